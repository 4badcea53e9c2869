"""Proposals of recognizers, and how overlaps are settled."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from pivots.model.anonymous import RemovedKind
from pivots.model.proxies import Proxy

FORCED, EXACT, SURE, WEAK, GRAMMAR = 1.0, 0.9, 0.6, 0.4, 0.2
"""Strengths: text that must go; shapes that are nothing else; good evidence; a guess from the layout; a change of wording."""

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
    "religion": "[religion]",
    "affiliation": "[affiliation]",
    "health": "[health]",
    "school": "[school]",
    "graduation_year": "[year]",
    "national_id": "[id]",
    "photo": "[photo]",
    "hobby": "[hobbies]",
    "publication": "[publication]",
}
_GLUE = re.compile(r"^[\s,;:.|·•/&–—()-]*$")


class Span(NamedTuple):
    """``text[start:end]`` tells something of kind ``kind``."""

    start: int
    end: int
    kind: RemovedKind
    strength: float = SURE
    replacement: str | None = None
    """What stands in its place; None: the placeholder of the kind."""
    counted: bool = True
    """False: a change that the record does not count (a verb that follows its pronoun)."""
    proxy: Proxy | None = None
    """What it tells of a group, where a policy may keep it; None: it goes whatever the policy says."""

    @property
    def text_in_place(self) -> str:
        return PLACEHOLDERS[self.kind] if self.replacement is None else self.replacement


def settle(spans: Iterable[Span], text: str) -> list[Span]:
    """Spans without overlaps, in text order.

    The strongest win, then the longest, then the earliest; of two that are alike, the one that is not counted and the one that no policy keeps. Of a weaker span that overlaps, what the stronger leaves is still removed
    where it holds letters or digits, because half an address is an address. Neighbours of one kind become one.
    """
    taken: list[tuple[int, int]] = []
    chosen: list[Span] = []
    for span in sorted(set(spans), key=_rank):
        left = _left_over(span, taken)
        if len(left) > 1 or (left and left[0] != (span.start, span.end)):
            left = [] if span.kind == "gender" else [(a, b) for a, b in left if any(c.isalnum() for c in text[a:b])]
        for start, end in left:
            chosen.append(span._replace(start=start, end=end))
            taken.append((start, end))
    return _merged(sorted(chosen, key=lambda s: s.start), text)


def _rank(span: Span) -> tuple[float, int, int, str, str, bool, str]:
    """Orders spans, the first to be taken first; no two differ and are equal here, so that the order of a set, which changes from run to run, decides nothing."""
    return -span.strength, span.start - span.end, span.start, span.kind, span.replacement or "", span.counted, span.proxy or ""


def _left_over(span: Span, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches of a span that no stronger one covers."""
    left = [(span.start, span.end)] if span.end > span.start else []
    for start, end in taken:
        if start >= span.end or end <= span.start:
            continue
        left = [piece for a, b in left for piece in ((a, min(b, start)), (max(a, end), b)) if piece[1] > piece[0]]
    return left


def _merged(spans: list[Span], text: str) -> list[Span]:
    """Neighbours of the same kind and mark with nothing but punctuation between them are one: how many words a name has is nobody's business."""
    out: list[Span] = []
    for span in spans:
        last = out[-1] if out else None
        if (
            last
            and last.kind == span.kind
            and span.kind != "gender"
            and last.replacement == span.replacement
            and span.start - last.end < 9
            and _GLUE.match(text[last.end : span.start])
            and "\n" not in text[last.end : span.start].strip(" ")
        ):
            closes = "(" in text[last.end : span.start] and text[span.end : span.end + 1] == ")"
            out[-1] = last._replace(end=span.end + closes)
        else:
            out.append(span)
    return out
