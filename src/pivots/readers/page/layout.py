"""Reading order from geometry: runs become segments, rows, columns and lines."""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

from pivots.model.document import Box
from pivots.readers.clean import GAP
from pivots.readers.mojibake import mended
from pivots.readers.page.run import Run
from pivots.readers.page.spacing import PageText

_COLUMN_GAP = 1.9
"""A gap of more than this many type sizes parts two pieces of a row."""
_DATE_GAP = 0.7
_APART_GAP = 0.9
"""The same where one piece is not drawn soon after the other: the words of a line are."""
_DRAWN_TOGETHER = 4
_DATE_RUNS = 16
"""More runs than a date has letters."""
_SPACE_GAP = 0.19
"""A wider gap between two runs is a space, as a share of the type size, where the page's text does not tell."""
_GUTTER = 12.0
"""Points that columns keep apart at least."""
_MIN_ROWS = 4
"""Rows that a column has to have on the shorter side."""
_MIN_ROWS_DRAWN_APART = 2
"""The same where the file draws the whole of one side before it begins with the other, as no table does."""
_DATES = re.compile(
    r"(?:[^\W\d_]{2,10}\.?\s+)?(?:\d{1,2}[./-])?(?:19|20)\d\d(?:[./-]\d{1,2})?(?:\s*(?:[-–—]|to|bis|until|a|à|au)(?:\s.{0,16}|\s*\d.{0,8})?)?"
)
"""A cell of dates and nothing else."""
_ROOM = 0.7
"""Type sizes between the rows of a table's cells; lines of one paragraph stand closer."""
_DATE_LIKE = re.compile(r"(?:19|20)\d\d|^\W*(?:present|heute|today|current|aujourd)|^\d{1,2}[./]\d{2,4}", re.IGNORECASE)


@dataclass(slots=True)
class Segment:
    """Runs of one row that stand together."""

    runs: list[Run]
    page_text: PageText = field(default_factory=lambda: PageText(""))
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    order: int = 0
    joined: str = ""
    """The text, once it has been asked for or set."""
    size: float = 0.0
    bold: bool = False

    def __post_init__(self) -> None:
        if len(self.runs) == 1:  # as most are
            run = self.runs[0]
            self.left, self.right, self.top, self.bottom, self.order = run.left, run.right, run.top, run.bottom, run.order
            self.size, self.bold = run.size, run.bold and bool(run.text)
            return
        self.left, self.right = min(r.left for r in self.runs), max(r.right for r in self.runs)
        self.top, self.bottom = min(r.top for r in self.runs), max(r.bottom for r in self.runs)
        self.order = min(r.order for r in self.runs)
        self.size = _dominant([(r.size, len(r.text)) for r in self.runs])
        weight = sum(len(r.text) for r in self.runs if r.bold)
        self.bold = weight * 2 > sum(len(r.text) for r in self.runs)

    @property
    def text(self) -> str:
        if not self.joined:
            self.joined = mended(self._join())
        return self.joined

    def _join(self) -> str:
        if len(self.runs) > 1:
            spaced = self.page_text.spaced("".join(run.text for run in self.runs), self._parted())
            if spaced is not None:
                return spaced
        parts: list[str] = []
        last: Run | None = None
        for run in self.runs:
            if last is not None and not last.text.endswith(" ") and not run.text.startswith(" ") and _parted(last, run):
                parts.append(" ")
            parts.append(run.text)
            last = run
        return "".join(parts)

    def _parted(self) -> list[int]:
        """After how many letters, blanks not counted, a blank is certain."""
        ends = list(accumulate(len("".join(run.text.split())) for run in self.runs)) if any(run.parted for run in self.runs) else []
        return [end for run, end in zip(self.runs, ends, strict=False) if run.parted]


def _parted(last: Run, run: Run) -> bool:
    return last.parted or run.left - last.right > _SPACE_GAP * max(run.size, 1)


Row = list[Segment]


