"""ODT bytes to a Document: our own walk, so that headers, text boxes and tracked changes are read as a person sees them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from pivots.errors import DamagedFile, PasswordProtected
from pivots.model.document import Document, LineKind
from pivots.readers.bullets import split_bullet
from pivots.readers.clean import GAP, tidy
from pivots.readers.draft import Draft
from pivots.readers.limits import Limits
from pivots.readers.look import Look
from pivots.readers.odt.styles import name_of, read_styles
from pivots.readers.package import Package

_HREF = "{http://www.w3.org/1999/xlink}href"
_SHORT_CELL, _LABEL = 60, 34
_LEFT_OUT = {"tracked-changes", "annotation", "annotation-end", "note-citation", "ruby-text", "forms", "sequence-decls", "variable-decls"}
_CONTAINERS = {"text", "section", "list-item", "list-header", "index-body", "header", "footer", "note-body", "text-box", "table-of-content"}
_NO_GROUND = {None, "transparent"}
_META = {"creator", "initial-creator", "title", "subject", "description", "keyword"}


class Piece(NamedTuple):
    """A stretch of visible text."""

    text: str
    look: Look


def read_odt(data: bytes, limits: Limits) -> Document:
    """Raises DamagedFile, PasswordProtected, TooLarge, NoText."""
    with Package(data, limits) as package:
        manifest = package.xml("META-INF/manifest.xml")
        if manifest is not None and any(_local(e) == "encryption-data" for e in manifest.iter()):
            raise PasswordProtected
        content = package.xml("content.xml")
        if content is None:
            raise DamagedFile
        draft = Draft("odt", limits)
        _Walk(package, content, draft).run()
        draft.images = package.media()
        return draft.finish(pages=draft.page)


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


class _Walk:
    def __init__(self, package: Package, content: etree._Element, draft: Draft) -> None:
        self._package, self._content, self._draft = package, content, draft
        self._sheet = package.xml("styles.xml")
        self._styles = read_styles(self._sheet, content)
        self._open = False

    def run(self) -> None:
        meta = self._package.xml("meta.xml")
        for element in meta.iter() if meta is not None else ():
            if _local(element) in _META:
                self._draft.describe("Author" if "creator" in _local(element) else _local(element), element.text)
        self._around("header")
        for element in self._content.iter():
            if _local(element) == "text" and _local(element.getparent()) == "body":  # type: ignore[arg-type]
                self._blocks(element)
        self._around("footer")

    def _around(self, name: str) -> None:
        """Headers or footers of the pages, each text once."""
        seen: set[str] = set()
        for element in self._sheet.iter() if self._sheet is not None else ():
            text = "".join(str(piece) for piece in element.itertext()) if _local(element) == name else ""
            if text.strip() and text not in seen:
                seen.add(text)
                self._open = False
                self._blocks(element)

    def _blocks(self, container: Iterable[etree._Element], *, listed: bool = False) -> None:
        for child in container:
            name = _local(child)
            if name in _LEFT_OUT:
                continue
            if name in {"p", "h"}:
                self._paragraph(child, listed=listed)
            elif name == "table":
                self._table(child)
            elif name == "list":
                self._blocks(child, listed=True)
            elif name == "frame":
                self._frame(child)
            elif name == "section" and child.get(name_of("text", "display")) == "none":
                self._draft.hide(" ".join(str(piece) for piece in child.itertext()), "hidden_run")
            elif name in _CONTAINERS:
                self._blocks(child, listed=listed)

    def _table(self, table: etree._Element) -> None:
        for row in (e for e in table.iter() if _local(e) == "table-row" and _owner(e) is table):
            cells = [e for e in row if _local(e) == "table-cell"]
            filled = [[p for p in cell.iter() if _local(p) in {"p", "h"} and self._plain(p).strip()] for cell in cells]
            nested = any(_local(e) == "table" for cell in cells for e in cell.iter())
            if nested or len(cells) < 2 or not self._row(filled):
                for cell in cells:
                    self._open = False
                    self._blocks(cell)

    def _row(self, filled: list[list[etree._Element]]) -> bool:
        """Short cells make one line; a short label (dates) stands before the first paragraph of the next cell. False: read cell by cell."""
        if all(len(paragraphs) <= 1 for paragraphs in filled):
            texts = [self._plain(paragraphs[0]) for paragraphs in filled if paragraphs]
            if texts and all(len(text) <= _SHORT_CELL for text in texts[:-1]):
                self._note(p for paragraphs in filled for p in paragraphs)
                first = next(paragraphs[0] for paragraphs in filled if paragraphs)
                self._add(GAP.join(text.strip() for text in texts), self._look(first), "text")
                return True
        if len(filled) == 2 and len(filled[0]) == 1 and filled[1] and len(self._plain(filled[0][0])) < _LABEL:
            label, first = filled[0][0], filled[1][0]
            self._note((label, first))
            self._add(f"{self._plain(label).strip()}{GAP}{self._plain(first).strip()}", self._look(first), "text")
            for paragraph in filled[1][1:]:
                self._paragraph(paragraph, listed=any(_local(e) == "list" for e in paragraph.iterancestors()))
            return True
        return False

    def _plain(self, paragraph: etree._Element) -> str:
        return "".join(piece.text for piece in self._pieces(paragraph, self._look(paragraph), note=False))

    def _note(self, paragraphs: Iterable[etree._Element]) -> None:
        for paragraph in paragraphs:
            list(self._pieces(paragraph, self._look(paragraph), note=True))

    def _look(self, element: etree._Element) -> Look:
        look = self._styles.get(element.get(name_of("text", "style-name"), ""), Look())
        if look.ground in _NO_GROUND:
            look = look._replace(ground=self._ground(element))
        level = element.get(name_of("text", "outline-level"), "")
        return look._replace(level=int(level)) if level.isdigit() else look

    def _ground(self, element: etree._Element) -> str | None:
        """The colour of the cell or box a paragraph stands in; None: the paper's."""
        for above in element.iterancestors():
            if _local(above) in {"table-cell", "frame"}:
                named = above.get(name_of("table", "style-name")) or above.get(name_of("draw", "style-name")) or ""
                ground = self._styles.get(named, Look()).ground
                if ground not in _NO_GROUND:
                    return ground
        return None

    def _paragraph(self, element: etree._Element, *, listed: bool) -> None:
        look = self._look(element)
        frames: list[etree._Element] = []
        pieces = list(self._pieces(element, look, note=True, frames=frames))
        text = "".join(piece.text for piece in pieces)
        letters = sum(len(piece.text) for piece in pieces)
        bold = letters > 0 and 2 * sum(len(piece.text) for piece in pieces if piece.look.bold) > letters
        size = next((piece.look.size for piece in pieces if piece.text.strip() and piece.look.size), look.size)
        heading = look.level if _local(element) == "h" or look.level else None
        kind: LineKind = "heading" if heading else "list_item" if listed else "text"
        for line in text.split("\n"):
            self._add(line, look._replace(bold=bold, size=size, level=heading), kind)
        if not text.strip():
            self._open = False
        for frame in frames:
            self._frame(frame)

    def _add(self, text: str, look: Look, kind: LineKind) -> None:
        clean = tidy(text)
        if not clean:
            return
        bulleted, rest = split_bullet(clean)
        kind = "list_item" if bulleted and kind == "text" else kind
        apart = not (self._open and kind != "heading")
        self._draft.add(rest if bulleted else text, kind, new_block=apart, size=look.size, bold=bool(look.bold), level=look.level)
        self._open = kind != "heading"

    def _frame(self, frame: etree._Element) -> None:
        """A text box is read where it hangs; titles and descriptions of pictures are captions."""
        self._open = False
        for child in frame:
            if _local(child) in {"title", "desc"}:
                self._draft.caption(child.text)
            elif _local(child) == "text-box":
                self._blocks(child)

    def _pieces(self, element: etree._Element, look: Look, *, note: bool, frames: list[etree._Element] | None = None) -> Iterator[Piece]:
        """The visible text of a paragraph, with tabs and line breaks; ``note``: hidden text, links and pages are written down."""
        yield from self._shown(element.text or "", look, note=note)
        for child in element:
            name = _local(child)
            if name == "frame":
                if frames is not None:
                    frames.append(child)
            elif name in {"hidden-text", "hidden-paragraph"}:
                if note:
                    self._draft.hide(child.get(name_of("text", "string-value")) or child.text or "", "hidden_run")
            elif name not in _LEFT_OUT and name:
                yield from self._inline(child, look, note=note, frames=frames)
            yield from self._shown(child.tail or "", look, note=note)

    def _inline(self, child: etree._Element, look: Look, *, note: bool, frames: list[etree._Element] | None) -> Iterator[Piece]:
        match _local(child):
            case "s":
                count = child.get(name_of("text", "c"), "1")
                yield Piece(" " * min(int(count) if count.isdigit() else 1, 20), look)
            case "tab":
                yield Piece("\t", look)
            case "line-break":
                yield Piece("\n", look)
            case "soft-page-break":
                self._draft.page += note
            case _:
                if note and child.get(_HREF):
                    self._draft.link(child.get(_HREF))
                style = self._styles.get(child.get(name_of("text", "style-name"), ""), Look())
                yield from self._pieces(child, style._replace(level=None).over(look), note=note, frames=frames)

    def _shown(self, text: str, look: Look, *, note: bool) -> Iterator[Piece]:
        reason = look.hidden() if text.strip() else None
        if reason is None:
            yield Piece(" ".join(text.split("\n")) if "\n" in text else text, look)
        elif note:
            self._draft.hide(text, reason)


def _owner(row: etree._Element) -> etree._Element | None:
    """The table a row belongs to."""
    return next((e for e in row.iterancestors() if _local(e) == "table"), None)
