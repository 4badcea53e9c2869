"""Religion of the person; work for a congregation stays where it is work."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Personal\nKonfession: evangelisch", ["Konfession: evangelisch"]),
        ("Volunteering\nCooks at Masjid Nur", ["Cooks at Masjid Nur"]),
        ("Experience\nRestored the roof of a church", []),
        ("Experience\nHindustan Motors, quality", []),
        ("Skills\nChristian Dior retail training", []),
    ],
)
def test_religion(text: str, expected: list[str]) -> None:
    assert found_by("religion", text) == expected
