"""Hours a week that a posting states."""

import pytest

from pivots.jobs.hours import find_week_hours

STATED = [
    ("Days, three 12-hour shifts | $41.00 per hour", 36),
    ("3 x 12-hour shifts", 36),
    ("A 36-hour week", 36),
    ("37.5 hours per week", 37.5),
    ("35-Stunden-Woche nach Tarif", 35),
    ("38,5 Stunden pro Woche", 38.5),
    ("30 Wochenstunden", 30),
    ("39 heures par semaine", 39),
]
NOT_STATED = [
    "Open 24 hours a day",
    "Reply within 48 hours",
    "20-30 hours per week",
    "two 12-hour shifts a month",
    "Week 36 of the year",
    "120 hours per week",
]


@pytest.mark.parametrize(("text", "hours"), STATED, ids=str)
def test_hours_of_a_week_are_found(text: str, hours: float) -> None:
    assert find_week_hours([text]) == hours


@pytest.mark.parametrize("text", NOT_STATED)
def test_other_hours_are_not(text: str) -> None:
    assert find_week_hours([text]) is None


def test_two_different_weeks_are_no_answer() -> None:
    assert find_week_hours(["30 hours per week", "or 40 hours per week"]) is None
