"""Religion: labelled, or told by a congregation or a festival. A hospital's chaplaincy is work and stays."""

import re
from collections.abc import Iterator
from functools import cache

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


def find(source: Source) -> Iterator[Span]:
    for match in source.matches(_labelled(), source.holds("religion_label")):
        yield Span(*match.span(), "religion", SURE, proxy="religion")
    for line in source.lines:
        if line.contact and "." in line.text:
            for match in _ABBREVIATED.finditer(line.text):
                yield Span(line.start + match.start("word"), line.start + match.end("word"), "religion", SURE, proxy="religion")
    yield from phrases(source, "religion", "religion")
