"""DOCX bytes to a Document: our own walk, because libraries lose headers, text boxes and content controls."""

from dataclasses import dataclass, field

from lxml import etree

from pivots.model.document import Document, HiddenReason
from pivots.readers.bullets import split_bullet
from pivots.readers.clean import GAP, tidy
from pivots.readers.docx.names import R_ID, local, unify, val, w
from pivots.readers.docx.styles import Look, flag, read_styles
from pivots.readers.draft import Draft
from pivots.readers.limits import Limits
from pivots.readers.package import Package

_SMALLEST = 4.0
_SHORT_CELL = 60
_PASS_THROUGH = {
    "sdt",
    "sdtContent",
    "ins",
    "moveTo",
    "smartTag",
    "hyperlink",
    "customXml",
    "fldSimple",
    "dir",
    "bdo",
    "AlternateContent",
    "Choice",
    "ruby",
    "rubyBase",
}
_LEFT_OUT = {
    "del",
    "moveFrom",
    "Fallback",
    "pPr",
    "rPr",
    "instrText",
    "delText",
    "footnoteReference",
    "endnoteReference",
    "commentReference",
    "annotationRef",
    "rt",
}


@dataclass(slots=True)
class Paragraph:
    """A paragraph in the making."""

    parts: list[str] = field(default_factory=list)
    bold: int = 0
    letters: int = 0
    size: float | None = None
    boxes: list[etree._Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.parts)


def read_docx(data: bytes, limits: Limits) -> Document:
    """Raises DamagedFile, TooLarge, NoText."""
    with Package(data, limits) as package:
        draft = Draft("docx", limits)
        walk = _Walk(package, draft)
        walk.run()
        draft.images = package.media()
        return draft.finish(pages=draft.page)


