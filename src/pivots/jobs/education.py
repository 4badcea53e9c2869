"""Degrees and trades a posting asks for."""

import re
from functools import cache

from pivots.jobs.tables import rows
from pivots.model.job import Criterion

_ORDER = ("secondary", "vocational", "associate", "bachelor", "master", "doctorate")
_EQUIVALENT = re.compile(
    r"\b(?:or|oder|ou|o)\b.{0,40}\b(?:equivalent|comparable|similar|related experience|experience|vergleichbar\w*|gleichwertig\w*|ähnlich\w*|équivalent\w*|"
    r"similar|equivalente)|\bequivalent (?:experience|combination)|\bin lieu of\b",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^\s*(?:degree|diploma|abschluss)?\s*(?:in|der|des|im(?: bereich)?|en)?\s+(?:an?\s+)?(?P<field>[^,;.()]{3,60}?)\s*"
    r"(?=$|[,;.()]|\b(?:or|oder|and|required|preferred|with|from|is|plus|strongly|highly|desired|ou|mit|und)\b)",
    re.IGNORECASE,
)
_NO_FIELD = re.compile(r"^(?:degree|required|preferred|is|or|and|from|equivalent|with|a|plus|minimum|related field|level)\b|\d", re.IGNORECASE)


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((row["level"], row["name"], re.compile(row["pattern"], re.IGNORECASE)) for row in rows("education"))


def find_education(text: str) -> tuple[Criterion, int] | None:
    """The lowest level the text accepts, with the place of its words; None when it names none."""
    found = [(level, name, match) for level, name, pattern in _patterns() if (match := pattern.search(text))]
    if not found:
        return None
    level, name, match = min(found, key=lambda hit: (_ORDER.index(hit[0]), hit[2].start()))
    field = _field(text[match.end() :])
    criterion = Criterion(
        name=f"{name}: {field}" if field else name,
        category="education",
        level=level,
        or_equivalent=bool(_EQUIVALENT.search(text)),
        source=text,
    )
    return criterion, match.start()


def _field(after: str) -> str | None:
    """The field of study behind the words of a degree, as written."""
    match = _FIELD.match(after)
    if match is None or _NO_FIELD.search(match["field"]):
        return None
    field = match["field"].strip(" '’s")
    return field if len(field.split()) <= 6 else None
