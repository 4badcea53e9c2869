"""What one recognizer found in one place, found again in others: the school where somebody also worked, the home town in an entry's head."""

import re
from collections.abc import Iterable, Iterator

from pivots.anonymize.shapes import AFTER, BEFORE, words_of
from pivots.anonymize.source import Source
from pivots.anonymize.spans import SURE, WEAK, Span
from pivots.model.anonymous import RemovedKind

_KINDS: frozenset[RemovedKind] = frozenset({"school", "third_party"})


def echoes(source: Source, spans: Iterable[Span]) -> Iterator[Span]:
    """Further mentions of schools and third parties (two words or more), as written or in capitals."""
    values: dict[str, RemovedKind] = {}
    for span in spans:
        value = source.text[span.start : span.end]
        if span.kind in _KINDS and span.strength >= WEAK and len(words_of(value)) > 1 and len(value) > 7 and "\n" not in value:
            values[value] = span.kind
    if not values:
        return
    known = {v.casefold(): kind for v, kind in values.items()}
    inside = "|".join(re.escape(v) for v in sorted(values, key=lambda v: (-len(v), v)))
    for match in re.finditer(rf"{BEFORE}(?:{inside}){AFTER}", source.text, re.IGNORECASE):
        yield Span(*match.span(), known[match.group().casefold()], SURE)
