"""Years of experience a sentence asks for."""

import re
from functools import cache
from typing import NamedTuple

from pivots.jobs.tables import number_words

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
    return re.compile(
        rf"""(?P<bound>\b(?:at\ least|minimum(?:\ of)?|min\.?|mindestens|mind\.|wenigstens|au\ moins|minimum|al\ menos|mínimo|over|more\ than|
            über|mehr\ als|plus\ de|más\ de|up\ to|bis\ zu|ab)\s+)?
        \b(?P<low>{number})(?:\s*\(\d{{1,2}}\))?\s*(?P<plus>\+|plus\b|or\ more|oder\ mehr)?
        (?:\s*(?:-|–|—|to\b|bis\b|à\b|a\b|or\b|und\b|and\b)\s*(?P<high>{number})(?P<highplus>\+)?)?(?:\s*\(\d{{1,2}}\))?
        \s*(?P<plus2>\+|or\ more)?[\s-]*(?:full\s+|volle\s+)?
        (?P<unit>years?|yrs?\b\.?|jahren?|jahre|ans?\b|années?|años?)(?P<quote>['’]?)(?P<more>\s*(?:\+|or\ more|oder\ mehr|plus\b(?!\ de)))?""",
        re.IGNORECASE | re.VERBOSE,
    )


_NOT_BEFORE = re.compile(r"\b(last|past|within|previous|every|each|letzten|vergangenen|innerhalb|derni[èe]res?|últimos|after|for (over|more than)|since|nach|all|once|founded)\W+(the\s+|von\s+|den\s+|les\s+|los\s+)?$", re.I)
_NOT_AFTER = re.compile(r"^\W*(old|of age|alt\b|ago|from (now|hire)|in business|in a row|contract|warranty|anniversary|vesting|program|degree|d'âge|de edad|fixed|befristet|post|college|university|period|plan|in the making|commitment)", re.I)
_OF_SKILL = re.compile(r"^\W*(?:of\s+|jahre\s+)?(?:[\w-]+\s+){0,3}?(?:experience|erfahrung|praxis|berufserfahrung|expérience|experiencia)?\W*(?:with|using|mit|avec|con|working with|programming in|coding in|von)\b", re.I)
_EXPERIENCE = re.compile(r"experience|erfahrung|praxis|expérience|experiencia|exposure|background|tätigkeit", re.I)


def find_years(text: str, *, strict: bool) -> list[Years]:
    """Every span of years asked for in the text, in order.

    ``strict`` (outside of requirement sections) takes only years of experience: the word must stand in the sentence.
    """
    if strict and not _EXPERIENCE.search(text):
        return []
    found = (_years(text, match) for match in _pattern().finditer(text))
    return [years for years in found if years]


def _years(text: str, match: re.Match[str]) -> Years | None:
    before, after = text[: match.start()], text[match.end() :]
    if _NOT_BEFORE.search(before) or _NOT_AFTER.match(after):
        return None
    low, high = _value(match["low"]), match["high"] and _value(match["high"])
    if low is None or low > _MOST:
        return None
    if match["bound"] and match["bound"].strip().lower() in {"up to", "bis zu"}:
        low, high = None, low
    open_ended = any(match[name] for name in ("plus", "plus2", "highplus", "more"))
    return Years(low, high if not open_ended else None, match.start(), match.end(), bool(_OF_SKILL.match(after)))


def _value(word: str) -> float | None:
    lowered = word.lower().replace(",", ".")
    value = number_words().get(lowered)
    return float(lowered) if value is None else float(value)
