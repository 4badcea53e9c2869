"""Licences the law asks for and clearances, also those that the taxonomy does not list."""

import re
from functools import cache

from pivots.jobs.cues import is_mandatory
from pivots.jobs.tables import cue, rows
from pivots.model.job import Criterion, CriterionCategory
from pivots.taxonomy import taxonomy


@cache
def _patterns() -> tuple[tuple[CriterionCategory, str, bool, re.Pattern[str]], ...]:
    # The table holds no other categories than the model's: a test reads it.
    out: list[tuple[CriterionCategory, str, bool, re.Pattern[str]]] = []
    for row in rows("gates"):
        category: CriterionCategory = "clearance" if row["category"] == "clearance" else "licence"
        out.append((category, row["name"], row["must_have"] == "yes", re.compile(row["pattern"], re.IGNORECASE)))
    return tuple(out)


def find_gates(text: str) -> list[tuple[Criterion, int, int]]:
    """Licences and clearances named in the text, each with the range of its words."""
    out = []
    taken: list[tuple[int, int]] = []
    for category, name, legal, pattern in _patterns():
        match = pattern.search(text)
        if match and not any(a < match.end() and match.start() < b for a, b in taken):
            taken.append(match.span())
            out.append((_gate(category, name, legal, text), *match.span()))
    return out


def _gate(category: CriterionCategory, name: str, legal: bool, text: str) -> Criterion:
    known = taxonomy().resolve_skill(name) if category == "licence" else None
    must = (legal or is_mandatory(text)) and not cue("obtain").search(text)
    return Criterion(
        name=known.name if known else name, category=category, skills=(known.id,) if known else (), must_have=must, source=text
    )
