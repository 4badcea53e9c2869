"""Parties, unions and campaigns, outside of work."""

from collections.abc import Iterator

from pivots.anonymize.recognizers.affiliation import phrases
from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span

VERSION = "1"


def find(source: Source) -> Iterator[Span]:
    yield from phrases(source, "politics_word", "politics")
