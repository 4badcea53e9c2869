"""Positions on a line of time, as percentages of its width."""

from typing import NamedTuple

from pivots.model.facts import WORK_KINDS
from pivots.model.report import PositionEntry


class Bar(NamedTuple):
    left: float
    width: float
    """Percent of the timeline, 2 decimals."""


class Row(NamedTuple):
    number: int
    """1-based number of the position in the report."""
    position: PositionEntry
    bar: Bar | None
    """None: undated, so it cannot be drawn."""
    state: str
    """``relevant``, ``total`` (counts towards total years only) or ``none``."""


class Tick(NamedTuple):
    left: float
    year: int


class Timeline(NamedTuple):
    rows: tuple[Row, ...]
    work: tuple[Bar, ...]
    """Stretches of work, overlaps counted once."""
    overlaps: tuple[Bar, ...]
    """Stretches where more than one position of work runs."""
    ticks: tuple[Tick, ...]


Interval = tuple[int, int]
"""Half-open range of month numbers (year * 12 + month - 1)."""


def lay_out(positions: tuple[PositionEntry, ...], as_of: str) -> Timeline:
    """``as_of``: ISO date up to whose last complete month a current position runs."""
    now = _month_number(as_of[:7])
    spans = [_interval(p, now) for p in positions]
    dated = [s for s in spans if s]
    low = min((s[0] for s in dated), default=0) // 12 * 12
    high = -(-max((s[1] for s in dated), default=12) // 12) * 12
    work = [s for p, s in zip(positions, spans, strict=True) if s and p.kind in WORK_KINDS]
    return Timeline(
        tuple(Row(n, p, _bar(s, low, high), _state(p, s)) for n, (p, s) in enumerate(zip(positions, spans, strict=True), start=1)),
        tuple(b for s in _stretches(work, 1) if (b := _bar(s, low, high))),
        tuple(b for s in _stretches(work, 2) if (b := _bar(s, low, high))),
        _ticks(low, high) if dated else (),
    )


def _state(position: PositionEntry, interval: Interval | None) -> str:
    if interval is None or position.kind not in WORK_KINDS:
        return "none"
    return "relevant" if position.counted else "total"


def _interval(position: PositionEntry, now: int) -> Interval | None:
    """Where the position's months lie. A year without a month is read as its middle, as the count of months does."""
    if not position.months or position.start is None:
        return None
    if "-" not in position.start and position.end:
        if position.end == "present":
            return now - position.months, now
        if "-" in position.end:
            end = _month_number(position.end) + 1
            return end - position.months, end
    start = _month_number(position.start)
    return start, start + position.months


def _month_number(iso: str) -> int:
    year, _, month = iso.partition("-")
    return int(year) * 12 + (int(month) - 1 if month else 6)


def _bar(interval: Interval | None, low: int, high: int) -> Bar | None:
    if interval is None:
        return None
    whole = high - low
    return Bar(round((interval[0] - low) * 100 / whole, 2), round((interval[1] - interval[0]) * 100 / whole, 2))


def _stretches(spans: list[Interval], depth: int) -> list[Interval]:
    """Where at least ``depth`` of the spans run at once."""
    events = sorted([(start, 1) for start, _ in spans] + [(end, -1) for _, end in spans], key=lambda event: (event[0], -event[1]))
    found: list[Interval] = []
    running, begin = 0, 0
    for at, step in events:
        before, running = running, running + step
        if before < depth <= running:
            begin = at
        elif running < depth <= before and at > begin:
            found.append((begin, at))
    return found


def _ticks(low: int, high: int) -> tuple[Tick, ...]:
    """At most nine years, evenly apart."""
    first, last = low // 12, high // 12
    step = next(s for s in (1, 2, 5, 10, 20, 50) if (last - first) // s <= 8)
    years = [y for y in range(first, last + 1) if (y - first) % step == 0]
    return tuple(Tick(round((y * 12 - low) * 100 / (high - low), 2), y) for y in years)
