"""Pay in words: how two ranges lie to each other, and why there is none."""

import pytest

from pivots.model.assessment import SalaryEstimate, SalaryRange
from pivots.model.job import Pay
from pivots.model.report import ReportData, RequiredCount
from pivots.report.pay import pay_statement, why_no_estimate
from pivots.report.words import words_in
from tests.report.sample import sample_report


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


@pytest.mark.parametrize(
    ("pay", "english", "german"),
    [
        (Pay(minimum=3650, maximum=4200, currency="EUR", period="month"), "The posting states €3,650 – €4,200 a month.", "nennt 3.650 € – 4.200 € pro Monat."),
        (Pay(minimum=18.5, maximum=18.5, currency="USD", period="hour"), "The posting states $18.50 an hour.", "nennt 18,50 $ pro Stunde."),
        (Pay(minimum=None, maximum=60_000, currency="GBP", period="year"), "The posting states up to £60,000 a year.", "nennt bis zu 60.000 £ pro Jahr."),
        (Pay(minimum=60_000, maximum=None, currency="GBP", period="year"), "The posting states £60,000 a year or more.", "nennt mindestens 60.000 £ pro Jahr."),
    ],
)  # fmt: skip
def test_the_pay_posted_is_told_where_there_is_no_estimate(pay: Pay, english: str, german: str) -> None:
    report = with_job(country="DE", pay=pay)
    assert why_no_estimate(report, words_in("en")) == f"The tables hold no figures for this work in Germany. {english}"
    assert german in why_no_estimate(report, words_in("de")).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("country", "relevant", "said"),
    [
        (None, 4.0, "The job names no market."),
        ("FR", 4.0, "The tables hold no figures for this work in France."),
        ("FR", 0.0, "The résumé shows no work in this field to price."),
    ],
)
def test_why_there_is_no_estimate(country: str | None, relevant: float, said: str) -> None:
    assert why_no_estimate(with_job(country=country, relevant=relevant), words_in("en")) == said


def with_job(country: str | None, pay: Pay | None = None, relevant: float = 4.0) -> ReportData:
    base = sample_report()
    experience = base.experience.model_copy(update={"relevant_years": relevant})
    return base.model_copy(update={"job": base.job.model_copy(update={"country": country, "pay": pay}), "experience": experience})
