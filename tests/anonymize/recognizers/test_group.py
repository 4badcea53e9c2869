"""Clubs that tell gender or origin, outside of work."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interests\nwomen's rugby team, chess", ["women's rugby team"]),
        ("Affiliations\nsorority alumna; AACN", ["sorority alumna"]),
        ("Experience\nNurse at the women's health clinic", []),
        ("Interests\nboxing club, chess", []),
        ("Certifications\nLean Six Sigma Black Belt", []),
    ],
)
def test_group(text: str, expected: list[str]) -> None:
    assert found_by("group", text) == expected
