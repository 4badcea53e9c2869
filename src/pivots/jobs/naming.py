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
    if criterion.any_of is not None or len(criterion.skills) != 1 or not criterion.source:
        return criterion
    skill = taxonomy().skill(criterion.skills[0])
    if skill.kind not in _KINDS or criterion.name != skill.name:
        return criterion
    text = criterion.source
    written = [text[m.start : m.end] for m in find_matches(text) if m.skill == skill.id]
    nouns = [words for words in written if words[:1].isupper()]
    return criterion.model_copy(update={"name": nouns[0]}) if nouns else criterion
