"""Names that a posting holds and does not ask for, and what it asks for outside its lists; half of each table is the other way round."""

import pytest

from pivots.jobs import parse_text
from pivots.jobs.education import find_education
from pivots.model.job import Job


def required(*items: str) -> list[str]:
    return [c.name for c in _job(*items).required if c.name != "Outlook"]


def _job(*items: str) -> Job:
    return parse_text("# Job\n\n## Requirements\n\n" + "".join(f"- {item}\n" for item in items) + "- Outlook\n")


@pytest.mark.parametrize(
    "item",
    [
        "Contract negotiation with procurement and legal",
        "Close coordination with the sales team and marketing",
        "Submitting invoices to our accounting department",
        "Stakeholders (e.g. procurement, treasury, legal)",
        "Abstimmung mit Einkauf und Vertrieb",
        "Négociation avec les achats et le juridique",
        "Coordinación con compras y logística",
    ],
)
def test_departments_that_one_deals_with_are_no_skills(item: str) -> None:
    found = {skill for c in _job(item).required for skill in c.skills}
    assert not found & {"procurement", "accounting_principles", "marketing", "sales", "logistics"}


@pytest.mark.parametrize(
    ("item", "skill"),
    [
        ("Procurement and contract law", "procurement"),
        ("Experience in procurement", "procurement"),
        ("Two years of accounting", "accounting_principles"),
        ("Erfahrung im Einkauf", "procurement"),
        ("Expérience dans les achats", "procurement"),
        ("Experiencia en compras", "procurement"),
    ],
)
def test_the_same_departments_as_work_are_skills(item: str, skill: str) -> None:
    assert skill in {s for c in _job(item).required for s in c.skills}


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Experience meeting or exceeding revenue quota", "Revenue quota"),
        ("Reading or writing technical drawings", "Technical drawings"),
        ("Building or maintaining data pipelines", "Data pipelines"),
        ("Planung oder Überwachung von Baustellen", "Planung oder Überwachung von Baustellen"),
        ("Cumplir o superar objetivos de venta", "Objetivos de venta"),
    ],
)
def test_two_verbs_of_one_object_are_one_demand(item: str, name: str) -> None:
    criteria = [c for c in _job(item).required if c.name != "Outlook"]
    assert [(c.name, c.any_of) for c in criteria] == [(name, None)]
    assert "\u2060" not in (criteria[0].source or "")


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("Welding or machining", ["Welding or Machining"]),
        ("Python or hands-on experience with Go", ["Python or Go"]),
        ("AAT Level 3 or equivalent, and Xero", ["AAT Level 3", "Xero"]),
        ("Excel or similar, and SQL", ["Excel", "SQL"]),
        ("SMSTS, a black or white CSCS card, first aid at work", ["SMSTS", "CSCS card", "First aid at work"]),
        ("Siemens S7 (TIA Portal) or Beckhoff TwinCAT", ["Siemens S7 or Beckhoff TwinCAT"]),
        ("PLC Siemens S7 (TIA Portal) u Omron", ["PLC", "Siemens S7 or Omron"]),
        ("CPA or Enrolled Agent", ["CPA or Enrolled Agent"]),
    ],
)
def test_or_joins_what_it_stands_between(item: str, names: list[str]) -> None:
    assert required(item) == names


@pytest.mark.parametrize(
    ("heading", "sentence", "name"),
    [
        ("Our values", "Kindness. All offers are subject to an enhanced DBS check.", "Enhanced DBS check"),
        ("About us", "We are a school in Leith. You will join the PVG scheme before you start.", "PVG scheme"),
        ("Unsere Werte", "Offenheit. Vor Arbeitsbeginn brauchen wir ein erweitertes Führungszeugnis.", "Erweitertes Führungszeugnis"),
        ("L'entreprise", "Un extrait de casier judiciaire sera demandé avant l'embauche.", "Extrait de casier judiciaire"),
        ("Quiénes somos", "Se solicitará un certificado de delitos de naturaleza sexual.", "Certificado de delitos de naturaleza sexual"),
    ],
)
def test_checks_of_the_person_count_below_any_heading(heading: str, sentence: str, name: str) -> None:
    job = parse_text(f"# Job\n\n## Requirements\n\n- Excel\n- Outlook\n\n## {heading}\n\n{sentence}\n")
    found = [c for c in job.required if c.category == "clearance"]
    assert [(c.name, c.must_have) for c in found] == [(name, False)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our software runs background checks for landlords.",
        "No DBS check is needed for this job.",
        "We check every stove twice.",
        "Ohne Führungszeugnis geht es auch: kein Führungszeugnis nötig.",
    ],
)
def test_other_checks_are_none(sentence: str) -> None:
    job = parse_text(f"# Job\n\n## Requirements\n\n- Excel\n- Outlook\n\n## About us\n\n{sentence}\n")
    assert not [c for c in job.required if c.category == "clearance"]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Abgeschlossene Promotion in Chemie", "doctorate"),
        ("Eine Promotion ist von Vorteil", "doctorate"),
        ("A-levels in maths", "secondary"),
        ("Experience in corporate health promotion, wellness", None),
        ("Promotion to team leader after a year", None),
        ("You run price promotions.", None),
        ("A Level 2 Diploma in Health and Social Care", None),
    ],
)
def test_promotion_is_a_doctorate_in_german_only(text: str, level: str | None) -> None:
    found = find_education(text)
    assert (found[0].level if found else None) == level


@pytest.mark.parametrize(
    ("text", "skill", "found"),
    [
        ("You articulate the value of the product and help your teammates.", "teammate", False),
        ("You articulate the value of the product and help your teammates.", "articulate_storyline", False),
        ("Experience integrating systems on air vehicles", "broadcasting", False),
        ("E-learning authoring in Articulate", "articulate_storyline", True),
        ("Internal audit workpapers in TeamMate", "teammate", True),
    ],
)
def test_everyday_words_are_no_products(text: str, skill: str, found: bool) -> None:
    assert (skill in {s for c in _job(text).required for s in c.skills}) is found


def test_the_title_is_not_what_the_reader_needs() -> None:
    text = "# Night Shift Care Assistant\n\nRowan House is a home.\n\nYou need a Level 2 Diploma in Health and Social Care.\n"
    assert parse_text(text).title == "Night Shift Care Assistant"


def test_a_language_required_is_not_wished_for_with_the_next() -> None:
    job = parse_text("# Vendeur (H/F)\n\nExcel est exigé.\n\nL'anglais courant est exigé ; l'allemand serait un plus.\n")
    assert [c.name for c in job.required if c.category == "language"] == ["Anglais (C1)"]
    assert [c.name for c in job.preferred if c.category == "language"] == ["Allemand"]
