"""PDF bytes to a Document."""

import re
import statistics
from collections import Counter
from typing import Any

import pypdfium2

from pivots.errors import DamagedFile, NoText, PasswordProtected
from pivots.model.document import Document, LineKind
from pivots.readers.bullets import is_lone_bullet, split_bullet
from pivots.readers.draft import Draft
from pivots.readers.limits import Limits
from pivots.readers.pdf.hidden import split_hidden
from pivots.readers.pdf.layout import TextRow, reading_order
from pivots.readers.pdf.runs import PageObjects, Run, links_of
from pivots.readers.pdf.spacing import PageText

_T1 = {0x1B: "ff", 0x1C: "fi", 0x1D: "fl", 0x1E: "ffi", 0x1F: "ffl", 0x02: "\u00ad"}
"""Ligatures of T1-encoded fonts without a map, and PDFium's mark of a hyphen at a line's end."""
_PAGE_NUMBER = re.compile(r"^\W*(?:page|seite|p\.)?\s*\d{1,2}\s*(?:(?:/|of|von|de|sur)\s*\d{1,2})?\W*$", re.IGNORECASE)
_PHOTO = (40, 260)


def read_pdf(data: bytes, limits: Limits) -> Document:
    """Raises PasswordProtected, DamagedFile, TooLarge, NoText."""
    document = _open(data)
    try:
        limits.check_pages(len(document))
        return _read(document, limits)
    finally:
        document.close()


def _open(data: bytes) -> Any:
    try:
        document = pypdfium2.PdfDocument(data)
        if len(document) == 0:
            raise DamagedFile
        return document
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise PasswordProtected from None
        raise DamagedFile from None


def _read(document: Any, limits: Limits) -> Document:
    draft = Draft("pdf", limits)
    for key, value in document.get_metadata_dict(skip_empty=True).items():
        draft.describe(key, value)
    fonts: dict[int, tuple[bool, bool]] = {}
    pages = [_read_page(document, number, draft, fonts) for number in range(len(document))]
    body = _body_size(pages)
    footers = _repeated(pages)
    for number, rows in enumerate(pages, start=1):
        draft.page = number
        _write_page(rows, draft, body, footers)
    readable = sum(bool(rows) for rows in pages)
    if not readable:
        raise NoText
    return draft.finish(pages=len(pages), page_share=readable / len(pages))


def _read_page(document: Any, number: int, draft: Draft, fonts: dict[int, tuple[bool, bool]]) -> list[TextRow]:
    draft.page = number + 1
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        draft.warn("unreadable_page", "This page is damaged and could not be read.", number + 1)
        return []
    textpage = page.get_textpage()
    try:
        objects = PageObjects(page, textpage, fonts)
        visible, hidden = split_hidden(objects, page)
        if not visible and hidden and any(s.picture for s in objects.shapes):
            visible, hidden = [run for run, _ in hidden], []  # the text layer that a scanner's OCR laid under its picture
        for run, reason in hidden:
            draft.hide(_clean(run.text), reason)
        for target in links_of(page, document):
            draft.link(target)
        draft.images += sum(_is_photo(s.right - s.left, s.bottom - s.top) for s in objects.shapes if s.picture)
        if not visible and objects.shapes:
            draft.warn("unreadable_page", "This page is a picture without text and could not be read.", number + 1)
        return reading_order([_cleaned(run) for run in visible], PageText(_clean(textpage.get_text_range())))
    finally:
        textpage.close()
        page.close()


def _is_photo(width: float, height: float) -> bool:
    low, high = _PHOTO
    return low <= width <= high and low <= height <= high and 0.6 <= height / width <= 1.7


def _cleaned(run: Run) -> Run:
    run.text = _clean(run.text)
    return run


def _clean(text: str) -> str:
    return "".join(_T1.get(ord(c), c) for c in text) if any(ord(c) < 32 for c in text) else text


