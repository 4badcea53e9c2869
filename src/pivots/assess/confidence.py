"""The probability that the verdict stands, given what is uncertain in the evidence."""

from pivots.assess.case import Case
from pivots.assess.gates import gate_state
from pivots.assess.verdict import limits, mostly_unproven, plain_verdict, uncertain_years
from pivots.assess.years import Years
from pivots.model.assessment import CriterionResult, Verdict

_READING = 0.96
"""How often a whole résumé is read without an error that would turn the verdict, when every page was understood. To be
calibrated on labelled pairs; see the benchmark of accuracy."""
_FORCED = 0.5
"""Least certainty of "a person must look" when the document itself is in doubt."""
_NOT_UNDERSTOOD = 0.6
"""Most certainty where titles, dates or periods were probably not understood. Judgement."""
_YEARS = (0.15, 0.7, 0.15)
"""Weights of the narrow, the plain and the wide reading of the relevant years."""
_UNDATED_YEARS = (0.05, 0.35, 0.6)
"""The same where a position of the right kind has no dates: the plain reading, which leaves it out, is then known to be too short."""


def confidence(
    case: Case,
    verdict: Verdict,
    results: tuple[CriterionResult, ...],
    coverage: tuple[float, ...],
    years: Years,
    in_doubt_by: tuple[str, ...] = (),
) -> float:
    """0..1 to two decimals: coverage, years and must-haves varied independently and held against the policy each time.

    ``in_doubt_by``: signs that the résumé was not understood (see ``doubt``); they cap it.
    """
    stands = _stands(case, verdict, results, coverage, years)
    if case.manipulated or case.partly_unreadable:
        stands = _FORCED + (1 - _FORCED) * stands
    if in_doubt_by and verdict != "FIT":  # what was not understood could only add to it
        stands = min(max(stands, _FORCED), _NOT_UNDERSTOOD)
    return round(max(0.05, min(0.99, stands * _reading(case))), 2)


def _reading(case: Case) -> float:
    """A page that was not understood takes its share; recognized print is a little less certain than typed."""
    return _READING * (0.5 + 0.5 * case.resume.readable_share) * (0.98 if case.resume.ocr else 1.0)


def _stands(case: Case, verdict: Verdict, results: tuple[CriterionResult, ...], coverage: tuple[float, ...], years: Years) -> float:
    bounds = limits(case.job, len(coverage) - 1)
    # What is mostly named and hardly shown stays with a person even where the counts alone would qualify it.
    stays = {verdict, "FIT"} if verdict == "BORDERLINE" and mostly_unproven(results) else {verdict}
    total = 0.0
    # Where the widest reading of the years keeps from ruling out, fewer years leave it to a person as well.
    least = bounds.borderline_months if uncertain_years(bounds, years.relevant, years.high + years.unknown) else 0
    for months, share in zip(
        (years.low, years.relevant, years.high + years.unknown), _UNDATED_YEARS if years.unknown else _YEARS, strict=True
    ):
        for gates, weight in _gates(results):
            for matched, probability in enumerate(coverage):
                if plain_verdict(bounds, matched, max(months, least), gates) in stays:
                    total += share * weight * probability
    return total


def _gates(results: tuple[CriterionResult, ...]) -> list[tuple[str, float]]:
    """Worst state of the must-haves -> probability. What is said outright is taken as said; silence may hide a met one."""
    must = [r for r in results if r.kind == "required" and r.criterion.must_have]
    all_met = contradicted_free = 1.0
    for result in must:
        state = gate_state(result)
        met = 0.95 if state == "met" else 0.02 if state == "contradicted" else 0.3
        against = {"met": 0.01, "missing": 0.1, "contradicted": 0.93}[state]
        all_met *= met
        contradicted_free *= 1 - against
    return [("met", all_met), ("missing", max(0.0, contradicted_free - all_met)), ("contradicted", 1 - contradicted_free)]
