"""Requirements that are met or not and never weigh: languages, education, clearances; and the must-haves among all."""

from typing import Literal

from pivots.assess.case import Case
from pivots.assess.finding import Finding, missing
from pivots.assess.tables import language_names, study_groups
from pivots.model.assessment import CriterionResult
from pivots.model.facts import Education, LanguageSkill
from pivots.model.job import Criterion

GateState = Literal["met", "missing", "contradicted"]
_CEFR = ("A1", "A2", "B1", "B2", "C1", "C2", "native")
_DEGREES = ("secondary", "vocational", "associate", "bachelor", "master", "doctorate")
_HELD_ON_PAPER = {"licence", "certification", "clearance"}
ENOUGH_INSTEAD_OF_A_DEGREE = 36
"""Months of relevant work that stand in for a degree "or equivalent", unless the job's minimum is longer."""


def gate_state(result: CriterionResult) -> GateState:
    """How a must-have stands. Silence is never a contradiction.

    A language one step below the level asked for is met: steps of the European scale are self-assessed, and one step is within their error.
    """
    if result.matched:
        return "met"
    if result.status == "negated":
        return "contradicted"
    if result.status == "aspirational" and result.criterion.category in _HELD_ON_PAPER:
        return "contradicted"
    return "missing"


def find_language(case: Case, criterion: Criterion) -> Finding:
    """A language: as listed with its level, else as shown by the language the résumé is written in."""
    code = _language_code(criterion)
    listed = next((entry for entry in case.facts.languages if entry.language == code), None)
    own = code is not None and case.resume.language == code
    if listed is not None and own and listed.level is None:
        return Finding(criterion.name, "demonstrated", 0.9, used=True, positions=(), evidence=listed.evidence)
    if listed is not None:
        return _listed(criterion, listed)
    if own:
        return Finding(criterion.name, "implied", 0.85, used=True, positions=(), evidence=())
    return missing(criterion.name)


def _language_code(criterion: Criterion) -> str | None:
    for skill in criterion.skills:
        if 2 <= len(skill) <= 3:
            return skill
    names = language_names()
    return next((names[word] for word in criterion.name.casefold().replace("(", " ").split() if word in names), None)


def _listed(criterion: Criterion, listed: LanguageSkill) -> Finding:
    if listed.level is None or criterion.level not in _CEFR:
        status, probability = ("claimed", 0.75) if criterion.level in _CEFR else ("demonstrated", 0.93)
    else:
        short = _CEFR.index(criterion.level) - _CEFR.index(listed.level) if listed.level in _CEFR else 0
        status, probability = ("demonstrated", 0.95) if short <= 0 else ("claimed", 0.6) if short == 1 else ("negated", 0.05)
    return Finding(criterion.name, status, probability, used=status == "demonstrated", positions=(), evidence=listed.evidence)  # type: ignore[arg-type]


def find_education(case: Case, criterion: Criterion, relevant_months: int) -> Finding:
    """A degree or trade of at least the level asked for; enough relevant work where the job says "or equivalent"."""
    needed = _DEGREES.index(criterion.level) if criterion.level in _DEGREES else _DEGREES.index("vocational")
    reached = [
        entry
        for entry in case.facts.education
        if entry.level in _DEGREES and _DEGREES.index(entry.level) >= needed and _field_fits(entry, criterion.fields)
    ]
    done = [entry for entry in reached if entry.completed is not False]
    if done:
        return _education("demonstrated", 0.93, criterion, done)
    if criterion.or_equivalent and relevant_months >= max(ENOUGH_INSTEAD_OF_A_DEGREE, round((case.job.min_years or 0) * 12)):
        return Finding(criterion.name, "implied", 0.8, used=True, positions=(), evidence=())
    if reached:
        return _education("coursework", 0.3, criterion, reached)
    return missing(criterion.name)


def _field_fits(entry: Education, wanted: tuple[str, ...]) -> bool:
    """Whether a field of study can be one of those asked for; a field that the résumé leaves out or the table does not know is not held against it."""
    if not wanted or entry.field is None:
        return True
    asked = frozenset(group for field in wanted for group in study_groups(field))
    has = study_groups(entry.field)
    return not asked or not has or bool(asked & has)


def _education(
    status: Literal["demonstrated", "coursework"], probability: float, criterion: Criterion, entries: list[Education]
) -> Finding:
    quotes = entries[0].evidence
    return Finding(criterion.name, status, probability, used=status == "demonstrated", positions=(), evidence=quotes)
