"""The smallest changes that move a verdict."""

import datetime

from pivots.assess import assess
from pivots.model.job import Job
from tests.assess.build import Builder, need

AS_OF = datetime.date(2026, 11, 1)
SKILLS = ("python", "docker", "kubernetes", "aws", "terraform")
JOB = Job(title="Engineer", required=tuple(need(s, s) for s in SKILLS))


def having(*skills: str, listed: tuple[str, ...] = ()) -> Builder:
    b = Builder()
    for skill in skills:
        b.statement(f"Used {skill}", {skill: "demonstrated"}, "projects")
    for skill in listed:
        b.statement(skill, {skill: "coursework"}, "courses", status="coursework")
    return b


def changes(b: Builder, job: Job = JOB) -> list[tuple[str, tuple[str, ...], float | None]]:
    return [(c.to, c.criteria, c.extra_years) for c in assess(b.resume(), b.facts(), job, AS_OF).changes]


def test_one_criterion_away_from_fit() -> None:
    assert changes(having("python", "docker", "kubernetes")) == [("FIT", ("aws",), None)]


def test_what_was_touched_in_training_comes_first() -> None:
    assert changes(having("python", "docker", "kubernetes", listed=("terraform",))) == [("FIT", ("terraform",), None)]


def test_two_steps_up_from_not_fit() -> None:
    assert [(to, len(names)) for to, names, _ in changes(having("python"))] == [("BORDERLINE", 2), ("FIT", 3)]


def test_fit_tells_what_it_rests_on() -> None:
    ((to, names, _),) = changes(having(*SKILLS))
    assert (to, len(names)) == ("BORDERLINE", 2)


def test_years_alone() -> None:
    job = JOB.model_copy(update={"min_years": 2.0})
    assert changes(having(*SKILLS), job) == [("BORDERLINE", (), 1.0), ("FIT", (), 2.0)]
