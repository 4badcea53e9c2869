"""Lines of a posting, whatever it was read from: headings, list items and running text with wrapped lines joined."""

import re
from collections.abc import Iterable, Iterator

from pivots.jobs.columns import rows_apart
from pivots.jobs.posting_line import PostingLine
from pivots.model.document import Document, Line

_BULLET = re.compile(r"^\s*(?:[-*+•·‣▪◦●○–—✓✔»]|\(?\d{1,2}[.)])\s+(?=\S)")
_HASHES = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_RULE = re.compile(r"^\s*([-=*_])\1{2,}\s*$")
_BOLD_LINE = re.compile(r"^(?:\*\*|__)(.+?)(?:\*\*|__):?$")
_MARKS = re.compile(r"\*\*|__|(?<!\w)[*_`](?=\S)|(?<=\S)[*_`](?!\w)|\[([^\]]+)\]\([^)]*\)")
_LABELLED = re.compile(r"^[A-ZÄÖÜ][\w ]{2,25}:\s")
_WHOLE = frozenset({"docx", "doc", "odt", "rtf", "html"})
"""Formats in which a line is a paragraph and never goes on in the next."""
_WRAPPED_AT = 60
"""A line at least this long that ends without a stop goes on in the next."""
_HALF = 30
"""A shorter line goes on in no other: it is one of a list without marks."""
_SHORTEST_TITLE = 4
GENDER_MARK = re.compile(r"\(?\b[mwdfxh]\s*/\s*[mwdfxh](?:\s*/\s*[mwdfxh])?\b\)?|\(all genders\)|\(gn\)", re.IGNORECASE)
"""``(m/w/d)``, ``H/F``: a title, and nothing but a title, ends in it."""
_ENDS_IN_MARK = re.compile(rf"(?:{GENDER_MARK.pattern})\W*$", re.IGNORECASE)


def from_text(text: str) -> list[PostingLine]:
    """Lines of a plain or Markdown posting."""
    return _joined(rows_apart(_raw_lines(text)))


def from_document(document: Document) -> list[PostingLine]:
    """Lines of a document; page headers and footers are left out."""
    lines = rows_apart(_document_lines(document.lines))
    return [line for line in lines if line.text] if document.format in _WHOLE else _joined(lines)


def _raw_lines(text: str) -> Iterator[PostingLine]:
    gap = True
    for raw in text.replace("\u00a0", " ").splitlines():
        if not raw.strip() or _RULE.match(raw):
            gap = True
            continue
        yield _raw_line(raw, gap)
        gap = False


def _raw_line(raw: str, gap: bool) -> PostingLine:
    line = raw.strip()
    if hashes := _HASHES.match(line):
        return PostingLine(_plain(hashes[2]), "heading", len(hashes[1]), gap)
    if line.startswith("|"):
        return PostingLine(" · ".join(cell.strip() for cell in _plain(line).strip("|").split("|")), "cell", None, gap)
    if bold := _BOLD_LINE.match(line):
        return PostingLine(_plain(bold[1]), "text", None, gap, bold=True)
    if bullet := _BULLET.match(line):
        return PostingLine(_plain(line[bullet.end() :]), "item", None, gap)
    return PostingLine(_plain(line), "text", None, gap)


def _plain(text: str) -> str:
    """The text without Markdown marks."""
    return " ".join(_MARKS.sub(lambda mark: mark[1] or "", text).split())


def _document_lines(lines: Iterable[Line]) -> Iterator[PostingLine]:
    block: int | None = None
    for line in lines:
        if line.kind in {"page_header", "page_footer"}:
            continue
        gap = line.block != block
        block = line.block
        yield _document_line(line, gap)


def _document_line(line: Line, gap: bool) -> PostingLine:
    # Readers put three blanks between the pieces of a line with a gap in it.
    text = " · ".join(" ".join(piece.split()) for piece in re.split(r" {3,}", line.text.replace("\u00a0", " ")) if piece.strip())
    if line.kind == "heading":
        return PostingLine(text, "heading", line.level, gap)
    bullet = _BULLET.match(text)
    if bullet or line.kind == "list_item":
        # Readers take the bullets off and join wrapped items themselves: each of their list items is whole.
        return PostingLine(text[bullet.end() :] if bullet else text, "item", None, gap, line.bold)
    return PostingLine(text, "cell" if line.kind == "table_cell" else "text", line.level, gap, line.bold)


def _joined(lines: Iterable[PostingLine]) -> list[PostingLine]:
    """Lines with hard-wrapped continuations joined to the line they continue."""
    out: list[PostingLine] = []
    width = 0
    head = True
    for line in lines:
        if not line.text:
            continue
        # The lines at the very top (title, place, pay) each stand for themselves.
        head = head and (not out or not line.gap)
        if out and (_closes_bracket(out[-1], line) or (not head and _continues(out[-1], width, line))):
            out[-1] = out[-1]._replace(text=_glue(out[-1].text, line.text))
        else:
            out.append(line)
        width = len(line.text)
    return out


def _continues(before: PostingLine, width: int, line: PostingLine) -> bool:
    """``width`` is the length of the last physical line of ``before``."""
    if _goes_on(before, line):
        return True
    if line.gap or line.kind != "text" or line.bold or before.bold or before.kind in {"heading", "cell"}:
        return False
    if before.kind == "item":
        return width >= _WRAPPED_AT or line.text[0].islower()
    if _is_headline(before.text) and not _is_headline(line.text):
        return False
    if _LABELLED.match(line.text):
        return False
    return width >= _WRAPPED_AT or (width >= _HALF and line.text[0].islower() and before.text[-1] not in ".:!?")


def _closes_bracket(before: PostingLine, line: PostingLine) -> bool:
    """``Marketing lead (e-`` / ``commerce)``: a bracket that the next line closes holds both together."""
    if line.kind != before.kind or before.kind not in {"text", "heading"} or (line.gap and line.kind == "text"):
        return False
    closing = line.text.find(")")
    return before.text.count("(") > before.text.count(")") and closing >= 0 and "(" not in line.text[:closing] and closing < _HALF


def _is_headline(text: str) -> bool:
    """A title: in capitals throughout, or ending in the mark that it is meant for all genders."""
    plain = GENDER_MARK.sub("", text).strip()
    return text.isupper() or (len(plain) > _SHORTEST_TITLE and (plain.isupper() or _ENDS_IN_MARK.search(text) is not None))


def _goes_on(before: PostingLine, line: PostingLine) -> bool:
    """An item that a column or a page cut in two: it stops without a mark, and what follows begins in lower case."""
    cut = before.kind == "item" and line.kind == "text" and line.gap and before.text[-1] not in ".:;!?,)"
    return cut and line.text[0].islower() and line.text[0].isalpha()


def _glue(left: str, right: str) -> str:
    """Two pieces of one line; a hyphen at the end of the first is kept (``A/B-`` + ``Tests``)."""
    return f"{left}{'' if left.endswith('-') and right[:1].isalpha() else ' '}{right}"
