"""Degrees and trades a posting asks for."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from pivots.jobs.tables import cue, rows
from pivots.model.job import Criterion

_ORDER = ("secondary", "vocational", "associate", "bachelor", "master", "doctorate")
_OTHER_FIELD = re.compile(
    r"\s*,?\s+(?:or|oder|ou|o)\s+(?P<field>(?!an?\b|eine|une?\b|equivalent|comparable|similar|related|vergleichbar|experience)[^,;.()]{3,40}?)"
    r"\s*(?=$|[,;.()]|\b(?:or|oder|required|preferred|with|is|plus)\b)",
    re.IGNORECASE,
)
_NEXT_FIELD = re.compile(
    r",\s+(?P<field>(?!an?\b|eine|une?\b|or\b|oder\b|ou\b)[^,;.()]{3,45}?)\s*(?=,|\b(?:or|oder|ou|o)\b)", re.IGNORECASE
)
_DEGREE = {"secondary": 0, "vocational": 1, "associate": 2, "bachelor": 2, "master": 2, "doctorate": 2}
_OR = re.compile(r"\b(?:or|oder|bzw|ou|o)\b|/", re.IGNORECASE)
_RELATED = re.compile(
    r"\brelated\b|\brelevant\b|\bsimilar\b|\badjacent\b|\bany (?:field|discipline|subject)|verwandt|ähnlich|vergleichbar|einschlägig|connexe|similaire|afín|relacionad",
    re.IGNORECASE,
)
"""Words that leave the field of study open."""
_FIELD = re.compile(
    r"^\s*(?:degree|diploma|abschluss)?\s*(?:\([^)]*\)\s*)?(?:in|der|des|für|im(?: bereich)?|en|als|zu[mr]|de|dans le domaine (?:de|du|des))?"
    r"\s+(?:an?\s+|the field of\s+|fachrichtung(?:en)?\s+|bereich\s+|fach\s+|studiengang\s+)?(?P<field>(?!ou\s)(?:[^,;.()]|(?<=\w-),){3,60}?)\s*"
    r"(?=$|[;.()]|(?<!-),|\bder fachrichtung\b|(?<!- )\b(?:or|oder|and|required|preferred|with|from|is|plus|strongly|highly|desired|ou|mit|und)\b)",
    re.IGNORECASE,
)

_OF_OTHERS = re.compile(
    r"\W+(?:(?:and|or|&) (?:ph\.?d|doctoral|master['’]?s|postgraduate|undergraduate)\W+)?(?:students?|candidates?|theses|thesis|dissertations?|projects?|supervision)\b",
    re.IGNORECASE,
)
"""Behind a degree: whose it is, or what is written for it (``supervision of master's students``)."""
_AFTER_FIELD = re.compile(r"(?:['’]s?|\s+an?|\s+(?:abgeschlossen|absolviert|abgelegt))$")


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((row["level"], row["name"], re.compile(row["pattern"], re.IGNORECASE)) for row in rows("education"))


def find_education(text: str) -> tuple[Criterion, int] | None:
    """The lowest level the text accepts, with the place of its words; None when it names none."""
    found = [
        (level, name, hit)
        for level, name, pattern in _patterns()
        if (hit := pattern.search(text)) and not _OF_OTHERS.match(text, hit.end())
    ]
    if not found:
        return None
    equivalent = cue("equivalent").search(text)
    # What stands behind "or comparable" are examples of it; the level is that of the words before.
    before = [hit for hit in found if not equivalent or hit[2].start() < equivalent.start()]
    ways = _ways(before or found, text)
    lowest = min(ways, key=lambda way: _ORDER.index(way.level))
    fields = [way.field for way in ways]
    criterion = Criterion(
        name=" or ".join(dict.fromkeys(f"{way.name}: {way.field}" if way.field else way.name for way in ways)),
        category="education",
        level=lowest.level,
        fields=() if None in fields or _RELATED.search(text) else _each(field for field in fields if field),
        or_equivalent=equivalent is not None,
        source=text,
    )
    return criterion, ways[0].start


def _each(fields: Iterable[str]) -> tuple[str, ...]:
    """Each field or trade once, those of a list for themselves."""
    return tuple(dict.fromkeys(part for field in fields for part in re.split(r",\s+|\s+or\s+", field)))


class _Way(NamedTuple):
    """One degree or trade that will do."""

    level: str
    name: str
    field: str | None
    start: int


def _ways(found: list[tuple[str, str, re.Match[str]]], text: str) -> list[_Way]:
    """The degrees named, in text order; the lowest alone where they are not alternatives (``bachelor's, master's a plus``)."""
    ordered = sorted(found, key=lambda hit: (hit[2].start(), -hit[2].end()))
    apart = [hit for n, hit in enumerate(ordered) if not any(hit[2].start() < other[2].end() for other in ordered[:n])]
    ways = [_Way(level, _named(name, hit[0].strip()), _field(text[hit.end() :]), hit.start()) for level, name, hit in apart]
    if any(not _OR.search(text[a.start : b.start]) for a, b in pairwise(ways)):
        return [min(ways, key=lambda way: _ORDER.index(way.level))]
    last = ways[-1].field
    # "Bachelor's or master's degree in X": the field behind the last one is that of all.
    return [way._replace(field=way.field or (last if _DEGREE[way.level] == _DEGREE[ways[-1].level] else None)) for way in ways]


def _named(name: str, written: str) -> str:
    """``BSN`` and ``MBA`` say level and field at once."""
    return written if written.isupper() and len(written) > 2 else name


def _field(after: str) -> str | None:
    """The field of study behind the words of a degree, as written."""
    match = _FIELD.match(after)
    if match is None or cue("no_field").search(match["field"]):
        return None
    field = _AFTER_FIELD.sub("", match["field"].strip())
    if len(field.split()) > 6:
        return None
    others = [field]
    at = match.end("field")
    while listed := _NEXT_FIELD.match(after, at):
        others.append(listed["field"])
        at = listed.end("field")
    last = _OTHER_FIELD.match(after, at)
    if last is None or cue("no_field").search(last["field"]) or any(cue("no_field").search(name) for name in others[1:]):
        return field
    return f"{', '.join(others)} or {last['field']}"
