"""Parties and unions, outside of work."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interests\nLabour Party member, chess", ["Labour Party member"]),
        ("Other\nBetriebsrat, Schach", ["Betriebsrat"]),
        ("Experience\nNegotiated with the trade union", []),
        ("Skills\nGreen field projects", []),
    ],
)
def test_politics(text: str, expected: list[str]) -> None:
    assert found_by("politics", text) == expected
