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
        ("ArchiCAD", "ArchiCAD"),
        ("MS Project", "Microsoft Project"),
        ("postgres", "PostgreSQL"),
        ("Excel-Kenntnisse", "Excel"),
    ],
)
def test_a_product_goes_by_its_own_name(item: str, name: str) -> None:
    assert required(item) == [name]