@dataclass(slots=True)
class TextRow:
    """Segments on one baseline within one column."""

    segments: list[Segment]
    column_right: float = 0.0
    column: int = 0
    turned: bool = False
    _text: str = field(default="", init=False)
    _box: Box | None = field(default=None, init=False)
    _size: float = field(default=0.0, init=False)

    @property
    def text(self) -> str:
        if not self._text:
            self._text = GAP.join(s.text.strip() for s in self.segments)
        return self._text

    @property
    def box(self) -> Box:
        if self._box is None and len(self.segments) == 1:
            only = self.segments[0]
            self._box = Box(only.left, only.top, only.right, only.bottom)
        elif self._box is None:
            self._box = Box(
                min(s.left for s in self.segments),
                min(s.top for s in self.segments),
                max(s.right for s in self.segments),
                max(s.bottom for s in self.segments),
            )
        return self._box

    @property
    def size(self) -> float:
        if not self._size:
            self._size = _dominant([(s.size, len(s.text)) for s in self.segments])
        return self._size

    @property
    def bold(self) -> bool:
        return self.segments[0].bold

    @property
    def confidence(self) -> float | None:
        """Mean confidence by length of what was recognised; None where nothing was."""
        read = [(r.confidence, len(r.text)) for s in self.segments for r in s.runs if r.confidence is not None]
        return round(sum(c * n for c, n in read) / sum(n for _, n in read), 3) if read else None


def reading_order(runs: list[Run], page_text: PageText) -> list[TextRow]:
    """The rows of a page in the order in which a person reads them."""
    turned = [run for run in runs if run.turned]
    if 2 * len(turned) < len(runs):  # else the page itself lies on its side
        runs = [run for run in runs if not run.turned] if turned else runs
    else:
        turned = []
    rows = _rows([s for row in _baselines(runs) for s in _segments(row, page_text)])
    numbered: list[TextRow] = []
    for number, (column, bound) in enumerate(_columns(rows)):
        _join_broken_dates(column)
        right = _right_edge(column, bound)
        numbered += [TextRow(row, right, number) for row in column if row]
    return [*numbered, *_turned_rows(turned, page_text)]


def _turned_rows(runs: list[Run], page_text: PageText) -> list[TextRow]:
    """Words along the edge of a page: a row for each, read after the others, with no column in common."""
    groups: list[list[Run]] = []
    for run in runs:
        last = groups[-1][-1] if groups else None
        if last and min(last.right, run.right) - max(last.left, run.left) > 0.5 * min(last.right - last.left, run.right - run.left):
            groups[-1].append(run)
        else:
            groups.append([run])
    segments = [Segment(group, page_text) for group in groups]
    return [TextRow([segment], segment.right, -1 - number, turned=True) for number, segment in enumerate(segments)]


def _right_edge(rows: list[Row], bound: float | None) -> float:
    """How far the rows of a column may reach: as far as the widest does, or up to the next column where only one does."""
    widest = max((row[-1].right for row in rows if row), default=0.0)
    full = sum(row[-1].right > widest - 1.2 * row[-1].size for row in rows if row)
    return widest if bound is None or full > 1 else max(widest, bound - _GUTTER)


def _join_broken_dates(rows: list[Row]) -> None:
    """'09.2019 –' above 'heute' in a column of dates becomes one cell, in the upper row."""
    for upper, lower in pairwise(rows):
        if not upper or not lower:
            continue
        first, second = upper[0].text.strip(), lower[0].text.strip()
        open_end = len(upper) > 1 and first.endswith(("–", "-", "—", "bis", "to")) and len(first) < 20 and _DATE_LIKE.search(first)
        if open_end and len(second) < 16 and _DATE_LIKE.search(second) and abs(lower[0].right - upper[0].right) < 30:
            upper[0].joined = f"{first} {second}"
            del lower[0]


def _dominant(weights: list[tuple[float, int]]) -> float:
    """The value with the most weight, the greater of two with the same."""
    if all(value == weights[0][0] for value, _ in weights):
        return weights[0][0]
    counts: Counter[float] = Counter()
    for value, weight in weights:
        counts[value] += weight
    return max(counts, key=lambda v: (counts[v], v))


def _baselines(runs: list[Run]) -> list[list[Run]]:
    """Runs grouped by the line they stand on."""
    groups: list[list[Run]] = []
    for run in sorted(runs, key=lambda r: (r.bottom, r.left)):
        for group in reversed(groups[-4:]):
            if _same_line(group[0], run):
                group.append(run)
                break
        else:
            groups.append([run])
    return groups


