"""Clubs and groups that tell gender, origin or orientation ('women's rugby', a fraternity), outside of work.

They count as affiliations, like a party: under ``gender`` the count itself would tell.
"""

from collections.abc import Iterator

from pivots.anonymize.recognizers.affiliation import phrases
from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span

VERSION = "1"


def find(source: Source) -> Iterator[Span]:
    yield from phrases(source, "proxy_word", "politics")
