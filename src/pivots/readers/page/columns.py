"""Which rows of a page stand in columns of their own, and which are cells of a table."""

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from pivots.readers.page.bands import bands, cells
from pivots.readers.page.dates import DATE_LIKE, DATES
from pivots.readers.page.segment import Row, Segment, rows_of

GUTTER = 12.0
"""Points that columns keep apart at least."""
_EDGE = 3.0
"""Points within which rows begin at the same edge."""
_INDENTS = 6
"""Edges to the right of a column's own at which its rows may begin: tables stand a little inside of headings."""
_MIN_ROWS = 4
"""Rows that a column has to have on the shorter side."""
_MIN_ROWS_DRAWN_APART = 2
"""The same where the file draws the whole of one side before it begins with the other, as no table does."""
_DEEPEST, _TRIED = 4, 2
"""Columns within columns, and gutters that are tried for a table with tall cells."""
_DATE_WIDTH = 34
"""Letters of dates, at most."""
_ROOM = 0.7
"""Type sizes between the rows of a table's cells; lines of one paragraph stand closer."""


class Cut(NamedTuple):
    """The gutter that parts two columns, with the first and the last row beside it."""

    first: int
    last: int
    gutter: float
    left: list[Row]
    right: list[Row]


def columns(rows: list[Row], depth: int = 0, bound: float | None = None) -> list[tuple[list[Row], float | None]]:
    """Rows as a list of columns to be read one after the other, each with the left edge of the column to its right, if there is one."""
    seen = _Rows(rows)
    for fewest in (_MIN_ROWS, _MIN_ROWS_DRAWN_APART) if depth < _DEEPEST else ():
        gutters = _gutters(seen, fewest)
        cut = _cut(rows, gutters, fewest)
        apart = cut is not None and _hops(cut.left, cut.right) <= 1
        for first, last, gutter in [*_before_dates(seen, fewest), *(() if apart else gutters[:_TRIED])]:
            found = bands([s for row in rows[first : last + 1] for s in row], gutter)
            if found is not None:
                inner = _of_bands(found, gutter, bound)
                return [*columns(rows[:first], depth + 1, bound), *inner, *columns(rows[last + 1 :], depth + 1, bound)]
        if cut is not None:
            return _parted(rows, cut, depth, bound)
    return [(rows, bound)] if rows else []


def _parted(rows: list[Row], cut: Cut, depth: int, bound: float | None) -> list[tuple[list[Row], float | None]]:
    parts = [(cut.left, cut.gutter), (cut.right, bound)]
    if min(s.order for row in cut.right for s in row) < min(s.order for row in cut.left for s in row) and _narrow(cut.left, cut.right):
        parts.reverse()  # a sidebar that its maker drew after the main column is read after it
    return [
        *columns(rows[: cut.first], depth + 1, bound),
        *(c for part, edge in parts for c in columns(part, depth + 1, edge)),
        *columns(rows[cut.last + 1 :], depth + 1, bound),
    ]


def _of_bands(found: list[tuple[list[Segment], list[Segment]]], gutter: float, bound: float | None) -> list[tuple[list[Row], float | None]]:
    """Columns of a table with tall cells; rows that are read across stay in one column as long as they follow each other."""
    out: list[tuple[list[Row], float | None]] = []
    across = False
    for rows in cells(found):
        if len(rows) == 1 and across:
            out[-1] = ([*out[-1][0], *rows[0]], bound)
        else:
            out += [(cell, gutter if len(rows) > n + 1 else bound) for n, cell in enumerate(rows)]
        across = len(rows) == 1
    return out


def _cut(rows: list[Row], gutters: list[tuple[int, int, float]], fewest: int) -> Cut | None:
    """Where two columns are parted; None when nothing parts them or what does parts the cells of a table."""
    for first, end, gutter in _most_apart(rows, gutters):
        last = _without_later(rows, first, end, gutter) if fewest == _MIN_ROWS else _drawn_apart(rows, first, end, gutter)
        left, right = _sides(rows[first : last + 1], gutter)
        if left and right and _beside(left, right) and not _is_table(left, right) and (fewest == _MIN_ROWS or _are_apart(left, right)):
            return Cut(first, last, gutter, left, right)
        if fewest == _MIN_ROWS:
            return None  # beside a table, only what the file draws apart is a column
    return None


def _are_apart(left: list[Row], right: list[Row]) -> bool:
    return min(len(left), len(right)) >= _MIN_ROWS_DRAWN_APART and _hops(left, right) <= 1


def _sides(rows: list[Row], gutter: float) -> tuple[list[Row], list[Row]]:
    inside = [s for row in rows for s in row]
    return rows_of([s for s in inside if s.left < gutter]), rows_of([s for s in inside if s.left >= gutter])


