"""Titles, closeness and wages."""

import pytest

from pivots.taxonomy import taxonomy
from pivots.taxonomy.closeness import closeness
from pivots.taxonomy.tables import Market, WageBand, WageRow
from pivots.taxonomy.types import Occupation
from pivots.taxonomy.wages import wage


@pytest.mark.parametrize(
    ("title", "occupation", "level"),
    [
        ("Sr. Data Engineer II", "data_engineer", "senior"),
        ("Data Engineer, Senior", "data_engineer", "senior"),
        ("Senior Software Engineer, Payments", "software_engineer", "senior"),
        ("Software Engineer \u2013 Checkout Team", "software_engineer", None),
        ("Softwareentwicklerin (m/w/d)", "software_engineer", None),
        ("Softwareentwickler*in", "software_engineer", None),
        ("Jr. Data Analyst", "data_analyst", "junior"),
        ("Lead Platform Engineer", "platform_engineer", "lead"),
        ("Product Manager", "product_manager", None),
        ("Ing\u00e9nieur logiciel", "software_engineer", None),
        ("Full Stack Developer @ Acme", "fullstack_developer", None),
        ("Business Analyst III", "business_analyst", None),
        ("DevOps Enginer", "devops_engineer", None),
        ("DATA ANALYST", "data_analyst", None),
    ],
)
def test_a_title_is_understood(title: str, occupation: str, level: str | None) -> None:
    match = taxonomy().match_title(title)
    assert match is not None
    assert (match.occupation, match.level) == (occupation, level)
    assert 0 < match.certainty <= 1


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Senior",
        "Lorem ipsum dolor",
        "Led a team of five",
        "Python",
        "experience",
        "Bachelor of Science",
        "2019 - 2021",
        "(m/w/d)",
        "Berlin",
    ],
)
def test_nonsense_is_no_title(title: str) -> None:
    assert taxonomy().match_title(title) is None


def job(name: str, soc: str, field: str, *skills: str) -> Occupation:
    return Occupation(id=name, name=name, field=field, titles=(), soc=soc, skills=skills)


ANALYST = job("analyst", "15-2051", "data_ml", "sql", "excel")
ENGINEER = job("engineer", "15-1252", "software", "python", "sql")
DEVELOPER = job("developer", "15-1254", "software", "javascript", "python")
NURSE = job("nurse", "29-1141", "nursing_healthcare", "bls", "patient_care")


def test_closeness_is_ordered_as_people_would() -> None:
    near = closeness(ENGINEER, DEVELOPER, {})
    middle = closeness(ENGINEER, ANALYST, {})
    assert 1.0 == closeness(ENGINEER, ENGINEER, {}) > near > middle > closeness(ENGINEER, NURSE, {}) == 0.0


def test_closeness_is_symmetric_and_the_table_goes_first() -> None:
    assert closeness(ENGINEER, ANALYST, {}) == closeness(ANALYST, ENGINEER, {})
    stated = {("analyst", "nurse"): 0.3}
    assert closeness(NURSE, ANALYST, stated) == closeness(ANALYST, NURSE, stated) == 0.3


ROWS = {"15-1252": WageRow("15-1252", (70000, 100000, 130000, 160000, None), "2023")}
BANDS = {"senior": WageBand("senior", 50, 75), "junior": WageBand("junior", 10, 17.5), "principal": WageBand("principal", 75, 95)}
US = Market("US", "USD", 1.0, "OEWS", "2023")
DE = Market("DE", "EUR", 0.5, "a table", "2024")


def test_a_wage_is_read_between_percentiles() -> None:
    found = wage(ENGINEER, "junior", US, ROWS, BANDS)
    assert found is not None
    assert (found.low, found.high, found.currency) == (70000, 85000, "USD")


def test_a_wage_is_carried_to_another_market_with_its_arithmetic() -> None:
    found = wage(ENGINEER, "senior", DE, ROWS, BANDS)
    assert found is not None
    assert (found.low, found.high, found.currency, found.market) == (65000, 80000, "EUR", "DE")
    assert "130,000" in found.source
    assert "0.5" in found.source
    assert "a table" in found.source


def test_a_top_coded_percentile_falls_back_to_the_last_known_one() -> None:
    found = wage(ENGINEER, "principal", US, ROWS, BANDS)
    assert found is not None
    assert found.high == 160000


@pytest.mark.parametrize(("occupation", "level", "market"), [(NURSE, "senior", US), (ENGINEER, "emperor", US), (ENGINEER, "senior", None)])
def test_no_figures_no_wage(occupation: Occupation, level: str, market: Market | None) -> None:
    assert wage(occupation, level, market, ROWS, BANDS) is None


def test_the_shipped_wages_answer_for_a_known_case() -> None:
    found = taxonomy().wage("software_engineer", "senior", "us")
    assert found is not None
    assert 0 < found.low < found.high
    assert taxonomy().wage("software_engineer", "senior", "ZZ") is None
