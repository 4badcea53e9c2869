"""The walk over the tree of a web page."""

from lxml import etree, html

from pivots.errors import DamagedFile, NoText
from pivots.model.document import Document, HiddenReason, LineKind
from pivots.readers.bullets import split_bullet
from pivots.readers.clean import GAP
from pivots.readers.decode import decode
from pivots.readers.draft import Draft
from pivots.readers.html.css import Declarations, Look, StyleSheet, look
from pivots.readers.limits import Limits

_LEFT_OUT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "nav",
        "svg",
        "iframe",
        "object",
        "head",
        "title",
        "meta",
        "link",
        "button",
        "select",
        "textarea",
        "canvas",
        "audio",
        "video",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "details",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BOLD = frozenset({"b", "strong", "th", "dt"})
_META = {"author": "Author", "description": "Subject", "keywords": "Keywords", "creator": "Author"}
_MAX_DEPTH = 150
"""Elements nested deeper are read as flat text; the tree walk is recursive."""
_SHORT_CELL = 90
_MAX_FLAT_CELLS = 8


def read_html(data: bytes, limits: Limits) -> Document:
    """A Document of format ``html``. Raises NoText, TooLarge, DamagedFile."""
    text = _drop_xml_declaration(_decode_page(data))
    limits.check_characters(len(text) // 20)
    try:
        root = html.document_fromstring(text, parser=html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True))
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise NoText from error
    except (ValueError, AssertionError) as error:
        raise DamagedFile from error
    draft = Draft("html", limits)
    _read_head(root, draft)
    sheet = StyleSheet(["".join(map(str, element.itertext())) for element in root.iter("style")])
    walker = _Walker(draft, sheet)
    walker.element(root, Look(), 0)
    walker.flush()
    return draft.finish()


def _decode_page(data: bytes) -> str:
    """By the charset the page declares when it names one Python knows and UTF-8 does not fit; else as any text."""
    head = data[:2048].lower()
    mark = head.find(b"charset=")
    if mark >= 0 and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        name = head[mark + 8 :].lstrip(b"\"' ").split(b'"')[0].split(b"'")[0].split(b">")[0].split(b";")[0].strip(b" /")
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            try:
                return data.decode(name.decode("ascii"), errors="replace")
            except (LookupError, UnicodeDecodeError):
                pass
    return decode(data)


def _drop_xml_declaration(text: str) -> str:
    """Lxml refuses text that declares an encoding of its own."""
    text = text.lstrip("\ufeff \r\n\t").replace("\x00", "")
    return text[text.find("?>") + 2 :] if text.startswith("<?xml") and "?>" in text[:200] else text


def _read_head(root: etree._Element, draft: Draft) -> None:
    for title in root.iter("title"):
        draft.describe("Title", title.text)
        break
    for meta in root.iter("meta"):
        key = _META.get((meta.get("name") or "").lower())
        if key:
            draft.describe(key, meta.get("content"))


