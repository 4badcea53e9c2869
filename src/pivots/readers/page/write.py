"""Rows of pages as lines: headings, list items, repeated headers and footers, wrapped lines joined."""

import re
import statistics
from collections import Counter

from pivots.model.document import LineKind
from pivots.readers.bullets import is_lone_bullet, split_bullet
from pivots.readers.draft import Draft
from pivots.readers.page.dates import RANGE_AT_END, are_whole
from pivots.readers.page.overleaf import flow_overleaf
from pivots.readers.page.segment import TextRow
from pivots.readers.page.wrapped import blanks_tell, ends_with_blank, estimated_width, joined

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
    writer = _Writer(draft, flow_overleaf(pages))
    for number in range(len(pages)):
        writer.write_page(number)
    writer.flush()


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


class _Writer:
    """Lines of rows: ``pending`` holds the rows of the line that is being read."""

    def __init__(self, draft: Draft, pages: list[list[TextRow]]) -> None:
        self._draft, self._pages = draft, pages
        self._body = _body_size(pages)
        self._repeated = _repeated(pages)
        self._blanks = blanks_tell(pages)
        self._last: TextRow | None = None
        self._pending: list[TextRow] = []
        self._kind: LineKind = "text"
        self._overleaf = False
        """The pending line goes on where the page before ended."""

    def write_page(self, number: int) -> None:
        rows = [row for row in self._pages[number] if not is_lone_bullet(row.text)]
        bottom = max((row.box.bottom for row in rows), default=0.0)
        self._overleaf = bool(rows and self._pending) and self._goes_on_overleaf(rows[0], bottom)
        if not self._overleaf:
            self._turn(number)
        for row in rows:
            self._write_row(row, _kind(row, self._body, self._repeated, bottom), number)

    def _turn(self, number: int) -> None:
        self.flush()
        self._pending, self._last, self._kind = [], None, "text"
        self._draft.page = number + 1

    def _write_row(self, row: TextRow, own: LineKind, number: int) -> None:
        goes_on = own == "text" or (own == "heading" and self._kind == "list_item" and _hangs(self._pending, row))
        if own == self._kind == "heading" and self._pending and _heading_goes_on(self._pending, row):
            self._pending.append(row)
            return
        if self._pending and goes_on and (self._overleaf or _continues(self._pending, row, self._kind, blanks=self._blanks)):
            self._pending.append(row)
        elif self._draft.page != number + 1:
            self._turn(number)
            self._pending, self._kind = [row], own
        else:
            self.flush()
            self._pending, self._kind = [row], own
        self._overleaf = False

    def _goes_on_overleaf(self, row: TextRow, bottom: float) -> bool:
        """Whether the first row of a page ends the sentence that the page before broke off."""
        before, first = self._pending[-1], self._pending[0]
        if self._kind not in {"text", "list_item"} or _kind(row, self._body, self._repeated, bottom) != "text":
            return False
        one = len(row.segments) == 1 == len(before.segments) and abs(row.size - before.size) <= 0.6 and row.bold == before.bold
        indent = row.box.left - (before if len(self._pending) > 1 else first).box.left
        aligned = abs(indent) < 3 or (self._kind == "list_item" and -1.5 <= indent <= 2.6 * row.size)
        return one and aligned and ((self._blanks and ends_with_blank(before)) or _breaks_off(before.text, row.text))

    def flush(self) -> None:
        _flush(self._pending, self._kind, self._draft, self._last)
        self._last = self._pending[-1] if self._pending else self._last


def _breaks_off(before: str, after: str) -> bool:
    return after[:1].islower() and _GOES_ON.search(before.rstrip()) is not None


def _hangs(pending: list[TextRow], row: TextRow) -> bool:
    """Whether a row of capitals stands under the words of a list item, in the same type: abbreviations look like headings."""
    before = pending[-1]
    return row.size == before.size and row.bold == before.bold and row.box.left - pending[0].box.left > -1.5


def _heading_goes_on(pending: list[TextRow], row: TextRow) -> bool:
    """Whether a heading was broken: the first word of the next row had no room, and both are set alike."""
    before = pending[-1]
    if len(row.segments) > 1 or len(before.segments) > 1 or row.column != before.column or row.turned:
        return False
    alike = abs(row.size - before.size) < 0.1 and row.bold == before.bold and _is_capitals(row.text) == _is_capitals(before.text)
    near = -0.1 * row.size < row.box.top - before.box.bottom <= 0.6 * row.size
    room = row.column_right - before.box.right
    return alike and near and len(pending) == 1 and room < estimated_width(f" {row.text.split(' ')[0]}") * row.size


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


def _continues(pending: list[TextRow], row: TextRow, kind: LineKind, *, blanks: bool) -> bool:
    """Whether ``row`` goes on with the sentence of the row before: its first word had no room there."""
    before = pending[-1]
    if kind not in {"text", "list_item"} or row.column != before.column or len(before.segments) > 1:
        return False
    if len(row.segments) > 1 and not (
        blanks and ends_with_blank(before) and len(row.segments) == 2 and are_whole(row.segments[1].text.strip())
    ):
        return False  # unless it is a title that goes on, with its dates
    if kind == "text" and not row.text[:1].islower() and (_LABEL.match(row.text) or RANGE_AT_END.search(before.text)):
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
    fits = room < estimated_width(f" {first}") * row.size
    aligned = -1.5 <= indent <= 2.6 * row.size if kind == "list_item" else abs(indent) < 3
    nearly_full = room < 0.28 * (row.column_right - before.box.left)
    return aligned and (
        fits
        or (blanks and ends_with_blank(before))
        or _GOES_ON.search(before.text.rstrip()) is not None
        or (nearly_full and row.text[:1].islower())
        or (nearly_full and before.text[-1:].isalnum() and _BELONGS_BEFORE.match(row.text) is not None)
    )


def _flush(rows: list[TextRow], kind: LineKind, draft: Draft, last: TextRow | None) -> None:
    if not rows:
        return
    text = joined([row.text for row in rows], rows[0].segments[0].page_text)
    if kind == "list_item":
        text = split_bullet(text.strip(), also="{")[1]
    first = rows[0]
    box = first.box
    if len(rows) > 1:
        boxes = [row.box for row in rows if row.box.bottom > box.top]  # the others stand overleaf
        box = boxes[0]._replace(right=max(b.right for b in boxes), bottom=boxes[-1].bottom, left=min(b.left for b in boxes))
    mirror = first.segments[0].page_text.mirror
    if mirror is not None:
        box = box._replace(left=mirror - box.right, right=mirror - box.left)
    apart = (
        last is None
        or kind == "heading"
        or last.column != first.column
        or first.box.top - last.box.bottom > 0.7 * first.size
        or last.size != first.size
    )
    draft.add(text, kind, new_block=apart, box=box, size=first.size, bold=first.bold, confidence=first.confidence)
