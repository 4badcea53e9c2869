"""Rows of pages as lines: headings, list items, repeated headers and footers, wrapped lines joined."""

import re
import statistics
from collections import Counter

from pivots.model.document import LineKind
from pivots.readers.bullets import is_lone_bullet, split_bullet
from pivots.readers.draft import Draft
from pivots.readers.page.segment import TextRow
from pivots.readers.page.wrapped import joined

_LABEL = re.compile(r"[^\W\d_][\w./-]*(?: [\w./-]+)?\s?:\s")
_GOES_ON = re.compile(
    r"(?:,|&|\b(?:and|or|of|the|a|an|for|with|in|to|by|from|at|und|oder|der|die|das|den|dem|für|mit|von|zur|zum|et|ou|de|la|le|les|des|du|pour|avec|y|del|con|para))$"
)
"""How a row ends that cannot be the end of a line of its own."""
_BELONGS_BEFORE = re.compile(r"[^\W\d_][\w+#-]*[.;,)](?:\s|$)|\((?!.*\d{4})")
"""How a row begins that cannot begin a line: with the last word of a sentence, or with a bracket (of dates excepted)."""
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"^\W*(?:page|seite|p\.)?\s*\d{1,2}\s*(?:(?:/|of|von|de|sur)\s*\d{1,2})?\W*$", re.IGNORECASE)


def write_pages(pages: list[list[TextRow]], draft: Draft) -> None:
    """All rows of all pages, in order, as lines of the draft. Raises TooLarge."""
    body = _body_size(pages)
    footers = _repeated(pages)
    for number, rows in enumerate(pages, start=1):
        draft.page = number
        _write_page(rows, draft, body, footers)


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
    return _NUMBER.sub("#", row.text), round(row.box.top / 4)


def _write_page(rows: list[TextRow], draft: Draft, body: float, repeated: set[tuple[str, int]]) -> None:
    last: TextRow | None = None
    bottom = max((row.box.bottom for row in rows), default=0.0)
    pending: list[TextRow] = []
    kind: LineKind = "text"
    for row in rows:
        if is_lone_bullet(row.text):
            continue
        own = _kind(row, body, repeated, bottom)
        goes_on = own == "text" or (own == "heading" and kind == "list_item" and _hangs(pending, row))
        if pending and goes_on and _continues(pending, row, kind):
            pending.append(row)
            continue
        _flush(pending, kind, draft, last)
        last = pending[-1] if pending else last
        pending, kind = [row], own
    _flush(pending, kind, draft, last)


def _hangs(pending: list[TextRow], row: TextRow) -> bool:
    """Whether a row of capitals stands under the words of a list item, in the same type: abbreviations look like headings."""
    before = pending[-1]
    return row.size == before.size and row.bold == before.bold and row.box.left - pending[0].box.left > -1.5


def _kind(row: TextRow, body: float, repeated: set[tuple[str, int]], bottom: float) -> LineKind:
    text = row.text.strip()
    if row.turned:
        return "text"
    if _PAGE_NUMBER.match(text) and row.box.bottom > bottom - 30:
        return "page_footer"
    if repeated and _key(row) in repeated:
        return "page_footer" if row.box.bottom > bottom - 60 else "page_header"
    if split_bullet(text, also="{")[0]:
        return "list_item"
    if len(text) >= 60 or text.endswith((".", ",")):
        return "text"
    return "heading" if row.size >= body * 1.1 or (row.bold and row.size >= body * 1.04) or _is_capitals(text) else "text"


def _is_capitals(text: str) -> bool:
    """Whether the letters of a text, more than three, are capitals all."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and all(c.isupper() for c in letters)


def _continues(pending: list[TextRow], row: TextRow, kind: LineKind) -> bool:
    """Whether ``row`` goes on with the sentence of the row before: its first word had no room there."""
    before = pending[-1]
    if kind not in {"text", "list_item"} or row.column != before.column or len(row.segments) > 1 or len(before.segments) > 1:
        return False
    if kind == "text" and _LABEL.match(row.text) and not row.text[:1].islower():
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
    fits = room < _width(f" {first}") * row.size
    aligned = -1.5 <= indent <= 2.6 * row.size if kind == "list_item" else abs(indent) < 3
    nearly_full = room < 0.28 * (row.column_right - before.box.left)
    return aligned and (
        fits
        or _GOES_ON.search(before.text.rstrip()) is not None
        or (nearly_full and row.text[:1].islower())
        or (nearly_full and before.text[-1:].isalnum() and _BELONGS_BEFORE.match(row.text) is not None)
    )


def _width(text: str) -> float:
    """About how wide a text is, in type sizes, by the widths of Helvetica: narrow letters .28, capitals .68, the others .5, digits .56."""
    return sum(0.28 if c in " .,:;'|!ijltfI()-" else 0.68 if c.isupper() else 0.56 if c.isdigit() else 0.5 for c in text)


def _flush(rows: list[TextRow], kind: LineKind, draft: Draft, last: TextRow | None) -> None:
    if not rows:
        return
    text = joined([row.text for row in rows])
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
    draft.add(text, kind, new_block=apart, box=box, size=first.size, bold=first.bold, confidence=first.confidence)
