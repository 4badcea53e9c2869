"""Words of a résumé, found again by their stems."""

import functools
import itertools
import re
import threading
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import Stemmer
from rapidfuzz import fuzz, process

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ALGORITHMS = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese", "nl": "dutch",
    "sv": "swedish", "da": "danish", "no": "norwegian", "fi": "finnish", "ro": "romanian", "hu": "hungarian", "ru": "russian",
}  # fmt: skip
_CLOSE_SPELLING = 90
"""Matching letters, counted twice, per hundred of both words' letters."""
_SHORTEST_FAMILY, _FAMILY_ENDING = 5, 2
"""Letters of a stem that may be the beginning of another, and the most letters the other may have behind it."""
BEGINNING = 6
"""Letters by which words of one family are taken as one (``carrier``, ``carriers``)."""
_lock = threading.Lock()


class Place(NamedTuple):
    """Where a word stands."""

    group: int
    """Index of the text it stands in."""
    at: int
    """Ordinal of the word within that text."""


def split(text: str) -> list[str]:
    """The words of a text in order, as written."""
    return _WORD.findall(text)


def offset_of_word(text: str, ordinal: int) -> int:
    """Where the word with that ordinal begins; the end of the text where it has fewer words."""
    found = next(itertools.islice(_WORD.finditer(text), ordinal, None), None)
    return found.start() if found else len(text)


@functools.cache
def _algorithm(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(_ALGORITHMS.get(language, "english"), 0)  # no memory of its own


@functools.lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """The stem of one word; an unknown language is treated as English."""
    with _lock:  # the stemmers keep the word they work on as state
        return str(_algorithm(language).stemWord(word.casefold()))


class Index:
    """An inverted index from stems to places."""

    def __init__(self, texts: Iterable[str], language: str) -> None:
        self._language = language
        self._starts: list[int] = []
        self._written: list[str] = []
        self._groups: list[int] = []
        for group, text in enumerate(texts):
            words = split(text)
            self._starts.append(len(self._written))
            self._written += words
            self._groups += [group] * len(words)
        self._ordinals = _ordinals(map(str.casefold, self._written))
        self._found: dict[str, tuple[Place, ...]] = {}
        self._near: dict[str, tuple[Place, ...]] = {}
        self._by_length: dict[int, list[str]] = {}
        self.known: dict[tuple[str, bool], set[int]] = {}
        """What was found before: ``near`` fills it."""

    @functools.cached_property
    def words(self) -> tuple[str, ...]:
        """Every different word, lower case, in text order."""
        return tuple(self._ordinals)

    @functools.cached_property
    def _by_stem(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self._ordinals:
            found.setdefault(stem(word, self._language), []).append(word)
        return found

    @property
    def stems(self) -> Iterable[str]:
        """Every different stem, in text order."""
        return self._by_stem

    @functools.cached_property
    def _capitals(self) -> dict[str, list[int]]:
        """Words written in capitals, as acronyms are, also in the plural."""
        return {word: numbers for word, numbers in _ordinals(self._written).items() if word.removesuffix("s").isupper()}

    def places_of_capitals(self, word: str) -> tuple[Place, ...]:
        """Places of a word written in capitals, as acronyms are."""
        return self._places(self._capitals[word]) if word in self._capitals else ()

    def places_of_plural(self, acronym: str) -> tuple[Place, ...]:
        """Places of an acronym in the plural (``QBRs``)."""
        return self._places(self._capitals.get(f"{acronym}s", ()))

    def family(self, wanted: str) -> tuple[Place, ...]:
        """Places of words of which the stem is the beginning of ``wanted``, or the other way round: ``registered``, ``registration``."""
        if len(wanted) < _SHORTEST_FAMILY or wanted in self._by_stem:
            return ()
        roots = (root for root in self._by_stem if root[:_SHORTEST_FAMILY] == wanted[:_SHORTEST_FAMILY] and _is_family(root, wanted))
        return self._places(sorted(n for root in roots for word in self._by_stem[root] for n in self._ordinals[word]))

    def places_of_word(self, word: str) -> tuple[Place, ...]:
        """Places of a word in lower case, however written."""
        return self._places(self._ordinals.get(word, ()))

    def near(self, word: str) -> tuple[Place, ...]:
        """Places of the word spelled most like ``word``, when it is close enough to be a slip of the pen; empty otherwise."""
        if word not in self._near:
            found = process.extractOne(word, self._alike_in_length(len(word)), scorer=fuzz.ratio, score_cutoff=_CLOSE_SPELLING)
            self._near[word] = self.places_of_word(found[0]) if found else ()
        return self._near[word]

    def _alike_in_length(self, length: int) -> list[str]:
        """The ratio counts matching letters twice over both lengths: words much longer or shorter cannot reach it."""
        if length not in self._by_length:
            share = _CLOSE_SPELLING / 100
            shortest, longest = length * share / (2 - share), length * (2 - share) / share
            self._by_length[length] = [word for word in self.words if shortest <= len(word) <= longest]
        return self._by_length[length]

    def find(self, wanted: str) -> tuple[Place, ...]:
        """Places of every word with the stem ``wanted``, in text order."""
        if wanted not in self._by_stem:
            return ()
        if wanted not in self._found:
            self._found[wanted] = self._places(sorted(n for word in self._by_stem[wanted] for n in self._ordinals[word]))
        return self._found[wanted]

    def groups(self, wanted: str) -> set[int]:
        """The texts that hold a word with the stem ``wanted``."""
        return {self._groups[ordinal] for word in self._by_stem.get(wanted, ()) for ordinal in self._ordinals[word]}

    def groups_of_all(self, wanted: Iterable[str]) -> list[int]:
        """The texts that hold a word with each of the stems, in their order."""
        found: set[int] | None = None
        for root in wanted:
            found = self.groups(root) if found is None else found & self.groups(root)
            if not found:
                return []
        return sorted(found or ())

    def stems_like(self, piece: str) -> Iterator[str]:
        """Every stem that begins with the same ``BEGINNING`` letters or holds all of ``piece``; some twice."""
        if len(piece) >= BEGINNING:
            yield from _lines_with(self._all_stems, f"\n{piece[:BEGINNING]}")
        yield from _lines_with(self._all_stems, piece)

    @functools.cached_property
    def _all_stems(self) -> str:
        """One in a line, line ends around them."""
        return "\n".join(("", *self._by_stem, ""))

    def _places(self, ordinals: Iterable[int]) -> tuple[Place, ...]:
        groups, starts = self._groups, self._starts
        return tuple([Place(groups[ordinal], ordinal - starts[groups[ordinal]]) for ordinal in ordinals])


def _lines_with(text: str, piece: str) -> Iterator[str]:
    """The lines that hold a piece, or begin with it where it begins with a line end."""
    at = text.find(piece)
    while at >= 0:
        start, end = text.rfind("\n", 0, at + 1) + 1, text.find("\n", at + 1)
        if end < 0:
            return
        yield text[start:end]
        at = text.find(piece, end)


def _is_family(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_FAMILY and long.startswith(short) and len(long) - len(short) <= _FAMILY_ENDING


def _ordinals(words: Iterable[str]) -> dict[str, list[int]]:
    """Every different word, in text order -> which words of the text it is."""
    found: dict[str, list[int]] = {}
    for ordinal, word in enumerate(words):
        found.setdefault(word, []).append(ordinal)
    return found
