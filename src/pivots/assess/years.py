"""Total and relevant months, and the sum as a reader can redo it."""

import itertools
import statistics
from typing import NamedTuple

from pivots.assess.case import Case
from pivots.assess.months import count, length, name, overlap, years
from pivots.model.assessment import PositionRelevance
from pivots.model.facts import WORK_KINDS, Position

_CLEARLY, _PARTLY = 0.7, 0.35
"""From these relevances on a position belongs to the narrow and to the wide reading of the relevant years."""
_A_JOB = 24
"""Months."""
UNTITLED = "Position without a title"


class Years(NamedTuple):
    """Months of work. ``low`` and ``high`` are the narrow and the wide reading, dates and relevance together."""

    total: int
    relevant: int
    low: int
    high: int
    arithmetic: str
    unknown: int
    """A guess at the months of positions that would count and have no dates; in no other figure, and never shown as years."""


def count_years(case: Case, relevance: tuple[PositionRelevance, ...]) -> Years:
    """Overlaps count once. Undated positions and anything but work count nothing, and the arithmetic says so."""
    counted = [r.position for r in relevance if r.counted]
    relevant = _union(case, counted)
    total = case.facts.total_months
    clearly = [r.position for r in relevance if r.counted and r.relevance >= _CLEARLY]
    partly = [n for n in case.work if relevance[n].relevance >= _PARTLY or relevance[n].counted]
    low = max(0, _union(case, clearly) - sum(_slack(case.facts.positions[n], low=True) for n in clearly))
    high = _union(case, partly) + sum(_slack(case.facts.positions[n], low=False) for n in partly)
    high = max(relevant, min(high, max(case.facts.total_months_high, total)))
    unknown = _undated(case, relevance) * _usual_length(case)
    return Years(total, relevant, min(low, relevant), high, _arithmetic(case, relevance, total, relevant), unknown)


def _undated(case: Case, relevance: tuple[PositionRelevance, ...]) -> int:
    """How many positions without dates would count if they had some."""
    threshold = case.job.policy.relevance_threshold
    return sum(
        p.kind in WORK_KINDS and p.interval is None and r.relevance >= threshold
        for p, r in zip(case.facts.positions, relevance, strict=True)
    )


def _usual_length(case: Case) -> int:
    """Months that a position without dates may have lasted: the candidate's usual position, two years at least."""
    return max(_A_JOB, round(statistics.median(case.facts.positions[n].months for n in case.work)) if case.work else 0)


def _union(case: Case, numbers: list[int]) -> int:
    return length(i for n in numbers if (i := case.facts.positions[n].interval) is not None)


def _slack(position: Position, *, low: bool) -> int:
    return max(0, position.months - position.months_low if low else position.months_high - position.months)


def _arithmetic(case: Case, relevance: tuple[PositionRelevance, ...], total: int, relevant: int) -> str:
    work = sorted(case.work, key=lambda n: (case.facts.positions[n].interval, n))
    counted = [n for n in work if relevance[n].counted]
    lines = [_sum("Total", case, work, total), _sum("Relevant", case, counted, relevant, brief=True)]
    left_out = [_left_out(case, n) for n in range(len(case.facts.positions)) if n not in case.work]
    if left_out:
        lines.append(f"Not counted: {'; '.join(left_out)}.")
    return " ".join(lines)


def _sum(label: str, case: Case, numbers: list[int], months: int, *, brief: bool = False) -> str:
    """``Total: A, Apr 2026 – Oct 2026: 7 months; B, ...: 12 months. 7 + 12 = 19 months = 1.6 years.``"""
    if not numbers:
        return f"{label}: no dated position counts: 0 months = 0.0 years."
    positions = [case.facts.positions[n] for n in numbers]
    listed = "; ".join(f"{_title(p)}{'' if brief else ', ' + _range(p)}: {count(_span(p))}" for p in positions)
    shared = _overlaps(positions)
    spans = [_span(p) for p in positions]
    sums = " + ".join(str(span) for span in spans)
    less = sum(spans) - months
    terms = f"{sums} − {less} counted twice" if less > 0 else sums
    result = f"{count(months)} = {years(months)} years"
    total = result if len(spans) == 1 else f"{terms} = {result}"
    return f"{label}: {listed}.{shared if less > 0 and not brief else ''} {total[0].upper()}{total[1:]}."


def _title(position: Position) -> str:
    kind = f" ({position.kind})" if position.kind != "employment" else ""
    return (position.title or UNTITLED) + kind


def _range(position: Position) -> str:
    assert position.interval is not None
    start, end = position.interval
    read = [edge for edge in (position.start, position.end) if edge is not None and edge.month is None]
    note = ", a year without a month read as mid-year" if read else ""
    until = f"{name(end - 1)} (present)" if position.current else name(end - 1)
    return f"{name(start)} – {until}{note}"


def _span(position: Position) -> int:
    assert position.interval is not None
    return position.interval[1] - position.interval[0]


def _overlaps(positions: list[Position]) -> str:
    found = [
        f"{_title(a)} and {_title(b)} share {count(shared)}"
        for a, b in itertools.combinations(positions, 2)
        if a.interval and b.interval and (shared := overlap(a.interval, b.interval))
    ]
    return f" {'; '.join(found)}." if found else ""


def _left_out(case: Case, number: int) -> str:
    position = case.facts.positions[number]
    if position.interval is None:
        return f"{position.title or UNTITLED} (no dates)"
    return f"{position.title or UNTITLED} ({position.kind.replace('_', ' ')}, {count(_span(position))})"