class _Walk:
    def __init__(self, package: Package, draft: Draft) -> None:
        self._package, self._draft = package, draft
        self._main = package.main_part()
        folder = self._main.rpartition("/")[0]
        self._folder = f"{folder}/" if folder else ""
        self._relations = package.relations(self._main)
        self._styles = read_styles(self._part("styles"))
        self._block_open = False

    def run(self) -> None:
        self._metadata()
        for kind, target in sorted(self._relations.values()):
            if kind == "header":
                self._blocks_of(f"{self._folder}{target}")
        self._blocks_of(self._main)
        for kind, target in sorted(self._relations.values()):
            if kind in {"footer", "footnotes", "endnotes"}:
                self._blocks_of(f"{self._folder}{target}")
        for kind, target in self._relations.values():
            if kind == "hyperlink":
                self._draft.link(target)

    def _part(self, kind: str) -> etree._Element | None:
        name = next((target for k, target in self._relations.values() if k == kind), None)
        root = self._package.xml(f"{self._folder}{name}") if name else None
        return unify(root) if root is not None else None

    def _metadata(self) -> None:
        root = self._package.xml("docProps/core.xml")
        for element in root if root is not None else ():
            if local(element) in {"creator", "lastModifiedBy", "title", "subject", "keywords", "description"}:
                self._draft.describe({"creator": "Author"}.get(local(element), local(element)), element.text)

    def _blocks_of(self, name: str) -> None:
        root = self._package.xml(name)
        if root is not None:
            self._blocks(unify(root))

    def _blocks(self, container: etree._Element) -> None:
        for child in container:
            match local(child):
                case "p":
                    self._paragraph(child)
                case "tbl":
                    self._table(child)
                case "body" | "sdt" | "sdtContent" | "ins" | "customXml" | "footnote" | "endnote" | "txbxContent":
                    self._blocks(child)

    def _table(self, table: etree._Element) -> None:
        """A row of short cells is one line; longer cells are read one after the other."""
        for row in (e for e in _children(table, "tr") if e.find(f"{w('trPr')}/{w('del')}") is None):
            cells = list(_children(row, "tc"))
            if not self._short_row(cells):
                self._long_row(cells)

    def _short_row(self, cells: list[etree._Element]) -> bool:
        if len(cells) < 2 or any(True for c in cells for _ in c.iter(w("tbl"))):
            return False
        paragraphs = [[p for p in cell.iter(w("p")) if self._gather(p).text.strip()] for cell in cells]
        if any(len(ps) > 1 or "\n" in self._gather(ps[0]).text.strip() for ps in paragraphs if ps):
            return False
        found = [self._gather(ps[0]) for ps in paragraphs if ps]
        if not found or any(len(p.text) > _SHORT_CELL for p in found[:-1]):
            return False
        first = next(ps[0] for ps in paragraphs if ps)
        self._add(first, Paragraph([GAP.join(p.text.strip() for p in found)], found[0].bold, found[0].letters, found[0].size))
        return True

    def _long_row(self, cells: list[etree._Element]) -> None:
        """Dates in the first cell stand beside the first paragraph of the second: they become one line."""
        texts = [[p for p in cell.iter(w("p")) if self._gather(p).text.strip()] for cell in cells]
        head = texts[0] if texts else []
        simple = (
            len(cells) > 1
            and len(head) == 1
            and len(self._gather(head[0]).text) < 34
            and texts[1]
            and not any(True for _ in cells[0].iter(w("tbl")))
        )
        for number, cell in enumerate(cells):
            if simple and number == 0:
                continue
            if simple and number == 1:
                label, first = self._gather(head[0]), self._gather(texts[1][0])
                lines = first.text.strip().split("\n")
                self._add(texts[1][0], Paragraph([label.text.strip(), GAP, lines[0]], first.bold, first.letters, first.size))
                for line in lines[1:]:
                    self._add(texts[1][0], Paragraph([line], 0, 0, first.size), follows=True)
                self._rest_of(cell, texts[1][0])
            else:
                self._block_open = False
                self._blocks(cell)

    def _rest_of(self, cell: etree._Element, first: etree._Element) -> None:
        for child in cell:
            if child is first:
                continue
            if local(child) == "p":
                self._paragraph(child)
            elif local(child) == "tbl":
                self._table(child)
            elif local(child) in {"sdt", "sdtContent"}:
                self._blocks(child)

    def _paragraph(self, element: etree._Element) -> None:
        paragraph = self._gather(element, note=True)
        for number, text in enumerate(paragraph.text.split("\n")):
            self._add(element, Paragraph([text], paragraph.bold, paragraph.letters, paragraph.size), follows=number > 0)
        if not paragraph.text.strip():
            self._block_open = False
        for box in paragraph.boxes:
            self._block_open = False
            self._blocks(box)

    def _add(self, element: etree._Element, paragraph: Paragraph, *, follows: bool = False) -> None:
        text = tidy(paragraph.text)
        if not text:
            return
        look = self._look(element)
        bulleted, rest = split_bullet(text)
        listed = bulleted or look.listed
        bold = bool(paragraph.letters) and paragraph.bold * 2 > paragraph.letters
        size = paragraph.size or look.size
        kind = "heading" if look.level else "list_item" if listed else "text"
        apart = not (follows or (self._block_open and kind != "heading"))
        self._draft.add(rest if bulleted else text, kind, new_block=apart, size=size, bold=bold or look.bold, level=look.level)  # type: ignore[arg-type]
        self._block_open = kind != "heading"

    def _look(self, element: etree._Element) -> Look:
        properties = element.find(w("pPr"))
        if properties is None:
            return self._styles.get("Normal", Look())
        look = self._styles.get(val(properties.find(w("pStyle"))) or "Normal", Look())
        numbered = properties.find(w("numPr"))
        if numbered is not None:
            number = val(numbered.find(w("numId")))
            look = look._replace(listed=number != "0")
        return look

    def _gather(self, element: etree._Element, *, note: bool = False) -> Paragraph:
        """The visible text of a paragraph; ``note``: also set hidden runs and captions aside."""
        paragraph = Paragraph()
        base = self._look(element)
        for child in element:
            self._inline(child, paragraph, base, note)
        return paragraph

    def _inline(self, element: etree._Element, paragraph: Paragraph, base: Look, note: bool) -> None:
        name = local(element)
        if name in _LEFT_OUT or not name:
            return
        if name == "r":
            self._text_run(element, paragraph, base, note)
        elif name in _PASS_THROUGH:
            if note and name == "hyperlink" and element.get(R_ID):
                self._draft.link(self._relations.get(element.get(R_ID, ""), ("", ""))[1])
            for child in element:
                self._inline(child, paragraph, base, note)

    def _text_run(self, run: etree._Element, paragraph: Paragraph, base: Look, note: bool) -> None:
        text = "".join(_run_text(child) for child in run)
        reason = _hidden(run, base)
        if reason:
            if note and text.strip():
                self._draft.hide(text, reason)
            return
        properties = run.find(w("rPr"))
        bold = flag(properties.find(w("b")) if properties is not None else None, False)
        size = val(properties.find(w("sz"))) if properties is not None else None
        paragraph.parts.append(text)
        letters = sum(c.isalnum() for c in text)
        paragraph.letters += letters
        paragraph.bold += letters if bold else 0
        if size and size.isdigit() and letters and paragraph.size is None:
            paragraph.size = int(size) / 2
        if note:
            self._drawings(run, paragraph)

    def _drawings(self, run: etree._Element, paragraph: Paragraph) -> None:
        for child in run:
            if local(child) in {"AlternateContent", "drawing", "pict", "object"}:
                for element in _without_fallback(child):
                    if local(element) == "txbxContent":
                        paragraph.boxes.append(element)
                    elif local(element) == "docPr":
                        self._draft.caption(element.get("descr"))
            elif local(child) == "lastRenderedPageBreak" or (local(child) == "br" and child.get(w("type")) == "page"):
                self._draft.page += 1


