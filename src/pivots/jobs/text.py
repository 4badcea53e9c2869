"""Sentences and the pieces of a sentence."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from pivots.jobs.tables import rows

_STOP = re.compile(r"[.!?]+[\"”»)]*\s+(?=[\"“„»(]?[A-ZÄÖÜÀÉÈÊÓÁ\d])|\s+[·|•]\s+")
WHOLE = r"(?<!\w-)"
"""Before a separator in a pattern: the word there is whole, and not half of a compound (``Lenk- und Ruhezeiten``)."""
_WORD_BEFORE = re.compile(r"\S+$")


class Span(NamedTuple):
    start: int
    end: int
    inner: bool = False
    """True: stands in parentheses."""


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("abbreviations"))


def sentences(text: str) -> list[Span]:
    """Sentences as half-open ranges; a middle dot or bar between blanks ends one as well."""
    cuts = [0]
    for stop in _STOP.finditer(text):
        word = _WORD_BEFORE.search(text, 0, stop.start() + 1)
        if text[stop.start()] == "." and word and word[0].lower().lstrip("(") in _abbreviations():
            continue
        cuts.append(stop.end())
    return [Span(a, b) for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True) if text[a:b].strip()]


def segments(text: str, sentence: Span) -> list[Span]:
    """The sentence cut at semicolons, dashes between blanks and parentheses, in text order; each with whether it stands in parentheses."""
    out: list[Span] = []
    depth, start, at = 0, sentence.start, sentence.start
    while at < sentence.end:
        mark = text[at]
        cut = mark in "()[]" or mark == ";" or (mark in "–—" and text[at - 1 : at + 2] in {" – ", " — "})
        if cut:
            out.append(Span(start, at, depth > 0))
            depth = max(0, depth + (mark in "([") - (mark in ")]"))
            start = at + 1
        at += 1
    out.append(Span(start, sentence.end, depth > 0))
    return [span for span in out if text[span.start : span.end].strip(" .,:")]


def clauses(text: str, sentence: Span) -> list[Span]:
    """The sentence cut at semicolons; parentheses stay inside."""
    cuts = [sentence.start, *(m.end() for m in re.finditer(r";\s", text) if sentence.start < m.start() < sentence.end), sentence.end]
    return [Span(a, b) for a, b in pairwise(cuts)]


def capital(words: str) -> str:
    """With a capital first letter, unless it is small on purpose (``eBPF``)."""
    return words if words[1:2].isupper() else words[:1].upper() + words[1:]


def without_accents(text: str) -> str:
    """``Île-de-France`` -> ``Ile-de-France``; letters that only look alike stay."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def joined_names(names: Sequence[str]) -> str:
    """Alternatives as one name: ``Power BI, Tableau or Looker``. Raises IndexError when there is none."""
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]


def is_alternatives(text: str) -> bool:
    """Whether the words set things side by side of which one will do."""
    return bool(re.search(r"\s(?:or|oder|bzw\.?|ou|o|u)\s|\w/\w", text, re.IGNORECASE))


def detect_language(text: str) -> str:
    """ISO 639-1 code of the table's language with the most function words; ``en`` when none occurs."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    scores = {row["language"]: sum(map(words.count, row["words"].split("|"))) for row in rows("stopwords")}
    return max(scores, key=lambda language: scores[language]) if any(scores.values()) else "en"
