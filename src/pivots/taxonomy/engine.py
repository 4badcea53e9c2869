"""Skills, occupations and wages behind one object."""

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

from pivots.errors import UsageError
from pivots.taxonomy.check import check
from pivots.taxonomy.closeness import closeness
from pivots.taxonomy.finding import Finder, is_whole_name
from pivots.taxonomy.folding import fold_name
from pivots.taxonomy.implications import closure
from pivots.taxonomy.names import build_names
from pivots.taxonomy.resolving import resolve, search
from pivots.taxonomy.tables import Tables, read_tables
from pivots.taxonomy.titles import TitleIndex
from pivots.taxonomy.types import Implication, Level, Occupation, Skill, SkillMatch, TitleMatch, Wage
from pivots.taxonomy.wages import wage

TAXONOMY_VARIABLE = "PIVOTS_TAXONOMY"
"""Names a CSV of skills or a folder with the shipped layout."""
_MOST_REMEMBERED = 4096

Key = TypeVar("Key")
Value = TypeVar("Value")


def _remember(known: dict[Key, Value], key: Key, work_out: Callable[[], Value]) -> Value:
    """The value of a key, worked out once; the memory starts anew when full, so that bulk runs do not grow."""
    if key not in known:
        if len(known) >= _MOST_REMEMBERED:
            known.clear()
        known[key] = work_out()
    return known[key]


