"""The one door to the taxonomy: which words must survive because they name a skill, tool or job."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from pivots.anonymize.tables import word_set, words
from pivots.taxonomy import taxonomy

_WORD = re.compile(r"\w+")
_TECHNICAL = frozenset(
    {"software", "data_ml", "infrastructure", "security", "it_support", "electrical_engineering", "mechanical_engineering"}
)


@lru_cache(maxsize=8192)
def is_term(text: str) -> bool:
    """Whether the words are a skill, tool or product name (``Jenkins``, ``Jasmine``, ``Apache Kafka``)."""
    return taxonomy().is_protected_term(text)


@lru_cache(maxsize=4096)
def holds_technical_term(text: str) -> bool:
    """Whether a technical skill or tool is named somewhere in the text (``soldering and Arduino``); cooking and dancing are none."""
    return any(m.probability > 0.8 and taxonomy().skill(m.skill).field in _TECHNICAL for m in taxonomy().find_skills(text))


class Named(NamedTuple):
    """Where a skill is named in a text."""

    start: int
    end: int
    technical: bool


@lru_cache(maxsize=2048)
def skills_in(text: str) -> tuple[Named, ...]:
    """Where skills and tools are named, so far as that is likely; in text order."""
    found = (m for m in taxonomy().find_skills(text) if m.probability > 0.5)
    return tuple(sorted(Named(m.start, m.end, taxonomy().skill(m.skill).field in _TECHNICAL) for m in found))


@lru_cache(maxsize=4096)  # several recognizers ask of the same words
def is_title(text: str) -> bool:
    """Whether the words are a job title (``Data Engineer``).

    Only words that hold a title word, or end in one (``Entwicklungsingenieur``), are looked up: the look-up is slow where it finds nothing.
    """
    return len(text) < 90 and _holds_title_word(text) and _matches_title(text)


def is_known_title(text: str) -> bool:
    """Whether the words are a job title of the tables as they stand, title word or not (``Cariste``)."""
    return taxonomy().is_known_title(text)


def is_known_title_word(word: str) -> bool:
    """Whether one word alone names what somebody is (``Responsable``, ``Engineer``)."""
    return word.casefold() in word_set("title_word") or word.casefold() in word_set("fr_title") or word.casefold() in word_set("es_title")


def ends_in_title(text: str) -> bool:
    """Whether the text ends in a long title word with no blank before it, as where a PDF lost its blanks: ``FLORALDESIGNER``."""
    return any(len(word) > 8 and word.endswith(_run_together()) and _glued(word) for word in _WORD.findall(text.casefold()))


def _glued(word: str) -> bool:
    """Whether at least three letters stand before the title word."""
    return any(word.endswith(title) and len(word) - len(title) >= 3 for title in _run_together())


@cache
def _run_together() -> tuple[str, ...]:
    return tuple(word.casefold() for word in words("title_word") if len(word) >= 6 and word not in word_set("surname_word"))


@cache
def _title_words() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Short title words, which stand alone; long ones, which may also end a word; and those of several words."""
    single = [word for word in words("title_word") if _WORD.fullmatch(word)]
    several = tuple(word for word in words("title_word") if not _WORD.fullmatch(word))
    return frozenset(word for word in single if len(word) < 6), tuple(word for word in single if len(word) >= 6), several


def _holds_title_word(text: str) -> bool:
    folded = text.casefold()
    short, long, several = _title_words()
    return any(word in short or word.endswith(long) for word in _WORD.findall(folded)) or any(word in folded for word in several)


def _matches_title(text: str) -> bool:
    found = taxonomy().match_title(text)
    return (found is not None and found.certainty >= 0.6) or taxonomy().names_no_work(text)
