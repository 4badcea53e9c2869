"""The stage's tables: small CSV files beside the code, read once at first use."""

import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of ``data/<name>.csv``, keys from its header row."""
    path = resources.files("pivots.extract") / "data" / f"{name}.csv"
    return tuple(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


@cache
def lookup(name: str, key: str, value: str) -> dict[str, str]:
    """A two-column view of a table: case-folded ``key`` -> ``value``; ``key`` may list several, separated by ``|``."""
    return {item: row[value] for row in rows(name) for item in split_list(row[key])}


def column(name: str, field: str, **where: str) -> tuple[str, ...]:
    """The items of one column over the rows that have the given values."""
    found = (row for row in rows(name) if all(row[key] == wanted for key, wanted in where.items()))
    return tuple(item for row in found for item in split_list(row[field]))


def split_list(cell: str) -> Iterator[str]:
    """The case-folded items of a cell that lists several."""
    return (item.strip().casefold() for item in cell.split("|") if item.strip())


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first; a blank stands for any white space, ``*`` for the rest of a word."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+").replace(r"\*", r"\w*") for word in ordered) or r"(?!)"


def beginnings(words: Iterable[str]) -> tuple[str, ...]:
    """What the words begin with, up to a blank or ``*``. A case-folded text that holds none of these holds none of the words,
    and looking for them is several times faster than a pattern.
    """
    found = {re.split(r"[ *]", word.casefold(), maxsplit=1)[0] for word in words}
    return tuple(sorted(one for one in found if not any(one != other and one.startswith(other) for other in found)))


def word_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the words, whole and in any case."""
    return re.compile(rf"(?<!\w)(?:{any_of(words)})(?!\w)", re.IGNORECASE)
