"""The language of résumés that hold headings and titles and hardly a sentence."""

import pytest

from pivots.anonymize.language import language_of

BARE = [
    ("Experience\nEngineer 2015 - present\nSkills\nPython, Docker", "en"),
    ("Berufserfahrung\nKonstrukteur, A GmbH 2015 - heute\nInventor, ANSYS\nAusbildung\nStudium Maschinenbau", "de"),
    ("Expérience professionnelle\nCariste\nCompétences\nCACES 3", "fr"),
    ("Experiencia laboral\nEncargado\nIdiomas", "es"),
]
UNKNOWN = ["2019 2020 Python Docker", "Profil\nPython", "Experience Berufserfahrung Ausbildung Skills", ""]


@pytest.mark.parametrize(("text", "language"), BARE, ids=str)
def test_headings_and_titles_tell_the_language(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", UNKNOWN)
def test_too_little_or_mixed_is_not_guessed(text: str) -> None:
    assert language_of(text) == "und"
