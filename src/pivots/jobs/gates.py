"""Licences the law asks for and clearances, also those that the taxonomy does not list."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import get_args

from pivots.jobs.cues import force_at, is_mandatory
from pivots.jobs.drafts import Draft
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue, rows
from pivots.jobs.text import capital, sentences
from pivots.model.job import Criterion, CriterionCategory
from pivots.taxonomy import taxonomy


@cache
def _patterns() -> tuple[tuple[CriterionCategory, str, bool, re.Pattern[str]], ...]:
    categories: dict[str, CriterionCategory] = {name: name for name in get_args(CriterionCategory)}
    return tuple(
        (categories[row["category"]], row["name"], row["must_have"] == "yes", re.compile(row["pattern"], re.IGNORECASE))
        for row in rows("gates")
    )


_WITH_WHOM = re.compile(r"regist\w+ with (?:the )?([A-Z]{3,6})$", re.IGNORECASE)


def find_gates(text: str) -> list[tuple[Criterion, int, int]]:
    """Licences, clearances and registrations named in the text, each with the range of its words."""
    out = []
    taken: list[tuple[int, int]] = []
    for category, name, legal, pattern in _patterns():
        match = pattern.search(text)
        if match and not any(a < match.end() and match.start() < b for a, b in taken):
            taken.append(match.span())
            out.append((_gate(category, name, legal, text, match[0]), *match.span()))
    return out


def checks_elsewhere(units: Iterable[Unit]) -> Iterator[Draft]:
    """Checks of the person that postings name below their values, their story or their offer (``All offers are subject to a DBS check``).

    The employer makes them: nobody must bring them along.
    """
    for unit in units:
        for sentence in sentences(unit.text) if unit.section not in {"need", "wish", "duty"} else ():
            words = unit.text[sentence.start : sentence.end].strip()
            for gate, at, _ in find_gates(words):
                if gate.category == "clearance" and not cue("no_check").search(words):
                    force = force_at(words, at, "need")
                    yield Draft(gate.model_copy(update={"source": words, "must_have": False}), force, demanded=True)


def _gate(category: CriterionCategory, name: str, legal: bool, text: str, written: str) -> Criterion:
    """``name``: of the table; empty where the posting's own words name it (``HCPC registration``)."""
    words = " ".join(written.split()).strip(" ,.;(")
    known = taxonomy().resolve_skill(name or _turned(words)) if category == "licence" else None
    must = (legal or is_mandatory(text)) and not cue("obtain").search(text)
    return Criterion(name=capital(words), category=category, skills=(known.id,) if known else (), must_have=must, source=text)


def _turned(words: str) -> str:
    """``Registration with the NMC`` as the tables call it: ``NMC registration``."""
    with_whom = _WITH_WHOM.match(words)
    return f"{with_whom[1]} registration" if with_whom else words
