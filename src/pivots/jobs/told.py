"""Postings of running text: no list says what is required, so that what sentences tell the reader to do is asked for."""

from collections.abc import Callable, Iterable, Iterator

from pivots.jobs.drafts import Draft
from pivots.jobs.mentions import find_matches, is_field
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue
from pivots.jobs.text import joined_names, sentences
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy

Deeds = Callable[[str], tuple[tuple[str, ...], ...]]
"""Taxonomy ids of the competences that a sentence tells of by what is done (``You will book their travel``), those together that the same words tell of
and of which one will do. A résumé's deeds are read by the same
rules; they are handed in, since one stage knows nothing of another."""

_MOST = 3
"""Competences that the same words may stand for; the tables name the closest first."""


def is_running_text(units: list[Unit]) -> bool:
    """Whether no list stands among what is asked for and what there is to do."""
    return not any(unit.listed and unit.section in {"need", "duty"} for unit in units) and len(units) > 1


def without_others_part(unit: Unit) -> Unit:
    """The unit without what it says that somebody else does (``The accountant takes over at year end, so you won't prepare the accounts``)."""
    return unit._replace(text=cue("not_theirs").sub("", unit.text).strip()) if cue("not_theirs").search(unit.text) else unit


def told_to_reader(unit: Unit, read: Callable[[Unit], list[Draft]], *, all_names: bool = False) -> list[Draft]:
    """What running text demands, and what its sentences tell the reader to do (``You will own the multi-state payroll``); ``read`` reads a unit.

    ``all_names``: also what else it names of the work (``Engineers write the tests themselves``, ``We run on NetSuite``), but not in the company's
    story, of which only products count.
    """
    out: list[Draft] = []
    said = _sentences(unit)
    story = unit.section == "header" and not any(_is_to_reader(unit, words) for words in said)
    for words in said:
        told = _is_to_reader(unit, words)
        for draft in read(unit._replace(text=words)):
            if told and not _is_subject(words, draft):
                out.append(draft._replace(demanded=draft.demanded or cue("lands_on_reader").search(words) is not None))
            elif _is_demand(words, draft) or (all_names and _names_work(words, draft, story=story)):
                out.append(draft)
    return out


def _is_demand(words: str, draft: Draft) -> bool:
    """Whether the words ask for it; a wish of a sentence on what the reader is to get is none."""
    return draft.demanded and not (draft.force == "wish" and cue("perk_told").search(words))


def _names_work(words: str, draft: Draft, *, story: bool) -> bool:
    """Whether a sentence names it as a part of the work here: nobody's else, and of the company's story or of what others do no field of work."""
    if not draft.criterion.skills or any(cue(kind).search(words) for kind in ("perk_told", "of_customers", "others_do")):
        return False
    if not (story or cue("of_others").match(words)):
        return True
    return not {match.skill for match in find_matches(words) if is_field(match)} & set(draft.criterion.skills)


def of_deeds(unit: Unit, deeds: Deeds, found: Iterable[Draft]) -> Iterator[Draft]:
    """The competences that sentences to the reader tell of by deeds, but for those that are ``found`` by name and demanded, or follow from them."""
    table = taxonomy()
    named = {skill for draft in found if draft.demanded for skill in draft.criterion.skills}
    named |= {implied.skill for skill in sorted(named) for implied in table.implied(skill)}
    for words in _sentences(unit):
        for told in deeds(words) if _is_to_reader(unit, words) else ():
            if not named & set(told):
                named |= {*told, *(implied.skill for skill in told for implied in table.implied(skill))}
                yield Draft(_of_work(told[:_MOST], words), "need", demanded=True)


def _of_work(told: tuple[str, ...], words: str) -> Criterion:
    names = tuple(taxonomy().skill(skill).name for skill in told)
    return Criterion(name=joined_names(names), any_of=names if len(names) > 1 else None, category="skill", skills=told, source=words)


def _sentences(unit: Unit) -> list[str]:
    """The sentences of a unit; what does as well (``If you have built yours in Looker, you will pick it up``) belongs to the one before."""
    out: list[str] = []
    for span in sentences(unit.text):
        words = unit.text[span.start : span.end].strip()
        if out and cue("equal").search(words):
            out[-1] += f" {words}"
        else:
            out.append(words)
    return out


def _is_to_reader(unit: Unit, words: str) -> bool:
    """Whether a sentence says what the reader is to do, or of which two one will do as well, and not what they are to get, or what others do."""
    if cue("perk_told").search(words):
        return False
    return bool(cue("to_reader").search(words) or cue("equal").search(words)) or (
        unit.section == "duty" and not cue("of_others").match(words)
    )


def _is_subject(words: str, draft: Draft) -> bool:
    """Whether the sentence is about what is named: ``Accounting will look to you for ...`` speaks of a department, ``Renewals are yours`` of work."""
    return not cue("lands_on_reader").search(words) and any(
        match.start == 0 and match.skill in draft.criterion.skills for match in find_matches(words)
    )
