"""Work style and trajectory."""

import datetime

import pytest

from pivots.assess import assess
from pivots.model.assessment import Assessment
from pivots.model.job import Job, WorkStyle
from tests.assess.build import ML_JOB, Builder, Work

AS_OF = datetime.date(2026, 11, 1)


def judged(line: str, statement: str, language: str = "en", section: str = "experience") -> Assessment:
    b = Builder()
    b.statement("Ran errands for everybody", {}, "experience")
    b.statement(line, {}, section)
    job = Job(title="Engineer", work_style=(WorkStyle(text=statement),), language=language)
    return assess(b.resume(language=language), b.facts(), job, AS_OF)


@pytest.mark.parametrize(
    ("statement", "line", "language"),
    [
        ("We write things down before we build them", "Wrote runbooks for the night shift", "en"),
        ("We teach each other", "Mentored two juniors", "en"),
        ("Own it end to end", "Took part in the on-call rotation", "en"),
        ("Compassion", "Led family meetings at the bedside", "en"),
        ("Fehler gehören auf den Tisch", "Fehleranalysen nach 8D moderiert", "de"),
        ("Gründlichkeit vor Tempo", "Toleranzanalysen und Prüfung der Zeichnungen", "de"),
    ],
)
def test_a_line_speaks_for_a_statement(statement: str, line: str, language: str) -> None:
    assert judged(line, statement, language).culture_fit.percent == 100


@pytest.mark.parametrize(
    ("statement", "line", "section"),
    [
        ("We teach each other", "Sold shoes", "experience"),
        ("Own it end to end", "Cleaned data", "experience"),
        ("We teach each other", "I love to mentor people", "summary"),
        ("Compassion", "Volunteering interests me", "interests"),
    ],
)
def test_a_line_does_not_speak_for_a_statement(statement: str, line: str, section: str) -> None:
    assert judged(line, statement, section=section).culture_fit.percent is None


def test_nothing_stated_nothing_said() -> None:
    b = Builder()
    assert assess(b.resume(), b.facts(), Job(title="Engineer"), AS_OF).culture_fit.percent is None


def test_a_statement_nobody_can_place_says_nothing() -> None:
    assert judged("Sold shoes", "Zebras before breakfast").culture_fit.percent is None


def growth(*works: Work) -> Assessment:
    b = Builder()
    for work in works:
        b.work(work)
    return assess(b.resume(), b.facts(), ML_JOB, AS_OF)


def test_too_short_a_history_is_said_to_be_insufficient() -> None:
    assert growth(Work("Cook", (2026, 8), None)).growth.level == "Insufficient evidence"


def test_no_dated_work_is_insufficient() -> None:
    assert growth().growth.level == "Insufficient evidence"


def test_new_skills_in_the_latest_position() -> None:
    assessment = growth(
        Work("Engineer", (2025, 1), None, [("Ran Kafka", {"kafka": "demonstrated"}), ("Ran Redis", {"redis": "demonstrated"})]),
        Work("Engineer", (2020, 1), (2024, 12), [("Wrote Python", {"python": "demonstrated"})]),
    )
    assert "new_skills" in {reason.code for reason in assessment.growth.reasons}


def test_scope_and_learning_raise_growth() -> None:
    lines = [("Led a team of four", {}), ("Learned Rust on the job", {})]
    assessment = growth(Work("Engineer", (2022, 1), None, lines, signals={0: "leadership", 1: "learning"}))
    assert assessment.growth.level == "Moderate"


def test_many_years_without_a_sign_are_low_only_with_something_to_compare() -> None:
    one = growth(Work("Engineer", (2012, 1), None, [("Ran Linux", {})]))
    two = growth(Work("Engineer", (2018, 1), None, [("Ran Linux", {})]), Work("Engineer", (2012, 1), (2017, 12), [("Ran Linux", {})]))
    assert (one.growth.level, two.growth.level) == ("Insufficient evidence", "Low")


@pytest.mark.parametrize(
    ("statement", "language", "kept"),
    [
        ("We write things down", "en", True),
        ("Stop the line if it is not safe", "en", True),
        ("Wir sprechen Fehler offen an", "de", True),
        ("On fait ce qu'on dit", "fr", True),
        ("26 days off and a travel card", "en", False),
        ("Everyone is welcome here and we mean it", "en", False),
        ("30 Tage Urlaub und Jobrad", "de", False),
        ("Tickets restaurant et mutuelle", "fr", False),
        ("Seguro médico para toda la familia", "es", False),
    ],
)
def test_what_the_employer_gives_is_no_way_of_working(statement: str, language: str, kept: bool) -> None:
    job = Job(title="Engineer", work_style=(WorkStyle(text=statement),), language=language)
    b = Builder()
    b.work(Work("Engineer", (2020, 1), None, [("Kept things going", {})]))
    assert bool(assess(b.resume(language=language), b.facts(), job, AS_OF).culture_fit.statements) == kept
