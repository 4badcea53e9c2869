"""Trajectory: what a career so far says about learning and widening scope. Never age, never gaps."""

import itertools

from pivots.assess.case import Case
from pivots.assess.level import rank
from pivots.model.assessment import Growth, GrowthLevel, GrowthReason, PositionRelevance
from pivots.model.evidence import Evidence
from pivots.model.facts import Certification
from pivots.taxonomy import taxonomy

_RECENT = 36
"""Months before the assessment within which a skill counts as new."""
_SHORT = 24
"""Less dated work than this cannot show a trajectory beyond Moderate."""
_TOO_LITTLE = 6
_SCOPE = {"leadership", "mentoring", "scope", "ownership"}
_POINTS = {"promotion": 2, "wider_scope": 1, "new_skills": 1, "learning": 1, "closer_to_field": 1}
_FEWEST_NEW = 2
_CLEARLY_CLOSER = 0.25
_HIGH = 4


def judge_growth(case: Case, relevance: tuple[PositionRelevance, ...]) -> Growth:
    """Level and reasons. "Insufficient evidence" when the dated work is too short or shows nothing either way."""
    reasons = [r for r in (_promotion(case), _wider_scope(case), _new_skills(case), _learning(case), _closer(case, relevance)) if r]
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


def _promotion(case: Case) -> GrowthReason | None:
    """Said outright, or a later title in the same field that stands higher."""
    signals = [s for s in case.facts.signals if s.kind == "promotion"]
    if signals:
        return GrowthReason(code="promotion", evidence=tuple(s.evidence for s in signals[:2]))
    rising = [
        (p, match) for n in case.work if (match := taxonomy().match_title((p := case.facts.positions[n]).title, case.resume.language))
    ]
    for (later, new), (earlier, old) in itertools.pairwise(rising):
        related = new.occupation == old.occupation or taxonomy().closeness(new.occupation, old.occupation) >= 0.5
        if related and rank(new.level or "mid") > rank(old.level or "mid"):
            return GrowthReason(code="promotion", evidence=(*later.evidence[:1], *earlier.evidence[:1]))
    return None


def _wider_scope(case: Case) -> GrowthReason | None:
    found = [s.evidence for s in case.facts.signals if s.kind in _SCOPE and s.position is not None]
    return GrowthReason(code="wider_scope", evidence=_first(case, found)) if found else None


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
    quotes = [s.evidence for s in case.facts.signals if s.kind == "learning" and not _spoken_against(case, s.evidence)]
    quotes += [q for c in case.facts.certifications if not _licence(c) for q in c.evidence[:1]]
    quotes += [q for e in case.facts.education if e.completed is False for q in e.evidence[:1]]
    courses = [n for n, s in enumerate(case.facts.statements) if s.section == "courses"]
    quotes += [case.statement_evidence(n) for n in courses[:1]]
    found = _first(case, quotes)
    return GrowthReason(code="learning", evidence=found) if found else None


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
    if relevance[last].relevance < relevance[first].relevance + _CLEARLY_CLOSER:
        return None
    return GrowthReason(code="closer_to_field", evidence=case.facts.positions[last].evidence[:1], value=relevance[last].relevance)


def _first(case: Case, quotes: list[Evidence]) -> tuple[Evidence, ...]:
    """Two different quotes at most; lines that only state title and dates prove nothing here."""
    headings = [q for p in case.facts.positions for q in p.evidence]
    telling = [q for q in quotes if not any(h.start < q.end and q.start < h.end for h in headings)]
    return tuple({(q.start, q.end): q for q in telling}.values())[:2]