class _Walker:
    """Gathers inline text and makes a line of it at every border of a block."""

    def __init__(self, draft: Draft, sheet: StyleSheet) -> None:
        self.draft = draft
        self.sheet = sheet
        self.buffer: list[str] = []
        self.bold_characters = 0
        self.kind: LineKind = "text"
        self.level: int | None = None
        self.size: float | None = None
        self.new_block = True

    def flush(self, *, new_block: bool = True) -> None:
        """Ends the line. ``new_block`` False (a ``<br>``): the next one belongs to the same block."""
        pieces = (" ".join(part.split()) for part in "".join(self.buffer).split(GAP_MARK))
        text = GAP.join(piece for piece in pieces if piece)
        if text.strip():
            kind, text = self._item(text)
            bold = self.bold_characters > 0.8 * len(text.replace(" ", ""))
            self.draft.add(text, kind, new_block=self.new_block or kind == "list_item", size=self.size, bold=bold, level=self.level)
            self.new_block = new_block
            if self.kind == "list_item":
                self.kind = "text"  # what follows in the same item is no further item
        self.new_block |= new_block
        self.buffer.clear()
        self.bold_characters = 0

    def _item(self, text: str) -> tuple[LineKind, str]:
        if self.kind != "text":
            return self.kind, split_bullet(text)[1] if self.kind == "list_item" else text
        bullet, rest = split_bullet(text)
        return ("list_item", rest) if bullet else ("text", text)

    def text(self, text: str | None, look_: Look) -> None:
        if not text:
            return
        if look_.hidden is not None:
            self.draft.hide(text, look_.hidden)
            return
        self.buffer.append(text)
        self.size = round(look_.size, 1) if look_.stated else None
        if look_.bold:
            self.bold_characters += len("".join(text.split()))

    def element(self, element: etree._Element, parent: Look, depth: int) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _LEFT_OUT:
            return
        style = self.sheet.of(element)
        own = look(element, style, parent)
        if tag in _BOLD or (tag in _HEADINGS and "font-weight" not in style):
            own = own._replace(bold=True)
        self._note(element, tag)
        if depth > _MAX_DEPTH:
            self.text(str(etree.tostring(element, method="text", encoding="unicode", with_tail=False)), own)
        elif tag == "br":
            self.flush(new_block=False)
        elif _is_row(element, tag, style, own.hidden):
            self._row(element, own, depth)
        elif tag in _BLOCKS or style.get("display") in {"block", "flex", "grid", "list-item", "table"}:
            self._block(element, tag, own, depth)
        else:
            floats = style.get("float") in {"left", "right"}
            self.buffer += [GAP_MARK] if floats else []
            self._children(element, own, depth)
            self.buffer += [GAP_MARK] if floats else []

    def _note(self, element: etree._Element, tag: str) -> None:
        if tag == "a":
            self.draft.link(element.get("href"))
        elif tag == "img":
            self.draft.images += 1
            self.draft.caption(element.get("alt"))

    def _children(self, element: etree._Element, own: Look, depth: int) -> None:
        self.text(element.text, own)
        for child in element:
            self.element(child, own, depth + 1)
            self.text(child.tail, own)

    def _block(self, element: etree._Element, tag: str, own: Look, depth: int) -> None:
        if tag != "dd" or not self.buffer:
            self.flush()
        outer = self.kind, self.level
        if tag in _HEADINGS:
            self.kind, self.level = "heading", _HEADINGS[tag]
        elif tag == "li":
            self.kind = "list_item"
        elif tag in {"td", "th"}:
            self.kind = "table_cell"
        self._children(element, own, depth)
        if tag == "dt" and _answers_briefly(element.getnext()):
            self.buffer.append(GAP_MARK)
        else:
            self.flush()
        self.kind, self.level = outer

    def _row(self, element: etree._Element, own: Look, depth: int) -> None:
        """Pieces that stand beside each other: one line, with GAP between."""
        self.flush()
        outer = self.kind
        if element.tag == "tr":
            self.kind = "table_cell"
        for child in element:
            self.buffer.append(GAP_MARK)
            style = self.sheet.of(child)
            own_child = look(child, style, own)
            self._note(child, str(child.tag))
            self._children(child, own_child._replace(bold=own_child.bold or child.tag in _BOLD), depth + 1)
        self.flush()
        self.kind = outer


GAP_MARK = "\ue000\ue001"
"""Marks a wide gap while a line is gathered; private use, so that no honest text holds it."""


def _is_row(element: etree._Element, tag: str, style: Declarations, hidden: HiddenReason | None) -> bool:
    """Whether the children of an element stand beside each other on one line: a short table row or a flex box."""
    if hidden is not None or not 2 <= len(element) <= _MAX_FLAT_CELLS or (element.text or "").strip():
        return False
    flex = style.get("display") in {"flex", "inline-flex"} and "column" not in style.get("flex-direction", "")
    if tag != "tr" and not (flex and _spreads(element, style)):
        return False
    return all(_is_short_cell(child) for child in element)


def _spreads(element: etree._Element, style: Declarations) -> bool:
    return "between" in style.get("justify-content", "") or len(element) <= 3


def _answers_briefly(element: etree._Element | None) -> bool:
    """Whether what follows a ``<dt>`` is one line of text, which then stands beside it."""
    return (
        element is not None
        and element.tag == "dd"
        and not any(child.tag in _BLOCKS or child.tag == "br" for child in element.iterdescendants())
    )


def _is_short_cell(cell: etree._Element) -> bool:
    if not isinstance(cell.tag, str) or cell.tag in _LEFT_OUT or (cell.tail or "").strip() or cell.tag in _HEADINGS:
        return False
    inner = [child for child in cell.iterdescendants() if isinstance(child.tag, str)]
    if sum(child.tag in _BLOCKS or child.tag == "br" for child in inner) > (0 if cell.text and cell.text.strip() else 1):
        return False
    return len("".join(str(part) for part in cell.itertext()).strip()) <= _SHORT_CELL and not any(
        c.tag in {"li", "table", *_HEADINGS} for c in inner
    )
