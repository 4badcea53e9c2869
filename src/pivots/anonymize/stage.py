"""The order of the stage: propose, settle, replace, look again, and force what is left."""

import hashlib
from collections import Counter
from functools import cache

from pivots.anonymize import manipulation
from pivots.anonymize.breaks import breaks_named
from pivots.anonymize.echoes import echoes
from pivots.anonymize.folding import occurrences
from pivots.anonymize.language import is_read, language_of
from pivots.anonymize.leaks import leaking_signals
from pivots.anonymize.proxies import parted
from pivots.anonymize.rebuild import rebuild
from pivots.anonymize.recognizers import RECOGNIZERS
from pivots.anonymize.residual import residual_risks
from pivots.anonymize.shapes import heading_section
from pivots.anonymize.signals import identity_of
from pivots.anonymize.source import Source
from pivots.anonymize.spans import FORCED, Span, settle
from pivots.model.anonymous import AnonymousLine, AnonymousResume, Identity, RemovedKind
from pivots.model.document import Document
from pivots.model.proxies import NO_EXCEPTIONS, Proxy, ProxyPolicy

_ONCE: frozenset[RemovedKind] = frozenset({"name", "address", "birth", "age", "nationality", "marital_status", "religion", "location"})
"""Counted once for all contact lines: whether an address takes one line or four is layout."""


@cache
def detectors() -> dict[str, str]:
    """Recognizer -> version, sorted by name."""
    return dict(sorted({name: r.version for name, r in RECOGNIZERS.items()}.items()))


def anonymize(
    document: Document, *, file_name: str | None = None, proxies: ProxyPolicy = NO_EXCEPTIONS
) -> tuple[AnonymousResume, Identity]:
    """The résumé without the person, and every identity string of it for the leak check.

    ``proxies`` says what tells of a group and may stay all the same. ``file_name`` is a sign of the name and appears nowhere in the result. Text that the document hides never enters. Where the second look
    still finds an identity string in the text, that string is cut out by force; what remains even then is for the caller's leak check,
    which fails closed.
    """
    source = Source(document, file_name)
    spans, kept = _proposed(source, proxies)
    identity = identity_of(source, spans, proxies)
    text, lines = rebuild(source, spans)
    if leaking := leaking_signals(text, identity):
        forced = [Span(a, b, s.kind, FORCED) for s in leaking for a, b in occurrences(source.text, s.value)]
        spans = settle([*spans, *forced], source.text)
        text, lines = rebuild(source, spans)
    return _resume(source, spans, kept, text, lines), identity


def _proposed(source: Source, proxies: ProxyPolicy) -> tuple[list[Span], tuple[Proxy, ...]]:
    """What goes, and the kinds that stay by policy."""
    found = (span for recognizer in RECOGNIZERS.values() for span in recognizer.find(source))
    first, kept = parted((span for span in found if not _is_in_heading(source, span)), proxies)
    return breaks_named(source, settle([*first, *echoes(source, first)], source.text)), kept


def _is_in_heading(source: Source, span: Span) -> bool:
    """Whether all of the span is a part of a known section heading, which tells of nobody: 'Studium und Schule' is no school."""
    line = source.line_at(span.start)
    return line.heading and span.kind != "name" and span.end <= line.end and heading_section(line.text) is not None


def _resume(source: Source, spans: list[Span], kept: tuple[Proxy, ...], text: str, lines: tuple[AnonymousLine, ...]) -> AnonymousResume:
    document, language = source.document, language_of(text)
    known = is_read(language, text)
    return AnonymousResume(
        text=text,
        lines=lines,
        language=language,
        language_is_read=known,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        removed=_counts(source, spans),
        detectors=detectors(),
        residual_risks=residual_risks(text, spans, kept, language_is_read=known),
        kept=kept,
        format=document.format,
        pages=document.pages,
        ocr=document.ocr,
        readable_share=document.readable_share,
        warnings=(*document.warnings, *manipulation.warnings(source, spans)),
    )


def _counts(source: Source, spans: list[Span]) -> dict[RemovedKind, int]:
    """How many pieces of each kind went. How many words or lines a piece had does not show."""
    counts: Counter[RemovedKind] = Counter()
    once: set[RemovedKind] = set()
    for span in spans:
        if not span.counted:
            continue
        if span.kind in _ONCE and source.line_at(span.start).contact:
            once.add(span.kind)
        else:
            counts[span.kind] += 1
    counts.update(once)
    if source.document.images:
        counts["photo"] += source.document.images
    return dict(sorted(counts.items()))
