"""A criterion on its way: with how binding the posting makes it."""

import re
from collections import defaultdict
from typing import NamedTuple

from pivots.jobs.calling import adds_nothing
from pivots.jobs.cues import Force
from pivots.jobs.text import joined_names
from pivots.model.job import Criterion
from pivots.taxonomy import PAPERS, taxonomy

_ITEM = 6
"""Most words of an item that is a criterion and nothing more."""
_APART = frozenset({"skill", "domain"})
_PAIR = 2
_OR = re.compile(r"\s(?:or|oder|ou|o)\s", re.IGNORECASE)
_AND = re.compile(r"\s(?:and|und|et|y)\s|;", re.IGNORECASE)


class Draft(NamedTuple):
    criterion: Criterion
    force: Force
    demanded: bool
    """The sentence itself asks for it, whatever section it stands in."""
    field_of_years: bool = False
    """It is what the years asked for are to be worked in."""


def items_apart(drafts: list[Draft]) -> list[Draft]:
    """Items that a posting lists one below the other are different things, also where the tables file them under one field of work.

    ``Renewals`` and ``Quarterly business reviews`` are then matched in these words, and not both by the field. The halves of one item are not apart.
    """
    items: dict[str, set[tuple[str, str | None]]] = defaultdict(set)
    for draft in drafts:
        criterion = draft.criterion
        filed = _filed_under(criterion)
        of_choice = criterion.skills if filed is None and criterion.any_of and criterion.category in _APART else ()
        for skill in (filed,) if filed else of_choice:
            items[skill].add((criterion.name, criterion.source))
    several = {skill for skill, found in items.items() if _are_apart(found)}
    return [
        draft._replace(criterion=draft.criterion.model_copy(update={"skills": ()})) if _filed_under(draft.criterion) in several else draft
        for draft in drafts
    ]


def _are_apart(items: set[tuple[str, str | None]]) -> bool:
    """Whether names stand in different items, or are kinds of one thing in the same (``roadway and drainage design``)."""
    heads = {(name.split()[-1].casefold(), source) for name, source in items}
    return len({source for _, source in items}) > 1 or len(heads) < len(items)


def _filed_under(criterion: Criterion) -> str | None:
    """The field of work that a short item belongs to without being it; None for all others."""
    if len(criterion.skills) != 1 or criterion.any_of or criterion.category not in _APART or len((criterion.source or "").split()) > _ITEM:
        return None
    skill = taxonomy().skill(criterion.skills[0])
    return None if skill.kind == "tool" or adds_nothing(criterion.name, skill.name) else skill.id


def either_paper(text: str, drafts: list[Draft]) -> list[Draft]:
    """Two papers that one item sets side by side of which one will do (``registration with the NMC or the HCPC``) are one criterion."""
    papers = [draft for draft in drafts if draft.criterion.category in PAPERS and not draft.criterion.any_of]
    if len(papers) != _PAIR or len({draft.force for draft in papers}) > 1 or not _OR.search(text) or _AND.search(text):
        return drafts
    names = tuple(draft.criterion.name for draft in papers)
    skills = tuple(skill for draft in papers for skill in draft.criterion.skills)
    both = papers[0].criterion.model_copy(
        update={
            "name": joined_names(names),
            "any_of": names,
            "skills": skills,
            "must_have": any(d.criterion.must_have for d in papers),
        }
    )
    merged = papers[0]._replace(criterion=both)
    return [merged if draft is papers[0] else draft for draft in drafts if draft is not papers[1]]
