"""Items that no table knows are criteria in their own words; what is no demand stays none."""

import pytest

from pivots.jobs import parse_text

_HEADS = {"en": "Requirements", "de": "Ihr Profil", "fr": "Votre profil", "es": "Requisitos"}


def _names(item: str, language: str = "en", title: str = "Clerk") -> list[str]:
    job = parse_text(f"# {title}\n\n## {_HEADS[language]}\n- {item}\n- Microsoft Excel\n")
    return [c.name for c in job.required if c.skills != ("excel",)]


@pytest.mark.parametrize(
    ("language", "item", "name"),
    [
        ("en", "Raising enquiries and reviewing title documents", "Raising enquiries and reviewing title documents"),
        ("en", "Sourcing and dressing of reclaimed slate, e.g. Welsh or Cornish", "Sourcing and dressing of reclaimed slate"),
        ("en", "Arranging international travel and itineraries", "Arranging international travel and itineraries"),
        ("de", "Pflege und Nachschnitt alter Streuobstbäume im Rahmen von Schulprojekten", "Pflege und Nachschnitt alter Streuobstbäume"),
        ("fr", "Greffer et redresser les vieux pommiers de plein vent", "Greffer et redresser les vieux pommiers de plein vent"),
        ("es", "Reparar y afinar órganos barrocos de tubos", "Reparar y afinar órganos barrocos de tubos"),
    ],
)
def test_a_demand_that_no_table_knows_keeps_its_words(language: str, item: str, name: str) -> None:
    assert name in _names(item, language)


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "Willing to travel abroad and stay over several nights"),
        ("en", "We are a house of long standing with roots in the town"),
        ("en", "Do you like old slate roofs and high places?"),
        ("en", "Medical, dental and vision plan from the first day"),
        ("de", "Bewerbungen schwerbehinderter Menschen sind willkommen"),
        ("fr", "Ce poste est ouvert aux personnes en situation de handicap"),
        ("es", "Personas con certificado de discapacidad serán bienvenidas"),
    ],
)
def test_what_is_no_demand_becomes_no_criterion(language: str, item: str) -> None:
    assert _names(item, language) == []


def test_work_with_disabled_people_is_no_notice_about_applicants() -> None:
    assert _names("Accueil d'enfants en situation de handicap", "fr")


def test_an_item_that_ends_in_the_title_is_a_demand_and_the_title_alone_is_none() -> None:
    assert _names("HCPC registered Biomedical Scientist", title="Biomedical Scientist") == ["HCPC registered"]
    assert _names("Biomedical Scientist", title="Biomedical Scientist") == []
