"""Listed demands that no other rule could name."""

import pytest

from pivots import Job

_HEADING = {"en": "Requirements", "de": "Ihr Profil", "fr": "Votre profil", "es": "Requisitos"}
_SURE = {"en": "Microsoft Excel", "de": "Sicher in Excel", "fr": "Maîtrise d'Excel", "es": "Manejo de Excel"}


def required(language: str, item: str) -> list[str]:
    job = Job.from_text(f"# Example\n\n## {_HEADING[language]}\n- {_SURE[language]}\n- {item}\n")
    return [criterion.name for criterion in job.required if "Excel" not in criterion.name]


@pytest.mark.parametrize(
    ("language", "item", "name"),
    [
        ("en", "filled engineering or other technical roles", "Filled engineering or other technical roles"),
        ("en", "worked with numbers: wait per guest, tables turned, covers per hour", "Wait per guest, tables turned or covers per hour"),
        ("en", "coaxed glasshouse orchids through a northern winter", "Coaxed glasshouse orchids through a northern winter"),
        ("en", "Sourcing and dressing of reclaimed slate, e.g. Welsh or Cornish", "Sourcing and dressing of reclaimed slate"),
        ("de", "Pflege und Nachschnitt alter Streuobstbäume im Rahmen von Schulprojekten", "Pflege und Nachschnitt alter Streuobstbäume"),
        ("fr", "Greffer et redresser les vieux pommiers de plein vent", "Greffer et redresser les vieux pommiers de plein vent"),
        ("fr", "Manipulation des alambics zarquon à double paroi", "Manipulation des alambics zarquon à double paroi"),
        ("es", "Manipulación de alambiques zarquon de doble pared", "Manipulación de alambiques zarquon de doble pared"),
    ],
)
def test_it_is_called_by_its_beginning(language: str, item: str, name: str) -> None:
    assert required(language, item) == [name]


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "Honestly?"),
        ("en", "You do it, and you get others to do it"),
        ("en", "No more than six points on your card, please"),
        ("en", "Your time as a learner counts for us"),
        ("en", "Dedication to excellence in everything"),
        ("en", "five years or more in the trade"),
        ("en", "Willing to travel abroad and stay over several nights"),
        ("en", "Medical, dental and vision plan from the first day"),
        ("de", "Bewerbungen schwerbehinderter Menschen sind willkommen"),
        ("fr", "Ce poste est ouvert aux personnes en situation de handicap"),
        ("es", "Personas con certificado de discapacidad serán bienvenidas"),
        ("de", "Ein Studium ist uns nicht wichtig"),
        ("de", "Wir lachen gern und viel zusammen"),
        ("fr", "Vous aimez les matins calmes au bord du lac"),
        ("es", "No hace falta saber nada de antemano"),
    ],
)
def test_what_is_no_demand_on_skill_makes_none(language: str, item: str) -> None:
    assert required(language, item) == []


def test_work_with_disabled_people_is_no_notice_about_applicants() -> None:
    assert required("fr", "Accueil d'enfants en situation de handicap")


def test_travel_that_is_booked_for_others_is_work_and_no_wish() -> None:
    assert required("en", "Arranging international travel and itineraries")


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Kenntnis der Trinkwasserverordnung", "Trinkwasserverordnung"),
        ("Anwendung der Eigenkontrollverordnung (EKVO)", "Eigenkontrollverordnung (EKVO)"),
        ("Pflege der Außenanlagen", "Pflege der Außenanlagen"),
        ("Wartung und Instandsetzung von Pumpen", "Wartung und Instandsetzung von Pumpen"),
    ],
)
def test_german_items_keep_what_they_are_about(item: str, name: str) -> None:
    job = Job.from_text(f"# Job\n\n## Anforderungen\n- {item}\n- SAP\n")
    assert [criterion.name for criterion in job.required] == [name, "SAP"]


@pytest.mark.parametrize("item", ["Current BLS card", "BLS provider card", "Valid BLS certificate", "BLS"])
def test_a_paper_by_the_card_it_comes_on(item: str) -> None:
    job = Job.from_text(f"# Job\n\n## Requirements\n- {item}\n- SAP\n")
    assert [criterion.skills for criterion in job.required] == [("bls",), ("sap",)]
