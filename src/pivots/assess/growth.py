"""Trajectory: what a career so far says about learning and widening scope. Never age, never gaps."""

import itertools
import re
from typing import NamedTuple

from pivots.assess.case import Case
from pivots.assess.level import rank
from pivots.model.assessment import Growth, GrowthLevel, GrowthReason, PositionRelevance
from pivots.model.evidence import Evidence
from pivots.model.facts import Certification, Position
from pivots.taxonomy import taxonomy
from pivots.taxonomy.types import TitleMatch

_RECENT = 36
"""Months before the assessment within which a skill counts as new."""
_SHORT = 24
"""Less dated work than this cannot show a trajectory beyond Moderate."""
_TOO_LITTLE = 6
_INTERN = 0
_RELATED = 0.5
"""Closeness from which two occupations are steps of one ladder."""
_JOBS = {"employment", "freelance", "military"}
"""A first job after an internship, an apprenticeship or studies is a start and no rise."""
_CURRENT_YEARS = 4
"""A certificate of the last years shows learning; an older one shows what somebody is."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SCOPE = {"leadership", "mentoring", "scope", "ownership", "initiative"}
_POINTS = {"promotion": 2, "wider_scope": 1, "new_skills": 1, "learning": 1, "closer_to_field": 1}
_SELF_PRAISE = {"header", "summary", "objective"}
_FEWEST_NEW = 2
_CLEARLY_CLOSER = 0.25
_A_PATH = 2
"""Of more positions than this it can be said that each step led somewhere."""
_NAMED = 3
_HIGH = 4


def judge_growth(case: Case, relevance: tuple[PositionRelevance, ...]) -> Growth:
    """Level and reasons. "Insufficient evidence" when the dated work is too short or shows nothing either way."""
    reasons = [
        r for r in (_promotion(case, relevance), _wider_scope(case), _new_skills(case), _learning(case), _closer(case, relevance)) if r
    ]
    months = case.facts.total_months
    points = sum(_POINTS[reason.code] for reason in reasons)
    level = _level(points, months, len(case.work))
    if months < _SHORT:
        reasons.append(GrowthReason(code="short_history", evidence=(), value=float(months)))
    elif not points:
        reasons.append(GrowthReason(code="nothing_shown", evidence=()))
    return Growth(level=level, reasons=tuple(reasons))


def _level(points: int, months: int, positions: int) -> GrowthLevel:
    if months < _TOO_LITTLE or (not points and (months < 2 * _SHORT or positions < 2)):
        return "Insufficient evidence"
    if points >= _HIGH and months >= _SHORT:
        return "High"
    return "Moderate" if points else "Low"


class _Step(NamedTuple):
    position: Position
    title: TitleMatch
    near: bool
    """Whether the position counts as this job's kind of work."""


def _promotion(case: Case, relevance: tuple[PositionRelevance, ...]) -> GrowthReason | None:
    """Said outright, or a later title in the same field that stands higher."""
    signals = [s for s in case.facts.signals if s.kind == "promotion"]
    if signals:
        return GrowthReason(code="promotion", evidence=tuple(s.evidence for s in signals[:2]))
    steps = [
        _Step(p, match, relevance[n].counted)
        for n in case.work
        if (match := taxonomy().match_title((p := case.facts.positions[n]).title, case.resume.language))
    ]
    for latest in range(len(steps)):
        lowest = _foot_of_the_ladder(steps[latest:])
        if lowest is not None:
            return GrowthReason(code="promotion", evidence=(*steps[latest].position.evidence[:1], *lowest.evidence[:1]))
    return _rise_in_one_house(case)


def _rise_in_one_house(case: Case) -> GrowthReason | None:
    """From the first title to a higher one at the same employer, whatever the trade."""
    held = [case.facts.positions[n] for n in case.work if case.facts.positions[n].kind in _JOBS]
    for later, first in ((a, b) for a in held for b in reversed(held) if a is not b and _one_house(a, b)):
        if _rank_of(case, later) > _rank_of(case, first) > _INTERN:
            return GrowthReason(code="promotion", evidence=(*later.evidence[:1], *first.evidence[:1]))
    return None


def _one_house(one: Position, other: Position) -> bool:
    if not one.employer or not other.employer or one.interval is None or other.interval is None:
        return False
    return one.employer.casefold() == other.employer.casefold() and other.interval[0] < one.interval[0]


def _rank_of(case: Case, position: Position) -> int:
    match = taxonomy().match_title(position.title, case.resume.language)
    level = (match.level if match else None) or taxonomy().level_in_title(position.title)
    return rank(level or "mid")


def _foot_of_the_ladder(steps: list[_Step]) -> Position | None:
    """The earliest position that stands lower than the first of ``steps`` (the latest) and leads up to it step by step in related fields."""
    top, foot = rank(steps[0].title.level or "mid"), None
    for later, earlier in itertools.pairwise(steps):
        if not _related(later, earlier):
            break
        if _INTERN < rank(earlier.title.level or "mid") < top and earlier.position.kind in _JOBS:
            foot = earlier.position
    return foot


def _related(one: _Step, other: _Step) -> bool:
    a, b = one.title.occupation, other.title.occupation
    return a == b or taxonomy().closeness(a, b) >= _RELATED or (one.near and other.near)


