"""Pastimes, which tell class, gender and origin and are weighed without knowing. Those that name a technical skill stay as evidence."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import holds_technical_term, is_title
from pivots.anonymize.shapes import heading_section
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import WEAK, Span
from pivots.anonymize.tables import alternation, section_words

VERSION = "1"
_SECTION = "interests"
_MOST_LINES = 15
"""A heading that nobody knows must not be taken for a pastime: further down the list has ended."""
_ALL = re.compile(r".+")
_PIECE = re.compile(r"[^,;|·•●▪/\n]+")
_NO_PASTIME = re.compile(r"@|https?:|(?:19|20)\d\d|\[|^\W*[^\W\d_][^:]{1,28}:", re.IGNORECASE)
_EDGES = re.compile(r"^[\s\-–—*]+|[\s.]+$")


def find(source: Source) -> Iterator[Span]:
    opened = 0
    for line in source.lines:
        if line.heading:
            opened = line.number
        elif (label := _label().match(line.text)) is not None:
            yield from _pastimes(line, label.end())
        elif line.section == _SECTION and line.number - opened <= _MOST_LINES:
            yield from _pastimes(line, 0)


@cache
def _label() -> re.Pattern[str]:
    """A line that begins with the heading: 'Hobbies: chess, sailing'."""
    headings = "|".join(re.escape(text) for text, section in section_words().items() if section == _SECTION)
    return re.compile(rf"^\W*(?:{headings})\s*[:：–-]\s*(?=\w)", re.IGNORECASE)


@cache
def _service() -> re.Pattern[str]:
    """Memberships and unpaid work, which people also list here, and which prove something."""
    return re.compile(
        rf"(?<!\w)(?:{alternation('member_word')})(?!\w)|volunteer|\b(?:tutor|coach|advis[eo]r|teach|board|employed|association|department)\w*"
        r"|ehrenamt|freiwillig|trainer|betreu|verband|bénévol|entraîneur|voluntari|entrenador",
        re.IGNORECASE,
    )


def _pastimes(line: SourceLine, start: int) -> Iterator[Span]:
    """The pieces of a line, or the line as a whole where it is a sentence."""
    rest = line.text[start:]
    if _NO_PASTIME.search(rest) or heading_section(rest) or is_title(rest):
        return
    sentence = len(rest.split()) > 6 and max(len(piece.split()) for piece in _PIECE.findall(rest) or [""]) > 5
    for match in [_ALL.search(rest)] if sentence else _PIECE.finditer(rest):
        if match is None or _service().search(match.group()) or holds_technical_term(match.group()):
            continue
        text = _EDGES.sub("", match.group())
        if any(c.isalpha() for c in text):
            begin = line.start + start + match.start() + match.group().index(text)
            yield Span(begin, begin + len(text), "hobby", WEAK, proxy="hobbies")
