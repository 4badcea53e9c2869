"""Health and disability of the candidate; patients' conditions in the work sections stay."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pivots.anonymize.recognizers.telling import phrases
from pivots.anonymize.source import Source
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import labelled, one_of

VERSION = "1"


@lru_cache(maxsize=256)
def _labelled(labels: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{one_of(labels)})(?:\s*[:：]\s*|\s{{3,}})[^\n|·•;]{{2,60}}?(?=\s*(?:[\n|·•;]|$|\s{{3,}}))", re.IGNORECASE
    )


def find(source: Source) -> Iterator[Span]:
    for match in labelled(_labelled, source.holds("health_label"), source.text):
        yield Span(*match.span(), "health", SURE, proxy="health")
    yield from phrases(source, "health", "health")