class Taxonomy:
    """The tables with their look-ups. Immutable; every answer is a function of the tables and the arguments."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._skills = {skill.id: skill for skill in tables.skills}
        self._occupations = {occupation.id: occupation for occupation in tables.occupations}
        self._names = build_names(self._skills.values(), tables.rules)
        self._implied: dict[str, tuple[Implication, ...]] = {}
        self._resolved: dict[str, Skill | None] = {}
        self._matched: dict[tuple[str, str, bool], TitleMatch | None] = {}

    @classmethod
    def load(cls, extra: Path | None = None) -> "Taxonomy":
        """The shipped tables and an employer's own on top (a CSV of skills, or a folder with the shipped layout).

        Raises UsageError when the extra table cannot be understood.
        """
        return cls(read_tables(extra))

    @property
    def version(self) -> str:
        """Twelve hex digits that change with any content of any table."""
        return self._tables.digest

    def skill(self, skill: str) -> Skill:
        """The skill of an id. Raises KeyError."""
        return self._skills[skill]

    def known_skill(self, skill: str | None) -> Skill | None:
        """The skill of an id; None for None and for an id that no table holds, as a hand-edited job may name it."""
        return self._skills.get(skill) if skill is not None else None

    def skills(self) -> tuple[Skill, ...]:
        """All skills, in the order of the tables."""
        return tuple(self._skills.values())

    @cached_property
    def _finder(self) -> Finder:
        return Finder(self._skills, self._names, self._tables.compound_heads)

    def find_skills(self, text: str) -> list[SkillMatch]:
        """Skills named in a sentence or a whole résumé, in text order, never overlapping."""
        return self._finder.find(text)

    def resolve_skill(self, name: str) -> Skill | None:
        """The skill of a name or alias standing alone (``k8s``, ``Golang``, ``R``), slips of the pen forgiven; None: unknown."""
        return _remember(self._resolved, name, lambda: resolve(self._names, self._skills, name))

    def knows(self, name: str) -> bool:
        """Whether the words are a name or alias as they stand; no slip is forgiven."""
        return is_whole_name(self._names, name)

    def is_everyday(self, name: str) -> bool:
        """Whether a name is also an everyday word, so that its surroundings must say what is meant."""
        return fold_name(name) in self._names.rules

    def implied(self, skill: str) -> tuple[Implication, ...]:
        """Everything that follows from a skill, strengths multiplied, strongest first. Raises KeyError for an unknown id."""
        return _remember(self._implied, self._skills[skill].id, lambda: closure(self._skills, skill))

    def search(self, query: str, limit: int = 10) -> list[Skill]:
        """Skills for a search box, best first."""
        return search(self._names, self._skills, query, limit)

    def is_protected_term(self, words: str) -> bool:
        """Whether the words name a skill, tool or product, so that anonymizing must leave them (``Jenkins``, ``Jasmine``, ``Kafka``)."""
        if is_whole_name(self._names, words):
            return True
        matches = [match for match in self.find_skills(words) if match.probability > 0.95]
        left = words
        for match in reversed(matches):
            left = left[: match.start] + left[match.end :]
        return bool(matches) and not any(character.isalnum() for character in left)

    def occupation(self, occupation: str) -> Occupation:
        """The occupation of an id. Raises KeyError."""
        return self._occupations[occupation]

    def occupations(self) -> tuple[Occupation, ...]:
        """All occupations, in the order of the table."""
        return tuple(self._occupations.values())

    @cached_property
    def _titles(self) -> TitleIndex:
        return TitleIndex(self._tables)

    def match_title(self, title: str, language: str = "", *, guess: bool = True) -> TitleMatch | None:
        """Occupation and level of a job title (``Sr. Data Engineer II``); None when the words are no known title.

        ``language``: ISO 639-1; where it puts the occupation first, its leading words may stand for the whole (``Konstrukteur Fördertechnik``).
        ``guess``: False leaves out titles that are only nearly known (certainty below 0.8), which is much faster where the words are no title.
        """
        return _remember(self._matched, (title, language, guess), lambda: self._titles.match(title, language, guess=guess))

    def level_in_title(self, title: str) -> Level | None:
        """The level that a title's words name, also where they belong to the occupation's own name; None where they name none."""
        return self._titles.level_in(title)

    def names_no_work(self, title: str) -> bool:
        """Whether a title says how somebody is employed and not for which work (``Employee``, ``Technischer Angestellter``)."""
        return self._titles.names_no_work(title)

    def names_only_a_level(self, title: str) -> bool:
        """Whether a title says how high somebody stands and not in which work (``Deputy Team Lead``)."""
        return self._titles.names_only_a_level(title)

    def is_known_title(self, title: str) -> bool:
        """Whether the words are a job title of the tables as they stand (``Cariste``); no guess, and fast."""
        return self._titles.knows(title)

    @cached_property
    def _closeness(self) -> dict[tuple[str, str], float]:
        return {(a, b): value for a, b, value in self._tables.closeness}

    def closeness(self, a: str, b: str) -> float:
        """0..1, 1 = same occupation, 0 = unrelated. Symmetric. Raises KeyError for an unknown id."""
        return closeness(self._occupations[a], self._occupations[b], self._closeness)

    def wage(self, occupation: str, level: str, market: str) -> Wage | None:
        """Yearly wage range in a market (ISO 3166-1 alpha-2); None without figures. Raises KeyError for an unknown occupation."""
        rows = {row.soc: row for row in reversed(self._tables.wages)}
        bands = {band.level: band for band in self._tables.wage_bands}
        place = next((entry for entry in self._tables.markets if entry.country == market.upper()), None)
        return wage(self._occupations[occupation], level, place, rows, bands)


def _sound_tables(own: Path) -> Tables:
    """The shipped tables with an employer's own. Raises UsageError for the first contradiction that these bring."""
    tables = read_tables(own)
    problem = next(iter(check(tables)), None)
    if problem is not None:
        raise UsageError(
            f"Your own taxonomy contradicts itself or the shipped one at {problem.where!r}: {problem.message}",
            f"Correct this entry in the tables that {TAXONOMY_VARIABLE} names, or unset the variable.",
        )
    return tables


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """While a hundred thousand objects are made that all stay, looking for garbage among them again and again takes a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@cache
def taxonomy() -> Taxonomy:
    """The shipped tables, with the employer's own that PIVOTS_TAXONOMY names on top; read at the first call.

    An environment variable, because every worker process then reads the same tables. Raises UsageError when they
    cannot be read or contradict themselves.
    """
    own = os.environ.get(TAXONOMY_VARIABLE)
    with _nothing_thrown_away():
        return Taxonomy(_sound_tables(Path(own))) if own else Taxonomy.load()
