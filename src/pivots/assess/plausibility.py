"""How likely a criterion is met where the résumé only names it or is silent: by how much else of the job the candidate shows.

Two people leave Terraform out. One ran five of the six tools asked for; the other none. The first more likely forgot a line. So the chance is Bayes' rule over
how often résumés omit, list and overstate, with the other criteria as what is known beforehand. The rates are assumptions, not measurements: no public data
pairs résumés with what their authors can do. ``benchmarks/calibration.py`` draws its cases by the same rates, and says so.
"""

from pivots.assess.finding import BASE
from pivots.model.assessment import CriterionResult
from pivots.taxonomy import PAPERS

OMITTED = 0.15
"""How often a skill that is there is left out or described so vaguely that it cannot be recognized."""
PAPER_OMITTED = 0.03
"""The same for a licence or certificate: people rarely forget those."""
LISTED, OVERSTATED = 0.25, 0.05
"""How often a skill is only listed: one that was used, and one that was not."""
_WEIGHT = 2
"""The general expectation counts as much as this many criteria."""
_ROUNDS = 3
_RELATED, _UNRELATED = 0.5, 0.1
"""What is expected of somebody who has done the job's kind of work, and of anybody else."""


def plausible(required: tuple[CriterionResult, ...], *, related: bool) -> tuple[float, ...]:
    """Probability 0..1 of each required criterion, in order. ``related``: whether any relevant work is shown.

    What each one makes likely for the others is followed for a few rounds; a third changes little.
    """
    general = _RELATED if related else _UNRELATED
    chances = tuple(result.probability for result in required)
    for _ in range(_ROUNDS):
        before = [(sum(chances) - own + _WEIGHT * general) / (len(chances) - 1 + _WEIGHT) for own in chances]
        chances = tuple(_one(result, expected) for result, expected in zip(required, before, strict=True))
    return chances


def _one(result: CriterionResult, before: float) -> float:
    if result.status == "missing":
        omitted = PAPER_OMITTED if result.criterion.category in PAPERS else OMITTED
        return round(before * omitted / (before * omitted + 1 - before), 4)
    if result.status == "claimed" and result.verify:
        believed = before * LISTED / (before * LISTED + (1 - before) * OVERSTATED)
        return round(min(0.97, result.probability * believed / BASE["claimed"]), 4)
    return result.probability
