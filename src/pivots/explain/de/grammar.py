"""German grammar, as far as composed sentences need it."""

import re
from collections.abc import Sequence

_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
_SMALL = ("keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
_BLANKS = re.compile(r"[ \t\n]+")
"""Not the blank that keeps figure and unit together."""
_OWN_SPELLING = {"dbt", "scikit", "pandas"}


def join(items: Sequence[str]) -> str:
    """``A, B und C``; items that hold a comma of their own are parted by semicolons."""
    if len(items) < 2:
        return "".join(items)
    if any("," in item for item in items):
        return f"{'; '.join(items[:-1])}; {items[-1]}"
    return f"{', '.join(items[:-1])} und {items[-1]}"


def article(phrase: str) -> str:
    """The phrase alone: German says ``als Ingenieurin``, ``als Controller``, without an article."""
    return phrase


def number_word(number: int) -> str:
    """Small numbers in words (feminine: ``eine weitere``), others in digits."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else str(number)


def number(value: float) -> str:
    """``1``, ``1,5``."""
    return f"{value:g}".replace(".", ",")


def month(iso: str) -> str:
    """``2026-10`` -> ``Oktober 2026``; a year alone stays."""
    year, _, found = iso.partition("-")
    return f"{_MONTHS[int(found) - 1]} {year}" if found else year


def sentence(text: str) -> str:
    """First letter upright, one full stop at the end; a term like ``dbt`` or ``iOS`` keeps its own spelling."""
    text = _BLANKS.sub(" ", text).strip()
    first = text.split(maxsplit=1)[0].rstrip(":") if text else ""
    if first[:1].islower() and first.isalpha() and first == first.lower() and first not in _OWN_SPELLING:
        text = text[0].upper() + text[1:]
    return text if text.endswith((".", "?", "!")) else f"{text}."


def quote(text: str) -> str:
    """„Text“."""
    return f"„{text}“"
