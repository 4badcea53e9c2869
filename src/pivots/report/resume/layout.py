"""The anonymized résumé as blocks to set: headings, entries with their dates, lists, paragraphs."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple

from pivots.model.anonymous import AnonymousLine, AnonymousResume
from pivots.report.marked_text import PLACEHOLDER

BlockKind = Literal["name", "contact", "headline", "section", "entry", "text", "item", "margin"]

_ILLEGAL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""What XML forbids, and what would be drawn as nothing: an output holds no character that a person cannot see."""
_DATE = r"(?:\[year\]|(?:[^\W\d_]{3,12}\.?,?\s+(?:de\s+)?|\d{1,2}\s?[./-]\s?)?(?:19|20)\d\d(?:[./-]\d{1,2})?|\d{1,2}/\d\d)"
_SPAN = rf"{_DATE}(?:\s*(?:[-–—‑]|to|until|bis|à|au|a|hasta)\s*(?:{_DATE}|[^\W\d_]{{3,14}}(?:\s[^\W\d_]{{2,8}})?))?"
_GAP = r"(?:\s{2,}|\s*[|·•‖]\s*|\s+[–—]\s+)"
_LAST = re.compile(rf"(?P<rest>.*?\S)(?:{_GAP}|,?\s+\(|,\s+)(?P<date>(?:since|seit|depuis|desde|from)?\s*{_SPAN})\)?")
_FIRST = re.compile(rf"(?P<date>{_SPAN})(?:{_GAP}|\s*:\s+)(?P<rest>\S.*)")
_BULLET = re.compile(r"^[•▪◦‣●■○∙]\s*(?=\S)")
_ENTRY_LENGTH = 110
"""Characters; a longer line is a sentence even where it ends in a year."""


class Piece(NamedTuple):
    """A stretch of a block's text."""

    text: str
    mark: bool
    """True: a mark such as ``[name]`` that stands for something removed."""


class Block(NamedTuple):
    """One thing to set."""

    kind: BlockKind
    text: str
    date: str
    """Set at the far side of the line; empty where the line has none."""
    rtl: bool
    """True: the first letter that has a direction is of a script written from right to left."""
    apart: bool
    """True: the document leaves a space above that no heading has made already."""


def lay_out(resume: AnonymousResume) -> tuple[Block, ...]:
    """Every line of the text, in its order, each as one block; nothing is left out but bullets and the blanks before dates."""
    lines = [(line, clean(resume.text[line.start : line.end])) for line in resume.lines]
    lines = [(line, text) for line, text in lines if text]
    blocks: list[Block] = []
    for n, (line, text) in enumerate(lines):
        after = lines[n + 1][0] if n + 1 < len(lines) else None
        kind, shown, date = _kind(line, text, after, blocks)
        apart = n > 0 and line.block != lines[n - 1][0].block and blocks[-1].kind != "section"
        blocks.append(Block(kind, shown, date, _is_rtl(text), apart))
    return tuple(blocks)


def split_marks(text: str) -> tuple[Piece, ...]:
    """Marks and what stands between them, in order; empty for an empty text."""
    return tuple(_pieces(text))


def clean(text: str) -> str:
    """``text`` without characters that no output may hold."""
    return _ILLEGAL.sub("", text).strip()


def _kind(line: AnonymousLine, text: str, after: AnonymousLine | None, before: list[Block]) -> tuple[BlockKind, str, str]:
    opening = _opening(line, text, after, before)
    return (opening, text, "") if opening else _body(line, text)


def _opening(line: AnonymousLine, text: str, after: AnonymousLine | None, before: list[Block]) -> BlockKind | None:
    """Name, contact line or headline; None: the line is none of them."""
    if text == "[name]" and not before:
        return "name"
    if not any(b.kind not in {"name", "contact"} for b in before):
        if before and not PLACEHOLDER.sub("", text).strip(" |"):
            return "contact"
        if after is not None and after.kind == "heading" and len(text) <= _ENTRY_LENGTH and _is_head(line):
            return "headline"
    return None


def _body(line: AnonymousLine, text: str) -> tuple[BlockKind, str, str]:
    if line.kind in {"page_header", "page_footer"}:
        return "margin", text, ""
    if line.kind == "list_item" or _BULLET.match(text):
        return "item", _BULLET.sub("", text), ""
    rest, date = _dated(text)
    if date and line.kind != "table_cell":
        return "entry", rest, date
    if line.kind == "heading":
        return ("entry" if (line.level or 0) > 2 else "section"), text, ""
    return ("entry" if line.bold and len(text) <= _ENTRY_LENGTH else "text"), text, ""


def _is_head(line: AnonymousLine) -> bool:
    return line.kind in {"text", "heading"}


def _dated(text: str) -> tuple[str, str]:
    """(the line without its date, the date), or the line and nothing."""
    if len(text) > _ENTRY_LENGTH:
        return text, ""
    found = _LAST.fullmatch(text) or _FIRST.fullmatch(text)
    if found is None or found["rest"].endswith((".", "!", "?")):
        return re.sub(r"\s{2,}", " · ", text), ""
    return re.sub(r"\s{2,}", " · ", found["rest"].strip(" ,|·–—")), found["date"].strip()


def _is_rtl(text: str) -> bool:
    for letter in PLACEHOLDER.sub("", text):
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def _pieces(text: str) -> Iterator[Piece]:
    at = 0
    for found in PLACEHOLDER.finditer(text):
        if found.start() > at:
            yield Piece(text[at : found.start()], mark=False)
        yield Piece(found.group(), mark=True)
        at = found.end()
    if at < len(text):
        yield Piece(text[at:], mark=False)
