"""Months, coverage, score, level, confidence."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pivots.assess import assess
from pivots.assess.coverage import coverage
from pivots.assess.months import length, name, overlap, union
from pivots.model.job import Job
from pivots.model.policy import Policy
from tests.assess.build import ML_JOB, Builder, Work, early_career, need

AS_OF = datetime.date(2026, 11, 1)


@pytest.mark.parametrize(
    ("intervals", "months"),
    [([], 0), ([(0, 12)], 12), ([(0, 12), (6, 18)], 18), ([(0, 12), (12, 24)], 24), ([(0, 24), (6, 12)], 24), ([(30, 36), (0, 6)], 12)],
)
def test_union(intervals: list[tuple[int, int]], months: int) -> None:
    assert length(intervals) == months


def test_touching_ranges_are_joined() -> None:
    assert union([(12, 24), (0, 12)]) == [(0, 24)]


def test_names_and_overlaps() -> None:
    assert name(2026 * 12 + 3) == "Apr 2026"
    assert (overlap((0, 10), (5, 20)), overlap((0, 5), (5, 9))) == (5, 0)


@pytest.mark.parametrize(("chances", "expected"), [([], (1.0,)), ([1.0], (0.0, 1.0)), ([0.5, 0.5], (0.25, 0.5, 0.25))])
def test_coverage(chances: list[float], expected: tuple[float, ...]) -> None:
    assert coverage(chances) == pytest.approx(expected)


@given(st.lists(st.floats(0, 1), max_size=12))
def test_coverage_is_a_distribution(chances: list[float]) -> None:
    assert sum(coverage(chances)) == pytest.approx(1.0)


def test_points_add_up_to_the_score() -> None:
    b = early_career()
    assessment = assess(b.resume(), b.facts(), ML_JOB, AS_OF)
    assert assessment.score == int(sum(p.points for p in assessment.score_parts) + 0.5)


def test_a_claim_counts_three_fifths_of_use() -> None:
    used, listed = Builder(), Builder()
    used.statement("Wrote Python", {"python": "demonstrated"}, "projects")
    listed.statement("Python", {"python": "claimed"}, "skills", status="claimed")
    job = Job(title="Somebody", required=(need("Python", "python"),))
    scores = [assess(b.resume(), b.facts(), job, AS_OF).score for b in (used, listed)]
    assert scores == [100, 60]


def test_weights_other_than_a_hundred_are_scaled() -> None:
    b = Builder()
    b.statement("Wrote Python", {"python": "demonstrated"}, "projects")
    policy = Policy(weight_required=1, weight_preferred=0, weight_years=0, weight_level=0, weight_work=0)
    assert assess(b.resume(), b.facts(), Job(title="J", required=(need("Python", "python"),), policy=policy), AS_OF).score == 100


def test_parts_the_job_does_not_ask_for_go_to_the_required_criteria() -> None:
    b = Builder()
    parts = assess(b.resume(), b.facts(), Job(title="Somebody", required=(need("Python", "python"),)), AS_OF).score_parts
    assert [(p.part, p.weight) for p in parts] == [("required criteria", 100)]


def test_overlapping_positions_count_once_and_the_arithmetic_says_so() -> None:
    b = Builder()
    b.work(Work("Software Engineer", (2020, 1), (2020, 12)))
    b.work(Work("Data Analyst", (2020, 7), (2021, 6)))
    assessment = assess(b.resume(), b.facts(), ML_JOB, AS_OF)
    assert assessment.total_months == 18
    assert "12 + 12 − 6 counted twice = 18 months = 1.5 years" in assessment.years_arithmetic
    assert "share 6 months" in assessment.years_arithmetic


def test_volunteering_and_undated_work_are_named_as_not_counted() -> None:
    b = Builder()
    b.work(Work("Tutor", (2020, 1), (2020, 12), kind="volunteering"))
    b.work(Work("Helper", None, None))
    assessment = assess(b.resume(), b.facts(), ML_JOB, AS_OF)
    assert "Not counted: Tutor (volunteering, 12 months); Helper (no dates)." in assessment.years_arithmetic
    assert assessment.relevant_months == 0


@pytest.mark.parametrize(("readable", "warnings"), [(0.5, ()), (1.0, ("hidden_text",))])
def test_doubt_about_the_document_lowers_confidence(readable: float, warnings: tuple[str, ...]) -> None:
    b = early_career()
    clean = assess(b.resume(), b.facts(), ML_JOB, AS_OF).confidence
    assert assess(b.resume(readable=readable, warnings=warnings), b.facts(), ML_JOB, AS_OF).confidence < clean
