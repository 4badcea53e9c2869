"""Ways to word a demand: what stays one, what is two, what a level or an *if* speaks of. Half of the rows say what must not be."""

import pytest

from pivots.jobs import parse_text
from pivots.model.job import Job

KNOWN = ["Xero", "Kafka", "Docker"]


def job(*items: str) -> Job:
    listed = "\n".join(f"- {item}" for item in [*KNOWN, *items])
    return parse_text(f"# Operations Clerk\n\n## Requirements\n\n{listed}\n")


def required(*items: str) -> list[str]:
    return [criterion.name for criterion in job(*items).required if criterion.name not in KNOWN]


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("Kenntnisse der Lenk- und Ruhezeiten", ["Lenk- und Ruhezeiten"]),
        ("Erfahrung in der Fahr- und Dienstplanung", ["Fahr- und Dienstplanung"]),
        ("Vor- und Nachkalkulation", ["Vor- und Nachkalkulation"]),
        ("Kosten- und Preisanalysen", ["Kosten- und Preisanalysen"]),
        ("Warenein- und -ausgang", ["Warenein- und -ausgang"]),
        ("Pre- and post-operative care", ["Pre- and post-operative care"]),
        ("Python- oder Java-Kenntnisse", ["Python oder Java"]),
        ("SAP- und Excel-Kenntnisse", ["SAP", "Excel"]),
        ("Lean und Kanban", ["Lean", "Kanban"]),
    ],
)
def test_half_a_compound_is_no_name(item: str, names: list[str]) -> None:
    text = f"# Sachbearbeitung\n\n## Anforderungen\n\n- Xero\n- Kafka\n- Docker\n- {item}\n- Sie bringen Ruhe mit und sind da\n"
    assert [c.name for c in parse_text(text).required if c.name not in KNOWN] == names


@pytest.mark.parametrize(
    ("item", "name", "skills"),
    [
        ("Erfahrung im Einkauf von Zarquon-Gussteilen", "Einkauf von Zarquon-Gussteilen", False),
        ("Vertrieb von Dachziegeln", "Vertrieb von Dachziegeln", False),
        ("Purchasing of raw timber", "Purchasing of raw timber", False),
        ("Vente de cuisines équipées", "Vente de cuisines équipées", False),
        ("Encadrement de commis", "Encadrement de commis", False),
        ("Einkauf", "", True),
        ("Montaje de andamios", "", True),
        ("Purchasing and stock control", "", True),
        ("Welding", "", True),
        ("Encadrement", "", True),
        ("Leadership of a nursing team", "", True),
    ],
)
def test_work_keeps_what_it_is_done_to(item: str, name: str, skills: bool) -> None:
    found = [c for c in job(item).required if c.name not in KNOWN]
    if skills:
        assert all(c.skills for c in found[:1])
    else:
        assert [(c.name, c.skills) for c in found] == [(name, ())]


@pytest.mark.parametrize(
    ("item", "levels"),
    [
        ("fließendes Deutsch, Englisch für Telefonate", ["C1", None]),
        ("Fluent French, Spanish for the occasional call", ["C1", None]),
        ("Français courant, anglais pour les échanges avec l'usine", ["C1", None]),
        ("Inglés fluido, francés para llamadas", ["C1", None]),
        ("Fluent German and English", ["C1", "C1"]),
        ("verhandlungssicheres Deutsch und Englisch", ["C1", "C1"]),
        ("sehr gutes Deutsch, gutes Englisch für Kundentermine", ["C1", "B2"]),
    ],
)
def test_a_level_is_of_its_own_language(item: str, levels: list[str | None]) -> None:
    found = [c.level for c in job(item).required if c.category == "language"]
    assert found == levels


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("We run on NetSuite. If you grew up on Sage Intacct or Microsoft Dynamics instead, you'll be fine.", 3),
        ("Wir buchen in DATEV; kommen Sie von Addison, zeigen wir Ihnen das in zwei Tagen.", 2),
        ("Tout cela vit dans HubSpot ; si vous venez de Salesforce, vous ne serez pas dépaysé.", 2),
        ("Trabajamos con SAP; si has usado Mecalux Easy WMS, también nos vale.", 2),
        ("We log everything in Planon; if you know Concept Evolution, you'll be at home in a week.", 2),
        ("Usamos Salesforce. Si vienes de HubSpot, no pasa nada.", 2),
    ],
)
def test_what_does_as_well_is_one_demand(item: str, names: int) -> None:
    found = [c for c in job(item).required if c.name not in KNOWN]
    assert [len(c.any_of or ()) for c in found] == [names]


