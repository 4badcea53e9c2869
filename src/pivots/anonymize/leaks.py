"""The second look: does anything of the person stand in what is about to be written?

It knows nothing of the recognizers. It takes every identity string of the original and searches every rendering, with
case, accents, spacing, order and encodings folded away.
"""

import html
import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote

from pivots.anonymize.tables import word_set
from pivots.model.anonymous import Identity, RemovedKind

_DIGIT_KINDS = {"phone", "national_id"}
_WORD_KINDS = {"name", "third_party"}
_WHOLE_KINDS = {"email", "link", "address", "name", "third_party", "school", "birth", "nationality", "marital_status"}


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
        found |= {Leak(s.kind, name) for s in identity.signals if _whole_leaks(s.kind, s.value, folded, squeezed, digits)}
    return tuple(sorted(found))


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
    """A single word of a name, as written, in the anonymized text."""
    if kind not in _WORD_KINDS:
        return False
    skip = word_set("particle") | word_set("ordinary") | word_set("honorific") | word_set("academic") | word_set("credential")
    for word in re.findall(r"[^\W\d_][\w'’-]*[^\W_]", value):
        if len(word) < 4 or word.casefold() in skip or kind == "third_party":
            continue
        for form in {word, word.upper(), word.capitalize()}:
            if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text):
                return True
    return False


def _fold(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", plain).casefold()


def _squeeze(text: str) -> str:
    return re.sub(r"[^\w@]", "", text)
