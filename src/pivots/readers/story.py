"""A stretch of text that is read on its own, put together mark by mark."""

from itertools import groupby

from pivots.readers.flow import Block, Paragraph, Piece, Row
from pivots.readers.look import Look

_DEEPEST_TABLE = 6


class Story:
    """The body, a header, a footer, a note or a text box: paragraphs and tables that follow each other.

    Tables within tables stand on levels: level 0 is outside of every table, level n gathers the cells of one row.
    """

    def __init__(self, depth: int = 0) -> None:
        self.depth = depth
        """How many stories this one stands in."""
        self.blocks: list[Block] = []
        self._gathered: list[list[Block]] = [self.blocks]
        self._cells: list[list[list[Block]]] = [[]]
        self._pieces: list[Piece] = []
        self.boxes: list[tuple[list[Block], str | None]] = []
        self.listed = False

    def text(self, text: str, look: Look) -> None:
        self._pieces.append(Piece(text, look))

    def end_paragraph(self, level: int | None, *, listed: bool, table: int) -> None:
        """Closes a paragraph that stands in ``table`` tables."""
        self._end_rows_below(table)
        pieces = [Piece(_whole("".join(p.text for p in run)), look) for look, run in groupby(self._pieces, key=lambda p: p.look)]
        self._level(table).append(Paragraph(pieces, level, listed or self.listed, self.boxes))
        self._pieces, self.boxes, self.listed = [], [], False

    def _end_rows_below(self, table: int) -> None:
        """Rows that were never ended are, where the text goes on outside of them."""
        for deeper in range(len(self._gathered) - 1, table, -1):
            self.end_row(deeper, [])

    def unfinished(self) -> bool:
        return bool(self._pieces or self.boxes)

    def _level(self, table: int) -> list[Block]:
        table = min(table, _DEEPEST_TABLE)
        while len(self._gathered) <= table:
            self._gathered.append([])
            self._cells.append([])
        return self._gathered[table]

    def end_cell(self, table: int) -> None:
        table = min(max(table, 1), _DEEPEST_TABLE)
        self._cells_at(table).append(self._level(table))
        self._gathered[table] = []

    def _cells_at(self, table: int) -> list[list[Block]]:
        self._level(table)
        return self._cells[table]

    def end_row(self, table: int, grounds: list[str | None]) -> None:
        table = min(max(table, 1), _DEEPEST_TABLE)
        cells = self._cells_at(table)
        if self._gathered[table]:
            self.end_cell(table)
        if cells:
            self._gathered[table - 1].append(Row(cells, grounds))
            self._cells[table] = []

    def finish(self) -> list[Block]:
        """All blocks; rows that never ended are ended."""
        self._end_rows_below(0)
        return self.blocks


def _whole(text: str) -> str:
    """Halves of a character outside the basic plane become one."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if not text.isascii() else text
