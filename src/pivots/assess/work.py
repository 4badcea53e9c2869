"""Kinds of work: what lines and postings are about, beyond titles and named skills."""

import functools
import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from pivots.assess.case import Case
from pivots.assess.tables import stop_words, work_words
from pivots.assess.words import split, stem
from pivots.model.job import Job
from pivots.taxonomy import taxonomy

_TITLE = 3
"""A title counts as often: it is the shortest description of the work."""
_FEWEST = 4
"""Fewer different telling words say nothing about the kind of work."""


class Profile(NamedTuple):
    """What a text is about."""

    kinds: Mapping[int, float]
    """Kind of work, by its number in ``work_words().kinds`` -> how much the text is about it. Empty: too few words to tell."""
    length: float
    """Root of the sum of the squares; 1 where there is none."""


NOTHING = Profile({}, 1.0)


def job_profile(job: Job) -> Profile:
    """Of the title, the duties and what the criteria ask for."""
    return _job_profile(job.title, job.occupation, job.language, job.duties, _asked(job))


def position_profile(case: Case, number: int) -> Profile:
    """Of the title and the lines of one position.

    The words of the table are English; of a résumé in another language the occupation and the skills named there speak, by their English names.
    """
    position = case.facts.positions[number]
    match = taxonomy().match_title(position.title, case.resume.language)
    return _profile(
        [
            *_english(position.title, case.resume.language) * _TITLE,
            *(_telling_words(case.words_of(number)) if case.resume.language == "en" else ()),
            *_named(match.occupation if match else None, sorted(case.used.get(number, ()))),
        ]
    )


def likeness(a: Profile, b: Profile) -> float:
    """0..1: the cosine of two profiles; 0 where one of them cannot be told."""
    small, large = sorted((a.kinds, b.kinds), key=len)
    return sum(value * large[kind] for kind, value in small.items() if kind in large) / (a.length * b.length)


def _asked(job: Job) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The criteria as the employer wrote them, and the ids of their skills."""
    criteria = (*job.required, *job.preferred)
    return tuple(c.source or c.name for c in criteria), tuple(skill for c in criteria for skill in c.skills)


@functools.lru_cache(maxsize=64)
def _job_profile(
    title: str, occupation: str | None, language: str, duties: tuple[str, ...], asked: tuple[tuple[str, ...], tuple[str, ...]]
) -> Profile:
    texts, skills = asked
    lines = [word for text in (*duties, *texts) for word in _english(text, language)]
    return _profile([*_english(title, language) * _TITLE, *lines, *_named(occupation, skills)])


def _english(text: str, language: str) -> list[str]:
    """Stems of the words of an English text that tell of kinds of work; nothing of any other."""
    return _telling_words(split(text)) if language == "en" else []


def _telling_words(words: Iterable[str]) -> list[str]:
    return [found for word in words if (found := _telling(word))]


@functools.lru_cache(maxsize=50_000)
def _telling(word: str) -> str | None:
    """The stem of a word that the table holds; None: the word says nothing."""
    if len(word) < 2 or word.casefold() in stop_words("en"):
        return None
    found = stem(word, "en")
    return found if found in work_words().of_stem else None


def _named(occupation: str | None, skills: Iterable[str]) -> list[str]:
    """The telling words of the English names of an occupation and of skills."""
    try:
        names = [taxonomy().occupation(occupation).name] if occupation else []
        names += [taxonomy().skill(skill).name for skill in skills]
    except KeyError:  # a hand-edited job may name what no table holds
        return []
    return [word for name in names for word in _english(name, "en")]


def _profile(stems: list[str]) -> Profile:
    """The third power of what the words add up to: the top few kinds then decide, not the hundred that every word touches a little.

    3 was the best of 1, 2 and 3 in ``benchmarks/retrieval.py``.
    """
    counts = Counter(stems)
    if len(counts) < _FEWEST:
        return NOTHING
    table = work_words().of_stem
    kinds: dict[int, float] = {}
    for word, count in counts.items():
        often = 1 + math.log(count)
        for kind, weight in zip(*table[word], strict=True):
            kinds[kind] = kinds.get(kind, 0.0) + often * weight
    sharp = {kind: value * value * value for kind, value in kinds.items()}
    return Profile(sharp, math.sqrt(sum([value * value for value in sharp.values()])))
