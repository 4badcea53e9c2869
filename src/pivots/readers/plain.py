"""Plain text: one line per source line, hard-wrapped continuations joined."""

import re
from itertools import pairwise
from typing import NamedTuple

from pivots.errors import EmptyFile
from pivots.model.document import Document
from pivots.readers.bullets import split_bullet
from pivots.readers.decode import decode
from pivots.readers.draft import Draft
from pivots.readers.limits import Limits
from pivots.readers.mojibake import mended
from pivots.readers.page.dates import are_whole

_RULE = re.compile(r"\s*([-=_*~#.+–—])\s?(?:\1\s?){2,}$")
_NEW_ENTRY = re.compile(r"\s*(?:[^\W\d_][\w /&-]{1,24}:\s|(?:\d{1,2}[./])?(?:19|20)\d\d\b)")
"""A label or a date at the start of a line begins something new, however full the line before is."""
_DRAWN = re.compile(r"\S {3,}\S|\s[|·•]\s")
"""Something that its writer lined up: its length says nothing of the width at which prose was wrapped."""
_MIN_WIDTH = 50
_MAX_WIDTH = 130
_SLACK = 12
"""Columns by which lines of a hard-wrapped text fall short of its width."""


class SourceLine(NamedTuple):
    """A line of the source, before it is known what it belongs to."""

    text: str
    """Without the bullet."""
    indent: int
    """Column of the first character behind the bullet."""
    bullet: bool
    first_column: int
    width: int
    """Length of the source line."""


def read_plain(data: bytes, limits: Limits) -> Document:
    """A Document of format ``txt``; form feeds part pages."""
    text = mended(decode(data))
    if not text.strip():
        raise EmptyFile
    draft = Draft("txt", limits)
    pages = text.rstrip().split("\f")
    limits.check_pages(len(pages))
    width = wrap_width(text.splitlines())
    for draft.page, page in enumerate(pages, 1):
        _read_page(page.splitlines(), width, draft)
    return draft.finish(pages=len(pages))


def wrap_width(lines: list[str]) -> int | None:
    """The column at which the text was wrapped; None when it was not (every paragraph is one line).

    Wrapping breaks a sentence before a small letter sooner or later; without one such break, short lines of like length are a list. Scripts
    that know no small letters are judged by like length alone.
    """
    lengths = [len(line.rstrip()) for line in lines if line.strip()]
    broken = [len(upper.rstrip()) for upper, lower in pairwise(lines) if _breaks_a_sentence(upper.rstrip(), lower)]
    if broken and max(broken) <= _MAX_WIDTH:
        prose = [len(line.rstrip()) for line in lines if not _DRAWN.search(line)]
        return max(length for length in [*prose, *broken] if length <= max(broken) + _SLACK)
    longest = max(lengths, default=0)
    cased = any(line.upper() != line for line in lines)
    if cased or not _MIN_WIDTH <= longest <= _MAX_WIDTH:
        return None
    return longest if sum(length >= longest - _SLACK for length in lengths) >= 3 else None


def _breaks_a_sentence(upper: str, lower: str) -> bool:
    """Whether a long line that ends in a word is followed by a small letter: a line break that only wrapping puts there."""
    first = lower.split(" ", maxsplit=1)[0].rstrip(".,;:!?)")
    return len(upper) >= _MIN_WIDTH and (upper[-1].isalnum() or upper[-1] == ",") and first[:1].islower() and first.isalpha()


def _read_page(lines: list[str], width: int | None, draft: Draft) -> None:
    paragraph: list[SourceLine] = []
    for number, raw in enumerate(lines):
        line = raw.expandtabs(4).rstrip() if raw[:1].isspace() else raw.rstrip()
        if line.strip() and not _RULE.match(line):
            paragraph.append(_source_line(line))
            if not _is_heading(line, lines[number + 1 : number + 2]):
                continue
            _add(paragraph[:-1], width, draft)
            draft.add(line.strip(), "heading")
        else:
            _add(paragraph, width, draft)
        paragraph = []
    _add(paragraph, width, draft)


def _source_line(line: str) -> SourceLine:
    bullet, text = split_bullet(line)
    return SourceLine(text.strip(), len(line) - len(text.lstrip()), bullet, len(line) - len(line.lstrip()), len(line))


def _is_heading(line: str, following: list[str]) -> bool:
    """Short and underlined, or short and in capitals throughout."""
    text = line.strip()
    if len(text) > 50 or split_bullet(line)[0]:
        return False
    if following and _RULE.match(following[0]) and following[0].strip()[0] in "-=_~*":
        return True
    return is_capitals(text)


def is_capitals(text: str) -> bool:
    """Whether a line is set in capitals as headings are: four letters at least, up to six words, no digit, no e-mail address."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 4 and text.isupper() and len(text.split()) <= 6 and not any(c.isdigit() or c in "@,|" for c in text)


def _add(paragraph: list[SourceLine], width: int | None, draft: Draft) -> None:
    joined: list[SourceLine] = []
    for line in paragraph:
        if joined and _continues(joined[-1], line, width):
            joined[-1] = joined[-1]._replace(text=glue(joined[-1].text, line.text), width=line.width)
        else:
            joined.append(line)
    for number, line in enumerate(joined):
        draft.add(line.text, "list_item" if line.bullet else "text", new_block=number == 0 or line.bullet)


def _continues(before: SourceLine, line: SourceLine, width: int | None) -> bool:
    """Whether ``line`` is the wrapped rest of ``before``."""
    if line.bullet or are_whole(line.text.strip("()[] ")):
        return False
    if before.bullet:
        hanging = line.first_column >= before.indent and line.first_column > before.first_column
        full = width is not None and _full(before, line, width)
        return hanging or (full and line.first_column >= before.first_column)
    if line.first_column != before.first_column or _NEW_ENTRY.match(line.text) or "   " in before.text:
        return False
    return width is not None and _full(before, line, width)


def _full(before: SourceLine, line: SourceLine, width: int) -> bool:
    """Whether the first word of ``line`` had no room left in ``before``."""
    word = line.text.split(maxsplit=1)[0]
    return before.width + 1 + len(word) > width


def glue(left: str, right: str) -> str:
    """Two pieces of a wrapped line: a hyphen at the break stays and nothing stands behind it (``A/B-`` ``Tests``)."""
    tight = left.endswith(("-", "/")) and len(left) > 1 and left[-2].isalnum() and right[:1].isalnum() and not _is_pair(right)
    return f"{left}{'' if tight else ' '}{right}"


_PAIR_WORDS = frozenset({"und", "oder", "bzw.", "sowie", "and", "or", "et", "ou", "y", "o"})


def _is_pair(right: str) -> bool:
    """``Form-`` ``und Lagetoleranzen``: the hyphen stands for a word that follows."""
    return right.split(maxsplit=1)[0].lower() in _PAIR_WORDS
