"""The employer's statements about how people work, held against what the résumé tells."""

import functools
from collections.abc import Iterable

from pivots.assess.case import Case
from pivots.assess.tables import StyleTheme, offer_patterns, stop_words, style_themes
from pivots.assess.words import Index, Place, split, stem
from pivots.model.assessment import CultureFit, CultureStatement
from pivots.model.evidence import Evidence

_TELLING = {"experience", "projects", "volunteering", "awards", "publications"}
"""Sections that tell what was done. What people say of themselves in a summary is no evidence of how they work."""
_QUOTES = 2
_SAME_WORDS = 3
"""So many of the statement's own telling words in one line speak for it without a theme."""


def judge_culture(case: Case) -> CultureFit:
    """Share of the statements with at least one line that speaks to them; None where none is stated or nothing can be said.

    What the employer offers is left out. Where no line speaks to any of them nothing can be said: people write down what they did, and seldom how.
    """
    statements = tuple(_judge(case, style.text) for style in case.job.work_style if not _is_offer(style.text, case.job.language))
    supported = sum(1 for statement in statements if statement.evidence)
    if not supported:
        return CultureFit(percent=None, statements=statements)
    return CultureFit(percent=(200 * supported + len(statements)) // (2 * len(statements)), statements=statements)


def _is_offer(text: str, language: str) -> bool:
    """What the employer gives or has to say by law is no way of working: days off, pensions, equal opportunity."""
    return any(pattern.search(text) for pattern in offer_patterns(language))


def _judge(case: Case, text: str) -> CultureStatement:
    groups = _by_theme(case, text) or _by_words(case, text)
    return CultureStatement(text=text, evidence=_quotes(case, groups))


def _quotes(case: Case, groups: Iterable[int]) -> tuple[Evidence, ...]:
    return tuple(case.statement_evidence(group) for group in list(dict.fromkeys(groups))[:_QUOTES])


def _by_theme(case: Case, text: str) -> list[int]:
    themes = _themes(text, case.job.language)
    cues = [phrase for theme in style_themes(case.resume.language) if theme.theme in themes for phrase in theme.shown]
    groups = {place.group for phrase in cues for place in _places(case.index, phrase, case.resume.language)}
    if "teaching" in themes:  # whom one trained decides: a colleague, not a model
        groups |= {n for n, s in enumerate(case.facts.statements) if any(s.start <= e.start < s.end for e in _mentoring(case))}
    return sorted(group for group in groups if _tells(case, group))


def _mentoring(case: Case) -> list[Evidence]:
    return [signal.evidence for signal in case.facts.signals if signal.kind == "mentoring"]


def _by_words(case: Case, text: str) -> list[int]:
    if case.job.language != case.resume.language:
        return []
    roots = {stem(w, case.resume.language) for w in split(text) if w.casefold() not in stop_words(case.job.language)}
    found: dict[int, int] = {}
    for root in sorted(roots):
        for group in {place.group for place in case.index.find(root)}:
            found[group] = found.get(group, 0) + 1
    return sorted(group for group, shared in found.items() if shared >= _SAME_WORDS and _tells(case, group))


def _tells(case: Case, group: int) -> bool:
    statement = case.facts.statements[group]
    return statement.section in _TELLING and statement.status not in {"negated", "aspirational"}


@functools.lru_cache(maxsize=1024)
def _themes(text: str, language: str) -> frozenset[str]:
    """Themes an employer's statement names."""
    index = Index([text], language)
    return frozenset(theme.theme for theme in style_themes(language) if _named(index, theme, language))


def _named(index: Index, theme: StyleTheme, language: str) -> bool:
    return any(_places(index, phrase, language) for phrase in theme.stated)


@functools.lru_cache(maxsize=4096)
def _roots(phrase: tuple[str, ...], language: str) -> tuple[str, ...]:
    return tuple(stem(word, language) for part in phrase for word in split(part))


def _places(index: Index, phrase: tuple[str, ...], language: str) -> list[Place]:
    """Where the words of a cue follow each other."""
    first, *rest = _roots(phrase, language)
    places = list(index.find(first))
    for offset, root in enumerate(rest, start=1):
        following = set(index.find(root))
        places = [p for p in places if Place(p.group, p.at + offset) in following]
    return places
