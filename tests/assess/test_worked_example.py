"""The contract's worked example, reached by the general method."""

import datetime

import pytest

from pivots.assess import assess
from pivots.model.assessment import Assessment
from tests.assess.build import ML_JOB, early_career

AS_OF = datetime.date(2026, 11, 1)


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    candidate = early_career()
    return assess(candidate.resume(), candidate.facts(), ML_JOB, AS_OF)


def test_years(assessment: Assessment) -> None:
    assert (assessment.total_months, assessment.relevant_months) == (18, 6)


def test_only_the_position_in_the_field_is_relevant(assessment: Assessment) -> None:
    assert [r.counted for r in assessment.relevance] == [True, False]


def test_one_of_seven_required_criteria(assessment: Assessment) -> None:
    assert (assessment.required_matched, assessment.required_total) == (1, 7)
    assert assessment.required_match_rate == 0.1429
    assert [r.criterion.name for r in assessment.criteria if r.matched] == ["Python"]


def test_verdict_and_confidence(assessment: Assessment) -> None:
    assert assessment.verdict == "NOT_FIT"
    assert assessment.verdict_reasons == ("coverage_below_borderline", "years_below_half_minimum")
    assert 0.93 <= assessment.confidence <= 0.98


def test_score(assessment: Assessment) -> None:
    assert 15 <= assessment.score <= 21
    assert sum(part.weight for part in assessment.score_parts) == 100


def test_growth_and_culture(assessment: Assessment) -> None:
    assert assessment.growth.level == "Moderate"
    assert assessment.culture_fit.percent == 33


def test_everything_else_is_to_verify(assessment: Assessment) -> None:
    assert [r.criterion.name for r in assessment.criteria if r.verify] == [
        "Kubernetes", "PyTorch", "TensorFlow", "Docker", "AWS", "MLflow",
        "Terraform", "Distributed systems", "GPU infrastructure", "Model serving pipelines", "Production ML infrastructure",
        "Prometheus, Grafana or Datadog",
    ]  # fmt: skip


def test_the_nearest_change_needs_skills_and_years(assessment: Assessment) -> None:
    first = assessment.changes[0]
    assert (first.to, len(first.criteria), first.extra_years, first.reachable) == ("BORDERLINE", 3, 2.0, False)
