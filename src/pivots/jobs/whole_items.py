"""Items from which nothing else was read: a demand in their own words, so that none is lost."""

import re
from functools import cache

from pivots.jobs.cues import force_at
from pivots.jobs.drafts import Draft
from pivots.jobs.phrases import bare, soft
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue
from pivots.jobs.text import capital, sentences
from pivots.jobs.years import find_years
from pivots.model.job import Criterion

_LONGEST_ITEM, _LONGEST_NAME = 16, 9
"""Most words of an item that asks for one thing, and of what it is called."""
_FEWEST_LETTERS = 4


@cache
def _end() -> re.Pattern[str]:
    """Where the name ends: a mark, an example, or what it is for, where and with what."""
    return re.compile(rf"\s?[,:(–—]|\s(?:{cue('aside_of_item').pattern})\s", re.IGNORECASE)


def whole_item(unit: Unit) -> list[Draft]:
    """One criterion of an item of the requirements that asks for work no table knows (``Raising enquiries and reviewing title documents``).

    Empty where the item is long, a sentence about the reader or the house, a wish about nature or availability, or a question.
    """
    text = unit.text.strip(" .;•-–")
    if not unit.listed or unit.section not in {"need", "wish"} or len(sentences(text)) > 1 or len(text.split()) > _LONGEST_ITEM:
        return []
    if soft().search(text) or cue("no_phrase").search(text) or cue("not_of_reader").match(text) or text.endswith("?"):
        return []
    name = _name(text)
    if name is None or find_years(text, strict=False):
        return []
    force = force_at(text, 0, "wish" if unit.section == "wish" else "need")
    return [Draft(Criterion(name=name, category="skill", source=unit.text), force, demanded=True)]


def _name(text: str) -> str | None:
    """The item without its lead and what it is for; None where too little or too much is left."""
    words = bare(text)
    cut = _end().search(words, 3)
    words = (words[: cut.start()] if cut else words).strip(" .,;:")
    telling = [word for word in words.split() if len(word) >= _FEWEST_LETTERS]
    return capital(words) if len(telling) >= 2 and len(words.split()) <= _LONGEST_NAME else None
