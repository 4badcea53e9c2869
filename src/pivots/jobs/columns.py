"""Tables with a column of what is needed beside one of what is wished for, or of the tasks."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pivots.jobs.headings import Section, heading_section
from pivots.jobs.posting_line import PostingLine

_LONGEST_CELL = 400
_COLUMNS: frozenset[Section | None] = frozenset({"need", "wish", "duty", "benefits"})


_CELLS = re.compile(r"\s*·\s*|\s+\|\s*|^\|\s*")


class _Table(NamedTuple):
    kinds: tuple[Section | None, ...]
    """What each column of the head holds; None: a label."""
    names: tuple[str, ...]
    first: int
    """Number of the first column: 0, or -1 where rows have a label that the head leaves out."""


def rows_apart(lines: Iterable[PostingLine]) -> Iterator[PostingLine]:
    """The lines with each such table written as lists, each below its own heading."""
    listed = list(lines)
    at = 0
    while at < len(listed):
        kinds = _head(_cells(listed[at]))
        if kinds is None:
            yield listed[at]
            at += 1
            continue
        end = _end(listed, at + 1, barred="|" in listed[at].text)
        yield from _lists(_table(listed[at], kinds, listed[at + 1 : end]), listed[at + 1 : end])
        at = end


def _cells(line: PostingLine) -> list[str]:
    return [cell.strip() for cell in _CELLS.split(line.text)]


def _head(cells: list[str]) -> tuple[Section | None, ...] | None:
    """What the columns hold, when the line is the head of such a table: two to four short cells, what is needed beside another kind."""
    if not 2 <= len(cells) <= 4 or any(not cell or len(cell.split()) > 3 for cell in cells):
        return None
    kinds = tuple(heading_section(cell) for cell in cells)
    known = [kind for kind in kinds if kind in _COLUMNS]
    beside = "need" in known and len(set(known)) > 1 and len(known) == len(set(known))
    # "Qualifications | Essential | Desirable": the first is a label when another column says need again.
    labelled = known.count("need") == 2 and kinds[0] == "need" and "wish" in known
    return (None, *kinds[1:]) if labelled else kinds if beside else None


def _end(lines: list[PostingLine], at: int, *, barred: bool) -> int:
    """Where the table ends: at a heading, at text too long for a cell, and where cells marked as such end.

    ``barred``: the cells of the head stand between bars, so those of all rows do.
    """
    start = at
    while at < len(lines) and lines[at].kind != "heading" and len(lines[at].text) <= _LONGEST_CELL:
        if at > start and lines[at - 1].kind == "cell" and lines[at].kind != "cell":
            break
        if barred and "|" not in lines[at].text:
            break
        at += 1
    return at


def _table(head: PostingLine, kinds: tuple[Section | None, ...], lines: list[PostingLine]) -> _Table:
    cells = _cells(head)
    rows = [_cells(line) for line in lines]
    wide = any(len(row) > len(cells) for row in rows)
    labels = [row[0] for row in rows if len(row) == len(cells) and heading_section(row[0]) == "need"]
    unnamed = kinds[0] == "need" and (wide or len(labels) > 1)
    return _Table(kinds, tuple(cells), -1 if unnamed else 0)


def _lists(table: _Table, lines: list[PostingLine]) -> Iterator[PostingLine]:
    found: list[list[str]] = [[] for _ in table.names]
    last = len(table.names) - 1
    column = table.first - 1
    for line in lines:
        cells = _cells(line)
        if len(cells) > 1:
            column = table.first - 1
        for number, cell in enumerate(cells):
            # Cells of several paragraphs follow each other in the same way: a gap stands between one cell and the next.
            if len(cells) > 1 or line.gap or number:
                column = column + 1 if column < last else table.first
            if cell and column >= 0 and table.kinds[column]:
                found[column].append(cell)
    for name, items in zip(table.names, found, strict=True):
        if items:
            yield PostingLine(name, "heading", 2, gap=True)
            yield from (PostingLine(item, "item") for item in items)
