"""Parental leave and compulsory service: the time stays, what it tells of gender or family goes."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import Source
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import rows, standing_alone, tokens

VERSION = "1"
_NAME_GOES_ON = re.compile(r" [A-ZÀ-Þ]")


@cache
def _table() -> dict[str, tuple[str, str]]:
    return {word: (row["neutral"], row["kind"]) for row in rows("leave") for word in row["words"].split("|")}


@cache
def _longest_first() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((word, tokens(word)) for word in sorted(_table(), key=lambda w: (-len(w), w)))


@cache
def _pattern() -> re.Pattern[str]:
    return standing_alone(word for word, _ in _longest_first())


def find(source: Source) -> Iterator[Span]:
    found = tuple(word for word, needed in _longest_first() if needed <= source.tokens)
    for match in source.matches(_pattern(), found):
        neutral, kind = _table()[" ".join(match.group().casefold().split())]
        text = neutral[0].upper() + neutral[1:] if match.group()[0].isupper() else neutral
        if kind == "leave":
            yield Span(*match.span(), "marital_status", SURE, text, proxy="parental_leave")
        elif not _NAME_GOES_ON.match(source.text, match.end()):  # not 'National Service Desk'
            yield Span(*match.span(), "gender", SURE, text, counted=False, proxy="military_service")
