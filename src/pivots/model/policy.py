"""The rule by which facts become a verdict. It travels with every report."""

from pydantic import Field

from pivots.model.base import Frozen
from pivots.model.proxies import NO_EXCEPTIONS, ProxyPolicy


class Policy(Frozen):
    """The default policy of the report contract; a job may state another.

    The five weights are points of the score and add up to 100 here; other sums are scaled to 100. The weight of a part
    that a job does not ask for (no preferred criteria, no level) goes to the required criteria; without a minimum of years theirs goes to the closest work.
    """

    fit_match_rate: float = Field(default=0.8, ge=0, le=1)
    """FIT needs at least this share of required criteria."""
    borderline_match_rate: float = Field(default=0.5, ge=0, le=1)
    """Below this share: NOT_FIT."""
    borderline_years_share: float = Field(default=0.5, ge=0, le=1)
    """Relevant years below this share of the minimum: NOT_FIT."""
    min_readable_share: float = Field(default=0.9, ge=0, le=1)
    """A document understood less than this is never NOT_FIT."""
    relevance_threshold: float = Field(default=0.5, ge=0, le=1)
    """A position counts towards relevant years from this relevance on."""
    weight_required: int = Field(default=55, ge=0)
    weight_years: int = Field(default=15, ge=0)
    weight_preferred: int = Field(default=10, ge=0)
    weight_level: int = Field(default=10, ge=0)
    weight_work: int = Field(default=10, ge=0)
    """The relevance of the one position that is most like the job."""
    proxies: ProxyPolicy = NO_EXCEPTIONS
    """What tells of a group and stays in the text all the same, or goes although the default keeps it."""
