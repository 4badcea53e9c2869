"""Pastimes, which tell class, gender and origin and are weighed without knowing. Those that name a technical skill stay as evidence."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import holds_technical_term, is_term, is_title
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.recognizers.telling import phrases
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
_PLAIN_YEAR = re.compile(r"\s(?:in|en|seit|since|depuis|desde)\s(?:19|20)\d\d(?=\s*(?:[,;|.]|$))")
"""A year in which something was done as a pastime is no period of work: 'pilgrimage to X in 2019'."""
_LISTED = 3
"""So many pieces are a list, however long one of them is."""
_CLUB = re.compile(
    r"\s(?:at|for|with|of|in|bei|beim|im|am|der|des|vom|à|au|du|de\sla|chez|en|el|del|con|de)\s(?P<name>[A-ZÀ-Þ][\w.'’-]*(?:\s(?:(?:de|of|la|der|du)\s)?[A-ZÀ-Þ0-9][\w.'’-]*){0,4})"
)
"""Whom the unpaid work is for. Clubs tell town, origin and creed; what was done there stays."""
_EDGES = re.compile(r"^[\s\-–—*]+|[\s.]+$")


def find(source: Source) -> Iterator[Span]:
    opened = 0
    yield from phrases(source, "hobbies", "hobby")
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
    if _NO_PASTIME.search(_PLAIN_YEAR.sub("", rest)) or heading_section(rest) or is_title(rest):
        return
    items = _PIECE.findall(rest)
    sentence = len(rest.split()) > 6 and len(items) < _LISTED and max(len(piece.split()) for piece in items or [""]) > 5
    for match in [_ALL.search(rest)] if sentence else _PIECE.finditer(rest):
        if match is None or holds_technical_term(match.group()):
            continue
        if _service().search(match.group()):
            yield from _club(line.start + start + match.start(), match.group())
            continue
        text = _EDGES.sub("", match.group())
        if any(c.isalpha() for c in text):
            begin = line.start + start + match.start() + match.group().index(text)
            yield Span(begin, begin + len(text), "hobby", WEAK, proxy="hobbies")


def _club(start: int, text: str) -> Iterator[Span]:
    for match in _CLUB.finditer(text):
        if not is_term(match["name"]) and not is_place(match["name"]):
            yield Span(start + match.start("name"), start + match.end("name"), "affiliation", WEAK, proxy="hobbies")
