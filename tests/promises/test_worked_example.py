"""The contract's worked example reaches its figures through the general method."""

import datetime as dt
from pathlib import Path

import pytest

from pivots import Job, Report, screen

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
REQUIRED = ("Kubernetes", "Python", "PyTorch", "TensorFlow", "Docker", "AWS", "MLflow")


@pytest.fixture(scope="module")
def report() -> Report:
    return screen(
        EXAMPLES / "resumes/ml-01.pdf", Job.from_file(EXAMPLES / "jobs/ml-infrastructure-engineer.md"), as_of=dt.date(2026, 11, 1)
    )


def test_the_job_asks_for_what_it_says(report: Report) -> None:
    assert tuple(c.name for c in report.job.required) == REQUIRED
    assert (report.job.min_years, report.job.max_years) == (5, 8)


def test_years_and_match_rate(report: Report) -> None:
    assert (report.experience.total_years, report.experience.relevant_years) == (1.5, 0.5)
    assert report.required_match_rate == pytest.approx(1 / 7, abs=0.001)
    assert "3.5 to 6.5 years short" in report.summary


def test_verdict_score_confidence_growth(report: Report) -> None:
    assert (report.verdict, report.growth_potential.level) == ("NOT_FIT", "Moderate")
    assert 15 <= report.score <= 21
    assert 0.93 <= report.confidence <= 0.98


def test_skills(report: Report) -> None:
    assert report.matching_skills == ("Python",)
    assert set(REQUIRED) - {"Python"} <= set(report.skills_to_verify)
    assert len(report.skills_to_verify) == 12


def test_pay_of_the_role_is_what_the_posting_states(report: Report) -> None:
    assert report.salary_estimate is not None
    assert (report.salary_estimate.role.low, report.salary_estimate.role.high, report.salary_estimate.currency) == (150000, 220000, "USD")


@pytest.mark.parametrize("path", sorted((EXAMPLES / "jobs").iterdir()), ids=lambda p: p.stem)
def test_every_example_job_can_be_screened_with(path: Path) -> None:
    assert len(Job.from_file(path).required) >= 4
