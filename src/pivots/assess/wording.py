"""Signs that criteria are missed for their wording alone: then too few of them rule nobody out, and a person reads the résumé."""

from pivots.assess.case import Case
from pivots.model.assessment import Closeness, PositionRelevance

_LINES, _UNDERSTOOD, _NEAR = 12, 0.39, 0.3
"""Fewest lines of positions by which to tell, the share of them that names something a table holds up to which they were not understood, and the
relevance of one position from which that matters. Of 169 labelled pairs seven that were ruled out without reason lie under both, and none of those
ruled out with reason."""
_OWN_WORK, _SHARE_SHOWN = 0.65, 3
"""Closeness from which the work is the role's own, and the part of the criteria (one in three) that it shows at least. Of 169 labelled pairs that
coverage alone ruled out over both, with the years met, seven were qualified or for a review, one not."""
_OWN_WORK_MONTHS = 24
"""Months of relevant work that stand for the minimum where the role states none."""


def wording_doubts(
    case: Case, relevance: tuple[PositionRelevance, ...], relevant_months: int, closeness: Closeness | None, matched: int, required: int
) -> tuple[str, ...]:
    """Codes ``lines_unread`` and ``own_work_uncovered``, for a candidate whom the coverage of the criteria rules out (``matched`` of ``required``)."""
    found = []
    if _lines_unread(case, relevance):
        found.append("lines_unread")
    if _SHARE_SHOWN * matched >= required and _is_own_work(case, relevant_months, closeness):
        found.append("own_work_uncovered")
    return tuple(found)


def _lines_unread(case: Case, relevance: tuple[PositionRelevance, ...]) -> bool:
    """Whether the lines of the positions mostly say things that no table holds, and one of the positions lies near the role's work."""
    if max((relevance[n].relevance for n in case.work), default=0.0) < _NEAR:
        return False
    named = {mention.statement for mention in case.facts.mentions}
    lines = [n for n, s in enumerate(case.facts.statements) if s.position is not None and s.section == "experience"]
    return len(lines) >= _LINES and sum(n in named for n in lines) <= _UNDERSTOOD * len(lines)


def _is_own_work(case: Case, relevant_months: int, closeness: Closeness | None) -> bool:
    """Whether titles and lines are those of the role's own work for as long as asked: half of its criteria can hardly be missing then, but their wording can."""
    least = 12 * case.job.min_years if case.job.min_years else _OWN_WORK_MONTHS
    return closeness is not None and closeness.value >= _OWN_WORK and relevant_months >= least
