"""What the tables hold, as types."""

from typing import Literal, NamedTuple

from pivots.model.base import Frozen

SkillKind = Literal["skill", "tool", "method", "licence", "certification", "domain", "soft"]
PAPERS: frozenset[str] = frozenset({"licence", "certification"})
"""Kinds of skills that are held on paper; a posting's criteria have categories of the same names."""
Level = Literal["intern", "junior", "mid", "senior", "lead", "principal", "manager", "director", "executive"]


class Implication(NamedTuple):
    """Who can do this can do ``skill``, with probability ``strength`` 0..1 (EKS implies Kubernetes 1.0 and AWS 1.0)."""

    skill: str
    strength: float


class Skill(Frozen):
    """One skill, tool, method, licence, certification, domain or soft skill."""

    id: str
    """Stable slug, e.g. ``kubernetes``."""
    name: str
    """As people write it, e.g. ``Kubernetes``."""
    kind: SkillKind
    field: str
    """Occupational field, e.g. ``infrastructure``; one table per field."""
    aliases: tuple[str, ...]
    """Other spellings and names, the name itself left out."""
    implies: tuple[Implication, ...] = ()
    parents: tuple[str, ...] = ()
    """Broader skills (ids) this one is an instance of; being an instance is weaker than implying."""


class SkillMatch(NamedTuple):
    """A skill's name found in a text: ``text[start:end]`` is the alias as written."""

    skill: str
    start: int
    end: int
    probability: float
    """0..1: that these words mean this skill here."""


class Occupation(Frozen):
    """A kind of work with its titles."""

    id: str
    name: str
    field: str
    titles: tuple[str, ...]
    """Titles, level words left out."""
    soc: str
    """US SOC 2018 code of the wage figures, e.g. ``15-1252``."""
    skills: tuple[str, ...] = ()
    """Typical skill ids."""


class TitleMatch(NamedTuple):
    """A job title understood."""

    occupation: str
    level: Level | None
    """None: the title names no level."""
    certainty: float
    """0..1."""


class Wage(NamedTuple):
    """Yearly wages in one market, whole units of ``currency``."""

    low: int
    high: int
    currency: str
    market: str
    source: str
    """Statistic, year, percentiles and the arithmetic, as a sentence."""