@pytest.mark.parametrize(
    "item",
    [
        "NetSuite. Sage Intacct is used by our French colleagues, and you'll be happy to help them.",
        "HubSpot and Salesforce",
        "SAP y Mecalux Easy WMS",
        "DATEV und Addison",
        "React. You'll be happy to write Python too.",
    ],
)
def test_what_is_asked_for_beside_it_is_no_alternative(item: str) -> None:
    assert not [c for c in job(item).required if c.any_of]


@pytest.mark.parametrize(
    ("item", "years"),
    [
        ("Umgang mit Kindern unter drei Jahren", None),
        ("Soins aux enfants de moins de 3 ans", None),
        ("Cuidado de niños de 3 años", None),
        ("Care of children under 5 years", None),
        ("Three years of practice", 3.0),
        ("Drei Jahre Berufserfahrung", 3.0),
    ],
)
def test_the_age_of_others_is_no_experience(item: str, years: float | None) -> None:
    assert job(item).min_years == years


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Freshdesk", "Freshdesk"),
        ("ArchiCAD", "Archicad"),
        ("MS Project", "Microsoft Project"),
        ("postgres", "PostgreSQL"),
        ("Excel-Kenntnisse", "Excel"),
    ],
)
def test_a_product_goes_by_its_own_name(item: str, name: str) -> None:
    assert required(item) == [name]


PROSE = "# Controller\n\nExample Ltd makes stoves in a small town.\n\n## What you would walk into\n\n{}\n\n## What we need\n\n- Xero\n- Kafka\n- Docker\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "You've led an accounting team before, and you gave a bad review.",
        "You have managed a small nursing team for a year or two.",
        "Sie haben schon ein Lagerteam und seine Leute geführt und bringen Ruhe mit.",
        "Vous avez déjà encadré une équipe de cuisine pendant deux saisons.",
        "Necesitamos que hayas dirigido equipos de venta en tienda.",
    ],
)
def test_who_led_others_before_is_asked_for(sentence: str) -> None:
    found = [c for c in parse_text(PROSE.format(sentence)).required if c.name not in KNOWN]
    assert [c.skills for c in found] == [("people_management",)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our accounting team has led the region for years.",
        "You will report to the head of the accounting team.",
        "Unser Team führt seit Jahren die Region an.",
        "Vous serez rattaché à la direction.",
        "Dependerás del equipo de dirección.",
        "You've built a shed before, perhaps.",
    ],
)
def test_other_peoples_teams_are_no_demand(sentence: str) -> None:
    assert not [c for c in parse_text(PROSE.format(sentence)).required if "people_management" in c.skills]


def test_people_who_report_are_a_demand_where_a_posting_sums_up() -> None:
    text = PROSE.format("Four people will report to you: a senior accountant, a cost accountant and two clerks.")
    assert [c.name for c in parse_text(text).required] == KNOWN
    summed = parse_text(f"{text}- And everything above: people, Docker\n")
    assert [c.name for c in summed.required] == [*KNOWN, "Team leadership"]


