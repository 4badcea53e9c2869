"""The report: what every way in produces for one candidate and one job (schema version 1).

JSON is the source; every other format is a rendering of it. The field meanings are documented in
``docs/report.md`` and in the published JSON Schema.
"""

from typing import Literal

from pydantic import Field

from pivots.model.assessment import Closeness, CultureFit, GrowthLevel, SalaryEstimate, ScorePart, Verdict
from pivots.model.base import Frozen
from pivots.model.document import Warning
from pivots.model.evidence import Evidence
from pivots.model.facts import SkillStatus
from pivots.model.job import Pay
from pivots.model.language import DEFAULT_LANGUAGE, Language
from pivots.model.policy import Policy
from pivots.model.proxies import Proxy

SCHEMA_VERSION = 1


class Claim(Frozen):
    """A sentence and the lines that prove it."""

    text: str
    evidence: tuple[Evidence, ...]


class JobCriterion(Frozen):
    name: str
    any_of: tuple[str, ...] | None


class JobSummary(Frozen):
    title: str
    seniority: str | None
    min_years: float | None
    max_years: float | None
    required: tuple[JobCriterion, ...]
    preferred: tuple[JobCriterion, ...]
    country: str | None = None
    """ISO 3166-1 alpha-2 of the market; None when the posting does not tell."""
    pay: Pay | None = None
    """As the posting states it."""


class GrowthPotential(Frozen):
    level: GrowthLevel
    reasons: tuple[str, ...]


class RelevanceBasis(Frozen):
    """What the relevance of a position rests on, each 0..1."""

    occupation: float = Field(ge=0, le=1)
    """How close the occupations are, by the titles."""
    skills: float = Field(ge=0, le=1)
    """Share of the job's skills used there."""
    work: float = Field(ge=0, le=1)
    """How much its lines speak of the same kind of work as the posting; 0 also where too few words tell."""


class PositionEntry(Frozen):
    title: str
    start: str | None
    """``YYYY-MM`` or ``YYYY``; null when undated."""
    end: str | None
    """``YYYY-MM``, ``YYYY`` or ``present``; null when undated."""
    months: int
    kind: str
    relevant: float = Field(ge=0, le=1)
    relevant_by: RelevanceBasis
    evidence: tuple[Evidence, ...]
    counted: bool = False
    """True: the months count towards ``relevant_years``."""


class Experience(Frozen):
    total_years: float
    relevant_years: float
    overview: str
    positions: tuple[PositionEntry, ...]
    arithmetic: str


class SkillEntry(Frozen):
    name: str
    any_of: tuple[str, ...] | None
    kind: Literal["required", "preferred"]
    status: SkillStatus
    months: int | None
    last_used: str | None
    evidence: tuple[Evidence, ...]


class RequiredCount(Frozen):
    """The numbers behind ``required_match_rate``: languages, degrees and clearances are not among them."""

    total: int = Field(default=0, ge=0)
    met: int = Field(default=0, ge=0)
    named_only: int = Field(default=0, ge=0)
    """Of ``met``: without a use shown."""

    @property
    def shown(self) -> int:
        """Met and more than named."""
        return self.met - self.named_only


class EducationEntry(Frozen):
    level: str
    field: str | None
    completed: bool | None
    evidence: tuple[Evidence, ...]


class CertificationEntry(Frozen):
    name: str
    valid: bool | None
    pending: bool = False
    """In progress or planned: not held yet, and not expired either."""
    evidence: tuple[Evidence, ...]

    @property
    def standing(self) -> str:
        """``pending``, ``not_valid``, ``valid``, or empty where the text says nothing of it."""
        return "pending" if self.pending else {False: "not_valid", True: "valid", None: ""}[self.valid]


class LanguageEntry(Frozen):
    language: str
    """Name of the language, in the language of the report."""
    level: str | None
    evidence: tuple[Evidence, ...]


class AnonymizationRecord(Frozen):
    removed: dict[str, int]
    detectors: dict[str, str]
    kept: tuple[Proxy, ...] = ()
    """Kinds that tell of a group, were found, and stay because ``policy.proxies`` or the defaults keep them; sorted."""
    residual_risks: tuple[str, ...]
    leak_check: Literal["passed", "failed"]
    text_sha256: str


class DocumentRecord(Frozen):
    format: str
    pages: int
    ocr: bool
    language: str
    readable_share: float = Field(ge=0, le=1)
    warnings: tuple[Warning, ...]


class Provenance(Frozen):
    engine: Literal["rules", "llm"]
    version: str
    policy_sha256: str
    job_sha256: str
    taxonomy_version: str
    as_of: str
    language: Language = Field(default=DEFAULT_LANGUAGE, exclude_if=lambda language: language == DEFAULT_LANGUAGE)
    """What the report's sentences are written in; left out of the JSON where it is English."""


class ReportData(Frozen):
    """The contract, field by field, in the order in which the JSON is written."""

    schema_version: Literal[1] = 1
    candidate: str
    job: JobSummary
    policy: Policy
    """The rule behind the verdict, in full; its digest stands in ``provenance``."""
    verdict: Verdict
    verdict_label: str
    """``verdict`` in the words of the report's language."""
    verdict_reasons: tuple[str, ...]
    score: int = Field(ge=0, le=100)
    score_parts: tuple[ScorePart, ...]
    confidence: float = Field(ge=0, le=1)
    closeness: Closeness | None = None
    """None: the job does not say what kind of work it is, or the report was written before this was measured."""
    summary: str
    strengths: tuple[Claim, ...] = Field(max_length=6)
    concerns: tuple[Claim, ...] = Field(max_length=6)
    culture_fit: CultureFit
    growth_potential: GrowthPotential
    salary_estimate: SalaryEstimate | None
    reasoning: str
    what_would_change_it: tuple[str, ...]
    interview_focus: tuple[str, ...]
    experience: Experience
    matching_skills: tuple[str, ...]
    skills_to_verify: tuple[str, ...]
    skills: tuple[SkillEntry, ...]
    required_match_rate: float = Field(ge=0, le=1)
    required_count: RequiredCount = RequiredCount()
    education: tuple[EducationEntry, ...]
    certifications: tuple[CertificationEntry, ...]
    languages: tuple[LanguageEntry, ...]
    anonymization: AnonymizationRecord
    document: DocumentRecord
    provenance: Provenance
    anonymized_text: str
    """The text every evidence offset points into."""
