"""Postal addresses of many countries in the contact block."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Ex\n12 Harbour Lane, Leith EH6 5QQ, United Kingdom", ["12 Harbour Lane, Leith EH6 5QQ, United Kingdom"]),
        ("Ada Ex\nLindenweg 7, 50667 Köln, Germany", ["Lindenweg 7, 50667 Köln, Germany"]),
        ("Ada Ex\nAm Rehwinkel 12, 71229 Leonberg", ["Am Rehwinkel 12, 71229 Leonberg"]),
        ("Ada Ex\nBerlin, Germany | cv@example.com", ["Berlin, Germany"]),
        ("Ada Ex\n12 rue de la Paix, 75002 Paris", ["12 rue de la Paix, 75002 Paris"]),
        ("Ada Ex\nApt 6, The Maltings, Naas, Co. Kildare", ["Apt 6, The Maltings, Naas, Co. Kildare"]),
        ("Ada Ex\nul. Modelowa 9, 31-000 Kraków, Poland", ["ul. Modelowa 9, 31-000 Kraków, Poland"]),
        ("Ada Ex\nPlatform Engineer", []),
        ("Ada Ex\nBackend developer, formerly Army Air Corps", []),
        ("Ada Ex\nPython, Kubernetes, Docker", []),
        ("Ada Ex\nExperience\n12 Drive units moved, 3 Way tests", []),
        ("Ada Ex\nExperience\nAWS eu-west and us-east", []),
        ("Mark Rivers\nmark@example.com | 380-555-0191 | Grove City, Ohio", ["Grove City, Ohio"]),
    ],
)
def test_address(text: str, expected: list[str]) -> None:
    assert found_by("address", text) == expected
