"""The second look: does anything of the person stand in what is about to be written?

It knows nothing of the recognizers. It takes every identity string of the original and searches every rendering, with case, accents,
spacing, order and encodings folded away.
"""

import html
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from pivots.anonymize.folding import folded, needle, without_ascii
from pivots.anonymize.own_facts import TOLD
from pivots.anonymize.tables import word_set
from pivots.model.anonymous import Identity, IdentitySignal, RemovedKind

_DIGITS: frozenset[RemovedKind] = frozenset({"phone", "national_id"})
_PEOPLE: frozenset[RemovedKind] = frozenset({"name", "third_party"})


class Leak(NamedTuple):
    """A kind of identity string found in a rendering. Never holds the string."""

    kind: RemovedKind
    rendering: str


def check_leaks(renderings: Mapping[str, str], anonymized_text: str, identity: Identity) -> tuple[Leak, ...]:
    """Every leak found, sorted; empty means passed.

    Whole strings are searched in every rendering. Single words of names are searched as written in the anonymized text only, the one way
    by which words of the résumé reach a rendering, so that the words of a template or a job posting raise no alarm.
    """
    found = {Leak(signal.kind, "anonymized text") for signal in leaking_signals(anonymized_text, identity)}
    whole = [signal for signal in identity.signals if _is_whole(signal)]
    for name, rendering in renderings.items():
        page = html.unescape(_unescaped(rendering))
        plain = folded(unquote(page) if _QUOTED.search(page) else page)
        found |= {Leak(signal.kind, name) for signal in whole if _stands_in(signal, plain)}
    return tuple(sorted(found))


def leaking_signals(text: str, identity: Identity) -> tuple[IdentitySignal, ...]:
    """The signals that stand in the anonymized text: whole strings, what is told outright, and single words of names as written."""
    plain = folded(text)
    return tuple(signal for signal in identity.signals if _leaks(signal, text, plain))


def _leaks(signal: IdentitySignal, text: str, plain: str) -> bool:
    if _is_whole(signal) or signal.kind in TOLD:
        return _stands_in(signal, plain)
    return signal.kind == "name" and _word_stands_in(signal.value, text)


def _unescaped(rendering: str) -> str:
    """JSON's escapes undone, so far as they may hide a string."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)) if m[1] else m[2].replace("n", " "), rendering)


def _is_whole(signal: IdentitySignal) -> bool:
    """Whether the string is long enough to name somebody wherever it stands."""
    value = signal.value.strip()
    if signal.kind in _DIGITS:
        return sum(c.isdigit() for c in value) >= 7
    if signal.kind in _PEOPLE:
        words = [w for w in value.split() if len(w.strip(".,")) > 1]
        return len(words) > 1 and any(w.strip(".,").casefold() not in word_set("ordinary") for w in words)
    if signal.kind in {"address", "birth"}:
        return len(value) > 7 and any(c.isdigit() for c in value) and not value.isdigit()
    if signal.kind == "school":
        return len(value.split()) > 1 and len(value) > 9
    return signal.kind in {"email", "link"} and len(value) > 7


_NO_DIGITS = bytes(sign for sign in range(128) if not chr(sign).isdigit())
_ESCAPED = re.compile(r"""\\(?:u([0-9a-fA-F]{4})|([n/"]))""")
_QUOTED = re.compile(r"%[0-9A-Fa-f]{2}")


@lru_cache(maxsize=4)
def _digits(plain: str) -> str:
    return re.sub(r"\D+", "", without_ascii(plain, _NO_DIGITS))


def _number_stands_in(number: str, plain: str) -> bool:
    """Whether the digits stand in one telephone number or id; digests in hexadecimal are none. All digits in a row are a cheap first look."""
    if not number or number not in _digits(plain):
        return False
    spaced = r"[\s()./·–-]*".join(number)
    return re.search(rf"(?<![\da-f]){spaced}(?![\da-f])", plain) is not None


def _stands_in(signal: IdentitySignal, plain: str) -> bool:
    if signal.kind in _DIGITS:
        lettered = any(c.isalpha() for c in signal.value) and folded(signal.value) in plain and _occurs(signal.value, plain)
        return lettered or _number_stands_in(re.sub(r"\D", "", signal.value), plain)
    words = signal.value.replace(",", " ").split()
    if not all(word in plain for word in _folded_words(signal.value)):
        return False
    return _occurs(signal.value, plain) or _reversed_stands_in(signal, words, plain)


@lru_cache(maxsize=256)
def _folded_words(value: str) -> tuple[str, ...]:
    return tuple(folded(word.strip(".,;:|()-")) for word in value.replace(",", " ").split())


def _occurs(value: str, plain: str) -> bool:
    """Whether the string stands in the folded text, whole and with any blanks between its words.

    Looking for its first word and trying the pattern there alone is ten times faster than searching for the pattern.
    """
    first = folded(value.strip(" .,;:|()-")).split()[:1]
    if not first:
        return False
    pattern = re.compile(needle(value))
    at = plain.find(first[0])
    while at >= 0:
        if pattern.match(plain, at):
            return True
        at = plain.find(first[0], at + 1)
    return False


def _reversed_stands_in(signal: IdentitySignal, words: list[str], plain: str) -> bool:
    if signal.kind not in _PEOPLE or len(words) < 2:
        return False
    return _occurs(" ".join(reversed(words)), plain)


def _word_stands_in(word: str, text: str) -> bool:
    """A single word of a name as written, in capitals, or with a capital."""
    if len(word) < 3 or len(word.split()) > 1 or word.casefold() in word_set("ordinary"):
        return False
    forms = {word, word.upper(), word.capitalize()}
    return any(form in text and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) for form in forms)
