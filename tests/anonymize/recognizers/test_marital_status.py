"""Marital and family status; not single pages or parent companies."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Ex\nMarital status: single", ["Marital status: single"]),
        ("Personal\nMarried, two children", ["Married, two children"]),
        ("Other\nMother of two, available now", ["Mother of two"]),
        ("Sonstiges\nVater eines Sohnes.", ["Vater eines Sohnes"]),
        ("Personal\nUnmarried.", ["Unmarried"]),
        ("Summary\nA single page application", []),
        ("Experience\nMarried two data sources", []),
        ("Experience\nMother and baby unit", []),
        ("Experience\nSingle sign-on for 40 apps", []),
    ],
)
def test_marital_status(text: str, expected: list[str]) -> None:
    assert found_by("marital_status", text) == expected
