"""Cells of a table whose text is wrapped: rows of the drawing, but one row to a reader."""

import re

from pivots.readers.bullets import split_bullet
from pivots.readers.page.dates import DATES, dates_go_on
from pivots.readers.page.segment import Row, Segment
from pivots.readers.page.wrapped import estimated_width, joined

_NEAR = 30
"""Points by which the two halves of a broken date may be out of line."""
_ALIGNED = 3
"""Points by which the rows of a cell may be."""
_LEADING = 0.5
"""Type sizes between the rows of a cell, at most."""
_DATE_LEADING = 0.8
_SLACK = 0.4
"""Type sizes that a cell may leave free beside the width of a word."""
_LABEL = re.compile(r"[^\W\d_][\w./-]*(?: [\w./-]+)?\s?:\s")


def join_cells(rows: list[Row], right: float) -> None:
    """Rows that go on with cells of the row above are taken up by it, and left empty. ``right``: where the column ends (points)."""
    upper: Row = []
    for row in rows:
        if upper and row and not _join_broken_date(upper, row, right):
            _join_text(upper, row, right)
        upper = row or upper


def _join_broken_date(upper: Row, lower: Row, right: float) -> bool:
    """'09.2019 –' above 'heute' becomes one cell, and what stands beside 'heute' goes on with its own cell. Whether there was one."""
    for cell in upper:
        rest = next((s for s in lower if _is_end(cell, s, alone=cell is upper[-1] and len(lower) == 1)), None)
        if rest is not None:
            lower.remove(rest)
            _join_text(upper, lower, right, cell)
            _take(cell, rest)
            return True
    return False


def _is_end(cell: Segment, rest: Segment, *, alone: bool) -> bool:
    text, end = cell.text.strip(), rest.text.strip()
    if len(end) >= 16 or rest.top - cell.bottom > _DATE_LEADING * cell.size or not dates_go_on(text, end):
        return False
    near = abs(rest.right - cell.right) < _NEAR or abs(rest.left - cell.left) < _NEAR
    return len(text) < 30 and near if not alone else rest.left < cell.right


def _join_text(upper: Row, lower: Row, right: float, date: Segment | None = None) -> None:
    """'Associate degree in | 2015 – 2019' above 'Business Studies' becomes one row."""
    cell = _cell_above(upper, lower[0], right, date) if len(lower) == 1 else None
    if cell is not None:
        _take(cell, lower.pop())


def _cell_above(upper: Row, low: Segment, right: float, date: Segment | None = None) -> Segment | None:
    """The cell that ``low`` goes on with: beside dates, in the same type, and with no room left for the next word."""
    for number, cell in enumerate(upper):
        beside = [s for s in upper if s is not cell]
        if abs(low.left - cell.left) > _ALIGNED or not any(s is date or DATES.fullmatch(s.text.strip()) for s in beside):
            continue
        limit = upper[number + 1].left if number + 1 < len(upper) else right
        full = limit - cell.right < _first_word(low) + _SLACK * cell.size
        if full and _same_type(cell, low) and not _begins_anew(low.text):
            return cell
    return None


def _first_word(low: Segment) -> float:
    """Width in points with a blank before it: by the share of the text where that is more than the usual widths of letters."""
    text = low.text.strip()
    word = text.split(" ", maxsplit=1)[0]
    measured = (low.right - low.left) * len(word) / max(len(text), 1) + estimated_width(" ") * low.size
    return max(estimated_width(f" {word}") * low.size, measured)


def _same_type(cell: Segment, low: Segment) -> bool:
    return abs(cell.size - low.size) <= 0.6 and cell.bold == low.bold and low.top - cell.bottom <= _LEADING * cell.size


def _begins_anew(text: str) -> bool:
    return bool(split_bullet(text.strip(), also="{")[0] or _LABEL.match(text) or DATES.match(text))


def _take(cell: Segment, rest: Segment) -> None:
    cell.joined = joined([cell.text.strip(), rest.text.strip()], cell.page_text)
    cell.runs = [*cell.runs, *rest.runs]
    cell.bottom, cell.right = rest.bottom, max(cell.right, rest.right)
