"""Tables whose cells hold several rows: each row of the table is a band of the page, its left cell drawn before its right one."""

from collections.abc import Iterator
from itertools import groupby

from pivots.readers.page.dates import DATE_LIKE, DATES
from pivots.readers.page.segment import Row, Segment, rows_of

_LEAST = 2
"""Bands that make a table."""
_LEVEL = 0.8
"""Type sizes by which the first rows of two cells may be out of line."""
_ROW = 4.0
"""Points within which pieces stand in one row."""
_SHORT, _SHORT_CELL, _SHORT_DATE = 34, 4, 16
"""Letters of a row and rows of a cell that tell when and where, and letters of a half of dates."""
_SLACK = 2.0
"""Points by which bands may overlap."""

Side = list[Segment]


def bands(inside: list[Segment], gutter: float) -> list[tuple[Side, Side]] | None:
    """The cells of each band from top to bottom, with what stands above them on the left as a band without right cell; None: this is no such table.

    The file draws left, right, left, right; each right cell begins level with a row of the left part before it, and below all bands above.
    """
    drawn = sorted(inside, key=lambda s: s.order)
    sides = [(left, list(group)) for left, group in groupby(drawn, key=lambda s: s.left < gutter)]
    if len(sides) < 2 * _LEAST or not sides[0][0]:
        return None
    found: list[tuple[Side, Side]] = []
    for (_, left), (_, right) in zip(sides[::2], sides[1::2], strict=False):
        level = min(left, key=lambda s: abs(s.top - _top(right)))
        if abs(level.top - _top(right)) > _LEVEL * level.size:
            return None
        cell = [s for s in left if s.top > level.top - _ROW]
        above = [s for s in left if s.top <= level.top - _ROW]
        found += [(above, []), (cell, right)] if above else [(cell, right)]
    if len(sides) % 2:
        found.append((sides[-1][1], []))
    return found if _below_each_other(found) and any(right and len(left) > 1 for left, right in found) else None


def _below_each_other(found: list[tuple[Side, Side]]) -> bool:
    reached = float("-inf")
    for left, right in found:
        if min(_top(left), _top(right or left)) < reached - _SLACK:
            return False
        reached = max(s.bottom for s in (*left, *right))
    return True


def cells(found: list[tuple[Side, Side]]) -> Iterator[tuple[list[Row], ...]]:
    """The rows of what is read together: both cells of a band whose left one is a single row or holds dates, else one after the other."""
    for left, right in found:
        if right and _are_dates(left):
            yield (_with_dates(rows_of(right), rows_of(left)),)
        elif right and _tell_when(right):
            yield (_with_dates(rows_of(left), rows_of(right)),)
        elif not right or _is_flat(left):
            yield (rows_of([*left, *right]),)
        else:
            yield rows_of(left), rows_of(right)


def _with_dates(rows: list[Row], beside: list[Row]) -> list[Row]:
    """Dates, in one row or broken over several, beside the first row of the other cell; what else stands with them right below."""
    dates = [s for row in beside for s in row if _is_date(s)]
    first, *others = dates
    for other in others:
        first.joined = f"{first.text.strip()} {other.text.strip()}"
        first.runs = [*first.runs, *other.runs]
        first.right, first.bottom = max(first.right, other.right), other.bottom
    rest = [row for row in beside if not any(map(_is_date, row))]
    return [sorted([*rows[0], first], key=lambda s: s.left), *rest, *rows[1:]]


def _tell_when(side: Side) -> bool:
    """Whether a cell holds dates, and beside them no more than a place or how long that was."""
    return any(map(_is_date, side)) and len(side) <= _SHORT_CELL and all(len(s.text) < _SHORT for s in side)


def _is_flat(side: Side) -> bool:
    return max(s.top for s in side) - _top(side) < _ROW


def _are_dates(side: Side) -> bool:
    return all(map(_is_date, side))


def _is_date(segment: Segment) -> bool:
    text = segment.text.strip()
    return DATES.fullmatch(text) is not None or (len(text) < _SHORT_DATE and DATE_LIKE.search(text) is not None)


def _top(side: Side) -> float:
    return min(s.top for s in side)
