"""Nationality and visa; not languages, and not the right to work."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Ex\nNationality: Romanian", ["Nationality: Romanian"]),
        ("Ada Ex\nBritish citizen", ["British citizen"]),
        ("Ada Ex\nIndian, opportunity card holder", ["Indian, opportunity card holder"]),
        ("Personal\nStaatsangehörigkeit: kroatisch", ["Staatsangehörigkeit: kroatisch"]),
        ("Authorized to work in the US", []),
        ("Languages\nGerman (C1), French (B2)", []),
        ("Experience\nCoordinated the go-live of the Moldovan subsidiary", []),
        ("Experience\nNational Service Desk analyst", []),
        ("Ada Ex\ngeboren am 12.01.1990 in Musterstadt, ledig, polnische Staatsangehörigkeit", ["polnische Staatsangehörigkeit"]),
        ("Ada Ex\nU.S. citizen, chess player", ["U.S. citizen"]),
        ("Volunteering\nSenior citizen care in two homes", []),
        ("Summary\nBuilt the Citizen service portal", []),
    ],
)
def test_nationality(text: str, expected: list[str]) -> None:
    assert found_by("nationality", text) == expected
