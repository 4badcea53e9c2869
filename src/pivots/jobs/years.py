"""Years of experience a sentence asks for."""

import re
from functools import cache
from typing import NamedTuple

from pivots.jobs.tables import cue, number_words

_MOST = 30
"""More years than this are a company's age, not a demand."""


class Years(NamedTuple):
    minimum: float | None
    maximum: float | None
    start: int
    end: int
    """Half-open range of the words, ``years`` included."""
    of_skill: bool
    """True: ``years with X``; False: ``years in a role`` or of experience at large."""


@cache
def _pattern() -> re.Pattern[str]:
    word = "|".join(sorted(number_words(), key=len, reverse=True))
    number = rf"(?:\d{{1,2}}(?:[.,]5)?|{word})"
    more = r"\+|plus\b(?! de)|or more|oder mehr|et plus|y más|o más|ou plus"
    return re.compile(
        rf"(?P<bound>\b(?:{cue('years_bound').pattern})\s+)?"
        rf"\b(?P<low>{number})(?:\s*\(\d{{1,2}}\))?[\s-]*(?P<plus>{more})?"
        rf"(?:\s*(?:-|–|—|to\b|bis\b|à\b|a\b|or\b|und\b|and\b|et\b|y\b)\s*(?P<high>{number})(?P<highplus>\+)?)?"
        rf"(?:\s*\(\d{{1,2}}\))?\s*(?P<plus2>\+|or more)?[\s-]*(?:full\s+|volle\s+)?"
        rf"(?:{cue('years_unit').pattern})(?!\w)['’]?(?P<more>\s*(?:{more}))?",
        re.IGNORECASE,
    )


def find_years(text: str, *, strict: bool) -> list[Years]:
    """Every span of years asked for in the text, in order.

    ``strict`` (outside of requirement sections) takes only years of experience: the word must stand in the sentence, or words that ask for years.
    Months count where the word stands right beside them (``18 months' experience``): else they are a contract's.
    """
    if strict and not cue("experience").search(text) and not cue("asks_years").search(text):
        return []
    found = [years for match in _pattern().finditer(text) if (years := _years(text, match))]
    found += [Years(1.0, None, *hit.span(), of_skill=False) for hit in cue("a_year").finditer(text)]
    part = cue("years_part").search(text)
    whole = [years for years in found if part is None or years.start < part.start()]
    return whole or found or [_months(match) for match in cue("months_of_experience").finditer(text)]


def _months(match: re.Match[str]) -> Years:
    number = next(value for name, value in match.groupdict().items() if value)
    return Years(round((_value(number) or 0) / 12, 1), None, match.start(), match.end(), of_skill=False)


def _years(text: str, match: re.Match[str]) -> Years | None:
    before, after = text[: match.start()], text[match.end() :]
    since = bool(match["bound"]) and cue("since_then").search(before)
    if (cue("not_years_before").search(before) and not since) or cue("not_years_after").search(after):
        return None
    low, high = _value(match["low"]), _value(match["high"]) if match["high"] else None
    if low is None or low > _MOST:
        return None
    if match["bound"] and match["bound"].strip().lower() in {"up to", "bis zu"}:
        low, high = None, low
    open_ended = any(match[name] for name in ("plus", "plus2", "highplus", "more"))
    return Years(low, high if not open_ended else None, match.start(), match.end(), bool(cue("years_of_skill").search(after)))


def _value(word: str) -> float | None:
    lowered = word.lower().replace(",", ".")
    value = number_words().get(lowered)
    return float(lowered) if value is None else float(value)
