"""Pay in words: how two ranges lie to each other, and why there is none."""

import pytest

from pivots.model.assessment import SalaryEstimate, SalaryRange
from pivots.model.report import RequiredCount
from pivots.report.pay import pay_statement
from pivots.report.words import words_in


def salary(low: int, high: int) -> SalaryEstimate:
    return SalaryEstimate(
        candidate_level=SalaryRange(low=low, high=high, level="junior"), role=SalaryRange(low=50_000, high=60_000, level="senior"),
        currency="USD", period="year", market="US", source="", role_stated=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("low", "high", "english", "german"),
    [
        (30_000, 40_000, "ends about $10,000 a year below the advertised range", "endet etwa 10.000 $ im Jahr unterhalb der ausgeschriebenen Spanne"),
        (70_000, 80_000, "starts about $10,000 a year above", "beginnt etwa 10.000 $ im Jahr oberhalb"),
        (45_000, 55_000, "reaches into the advertised range from below; it starts about $5,000", "etwa 5.000 $ im Jahr unterhalb"),
        (55_000, 65_000, "goes beyond its top by about $5,000", "etwa 5.000 $ im Jahr oberhalb"),
        (51_000, 59_000, "lies within the advertised range", "liegt innerhalb der ausgeschriebenen Spanne"),
        (40_000, 70_000, "on both sides", "zu beiden Seiten"),
        (50_000, 60_000, "are paid alike", "gleich bezahlt"),
    ],
)  # fmt: skip
def test_one_sentence_sets_the_ranges_against_each_other(low: int, high: int, english: str, german: str) -> None:
    assert english in pay_statement(salary(low, high), words_in("en"))
    assert german in pay_statement(salary(low, high), words_in("de")).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("count", "said"),
    [(RequiredCount(total=7, met=1), "1 of 7"), (RequiredCount(total=7, met=7, named_only=7), "0 of 7 shown, 7 only named"),
     (RequiredCount(total=5, met=4, named_only=1), "3 of 5 shown, 1 only named")],
)  # fmt: skip
def test_required_criteria_are_counted_and_names_alone_are_no_showing(count: RequiredCount, said: str) -> None:
    assert words_in("en").required(count) == said
