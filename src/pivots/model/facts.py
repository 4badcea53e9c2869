"""What the anonymized text states, before any job is held against it."""

from typing import Literal

from pivots.model.base import Frozen
from pivots.model.evidence import Evidence

PositionKind = Literal[
    "employment", "internship", "freelance", "military", "apprenticeship", "doctorate", "volunteering", "career_break", "project"
]
WORK_KINDS: frozenset[str] = frozenset({"employment", "internship", "freelance", "military", "apprenticeship", "doctorate"})
"""Kinds that count towards total years."""

SectionKind = Literal[
    "header", "summary", "objective", "experience", "projects", "education", "skills", "certifications", "languages",
    "volunteering", "publications", "awards", "courses", "interests", "references", "other",
]  # fmt: skip
SkillStatus = Literal["demonstrated", "claimed", "implied", "coursework", "aspirational", "negated", "missing"]
"""Strongest to weakest; ``missing`` is said of criteria only."""
EducationLevel = Literal["secondary", "vocational", "associate", "bachelor", "master", "doctorate", "unknown"]


class Month(Frozen):
    """A calendar month, or a year whose month is not stated."""

    year: int
    month: int | None
    """1..12; None when the text states the year alone."""


class Position(Frozen):
    """One stretch of work (or volunteering, or a break) as the text states it."""

    title: str
    """As written, without employer and dates; empty when the text gives none."""
    employer: str | None
    kind: PositionKind
    start: Month | None
    """None: undated. An undated position counts no months."""
    end: Month | None
    """None with ``current`` true: up to the date of assessment. None with ``current`` false: undated."""
    current: bool
    months: int
    """Calendar months, first and last included; year-only ends are read as mid-year. 0 when undated."""
    months_low: int
    months_high: int
    """Shortest and longest reading of the stated dates."""
    interval: tuple[int, int] | None
    """Half-open range of month numbers (year * 12 + month - 1) behind ``months``; None when undated."""
    part_time_share: float | None = None
    """0..1 when the text states a share of full time, else None. Never shortens ``months``."""
    text_start: int
    text_end: int
    """Half-open range of the whole entry (heading lines and bullets) in the anonymized text."""
    evidence: tuple[Evidence, ...]
    """The line or lines that state title and dates."""


class Turn(Frozen):
    """A stretch of a statement in which words count as something else than in the rest of it: ``Docker daily, but no Kafka``."""

    start: int
    end: int
    """Half-open, offsets in the anonymized text."""
    status: SkillStatus


class Statement(Frozen):
    """A sentence, bullet or list item with the role it plays: the unit that gives a mention its status."""

    start: int
    end: int
    page: int
    section: SectionKind
    position: int | None
    """Index into ``Facts.positions`` of the entry it stands in, else None."""
    status: SkillStatus
    """What a skill mentioned here counts as, unless a narrower cue around the mention says otherwise; never ``implied`` or ``missing``."""
    turns: tuple[Turn, ...] = ()
    """Those narrower cues, the one that decides first where they overlap."""

    def status_at(self, offset: int) -> SkillStatus:
        """What words at an offset of the text count as."""
        return next((turn.status for turn in self.turns if turn.start <= offset < turn.end), self.status)


class SkillMention(Frozen):
    """One occurrence of a taxonomy skill."""

    skill: str
    """Taxonomy id."""
    status: SkillStatus
    probability: float
    """0..1: that these words mean this skill (ambiguity) and that the status is right."""
    position: int | None
    statement: int
    """Index into ``Facts.statements``."""
    evidence: Evidence
    """Quote of the sentence or list item around the mention."""
    months: int | None = None
    """Months that the sentence itself gives for it (``a three-month rotation``); None: as long as the position."""
    implied_by: str | None = None
    """Taxonomy id of the mentioned skill that implies this one; None when named itself."""


class Achievement(Frozen):
    """A quoted outcome or scale: an amount, a team, a percentage."""

    kind: Literal["outcome", "scale", "team", "budget"]
    position: int | None
    evidence: Evidence


class Education(Frozen):
    level: EducationLevel
    field: str | None
    """Field of study as written; never an institution."""
    completed: bool | None
    """None when the text does not tell."""
    evidence: tuple[Evidence, ...]


class Certification(Frozen):
    name: str
    skill: str | None
    """Taxonomy id where known."""
    valid: bool | None
    """None when no expiry is stated; False when expired at the date of assessment or called lapsed, in progress or planned."""
    pending: bool = False
    """Whether the text calls it in progress or planned: then ``valid`` is False because it is not held yet."""
    evidence: tuple[Evidence, ...]


class LanguageSkill(Frozen):
    language: str
    """ISO 639-1 (or 639-3) code."""
    level: str | None
    """``A1``..``C2`` or ``native``; None when not stated."""
    evidence: tuple[Evidence, ...]


class Signal(Frozen):
    """A cue for judgement that is neither skill nor position.

    Kinds: ``leadership``, ``mentoring``, ``ownership``, ``initiative``, ``learning``, ``promotion``, ``scope``, ``seeks_internship``,
    ``seeks_entry_level``, ``stated_years`` (``value`` holds the years); what somebody says of their own next step: ``aim``, ``availability``,
    ``relocation``, ``part_time_wish``; the terms of a position: ``fixed_term``, ``agency``, ``seasonal``, ``part_time``.
    """

    kind: str
    position: int | None
    value: float | None = None
    evidence: Evidence


class Facts(Frozen):
    """Everything found in one anonymized résumé, as of one date."""

    positions: tuple[Position, ...]
    """Latest first."""
    statements: tuple[Statement, ...]
    """In text order."""
    mentions: tuple[SkillMention, ...]
    """In text order; implied mentions follow the one that implies them."""
    education: tuple[Education, ...]
    certifications: tuple[Certification, ...]
    languages: tuple[LanguageSkill, ...]
    achievements: tuple[Achievement, ...]
    signals: tuple[Signal, ...]
    total_months: int
    """Union of the intervals of work positions; overlaps count once."""
    total_months_low: int
    total_months_high: int
    headline: Evidence | None = None
    """The professional title the résumé gives itself, if any."""
