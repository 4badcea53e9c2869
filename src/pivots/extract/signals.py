"""Cues for judgement that are neither skill nor position: leading, mentoring, owning, learning, seeking, stated years."""

import re
from functools import cache

from pivots.extract.mentions import Located
from pivots.extract.quotes import Quoter
from pivots.extract.rules import kinds_in
from pivots.extract.tables import any_of, in_small_letters, lookup, rows
from pivots.model.facts import Signal, Statement

_WORTHLESS = frozenset({"negated", "aspirational"})
_ANYWHERE = frozenset({"seeks_internship", "seeks_entry_level"})
_SILENT = frozenset({"references", "interests"})
_STATING = frozenset({"summary", "header", "objective", "skills", "other"})
"""Sections in which a résumé sums itself up."""


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(in_small_letters("|".join(row["unit"] for row in rows("stated_years"))))


@cache
def _years() -> re.Pattern[str]:
    number = rf"(?P<number>\d{{1,2}}(?:[.,]\d)?|{any_of(lookup('number_words', 'words', 'value'))})"
    forms = []
    for row in rows("stated_years"):
        units, context = row["unit"], row["context"]
        forms.append(rf"(?:{units})['’]?(?:\s+\w+){{0,4}}\s+(?:{context})")
    behind = in_small_letters("|".join(forms))
    return re.compile(rf"(?<![\w.,–-]){number}\s*\+?\s*(?:-\s*\d+\s*)?(?:plus\s+)?(?:\w+\s+)?(?:{behind})(?!\w)")


def find_signals(located: Located, quoter: Quoter) -> tuple[Signal, ...]:
    """Every signal in text order; each kind at most once per statement."""
    found: list[Signal] = []
    for statement, context in zip(located.statements, located.contexts, strict=True):
        if statement.section in _SILENT:
            continue
        small = quoter.small[statement.start : statement.end]
        worthless = statement.status in _WORTHLESS
        rules = [rule for rule in context.rules.get("signals", ()) if not worthless or rule.kind in _ANYWHERE]
        found += [_signal(kind, statement, quoter, None) for kind in kinds_in(small, rules)]
        if statement.section in _STATING and _unit().search(small):
            found += [_signal("stated_years", statement, quoter, value) for value in _stated_years(small)]
    return tuple(found)


def _stated_years(small: str) -> list[float]:
    """Years of experience as the résumé claims them; ``small``: its words in small letters."""
    words = [match["number"] for match in _years().finditer(small)]
    values = lookup("number_words", "words", "value")
    return [float(word.replace(",", ".")) if word[0].isdigit() else float(values[word]) for word in words]


def _signal(kind: str, statement: Statement, quoter: Quoter, value: float | None) -> Signal:
    return Signal(kind=kind, position=statement.position, value=value, evidence=quoter.quote(statement.start, statement.end))
