"""Taking the person out: Document -> AnonymousResume, and the second look at what is about to be written."""

import hashlib
from collections import Counter

from pivots.anonymize import grammar, manipulation
from pivots.anonymize.language import language_of
from pivots.anonymize.leaks import Leak, check_leaks, leaking_values, occurrences
from pivots.anonymize.rebuild import assemble, replaced_lines
from pivots.anonymize.recognizers import RECOGNIZERS
from pivots.anonymize.recognizers.names import find_names
from pivots.anonymize.residual import residual_risks
from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span, settle
from pivots.model.anonymous import AnonymousResume, Identity, IdentitySignal, RemovedKind
from pivots.model.document import Document

_MORE_PASSES = 2

__all__ = ["Leak", "anonymize", "check_leaks", "detectors"]


def detectors() -> dict[str, str]:
    """Recognizer -> version, sorted by name."""
    found = {name: version for name, (_, version) in RECOGNIZERS.items()}
    return dict(sorted({**found, "grammar": grammar.VERSION, "manipulation": manipulation.VERSION}.items()))


def anonymize(document: Document, *, file_name: str | None = None) -> tuple[AnonymousResume, Identity]:
    """The résumé without the person, and every identity string of it for the leak check.

    ``file_name`` is a sign of the name and appears nowhere in the result.
    """
    cleaned = manipulation.clean(document)
    document = document.model_copy(update={"lines": cleaned.lines, "warnings": (*document.warnings, *cleaned.warnings)})
    source = Source(document, file_name)
    proposals = [span for find, _ in RECOGNIZERS.values() for span in find(source)] + list(grammar.find(source.text))
    spans = settle(proposals)
    identity = _identity(source, spans)
    text, lines = assemble(source, replaced_lines(source, spans))
    for _ in range(_MORE_PASSES):
        left = leaking_values(text, identity)
        if not left:
            break
        # What the second look still finds is taken out by force. Should that fail too, the caller's check does not pass.
        proposals += [Span(m.start(), m.end(), kind, 0.99) for kind, value in left for m in occurrences(value, source.text)]
        spans = settle(proposals)
        text, lines = assemble(source, replaced_lines(source, spans))
    removed = _counts(source, spans)
    resume = AnonymousResume(
        text=text,
        lines=lines,
        language=language_of(text),
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        removed=removed,
        detectors=detectors(),
        residual_risks=residual_risks(text),
        format=document.format,
        pages=document.pages,
        ocr=document.ocr,
        readable_share=document.readable_share,
        warnings=document.warnings,
    )
    return resume, identity


def _counts(source: Source, spans: list[Span]) -> dict[RemovedKind, int]:
    """How many pieces of each kind; contact data is counted as there or not, so that its layout says nothing."""
    counts: Counter[RemovedKind] = Counter()
    for span in spans:
        if span.text_in_place != source.text[span.start : span.end]:
            counts[span.kind] += 1
    if source.document.images:
        counts["photo"] += source.document.images
    return dict(sorted(counts.items()))


def _identity(source: Source, spans: list[Span]) -> Identity:
    signals = {
        IdentitySignal(kind=s.kind, value=source.text[s.start : s.end]) for s in spans if s.kind not in {"gender", "graduation_year"}
    }
    signals |= {IdentitySignal(kind="name", value=name) for name in find_names(source)}
    signals |= {IdentitySignal(kind="link", value=link) for link in source.document.links if len(link) > 12}
    return Identity(signals=tuple(sorted(signals, key=lambda s: (s.kind, s.value))))
