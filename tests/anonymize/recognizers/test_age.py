"""The age of the person, not of debts, code or patients."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cardiac nurse, 52 years young.", ["52 years young"]),
        ("Age: 34", ["Age: 34"]),
        ("I am 34 years old and mobile", ["34 years old"]),
        ("aged 41, two cats", ["aged 41"]),
        ("Alter: 29", ["Alter: 29"]),
        ("aged debt down by 30%", []),
        ("a 20 years old codebase", []),
        ("12 years of experience", []),
        ("care for patients aged 65 and over", []),
        ("children aged 16", []),
        ("10 years in sales", []),
        ("Awards\nForbes 30 Under 30 (2024)", ["30 Under 30"]),
        ("Summary\nKept errors 20 under target", []),
    ],
)
def test_age(text: str, expected: list[str]) -> None:
    assert found_by("age", text) == expected
