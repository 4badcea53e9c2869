"""Units, clubs and unions by name or initials, children, towns where somebody signed, handles without a sign; and what is written like them."""

import pytest

from tests.anonymize.build import resume

WORK = "Ada Vance\nada@example.com\n\nExperience\nFitter, Quayside Works, 2015 - 2020\n- kept the records of the shop in good order and the machines running\n\n"


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Served two years in the Highland Rifles", "Highland Rifles"),
        ("Gedient habe ich bei den Fallschirmjägern in Altenstadt", "Altenstadt"),
        ("Inf Bat 61", "Bat 61"),
        ("Member of the ETU", "ETU"),
        ("Mitglied der IG BAU", "BAU"),
        ("Coach at FC Riverton", "Riverton"),
        ("Entraîneur à l'US Villefagne", "Villefagne"),
        ("STV Oberwinkel", "Oberwinkel"),
        ("Knockbeg GAA", "Knockbeg"),
        ("Bénévole aux Paniers du Cœur", "Paniers"),
        ("Dad to Kofi, 9, and Ingrid, 6", "Ingrid"),
        ("Mãe do Tomás", "Tomás"),
        ("Bub: Linus, 2 Jahre", "Linus"),
        ("based near Thetmore", "Thetmore"),
        ("Recovering from PTSD, signed fit", "PTSD"),
        ("As a Black woman I learned to win trust.", "Black"),
        ("ada_v12 on GitHub", "ada_v12"),
        ("Riverton, 3 May 2026", "Riverton"),
        ("Villanova, 2 maggio 2026", "Villanova"),
        ("Vila Nova, 5 de maio de 2026", "Vila Nova"),
    ],
)
def test_what_tells_of_the_person_goes(line: str, gone: str) -> None:
    assert gone not in resume(f"{WORK}Personal\n{line}").text


@pytest.mark.parametrize(
    ("heading", "line", "stays"),
    [
        ("Skills", "GitHub Actions, Thanos, FC storage", "GitHub Actions"),
        ("Skills", "Java, Servlet, wenig Oberfläche.", "Oberfläche"),
        ("Certifications", "Member of the CIPD", "CIPD"),
        ("Certifications", "Mitglied der IHK-Prüfungskommission", "IHK"),
        ("Experience", "- served the Northern Corps account", "Northern Corps"),
        ("Experience", "- recovering from failed deployments with Terraform", "Terraform"),
        ("Experience", "Child Advocate, Quayside Trust, 2010 - 2014", "Child Advocate"),
        ("Experience", "- Member of the ITIL board", "ITIL"),
        ("Experience", "- coach at Riverton Academy for new drivers, 2014", "drivers"),
        ("Experience", "Nursing, Riverton Trust, 3 May 2010 - 4 June 2014", "Riverton Trust"),
        ("Skills", "US Accounting, GAAP", "US Accounting"),
        ("Experience", "- US Tax returns, AS 9100 audits, SC clearance work", "AS 9100"),
    ],
)
def test_what_is_written_like_it_stays(heading: str, line: str, stays: str) -> None:
    assert stays in resume(f"{WORK}{heading}\n{line}").text
