"""What seniority the facts support for the job's kind of work."""

from pivots.assess.case import Case
from pivots.model.assessment import PositionRelevance
from pivots.model.job import Seniority
from pivots.taxonomy import taxonomy

_RANK: dict[str, int] = {
    "intern": 0, "junior": 1, "mid": 2, "senior": 3, "lead": 4, "manager": 4, "principal": 5, "director": 5, "executive": 6,
}  # fmt: skip
_LEAD = 4
_DEGREES = {"associate", "bachelor", "master", "doctorate"}
"""Whoever holds one starts as a junior, not as an intern."""
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
    counted = [r.position for r in relevance if r.counted]
    if counted and all(case.facts.positions[n].kind == "internship" for n in counted):
        return "junior" if any(e.completed is not False and e.level in _DEGREES for e in case.facts.education) else "intern"
    by_months = next(level for months, level in _FROM_MONTHS if relevant_months >= months)
    if not counted:
        return "junior"
    titles = [_title_level(case, n) for n in counted[:3]]
    highest = max((level for level in titles if level), key=rank, default=None)
    if highest is not None and rank(highest) > rank(by_months):
        if _leads(case, relevance) and rank(highest) == _LEAD:
            return highest  # a leader's title with a line that says whom: no inflated word
        return highest if rank(highest) <= rank(by_months) + _TITLE_AHEAD else _AT_RANK[rank(by_months) + _TITLE_AHEAD]
    latest = titles[0]
    if latest is not None and rank(latest) < rank(by_months):
        return _AT_RANK[rank(by_months) - 1]  # still titled lower after these years: one step below what they would say
    return _with_leadership(case, relevance, by_months)


def _title_level(case: Case, number: int) -> str | None:
    """The level a title names. The leader in an occupation's own name (``Warehouse Team Leader``) counts where a line says whom."""
    title = case.facts.positions[number].title
    match = taxonomy().match_title(title, case.resume.language)
    if match is not None and match.level is not None:
        return match.level
    named = taxonomy().level_in_title(title)
    return "lead" if named in {"lead", "manager"} and _led(case, number) else None


def _led(case: Case, number: int) -> int:
    """How many lines of a position, its heading apart, say that people were led."""
    signals = [s.evidence for s in case.facts.signals if s.kind == "leadership" and s.position == number]
    return sum(not any(h.start <= quote.start < h.end for h in case.facts.positions[number].evidence) for quote in signals)


def _with_leadership(case: Case, relevance: tuple[PositionRelevance, ...], by_months: str) -> str:
    return "lead" if by_months == "senior" and _leads(case, relevance) >= 2 else by_months


def _leads(case: Case, relevance: tuple[PositionRelevance, ...]) -> int:
    """How many lines of counted positions say that people were led."""
    return sum(_led(case, r.position) for r in relevance if r.counted)


def role_level(case: Case) -> str | None:
    """Seniority the job asks for: as stated, else from the minimum of years; None when it says neither."""
    if case.job.seniority is not None:
        return case.job.seniority
    if case.job.min_years is None:
        return None
    return "senior" if case.job.min_years >= 5 else "mid" if case.job.min_years >= 2 else "junior"
