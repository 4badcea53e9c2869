"""Degrees and trades a posting asks for."""

import re
from functools import cache

from pivots.jobs.tables import cue, rows
from pivots.model.job import Criterion

_ORDER = ("secondary", "vocational", "associate", "bachelor", "master", "doctorate")
_FIELD = re.compile(
    r"^\s*(?:degree|diploma|abschluss)?\s*(?:in|der|des|im(?: bereich)?|en)?\s+(?:an?\s+)?(?P<field>[^,;.()]{3,60}?)\s*"
    r"(?=$|[,;.()]|\b(?:or|oder|and|required|preferred|with|from|is|plus|strongly|highly|desired|ou|mit|und)\b)",
    re.IGNORECASE,
)


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((row["level"], row["name"], re.compile(row["pattern"], re.IGNORECASE)) for row in rows("education"))


def find_education(text: str) -> tuple[Criterion, int] | None:
    """The lowest level the text accepts, with the place of its words; None when it names none."""
    found = [(level, name, match) for level, name, pattern in _patterns() if (match := pattern.search(text))]
    if not found:
        return None
    equivalent = cue("equivalent").search(text)
    # What stands behind "or comparable" are examples of it; the level is that of the words before.
    before = [hit for hit in found if not equivalent or hit[2].start() < equivalent.start()]
    level, name, match = min(before or found, key=lambda hit: (_ORDER.index(hit[0]), hit[2].start()))
    field = _field(text[match.end() :])
    written = match[0].strip()
    # "BSN" and "MBA" say level and field at once.
    named = written if written.isupper() and len(written) > 2 else name
    criterion = Criterion(
        name=f"{named}: {field}" if field else named,
        category="education",
        level=level,
        or_equivalent=equivalent is not None,
        source=text,
    )
    return criterion, match.start()


def _field(after: str) -> str | None:
    """The field of study behind the words of a degree, as written."""
    match = _FIELD.match(after)
    if match is None or cue("no_field").search(match["field"]):
        return None
    field = match["field"].strip(" '’s")
    return field if len(field.split()) <= 6 else None
