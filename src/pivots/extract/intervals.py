"""Arithmetic of months: readings of stated dates, and the union of intervals.

A month has the number ``year * 12 + month - 1``; intervals are half-open.
"""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from pivots.extract.dates import DateSpan, Point


class Reading(NamedTuple):
    """A stated range as intervals: the usual reading, the shortest and the longest."""

    usual: tuple[int, int]
    short: tuple[int, int]
    long: tuple[int, int]


_LONE = 12
"""Months that a position with one stated month may have lasted at most; the usual reading stays with that month."""


def last_complete_month(as_of: datetime.date) -> int:
    """The number of the month before ``as_of``'s month: how far ``present`` runs."""
    return as_of.year * 12 + as_of.month - 2


def read_span(span: DateSpan, as_of: datetime.date) -> Reading | None:
    """Year-only ends are read as mid-year; what lies in the future is cut off. None: no start, all future, or reversed."""
    if span.first is None or (span.last is None and not span.current):
        return None
    today = last_complete_month(as_of)
    if _number(span.first, span.first.first) > today or (span.last and _reversed(span.first, span.last)):
        return None
    if span.last and span.first.year_only and span.last.year_only and span.first.year == span.last.year:
        return _within_year(span.first.year, today)
    starts = _starts(span.first, today)
    ends = (today, today, today) if span.last is None else _ends(span.last, today)
    if span.single and not span.first.year_only:
        ends = (ends[0], ends[1], min(today, _number(span.first, span.first.first) + _LONE - 1))
    usual, short, long = ((start, max(start, end) + 1) for start, end in zip(starts, ends, strict=True))
    return Reading(usual, short, long)


def _number(point: Point, month: int) -> int:
    return point.year * 12 + month - 1


def _reversed(first: Point, last: Point) -> bool:
    return _number(last, last.last) < _number(first, first.first)


def _within_year(year: int, today: int) -> Reading:
    """A job of one stated year: half a year around its middle; one month at least, twelve at most."""
    first, last = year * 12 + 3, year * 12 + 8
    usual = (min(first, today), min(last, today) + 1)
    return Reading(usual, (min(year * 12 + 5, today), min(year * 12 + 5, today) + 1), (year * 12, min(year * 12 + 11, today) + 1))


def _starts(point: Point, today: int) -> tuple[int, int, int]:
    usual = 7 if point.year_only else point.first
    return tuple(min(_number(point, month), today) for month in (usual, point.last, point.first))  # type: ignore[return-value]


def _ends(point: Point, today: int) -> tuple[int, int, int]:
    usual = 6 if point.year_only else point.last
    return tuple(min(_number(point, month), today) for month in (usual, point.first, point.last))  # type: ignore[return-value]


def union_length(intervals: Iterable[tuple[int, int]]) -> int:
    """How many months lie in at least one of the intervals."""
    total, reached = 0, None
    for start, end in sorted(intervals):
        begin = start if reached is None else max(start, reached)
        total += max(0, end - begin)
        reached = end if reached is None else max(reached, end)
    return total
