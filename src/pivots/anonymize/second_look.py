"""What in the anonymized text still reads like something of a person, whatever the recognizers made of the original.

It reads the finished text alone, so that two résumés that come out alike are told alike, and its words are its own and coarser: what it finds is
no proof and stops nothing, it is said to whoever passes the text on.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pivots.anonymize.needles import Sought, sought_in
from pivots.anonymize.protect import is_term, is_title
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.recognizers.nationality import language_names
from pivots.anonymize.shapes import heading_section, labelled_section, looks_like_name
from pivots.anonymize.tables import rows, word_set

_OF_WORK = frozenset({"experience", "projects", "skills", "certifications", "publications"})
_PERSON = re.compile(
    r"(?<![\w-])(?:with|by|under|beside|alongside|mit|von|bei|neben|avec|par|chez|con|por|junto a|was|is|war|ist|était|est|fue|es|are|sind)\s"
    r"(?P<found>[A-ZÀ-Þ][a-zà-þ]+(?:-[A-ZÀ-Þ]?[a-zà-þ]+)*\s(?:(?:van|von|de|da|di|al|bin|ibn|el|der|ten)\s)?[A-ZÀ-Þ][\w'’]*[a-zà-þ](?:-[A-ZÀ-Þ]?[a-zà-þ]+)*)(?=[,.;:)]|\s(?:and|und|et|y|on|in|at|as|who|about|,|–)\s|$)"
)
_SAID = re.compile(
    r"(?:^|[.;:,(]\s)(?P<found>[A-ZÀ-Þ][a-zà-þ]+(?:-[A-ZÀ-Þ]?[a-zà-þ]+)*\s[A-ZÀ-Þ][a-zà-þ]+(?:-[A-ZÀ-Þ]?[a-zà-þ]+)*)(?=,\s(?:my|our|the|mein|unser|ma|mon|notre|mi|nuestr)\w*\s|\s?[,(–-]\s?\[(?:phone|email)\])"
)


class Sign(NamedTuple):
    """Of what kind something is that still stands in ``text[start:end]``."""

    kind: str
    start: int
    end: int


def signs(text: str) -> Iterator[Sign]:
    """Everything that still reads like something of a person."""
    looks: dict[int, list[_Look]] = {}
    for look in _looks(text):
        for number in look.lines:
            looks.setdefault(number, []).append(look)
    section, offset = "header", 0
    for number, line in enumerate(text.split("\n")):
        heading = heading_section(line)
        section = heading or section
        if (near := looks.get(number)) and not heading:
            here = labelled_section(line) or section
            yield from (Sign(kind, offset + a, offset + b) for kind, a, b in _in_line(line, here, near))
        offset += len(line) + 1


def remaining_signs(text: str) -> list[str]:
    """A sentence for each kind that was found, in the order of the table."""
    found = {sign.kind for sign in signs(text)}
    return list(dict.fromkeys(row["sentence"] for row in rows("remaining") if row["kind"] in found))


_ANYWHERE, _OUTSIDE_WORK, _STUDIES = "anywhere", "personal", "education"
"""The lines in which a pattern is looked for."""


class _Look(NamedTuple):
    """A pattern, and the numbers of the lines of a text in which it can match."""

    kind: str
    where: str
    pattern: re.Pattern[str]
    lines: frozenset[int]


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(kind, where, pattern)."""
    of_table = ((row["kind"], row["where"], re.compile(row["pattern"])) for row in rows("remaining") if row["pattern"])
    return (*of_table, ("studies", _STUDIES, _YEAR), ("person", _ANYWHERE, _PERSON), ("person", _ANYWHERE, _SAID))


def _looks(text: str) -> list[_Look]:
    """What is to be looked for in a text, in the lines that hold what it cannot do without."""
    sought, long_numbers = Sought(text), _LONG_NUMBER.search(text) is not None
    found = [_Look(kind, where, pattern, sought.lines(pattern)) for kind, where, pattern in _patterns()]
    found.append(_Look("origin", _OUTSIDE_WORK, _ORIGIN_WORD, sought.lines_with(_demonyms())))
    return [look for look in found if look.lines and (look.kind != "number" or long_numbers)]


def _in_line(line: str, section: str, looks: list[_Look]) -> Iterator[tuple[str, int, int]]:
    for kind, where, pattern, _ in looks:
        if (where == _STUDIES and section != "education") or (where == _OUTSIDE_WORK and section in _OF_WORK):
            continue
        for match in pattern.finditer(line):
            if _stands(kind, pattern, match):
                yield (kind, *match.span("found" if kind == "person" else 0))


def _stands(kind: str, pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether what a pattern finds is what it looks for, where the pattern alone does not say so."""
    if kind == "person":
        return _may_be_person(match["found"])
    return pattern is not _ORIGIN_WORD or _is_origin(match.group())


_ORIGIN_WORD = re.compile(r"(?<![\w-])[^\W\d_]{4,}(?:-[^\W\d_]{4,})?(?![\w-])")


_LONG_NUMBER = re.compile(r"\d(?:[ ./-]?\d){4}")
"""Stands in every match of a pattern for numbers; digits have no letters to look for."""
_TOLD_BY = 6
"""Letters of a word for an origin that are looked for first."""
_YEAR = re.compile(r"(?<![\w.])(?:19|20)\d\d(?![\w.])")


@cache
def _demonyms() -> tuple[str, ...]:
    """What words for an origin begin with."""
    return tuple(sorted({sought_in(word)[:_TOLD_BY] for word in word_set("demonym")}))


@cache
def _is_origin(word: str) -> bool:
    """A demonym that is no name of a language that is learnt everywhere."""
    small = word.casefold()
    return word[0].isupper() and small in word_set("demonym") and small not in language_names() and not is_term(word)


@cache
def _may_be_person(name: str) -> bool:
    parts = name.split()
    none = word_set("company_form", "organisation_word", "field_word", "school_word")
    return (
        looks_like_name(name, most=4)
        and not any(is_term(part) for part in (name, parts[0], parts[-1]))
        and not is_title(name)
        and not is_place(name)
        and not is_place(parts[0])
        and not any(part.casefold() in none for part in parts)
    )