def _body_size(pages: list[list[TextRow]]) -> float:
    sizes = [row.size for rows in pages for row in rows for _ in range(len(row.text) // 20 + 1)]
    return statistics.median(sizes) if sizes else 10.0


def _repeated(pages: list[list[TextRow]]) -> set[tuple[str, int]]:
    """(text, height) of rows that stand in the same place on two and more pages."""
    if len(pages) < 2:
        return set()
    counts = Counter(key for rows in pages for key in {_key(row) for row in rows})
    return {key for key, count in counts.items() if count >= 2 and count >= len(pages) - 1}


def _key(row: TextRow) -> tuple[str, int]:
    return re.sub(r"\d+", "#", row.text), round(row.box.top / 4)


def _write_page(rows: list[TextRow], draft: Draft, body: float, repeated: set[tuple[str, int]]) -> None:
    last: TextRow | None = None
    bottom = max((row.box.bottom for row in rows), default=0.0)
    pending: list[TextRow] = []
    kind: LineKind = "text"
    for row in rows:
        if is_lone_bullet(row.text):
            continue
        own = _kind(row, body, repeated, bottom)
        if pending and own == "text" and _continues(pending, row, kind):
            pending.append(row)
            continue
        _flush(pending, kind, draft, last)
        last = pending[-1] if pending else last
        pending, kind = [row], own
    _flush(pending, kind, draft, last)


def _kind(row: TextRow, body: float, repeated: set[tuple[str, int]], bottom: float) -> LineKind:
    text = row.text.strip()
    if _PAGE_NUMBER.match(text) and row.box.bottom > bottom - 30:
        return "page_footer"
    if _key(row) in repeated:
        return "page_footer" if row.box.bottom > bottom - 60 else "page_header"
    if split_bullet(text, also="{")[0]:
        return "list_item"
    letters = [c for c in text if c.isalpha()]
    capitals = bool(letters) and all(c.isupper() for c in letters) and len(letters) > 3
    if len(text) < 60 and (row.size >= body * 1.1 or capitals or (row.bold and row.size >= body * 1.04)) and not text.endswith((".", ",")):
        return "heading"
    return "text"


def _continues(pending: list[TextRow], row: TextRow, kind: LineKind) -> bool:
    """Whether ``row`` goes on with the sentence of the row before: its first word had no room there."""
    before = pending[-1]
    if kind not in {"text", "list_item"} or row.column != before.column or len(row.segments) > 1 or len(before.segments) > 1:
        return False
    if (
        abs(row.size - before.size) > 0.6
        or (row.bold != before.bold and kind != "list_item")
        or row.box.top - before.box.bottom > 0.75 * row.size
    ):
        return False
    first = row.text.split(" ")[0]
    room = row.column_right - before.box.right
    indent = row.box.left - pending[0].box.left
    fits = room < (len(first) + 1) * 0.5 * row.size
    aligned = -1.5 <= indent <= 2.6 * row.size if kind == "list_item" else abs(indent) < 3
    return aligned and (fits or (row.text[:1].islower() and room < 0.28 * (row.column_right - before.box.left)))


def _flush(rows: list[TextRow], kind: LineKind, draft: Draft, last: TextRow | None) -> None:
    if not rows:
        return
    text = _joined([row.text for row in rows])
    if kind == "list_item":
        text = split_bullet(text.strip(), also="{")[1]
    first, boxes = rows[0], [row.box for row in rows]
    box = boxes[0]._replace(right=max(b.right for b in boxes), bottom=boxes[-1].bottom, left=min(b.left for b in boxes))
    apart = (
        last is None
        or kind == "heading"
        or last.column != first.column
        or first.box.top - last.box.bottom > 0.7 * first.size
        or last.size != first.size
    )
    draft.add(text, kind, new_block=apart, box=box, size=first.size, bold=first.bold)


def _joined(texts: list[str]) -> str:
    out = texts[0].rstrip()
    for text in (later.strip() for later in texts[1:]):
        if out.endswith("\u00ad") or (
            out.endswith("-")
            and len(out) > 1
            and out[-2].isalpha()
            and text[:1].islower()
            and not re.match(r"(?:und|oder|and|or|bzw|et|y)\b", text)
        ):
            out = out[:-1] + text if out.endswith("\u00ad") or out[-2].islower() else out + text
        else:
            out += f" {text}"
    return out
