"""Titles and pronouns in brackets."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Ex (she/her)\nNurse", ["(she/her)"]),
        ("Gender: female\nNurse", ["Gender: female"]),
        ("Entwickler (m/w/d)", [" (m/w/d)"]),
        ("Spoke with Mr Whitfield", ["Mr "]),
        ("MS Excel and MS SQL Server", []),
        ("Client/Server and and/or", []),
        ("Miss rate under 2%", []),
    ],
)
def test_honorific(text: str, expected: list[str]) -> None:
    assert found_by("honorific", text) == expected
