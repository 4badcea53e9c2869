"""Postings of running text: no list says what is required, so that what sentences tell the reader to do is asked for."""

from collections.abc import Callable, Iterable, Iterator

from pivots.jobs.drafts import Draft
from pivots.jobs.mentions import find_matches
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue
from pivots.jobs.text import sentences
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy

Deeds = Callable[[str], tuple[str, ...]]
"""Taxonomy ids of the competences that a sentence tells of by what is done (``You will book their travel``). A résumé's deeds are read by the same
rules; they are handed in, since one stage knows nothing of another."""


def is_running_text(units: list[Unit]) -> bool:
    """Whether no list stands among what is asked for and what there is to do."""
    return not any(unit.listed and unit.section in {"need", "duty"} for unit in units) and len(units) > 1


def told_to_reader(units: list[Unit], read: Callable[[Unit], list[Draft]], deeds: Deeds | None) -> list[Draft]:
    """What running text demands, and what its sentences tell the reader to do (``You will own the multi-state payroll``).

    ``read`` reads a unit by its names; ``deeds`` what no name tells, None where names alone count.
    """
    out: list[Draft] = []
    for sentence in _sentences(units):
        to_reader = _is_to_reader(sentence)
        out += [draft for draft in read(sentence) if draft.demanded or (to_reader and not _is_subject(sentence.text, draft))]
    return [*out, *(_of_deeds(units, deeds, out) if deeds else ())]


def _of_deeds(units: list[Unit], deeds: Deeds, found: Iterable[Draft]) -> Iterator[Draft]:
    """The competences that sentences to the reader tell of by deeds, but for those that are ``found`` by name, or follow from them."""
    table = taxonomy()
    named = {skill for draft in found for skill in draft.criterion.skills}
    named |= {implied.skill for skill in sorted(named) for implied in table.implied(skill)}
    told = ((skill, said.text) for said in _sentences(units) if _is_to_reader(said) for skill in deeds(said.text))
    for skill, words in told:
        if skill not in named:
            named.add(skill)
            criterion = Criterion(name=table.skill(skill).name, category="skill", skills=(skill,), source=words)
            yield Draft(criterion, "need", demanded=True)


def _sentences(units: Iterable[Unit]) -> Iterator[Unit]:
    """Every sentence as a unit of its own."""
    for unit in units:
        yield from (unit._replace(text=unit.text[span.start : span.end].strip()) for span in sentences(unit.text))


def _is_to_reader(sentence: Unit) -> bool:
    """Whether a sentence says what the reader is to do, or of which two one will do as well, and not what they are to get."""
    asked = sentence.section == "duty" or cue("to_reader").search(sentence.text) or cue("equal").search(sentence.text)
    return bool(asked) and not cue("perk_told").search(sentence.text)


def _is_subject(words: str, draft: Draft) -> bool:
    """Whether the sentence is about what is named: ``Accounting will look to you for ...`` speaks of a department."""
    return any(match.start == 0 and match.skill in draft.criterion.skills for match in find_matches(words))
