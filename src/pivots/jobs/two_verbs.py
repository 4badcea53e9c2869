"""Two verbs of one object: ``Meeting or exceeding a revenue quota`` is one demand, and neither ``Meeting`` nor ``Revenue quota`` alone."""

import re
from collections.abc import Callable

from pivots.jobs.drafts import Draft
from pivots.jobs.mentions import find_matches
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue
from pivots.model.job import Criterion

_JOINED = "\u2060"
"""Stands for the blanks between two verbs that are one: no rule cuts there."""


def with_verbs_joined(unit: Unit, read: Callable[[Unit], list[Draft]]) -> list[Draft]:
    """What ``read`` finds in the unit where two verbs side by side are read as one word. Two that are skills by name stay apart."""
    joined = cue("two_verbs").sub(_as_one, unit.text)
    if joined == unit.text:
        return read(unit)
    return [draft._replace(criterion=_apart(draft)) for draft in read(unit._replace(text=joined))]


def _as_one(hit: re.Match[str]) -> str:
    return hit[0] if find_matches(hit[0]) else hit[0].replace(" ", _JOINED)


def _apart(draft: Draft) -> Criterion:
    criterion = draft.criterion
    names = tuple(name.replace(_JOINED, " ") for name in criterion.any_of) if criterion.any_of else None
    source = criterion.source.replace(_JOINED, " ") if criterion.source else criterion.source
    return criterion.model_copy(update={"name": criterion.name.replace(_JOINED, " "), "any_of": names, "source": source})
