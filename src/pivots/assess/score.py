"""The score: parts with weights from the policy, each with its arithmetic."""

from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from pivots.assess.case import Case
from pivots.assess.criteria import counted, credit
from pivots.assess.level import rank
from pivots.assess.months import count, length, years
from pivots.assess.relevance import can_be_told
from pivots.assess.years import UNTITLED
from pivots.model.assessment import CriterionResult, PositionRelevance, ScorePart

_LEVELS_SHORT = {0: 1.0, 1: 0.75, 2: 0.5, 3: 0.25}
"""Credit for a level this many steps below the one asked for; nothing is taken off for standing above it."""

_WHOLE = 12
"""Months from which a position shows its kind of work whole."""

_NEAR = 0.25
"""Below this relevance work is of another kind."""


class Part(NamedTuple):
    """A part before its weight is known."""

    part: str
    weight: int
    share: float
    """0..1 of the weight earned."""
    why: str


def score_parts(
    case: Case,
    results: tuple[CriterionResult, ...],
    relevance: tuple[PositionRelevance, ...],
    relevant_months: int,
    level: str,
    wanted_level: str | None,
) -> tuple[ScorePart, ...]:
    """The parts that apply to this job. The weight of years that are not asked for goes to the closest work, that of other parts to the required criteria."""
    policy = case.job.policy
    preferred = tuple(r for r in results if r.kind == "preferred")
    years_part = _relevant_years(case, policy.weight_years, relevance, relevant_months)
    parts = [
        _criteria("preferred criteria", policy.weight_preferred, preferred),
        years_part,
        _level(policy.weight_level, level, wanted_level, any_relevant=relevant_months > 0),
        _closest_work(case, policy.weight_work + (0 if years_part else policy.weight_years), relevance),
    ]
    kept = [part for part in parts if part is not None]
    weights = policy.weight_required + policy.weight_preferred + policy.weight_years + policy.weight_level + policy.weight_work
    required = _criteria("required criteria", weights - sum(part.weight for part in kept), counted(results))
    return tuple(_points(part) for part in ((required, *kept) if required else kept))


def total_score(parts: tuple[ScorePart, ...]) -> int:
    """0..100: the points added up, rounded half up, over the weights that apply."""
    weight = sum(part.weight for part in parts)
    if not weight:
        return 0
    points = sum((Decimal(str(part.points)) for part in parts), Decimal(0)) * 100 / weight
    return int(points.quantize(Decimal(1), ROUND_HALF_UP))


def _points(part: Part) -> ScorePart:
    points = float((Decimal(str(round(part.share, 6))) * part.weight).quantize(Decimal("0.1"), ROUND_HALF_UP))
    return ScorePart(part=part.part, weight=part.weight, points=points, why=f"{part.why}, times {part.weight} = {points:g}")


def _criteria(name: str, weight: int, results: tuple[CriterionResult, ...]) -> Part | None:
    if not results:
        return None
    earned = [credit(result) for result in results]
    worth = sum(earned)
    full = sum(1 for c in earned if c >= 0.9995)
    some = [f"{r.criterion.name} {c:.2f} ({_reason(r)})" for r, c in zip(results, earned, strict=True) if 0 < c < 0.9995]
    said = [f"{full} of {len(results)} shown in use at full credit"] if full or not some else []
    share = worth / len(results)
    return Part(name, weight, share, f"{'; '.join([*said, *some])}; {worth:.2f} / {len(results)} = {share:.2f}")


def _reason(result: CriterionResult) -> str:
    if result.criterion.min_years and (result.months or 0) < result.criterion.min_years * 12 and result.months is not None:
        return f"{result.months} months of the {result.criterion.min_years:g} years asked for"
    if result.near:
        return "a line may show it"
    if result.own_words:
        return f"{result.status}, matched by the posting's words"
    return {"claimed": "named without use shown" if result.verify else "listed under a position"}.get(result.status, result.status)


def _relevant_years(case: Case, weight: int, relevance: tuple[PositionRelevance, ...], relevant_months: int) -> Part | None:
    """Relevant years against the minimum; months of nearby work count by half their relevance, for no more than half of what is missing."""
    minimum = case.job.min_years
    if not minimum:
        return None
    share = min(1.0, relevant_months / (minimum * 12))
    said = f"{years(relevant_months):g} relevant years of {minimum:g} asked for"
    near = _near_months(case, relevance) if share < 1 else []
    if near:
        worth = float(sum((Decimal(str(r)) * months / 2 for months, r in near), Decimal(0))) / (minimum * 12)
        added = min(worth, (1 - share) / 2)
        listed = ", ".join(f"{count(months)} at relevance {r:.2f}" for months, r in near)
        limit = ", at most half of what is missing" if added < worth else ""
        said += f" = {share:.2f}, and nearby work by half its relevance ({listed}{limit}) {added:.2f}"
        share += added
    said += f" = {share:.2f}"
    return Part("relevant years", weight, share, f"{said}, capped at 1" if relevant_months > minimum * 12 else said)


def _near_months(case: Case, relevance: tuple[PositionRelevance, ...]) -> list[tuple[int, float]]:
    """(months, relevance) of near positions that do not count as relevant, nearest first; a month that a better one covers is not counted again."""
    covered = [i for n in case.work if relevance[n].counted and (i := case.facts.positions[n].interval) is not None]
    found = []
    for number in sorted((n for n in case.work if not relevance[n].counted), key=lambda n: -relevance[n].relevance):
        interval = case.facts.positions[number].interval
        if interval is not None and relevance[number].relevance >= _NEAR:
            found.append((length([*covered, interval]) - length(covered), relevance[number].relevance))
            covered.append(interval)
    return [pair for pair in found if pair[0]]


def _closest_work(case: Case, weight: int, relevance: tuple[PositionRelevance, ...]) -> Part | None:
    """The one position that is most like the job, whole from a year on. None where the job does not say what the work is."""
    if not weight or not can_be_told(case):
        return None
    held = [(relevance[n].relevance * min(1.0, case.facts.positions[n].months / _WHOLE), -n) for n in case.work]
    share, number = max(held, default=(0.0, 0))
    if share <= 0:
        return Part("closest work", weight, 0.0, "no dated position is near the work: 0")
    position = case.facts.positions[-number]
    months = f" × {position.months} of {_WHOLE} months" if position.months < _WHOLE else ""
    said = f"relevance {relevance[-number].relevance:.2f}{months} = {share:.2f} ({position.title or UNTITLED})"
    return Part("closest work", weight, share, said)


def _level(weight: int, level: str, wanted: str | None, *, any_relevant: bool) -> Part | None:
    if wanted is None:
        return None
    if not any_relevant:
        return Part("level", weight, 0.0, "no relevant position shows a level: 0")
    short = max(0, rank(wanted) - rank(level))
    share = _LEVELS_SHORT.get(short, 0.0)
    gap = "at or above" if short == 0 else f"{short} level{'s' if short > 1 else ''} below"
    return Part("level", weight, share, f"{level}, {gap} the {wanted} level asked for: {share:.2f}")
