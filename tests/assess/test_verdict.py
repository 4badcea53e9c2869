"""The policy at its limits, to the criterion and the month."""

import datetime

import pytest

from pivots.assess.case import Case
from pivots.assess.verdict import Limits, decide, limits, plain_verdict
from pivots.model.job import Job
from pivots.model.policy import Policy
from tests.assess.build import Builder, need

AS_OF = datetime.date(2026, 11, 1)


@pytest.mark.parametrize(
    ("matched", "total", "verdict"),
    [(4, 5, "FIT"), (3, 5, "BORDERLINE"), (8, 10, "FIT"), (7, 10, "BORDERLINE"), (5, 10, "BORDERLINE"), (4, 10, "NOT_FIT"),
     (1, 2, "BORDERLINE"), (0, 1, "NOT_FIT"), (1, 1, "FIT"), (6, 7, "FIT"), (5, 7, "BORDERLINE"), (3, 7, "NOT_FIT"), (12, 15, "FIT")],
)  # fmt: skip
def test_match_rate(matched: int, total: int, verdict: str) -> None:
    assert plain_verdict(limits(Job(title="J"), total), matched, 0, "met") == verdict


@pytest.mark.parametrize(
    ("minimum", "months", "verdict"),
    [(5, 60, "FIT"), (5, 59, "BORDERLINE"), (5, 30, "BORDERLINE"), (5, 29, "NOT_FIT"), (2.5, 30, "FIT"), (0.7, 9, "FIT"), (0.7, 8, "BORDERLINE"), (None, 0, "FIT")],
)  # fmt: skip
def test_years(minimum: float | None, months: int, verdict: str) -> None:
    assert plain_verdict(limits(Job(title="J", min_years=minimum), 1), 1, months, "met") == verdict


def test_a_decimal_policy_is_taken_as_written() -> None:
    job = Job(title="J", policy=Policy(fit_match_rate=0.7, borderline_match_rate=0.3))
    assert limits(job, 10) == Limits(7, 3, 0, 0)


@pytest.mark.parametrize(("gates", "verdict"), [("met", "FIT"), ("missing", "BORDERLINE"), ("contradicted", "NOT_FIT")])
def test_must_haves(gates: str, verdict: str) -> None:
    assert plain_verdict(limits(Job(title="J"), 1), 1, 0, gates) == verdict


@pytest.mark.parametrize("code", ["hidden_text", "prompt_injection", "keyword_stuffing"])
@pytest.mark.parametrize("matched", [0, 1])
def test_what_looks_manipulated_is_for_a_person_either_way(code: str, matched: int) -> None:
    b = Builder()
    case = Case(b.resume(warnings=(code,)), b.facts(), Job(title="J", required=(need("Python", "python"),)), AS_OF)
    decision = decide(case, (), matched, 1, 0, 0)
    assert decision.verdict == "BORDERLINE"
    assert decision.reasons[0] == "document_looks_manipulated"


@pytest.mark.parametrize(("readable", "verdict"), [(0.89, "BORDERLINE"), (0.9, "NOT_FIT"), (1.0, "NOT_FIT")])
def test_what_could_not_be_read_is_never_rejected(readable: float, verdict: str) -> None:
    b = Builder()
    case = Case(b.resume(readable=readable), b.facts(), Job(title="J", required=(need("Python", "python"),)), AS_OF)
    assert decide(case, (), 0, 1, 0, 0).verdict == verdict


def test_other_warnings_do_not_protect() -> None:
    b = Builder()
    case = Case(b.resume(warnings=("unreadable_page",)), b.facts(), Job(title="J", required=(need("Python", "python"),)), AS_OF)
    assert decide(case, (), 0, 1, 0, 0).verdict == "NOT_FIT"


def test_a_job_that_asks_for_nothing_cannot_be_judged() -> None:
    b = Builder()
    decision = decide(Case(b.resume(), b.facts(), Job(title="J"), AS_OF), (), 0, 0, 0, 0)
    assert (decision.verdict, decision.reasons) == ("BORDERLINE", ("no_required_criteria",))


@pytest.mark.parametrize(
    ("months", "widest", "verdict"),
    [(20, 25, "NOT_FIT"), (20, 30, "BORDERLINE"), (0, 120, "BORDERLINE"), (30, 30, "BORDERLINE"), (60, 60, "FIT")],
)
def test_years_that_a_wider_reading_would_save_are_for_a_person(months: int, widest: int, verdict: str) -> None:
    case = Case(Builder().resume(), Builder().facts(), Job(title="J", min_years=5, required=(need("Python", "python"),)), AS_OF)
    assert decide(case, (), 1, 1, months, widest).verdict == verdict


def test_no_wider_reading_of_the_years_saves_missing_criteria() -> None:
    case = Case(Builder().resume(), Builder().facts(), Job(title="J", min_years=5, required=(need("Python", "python"),)), AS_OF)
    decision = decide(case, (), 0, 1, 0, 120)
    assert (decision.verdict, decision.reasons) == ("NOT_FIT", ("coverage_below_borderline", "years_below_half_minimum"))


@pytest.mark.parametrize(
    ("doubts", "matched", "verdict"),
    [(("period_unread",), 0, "NOT_FIT"), (("period_unread",), 2, "BORDERLINE"), (("dates_unread",), 0, "BORDERLINE")],
)
def test_one_period_in_doubt_counts_only_where_something_speaks_for_the_role(doubts: tuple[str, ...], matched: int, verdict: str) -> None:
    job = Job(title="Clerk", min_years=3, required=tuple(need(f"Task {n}") for n in range(8)))
    case = Case(Builder().resume(), Builder().facts(), job, AS_OF)
    assert decide(case, (), matched, 8, 0, 0, doubts).verdict == verdict
