"""Criteria in the posting's own language."""

from functools import cache

from babel import Locale

from pivots.jobs.groups import find_matches
from pivots.jobs.tables import rows
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy

_KINDS = frozenset({"skill", "method", "domain"})
"""Tools and papers have names of their own in every language."""


def in_posting_words(criteria: tuple[Criterion, ...], language: str) -> tuple[Criterion, ...]:
    """Criteria named as a German posting names them (``Blechkonstruktion``): the tables' own names are English.

    Of other languages the tables' names stay: there a lower-case word does not tell where a name begins and ends.
    """
    return tuple(_as_written(criterion) for criterion in criteria) if language == "de" else criteria


@cache
def _german_languages() -> dict[str, str]:
    """English name of a language -> German name."""
    german = Locale("de").languages
    return {str(name): str(german[code]) for code, name in Locale("en").languages.items() if code in german}


def _as_written(criterion: Criterion) -> Criterion:
    if criterion.category == "language":
        name, bracket, level = criterion.name.partition(" (")
        return criterion.model_copy(update={"name": f"{_german_languages().get(name, name)}{bracket}{level}"})
    if criterion.category == "education" and not criterion.skills:
        name = criterion.name
        for row in rows("german_names"):
            name = name.replace(row["english"], row["german"])
        return criterion.model_copy(update={"name": name[:1].upper() + name[1:]})
    if criterion.any_of is not None:
        return _alternatives(criterion, criterion.any_of)
    if len(criterion.skills) != 1 or criterion.name != taxonomy().skill(criterion.skills[0]).name:
        return criterion
    return criterion.model_copy(update={"name": _written(criterion.skills[0], criterion.source)})


def _alternatives(criterion: Criterion, names: tuple[str, ...]) -> Criterion:
    """``FEM oder ANSYS``; a name the posting gives the whole, and one with a number (``at least 2 of``), stays."""
    joined = f"{', '.join(names[:-1])} or {names[-1]}"
    if criterion.name != joined or len(criterion.skills) != len(names):
        return criterion
    written = tuple(_written(skill, criterion.source) for skill in criterion.skills)
    return criterion.model_copy(update={"any_of": written, "name": f"{', '.join(written[:-1])} oder {written[-1]}"})


def _written(skill: str, text: str | None) -> str:
    """The first noun by which the text names a skill; the table's name where it has none, and for tools and papers."""
    known = taxonomy().skill(skill)
    if known.kind not in _KINDS or not text:
        return known.name
    written = (text[m.start : m.end] for m in find_matches(text) if m.skill == skill)
    return next((words for words in written if words[:1].isupper()), known.name)
