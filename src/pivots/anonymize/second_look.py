"""What in the anonymized text still reads like something of a person, whatever the recognizers made of the original.

It reads the finished text alone, so that two résumés that come out alike are told alike, and its words are its own and coarser: what it finds is
no proof and stops nothing, it is said to whoever passes the text on.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

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
    section, offset = "header", 0
    for line in text.split("\n"):
        heading = heading_section(line)
        section = heading or section
        here = labelled_section(line) or section
        if not heading:
            yield from (Sign(kind, offset + a, offset + b) for kind, a, b in _in_line(line, here))
        offset += len(line) + 1


def remaining_signs(text: str) -> list[str]:
    """A sentence for each kind that was found, in the order of the table."""
    found = {sign.kind for sign in signs(text)}
    return list(dict.fromkeys(row["sentence"] for row in rows("remaining") if row["kind"] in found))


@cache
def _patterns() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    """(kind, whether it is looked for in the lines of work too, pattern)."""
    return tuple((row["kind"], row["where"] == "anywhere", re.compile(row["pattern"])) for row in rows("remaining") if row["pattern"])


def _in_line(line: str, section: str) -> Iterator[tuple[str, int, int]]:
    for kind, anywhere, pattern in _patterns():
        if anywhere or section not in _OF_WORK:
            yield from ((kind, *match.span()) for match in pattern.finditer(line))
    if section not in _OF_WORK:
        if section == "education":
            yield from (("studies", *m.span()) for m in _YEAR.finditer(line))
        yield from (("origin", *match.span()) for match in _ORIGIN_WORD.finditer(line) if _is_origin(match.group()))
    for pattern in (_PERSON, _SAID):
        for match in pattern.finditer(line):
            if _may_be_person(match["found"]):
                yield ("person", *match.span("found"))


_ORIGIN_WORD = re.compile(r"(?<![\w-])[^\W\d_]{4,}(?:-[^\W\d_]{4,})?(?![\w-])")


_YEAR = re.compile(r"(?<![\w.])(?:19|20)\d\d(?![\w.])")


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
