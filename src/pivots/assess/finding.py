"""What the résumé holds about one alternative of a criterion."""

from collections.abc import Iterable
from typing import NamedTuple

from pivots.model.evidence import Evidence
from pivots.model.facts import SkillStatus

MAX_EVIDENCE = 3
CREDIT: dict[SkillStatus, float] = {
    "demonstrated": 1.0, "claimed": 0.6, "implied": 0.8, "coursework": 0.2, "aspirational": 0.0, "negated": 0.0, "missing": 0.0,
}  # fmt: skip
"""What a status is worth against use that is shown. Judgement, stated in every score's arithmetic."""
BASE: dict[SkillStatus, float] = {
    "demonstrated": 0.97, "claimed": 0.7, "implied": 0.94, "coursework": 0.2, "aspirational": 0.06, "negated": 0.02, "missing": 0.05,
}  # fmt: skip
"""Probability that a candidate meets a criterion given the status alone. Judgement until enough labelled pairs exist to fit it."""


class Finding(NamedTuple):
    """One alternative of a criterion, held against the facts."""

    name: str
    status: SkillStatus
    probability: float
    """0..1: that the candidate has it."""
    used: bool
    """Shown in, or listed under, a position or project."""
    positions: tuple[int, ...]
    """Indexes of the positions that show it, latest first."""
    evidence: tuple[Evidence, ...]
    stints: tuple[tuple[int, int], ...] = ()
    """(position, months) where every line of that position gives the time it speaks of."""
    own_words: bool = False
    denied: bool = False
    """Another line says that the candidate lacks it."""

    @property
    def matched(self) -> bool:
        return self.status in {"demonstrated", "claimed", "implied"}

    @property
    def rank(self) -> tuple[bool, float, float]:
        """Orders findings from weak to strong: a strong implication by use outranks a bare claim."""
        return self.matched, CREDIT[self.status], self.probability


def missing(name: str) -> Finding:
    return Finding(name, "missing", BASE["missing"], used=False, positions=(), evidence=())


def distinct(quotes: Iterable[Evidence], limit: int = MAX_EVIDENCE) -> tuple[Evidence, ...]:
    """The first few different quotes, in the order given."""
    return tuple({(q.start, q.end): q for q in quotes}.values())[:limit]
