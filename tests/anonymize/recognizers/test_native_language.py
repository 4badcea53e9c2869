"""Mother tongues tell an origin; learnt languages do not."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Languages\nRomanian (native), Italian (B1)", ["Romanian"]),
        ("Summary\nCroatian is my mother tongue", ["Croatian"]),
        ("Languages\nEnglish (native), French (C1)", []),
        ("Skills\nReact Native, native mobile apps in Swift", []),
        ("Languages\nSpanish (B2)", []),
    ],
)
def test_native_language(text: str, expected: list[str]) -> None:
    assert found_by("native_language", text) == expected
