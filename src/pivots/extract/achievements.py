"""Quoted outcomes and scale: amounts, teams, percentages, sizes."""

from pivots.extract.mentions import Located
from pivots.extract.quotes import Quoter
from pivots.extract.rules import kinds_in
from pivots.model.facts import Achievement, Statement

_SECTIONS = frozenset({"experience", "projects", "awards", "summary", "volunteering", "publications", "other"})


def find_achievements(located: Located, quoter: Quoter) -> tuple[Achievement, ...]:
    """At most one of each kind per statement, in text order; nothing from wishes, negations and skill lists."""
    found: list[Achievement] = []
    for statement, context in zip(located.statements, located.contexts, strict=True):
        rules = context.rules.get("achievement_words")
        if rules is None or not _counts(statement):
            continue
        small = quoter.small[statement.start : statement.end]
        evidence = quoter.quote(statement.start, statement.end)
        found += [Achievement(kind=kind, position=statement.position, evidence=evidence) for kind in kinds_in(small, rules)]
    return tuple(found)


def _counts(statement: Statement) -> bool:
    return statement.section in _SECTIONS and statement.status not in {"negated", "aspirational", "coursework"}
