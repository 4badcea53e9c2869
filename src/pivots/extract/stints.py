"""How long a sentence says that something lasted: ``a three-month rotation to intensive care``."""

import re
from functools import cache, lru_cache

from pivots.extract.tables import any_of, lookup, rows

_HINTS = [
    "rota",
    "second",
    "placement",
    "stint",
    "attach",
    "assign",
    "cover",
    "stay",
    "visit",
    "resid",
    "exchange",
    "intern",
    "elective",
    "trainee",
    "shadow",
    "hospitation",
    "abordnung",
    "einsatz",
    "aufenthalt",
    "praktik",
    "vertretung",
    "entsendung",
    "stage",
    "détach",
    "mission",
    "remplac",
    "séjour",
    "estancia",
    "prácticas",
    "comisión",
    "sustituc",
]
"""A cheap look before the patterns: only a sentence with one of these can match."""
_UNITS = {"day": 1 / 30, "tag": 1 / 30, "jour": 1 / 30, "día": 1 / 30, "week": 0.25, "woche": 0.25, "semaine": 0.25, "semana": 0.25}
_MONTHS = {"year": 12.0, "jahr": 12.0, "an": 12.0, "año": 12.0}


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    words = lookup("number_words", "words", "value")
    number = rf"(?<!\w)(?P<number>\d{{1,2}}|{any_of(words)})"
    return tuple(re.compile(row["pattern"].replace("{number}", number), re.IGNORECASE) for row in rows("stints"))


@lru_cache(maxsize=64)  # every mention of one sentence asks
def stint_months(sentence: str) -> int | None:
    """Months, at least 1, of the one stay the sentence tells of; None when it tells of none."""
    folded = sentence.casefold()
    if not any(hint in folded for hint in _HINTS):
        return None
    for pattern in _patterns():
        if match := pattern.search(sentence):
            words = lookup("number_words", "words", "value")
            number = float(match["number"] if match["number"].isdigit() else words[match["number"].casefold()])
            unit = match["unit"].casefold()
            return max(1, round(number * _UNITS.get(unit, _MONTHS.get(unit, 1.0))))
    return None
