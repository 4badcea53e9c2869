"""How likely silence and bare names are, given what else is shown."""

import pytest

from pivots.assess.plausibility import plausible
from pivots.model.assessment import CriterionResult
from pivots.model.facts import SkillStatus
from pivots.model.job import Criterion

SHOWN, SILENT = 0.97, 0.05


def result(status: SkillStatus, probability: float, category: str = "skill") -> CriterionResult:
    return CriterionResult.model_validate(
        {
            "criterion": Criterion.model_validate({"name": status, "category": category}), "kind": "required", "status": status,
            "matched": status in {"demonstrated", "claimed"}, "verify": status != "demonstrated", "probability": probability,
            "months": None, "last_used": None, "met_by": (), "evidence": (),
        }
    )  # fmt: skip


def last(shown: int, silent: int, *, status: SkillStatus = "missing", related: bool = True, category: str = "skill") -> float:
    """The chance of one more criterion beside ``shown`` and ``silent`` others."""
    own = result(status, SILENT if status == "missing" else 0.7, category)
    others = [*[result("demonstrated", SHOWN)] * shown, *[result("missing", SILENT)] * silent]
    return plausible((*others, own), related=related)[-1]


def test_silence_weighs_less_the_more_else_is_shown() -> None:
    chances = [last(shown, 5 - shown) for shown in range(6)]
    assert chances == sorted(chances)
    assert chances[0] < 0.08
    assert 0.2 < chances[5] < 0.5


def test_silence_weighs_more_where_the_work_is_another() -> None:
    assert last(1, 4, related=False) < last(1, 4, related=True)


def test_nobody_forgets_a_licence() -> None:
    assert last(5, 0, category="licence") < last(5, 0) / 3


def test_a_bare_name_is_believed_the_more_else_is_shown() -> None:
    assert last(5, 0, status="claimed") > 0.9
    assert last(0, 5, status="claimed") < 0.65


@pytest.mark.parametrize("status", ["demonstrated", "negated", "coursework", "aspirational"])
def test_what_the_text_says_is_left_as_it_is(status: SkillStatus) -> None:
    one = result(status, 0.2)
    assert plausible((result("demonstrated", SHOWN), one), related=True)[-1] == 0.2


def test_no_criterion_no_chance() -> None:
    assert plausible((), related=True) == ()
