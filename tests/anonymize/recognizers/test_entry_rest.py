"""What is left of an entry of studies is where it was taken, unless it is a label of the form."""

import pytest

from tests.anonymize.build import found_by, resume


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ("DEAS, Croix-Bleue de Brax, 2012", ["Croix-Bleue de Brax"]),
        ("Licence de droit, Orval 3, 2015", ["Orval 3"]),
        ("2015   Licence de droit", []),
    ],
)
def test_where_studies_were_taken(entry: str, found: list[str]) -> None:
    assert found_by("entry_rest", f"Éducation\n\n{entry}\n") == found


FORM = """
Experience

{dates}   04/2021 - 09/2024
{post}   Warehouse Clerk
{firm}   Sierra Sample Foods

Education

{dates}   2018 - 2020
{post}   BSc Logistics, 2020
{firm}   Example University
"""


@pytest.mark.parametrize(
    ("dates", "post", "firm"),
    [
        ("Dates", "Occupation or position held", "Name and address of employer"),
        ("Zeitraum", "Beruf oder Funktion", "Name und Adresse des Arbeitgebers"),
        ("Wann", "Was genau", "Wo gewesen"),
        ("Fechas", "Profesión o cargo desempeñado", "Nombre y dirección de la empresa o empleador"),
    ],
)
def test_labels_of_a_form_are_no_schools(dates: str, post: str, firm: str) -> None:
    text = resume(FORM.format(dates=dates, post=post, firm=firm)).text
    assert all(f"{label}   " in text for label in (dates, post, firm))
    assert "Example University" not in text
