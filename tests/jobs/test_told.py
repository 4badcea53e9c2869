"""Postings of running text: what sentences tell the reader to do is asked for; what the firm does, or gives, is not."""

import pytest

from pivots import Job
from pivots.jobs import parse_text

ENGLISH = """# Executive Assistant

Larkmoor builds tidal plants. We are forty people, our engineers run the models in Python, and our agency keeps the website.

You will arrange travel for two directors and write the minutes of the board. You will manage our vendors and keep track of the office budget, and explain to an upset welder why a trip was late. And you are quick in Excel.

We ask for at least five years of this work, and you need to be at home in Microsoft 365. None of it has to be in energy, and neither is a degree required.

You will get a laptop and learn SAP with us.
"""
GERMAN = """# Gehaltsbuchhalterin

Die Hivernale GmbH beliefert vierhundert Märkte. Unsere Technik arbeitet mit Linux.

Sie erstellen die Gehaltsabrechnungen für dreihundert Leute und übernehmen das Meldewesen. Sie müssen DATEV beherrschen; mindestens drei Jahre haben Sie das schon gemacht.

Sie erhalten ein Jobrad und lernen bei uns SAP.
"""
FRENCH = """# Gestionnaire de paie

Hivernale livre quatre cents magasins. Nos développeurs travaillent en Java.

Vous devez savoir établir les bulletins de paie, et la DSN doit vous être familière. Nous travaillons sur Silae ; une pratique de Sage Paie convient tout autant.

Vous bénéficierez de tickets et apprendrez Power BI.
"""


def skills(text: str) -> set[str]:
    return {skill for criterion in Job.from_text(text).required for skill in criterion.skills}


@pytest.mark.parametrize(
    ("text", "asked", "not_asked", "years"),
    [
        (
            ENGLISH,
            {"travel_booking", "meeting_minutes", "vendor_management", "budget_management", "excel", "microsoft_365"},
            {"python", "sap"},
            5.0,
        ),
        (GERMAN, {"datev"}, {"linux", "sap"}, 3.0),
        (FRENCH, {"silae", "sage_paie"}, {"java", "power_bi"}, None),
    ],
)
def test_what_sentences_ask(text: str, asked: set[str], not_asked: set[str], years: float | None) -> None:
    found = skills(text)
    assert asked <= found
    assert not not_asked & found
    assert Job.from_text(text).min_years == years


def test_a_degree_that_is_waived_is_none() -> None:
    assert not [criterion for criterion in Job.from_text(ENGLISH).required if criterion.category == "education"]


def test_without_a_reader_of_deeds_names_alone_count() -> None:
    named = {skill for criterion in parse_text(ENGLISH).required for skill in criterion.skills}
    assert "excel" in named
    assert "meeting_minutes" not in named


def test_a_posting_with_a_list_is_read_by_its_list() -> None:
    text = "# Executive Assistant\n\nYou will arrange travel for two directors.\n\n## Requirements\n- Excel\n- Concur\n- Microsoft 365\n- SAP\n- Outlook\n- Trello\n"
    assert "travel_booking" not in skills(text)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Must be proficient in Crystal", "crystal"),
        ("Experience with Informix", "informix"),
        ("Experience with Backup and recovery", "backup"),
        ("Solid knowledge of Spanish payroll", "spanish_payroll"),
        ("Manejo fluido de Opera", "opera_pms"),
    ],
)
def test_a_demand_for_one_name_is_one_criterion(line: str, name: str) -> None:
    required = Job.from_text(f"# Coordinator\n\n## Requirements\n- {line}\n").required
    assert [criterion.skills for criterion in required] == [(name,)]
