"""Dates and places of birth."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Date of birth: 14 March 1990", ["Date of birth: 14 March 1990"]),
        ("geboren am 02.05.1979 in Osijek", ["geboren am 02.05.1979 in Osijek"]),
        ("Geburtsdatum: 19.11.1990", ["Geburtsdatum: 19.11.1990"]),
        ("Né le 3 mai 1988 à Lyon", ["Né le 3 mai 1988 à Lyon"]),
        ("Fecha de nacimiento: 1 de julio de 1985", ["Fecha de nacimiento: 1 de julio de 1985"]),
        ("Project born out of a hackathon in 2019", []),
        ("Started 14 March 2019", []),
        ("A born leader", []),
        ("Newborn screening, 2016", []),
    ],
)
def test_birth(text: str, expected: list[str]) -> None:
    assert found_by("birth", text) == expected
