"""Proposals of recognizers, and how overlaps are settled."""

from collections.abc import Iterable
from typing import NamedTuple

from pivots.model.anonymous import RemovedKind

PLACEHOLDERS: dict[RemovedKind, str] = {
    "name": "[name]",
    "third_party": "[person]",
    "email": "[email]",
    "phone": "[phone]",
    "address": "[address]",
    "location": "[location]",
    "link": "[link]",
    "birth": "[birth date]",
    "age": "[age]",
    "gender": "",
    "marital_status": "[marital status]",
    "nationality": "[nationality]",
    "religion": "[affiliation]",
    "politics": "[affiliation]",
    "health": "[health]",
    "school": "[school]",
    "graduation_year": "[year]",
    "national_id": "[id]",
    "photo": "",
}


class Span(NamedTuple):
    """``text[start:end]`` tells something of kind ``kind``."""

    start: int
    end: int
    kind: RemovedKind
    strength: float = 0.8
    """0..1: wins over weaker ones where they overlap."""
    replacement: str | None = None
    """What stands in its place; None: the placeholder of the kind."""

    @property
    def text_in_place(self) -> str:
        return PLACEHOLDERS[self.kind] if self.replacement is None else self.replacement


def settle(spans: Iterable[Span]) -> list[Span]:
    """Spans without overlaps, in text order: the strongest first, then the longest, then the earliest.

    A weaker span keeps what a stronger one leaves of it only when nothing is left out: where a removed stretch
    would survive in part, the two are joined under the stronger one's kind.
    """
    chosen: list[Span] = []
    for span in sorted(spans, key=lambda s: (-s.strength, s.start - s.end, s.start, s.kind)):
        if span.end <= span.start:
            continue
        clash = [c for c in chosen if c.start < span.end and span.start < c.end]
        if not clash:
            chosen.append(span)
        elif (
            any(span.start < c.start or span.end > c.end for c in clash)
            and all(c.kind != "gender" for c in clash)
            and span.kind != "gender"
        ):
            keep = max(clash, key=lambda c: (c.strength, c.end - c.start, -c.start))
            for other in clash:
                chosen.remove(other)
            start, end = min(span.start, *(c.start for c in clash)), max(span.end, *(c.end for c in clash))
            chosen.append(keep._replace(start=start, end=end))
    return sorted(chosen)


def replace(text: str, spans: list[Span]) -> str:
    """The text with every span (settled, in order) replaced."""
    out, last = [], 0
    for span in spans:
        out += [text[last : span.start], span.text_in_place]
        last = span.end
    return "".join([*out, text[last:]])
