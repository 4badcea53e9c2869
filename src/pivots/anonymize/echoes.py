"""What one recognizer found in one place, found again in others: the school where somebody also worked, the home town in an entry's head."""

import re
from collections.abc import Iterable, Iterator

from pivots.anonymize.shapes import AFTER, BEFORE, words_of
from pivots.anonymize.source import Source, small
from pivots.anonymize.spans import SURE, WEAK, Span
from pivots.model.anonymous import RemovedKind

_BEFORE, _AFTER = re.compile(BEFORE), re.compile(AFTER)
_KINDS: frozenset[RemovedKind] = frozenset({"school", "third_party"})


def echoes(source: Source, spans: Iterable[Span]) -> Iterator[Span]:
    """Further mentions of schools and third parties (two words or more), as written or in capitals."""
    values: dict[str, RemovedKind] = {}
    for span in spans:
        value = source.text[span.start : span.end]
        if span.kind in _KINDS and span.strength >= WEAK and len(words_of(value)) > 1 and len(value) > 7 and "\n" not in value:
            values[value] = span.kind
    found = sorted((start, -len(value), kind) for value, kind in values.items() for start in _places(source.small, small(value)))
    reached = 0
    for start, length, kind in found:  # of those that begin together the longest
        if start >= reached:
            reached = start - length
            yield Span(start, reached, kind, SURE)


def _places(text: str, value: str) -> Iterator[int]:
    """Where the value begins, standing alone. A pattern made for each document would take longer to compile than to search for."""
    at = text.find(value)
    while at >= 0:
        if _BEFORE.match(text, at) and _AFTER.match(text, at + len(value)):
            yield at
        at = text.find(value, at + 1)
