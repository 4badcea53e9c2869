"""The judgement in words. Every number in a sentence equals a field of the report."""

from pivots.model.base import Frozen
from pivots.model.report import Claim


class Narrative(Frozen):
    summary: str
    strengths: tuple[Claim, ...]
    concerns: tuple[Claim, ...]
    reasoning: str
    what_would_change_it: tuple[str, ...]
    interview_focus: tuple[str, ...]
    growth_reasons: tuple[str, ...]
    overview: str
