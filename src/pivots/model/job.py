"""A job as criteria a person can check and edit."""

from typing import Literal

from pydantic import Field

from pivots.model.base import Frozen
from pivots.model.policy import Policy

Seniority = Literal["intern", "junior", "mid", "senior", "lead", "principal", "manager", "director", "executive"]
CriterionCategory = Literal["skill", "licence", "certification", "language", "education", "clearance", "domain"]

COUNTED: frozenset[CriterionCategory] = frozenset({"skill", "licence", "certification", "domain"})
"""Categories that make the match rate; the others are gates."""


class Criterion(Frozen):
    """One thing the job asks for."""

    name: str
    """How people see it, e.g. ``Kubernetes`` or ``Python or Go``."""
    any_of: tuple[str, ...] | None = None
    """Names of alternatives of which ``at_least`` are enough; None for a single requirement."""
    at_least: int = Field(default=1, ge=1)
    category: CriterionCategory = "skill"
    skills: tuple[str, ...] = ()
    """Taxonomy ids, one per alternative that the taxonomy knows. Empty: matched in the employer's own words."""
    must_have: bool = False
    """A licence, certificate by law, language or clearance without which the work may not be done: see Policy."""
    level: str | None = None
    """For a language: ``A1``..``C2``. For education: an EducationLevel. Else None."""
    fields: tuple[str, ...] = ()
    """For education: the fields of study or trades asked for, as written. Empty: any."""
    or_equivalent: bool = False
    """Education "or equivalent experience"."""
    min_years: float | None = None
    """Years with this one skill, when the posting asks for them."""
    limited_to: tuple[str, ...] = ()
    """For a licence or certificate: the places, classes or issuing bodies that will do (``Georgia``, ``multistate``); empty: any."""
    source: str | None = None
    """The sentence of the posting it comes from."""


class WorkStyle(Frozen):
    """A statement about how people work there, in the employer's words."""

    text: str


class Pay(Frozen):
    minimum: float | None
    maximum: float | None
    currency: str
    """ISO 4217."""
    period: Literal["year", "month", "day", "hour"]
    hours_per_week: float | None = None
    """Hours a week the posting states; None: not stated, 40 where a rate is made a year's pay."""


class Job(Frozen):
    """Criteria, as extracted from a posting or as checked by a person."""

    title: str
    seniority: Seniority | None = None
    occupation: str | None = None
    """Taxonomy id of the occupation; None when no title matched."""
    min_years: float | None = None
    max_years: float | None = None
    """None: not stated."""
    required: tuple[Criterion, ...] = ()
    preferred: tuple[Criterion, ...] = ()
    duties: tuple[str, ...] = ()
    """What the work is, in the employer's words, one line each. No criterion: they tell which earlier positions are the same kind of work."""
    work_style: tuple[WorkStyle, ...] = ()
    location: str | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2 of the market; None when it cannot be told."""
    remote: bool | None = None
    pay: Pay | None = None
    language: str = "en"
    policy: Policy = Policy()


class Finding(Frozen):
    """What the linter says of a posting."""

    code: str
    severity: Literal["error", "warning", "note"]
    message: str
    quote: str | None = None
    suggestion: str | None = None
    """A lawful or clearer wording."""
