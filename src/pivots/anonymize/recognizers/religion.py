"""Religion: labelled, or told by a congregation or a festival. A hospital's chaplaincy is work and stays."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.aside import is_aside_at
from pivots.anonymize.recognizers.telling import phrases
from pivots.anonymize.source import Source
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import alternation

VERSION = "2"
_ABBREVIATED = re.compile(
    r"(?:^|(?<=[,;|·•/–-])|(?<=\t))\s*(?P<word>ev\.-luth\.|ev\.|evang\.|r\.?-?k\.|röm\.-?\s?kath\.|kath\.|ref\.)(?=\s*(?:$|[,;|·•/–-]))",
    re.IGNORECASE,
)
"""As an item of its own among facts of the person: 'ledig, ev.', 'verh. / röm.-kath.'."""


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('religion_label')})(?:\s*[:：]\s*|\s{{3,}})[^\n|·•;,]{{2,40}}?(?=\s*(?:[\n|·•;,]|$|\s{{3,}}|\.(?:\s|$)))",
        re.IGNORECASE,
    )


@cache
def _confession() -> re.Pattern[str]:
    """A church by its people: 'Ethiopian Orthodox', 'Serbian Orthodox'; no employer of that name."""
    return re.compile(
        rf"(?<![\w-])(?:{alternation('demonym')}|coptic|syriac|oriental|eastern|roman|old|free)[\s-](?:orthodox|catholic|apostolic|lutheran|reformed|baptist|methodist|presbyterian|pentecostal)(?![\w-])(?!\s(?:church|diocese|archdiocese|school|academy|hospital|charit\w+|college|university|press|ltd|trust|mission|housing|home))"
        r"(?:\s(?:priest|deacon|pastor|minister|monk|bishop)(?:['’]s)?(?:\s(?:son|daughter|child|wife))?)?",
        re.IGNORECASE,
    )


_CHURCHES = ("orthodox", "catholic", "apostolic", "lutheran", "reformed", "baptist", "methodist", "presbyterian", "pentecostal")
_WORK = frozenset({"experience", "projects", "skills", "certifications", "publications"})


def _by_people(source: Source) -> Iterator[Span]:
    for line in source.lines_with(_CHURCHES):
        if line.heading:
            continue
        for match in _confession().finditer(line.text):
            if line.section not in _WORK or is_aside_at(line, match.start()):
                yield Span(line.start + match.start(), line.start + match.end(), "religion", SURE, proxy="religion")


def find(source: Source) -> Iterator[Span]:
    for match in source.matches(_labelled(), source.holds("religion_label")):
        yield Span(*match.span(), "religion", SURE, proxy="religion")
    for line in source.lines:
        if line.contact and "." in line.text:
            for match in _ABBREVIATED.finditer(line.text):
                yield Span(line.start + match.start("word"), line.start + match.end("word"), "religion", SURE, proxy="religion")
    yield from _by_people(source)
    yield from phrases(source, "religion", "religion")
