"""Cutting the text into sentences, bullets and list items."""

import re
from functools import cache
from typing import NamedTuple

from pivots.extract.rows import Row, is_sentence
from pivots.extract.tables import rows as table_rows
from pivots.extract.tables import split_list
from pivots.model.facts import SectionKind

_LISTS = frozenset({"skills", "languages", "interests"})
_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“„(\[]?[A-ZÄÖÜÀ-Þ0-9])")
_ITEM = re.compile(r"(?:[,;|•·\n\t]+|\s{2,})(?![^()]*\))")
_REMARK = re.compile(
    r"(?:bisher|noch nicht|noch nie|nie|nicht|not yet|not used|never|but never|jamais|pas encore|nunca|aún no|todavía no|sin aplicar)\b[^,;|]{0,40}",
    re.IGNORECASE,
)
"""What an item begins with that says how it stands with the one before."""
_LAST_WORD = re.compile(r"([^\s(]+)\.\W*$")
_LABEL = re.compile(r"[^\W\d_][^:;,\n|]{1,40}?:\s+(?=\S)")


class Piece(NamedTuple):
    """A sentence, bullet or list item: a range of the text with its section."""

    start: int
    end: int
    section: SectionKind
    row: int
    """Index of the row it begins in."""
    label: tuple[int, int] | None = None
    """The words before the colon of the list that it is an item of (``Learning: Go, Rust``)."""


def stretches_of(piece: Piece) -> tuple[tuple[int, int], ...]:
    """Where the piece's words stand: behind those of its label."""
    return (piece.label, (piece.start, piece.end)) if piece.label else ((piece.start, piece.end),)


def cut(text: str, rows: list[Row], heads: frozenset[int], *, whole: bool = False) -> list[Piece]:
    """Every piece in text order. ``heads`` are the rows that make up heads of entries; each stands alone.

    ``whole``: a line of the file is a paragraph and wraps nowhere (DOCX), so one that begins with a capital goes on with nothing.
    """
    pieces: list[Piece] = []
    group: list[Row] = []
    for row in rows:
        if group and not (_continues(group[-1], row, heads) and not (whole and not row.text[:1].islower())):
            pieces += _cut_group(text, group)
            group = []
        if row.heading:
            continue
        group.append(row)
    return pieces + (_cut_group(text, group) if group else [])


def _continues(above: Row, row: Row, heads: frozenset[int]) -> bool:
    """Whether a line goes on with what the line above began."""
    if row.heading or row.bullet or row.section != above.section or row.section_number != above.section_number:
        return False
    if row.section == "header" and not row.text[:1].islower():
        return False
    if row.index in heads or above.index in heads or row.label_end is not None or (row.dates and row.text[:1].isdigit()):
        return False
    if above.line.block == row.line.block:
        return above.line.bold == row.line.bold
    return row.text[:1].islower() and not is_sentence(above.text[-1:] or " ")


def _cut_group(text: str, group: list[Row]) -> list[Piece]:
    first = group[0]
    start, end = first.label_end or first.body, group[-1].end
    label = None
    if first.section in _LISTS and not _is_prose(text[start:end]):
        found = _LABEL.match(text, start, end)
        label = found.span() if found else None
        bounds = _with_remarks(text, _items(text, label[1] if label else start, end))
    else:
        bounds = _sentences(text, start, end)
    return [Piece(begin, finish, first.section, first.index, label) for begin, finish in bounds if finish > begin]


def _with_remarks(text: str, items: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """An item that only says how it stands with the one before is one with it: ``IFRS   Seminar 2023, bisher nicht angewendet``."""
    joined: list[tuple[int, int]] = []
    for start, end in items:
        first = start
        if joined and _REMARK.match(text, start, end):
            first = joined.pop()[0]
            if joined and not text[joined[-1][1] : first].strip():  # the wide gap behind a label
                first = joined.pop()[0]
        joined.append((first, end))
    return joined


def _is_prose(text: str) -> bool:
    return text.rstrip().endswith(".") and text.count(" ") > 6 and text.count(",") * 5 < text.count(" ")


def _items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """List items between commas, bars and line ends."""
    cuts = [start]
    for match in _ITEM.finditer(text, start, end):
        cuts += [match.start(), match.end()]
    cuts.append(end)
    return [_trimmed(text, begin, finish) for begin, finish in zip(cuts[::2], cuts[1::2], strict=True)]


def sentences_of(text: str) -> list[tuple[int, int]]:
    """The sentences of a text as ranges in it."""
    return _sentences(text, 0, len(text))


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    bounds: list[tuple[int, int]] = []
    begin = start
    for match in _SENTENCE.finditer(text, start, end):
        word = _LAST_WORD.search(text, begin, match.start())
        if word and (word[1].casefold() in abbreviations() or (len(word[1]) == 1 and word[1].isalpha())):
            continue
        bounds.append(_trimmed(text, begin, match.start()))
        begin = match.end()
    bounds.append(_trimmed(text, begin, end))
    return bounds


@cache
def abbreviations() -> frozenset[str]:
    """Case-folded words that end with a full stop in the middle of a sentence, without the stop."""
    return frozenset(item.rstrip(".") for row in table_rows("abbreviations") for item in split_list(row["words"]))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
