"""Languages a person speaks, with levels; only where the text speaks of languages."""

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from babel import Locale

from pivots.extract.quotes import Quoter
from pivots.extract.rows import Row
from pivots.extract.tables import any_of, column, lookup, word_pattern
from pivots.model.evidence import Evidence
from pivots.model.facts import LanguageSkill
from pivots.patterns import compiled

_CEFR = r"(?<![\w-])[ABC][12](?:\.\d)?(?![\w])\+?"
_NAMED_IN = ("en", "de", "fr", "es")
_JOINS = re.compile(r"\b(?:and|und|et|y|in|e)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_JOINED = re.compile(r"\s*(?:and|und|et|y|&|/)\s*", re.IGNORECASE)
"""Between two languages that share the level behind them: ``Turkish and German (native)``."""
_NEAR = 28
"""Characters between a language and its level in running text."""
_SURE_LEVELS = frozenset({"native", "C2", "C1"})


class _Named(NamedTuple):
    code: str
    start: int
    end: int


@cache
def _names() -> dict[str, str]:
    """Case-folded language names in four languages -> code."""
    found: dict[str, str] = {}
    for locale in _NAMED_IN:
        for code, name in Locale.parse(locale).languages.items():
            if len(code) == 2 or code in {"fil", "yue"}:
                found.setdefault(name.casefold(), code)
    return found | lookup("language_names", "words", "code")


@cache
def _first_words() -> frozenset[str]:
    """First words of all names: a line that holds none names no language, which is quicker to see than with a pattern."""
    words = {_WORD.findall(name)[0] for name in _names()}
    return frozenset(words | {f"{word}kenntnisse" for word in words})


@cache
def _name_pattern() -> re.Pattern[str]:
    return compiled(rf"(?<![\w-])(?:{any_of(name for name in _names() if len(name) > 2)})(?:kenntnisse)?(?![\w])", re.IGNORECASE)


@cache
def _level_pattern() -> re.Pattern[str]:
    return compiled(rf"{_CEFR}|(?<!\w)(?:{any_of(column('language_levels', 'words'))})(?!\w)", re.IGNORECASE)


@cache
def _sure_levels() -> re.Pattern[str]:
    """Levels that make a sentence speak of languages: ``fluent``, ``C1``; ``good`` and ``basic`` do not."""
    sure = [word for word, level in lookup("language_levels", "words", "level").items() if level in _SURE_LEVELS]
    vague = {
        "professional",
        "excellent",
        "advanced",
        "very good",
        "proficient",
        "alto",
        "courant",
        "sehr gut",
        "sehr gute",
        "avanzado",
        "avancé",
    }
    return re.compile(rf"{_CEFR}|(?i:{word_pattern([word for word in sure if word not in vague]).pattern})")


def find_languages(rows: list[Row], quoter: Quoter) -> tuple[LanguageSkill, ...]:
    """Every language once, in text order, with the best stated level."""
    found: dict[str, LanguageSkill] = {}
    for group in _groups(rows):
        start, end = group[0].label_end or group[0].body, group[-1].end
        for skill in _of_section(quoter.text[start:end], start, group, quoter):
            found.setdefault(skill.language, skill)
    for row in rows:
        if row.section in {"languages", "references"} or row.heading:
            continue
        for skill in _of_prose(row, quoter):
            known = found.get(skill.language)
            if known is None or known.level is None:
                found[skill.language] = skill
    return tuple(found.values())


def _groups(rows: list[Row]) -> list[list[Row]]:
    """Runs of lines in language sections."""
    groups: list[list[Row]] = []
    for row in rows:
        if row.section != "languages" or row.heading:
            continue
        if groups and groups[-1][-1].index == row.index - 1:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _named(text: str) -> list[_Named]:
    matches = _name_pattern().finditer(text)
    names = _names()
    return [
        _Named(names[" ".join(match.group().casefold().removesuffix("kenntnisse").split())], match.start(), match.end())
        for match in matches
    ]


def _of_section(text: str, offset: int, group: list[Row], quoter: Quoter) -> list[LanguageSkill]:
    """Each language with the level that stands behind it, before the next language."""
    named = _named(text)
    if not named:
        return []
    ends = [later.start for _, later in pairwise(named)] + [len(text)]
    levels_first = bool(_level_pattern().search(text, 0, named[0].start)) and not _level_pattern().search(text, named[-1].end)
    skills: list[LanguageSkill] = []
    for number, (name, end) in enumerate(zip(named, ends, strict=True)):
        begin = (named[number - 1].end if number else 0) if levels_first else name.end
        match = _level_pattern().search(text, begin, name.start if levels_first else end)
        if match is None and not levels_first and number + 1 < len(named) and _JOINED.fullmatch(text, name.end, end):
            later = ends[number + 1] if number + 1 < len(ends) else len(text)
            match = _level_pattern().search(text, named[number + 1].end, later)
        skills.append(LanguageSkill(language=name.code, level=_level(match), evidence=(_line_quote(offset + name.start, group, quoter),)))
    return skills


def _line_quote(position: int, group: list[Row], quoter: Quoter) -> Evidence:
    row = next(row for row in group if row.start <= position < row.end)
    return quoter.quote(row.label_end or row.body, row.end)


def _of_prose(row: Row, quoter: Quoter) -> list[LanguageSkill]:
    """``fluent in German``, ``My German is B2``, ``bilingual English/Spanish``."""
    if _first_words().isdisjoint(_WORD.findall(row.text.casefold())):
        return []
    if _nothing_else(row.words):
        return _of_section(row.words, row.body, [row], quoter)
    levels = list(_sure_levels().finditer(row.text))
    if not levels:
        return []
    skills = []
    for name in _named(row.text):
        near = [match for match in levels if -_NEAR <= match.start() - name.end <= _NEAR or 0 <= name.start - match.end() <= _NEAR]
        if near:
            closest = min(near, key=lambda match: min(abs(match.start() - name.end), abs(name.start - match.end())))
            skills.append(LanguageSkill(language=name.code, level=_level(closest), evidence=(quoter.quote(row.start, row.end),)))
    return skills


def _nothing_else(text: str) -> bool:
    """Whether a line holds languages, levels and joining words only: ``Somali and English``."""
    rest = _level_pattern().sub(" ", _name_pattern().sub(" ", text))
    return not _WORD.search(_JOINS.sub(" ", rest)) and len(_named(text)) > 1


def _level(match: re.Match[str] | None) -> str | None:
    if match is None:
        return None
    words = " ".join(match.group().casefold().split())
    known = lookup("language_levels", "words", "level").get(words)
    return known or words[:2].upper()
