"""Words of a résumé, found again by their stems."""

import functools
import re
import threading
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

import snowballstemmer
from rapidfuzz import fuzz, process

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ALGORITHMS = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese", "nl": "dutch",
    "sv": "swedish", "da": "danish", "no": "norwegian", "fi": "finnish", "ro": "romanian", "hu": "hungarian", "ru": "russian",
}  # fmt: skip
_PREFIX = 3
"""A word shares its first three letters with its stem in every algorithm above, but for a few irregular forms."""
_CLOSE_SPELLING = 90
"""Matching letters, counted twice, per hundred of both words' letters."""
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


@functools.cache
def _algorithm(language: str) -> snowballstemmer.EnglishStemmer:
    return snowballstemmer.stemmer(_ALGORITHMS.get(language, "english"))


@functools.lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """The stem of one word; an unknown language is treated as English."""
    with _lock:  # the stemmers keep the word they work on as state
        return str(_algorithm(language).stemWord(word.casefold()))


@functools.lru_cache(maxsize=50_000)
def _prefix(word: str) -> str:
    """First letters without accents: the German stemmer turns ``ü`` into ``u``."""
    return "".join(c for c in unicodedata.normalize("NFKD", word[: 2 * _PREFIX]) if not unicodedata.combining(c))[:_PREFIX]


class Index:
    """An inverted index from stems to places. Only words that share a prefix with a stem asked for are ever stemmed."""

    def __init__(self, texts: Iterable[str], language: str) -> None:
        self._language = language
        self._by_prefix: dict[str, list[str]] = {}
        self._places: dict[str, list[tuple[int, int]]] = {}
        self._found: dict[str, tuple[Place, ...]] = {}
        self._near: dict[str, tuple[Place, ...]] = {}
        self._by_length: dict[int, list[str]] = {}
        self._written = _written(texts)
        for word, places in self._written.items():
            self._places.setdefault(word.casefold(), []).extend(places)
        for word in self._places:
            self._by_prefix.setdefault(_prefix(word), []).append(word)

    @functools.cached_property
    def words(self) -> tuple[str, ...]:
        """Every different word, lower case, in text order."""
        return tuple(self._places)

    def places_of_capitals(self, word: str) -> tuple[Place, ...]:
        """Places of a word written in capitals, as acronyms are."""
        return _in_order(self._written.get(word, ())) if word.isupper() else ()

    def places_of_word(self, word: str) -> tuple[Place, ...]:
        """Places of a word in lower case, however written."""
        return _in_order(self._places.get(word, ()))

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
        if wanted not in self._found:
            alike = [word for word in self._by_prefix.get(_prefix(wanted), ()) if stem(word, self._language) == wanted]
            self._found[wanted] = _in_order(place for word in alike for place in self._places[word])
        return self._found[wanted]


def _written(texts: Iterable[str]) -> dict[str, list[tuple[int, int]]]:
    """Every different word as written -> its places, both in text order."""
    found: dict[str, list[tuple[int, int]]] = {}
    for group, text in enumerate(texts):
        for at, word in enumerate(split(text)):
            found.setdefault(word, []).append((group, at))
    return found


def _in_order(places: Iterable[tuple[int, int]]) -> tuple[Place, ...]:
    return tuple(map(Place._make, sorted(places)))
