"""Mentions of skills that no name tells and a deed does."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pivots.extract.deeds import sign
from pivots.extract.quotes import Quoter
from pivots.extract.rules import DEEDS, WORD, Rule, rules_for, spelled_out
from pivots.extract.statuses import Context, Standing
from pivots.extract.tables import in_small_letters, rows
from pivots.model.facts import SectionKind, Statement

CERTAINTY = 0.9
"""Probability that a deed of the table is the skill it stands for. Judgement."""
_OWN_WORK: frozenset[SectionKind] = frozenset({"header", "summary", "experience", "projects", "skills", "volunteering", "other"})
"""Sections whose lines may tell deeds: not those of wishes, hobbies, study and other people."""
_RELATIVE = re.compile(r"(?<!team )(?<!crew )(?<!group )\b(?:who|that|which|whose|qui)\s*$")
"""``Advised clubs that plan events``: theirs. A team's deeds are told as the candidate's."""
_STRENGTH = ("negated", "aspirational", "coursework", "claimed", "demonstrated")


class Told(NamedTuple):
    """A deed found in a statement."""

    skill: str
    start: int
    """Offset in the text of its first word."""
    standing: Standing


def deeds_told(statement: Statement, context: Context, quoter: Quoter) -> Iterator[Told]:
    """The deeds of one statement, each skill once. What somebody else did is none."""
    if statement.section not in _OWN_WORK:
        return
    small = quoter.small[statement.start : statement.end]
    language = quoter.language
    signs = _signs(small)
    for rule in context.rules.get(DEEDS, ()):
        for match in _matches(rule, small, signs):
            if not _is_somebody_elses(small[: match.start()], language):
                ends = (context.at(statement.start + at) for at in (match.start(), match.end() - 1))
                yield Told(rule.kind, statement.start + match.start(), min(ends, key=lambda standing: _STRENGTH.index(standing.status)))
                break


def _signs(small: str) -> dict[str, list[int]]:
    """The signs of all words, with the places where these begin."""
    signs: dict[str, list[int]] = {}
    for word in WORD.finditer(small):
        signs.setdefault(sign(small, word.start()), []).append(word.start())
    return signs


def _matches(rule: Rule, small: str, signs: dict[str, list[int]]) -> Iterator[re.Match[str]]:
    """Every match of the rule, tried only where a word stands that it can begin with."""
    if rule.openings is None:
        yield from rule.pattern.finditer(small)
        return
    end = 0
    for start in sorted([start for begins in signs.keys() & rule.openings for start in signs[begins]]):
        if start >= end and (match := rule.pattern.match(small, start)):
            yield match
            end = match.end()


def _is_somebody_elses(before: str, language: str) -> bool:
    """Whether the words before a verb end with a subject that is not the candidate: ``Our team leader``, ``der Kollege``."""
    if _RELATIVE.search(before):
        return True
    return any(pattern.search(before) for pattern in (*_subjects("en"), *(_subjects(language) if language != "en" else ())))


@cache
def _subjects(language: str) -> tuple[re.Pattern[str], ...]:
    """Somebody else as the beginning of the clause, with at most three words before the verb."""
    found = [row["pattern"] for row in rows("phrases") if row["language"] == language and row["name"] == "others"]
    begin = r"(?:^|[,;:.(–—]\s*|\b(?:and|as|but|while|because|when|und|aber|weil|während|da|et|mais|y|pero)\s+)"
    subjects = (spelled_out(pattern, language).replace(" ", r"\s+") for pattern in found)
    return tuple(re.compile(in_small_letters(rf"{begin}{subject}(?:\s+[^\W\d]+){{0,2}}\s*$")) for subject in subjects)


def deeds_in(text: str, language: str) -> tuple[tuple[str, ...], ...]:
    """Taxonomy ids of the competences that a sentence tells of by what is done (``book travel for two directors``), whoever does it.

    Those that the same words tell of stand together (``cuadrar la caja``: cash handling, or reconciliation); all in the order of the tables.
    ``language``: an ISO 639-1 code, or ``und``.
    """
    small = in_small_letters(text)
    signs = _signs(small)
    by_end: dict[int, list[str]] = {}
    told: set[str] = set()
    for rule in rules_for(language).of(small):
        if rule.table == DEEDS and rule.kind not in told and (match := next(_matches(rule, small, signs), None)):
            told.add(rule.kind)
            by_end.setdefault(match.end(), []).append(rule.kind)
    return tuple(map(tuple, by_end.values()))
