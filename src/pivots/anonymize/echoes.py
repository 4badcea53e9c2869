"""What one recognizer found in one place, found again in others: the school where somebody also worked, the home town in an entry's head."""

from collections.abc import Iterable, Iterator

from pivots.anonymize.needles import small
from pivots.anonymize.shapes import words_of
from pivots.anonymize.source import Source
from pivots.anonymize.spans import SURE, WEAK, Span
from pivots.anonymize.standing import standing
from pivots.model.anonymous import RemovedKind

_KINDS: frozenset[RemovedKind] = frozenset({"school", "third_party"})


def echoes(source: Source, spans: Iterable[Span]) -> Iterator[Span]:
    """Further mentions of schools and third parties (two words or more), as written or in capitals."""
    values: dict[str, RemovedKind] = {}
    for span in spans:
        value = source.text[span.start : span.end]
        if span.kind in _KINDS and span.strength >= WEAK and len(words_of(value)) > 1 and len(value) > 7 and "\n" not in value:
            values[value] = span.kind
    kinds = {small(value): kind for value, kind in values.items()}
    for start, end in standing(source.small, kinds):
        yield Span(start, end, kinds[source.small[start:end]], SURE)
