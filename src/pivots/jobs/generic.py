"""Fields of work that say no more than the job's title does."""

import re
from collections import Counter
from functools import cache

from pivots.jobs.mentions import MATTERS
from pivots.jobs.text import without_accents
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy

_BROAD = 50
"""A field that at least so many skills are of is a trade at large: accounting, sales, teaching."""
_STEM = 5
_COMPOUND = 7


@cache
def _breadth() -> Counter[str]:
    """How many skills are of each, by the tables."""
    return Counter(wider for skill in taxonomy().skills() for wider in {*skill.parents, *(x.skill for x in skill.implies)})


def is_of_title(name: str, title: str) -> bool:
    """Whether a field is the job's own (``customer success`` of a customer success manager): the years of the job speak of it."""
    head = _folded(re.split(r",| [-–—|/] ", title)[0])
    words = re.findall(r"[^\W\d_]+", f"{head} {head.replace('-', '')}")
    field = _folded(name).replace("-", "")
    initials = "".join(word[0] for word in head.split())
    return (
        any(word[:_STEM] in field for word in words if len(word) >= _STEM)
        or any(word in words or (len(word) > 2 and word in initials) for word in field.split())
        or any(word.find(part[:_COMPOUND]) > 0 for part in field.split() if len(part) > _COMPOUND for word in words)
    )


def is_whole_trade(criterion: Criterion, occupation: str | None) -> bool:
    """Whether a criterion is nothing but the trade the occupation is of (``accounting`` of a controller)."""
    known = taxonomy().occupation(occupation) if occupation else None
    if known is None or len(criterion.skills) != 1:
        return False
    skill = taxonomy().skill(criterion.skills[0])
    return skill.kind in MATTERS and skill.field == known.field and _breadth()[skill.id] >= _BROAD


def _folded(text: str) -> str:
    return without_accents(text.casefold())