def _most_apart(rows: list[Row], gutters: list[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Gutters of which the file draws the whole of one side before the other come before those that it crosses for each row."""
    if len(gutters) < 2:
        return gutters
    return sorted(gutters, key=lambda g: _hops(*_sides(rows[g[0] : g[1] + 1], g[2])) > 1)


def _beside(left: list[Row], right: list[Row]) -> bool:
    """Whether the two sides stand beside each other at all; else it is one column with an indent."""
    return left[0][0].top < right[-1][0].bottom and right[0][0].top < left[-1][0].bottom


def _narrow(left: list[Row], right: list[Row]) -> bool:
    return _width(left) < 0.6 * _width(right)


def _width(rows: list[Row]) -> float:
    return max(s.right for row in rows for s in row) - min(s.left for row in rows for s in row)


class _Rows:
    """Rows with what is asked of them again and again."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows

    @cached_property
    def reaches(self) -> list["_Reach"]:
        return [_Reach.of(row) for row in self.rows]

    @cached_property
    def left(self) -> float:
        return min(reach.left for reach in self.reaches)

    @cached_property
    def edges(self) -> Counter[int]:
        """How many segments begin at each edge."""
        return Counter([round(s.left / _EDGE) for row in self.rows for s in row])

    @cached_property
    def dates(self) -> list[Segment]:
        return [s for row in self.rows for s in row if len(s.text) < _DATE_WIDTH and DATE_LIKE.search(s.text.strip())]

    def parted_at(self, x: float, fewest: int) -> bool:
        """Whether as many rows have something on the left of ``x`` at all, and as many on the right."""
        lefts, rights = self._sides
        return bisect_right(lefts, x + 1) >= fewest and len(rights) - bisect_left(rights, x - 1) >= fewest

    @cached_property
    def _sides(self) -> tuple[list[float], list[float]]:
        return sorted(reach.first_right for reach in self.reaches), sorted(reach.last_left for reach in self.reaches)


def _gutters(seen: _Rows, fewest: int) -> list[tuple[int, int, float]]:
    """(first row, last row, x) of the vertical gaps that ``fewest`` rows and more respect, the one that most respect first."""
    rows = seen.rows
    if len(rows) < fewest:
        return []
    edges, page_left = seen.edges, seen.left
    found: list[tuple[int, float, int, int]] = []
    for edge in [e for e in edges if e * _EDGE > page_left + 40 and sum([edges[e + n] for n in range(_INDENTS)]) >= fewest]:
        x = (edge - 1) * _EDGE
        stretch = _longest_stretch(seen, x, fewest) if seen.parted_at(x, fewest) else None
        if stretch and (edges[edge] >= fewest or _hops(*_sides(rows[stretch[1] : stretch[2] + 1], x)) <= 1):
            found.append((-stretch[0], x, stretch[1], stretch[2]))
    return [(first, last, x) for _, x, first, last in sorted(found)]


def _before_dates(seen: _Rows, fewest: int) -> list[tuple[int, int, float]]:
    """The same before a column of dates that end at a common edge; their beginnings are ragged."""
    if len(seen.dates) < fewest:
        return []
    edge, _ = Counter(round(s.right / _EDGE) for s in seen.dates).most_common(1)[0]
    ending = [s.left for s in seen.dates if abs(round(s.right / _EDGE) - edge) <= 1]
    x = min(ending) - 1
    stretch = _longest_stretch(seen, x, fewest) if len(ending) >= fewest and x > seen.left + 40 else None
    return [(stretch[1], stretch[2], x)] if stretch else []


class _Reach(NamedTuple):
    """How far a row reaches: its outermost edges, the first right edge and the last left edge of its segments."""

    left: float
    first_right: float
    last_left: float
    right: float
    row: Row

    @classmethod
    def of(cls, row: Row) -> "_Reach":
        if len(row) == 1:  # as most are
            only = row[0]
            return cls(only.left, only.right, only.left, only.right, row)
        lefts, rights = [s.left for s in row], [s.right for s in row]
        return cls(min(lefts), min(rights), max(lefts), max(rights), row)

    def crosses(self, x: float) -> bool:
        """Whether a segment does; not asked of rows that end before or begin behind."""
        low, high = x - 1, x + 1
        for s in self.row:  # noqa: SIM110 - a third of the time of any(...), and asked some thousand times a page
            if s.left < low and s.right > high:
                return True
        return False


def _longest_stretch(seen: _Rows, x: float, fewest: int) -> tuple[int, int, int] | None:
    """(weight, first, last) of the longest stretch of rows that keep clear of ``x`` and stand on both sides of it."""
    best: tuple[int, int, int] | None = None
    start = left = right = 0
    for number, reach in enumerate((*seen.reaches, None)):
        if reach is not None and (reach.left >= x - 1 or reach.right <= x + 1 or not reach.crosses(x)):
            left += reach.first_right <= x + 1
            right += reach.last_left >= x - 1
            continue
        weight = min(left, right)
        if weight >= fewest and (best is None or weight > best[0]):
            best = (weight, start, number - 1)
        start, left, right = number + 1, 0, 0
    return best and _trimmed(seen.rows, best, x)


def _without_later(rows: list[Row], first: int, last: int, x: float) -> int:
    """The last row of a stretch, without rows at its end that stand on the left alone and are drawn after the columns."""
    inside = [s for row in rows[first : last + 1] for s in row]
    right = max((s.order for s in inside if s.left >= x), default=-1)
    drawn_before = min((s.order for s in inside if s.left < x), default=0) < right
    while drawn_before and last > first and all(s.right <= x + 1 and s.order > right for s in rows[last]):
        last -= 1
    return last


def _drawn_apart(rows: list[Row], first: int, last: int, x: float) -> int:
    """The last row of a stretch up to which the file draws the whole of one side before the other."""
    left, right = _Span(), _Span()
    for number in range(first, last + 1):
        for segment in rows[number]:
            (left if segment.left < x else right).add(segment.order)
        if left.overlaps(right):
            return max(first, number - 1)
    return last


class _Span:
    """The first and the last of numbers; of none at first."""

    def __init__(self) -> None:
        self.first, self.last = float("inf"), float("-inf")

    def add(self, number: int) -> None:
        self.first, self.last = min(self.first, number), max(self.last, number)

    def overlaps(self, other: "_Span") -> bool:
        return self.first < other.last and other.first < self.last


def _trimmed(rows: list[Row], stretch: tuple[int, int, int], x: float) -> tuple[int, int, int]:
    """The stretch without rows at its top that stand on the left alone, far above the first row of the right column."""
    weight, first, last = stretch
    right_rows = [i for i in range(first, last + 1) if any(s.left >= x - 1 for s in rows[i])]
    while first < right_rows[0] and rows[right_rows[0]][0].top - rows[first][0].bottom > 0 and rows[first][0].size > 13:
        first += 1
    return weight, first, last


def _is_table(left: list[Row], right: list[Row]) -> bool:
    """Whether the two sides are cells of the same rows (dates | text) and not columns of their own."""
    if _dates_stand_alone(left, right) or _dates_stand_alone(_nearest(left), right):
        return True
    hops = _hops(left, right)
    fewer, more = sorted((left, right), key=len)
    beside = sum(any(_overlap(a, b) for b in more) for a in fewer)  # headings of a table stand beside nothing
    dates = sum(_begins_with_date(s.text.strip()) for row in fewer for s in row) / sum(len(row) for row in fewer)
    short = sum(len(row[0].text) < 34 for row in fewer) / len(fewer)
    if beside < 0.6 * len(fewer) or short < 0.7:
        return False
    if dates >= 0.4:
        return True
    return hops >= 1.5 * beside or (hops >= 0.9 * len(fewer) and len(fewer) <= 0.75 * len(more))


def _begins_with_date(text: str) -> bool:
    return bool(DATES.match(text) or DATE_LIKE.match(text))


def _nearest(left: list[Row]) -> list[Row]:
    """Of a side that holds columns itself the one at the gutter, if it may be one of dates; nothing else."""
    if sum(_is_dates(row[-1:]) for row in left) < _MIN_ROWS_DRAWN_APART:
        return []
    for fewest in (_MIN_ROWS, _MIN_ROWS_DRAWN_APART):
        if cut := _cut(left, _gutters(_Rows(left), fewest), fewest):
            return cut.right
    return []


def _dates_stand_alone(left: list[Row], right: list[Row]) -> bool:
    """Whether what stands at the left of rows are dates with nothing near them in their own column, as only a table has them."""
    beside = [n for n, row in enumerate(left) if any(_overlap(row, other) for other in right)]
    alone = [n for n in beside if _is_dates(left[n]) and _has_room(left, n)]
    return len(alone) >= 1 and len(alone) >= 0.6 * len(beside)


def _is_dates(row: Row) -> bool:
    text = row[0].text.strip()
    return len(row) == 1 and DATES.fullmatch(text) is not None


def _has_room(rows: list[Row], number: int) -> bool:
    """Whether nothing but a heading stands near above, and nothing near below."""
    row = rows[number][0]
    above, below = rows[number - 1][0] if number else None, rows[number + 1][0] if number + 1 < len(rows) else None
    free_above = above is None or row.top - above.bottom > _ROOM * row.size or above.size > row.size or (above.bold and not row.bold)
    return free_above and (below is None or below.top - row.bottom > _ROOM * row.size)


def _hops(left: list[Row], right: list[Row]) -> int:
    """How often the drawing order of the file goes from one side to the other."""
    segments = sorted([(s.order, 0) for row in left for s in row] + [(s.order, 1) for row in right for s in row])
    return sum(a[1] != b[1] for a, b in pairwise(segments))


def _overlap(one: Row, other: Row) -> bool:
    return min(one[0].bottom, other[0].bottom) - max(one[0].top, other[0].top) > 0.5 * (one[0].bottom - one[0].top)
