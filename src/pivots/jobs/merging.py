"""Demands said twice, and demands that only share a field of work."""

import re
from collections.abc import Iterable

from pivots.jobs.calling import is_form
from pivots.jobs.limits import more_limited
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy


def merged(criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """Each demand once: a later one that a kept one already covers is dropped, and one that names more alternatives takes its place."""
    out: list[Criterion] = []
    for criterion in criteria:
        place = next((n for n, kept in enumerate(out) if _covers(kept, criterion)), None)
        if place is None:
            out.append(criterion)
        elif _widens(out[place], criterion):
            out[place] = criterion.model_copy(update={"must_have": out[place].must_have})
        else:
            out[place] = more_limited(out[place], criterion)
    return tuple(out)


def _widens(kept: Criterion, other: Criterion) -> bool:
    """``Power BI`` first, and later ``Power BI; Tableau or Looker are as welcome``: the posting itself accepts more."""
    return kept.at_least == other.at_least == 1 and set(kept.skills) < set(other.skills) and kept.category == other.category


def _covers(kept: Criterion, other: Criterion) -> bool:
    if kept.category != other.category and not (kept.skills and other.skills):
        return False
    if other.at_least > 1 and kept.at_least != other.at_least:
        return False
    if other.any_of is None and kept.at_least == 1 and other.name in (kept.any_of or ()):
        return True
    if kept.skills and other.skills:
        shared = set(other.skills) <= set(kept.skills) or set(kept.skills) <= set(other.skills)
        return shared and not _are_two_items(kept, other)
    names = {name.casefold() for name in (kept.name, *(kept.any_of or ()))}
    return other.name.casefold() in names and kept.level == other.level


def _are_two_items(kept: Criterion, other: Criterion) -> bool:
    """Whether two items of one skill are called quite differently: ``Night audit`` and ``Group check-ins`` are both front desk work, and two demands."""
    if kept.any_of and other.any_of and kept.source != other.source:
        # Two lists of products that share no name are two demands, of one class or not.
        return not set(map(str.casefold, kept.any_of)) & set(map(str.casefold, other.any_of)) and kept.skills != other.skills
    if kept.any_of or other.any_of or kept.category != "skill" or other.category != "skill" or kept.source == other.source:
        return False
    own = taxonomy().skill(kept.skills[0]).name
    named = [c.name for c in (kept, other) if not is_form(c.name, own)]
    words = [set(re.findall(r"\w{4,}", name.casefold())) for name in (kept.name, other.name)]
    return len(named) == 2 and not words[0] & words[1] and not is_form(kept.name, other.name)
