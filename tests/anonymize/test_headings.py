"""Headings of sections are never redacted, and what only looks like a school, a name or a status stays."""

import pytest

from pivots.anonymize.tables import rows
from tests.anonymize.build import resume

HEADINGS = sorted({row["heading"] for row in rows("sections") if row["section"] != "personal" and "ı" not in row["heading"]})
"""Those of personal data are labels of fields as well ('Siblings: two'), and capitals do not go back to a dotless i."""
BEFORE = "Wanjiru Kamau\nwanjiru.kamau@example.com\n\nEmployment\nWarehouse clerk, Quayside Books Ltd   2015 - 2020\n\n"


@pytest.mark.parametrize("form", [str.title, str.upper, lambda heading: f"{heading[0].upper()}{heading[1:]}:"])
def test_every_known_heading_stays(form: object) -> None:
    """One document for each heading would take long: they stand in documents of ten, each with a line below."""
    lost = []
    for first in range(0, len(HEADINGS), 10):
        written = [form(heading) for heading in HEADINGS[first : first + 10]]  # type: ignore[operator]
        text = resume(BEFORE + "\n\n".join(f"{heading}\nPython, Terraform" for heading in written)).text
        lost += [heading for heading in written if heading not in text.splitlines()]
    assert lost == []


@pytest.mark.parametrize("heading", ["Studium und Schule", "Schule und Studium", "University Education", "Formation universitaire"])
def test_a_heading_that_holds_a_school_word_opens_its_section(heading: str) -> None:
    found = resume(f"{BEFORE}{heading}\nBSc Physics, Northbrook College, 2012 - 2015")
    assert heading in found.text.splitlines()
    assert "Northbrook" not in found.text


@pytest.mark.parametrize(
    "line",
    [
        "Führerschein Klasse B",
        "BSc (Hons) Nursing",
        "Obermonteurin, Elektro Pfannenschmidt",
        "Vorarbeiter, Dachdeckerei Kühnel",
        "Chef d'équipe, Menuiserie Vauclair",
        "Encargada, Talleres Ibarrola",
        "Chartered Engineer (CEng)",
        "Registered with the Care Inspectorate",
        "Permis C et FIMO",
        "Carnet de carretillero",
    ],
)
def test_evidence_stays(line: str) -> None:
    assert line.split("   ", maxsplit=1)[0] in resume(f"{BEFORE}{line}").text
