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
def rows_of_folder(name: str) -> tuple[dict[str, str], ...]:
    """The rows of all tables in ``data/<name>/``, file by file in the order of their names."""
    folder = resources.files("pivots.extract") / "data" / name
    tables = sorted(entry.name.removesuffix(".csv") for entry in folder.iterdir() if entry.name.endswith(".csv"))
    return tuple(row for table in tables for row in rows(f"{name}/{table}"))


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
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[:1].casefold(), []).append(word)
    return "|".join(map(_grouped, by_letter.values())) or r"(?!)"


def _grouped(words: list[str]) -> str:
    """Words that begin with the same letter, the letter once: a pattern tries a dozen letters at a place then, and not hundreds of words."""
    letter = words[0][:1]
    if any(word[:1] != letter for word in words):  # in capitals and not
        return "|".join(map(_spelled, words))
    return f"{_spelled(letter)}(?:{'|'.join(_spelled(word[1:]) for word in words)})"


def _spelled(word: str) -> str:
    return re.escape(word).replace(r"\ ", r"\s+").replace(r"\*", r"\w*")


def beginnings(words: Iterable[str]) -> tuple[str, ...]:
    """What the words begin with, up to a blank or ``*``; what holds another one is left out.

    A case-folded text that holds none of them (``holds_any``) holds none of the words. That is ten times faster to know than by a pattern.
    """
    starts = {re.split(r"[ *]", word.casefold(), maxsplit=1)[0] for word in words}
    return tuple(sorted(start for start in starts if not any(other in start for other in starts - {start})))


def holds_any(text: str, pieces: Iterable[str]) -> bool:
    """Whether one of the pieces stands in the text, be it within a word."""
    return any(map(text.__contains__, pieces))


def in_small_letters(pattern: str) -> str:
    """The pattern with its letters small, for a text in small letters.

    That is several times faster to search than any text in any case: an alternative is passed over at its first letter.
    """
    return re.sub(r"(\\.)|[^\\]+", lambda part: part[1] or part[0].lower(), pattern)


def word_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the words, whole and in any case."""
    return re.compile(rf"(?<!\w)(?:{any_of(words)})(?!\w)", re.IGNORECASE)
