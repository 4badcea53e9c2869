"""Paragraphs and table rows of a word processor to lines: what the formats without a tree of their own share."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, Union

from pivots.model.document import LineKind
from pivots.readers.bullets import split_bullet
from pivots.readers.clean import GAP, tidy
from pivots.readers.draft import Draft
from pivots.readers.look import Look

PAGE_BREAK = "\f"
"""Stands in a piece where a new page begins."""
_SHORT_CELL, _LABEL = 60, 34


class Piece(NamedTuple):
    """A stretch of text that looks the same throughout; line breaks as newlines."""

    text: str
    look: Look


@dataclass(slots=True)
class Paragraph:
    pieces: list[Piece] = field(default_factory=list)
    level: int | None = None
    """Heading level from 1; None: no heading."""
    listed: bool = False
    boxes: list[tuple[list["Block"], str | None]] = field(default_factory=list)
    """Text boxes that hang here and their colour (None: the paper's); read after the paragraph."""


@dataclass(slots=True)
class Row:
    """A row of a table."""

    cells: list[list["Block"]]
    grounds: list[str | None] = field(default_factory=list)
    """Colour of each cell; None or missing: the paper's."""


Block = Union[Paragraph, Row]  # noqa: UP007 - the classes name it before it exists


class Flow:
    """Writes blocks into a draft: short cells of a row as one line, hidden text apart."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._open = False

    def write(self, blocks: list[Block], ground: str | None = None) -> None:
        """``ground``: the colour of the cell or box the blocks stand in; None: the paper's."""
        for block in blocks:
            if isinstance(block, Row):
                self._row(block, ground)
            else:
                self._paragraph(block, ground)

    def close(self) -> None:
        """What follows stands apart from what came before."""
        self._open = False

    def _row(self, row: Row, ground: str | None) -> None:
        grounds = [own or ground for own in row.grounds] + [ground] * (len(row.cells) - len(row.grounds))
        cells = list(zip(row.cells, grounds, strict=False))
        nested = any(isinstance(block, Row) or block.boxes for cell in row.cells for block in cell)
        if nested or len(cells) < 2 or not self._short_row(cells):
            for cell, own in cells:
                self.close()
                self.write(cell, own)

    def _short_row(self, cells: list[tuple[list[Block], str | None]]) -> bool:
        """Short cells make one line; a short label (dates) stands before the first paragraph of the next cell. False: read cell by cell."""
        filled = [[(p, own) for p in cell if isinstance(p, Paragraph) and _plain(p, own).strip()] for cell, own in cells]
        if all(len(paragraphs) <= 1 for paragraphs in filled):
            found = [paragraphs[0] for paragraphs in filled if paragraphs]
            texts = [_plain(*one).strip() for one in found]
            if texts and all(len(text) <= _SHORT_CELL and "\n" not in text for text in texts[:-1]):
                self._joined([one for cell, own in cells for one in ((p, own) for p in cell if isinstance(p, Paragraph))], texts, *found[0])
                return True
        if len(filled) == 2 and len(filled[0]) == 1 and filled[1] and len(_plain(*filled[0][0])) < _LABEL:
            label, first = filled[0][0], filled[1][0]
            self._joined([label, first], [_plain(*label).strip(), _plain(*first).strip()], *label)
            for paragraph, own in filled[1][1:]:
                self._paragraph(paragraph, own)
            return True
        return False

    def _joined(self, noted: list[tuple["Paragraph", str | None]], texts: list[str], first: Paragraph, ground: str | None) -> None:
        for paragraph, own in noted:
            self._note(paragraph, own)
        size = next((piece.look.size for piece in _visible(first, ground) if piece.text.strip()), None)
        *labels, last = texts
        begun, *below = last.split("\n")
        self._add(GAP.join([*labels, begun]), "text", size, bold=_bold(first, ground), level=first.level)
        for line in below:
            self._add(line, "text", size, bold=False, level=first.level)

    def _note(self, paragraph: Paragraph, ground: str | None) -> None:
        """Writes hidden text down, stretches of the same kind that follow each other as one."""
        pending, why = "", None
        for piece in paragraph.pieces:
            self._draft.page += piece.text.count(PAGE_BREAK)
            reason = _grounded(piece.look, ground).hidden()
            if reason != why:
                if why:
                    self._draft.hide(pending, why)
                pending, why = "", reason
            pending += piece.text if reason else ""
        if why:
            self._draft.hide(pending, why)

    def _paragraph(self, paragraph: Paragraph, ground: str | None) -> None:
        self._note(paragraph, ground)
        text = _plain(paragraph, ground)
        size = next((piece.look.size for piece in _visible(paragraph, ground) if piece.text.strip()), None)
        kind: LineKind = "heading" if paragraph.level else "list_item" if paragraph.listed else "text"
        for line in text.split("\n"):
            self._add(line, kind, size, bold=_bold(paragraph, ground), level=paragraph.level)
        if not text.strip():
            self.close()
        for box, own in paragraph.boxes:
            self.close()
            self.write(box, own)

    def _add(self, text: str, kind: LineKind, size: float | None, *, bold: bool, level: int | None) -> None:
        clean = tidy(text)
        if not clean:
            return
        bulleted, rest = split_bullet(clean)
        kind = "list_item" if bulleted and kind == "text" else kind
        apart = not (self._open and kind != "heading")
        self._draft.add(rest if bulleted else text, kind, new_block=apart, size=size, bold=bold, level=level)
        self._open = kind != "heading"


def _grounded(look: Look, ground: str | None) -> Look:
    return look if look.ground else look._replace(ground=ground)


def _visible(paragraph: Paragraph, ground: str | None) -> Iterator[Piece]:
    for piece in paragraph.pieces:
        if not piece.text.strip() or _grounded(piece.look, ground).hidden() is None:
            yield piece


def _plain(paragraph: Paragraph, ground: str | None) -> str:
    return "".join(piece.text for piece in _visible(paragraph, ground)).replace(PAGE_BREAK, "\n")


def _bold(paragraph: Paragraph, ground: str | None) -> bool:
    pieces = list(_visible(paragraph, ground))
    letters = sum(len(piece.text) for piece in pieces)
    return letters > 0 and 2 * sum(len(piece.text) for piece in pieces if piece.look.bold) > letters
