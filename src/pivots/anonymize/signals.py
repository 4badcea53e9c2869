"""Everything known of who the candidate is, gathered without the recognizers' reading of the text.

The signals feed the leak check: what was removed, plus what the file's name, metadata, links, addresses and top lines say on their own. A
single word becomes a signal only where two independent sources agree and it is no word of everyday use, so that the check raises no
alarm over 'Grant' or 'April'.
"""

import re
from collections.abc import Iterable, Iterator

from pivots.anonymize.own_facts import own_facts
from pivots.anonymize.own_signs import own_signs
from pivots.anonymize.recognizers.name import is_ordinary
from pivots.anonymize.shapes import fold, words_of
from pivots.anonymize.signs import clues
from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import word_set
from pivots.model.anonymous import Identity, IdentitySignal, RemovedKind
from pivots.model.proxies import NO_EXCEPTIONS, ProxyPolicy

_FROM_SPANS: frozenset[RemovedKind] = frozenset(
    {"name", "third_party", "email", "phone", "address", "link", "birth", "school", "national_id"}
)
_LABELLED = re.compile(r"^[^:：]{2,40}[:：]\s*")


def identity_of(source: Source, spans: Iterable[Span], proxies: ProxyPolicy = NO_EXCEPTIONS) -> Identity:
    """Every identity string of the document. Exists in memory only. What ``proxies`` keeps is none."""
    known = (*_removed(source, spans), *_agreeing(source), *own_signs(source), *own_facts(source, proxies))
    found = {(kind, value) for kind, value in known if len(value.strip()) > 1}
    return Identity(signals=tuple(IdentitySignal(kind=kind, value=value) for kind, value in sorted(found)))


def _removed(source: Source, spans: Iterable[Span]) -> Iterator[tuple[RemovedKind, str]]:
    for span in spans:
        if span.kind not in _FROM_SPANS or span.replacement is not None:
            continue
        value = _LABELLED.sub("", " ".join(source.text[span.start : span.end].split()))
        yield span.kind, value
        if span.kind == "name":
            yield from ((span.kind, word) for word in _telling_words(source, value))


def _telling_words(source: Source, name: str) -> Iterator[str]:
    """Words of a name that name a person even alone."""
    skip = word_set("particle", "honorific", "academic", "credential")
    for word in words_of(name):
        if len(word) > 2 and fold(word) not in skip and word.casefold() not in skip and not is_ordinary(word, source):
            yield word


def _agreeing(source: Source) -> Iterator[tuple[RemovedKind, str]]:
    """Targets of links, and words of the head that two sources know."""
    for target in source.document.links:
        if len(target) > 12 and not target.startswith(("#", "tel:")):
            yield "link", target.removeprefix("mailto:")
    known = clues(source)
    header = {fold(w): w for line in source.header if not line.heading for w in words_of(line.text) if w[0].isalpha()}
    for word, count in sorted(known.items()):
        written = header.get(word)
        if written and len(word) > 2 and count >= 2 and word not in word_set("particle") and not is_ordinary(written, source):
            yield "name", written
