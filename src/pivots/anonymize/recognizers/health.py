"""Health and disability of the candidate; patients' conditions in the work sections stay."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.recognizers.telling import phrases
from pivots.anonymize.source import Source
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import alternation

VERSION = "1"


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('health_label')})(?:\s*[:：]\s*|\s{{3,}})[^\n|·•;]{{2,60}}?(?=\s*(?:[\n|·•;]|$|\s{{3,}}))", re.IGNORECASE
    )


def find(source: Source) -> Iterator[Span]:
    for match in source.matches(_labelled(), source.holds("health_label")):
        yield Span(*match.span(), "health", SURE, proxy="health")
    yield from phrases(source, "health", "health")