def _same_line(one: Run, other: Run) -> bool:
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    return overlap > 0.55 * min(one.bottom - one.top, other.bottom - other.top)


def _segments(runs: list[Run], page_text: PageText) -> list[Segment]:
    segments: list[list[Run]] = []
    edge = 0.0
    for run in sorted(runs, key=lambda r: (r.left, r.order)):
        if segments and run.left - edge <= _widest_gap(segments[-1], run) * max(run.size, segments[-1][-1].size, 6):
            segments[-1].append(run)
            edge = max(edge, run.right)
        else:
            segments.append([run])
            edge = run.right
    return [Segment(group, page_text) for group in segments]


def _widest_gap(runs: list[Run], run: Run) -> float:
    """Dates in a narrow column of their own stand closer to the text than other columns do, and so does what the file draws elsewhere."""
    if not 0 <= run.order - runs[-1].order <= _DRAWN_TOGETHER:
        return _APART_GAP
    if len(runs) > _DATE_RUNS:
        return _COLUMN_GAP
    text = "".join(run.text for run in runs).strip()
    return _DATE_GAP if len(text) < 24 and _DATE_LIKE.search(text) else _COLUMN_GAP


def _rows(segments: list[Segment]) -> list[Row]:
    rows: list[Row] = []
    for segment in sorted(segments, key=lambda s: (s.top + s.bottom, s.left)):
        middle = (segment.top + segment.bottom) / 2
        if (
            rows
            and any(s.top + 0.2 * (s.bottom - s.top) < middle < s.bottom - 0.2 * (s.bottom - s.top) for s in rows[-1])
            and all(segment.left >= s.right - 1 or segment.right <= s.left + 1 for s in rows[-1])
        ):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    for row in rows:
        row.sort(key=lambda s: s.left)
    return rows


def _columns(rows: list[Row], depth: int = 0, bound: float | None = None) -> list[tuple[list[Row], float | None]]:
    """Rows as a list of columns to be read one after the other, each with the left edge of the column to its right, if there is one."""
    cut = _cut(rows) if depth < 4 else None
    if cut is None:
        return [(rows, bound)] if rows else []
    first, last, gutter, left, right = cut
    parts = [(left, gutter), (right, bound)]
    if min(s.order for row in right for s in row) < min(s.order for row in left for s in row) and _narrow(left, right):
        parts.reverse()  # a sidebar that its maker drew after the main column is read after it
    return [
        *_columns(rows[:first], depth + 1, bound),
        *(c for part, edge in parts for c in _columns(part, depth + 1, edge)),
        *_columns(rows[last + 1 :], depth + 1, bound),
    ]


def _cut(rows: list[Row]) -> tuple[int, int, float, list[Row], list[Row]] | None:
    """(first row, last row, x, left side, right side) of the gutter that parts two columns; None when there is none or it parts the cells of a table."""
    for fewest in (_MIN_ROWS, _MIN_ROWS_DRAWN_APART):
        for first, end, gutter in _gutters(rows, fewest):
            last = _without_later(rows, first, end, gutter)
            inside = [s for row in rows[first : last + 1] for s in row]
            left, right = _rows([s for s in inside if s.left < gutter]), _rows([s for s in inside if s.left >= gutter])
            if left and right and not _is_table(left, right) and (fewest == _MIN_ROWS or _hops(left, right) <= 1):
                return first, last, gutter, left, right
            if fewest == _MIN_ROWS:
                break  # beside a table, only what the file draws apart is a column
    return None


def _narrow(left: list[Row], right: list[Row]) -> bool:
    return _width(left) < 0.6 * _width(right)


def _width(rows: list[Row]) -> float:
    return max(s.right for row in rows for s in row) - min(s.left for row in rows for s in row)


def _gutters(rows: list[Row], fewest: int) -> list[tuple[int, int, float]]:
    """(first row, last row, x) of the vertical gaps that ``fewest`` rows and more respect, the one that most respect first."""
    if len(rows) < fewest:
        return []
    edges = Counter(round(s.left / 3) for row in rows for s in row)
    page_left = min(s.left for row in rows for s in row)
    found: list[tuple[int, float, int, int]] = []
    reaches = [_Reach.of(row) for row in rows]
    for edge in [e * 3 for e, n in edges.items() if n >= fewest and e * 3 > page_left + 40]:
        stretch = _longest_stretch(rows, reaches, edge - 3.0, fewest)
        if stretch:
            found.append((-stretch[0], edge - 3.0, stretch[1], stretch[2]))
    return [(first, last, x) for _, x, first, last in sorted(found)]


