"""Addresses by their shape alone: a house number with the name of its street or house, whatever a country calls its streets.

Only for the stretches that other contact data leave of a line: no table holds every word for a street ('Cholla Switchback', 'Lange Zeile',
'Windmill Ginnel', 'Prinsenkade').
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_known_title, is_term, is_title, skills_in
from pivots.anonymize.recognizers import email, link
from pivots.anonymize.shapes import heading_section, is_capital
from pivots.anonymize.source import Piece
from pivots.anonymize.tables import alternation, word_set
from pivots.patterns import compiled

_PHONE = r"(?:\+|00|\(0?)?\(?\d[\d\s()./–-]{6,18}\d"
_NUMBER = r"(?:[A-Z]-?)?\d{1,5}(?:\s?[-/]\s?\d{1,4})?(?:\s?[a-zA-Z](?![\w.]))?(?:\s?(?:bis|ter|quater)(?!\w))?"
_NUMBER_FIRST = re.compile(rf"{_NUMBER},?\s+(?P<words>[^\W\d_][^,\d]{{2,40}})$")
_NUMBER_LAST = re.compile(rf"(?P<words>[^\W\d_][^,\d]{{2,40}}?),?\s(?:(?:no|nr|n[°ºo]|núm)\.?\s?)?{_NUMBER}$", re.IGNORECASE)
_POSTAL = re.compile(
    r"(?<![\w+.-])(?:(?:[A-Z]{1,3}-)?\d{4,6}(?=\s[^\W\d_])|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{4}\s?[A-Z]{2}(?!\w)|[A-Z]{2,3}\s\d{4,5}(?!\w)|C\.?P\.?\s?\d{4,6})(?!\w)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SMALL = re.compile(r"(?:a[mn]|aan|auf|aux?|da|das|de[rnlmis]?|do|du|ob|im?|la|le[s]?|los|las|las|of|op|sur|the|und|von|vor|y|zu[mr]?|over|under|bei|unter|nr|near|opp|off|te|ten|ter|van|het|in|by|e|et)\.?", re.IGNORECASE)  # fmt: skip


def numbered_places(piece: Piece) -> Iterator[tuple[int, int]]:
    """(start, end) in the text of what reads like a house and its number, with the town behind it."""
    for start, end in _stretches(piece.text):
        text = piece.text[start:end]
        if _is_address(text):
            yield piece.start + start, piece.start + end


@cache
def _other_data() -> re.Pattern[str]:
    """What parts an address from other contact data where nothing else does."""
    return compiled(
        rf"(?:(?<!\w)(?:{alternation('phone_label')}|e-?mail|{alternation('birth_label')})\s*[:.：]?\s*)?(?:{_PHONE}|{email.PATTERN.pattern}|{link.URL.pattern})"
        rf"|(?<!\w)(?:{alternation('phone_label')}|{alternation('birth_label')})\s*[:.：]",
        re.IGNORECASE,
    )


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    last = 0
    for match in [*_other_data().finditer(text), None]:
        end = match.start() if match else len(text)
        raw = text[last:end]
        stripped = raw.strip(" ,.;/–-")
        if stripped:
            start = last + raw.index(stripped)
            yield start, start + len(stripped)
        last = match.end() if match else end


def _is_address(text: str) -> bool:
    """A number beside capitalised words in the first parts, or a postal code with a town; no skill, title or heading."""
    if not 6 <= len(text) <= 110 or not any(c.isdigit() for c in text) or ":" in text:
        return False
    if heading_section(text) or is_title(text) or is_term(text) or skills_in(text) or not _no_work(text):
        return False
    parts = [part.strip() for part in re.split(r",\s+", text) if part.strip()]
    whole = [", ".join(parts[n : n + 2]) for n in range(min(2, len(parts) - 1))]  # '14 bis, montée du Crêt'
    if any(_is_house(part) for part in (*parts[:3], *whole)):
        return True
    return _POSTAL.search(text) is not None and len(parts) > 1 and all(_reads_like_a_place(part) for part in parts)


def _is_house(part: str) -> bool:
    if "(" in part:
        return False
    part = _POSTAL.sub("", part).strip() if not _POSTAL.match(part) else part
    match = _NUMBER_FIRST.match(part) or _NUMBER_LAST.match(part)
    if match is None or (_YEAR.search(part) and not _NUMBER_FIRST.match(part)):
        return False
    words = match["words"].split()
    street = word_set("street_word")
    if not 1 <= len(words) <= 6 or words[-1].casefold().strip(".") in word_set("numbered_word"):
        return False
    if words[0].casefold().strip(".,") in word_set("numbered_word"):
        return False
    return all(is_capital(w) or _SMALL.fullmatch(w) or w.casefold().strip(".,") in street for w in words) and any(len(w) > 2 for w in words)


def _reads_like_a_place(part: str) -> bool:
    words = [w for w in re.split(r"[\s/]+", part) if w]
    street = word_set("street_word")
    return len(words) <= 6 and all(
        not w[0].isalpha() or is_capital(w) or _SMALL.fullmatch(w) or w.casefold().strip(".,") in street for w in words
    )


def _no_work(text: str) -> bool:
    words = {w.casefold().strip(".,()") for w in text.split()}
    if any(is_title(word) or is_known_title(word) for word in words):
        return False
    return not words & (word_set("title_word", "credential", "month", "not_place") - word_set("surname_word", "street_word"))
