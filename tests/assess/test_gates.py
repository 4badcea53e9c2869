"""Languages, education and must-haves."""

import datetime

import pytest

from pivots.assess import assess
from pivots.model.assessment import Assessment
from pivots.model.job import Criterion, Job
from tests.assess.build import Builder, Work, need

AS_OF = datetime.date(2026, 11, 1)
GERMAN = Criterion(name="German (C1)", category="language", level="C1", skills=("de",), must_have=True)


def result(b: Builder, *criteria: Criterion, language: str = "en") -> Assessment:
    b.work(Work("Engineer", (2020, 1), None, [("Ran Python", {"python": "demonstrated"})]))
    job = Job(title="Engineer", required=(need("Python", "python"), *criteria))
    return assess(b.resume(language=language), b.facts(), job, AS_OF)


@pytest.mark.parametrize(
    ("level", "verdict"),
    [("native", "FIT"), ("C2", "FIT"), ("C1", "FIT"), ("B2", "FIT"), ("B1", "NOT_FIT"), ("A1", "NOT_FIT"), (None, "FIT")],
)
def test_a_language_must_have_against_the_level_stated(level: str | None, verdict: str) -> None:
    b = Builder()
    b.language("de", level)
    assert result(b, GERMAN).verdict == verdict


def test_a_language_that_is_not_mentioned_is_for_a_person() -> None:
    assessment = result(Builder(), GERMAN)
    assert (assessment.verdict, assessment.verdict_reasons) == ("BORDERLINE", ("must_have_missing",))


def test_the_language_of_the_resume_speaks_for_itself() -> None:
    assert result(Builder(), GERMAN, language="de").verdict == "FIT"


def test_a_language_is_no_part_of_the_match_rate() -> None:
    assert result(Builder(), GERMAN).required_total == 1


def test_a_language_by_name_alone() -> None:
    b = Builder()
    b.language("fr", "C1")
    assert result(b, Criterion(name="Französisch", category="language", must_have=True)).verdict == "FIT"


DEGREE = Criterion(name="Bachelor's degree", category="education", level="bachelor", must_have=True)


@pytest.mark.parametrize(
    ("level", "completed", "equivalent", "status"),
    [
        ("master", True, False, "demonstrated"),
        ("bachelor", None, False, "demonstrated"),
        ("bachelor", False, False, "coursework"),
        ("vocational", True, False, "missing"),
        ("secondary", True, False, "missing"),
    ],
)
def test_education(level: str, completed: bool | None, equivalent: bool, status: str) -> None:
    b = Builder()
    b.degree(level, "History", completed)
    assessment = result(b, DEGREE.model_copy(update={"or_equivalent": equivalent}))
    assert assessment.criteria[1].status == status


@pytest.mark.parametrize(("valid", "verdict"), [(True, "FIT"), (None, "FIT"), (False, "NOT_FIT")])
def test_a_licence(valid: bool | None, verdict: str) -> None:
    b = Builder()
    b.certificate("Licence", "kubernetes", valid)
    assert result(b, need("Licence", "kubernetes", category="licence", must_have=True)).verdict == verdict


def test_a_licence_still_to_come_is_a_contradiction() -> None:
    b = Builder()
    b.statement("I will sit the exam in two years", {"kubernetes": "aspirational"}, "summary", status="aspirational")
    assessment = result(b, need("Licence", "kubernetes", category="licence", must_have=True))
    assert "must_have_contradicted" in assessment.verdict_reasons
