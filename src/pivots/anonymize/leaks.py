"""The second look: does anything of the person stand in what is about to be written?

It knows nothing of the recognizers. It takes every identity string of the original and searches every rendering, with
case, accents, spacing, order and encodings folded away.
"""

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from pivots.anonymize.tables import word_set
from pivots.model.anonymous import Identity, RemovedKind

_DIGIT_KINDS = {"phone", "national_id"}
_WORD_KINDS = {"name", "third_party"}
_WHOLE_KINDS = {"email", "link", "address", "name", "third_party", "school", "birth", "nationality", "marital_status", "religion"}
_EVERYWHERE = {"email", "link", "address", "name", "third_party", "school"}
"""Searched in every rendering. The rest are ordinary words ('single', 'German'), which a job or a template may hold: they are searched in the anonymized text."""


class Leak(NamedTuple):
    """A kind of identity string found in a rendering. Never holds the string."""

    kind: RemovedKind
    rendering: str


def check_leaks(renderings: Mapping[str, str], anonymized_text: str, identity: Identity) -> tuple[Leak, ...]:
    """Every leak found; empty means passed.

    Whole strings are searched in every rendering. Single words of names are searched in the anonymized text, the only
    way by which words of the résumé reach a rendering, so that a template's or job's own words raise no alarm.
    """
    own = _fold(anonymized_text)
    found = {Leak(s.kind, "anonymized text") for s in identity.signals if _word_leaks(s.kind, s.value, anonymized_text)}
    for name, rendering in {**renderings, "anonymized text": anonymized_text}.items():
        folded = own if rendering == anonymized_text else _fold(unquote(html.unescape(rendering)).replace("\\n", " ").replace("\\/", "/"))
        squeezed, digits = _squeeze(folded), re.sub(r"\D+", " ", folded)
        signals = (
            identity.signals if rendering == anonymized_text else [s for s in identity.signals if s.kind in _EVERYWHERE | _DIGIT_KINDS]
        )
        found |= {Leak(s.kind, name) for s in signals if _whole_leaks(s.kind, s.value, folded, squeezed, digits)}
    return tuple(sorted(found))


def leaking_values(text: str, identity: Identity) -> list[tuple[RemovedKind, str]]:
    """(kind, string) of everything of the person that the anonymized text still holds; single words of names by themselves."""
    folded = _fold(text)
    squeezed, digits = _squeeze(folded), re.sub(r"\D+", " ", folded)
    found = [(s.kind, word) for s in identity.signals for word in _leaking_words(s.kind, s.value, text)]
    found += [(s.kind, s.value) for s in identity.signals if _whole_leaks(s.kind, s.value, folded, squeezed, digits)]
    return sorted(set(found))


def occurrences(value: str, text: str) -> Iterator[re.Match[str]]:
    """Where a string stands in the original, whatever its case and spacing."""
    pattern = r"\s+".join(re.escape(word) for word in value.split())
    return re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)


def _whole_leaks(kind: RemovedKind, value: str, folded: str, squeezed: str, digits: str) -> bool:
    if kind in _DIGIT_KINDS:
        number = re.sub(r"\D", "", value)
        return len(number) >= 7 and number[-9:] in digits.replace(" ", "")[: 10**7] and _has_number(number, digits)
    if kind not in _WHOLE_KINDS:
        return False
    needle = _fold(value).strip(" .,;:|-")
    if kind in _WORD_KINDS and len(needle.split()) < 2:
        return False  # single words: see _word_leaks
    if len(needle) < 6:
        return False
    if re.search(rf"(?<!\w){re.escape(needle)}(?!\w)", folded):
        return True
    if kind in _WORD_KINDS:
        backwards = " ".join(reversed(needle.replace(",", " ").split()))
        return re.search(rf"(?<!\w){re.escape(backwards)}(?!\w)", folded) is not None
    return kind in {"email", "link"} and len(needle) > 9 and _squeeze(needle) in squeezed


def _has_number(number: str, digits: str) -> bool:
    """The number stands there with any grouping, not as a piece of a longer run of other numbers (hashes)."""
    pattern = r"\s?".join(number[-9:])
    return re.search(rf"{pattern}(?!\d)", digits) is not None


def _word_leaks(kind: RemovedKind, value: str, text: str) -> bool:
    return bool(_leaking_words(kind, value, text))


def _leaking_words(kind: RemovedKind, value: str, text: str) -> list[str]:
    """Single words of a name, as written, that stand in the anonymized text."""
    if kind != "name":
        return []
    skip = word_set("particle") | word_set("ordinary") | word_set("honorific") | word_set("academic") | word_set("credential")
    words = [w for w in re.findall(r"[^\W\d_][\w'’-]*[^\W_]", value) if len(w) > 3 and w.casefold() not in skip]
    return [
        form
        for word in words
        for form in sorted({word, word.upper(), word.capitalize()})
        if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)
    ]


def _fold(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", plain).casefold()


def _squeeze(text: str) -> str:
    return re.sub(r"[^\w@]", "", text)
