"""The stage's tables: small CSV files beside the code, read once at first use."""

import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib import resources

_LETTERS = re.compile(r"\w+")
_PLAIN_WORDS = re.compile(r"(?<!\\)\(\?:([^\W_][\w /’-]*(?:\\w\*)?(?:\|[^\W_][\w /’-]*(?:\\w\*)?){7,})\)")
"""A group of eight words or more without signs that mean something in a pattern, ``\\w*`` at their ends apart."""


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
    """A two-column view of a table: ``key`` in small letters, and case-folded -> ``value``; ``key`` may list several, separated by ``|``."""
    return {item: row[value] for row in rows(name) for small in split_list(row[key]) for item in (small, small.casefold())}


def column(name: str, field: str, **where: str) -> tuple[str, ...]:
    """The items of one column over the rows that have the given values."""
    found = (row for row in rows(name) if all(row[key] == wanted for key, wanted in where.items()))
    return tuple(item for row in found for item in split_list(row[field]))


def split_list(cell: str) -> Iterator[str]:
    """The items of a cell that lists several, in small letters; a sharp s stays one, as in the texts that are searched for them."""
    return (item.strip().lower() for item in cell.split("|") if item.strip())


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
    return re.escape(word).replace(r"\ ", r"\s+").replace(r"\*", r"\w*").replace("ß", "(?:ß|ss)")


def by_first_letter(pattern: str) -> str:
    """The pattern with its long lists of plain words grouped by their first letters, each letter once; it finds the same, in a third of the time."""
    return _PLAIN_WORDS.sub(lambda found: f"(?:{'|'.join(_letters_once(found[1].split('|')))})", pattern)


def _letters_once(words: list[str]) -> Iterator[str]:
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word[1:])
    for letter, rests in groups.items():
        yield f"{letter}(?:{'|'.join(rests)})" if len(rests) > 1 else letter + rests[0]


class FirstWords:
    """Tells by a text's words, without trying a pattern, which of several lists of words it can hold.

    The lists are those that ``any_of`` makes patterns of. Looking up a dozen words is ten times faster than trying hundreds at every letter.
    """

    def __init__(self, lists: Iterable[Iterable[str]]) -> None:
        self._whole: dict[str, set[int]] = {}
        self._open: dict[str, set[int]] = {}
        self._inside: list[tuple[str, int]] = []
        for number, words in enumerate(lists):
            for word in words:
                self._add(word.casefold(), number)
        self._of_word = lru_cache(maxsize=20_000)(self._look_up)

    def held(self, text: str) -> set[int]:
        """Numbers of the lists that may have a word in the text; all others have none."""
        folded = text.casefold()
        found = set[int]().union(*map(self._of_word, _LETTERS.findall(folded)))
        found.update(number for piece, number in self._inside if piece in folded)
        return found

    def _add(self, word: str, number: int) -> None:
        first = _LETTERS.search(word)
        begins = first.group() if first else ""
        if not word.startswith(begins or " "):  # a piece of any word
            self._inside.append((begins, number))
            return
        lists = self._open if word[len(begins) :].startswith("*") else self._whole
        lists.setdefault(begins, set()).add(number)

    def _look_up(self, word: str) -> frozenset[int]:
        openings = (word[:length] for length in range(1, len(word) + 1))
        return frozenset[int]().union(self._whole.get(word, ()), *(self._open.get(opening, ()) for opening in openings))


def in_small_letters(pattern: str) -> str:
    """The pattern with its letters small, for a text in small letters.

    That is several times faster to search than any text in any case: an alternative is passed over at its first letter.
    """
    return re.sub(r"(\\.)|[^\\]+", lambda part: part[1] or part[0].lower(), pattern)


def word_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the words, whole and in any case."""
    return re.compile(rf"(?<!\w)(?:{any_of(words)})(?!\w)", re.IGNORECASE)
