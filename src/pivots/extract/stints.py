"""How long a sentence says that something lasted: ``a three-month rotation to intensive care``."""

import re
from functools import cache, lru_cache

from pivots.extract.tables import any_of, lookup, rows
from pivots.patterns import compiled

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
    return tuple(compiled(row["pattern"].replace("{number}", number), re.IGNORECASE) for row in rows("stints"))


_SINCE = re.compile(r"(?<!\w)(?:since|seit|depuis|desde|sinds|dal)\s+(?:\w+\s+){0,2}?(?P<year>(?:19|20)\d\d)(?!\w)", re.IGNORECASE)
_MID_YEAR = 6
"""A year without a month is read as its middle, as everywhere."""
_CLAUSE = re.compile(r"[;.,](?:\s|$)")


def months_since(sentence: str, at: int, interval: tuple[int, int]) -> int | None:
    """Months, at least 1, from the year that the clause around ``at`` says something began in (``Since 2025 hosts the models``) to the end of
    ``interval`` (months since year 0, half open); None where it names no year, or one before the interval.
    """
    if not _tells_since(sentence):
        return None
    ends = [m.end() for m in _CLAUSE.finditer(sentence)]
    start = max((end for end in ends if end <= at), default=0)
    stop = min((end for end in ends if end > at), default=len(sentence))
    named = _SINCE.search(sentence, start, stop)
    if named is None:
        return None
    months = interval[1] - (int(named["year"]) * 12 + _MID_YEAR)
    return max(1, months) if months < interval[1] - interval[0] else None


@lru_cache(maxsize=64)  # every mention of one sentence asks
def _tells_since(sentence: str) -> bool:
    return _SINCE.search(sentence) is not None


@lru_cache(maxsize=64)
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
