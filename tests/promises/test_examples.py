"""Each family of examples, held against its own job, comes out as an expert of that field would say (see examples/README.md)."""

import datetime
from functools import cache
from pathlib import Path

import pytest

from pivots import Job, screen

ROOT = Path(__file__).parents[2] / "examples"
AS_OF = datetime.date(2026, 11, 1)
JOBS = {
    "ml": "ml-infrastructure-engineer.md",
    "nurse": "intensive-care-nurse.docx",
    "finance": "financial-controller.html",
    "mech": "konstrukteur-foerdertechnik.txt",
    "logistics": "warehouse-team-lead.md",
}
EXPERT = {
    "ml": {"01": "NOT_FIT", "02": "FIT", "03": "BORDERLINE", "04": "NOT_FIT", "05": "NOT_FIT", "06": "BORDERLINE", "07": "FIT"},
    "nurse": {"01": "FIT", "02": "BORDERLINE", "03": "NOT_FIT", "04": "BORDERLINE", "05": "NOT_FIT"},
    "finance": {"01": "FIT", "02": "BORDERLINE", "03": "NOT_FIT", "04": "BORDERLINE", "05": "BORDERLINE"},
    "mech": {"01": "FIT", "02": "BORDERLINE", "03": "NOT_FIT", "04": "BORDERLINE", "05": "NOT_FIT", "06": "BORDERLINE"},
    "logistics": {"01": "FIT", "02": "BORDERLINE", "03": "NOT_FIT", "04": "FIT", "05": "BORDERLINE"},
}
CASES = [(family, number, verdict) for family, people in EXPERT.items() for number, verdict in people.items()]


@cache
def job(family: str) -> Job:
    return Job.from_file(ROOT / "jobs" / JOBS[family])


@pytest.mark.parametrize(("family", "number", "verdict"), CASES, ids=str)
def test_verdict_is_the_experts(family: str, number: str, verdict: str) -> None:
    path = next((ROOT / "resumes").glob(f"{family}-{number}.*"))
    assert screen(path, job(family), as_of=AS_OF).verdict == verdict


@pytest.mark.parametrize("family", JOBS)
def test_every_family_shows_all_three_verdicts(family: str) -> None:
    assert set(EXPERT[family].values()) == {"FIT", "BORDERLINE", "NOT_FIT"}


def test_every_example_is_labelled() -> None:
    labelled = {f"{family}-{number}" for family, number, _ in CASES}
    assert labelled == {path.stem for path in (ROOT / "resumes").iterdir()}
