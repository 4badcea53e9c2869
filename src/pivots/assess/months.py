"""Calendar arithmetic on half-open ranges of month numbers (year * 12 + month - 1)."""

from collections.abc import Iterable

Interval = tuple[int, int]
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def union(intervals: Iterable[Interval]) -> list[Interval]:
    """The ranges without overlaps, in order; ranges that touch are joined."""
    joined: list[Interval] = []
    for start, end in sorted(intervals):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def length(intervals: Iterable[Interval]) -> int:
    """Months covered, overlaps once."""
    return sum(end - start for start, end in union(intervals))


def overlap(a: Interval, b: Interval) -> int:
    """Months that both ranges cover."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def name(month: int) -> str:
    """``Apr 2026`` for a month number."""
    return f"{_NAMES[month % 12]} {month // 12}"


def iso(month: int) -> str:
    """``2026-04`` for a month number."""
    return f"{month // 12:04d}-{month % 12 + 1:02d}"


def years(months: int) -> float:
    """Years to one decimal as the report states them; halves of a tenth go up."""
    return (months * 10 + 6) // 12 / 10


def count(months: int) -> str:
    return f"{months} month" if months == 1 else f"{months} months"
