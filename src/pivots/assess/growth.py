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
_SCOPE = {"leadership", "mentoring", "scope", "ownership"}
_POINTS = {"promotion": 2, "wider_scope": 1, "new_skills": 1, "learning": 1, "closer_to_field": 1}
_SELF_PRAISE = {"header", "summary", "objective"}
_FEWEST_NEW = 2
_CLEARLY_CLOSER = 0.25
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
    return None


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
    """Skills used within the last years that no earlier position shows; needs an earlier position to compare with."""
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
    new = [skill for skill in fresh if skill not in before]
    if len(new) < _FEWEST_NEW:
        return None
    return GrowthReason(code="new_skills", evidence=_first(case, [fresh[skill] for skill in new]), value=float(len(new)))


def _learning(case: Case) -> GrowthReason | None:
    courses = [n for n, s in enumerate(case.facts.statements) if s.section == "courses"]
    quotes = [case.statement_evidence(n) for n in courses[:1]]
    quotes += [q for e in case.facts.education if e.completed is False for q in e.evidence[:1]]
    quotes += [s.evidence for s in case.facts.signals if s.kind == "learning" and not _spoken_against(case, s.evidence)]
    quotes += [q for c in case.facts.certifications if not _licence(c) for q in c.evidence[:1] if _recent(case, q)]
    quotes = [q for q in quotes if not any(s.start <= q.start < s.end and s.section in _SELF_PRAISE for s in case.facts.statements)]
    found = _first(case, quotes)
    return GrowthReason(code="learning", evidence=found) if found else None


def _recent(case: Case, quote: Evidence) -> bool:
    return any(case.as_of.year - _CURRENT_YEARS <= int(year) <= case.as_of.year for year in _YEAR.findall(quote.quote))


def _spoken_against(case: Case, quote: Evidence) -> bool:
    """A line that denies a skill or only wishes is no line about learning, whatever words stand in it."""
    wish = any(x.status in {"aspirational", "negated"} and x.start <= quote.start < x.end for x in case.facts.statements)
    return wish or any(m.status == "negated" and m.evidence.start < quote.end and quote.start < m.evidence.end for m in case.facts.mentions)


def _licence(certification: Certification) -> bool:
    """A licence to drive or to practise is a condition of work, not a step of learning."""
    if certification.skill is None:
        return False
    try:
        return taxonomy().skill(certification.skill).kind == "licence"
    except KeyError:
        return False


def _closer(case: Case, relevance: tuple[PositionRelevance, ...]) -> GrowthReason | None:
    """The latest position is clearly nearer to this job than the earliest."""
    if len(case.work) < 2:
        return None
    first, last = case.work[-1], case.work[0]
    if not relevance[last].counted or relevance[last].relevance < relevance[first].relevance + _CLEARLY_CLOSER:
        return None  # a step is one towards the role only where it arrives at work like the role's
    return GrowthReason(code="closer_to_field", evidence=case.facts.positions[last].evidence[:1], value=relevance[last].relevance)


def _first(case: Case, quotes: list[Evidence]) -> tuple[Evidence, ...]:
    """Two different quotes at most; lines that only state title and dates prove nothing here."""
    headings = [q for p in case.facts.positions for q in p.evidence]
    telling = [q for q in quotes if not any(h.start < q.end and q.start < h.end for h in headings)]
    return tuple({(q.start, q.end): q for q in telling}.values())[:2]
