"""Acronyms that a résumé spells out itself: ``AWS (American Welding Society)`` is no cloud, wherever it stands in that résumé."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pivots.taxonomy import taxonomy

_BEFORE = re.compile(r"((?:[^\W\d_][\w'’&/-]*\s+){1,7})\(([A-Z][A-Za-z&]{1,5})\)")
"""``continuous improvement (CI)``"""
_BRACKET = re.compile(r"\([A-Z][A-Za-z&]{1,5}\)")
_MOST_WORDS = 7
_BEHIND = re.compile(r"(?<![\w/])([A-Z][A-Z&]{1,5})(?![\w/])[^()\n]{0,60}?\(([^()\n]{6,60})\)")
"""``AWS Certified Welding Inspector (American Welding Society)``"""
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "the",
        "of",
        "for",
        "in",
        "on",
        "to",
        "et",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "und",
        "der",
        "die",
        "das",
        "für",
        "y",
        "e",
        "del",
    ]
)
_STEM = 5


def spelled_out(text: str) -> dict[str, str]:
    """Acronym -> the words that the text itself gives for it, in small letters; a word between brackets that is something else gives nothing."""
    found = {}
    for match in _before_brackets(text):
        if words := _spelling(match[2], _WORD.findall(match[1]), last=True):
            found[match[2]] = words
    for match in _BEHIND.finditer(text):
        if words := _spelling(match[1], _WORD.findall(match[2]), last=False):
            found[match[1]] = words
    return found


def _before_brackets(text: str) -> Iterator[re.Match[str]]:
    """The matches of ``_BEFORE``, sought among the last words before each bracket alone: at most others the search would begin for nothing."""
    end = 0
    for bracket in _BRACKET.finditer(text):
        near = text[end : bracket.start()].rsplit(None, _MOST_WORDS)
        start = end + len(near[0]) if len(near) > _MOST_WORDS else end
        if match := _BEFORE.search(text, start, bracket.end()):
            yield match
        end = bracket.end()


def _spelling(acronym: str, words: list[str], *, last: bool) -> str | None:
    """The words whose first letters make the acronym: the last of them before a bracket, all of them inside one."""
    letters = [letter for letter in acronym.casefold() if letter.isalpha()]
    telling = [word.casefold() for word in words if word.casefold() not in _SMALL]
    chosen = telling[-len(letters) :] if last else telling
    return " ".join(chosen) if [word[0] for word in chosen] == letters else None


def means_something_else(surface: str, skill: str, spellings: dict[str, str]) -> bool:
    """Whether a match written as an acronym stands for other words here, most of which the skill is not known by. False where there is nothing to compare."""
    words = spellings.get(surface)
    if words is None:
        return False
    known = _stems(skill)
    shared = sum(word[:_STEM] in known for word in words.split())
    return bool(known) and 2 * shared <= len(words.split())


@lru_cache(maxsize=2_000)
def _stems(skill: str) -> frozenset[str]:
    """Beginnings of the words of the skill's names; empty where it is known by single words only."""
    entry = taxonomy().skill(skill)
    names = [name for name in (entry.name, *entry.aliases) if " " in name.strip()]
    return frozenset(word.casefold()[:_STEM] for name in names for word in _WORD.findall(name))
