"""Names of criteria in a report whose language is not the posting's."""

import datetime

import pytest

from pivots.assess import assess
from pivots.explain.naming import in_report_words
from pivots.explain.words import words
from pivots.model.job import Criterion, Job
from tests.assess.build import Builder, Work, need

GERMAN = Criterion(name="Deutsch (C1)", category="language", level="C1", skills=("de",), must_have=True)
EITHER = Criterion(name="SolidWorks oder CATIA", any_of=("SolidWorks", "CATIA"), skills=("solidworks", "catia"))


def named(criterion: Criterion, posting: str, report: str) -> str:
    job = Job(title="Konstrukteur", required=(criterion,), language=posting)
    b = Builder()
    b.work(Work("Konstrukteur", (2019, 5), None, [("Konstruktion von Förderern", {})]))
    assessment = assess(b.resume(), b.facts(), job, datetime.date(2026, 11, 1))
    return in_report_words(assessment, posting, words(report)).criteria[0].criterion.name


@pytest.mark.parametrize(
    ("criterion", "posting", "report", "name"),
    [
        (GERMAN, "de", "en", "German (C1)"),
        (Criterion(name="Français", category="language", skills=("fr",)), "fr", "en", "French"),
        (Criterion(name="Französisch (B2)", category="language", level="B2", skills=("fr",)), "fr", "de", "Französisch (B2)"),
        (Criterion(name="English", category="language", skills=("en",)), "en", "de", "Englisch"),
        (EITHER, "de", "en", "SolidWorks or CATIA"),
        (Criterion(name="Englisch", category="language"), "de", "en", "English"),
        (Criterion(name="Hofsprache", category="language"), "de", "en", "“Hofsprache”"),
        (Criterion(name="BLS", category="certification", skills=("bls",)), "en", "de", "BLS"),
        (need("HACCP"), "en", "de", "HACCP"),
        (need("SolidWorks", "solidworks"), "de", "en", "SolidWorks"),
        (need("Gestion de proyectos", "project_management"), "es", "en", "Project management"),
        (need("Wärmepumpenservice"), "de", "en", "“Wärmepumpenservice”"),
        (need("Project management", "project_management"), "en", "de", "„Project management“"),
    ],
)
def test_names_for_a_report_in_another_language(criterion: Criterion, posting: str, report: str, name: str) -> None:
    assert named(criterion, posting, report) == name


@pytest.mark.parametrize("criterion", [GERMAN, EITHER, need("Wärmepumpenservice"), need("Projektleitung", "project_management")])
def test_in_the_postings_language_its_words_stay(criterion: Criterion) -> None:
    assert named(criterion, "de", "de") == criterion.name
