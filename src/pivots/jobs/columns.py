"""Person specifications: tables with a column of what is essential beside one of what is desirable."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pivots.jobs.headings import heading_section
from pivots.jobs.posting_line import PostingLine

_LONGEST_CELL = 400


class _Table(NamedTuple):
    need: int
    """Number of the column of what is needed; the one behind it holds what is wished for."""
    first: int
    """Number of the first column: 0, or -1 where rows have a label that the head leaves out."""
    names: tuple[str, str]


def rows_apart(lines: Iterable[PostingLine]) -> Iterator[PostingLine]:
    """The lines with each such table written as two lists, each below its own heading."""
    listed = list(lines)
    at = 0
    while at < len(listed):
        need = _head(_cells(listed[at]))
        if need is None:
            yield listed[at]
            at += 1
            continue
        end = _end(listed, at + 1)
        yield from _lists(_table(listed[at], need, listed[at + 1 : end]), listed[at + 1 : end])
        at = end


def _cells(line: PostingLine) -> list[str]:
    return [cell.strip() for cell in line.text.split("·")]


def _head(cells: list[str]) -> int | None:
    """The column of what is needed, when the line is the head of such a table: two to four short cells, the last two of these kinds."""
    if not 2 <= len(cells) <= 4 or any(len(cell.split()) > 3 for cell in cells):
        return None
    kinds = [heading_section(cell) for cell in cells]
    return next((n for n in range(len(kinds) - 1) if kinds[n : n + 2] == ["need", "wish"]), None)


def _end(lines: list[PostingLine], at: int) -> int:
    """Where the table ends: at a heading, at text too long for a cell, and where cells marked as such end."""
    start = at
    while at < len(lines) and lines[at].kind != "heading" and len(lines[at].text) <= _LONGEST_CELL:
        if at > start and lines[at - 1].kind == "cell" and lines[at].kind != "cell":
            break
        at += 1
    return at


def _table(head: PostingLine, need: int, lines: list[PostingLine]) -> _Table:
    cells = _cells(head)
    rows = [_cells(line) for line in lines]
    wide = any(len(row) > len(cells) for row in rows)
    labels = [row[0] for row in rows if len(row) == len(cells) and heading_section(row[0]) == "need"]
    unnamed = need == 0 and (wide or len(labels) > 1)
    return _Table(need, -1 if unnamed else 0, (cells[need], cells[need + 1]))


def _lists(table: _Table, lines: list[PostingLine]) -> Iterator[PostingLine]:
    found: tuple[list[str], list[str]] = ([], [])
    column = table.first - 1
    for line in lines:
        cells = _cells(line)
        if len(cells) > 1:
            column = table.first - 1
        for number, cell in enumerate(cells):
            # Cells of several paragraphs follow each other in the same way: a gap stands between one cell and the next.
            if len(cells) > 1 or line.gap or number:
                column = column + 1 if column <= table.need else table.first
            if cell and column >= table.need:
                found[column - table.need].append(cell)
    for name, items in zip(table.names, found, strict=True):
        if items:
            yield PostingLine(name, "heading", 2, gap=True)
            yield from (PostingLine(item, "item") for item in items)