class _Reach(NamedTuple):
    """How far a row reaches: its outermost edges, the first right edge and the last left edge of its segments."""

    left: float
    first_right: float
    last_left: float
    right: float
    row: Row

    @classmethod
    def of(cls, row: Row) -> "_Reach":
        lefts, rights = [s.left for s in row], [s.right for s in row]
        return cls(min(lefts), min(rights), max(lefts), max(rights), row)

    def crosses(self, x: float) -> bool:
        return self.left < x - 1 and self.right > x + 1 and any(s.left < x - 1 and s.right > x + 1 for s in self.row)


def _longest_stretch(rows: list[Row], reaches: list[_Reach], x: float, fewest: int) -> tuple[int, int, int] | None:
    """(weight, first, last) of the longest stretch of rows that keep clear of ``x`` and stand on both sides of it."""
    best: tuple[int, int, int] | None = None
    start = 0
    crossing = [reach.crosses(x) for reach in reaches]
    for crosses, group in groupby(range(len(rows)), key=lambda i: crossing[i]):
        indices = list(group)
        if crosses:
            continue
        start, end = indices[0], indices[-1]
        left = sum(reaches[i].first_right <= x + 1 for i in indices)
        right = sum(reaches[i].last_left >= x - 1 for i in indices)
        weight = min(left, right)
        if weight >= fewest and (best is None or weight > best[0]):
            best = (weight, start, end)
    return best and _trimmed(rows, best, x)


def _without_later(rows: list[Row], first: int, last: int, x: float) -> int:
    """The last row of a stretch, without rows at its end that stand on the left alone and are drawn after the columns."""
    inside = [s for row in rows[first : last + 1] for s in row]
    right = max((s.order for s in inside if s.left >= x), default=-1)
    drawn_before = min((s.order for s in inside if s.left < x), default=0) < right
    while drawn_before and last > first and all(s.right <= x + 1 and s.order > right for s in rows[last]):
        last -= 1
    return last


def _trimmed(rows: list[Row], stretch: tuple[int, int, int], x: float) -> tuple[int, int, int]:
    """The stretch without rows at its top that stand on the left alone, far above the first row of the right column."""
    weight, first, last = stretch
    right_rows = [i for i in range(first, last + 1) if any(s.left >= x - 1 for s in rows[i])]
    while first < right_rows[0] and rows[right_rows[0]][0].top - rows[first][0].bottom > 0 and rows[first][0].size > 13:
        first += 1
    return weight, first, last


def _is_table(left: list[Row], right: list[Row]) -> bool:
    """Whether the two sides are cells of the same rows (dates | text) and not columns of their own."""
    if _dates_stand_alone(left, right):
        return True
    hops = _hops(left, right)
    fewer, more = sorted((left, right), key=len)
    shared = sum(any(_overlap(a, b) for b in more) for a in fewer) / len(fewer)
    dates = sum(bool(_DATE_LIKE.search(s.text)) for row in fewer for s in row) / sum(len(row) for row in fewer)
    short = sum(len(row[0].text) < 34 for row in fewer) / len(fewer)
    if shared < 0.6 or short < 0.7:
        return False
    if dates >= 0.4:
        return True
    return hops >= 1.5 * len(fewer) or (hops >= 0.9 * len(fewer) and len(fewer) <= 0.75 * len(more))


def _dates_stand_alone(left: list[Row], right: list[Row]) -> bool:
    """Whether what stands at the left of rows are dates with nothing near them in their own column, as only a table has them."""
    beside = [n for n, row in enumerate(left) if any(_overlap(row, other) for other in right)]
    alone = [n for n in beside if _is_dates(left[n]) and _has_room(left, n)]
    return len(alone) >= 1 and len(alone) >= 0.6 * len(beside)


def _is_dates(row: Row) -> bool:
    text = row[0].text.strip()
    return len(row) == 1 and _DATES.fullmatch(text) is not None


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
