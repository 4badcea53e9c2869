"""Criteria by names that a sentence of the report's language can hold."""

from babel import Locale

from pivots.explain.words import Words
from pivots.model.assessment import Assessment, Change, CriterionResult
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy

_OWN_NAMES = frozenset({"tool", "certification", "licence"})
"""Kinds of skills whose names are the same in every language."""
_POSTINGS = frozenset({"en", "de", "fr", "es"})
"""Languages that postings are read in."""
_SHORT = 6
"""Letters of an abbreviation in capitals (``BLS``, ``HACCP``), which is a name of its own."""


def in_report_words(assessment: Assessment, posting_language: str, words: Words) -> Assessment:
    """The assessment as it is told: where posting and report are of different languages, languages and known skills by the report's
    names and the posting's other words in quotation marks. The tables of the report keep the posting's names.
    """
    if posting_language == words.language:
        return assessment
    renamed: dict[str, str] = {}
    for result in assessment.criteria:
        for old, new in _names(result.criterion, posting_language, words):
            renamed.setdefault(old, new)
    criteria = tuple(_told(result, renamed) for result in assessment.criteria)
    return assessment.model_copy(
        update={"criteria": criteria, "changes": tuple(_changed(change, renamed) for change in assessment.changes)}
    )


def _told(result: CriterionResult, renamed: dict[str, str]) -> CriterionResult:
    criterion = result.criterion
    alternatives = tuple(renamed.get(name, name) for name in criterion.any_of) if criterion.any_of is not None else None
    named = criterion.model_copy(update={"name": renamed.get(criterion.name, criterion.name), "any_of": alternatives})
    return result.model_copy(update={"criterion": named, "met_by": tuple(renamed.get(name, name) for name in result.met_by)})


def _changed(change: Change, renamed: dict[str, str]) -> Change:
    names = {field: tuple(renamed.get(name, name) for name in getattr(change, field)) for field in ("criteria", "out_of")}
    return change.model_copy(update=names)


def _names(criterion: Criterion, posting_language: str, words: Words) -> list[tuple[str, str]]:
    """The criterion's name and those of its alternatives, each with the name it is told by."""
    if criterion.category == "language":
        return [(criterion.name, _language(criterion, posting_language, words))]
    if criterion.limited_to:
        return []  # its name is taken apart where it is told
    if criterion.any_of is None:
        skill = criterion.skills[0] if len(criterion.skills) == 1 else None
        return [(criterion.name, _of_skill(criterion.name, skill, words))]
    if len(criterion.skills) == len(criterion.any_of):
        told = [_of_skill(name, skill, words) for name, skill in zip(criterion.any_of, criterion.skills, strict=True)]
        joined = words.either(told)
        return [(criterion.name, joined), *zip(criterion.any_of, told, strict=True)]
    return [(criterion.name, words.quote(criterion.name))]


def _language(criterion: Criterion, posting_language: str, words: Words) -> str:
    local = Locale(words.language).languages
    names = [str(local[code]) for code in criterion.skills or _codes(criterion.name, posting_language) if code in local]
    level = f" ({criterion.level})" if criterion.level and criterion.level in criterion.name else ""
    return f"{words.either(names)}{level}" if names else words.quote(criterion.name)


def _codes(name: str, posting_language: str) -> tuple[str, ...]:
    """The codes of the language that a criterion's name names in the posting's words or in English."""
    word = name.partition(" (")[0].casefold()
    locales = [Locale(code).languages for code in dict.fromkeys((posting_language, "en")) if code in _POSTINGS]
    return next(((str(code),) for names in locales for code, own in names.items() if str(own).casefold() == word), ())


def _of_skill(name: str, skill: str | None, words: Words) -> str:
    """A name of its own as it is, the table's name in English; else the posting's word, marked as such."""
    known = taxonomy().known_skill(skill)
    if (known is not None and known.kind in _OWN_NAMES) or (name.isupper() and len(name) <= _SHORT):
        return name
    return known.name if known is not None and words.language == "en" else words.quote(name)
