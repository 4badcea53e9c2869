"""Kinds of work: what lines and postings are about, beyond titles and named skills."""

import functools
import math
import operator
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from pivots.assess.case import STRENGTH_ORDER, Case
from pivots.assess.tables import stop_words, work_words
from pivots.assess.words import split, stem
from pivots.model.facts import WORK_KINDS, Statement
from pivots.model.job import Job
from pivots.taxonomy import taxonomy

_TITLE = 3
"""A title counts as often: it is the shortest description of the work."""
_BROAD = 6
"""Signs of an SOC code that name the kind of work."""
_OF_WORK = frozenset({"summary", "skills", "projects", "certifications", "education", "courses"})
"""Sections, beside experience, whose lines tell of work."""
_HELD = 0.5
"""What a kind of work that a title names gets beside what words say, as a share of the strongest kind."""
_IN_POSITIONS = 0.5
"""What the lines of positions weigh in the profile of a whole résumé: each position says much the same again."""
_FEWEST = 4
"""Fewer different telling words say nothing about the kind of work."""


class Profile(NamedTuple):
    """What a text is about."""

    kinds: Sequence[float]
    """How much the text is about each of ``work_words().kinds``. Empty: too few words to tell."""
    length: float
    """Root of the sum of the squares; 1 where there is none."""


NOTHING = Profile((), 1.0)


def job_profile(job: Job) -> Profile:
    """Of the title, the duties and what the criteria ask for."""
    return _job_profile(job.title, job.occupation, job.language, job.duties, _asked(job))


def position_profile(case: Case, number: int) -> Profile:
    """Of the title and the lines of one position.

    The words of the table are English; of a résumé in another language the occupation and the skills named there speak, by their English names.
    """
    return _profile(_told(case, number))


def resume_profile(case: Case) -> Profile:
    """Of everything that speaks of work: what the person calls themselves, summary, lists of skills, positions, projects, training.

    Breaks, volunteering, interests and awards are left out, and of lines outside the positions what is wished for or denied. A position's title counts by its share of the months.
    """
    language, positions = case.resume.language, case.facts.positions
    stems = list(_english(case.facts.headline.quote, language)) * _TITLE if case.facts.headline else []
    if language == "en":
        spoken = "\n".join([case.resume.text[s.start : s.end] for s in case.facts.statements if _speaks_of_work(case, s)])
        stems += _telling_words(split(spoken))
    else:  # nothing but names of skills can be read
        stems += _named(None, sorted({m.skill for m in case.facts.mentions if m.position is None and m.status in STRENGTH_ORDER[:3]}))
    in_positions = _added(told for n, position in enumerate(positions) if position.kind in WORK_KINDS and (told := _told(case, n)))
    said = _added(sums for sums in (_sums(Counter(stems)), [_IN_POSITIONS * value for value in in_positions]) if sums)
    months = sum(positions[n].months for n in case.work)
    held: dict[str, float] = {}
    for number in case.work:
        for kind in _kinds(_occupation(case, number)):
            held[kind] = held.get(kind, 0.0) + positions[number].months / months
    return _profile(said, held)


def _added(sums: Iterable[Sequence[float]]) -> Sequence[float]:
    return functools.reduce(lambda a, b: list(map(operator.add, a, b)) if a else b, sums, ())


def _told(case: Case, number: int) -> Sequence[float]:
    """What the words of a position add up to; empty: too few."""
    if number not in case.told:
        position, language = case.facts.positions[number], case.resume.language
        stems = [
            *_english(position.title, language) * _TITLE,
            *(_telling_words(case.words_of(number)) if language == "en" else ()),
            *_named(_occupation(case, number), sorted(case.used.get(number, ()))),
        ]
        case.told[number] = _sums(Counter(stems))
    return case.told[number]


def _speaks_of_work(case: Case, statement: Statement) -> bool:
    """Whether a line outside the positions tells of work."""
    if statement.status in {"aspirational", "negated"}:
        return False
    if statement.position is not None and case.facts.positions[statement.position].kind in WORK_KINDS:
        return False  # its position speaks
    return statement.section in _OF_WORK or (statement.section == "experience" and not case.facts.positions)


def _occupation(case: Case, number: int) -> str | None:
    match = taxonomy().match_title(case.facts.positions[number].title, case.resume.language)
    return match.occupation if match else None


def _kinds(occupation: str | None) -> tuple[str, ...]:
    """The kind of work of an occupation, if any."""
    try:
        return (taxonomy().occupation(occupation).soc[:_BROAD],) if occupation else ()
    except KeyError:  # a hand-edited job may name what no table holds
        return ()


def likeness(a: Profile, b: Profile) -> float:
    """0..1: the cosine of two profiles; 0 where one of them cannot be told."""
    return _product(a.kinds, b.kinds) / (a.length * b.length)


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
    words = Counter([*_english(title, language) * _TITLE, *lines, *_named(occupation, skills)])
    return _profile(_sums(words), dict.fromkeys(_kinds(occupation), 1.0))


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
    names = [("occupation", occupation)] if occupation else []
    return [word for kind, name in (*names, *(("skill", skill) for skill in skills)) for word in _name(kind, name)]


@functools.lru_cache(maxsize=10_000)
def _name(kind: str, key: str) -> tuple[str, ...]:
    """The telling words of a name; none of what no table holds, as a hand-edited job may name it."""
    try:
        name = taxonomy().occupation(key).name if kind == "occupation" else taxonomy().skill(key).name
    except KeyError:
        return ()
    return tuple(_english(name, "en"))


def _sums(counts: Counter[str]) -> list[float]:
    """What words add up to for each kind of work; empty: too few different ones to tell."""
    if len(counts) < _FEWEST:
        return []
    kinds = [0.0] * len(work_words().kinds)
    for word, count in counts.items():
        for kind, value in _says(word, count):
            kinds[kind] += value
    return kinds


@functools.lru_cache(maxsize=20_000)
def _says(word: str, count: int) -> tuple[tuple[int, float], ...]:
    """What a stem of the table that stands there so many times adds to which kinds of work."""
    row = work_words().of_stem[word]
    often = (1 + math.log(count)) * row.telling
    return tuple((kind, often * weight) for kind, weight in zip(row.kinds, row.weights, strict=True))


def _profile(sums: Sequence[float], held: Mapping[str, float] = MappingProxyType({})) -> Profile:
    """The square of what the words add up to: the kinds that many words name then decide, not the hundred that every word touches a little.

    ``held``: kind of work that titles name -> its share, 0..1. In ``benchmarks/retrieval.py`` the square did better than the plain sum and
    no worse than the third power, which forgets the second line of work (the care in care management).
    """
    if not sums:
        return NOTHING
    told = _with_titles(sums, held)
    sharp = list(map(operator.mul, told, told))
    return Profile(sharp, math.hypot(*sharp))


def _with_titles(sums: Sequence[float], held: Mapping[str, float]) -> Sequence[float]:
    if not held:
        return sums
    kinds, numbers = list(sums), work_words().numbers
    most = max(kinds)
    for name, share in held.items():
        if name in numbers:
            kinds[numbers[name]] += _HELD * share * most
    return kinds


def _product(a: Sequence[float], b: Sequence[float]) -> float:
    return float(sum(map(operator.mul, a, b)))