def _wider_scope(case: Case) -> GrowthReason | None:
    """Leading, teaching, owning, reaching further; ``value`` is 1 where a later position shows what the first does not, so that it widened."""
    signals = [s for s in case.facts.signals if s.kind in _SCOPE and s.position is not None]
    if not signals:
        return None
    first = case.work[-1] if len(case.work) > 1 else None
    at_first = {s.kind for s in signals if s.position == first}
    widened = [s.evidence for s in signals if first is not None and s.position != first and s.kind not in at_first]
    told = _first(case, widened)
    if told:
        return GrowthReason(code="wider_scope", evidence=told, value=1.0)
    return GrowthReason(code="wider_scope", evidence=_first(case, [s.evidence for s in signals]))


def _new_skills(case: Case) -> GrowthReason | None:
    """Skills of the job's kind used within the last years that no earlier position shows; needs an earlier position to compare with."""
    if len(case.work) < 2:
        return None
    now = case.as_of.year * 12 + case.as_of.month - 1
    recent = {n for n in case.work if (interval := case.facts.positions[n].interval) and interval[1] > now - _RECENT}
    newest = {n for n in recent if n == case.work[0] or case.facts.positions[n].current}
    before: set[str] = set()
    fresh: dict[str, Evidence] = {}
    for mention in case.facts.mentions:
        if mention.status != "demonstrated" or mention.position is None or mention.implied_by is not None:
            continue
        if mention.position in newest:
            fresh.setdefault(mention.skill, mention.evidence)
        else:
            before.add(mention.skill)
    new = [skill for skill in fresh if skill not in before and _is_of_the_job(case, skill)]
    if len(new) < _FEWEST_NEW:
        return None
    names = tuple(sorted(new, key=lambda skill: skill not in case.asking)[:_NAMED])
    return GrowthReason(code="new_skills", evidence=_first(case, [fresh[skill] for skill in names]), value=float(len(new)), names=names)


def _is_of_the_job(case: Case, skill: str) -> bool:
    """A skill that the job asks for, or a tool of its fields; any other says nothing about growing into this work."""
    if skill in case.asking:
        return True
    known = taxonomy().known_skill(skill)
    return (
        known is not None
        and known.kind == "tool"
        and known.field in {k.field for s in case.asking if (k := taxonomy().known_skill(s)) is not None}
    )


def _learning(case: Case) -> GrowthReason | None:
    courses = [n for n, s in enumerate(case.facts.statements) if s.section == "courses" and not _is_old(case, case.statement_evidence(n))]
    quotes = [case.statement_evidence(n) for n in courses[:1]]
    quotes += [q for e in case.facts.education if e.completed is False for q in e.evidence[:1]]
    told = [s.evidence for s in case.facts.signals if s.kind == "learning" and not _is_old(case, s.evidence)]
    quotes += [quote for quote in told if not _spoken_against(case, quote)]
    quotes += [q for c in case.facts.certifications if not _licence(c) for q in c.evidence[:1] if _recent(case, q)]
    quotes = [q for q in quotes if not any(s.start <= q.start < s.end and s.section in _SELF_PRAISE for s in case.facts.statements)]
    found = _first(case, quotes)
    return GrowthReason(code="learning", evidence=found) if found else None


def _recent(case: Case, quote: Evidence) -> bool:
    return any(case.as_of.year - _CURRENT_YEARS <= int(year) <= case.as_of.year for year in _YEAR.findall(quote.quote))


def _is_old(case: Case, quote: Evidence) -> bool:
    """A line that names years, none of them of the last ones."""
    return bool(_YEAR.search(quote.quote)) and not _recent(case, quote)


def _spoken_against(case: Case, quote: Evidence) -> bool:
    """A line that denies a skill or only wishes is no line about learning, whatever words stand in it."""
    wish = any(x.status in {"aspirational", "negated"} and x.start <= quote.start < x.end for x in case.facts.statements)
    return wish or any(m.status == "negated" and m.evidence.start < quote.end and quote.start < m.evidence.end for m in case.facts.mentions)


def _licence(certification: Certification) -> bool:
    """A licence to drive or to practise is a condition of work, not a step of learning."""
    known = taxonomy().known_skill(certification.skill)
    return known is not None and known.kind == "licence"


def _closer(case: Case, relevance: tuple[PositionRelevance, ...]) -> GrowthReason | None:
    """The latest position is clearly nearer to this job than the earliest; ``value`` is 1 where no step between led away."""
    if len(case.work) < 2:
        return None
    first, last = case.work[-1], case.work[0]
    if not relevance[last].counted or relevance[last].relevance < relevance[first].relevance + _CLEARLY_CLOSER:
        return None  # a step is one towards the role only where it arrives at work like the role's
    path = [relevance[n].relevance for n in reversed(case.work)]
    steady = len(path) > _A_PATH and all(a <= b for a, b in itertools.pairwise(path))
    evidence = (*case.facts.positions[last].evidence[:1], *case.facts.positions[first].evidence[:1])
    return GrowthReason(code="closer_to_field", evidence=evidence, value=1.0 if steady else None)


def _first(case: Case, quotes: list[Evidence]) -> tuple[Evidence, ...]:
    """Two different quotes at most; lines that only state title and dates prove nothing here."""
    headings = [q for p in case.facts.positions for q in p.evidence]
    telling = [q for q in quotes if not any(h.start < q.end and q.start < h.end for h in headings)]
    return tuple({(q.start, q.end): q for q in telling}.values())[:2]
