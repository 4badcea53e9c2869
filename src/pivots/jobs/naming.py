"""Criteria in the posting's own language."""

from functools import cache

from babel import Locale

from pivots.jobs.leading import TEAM
from pivots.jobs.mentions import find_matches
from pivots.jobs.tables import rows
from pivots.jobs.text import capital, joined_names
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy

_KINDS = frozenset({"skill", "method", "domain"})
"""Tools and papers have names of their own in every language."""


_LANGUAGES = frozenset({"de", "fr", "es"})


def in_posting_words(criteria: tuple[Criterion, ...], language: str) -> tuple[Criterion, ...]:
    """Criteria named as a German, French or Spanish posting names them (``Blechkonstruktion``): the tables' own names are English."""
    return tuple(_as_written(criterion, language) for criterion in criteria) if language in _LANGUAGES else criteria


@cache
def _language_names(language: str) -> dict[str, str]:
    """English name of a language -> its name in ``language``, as it begins a line."""
    local = Locale(language).languages
    return {str(name): str(local[code]).capitalize() for code, name in Locale("en").languages.items() if code in local}


def _as_written(criterion: Criterion, language: str) -> Criterion:
    if criterion.category == "language":
        name, bracket, level = criterion.name.partition(" (")
        return criterion.model_copy(update={"name": f"{_language_names(language).get(name, name)}{bracket}{level}"})
    if criterion.name == TEAM:
        return criterion.model_copy(update={"name": next(row[language] for row in rows("local_names") if row["english"] == TEAM)})
    if criterion.category == "education" and not criterion.skills:
        name = criterion.name
        for row in rows("local_names"):
            name = name.replace(row["english"], row[language])
        return criterion.model_copy(update={"name": name[:1].upper() + name[1:]})
    if criterion.any_of is not None:
        return _alternatives(criterion, criterion.any_of, language)
    if len(criterion.skills) != 1 or criterion.name != taxonomy().skill(criterion.skills[0]).name:
        return criterion
    return criterion.model_copy(update={"name": _written(criterion.skills[0], criterion.source, language)})


def _alternatives(criterion: Criterion, names: tuple[str, ...], language: str) -> Criterion:
    """``FEM oder ANSYS``; a name the posting gives the whole, and one with a number (``at least 2 of``), stays."""
    joined = joined_names(names)
    if not criterion.name.endswith(joined) and not criterion.name.endswith(f"({joined})"):
        return criterion
    written = names
    if len(criterion.skills) == len(names):
        by_table = [taxonomy().skill(skill).name for skill in criterion.skills]
        pairs = zip(criterion.skills, names, by_table, strict=True)
        written = tuple(_written(skill, criterion.source, language) if name == own else name for skill, name, own in pairs)
    local_or = next(row[language] for row in rows("local_names") if row["english"] == " or ")
    return criterion.model_copy(
        update={"any_of": written, "name": criterion.name.replace(joined, f"{', '.join(written[:-1])}{local_or}{written[-1]}")}
    )


def _written(skill: str, text: str | None, language: str) -> str:
    """The first noun by which the text names a skill; the table's name where it has none, and for tools and papers."""
    known = taxonomy().skill(skill)
    if known.kind not in _KINDS or not text:
        return known.name
    written = (text[m.start : m.end] for m in find_matches(text) if m.skill == skill)
    nouns = [words for words in written if words[:1].isupper() or language != "de"]
    return capital(nouns[0]) if nouns else known.name
