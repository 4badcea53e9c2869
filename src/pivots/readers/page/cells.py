"""Cells of a table whose text is wrapped: rows of the drawing, but one row to a reader."""

from itertools import pairwise

from pivots.readers.page.dates import DATE_LIKE
from pivots.readers.page.segment import Row


def join_cells(rows: list[Row]) -> None:
    """'09.2019 –' above 'heute' in a column of dates becomes one cell, in the upper row."""
    for upper, lower in pairwise(rows):
        if not upper or not lower:
            continue
        first, second = upper[0].text.strip(), lower[0].text.strip()
        open_end = len(upper) > 1 and first.endswith(("–", "-", "—", "bis", "to")) and len(first) < 20 and DATE_LIKE.search(first)
        if open_end and len(second) < 16 and DATE_LIKE.search(second) and abs(lower[0].right - upper[0].right) < 30:
            upper[0].joined = f"{first} {second}"
            del lower[0]
