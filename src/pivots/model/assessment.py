"""The judgement in numbers and codes, before words are put to it."""

from typing import Literal

from pydantic import Field

from pivots.model.base import Frozen
from pivots.model.evidence import Evidence
from pivots.model.facts import SkillStatus
from pivots.model.job import Criterion

Verdict = Literal["FIT", "BORDERLINE", "NOT_FIT"]
GrowthLevel = Literal["High", "Moderate", "Low", "Insufficient evidence"]


class CriterionResult(Frozen):
    """How one criterion stands."""

    criterion: Criterion
    kind: Literal["required", "preferred"]
    status: SkillStatus
    matched: bool
    """Demonstrated, claimed or implied, and for at least half of the years asked for with this one skill, where dates tell."""
    verify: bool
    """Missing, or named without any use shown."""
    probability: float
    """0..1: that the candidate meets it, given the text."""
    months: int | None
    """Months of positions that show it (union); None when no dated position does."""
    last_used: str | None
    """``YYYY-MM`` or ``YYYY``; None when never dated."""
    met_by: tuple[str, ...] = ()
    """Names of the alternatives or implying skills found."""
    evidence: tuple[Evidence, ...]
    own_words: bool = False
    """True: matched without the taxonomy, at lower certainty."""
    near: tuple[Evidence, ...] = ()
    """Lines that hold its words where nothing else was recognised: then it counts as ``claimed``, to be verified; a person reads them."""
    by_title: bool = False
    """True: a licence that only a job title or the headline speaks of; not matched, because neither is a licence."""
    limits_held: tuple[str, ...] = ()
    """Places, classes or issuing bodies that the résumé states for the licence and that are not those asked for; then not matched."""
    limits_open: tuple[str, ...] = ()
    """Those asked for of which the résumé says nothing, or states others."""


class PositionRelevance(Frozen):
    """Relevance 0..1 of ``Facts.positions[position]`` to the job, and why."""

    position: int
    relevance: float
    occupation_closeness: float
    skill_overlap: float
    work_likeness: float
    """How much its lines speak of the same kind of work as the posting, 0..1; 0 also where too few words tell."""
    counted: bool


class ScorePart(Frozen):
    part: str
    weight: int
    """Points this part can give; weights add up to 100."""
    points: float
    """0..weight, 1 decimal."""
    why: str


class CultureStatement(Frozen):
    text: str
    """The employer's statement."""
    evidence: tuple[Evidence, ...]
    """Empty: nothing in the résumé speaks to it."""


class CultureFit(Frozen):
    percent: int | None
    statements: tuple[CultureStatement, ...]


class GrowthReason(Frozen):
    code: str
    """E.g. ``promotion``, ``new_skills``, ``wider_scope``, ``learning``, ``short_history``."""
    evidence: tuple[Evidence, ...]
    value: float | None = None
    names: tuple[str, ...] = ()
    """Skills meant, taxonomy ids, those of the job first."""


class Growth(Frozen):
    level: GrowthLevel
    reasons: tuple[GrowthReason, ...]


class SalaryRange(Frozen):
    low: int
    high: int
    """In ``SalaryEstimate.currency`` per ``period``."""
    level: str
    """Seniority the range is for."""


class SalaryEstimate(Frozen):
    candidate_level: SalaryRange
    role: SalaryRange
    currency: str
    period: Literal["year", "hour", "month", "day"]
    market: str
    """ISO 3166-1 alpha-2 of the market the figures are for."""
    source: str
    """Statistic, year, and the arithmetic."""
    occupation: str | None = None
    """Name of the occupation in the wage table, in English; None where the posting's pay alone is used."""
    role_stated: bool = False
    """True: ``role`` is the pay the posting states; False: it is estimated like the other."""
    statement: str = ""
    """How the two ranges lie to each other, in a sentence of the report's language."""


class Change(Frozen):
    """A smallest change in verified facts that moves the verdict."""

    to: Verdict
    criteria: tuple[str, ...]
    """Names of criteria whose verification is needed; empty when only years are."""
    extra_years: float | None
    """Relevant years more than counted; under 0 for the years whose loss turns FIT."""
    out_of: tuple[str, ...] = ()
    """Criteria that count alike here, the likeliest first: as many of them are needed as stand in ``criteria``. Empty: exactly those in ``criteria``."""
    reachable: bool
    """False: years cannot be verified into existence; said so."""


LineOfWork = Literal["same", "near", "some", "other"]
"""How a candidate's work lies to the job's: the same line of work, a near one, something in common, another."""


class Closeness(Frozen):
    """How close the candidate's work is to the work asked for; it orders candidates of the same verdict and moves neither score nor verdict."""

    value: float = Field(ge=0, le=1)
    """0..1, 2 decimals: six tenths ``whole``, one tenth ``best``, three tenths ``lasting``."""
    line_of_work: LineOfWork
    """``value`` from 0.5, 0.35, 0.2 on, and below."""
    whole: float = Field(ge=0, le=1)
    """0..1: how much the whole résumé speaks of the same kinds of work as the posting."""
    best: float = Field(ge=0, le=1)
    """0..1: relevance of the position nearest to the job, less where it was shorter than a year."""
    lasting: float = Field(ge=0, le=1)
    """0..1: mean relevance of the months worked, earlier ones weighing less."""
    title: str | None
    """The position behind ``best``; None: none is near."""


class Assessment(Frozen):
    verdict: Verdict
    verdict_reasons: tuple[str, ...]
    score: int
    score_parts: tuple[ScorePart, ...]
    confidence: float
    """0..1, 2 decimals: probability that the verdict stands."""
    criteria: tuple[CriterionResult, ...]
    """Required first, in the job's order."""
    required_matched: int
    required_total: int
    required_match_rate: float
    coverage: tuple[float, ...]
    """coverage[k]: probability that exactly k required criteria are met (Poisson binomial)."""
    relevance: tuple[PositionRelevance, ...]
    total_months: int
    relevant_months: int
    relevant_months_low: int
    relevant_months_high: int
    years_arithmetic: str
    candidate_level: str
    """Seniority the facts support."""
    culture_fit: CultureFit
    growth: Growth
    salary: SalaryEstimate | None
    changes: tuple[Change, ...]
    closeness: Closeness | None = None
    """None: the job does not say what kind of work it is."""
