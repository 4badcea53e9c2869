"""How close a candidate's work is to the work asked for: what the shortlist puts in order where verdicts are equal.

It says nothing of skills matched or years counted (the score does) and moves neither score nor verdict.
"""

from pivots.assess.case import Case
from pivots.assess.relevance import can_be_told
from pivots.assess.work import job_profile, likeness, resume_profile
from pivots.assess.years import UNTITLED
from pivots.model.assessment import Closeness, LineOfWork, PositionRelevance

_WHOLE, _BEST, _LASTING = 0.6, 0.1, 0.3
"""Shares of the three measures. The whole résumé leads, since it has most words to tell by; the positions say that the work was really done."""
_BANDS: tuple[tuple[float, LineOfWork], ...] = ((0.5, "same"), (0.35, "near"), (0.2, "some"), (0.0, "other"))
"""Least closeness of each band."""
_HALF_LIFE = 120
"""Months after which a position weighs half as much, counted back from the end of the latest one: so a gap before today changes nothing."""
_FULL = 12
"""Months from which a position shows its kind of work whole."""


def judge_closeness(case: Case, relevance: tuple[PositionRelevance, ...]) -> Closeness | None:
    """None where the job does not say what kind of work it is."""
    if not can_be_told(case):
        return None
    whole = round(likeness(job_profile(case.job), resume_profile(case)), 2)
    best, number = _best(case, relevance)
    lasting = _lasting(case, relevance)
    value = round(_WHOLE * whole + _BEST * best + _LASTING * lasting, 2)
    title = (case.facts.positions[number].title or UNTITLED) if best else None
    return Closeness(
        value=value,
        line_of_work=next(band for least, band in _BANDS if value >= least),
        whole=whole,
        best=best,
        lasting=lasting,
        title=title,
    )


def _best(case: Case, relevance: tuple[PositionRelevance, ...]) -> tuple[float, int]:
    """Relevance of the position nearest to the job, less where it was short, and its number."""
    held = [(relevance[n].relevance * min(1.0, case.facts.positions[n].months / _FULL), -n) for n in case.work]
    best, number = max(held, default=(0.0, 0))
    return round(best, 2), -number


def _lasting(case: Case, relevance: tuple[PositionRelevance, ...]) -> float:
    """Mean relevance of the months worked; earlier ones weigh less."""
    intervals = [(n, interval) for n in case.work if (interval := case.facts.positions[n].interval) is not None]
    latest = max((interval[1] for _, interval in intervals), default=0)
    weights = [(relevance[n].relevance, (end - start) * 0.5 ** ((latest - end) / _HALF_LIFE)) for n, (start, end) in intervals]
    weight = sum(w for _, w in weights)
    return round(sum(r * w for r, w in weights) / weight, 2) if weight else 0.0
