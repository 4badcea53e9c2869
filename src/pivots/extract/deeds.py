"""Competences told by deeds: ``Ran a brigade of eleven`` is leading people, though no name of that skill stands there.

``data/deeds/`` (a table for each field of work) joins verbs and objects, ``data/deed_words.csv`` gives families of words their names. In a cell ``{staff}`` stands for a
family, ``{number}`` for a number, ``~`` for up to two words, ``*`` for the rest of a word. A row holds where one of its verbs and one of its objects
stand in the same clause, the verb first (in German in either order), with at most ``_GAP`` words between; a row without verbs where an object stands.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from pivots.extract.tables import lookup, rows, rows_of_folder, split_list

_GAP = 8
_TOKEN = re.compile(r"\{[a-z]+\}|~|[^\s{}~]+")
_FREE_ORDER = frozenset({"de"})
"""Languages whose verb may stand at the end (``Angebote geprüft``)."""
_SOME_WORDS = r"(?:[\w&/’-]+ ){0,2}?"
_LONGEST_TRIGGER = 6
_MONEY = "£$€"
_UNITS = ("eur", "chf", "usd", "gbp")
_BEGINNING = re.compile(r"(?<![\w*])[^\W_]+")
"""Words of a part of a phrase whose first letters it gives."""


class Deed(NamedTuple):
    """A row as a rule: what must stand in a sentence (``triggers``, of each list one) and the pattern that decides."""

    skill: str
    language: str
    triggers: tuple[tuple[str, ...], ...]
    pattern: str
    openings: frozenset[str] | None
    """The ``sign``s of the words that a match can begin with; None: it may begin anywhere."""


def sign(text: str, at: int) -> str:
    """Two letters that tell which words may stand at a place of a text in small letters; ``#`` for any digit, one sign for money."""
    first = text[at]
    return "#" if first.isdigit() else first if first in _MONEY else text[at : at + 2]


@cache
def deeds() -> tuple[Deed, ...]:
    """Every row of the tables, in their order."""
    return tuple(_deed(row) for row in rows_of_folder("deeds"))


def _deed(row: dict[str, str]) -> Deed:
    language = row["language"]
    lists = [list(split_list(row[column])) for column in ("verbs", "objects") if row[column]]
    groups = ["(?:" + "|".join(_spelled(phrase, language) for phrase in phrases) + ")" for phrases in lists]
    gap = _gap(language)
    orders = [gap.join(groups)]
    if language in _FREE_ORDER and len(groups) > 1:
        orders.append(gap.join(reversed(groups)))
    pattern = "|".join(rf"(?<!\w){order}(?!\w)" for order in orders)
    triggers = (tuple(_triggers(phrases, language)) for phrases in lists)
    return Deed(row["skill"], language, tuple(found for found in triggers if all(found)), pattern, _openings(lists, language))


def _openings(lists: list[list[str]], language: str) -> frozenset[str] | None:
    leading = lists if language in _FREE_ORDER else lists[:1]
    found = {opening for phrases in leading for phrase in phrases for opening in _opening(phrase, language)}
    return None if "" in found else frozenset(found)


def _opening(phrase: str, language: str) -> Iterator[str]:
    """The signs that a phrase begins with; empty where it may begin with any word, or with a single letter."""
    first = _TOKEN.findall(phrase)[0]
    if first == "{number}":
        yield from ("#", *_MONEY, *(unit[:2] for unit in _UNITS), *(word[:2] for word in lookup("number_words", "words", "value")))
    elif first.startswith("{"):
        for other in _family(first[1:-1], language):
            yield from _opening(other, language)
    else:
        begins = _BEGINNING.match(first)
        yield sign(first, 0) if begins and len(begins[0]) > 1 else ""


def _gap(language: str) -> str:
    """What may stand between verb and object: some words of the same clause, none of which hands the deed to somebody else."""
    barred = "|".join(_family("barred", language))
    return rf"(?:[^\w.;:!?]+(?!(?:{barred})\b)[\w’\x27]+(?:[.,-]\w+)*){{0,{_GAP}}}?[^\w.;:!?]+"


@cache
def _family(name: str, language: str) -> tuple[str, ...]:
    """The words of a family, first in the language, else those for all (``und``). Raises StopIteration never: an unknown name is a KeyError."""
    found = {row["language"]: tuple(split_list(row["words"])) for row in rows("deed_words") if row["name"] == name}
    return found[language if language in found else "und"]


def _spelled(phrase: str, language: str) -> str:
    """A phrase as a pattern in which a blank stands for any white space."""
    pattern = ""
    for part in _TOKEN.findall(phrase):
        if part == "~":
            pattern += f" {_SOME_WORDS}" if pattern else _SOME_WORDS
            continue
        pattern += " " if pattern and not pattern.endswith(_SOME_WORDS) else ""
        pattern += _word(part, language)
    return pattern


def _word(part: str, language: str) -> str:
    if part == "{number}":
        units = "|".join(f"{unit} " for unit in _UNITS)
        return rf"(?:(?:[{_MONEY}]|{units})?\d[\d.,]*(?:\s?(?:m|k|bn|mio|million|millions|millionen|millones)\b)?|{{number}})"
    if part.startswith("{"):
        return "(?:" + "|".join(_spelled(phrase, language) for phrase in _family(part[1:-1], language)) + ")"
    return re.escape(part).replace(r"\*", r"\w*").replace("ß", "(?:ß|ss)")


def _triggers(phrases: Iterable[str], language: str) -> Iterator[str]:
    """Beginnings of words, one of which stands in every text that one of the phrases fits; empty where a phrase may begin with any letter."""
    for phrase in phrases:
        telling = max((part for part in _TOKEN.findall(phrase) if part != "~"), key=_how_telling)
        if telling == "{number}":
            yield from ("#", *lookup("number_words", "words", "value"))
        elif telling.startswith("{"):
            yield from _triggers(_family(telling[1:-1], language), language)
        else:
            yield max(_BEGINNING.findall(telling), key=len, default="")[:_LONGEST_TRIGGER]


def _how_telling(part: str) -> tuple[int, int]:
    """Orders the parts of a phrase by how few texts hold them: numbers stand everywhere, a family is many words, a long word is rare."""
    if part.startswith("{"):
        return (0, 0) if part == "{number}" else (1, 0)
    return 2, max(map(len, _BEGINNING.findall(part)), default=0)
