"""Cues for judgement that are neither skill nor position: leading, mentoring, owning, learning, seeking, stated years."""

import re
from functools import cache

from pivots.extract.mentions import Located
from pivots.extract.quotes import Quoter
from pivots.extract.rules import kinds_in
from pivots.extract.tables import any_of, in_small_letters, lookup, rows
from pivots.model.facts import Position, Signal, Statement

_WORTHLESS = frozenset({"negated", "aspirational"})
_OWN = frozenset({"aim", "availability", "relocation", "part_time_wish"})
"""What people say of what they want next: told outside the positions, where nobody else is spoken of."""
_TERMS = frozenset({"fixed_term", "agency", "seasonal", "part_time"})
"""Terms of a contract: told in the lines that state title and dates."""
_ANYWHERE = _OWN | {"seeks_internship", "seeks_entry_level"}
_SILENT = frozenset({"references", "interests"})
_STATING = frozenset({"summary", "header", "objective", "skills", "other"})
"""Sections in which a résumé sums itself up."""
_SAYS_WISHES = frozenset({"summary", "header", "objective", "other"})
_PAY = re.compile(r"[$€£]|\b(?:eur|usd|gbp|chf|salary|pay|gehalt\w*|salaire|rémunération|salario|sueldo)\b")
"""A wish for pay is nothing a report repeats."""
_LEARNS = re.compile(r"\b(?:learn|study|lernen|apprendre|aprender)\b")


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


def find_signals(located: Located, quoter: Quoter, positions: tuple[Position, ...] = ()) -> tuple[Signal, ...]:
    """Every signal in text order; each kind at most once per statement."""
    found: list[Signal] = []
    heads = [(q.start, q.end) for p in positions for q in p.evidence]
    for statement, context in zip(located.statements, located.contexts, strict=True):
        if statement.section in _SILENT:
            continue
        small = quoter.small[statement.start : statement.end]
        worthless = statement.status in _WORTHLESS
        rules = [rule for rule in context.rules.get("signals", ()) if not worthless or rule.kind in _ANYWHERE]
        in_head = any(start < statement.end and statement.start < end for start, end in heads)
        kinds = (kind for kind in kinds_in(small, rules) if _may_say(kind, statement, small, in_head=in_head))
        found += [_signal(kind, statement, quoter, None) for kind in kinds]
        if statement.section in _STATING and _unit().search(small):
            found += [_signal("stated_years", statement, quoter, value) for value in _stated_years(small)]
    return tuple(found)


def _may_say(kind: str, statement: Statement, small: str, *, in_head: bool) -> bool:
    """Whether a sentence stands where its kind of signal is told, and speaks of nothing else."""
    if kind in _TERMS:
        return in_head and statement.position is not None
    if kind not in _OWN:
        return True
    placed = statement.position is None and statement.section in _SAYS_WISHES and statement.status != "negated"
    return placed and not _PAY.search(small) and not (kind == "aim" and _LEARNS.search(small))


def _stated_years(small: str) -> list[float]:
    """Years of experience as the résumé claims them; ``small``: its words in small letters."""
    words = [match["number"] for match in _years().finditer(small)]
    values = lookup("number_words", "words", "value")
    return [float(word.replace(",", ".")) if word[0].isdigit() else float(values[word]) for word in words]


def _signal(kind: str, statement: Statement, quoter: Quoter, value: float | None) -> Signal:
    return Signal(kind=kind, position=statement.position, value=value, evidence=quoter.quote(statement.start, statement.end))