def _children(element: etree._Element, name: str) -> list[etree._Element]:
    """Children of a name, content controls and insertions looked through."""
    found = []
    for child in element:
        if local(child) == name:
            found.append(child)
        elif local(child) in {"sdt", "sdtContent", "ins", "customXml"}:
            found += _children(child, name)
    return found


def _without_fallback(element: etree._Element) -> list[etree._Element]:
    """Descendants, the duplicate for old programs left out, text boxes not entered."""
    found = []
    for child in element:
        if local(child) == "Fallback":
            continue
        found.append(child)
        if local(child) != "txbxContent":
            found += _without_fallback(child)
    return found


def _run_text(element: etree._Element) -> str:
    match local(element):
        case "t":
            return element.text or ""
        case "tab" | "ptab":
            return "\t"
        case "br" | "cr":
            return "\n" if element.get(w("type")) in {None, "textWrapping"} else " "
        case "noBreakHyphen":
            return "-"
        case "sym":
            return "•" if element.get(w("char"), "").upper() in {"F0B7", "F0A7", "F0D8"} else ""
        case _:
            return ""


def _hidden(run: etree._Element, base: Look) -> HiddenReason | None:
    properties = run.find(w("rPr"))
    if properties is None:
        return "hidden_run" if base.hidden else None
    if flag(properties.find(w("vanish")), base.hidden) or flag(properties.find(w("webHidden")), False):
        return "hidden_run"
    size = val(properties.find(w("sz")))
    if size and size.isdigit() and int(size) / 2 < _SMALLEST:
        return "too_small"
    colour = (val(properties.find(w("color"))) or "").upper()
    shaded = properties.find(w("shd")) is not None or properties.find(w("highlight")) is not None
    if len(colour) == 6 and all(int(colour[i : i + 2], 16) > 0xF3 for i in (0, 2, 4)) and not shaded and not _on_dark(run):
        return "same_colour_as_background"
    return None


def _on_dark(run: etree._Element) -> bool:
    """White text in a shaded paragraph, table cell or filled shape is drawn to be read."""
    for parent in run.iterancestors():
        if local(parent) in {"tc", "p"}:
            fill = parent.find(f"{w('tcPr')}/{w('shd')}") if local(parent) == "tc" else parent.find(f"{w('pPr')}/{w('shd')}")
            if fill is not None and (fill.get(w("fill")) or "auto").upper() not in {"AUTO", "FFFFFF"}:
                return True
        if local(parent) in {"txbx", "textbox", "wsp"}:
            return True
    return False
