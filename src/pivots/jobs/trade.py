"""Which of the skills that duties mention are the job's trade, and which say what the requirements said before."""

from collections import Counter

from pivots.jobs.calling import PROPER
from pivots.jobs.drafts import Draft
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy


def trade_of(occupation: str | None, drafts: list[Draft]) -> tuple[frozenset[str], frozenset[str]]:
    """The fields of the job's trade and its typical skills: of the occupation, and the field most of the posting's skills come from."""
    table = taxonomy()
    fields = Counter(table.skill(skill).field for draft in drafts for skill in draft.criterion.skills)
    most = [name for name, count in sorted(fields.items()) if count == max(fields.values())]
    known = table.occupation(occupation) if occupation else None
    return frozenset([*most[:1], *([known.field] if known else [])]), frozenset(known.skills if known else ())


def belongs(criterion: Criterion, fields: frozenset[str], typical: frozenset[str]) -> bool:
    """Whether a skill that duties mention in passing is one of the trade: a tool always, else one of its fields.

    Duties are full of words such as research, reporting, mentoring: they describe the day, and are demands only when said to be.
    """
    found = [taxonomy().skill(skill) for skill in criterion.skills]
    return any(skill.kind in PROPER or skill.field in fields or skill.id in typical for skill in found)


def follows(draft: Draft, named: set[str]) -> bool:
    """Whether a criterion of the duties only says more broadly what the requirements name (API development beside REST).

    Work that the posting tells is asked for beside the product that it is done with (travel to book, beside Concur).
    """
    table = taxonomy()
    telling = {skill for skill in named if not draft.demanded or table.skill(skill).kind != "tool"}
    wider = {x.skill for skill in sorted(telling) for x in table.implied(skill)} | {
        p for skill in telling for p in table.skill(skill).parents
    }
    return bool(draft.criterion.skills) and set(draft.criterion.skills) <= wider | named
