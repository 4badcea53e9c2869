"""Too few criteria rule nobody out where wording alone may hide them: lines that no table knows, work that is plainly the role's own."""

import datetime

import pytest

from pivots.assess import assess
from pivots.assess.case import Case
from pivots.assess.wording import wording_doubts
from pivots.explain import explain
from pivots.model.assessment import Closeness, PositionRelevance
from pivots.model.job import Criterion, Job
from tests.assess.build import Builder, Work

AS_OF = datetime.date(2026, 11, 1)


def role(min_years: float | None = 3) -> Job:
    return Job(title="Warehouse Team Leader", min_years=min_years, required=tuple(Criterion(name=f"Task {n}") for n in range(6)))


def close(value: float) -> Closeness:
    return Closeness(value=value, line_of_work="same", whole=value, best=value, lasting=value, title="Foreman")


def relevant(value: float) -> tuple[PositionRelevance, ...]:
    return (
        PositionRelevance(
            position=0, relevance=value, occupation_closeness=value, skill_overlap=0.0, work_likeness=value, counted=value >= 0.5
        ),
    )


def resume(understood: int, strange: int) -> Builder:
    lines = [(f"Ran Python job {n}", {"python": "demonstrated"}) for n in range(understood)] + [
        (f"Did odd thing {n}", {}) for n in range(strange)
    ]
    b = Builder()
    b.work(Work("Foreman", (2019, 1), None, lines))
    return b


def doubted(b: Builder, near: float, closeness: float, months: int = 90, matched: int = 2, min_years: float | None = 3) -> tuple[str, ...]:
    case = Case(b.resume(), b.facts(), role(min_years), AS_OF)
    return wording_doubts(case, relevant(near), months, close(closeness), matched, 6)


@pytest.mark.parametrize(
    ("understood", "strange", "near", "unread"),
    [(3, 12, 0.35, True), (0, 14, 0.9, True), (3, 12, 0.2, False), (9, 6, 0.35, False), (0, 6, 0.35, False)],
)
def test_many_lines_that_no_table_knows_are_a_doubt_where_a_position_lies_near(
    understood: int, strange: int, near: float, unread: bool
) -> None:
    assert doubted(resume(understood, strange), near, 0.3) == (("lines_unread",) if unread else ())


@pytest.mark.parametrize(
    ("closeness", "months", "matched", "min_years", "doubt"),
    [
        (0.8, 90, 2, 3, True),
        (0.8, 24, 2, None, True),
        (0.8, 90, 1, 3, False),
        (0.6, 90, 2, 3, False),
        (0.8, 30, 2, 3, False),
        (0.8, 23, 2, None, False),
    ],
)
def test_the_roles_own_work_for_as_long_as_asked_is_a_doubt(
    closeness: float, months: int, matched: int, min_years: float | None, doubt: bool
) -> None:
    found = doubted(resume(9, 3), 0.9, closeness, months, matched, min_years)
    assert found == (("own_work_uncovered",) if doubt else ())


def test_a_job_whose_kind_of_work_is_not_told_raises_no_doubt() -> None:
    b = resume(9, 3)
    assert wording_doubts(Case(b.resume(), b.facts(), role(), AS_OF), relevant(0.9), 90, None, 2, 6) == ()


def unmatched(title: str, strange: int) -> tuple[Builder, Job]:
    job = Job(title="Accountant", min_years=2, required=tuple(Criterion(name=f"Odd duty {n}") for n in range(4)))
    b = Builder()
    b.work(Work(title, (2019, 1), None, [(f"Saw to matter {'abcdefghijklmnop'[n]}", {}) for n in range(strange)]))
    return b, job


def test_the_reader_is_told_and_the_verdict_is_a_persons() -> None:
    b, job = unmatched("Accountant", 14)
    assessment = assess(b.resume(), b.facts(), job, AS_OF)
    assert (assessment.verdict, assessment.verdict_reasons[0]) == ("BORDERLINE", "lines_unread")
    assert assessment.confidence <= 0.6
    concern = explain(b.resume(), b.facts(), job, assessment).concerns[0].text
    assert "most lines of the positions say things that no table holds" in concern


def test_work_of_another_trade_stays_ruled_out() -> None:
    b, job = unmatched("Veterinary Nurse", 14)
    assert assess(b.resume(), b.facts(), job, AS_OF).verdict == "NOT_FIT"
