"""Health of the person, not of patients."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Personal\nSchwerbehinderung: 50", ["Schwerbehinderung: 50"]),
        ("Other\nWheelchair user, non-smoker", ["Wheelchair user, non-smoker"]),
        ("Experience\nNotes: six people left their wheelchairs", []),
        ("Experience\nDisability insurance claims", []),
    ],
)
def test_health(text: str, expected: list[str]) -> None:
    assert found_by("health", text) == expected
