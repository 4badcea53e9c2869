"""Parental leave and compulsory service."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Experience\nMaternity leave 2019 - 2020", ["Maternity leave"]),
        ("Experience\nElternzeit 06/2015 – 05/2016", ["Elternzeit"]),
        ("Experience\nGrundwehrdienst, Bundeswehr", ["Grundwehrdienst"]),
        ("Experience\nLeave requests handled in SAP", []),
        ("Experience\nMaternity ward nurse", []),
        ("Experience\nNational Service Desk", []),
    ],
)
def test_leave(text: str, expected: list[str]) -> None:
    assert found_by("leave", text) == expected
