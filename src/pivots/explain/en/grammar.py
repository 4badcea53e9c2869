"""English grammar, as far as composed sentences need it."""

import re
from collections.abc import Sequence

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_VOWEL_SOUND = re.compile(r"^(?:[ai]|e(?!u)|o(?!ne)|u(?!ni|se|su|ti|k\b)|8|11\b|18\b|hour|hono)", re.IGNORECASE)
_SPELLED = re.compile(r"^[AEFHILMNORSX][A-Z0-9&]")
_NO_ARTICLE = re.compile(r"^(?:head of|chief|an? |the |(?:self-employed|freelance|freelancing)$)", re.IGNORECASE)


def join(items: Sequence[str]) -> str:
    """``A, B and C``; items that hold a comma of their own are parted by semicolons."""
    if len(items) < 2:
        return "".join(items)
    if any("," in item for item in items):
        return f"{'; '.join(items[:-1])}; and {items[-1]}"
    return f"{', '.join(items[:-1])} and {items[-1]}"


def article(phrase: str) -> str:
    """``a`` or ``an`` with the phrase: an RN, a UX designer, an hour; a head of sales goes without."""
    if not phrase or _NO_ARTICLE.match(phrase):
        return phrase
    word = phrase.split(maxsplit=1)[0]
    spelled = word.isupper() and len(word) > 1 and (not phrase.isupper() or len(word) <= 3)
    vowel = (_SPELLED if spelled else _VOWEL_SOUND).match(word)
    return f"{'an' if vowel else 'a'} {phrase}"


def month(iso: str) -> str:
    """``2026-10`` -> ``October 2026``; a year alone stays."""
    year, _, number = iso.partition("-")
    return f"{_MONTHS[int(number) - 1]} {year}" if number else year


def number_word(number: int) -> str:
    """Small numbers in words, others in digits."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else str(number)


def sentence(text: str) -> str:
    """First letter upright, one full stop at the end; a term like ``dbt`` or ``iOS`` keeps its own spelling."""
    text = " ".join(text.split())
    first = text.split(maxsplit=1)[0] if text else ""
    if first[:1].islower() and first.isalpha() and first == first.lower() and first not in {"dbt", "scikit", "pandas"}:
        text = text[0].upper() + text[1:]
    return text if text.endswith((".", "?", "!", ".”")) else f"{text}."


def number(value: float) -> str:
    """``1``, ``1.5``."""
    return f"{value:g}"


def quote(text: str) -> str:
    """“Text”."""
    return f"“{text}”"
