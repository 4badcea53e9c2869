"""The verdict: the policy applied to exact numbers."""

from fractions import Fraction
from math import ceil
from typing import NamedTuple

from pivots.assess.case import Case
from pivots.assess.gates import gate_state
from pivots.model.assessment import CriterionResult, Verdict
from pivots.model.job import Job


class Decision(NamedTuple):
    verdict: Verdict
    reasons: tuple[str, ...]


_AGAINST = frozenset({"must_have_contradicted", "coverage_below_borderline", "years_below_half_minimum"})
"""Rules that say NOT_FIT by themselves."""


class Limits(NamedTuple):
    """The policy as whole criteria and exact months."""

    fit: int
    """Fewest matched criteria for FIT."""
    borderline: int
    """Fewest matched criteria that avoid NOT_FIT."""
    fit_months: Fraction
    borderline_months: Fraction


def exact(number: float) -> Fraction:
    """The decimal a person wrote, not its binary neighbour: 0.8 of 5 is 4."""
    return Fraction(str(number))


def limits(job: Job, required: int) -> Limits:
    minimum = exact(job.min_years or 0) * 12
    return Limits(
        fit=ceil(exact(job.policy.fit_match_rate) * required),
        borderline=ceil(exact(job.policy.borderline_match_rate) * required),
        fit_months=minimum,
        borderline_months=minimum * exact(job.policy.borderline_years_share),
    )


def plain_verdict(bounds: Limits, matched: int, months: float | Fraction, gates: str) -> Verdict:
    """The policy alone. ``gates``: the worst state of any must-have: met, missing or contradicted."""
    if matched < bounds.borderline or months < bounds.borderline_months or gates == "contradicted":
        return "NOT_FIT"
    if matched < bounds.fit or months < bounds.fit_months or gates == "missing":
        return "BORDERLINE"
    return "FIT"


def worst_gate(results: tuple[CriterionResult, ...]) -> str:
    states = {gate_state(r) for r in results if r.kind == "required" and r.criterion.must_have}
    return "contradicted" if "contradicted" in states else "missing" if "missing" in states else "met"


def uncertain_years(bounds: Limits, months: int, widest: int) -> bool:
    """Whether the relevant years rule out as they are counted, and would not in the widest reading of dates and titles."""
    return months < bounds.borderline_months <= widest


def decide(
    case: Case,
    results: tuple[CriterionResult, ...],
    matched: int,
    required: int,
    months: int,
    widest: int,
    in_doubt_by: tuple[str, ...] = (),
) -> Decision:
    """Verdict and the codes of every rule that spoke, weightiest first. ``widest``: relevant months at most. ``in_doubt_by``: see ``doubt``."""
    bounds = limits(case.job, required)
    gates = worst_gate(results)
    in_doubt = uncertain_years(bounds, months, widest)
    verdict = plain_verdict(bounds, matched, bounds.borderline_months if in_doubt else months, gates)
    reasons = [
        *_document(case),
        *_must_have(gates),
        *_coverage(bounds, matched),
        *(["years_uncertain"] if in_doubt and verdict == "BORDERLINE" else _years(bounds, months)),
    ]
    if not case.job.required:
        reasons.append("no_required_criteria")
    if verdict == "NOT_FIT" and _document(case):
        verdict = "BORDERLINE"  # what could not be read, or looks manipulated, is for a person to judge
    near = set(in_doubt_by) != {"period_unread"} or 4 * matched >= max(1, required)
    if verdict == "NOT_FIT" and in_doubt_by and near and gates != "contradicted":
        verdict = "BORDERLINE"  # what was not understood cannot be missed; one period of several only where something speaks for the role
    reasons = [*(in_doubt_by if verdict == "BORDERLINE" else ()), *reasons]
    if mostly_unproven(results):
        reasons.append("mostly_unproven")
    if verdict == "FIT" and (case.manipulated or not case.job.required or "mostly_unproven" in reasons):
        verdict = "BORDERLINE"
    # The rule that decides is said first: an open criterion is no reason where the years alone rule it out.
    reasons.sort(key=lambda code: verdict == "NOT_FIT" and code not in _AGAINST)
    return Decision(verdict, tuple(reasons) or ("meets_all",))


def matched_skills(results: tuple[CriterionResult, ...]) -> list[CriterionResult]:
    """The required skills and fields of work that are matched; papers are no skills here: they are proof in themselves."""
    return [r for r in results if r.kind == "required" and r.matched and r.criterion.category in {"skill", "domain"}]


def mostly_unproven(results: tuple[CriterionResult, ...]) -> bool:
    """Whether more than half of the matched required skills are named or implied without any use shown: words, not work."""
    skills = matched_skills(results)
    return len(skills) > 1 and 2 * sum(r.verify for r in skills) > len(skills)


def _document(case: Case) -> list[str]:
    unreadable = ["document_partly_unreadable"] if case.partly_unreadable else []
    return unreadable + (["document_looks_manipulated"] if case.manipulated else [])


def _must_have(gates: str) -> list[str]:
    return {"contradicted": ["must_have_contradicted"], "missing": ["must_have_missing"]}.get(gates, [])


def _coverage(bounds: Limits, matched: int) -> list[str]:
    if matched < bounds.borderline:
        return ["coverage_below_borderline"]
    return ["coverage_below_fit"] if matched < bounds.fit else []


def _years(bounds: Limits, months: int) -> list[str]:
    if months < bounds.borderline_months:
        return ["years_below_half_minimum"]
    return ["years_below_minimum"] if months < bounds.fit_months else []
