"""Columns that go on overleaf: what stands beside the main column must not come between its two halves."""

from itertools import groupby, pairwise

from pivots.model.document import Box
from pivots.readers.page.segment import TextRow

_SAME_EDGE = 3.0
"""Points by which a column may begin elsewhere on the next page."""
_LAST_ROWS = 4.0
"""Type sizes above the lowest row of the page within which a column ends that goes on."""

Column = list[TextRow]


def flow_overleaf(pages: list[list[TextRow]]) -> list[list[TextRow]]:
    """Pages with the main column last before it goes on, and first where it does; all others as they are."""
    if len(pages) < 2:
        return pages
    parted = [[list(rows) for _, rows in groupby(page, key=lambda row: row.column)] for page in pages]
    for before, after in pairwise(parted):
        if len(before) > 1 and after:
            _flow(before, after)
    return [[row for column in columns for row in column] for columns in parted]


def _flow(before: list[Column], after: list[Column]) -> None:
    main, aside = before[-2], before[-1]
    if _beside(main, aside) and len(before) > 2 and _goes_on(main, before, after[0]):
        begun = _begun_above(main, aside)
        before[-2:] = [column for column in (main[:begun], aside, main[begun:]) if column]
    elif len(after) > 1 and _beside(after[0], after[1]) and _goes_on(before[-1], before, after[1]):
        after[:2] = [after[1], after[0]]


def _goes_on(column: Column, page: list[Column], overleaf: Column) -> bool:
    """Whether a column reaches the foot of the page, is the widest beside others, and another begins at its edge overleaf."""
    box, foot = _box(column), max(_box(other).bottom for other in page)
    wide = all(box.right - box.left >= _box(other).right - _box(other).left for other in page if _beside(column, other))
    return wide and box.bottom > foot - _LAST_ROWS * column[-1].size and abs(_box(overleaf).left - box.left) < _SAME_EDGE


def _begun_above(main: Column, aside: Column) -> int:
    """How many rows of the main column stand above what is beside it, up to where one part of them ends."""
    top = _box(aside).top
    above = sum(row.box.bottom <= top for row in main)
    parts = [n for n in range(1, above + 1) if n < len(main) and main[n].box.top - main[n - 1].box.bottom > main[n].size]
    return parts[-1] if parts else 0


def _beside(one: Column, other: Column) -> bool:
    a, b = _box(one), _box(other)
    return (a.right <= b.left or b.right <= a.left) and min(a.bottom, b.bottom) > max(a.top, b.top)


def _box(column: Column) -> Box:
    boxes = [row.box for row in column]
    return Box(min(b.left for b in boxes), min(b.top for b in boxes), max(b.right for b in boxes), max(b.bottom for b in boxes))
