"""A sentence that sums up (``and everything named above: close, audit, people``): it makes demands of what stands above, and names nothing new twice."""

import re
from collections.abc import Iterable

from pivots.jobs.drafts import Draft
from pivots.jobs.leading import TEAM
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue
from pivots.jobs.text import sentences
from pivots.taxonomy import taxonomy

_STEM = 5
_SURE = 0.95
"""Least strength with which one skill follows from another when both are one demand."""


def sums_up(unit: Unit) -> bool:
    return unit.section in {"need", "other"} and bool(cue("all_above").search(unit.text))


def apart(units: Iterable[Unit]) -> list[Unit]:
    """The units, with each sentence that sums up for itself."""
    out: list[Unit] = []
    for unit in units:
        spans = sentences(unit.text) if sums_up(unit) else []
        if len(spans) < 2:
            out.append(unit)
            continue
        for number, span in enumerate(spans):
            words = unit.text[span.start : span.end].strip()
            if out and number and not cue("all_above").search(words) and not sums_up(out[-1]):
                out[-1] = out[-1]._replace(text=f"{out[-1].text} {words}")
            else:
                out.append(unit._replace(text=words))
    return out


def not_said(recap: list[Draft], said: list[Draft]) -> list[Draft]:
    """What a sentence that sums up names and nothing above does, not even more exactly."""
    return [draft for draft in recap if not any(_speaks_of(draft, other) for other in said)]


def of_recap(drafts: list[Draft], recaps: list[Unit], named: list[Draft]) -> list[Draft]:
    """Of what duties tell in passing, only what the sentence that sums up names again, where it names anything."""
    listed = " ".join(unit.text.partition(":")[2] for unit in recaps)
    if not listed.strip():
        return drafts
    words, people = _stems(listed), bool(cue("people_word").search(listed))
    return [
        draft
        for draft in drafts
        if draft.demanded
        or _stems(draft.criterion.name) & words
        or any(_speaks_of(n, draft) for n in named)
        or (people and draft.criterion.name == TEAM)
    ]


def _speaks_of(short: Draft, other: Draft) -> bool:
    """Whether ``other`` is what ``short`` names: the same, a kind of it, or a longer name with its words."""
    table = taxonomy()
    ours, theirs = set(short.criterion.skills), set(other.criterion.skills)
    wider = {x.skill for skill in theirs for x in table.implied(skill) if x.strength >= _SURE} | {
        p for skill in theirs for p in table.skill(skill).parents
    }
    return bool(ours & (theirs | wider)) or bool(_stems(short.criterion.name) & _stems(other.criterion.name))


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in re.findall(r"[^\W\d_]{4,}", text.casefold())}
