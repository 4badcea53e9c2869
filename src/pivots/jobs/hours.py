"""Hours a week as a posting states them."""

import re
from collections.abc import Iterable

from pivots.jobs.tables import number_words, rows

_FEWEST, _MOST = 8, 60
"""Fewer or more hours than these are no working week."""


def find_week_hours(texts: Iterable[str]) -> float | None:
    """``36-hour week``, ``35-Stunden-Woche``, ``three 12-hour shifts``; None where none or several different ones are stated."""
    found = {hours for text in texts for hours in _in(text)}
    return found.pop() if len(found) == 1 else None


def _in(text: str) -> Iterable[float]:
    for row in rows("week_hours"):
        for match in re.finditer(row["pattern"], text, re.IGNORECASE):
            parts = match.groupdict()
            hours = _number(parts["hours"]) * _number(parts.get("times") or "1")
            if _FEWEST <= hours <= _MOST:
                yield hours


def _number(word: str) -> float:
    value = number_words().get(word.lower())
    return float(word.replace(",", ".")) if value is None else float(value)
