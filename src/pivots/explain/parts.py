"""Judgements about wording that several sections share, so that they cannot contradict each other."""

from typing import Literal

from pivots.explain.view import View, name_of, short_of
from pivots.model.assessment import CriterionResult

_NEAR = 0.35
"""A position under this relevance lies in another field."""
_RANK = {"intern": 0, "junior": 1, "mid": 2, "senior": 3, "lead": 4, "manager": 4, "principal": 5, "director": 5, "executive": 6}


def shortfall(view: View, have: float, *, to_maximum: bool = True) -> str:
    """``3.5 to 6.5 years``: what is missing to the range the job states; empty when nothing is."""
    minimum, maximum = view.job.min_years, view.job.max_years
    low = short_of(minimum, have) if minimum else 0.0
    if not low:
        return ""
    high = short_of(maximum, have) if maximum and to_maximum else low
    return (
        view.words.term("range", low=view.words.number(low), high=view.words.count(high, "year"))
        if high > low
        else view.words.count(low, "year")
    )


def sought(view: View) -> str:
    """What beginner's position the résumé asks for; empty when it asks for none."""
    if view.signals("seeks_internship"):
        return view.words.term("summary.internship")
    return view.words.term("summary.entry") if view.signals("seeks_entry_level") else ""


def uncertain(view: View) -> list[CriterionResult]:
    """Required criteria that a conversation can settle, the most open first: named only, inferred, from training, then unmentioned."""
    order = {"claimed": 0, "implied": 1, "coursework": 2, "aspirational": 3, "missing": 4, "demonstrated": 5, "negated": 6}
    open_ones = [r for r in view.required if not r.matched or r.verify or r.own_words or (r.status == "implied" and r.probability < 0.8)]
    return sorted(open_ones, key=lambda r: order.get(r.status, 0))


def probes(view: View) -> list[str]:
    """Names of what is open and could be settled by asking."""
    must = [name_of(r) for r in (*view.must_haves("missing"), *view.must_haves("contradicted"))]
    must += [r.criterion.name for r in view.gates if r.status == "claimed" and r.criterion.category == "language"]
    return list(dict.fromkeys([*must, *(name_of(r) for r in uncertain(view) if not _is_settled(view, r))]))


def _is_settled(view: View, result: CriterionResult) -> bool:
    """The résumé itself says no, or shows it in its own words."""
    denied = result.status == "negated" or (result.status == "missing" and bool(result.evidence))
    return denied or (result.status == "demonstrated" and result not in view.too_short)


def alternative(view: View) -> Literal["level", "internship", "field", "none"]:
    """What would suit a candidate who does not fit: the same field a level lower, a beginner's position, their own field."""
    wanted = view.job.seniority
    if view.counted and wanted and _RANK[view.assessment.candidate_level] < _RANK[wanted]:
        return "level"
    if sought(view):
        return "internship"
    return "field" if _another_field(view) else "none"


def _another_field(view: View) -> bool:
    """Titles that are understood and far from the role, and few of its criteria: the career lies elsewhere."""
    if view.main is None or not view.main.title or view.counted:
        return False
    nearest = next((r.relevance for r in view.assessment.relevance if view.facts.positions[r.position] == view.main), 0.0)
    return nearest < _NEAR and view.assessment.required_match_rate < view.job.policy.borderline_match_rate


def below_level(view: View) -> bool:
    """The facts support a lower level than the one advertised."""
    wanted = view.job.seniority
    return wanted is not None and _RANK[view.assessment.candidate_level] < _RANK[wanted]


def above_level(view: View) -> bool:
    """The facts support a level at least two steps above the one advertised."""
    wanted = view.job.seniority
    return wanted is not None and _RANK[view.assessment.candidate_level] >= _RANK[wanted] + 2