@pytest.mark.parametrize(
    "recap",
    [
        "And everything named above: close, a mid-market ERP, audit.",
        "All of the above: the close, the ERP, the audit.",
        "Alles oben Genannte: close, ERP, audit.",
        "Et tout ce qui précède : close, ERP, audit.",
        "Y todo lo anterior: close, ERP, audit.",
    ],
)
def test_a_sentence_that_sums_up_adds_nothing_twice(recap: str) -> None:
    told = "You'll own the month-end close and the external audit. We run on NetSuite."
    text = f"# Controller\n\nExample Ltd makes stoves.\n\n## What you would walk into\n\n{told}\n\n## What we need\n\nAn active CPA license. {recap}\n"
    names = [c.name for c in parse_text(text).required if c.category != "education"]
    assert names == ["Active CPA license", "Month-end close", "External audit", "NetSuite"]


def test_a_sentence_that_sums_up_may_name_what_stands_nowhere() -> None:
    text = "# Controller\n\n## What we need\n\n- Xero\n- Kafka\n- Docker\n- And everything above: Kafka, welding\n"
    assert [c.name for c in parse_text(text).required] == [*KNOWN, "Welding"]


@pytest.mark.parametrize(
    ("title", "item", "kept"),
    [
        ("Controller", "At least seven years of accounting experience", False),
        ("Finanzcontroller (m/w/d)", "mindestens vier Jahre Berufserfahrung im Controlling", False),
        ("Data Scientist", "Three years' experience in NLP", True),
        ("Electrician", "Three years of experience in industrial maintenance", True),
    ],
)
def test_years_in_the_jobs_own_trade_are_no_skill(title: str, item: str, kept: bool) -> None:
    found = parse_text(f"# {title}\n\n## Requirements\n\n- Xero\n- Kafka\n- Docker\n- {item}\n").required
    assert (len(found) > len(KNOWN)) == kept


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Bewerbungen von Menschen jeder Herkunft sind willkommen.", False),
        ("Bitte mit Gehaltsvorstellung.", False),
        ("Please tell us your salary expectations and notice period.", False),
        ("À compétences égales, toutes les candidatures sont étudiées.", False),
        ("Todas las personas son bienvenidas.", False),
        ("Applications from people of all backgrounds are welcome.", False),
        ("We welcome new ideas.", True),
        ("Wir reden offen über Gehalt.", True),
        ("On se dit les choses.", True),
        ("Every applicant of an idea gets an answer.", True),
    ],
)
def test_law_and_applying_are_no_way_of_working(line: str, shown: bool) -> None:
    text = f"# Clerk\n\n## Requirements\n\n- Xero\n- Kafka\n- Docker\n\n## How we work\n\nWe write things down. {line}\n"
    assert (line.strip(".") in [style.text for style in parse_text(text).work_style]) == shown
    assert [c.name for c in parse_text(text).required] == KNOWN


def test_a_demand_beside_a_sentence_of_law_stays() -> None:
    text = "# Clerk\n\n## Requirements\n\nYou know Xero and Kafka. You use Docker. We are an equal opportunity employer.\n"
    assert [c.name for c in parse_text(text).required] == KNOWN


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("Frachtenbörsen wie TIMOCOM oder Trans.eu", ["Frachtenbörsen (TIMOCOM or Trans.eu)"]),
        ("Load boards such as Truckstop or DAT One", ["Load boards (Truckstop or DAT One)"]),
    ],
)
def test_a_class_of_products_is_one_demand_with_them(item: str, names: list[str]) -> None:
    assert required("TMS (CarLo or Soloplan)", item)[1:] == names


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("ITPs and defect management", ["ITPs", "Defect management"]),
        ("Contratación y seguimiento de subcontratas", ["Subcontractor management"]),
        ("Experience of mentoring learners or junior staff", ["Mentoring"]),
        ("Vous travaillez avec Cegid ou Sage, selon les clients, et vous savez lire un bulletin de paie.", ["Cegid or Sage", "Payroll"]),
        ("Sie behalten auch dann die Ruhe, wenn drei Telefone klingeln", []),
    ],
)
def test_parts_of_one_demand_are_no_others(item: str, names: list[str]) -> None:
    assert [c.any_of or c.name for c in job(item).required if c.name not in KNOWN] or not names
    assert len(required(item)) == len(names)
