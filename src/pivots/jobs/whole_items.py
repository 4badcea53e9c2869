"""A listed demand that no other rule could name: it is called by its own beginning, so that nothing asked for is lost."""

import re
from functools import cache

from pivots.jobs.cues import force_at
from pivots.jobs.drafts import Draft
from pivots.jobs.education import find_education
from pivots.jobs.languages import find_languages
from pivots.jobs.phrases import bare, soft, without_lead
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue
from pivots.jobs.text import WHOLE, capital, joined_names
from pivots.jobs.years import find_years
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy

_FEWEST, _MOST = 2, 9
"""Words of a name; a longer beginning is a piece of prose."""
_LONGEST_ITEM = 22
"""Words of an item that is a demand and not a paragraph."""
_SURE = 0.8
_TELLING = 4
"""Letters of a word that says something by itself."""


@cache
def _end() -> re.Pattern[str]:
    """Where a name ends: a mark, an example, or what it is done with, where, and what for."""
    return re.compile(rf"[:;(–—]|\s-\s|,\s|\s(?:{cue('aside_of_item').pattern})\s", re.IGNORECASE)


def whole_item(unit: Unit) -> Draft | None:
    """``Filled engineering or other technical roles``: the item up to its first mark, without *experience in* and the like.

    None for items about a person's nature, years alone, a degree or language, and sentences about something else than the reader's skill.
    """
    text = _without_able(" ".join(unit.text.split()).strip(" .•-–"))
    if not unit.listed or len(text.split()) > _LONGEST_ITEM or text.endswith("?") or _says_other(text):
        return None
    asked = without_lead(text)
    head = bare(asked[: _cut(asked)])
    names = [head.strip(" .")] if _is_name(head) else _listed(text) or _before_acronym(text)
    if not names:
        return None
    force = force_at(text, 0, "wish" if unit.section == "wish" else "need")
    if force == "waived":
        return None
    any_of = tuple(names) if len(names) > 1 else None
    name = capital(joined_names(names))
    criterion = Criterion(name=name, any_of=any_of, category="skill", skills=() if any_of else _known(name), source=unit.text)
    return Draft(criterion, force, demanded=True)


def _without_able(text: str) -> str:
    """``Able to support families at the end of life`` asks for work; ``able to work under pressure`` for a nature, and stays as it is."""
    lead = cue("able_to").match(text)
    return text if lead is None or cue("soft_verb").match(text, lead.end()) else text[lead.end() :]


def _cut(text: str) -> int:
    found = _end().search(text, 3)
    return found.start() if found else len(text)


def _is_name(words: str) -> bool:
    """Whether the words say enough, and are neither a piece of prose nor a phrase of another kind."""
    telling = sum(len(word) >= _TELLING for word in words.split())
    prose = cue("no_phrase").search(words)
    return _FEWEST <= len(words.split()) <= _MOST and telling >= _FEWEST and not (prose and prose.end() < len(words.strip()))


def _listed(text: str) -> list[str]:
    """The members of a list behind a colon whose lead says too little (``worked with numbers: time to hire, source of hire``)."""
    _, colon, behind = text.partition(":")
    names = [name.strip() for name in re.split(rf"{WHOLE},\s+|{WHOLE}\s(?:and|or|und|oder|et|ou|y|o)\s(?!-)", behind) if name.strip()]
    return names if colon and len(names) > 1 and all(len(name.split()) <= _FEWEST * 2 for name in names) else []


def _before_acronym(text: str) -> list[str]:
    """``Monitoring, evaluation and learning (MEL)``: a list that has one short name is one thing."""
    named = re.match(r"([^()]{8,60}) \([A-Z][A-Z&/]{1,5}\)", text)
    return [named[1]] if named and len(named[1].split()) <= _MOST else []


def _says_other(text: str) -> bool:
    """Whether the item speaks of a nature, a time, a paper or of nobody's skill."""
    return bool(
        soft().search(text)
        or cue("no_item").match(text)
        or cue("attitude").match(text)
        or find_years(text, strict=False)
        or find_education(text)
        or find_languages(text, in_section=True)
    )


def _known(name: str) -> tuple[str, ...]:
    """The one competence that the words name, also one that is no criterion by itself (``dealing with conflict``)."""
    found = {m.skill for m in taxonomy().find_skills(name) if m.probability >= _SURE}
    return tuple(found) if len(found) == 1 else ()
