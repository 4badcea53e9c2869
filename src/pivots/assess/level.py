"""What seniority the facts support for the job's kind of work."""

from pivots.assess.case import Case
from pivots.model.assessment import PositionRelevance
from pivots.model.job import Seniority
from pivots.taxonomy import taxonomy

_RANK: dict[str, int] = {
    "intern": 0, "junior": 1, "mid": 2, "senior": 3, "lead": 4, "manager": 4, "principal": 5, "director": 5, "executive": 6,
}  # fmt: skip
_AT_RANK: tuple[Seniority, ...] = ("intern", "junior", "mid", "senior", "lead", "principal")
_FROM_MONTHS: tuple[tuple[int, Seniority], ...] = ((72, "senior"), (24, "mid"), (0, "junior"))
"""Relevant months from which a level without a title is taken as shown: two years mid, six years senior."""
_TITLE_AHEAD = 1
"""A title counts at most one level above what the months support: titles are cheap, and inflated in small firms."""


def rank(level: str) -> int:
    """0 (intern) .. 6 (executive); specialists and leaders of the same standing are equal."""
    return _RANK.get(level, 2)


def candidate_level(case: Case, relevance: tuple[PositionRelevance, ...], relevant_months: int) -> str:
    """Seniority in the job's kind of work: from relevant titles and months, never from age or total years elsewhere."""
    counted = [case.facts.positions[r.position] for r in relevance if r.counted]
    if counted and all(p.kind == "internship" for p in counted):
        return "intern"
    by_months = next(level for months, level in _FROM_MONTHS if relevant_months >= months)
    if not counted:
        return "junior"
    titles = [match.level if (match := taxonomy().match_title(p.title, case.resume.language)) else None for p in counted[:3]]
    highest = max((level for level in titles if level), key=rank, default=None)
    if highest is not None and rank(highest) > rank(by_months):
        return highest if rank(highest) <= rank(by_months) + _TITLE_AHEAD else _AT_RANK[rank(by_months) + _TITLE_AHEAD]
    latest = titles[0]
    if latest is not None and rank(latest) < rank(by_months):
        return _AT_RANK[rank(by_months) - 1]  # still titled lower after these years: one step below what they would say
    return _with_leadership(case, relevance, by_months)


def _with_leadership(case: Case, relevance: tuple[PositionRelevance, ...], by_months: str) -> str:
    counted = {r.position for r in relevance if r.counted}
    leads = [s for s in case.facts.signals if s.kind == "leadership" and s.position in counted]
    return "lead" if by_months == "senior" and len(leads) >= 2 else by_months


def role_level(case: Case) -> str | None:
    """Seniority the job asks for: as stated, else from the minimum of years; None when it says neither."""
    if case.job.seniority is not None:
        return case.job.seniority
    if case.job.min_years is None:
        return None
    return "senior" if case.job.min_years >= 5 else "mid" if case.job.min_years >= 2 else "junior"
