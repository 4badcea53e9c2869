"""Other people; not tools, departments or titles."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Experience\nReported to Jane Whitfield, CFO", ["Jane Whitfield"]),
        ("Education\nThesis under Prof. Amara Nwosu", ["Prof. Amara Nwosu"]),
        ("Experience\nBetreuer: Dr.-Ing. Roswitha Kienle. Note 1,3", ["Dr.-Ing. Roswitha Kienle"]),
        ("References\nTamsin O'Dwyer, RRT, (614) 555-0173", ["Tamsin O'Dwyer"]),
        ("Experience\nAbstimmung mit dem Montageleiter Eberhard Stauch.", ["Eberhard Stauch"]),
        ("Experience\nReported to the Head of Engineering", []),
        ("Experience\nReporting to Chief Technology Officer", []),
        ("Skills\nMS Excel, MS SQL Server, Ms Visio", []),
        ("Experience\nWorked with Apache Kafka and Spring Boot", []),
        ("References\nDana Okello, Director, Maplegate Payments, +1 416 555 0190", ["Dana Okello"]),
        ("References\nAvailable on request", []),
        ("Experience\nSupervised by two leads", []),
        ("References\nProf. Dana Okello, d@example.com; her former manager Gábor Teszt, 555", ["Prof. Dana Okello", "Gábor Teszt"]),
        ("Experience\nClerk, Example Ltd; Fletcher Example, (757) 555-0100; may contact", ["Fletcher Example"]),
        ("Experience\nSupervisor: SSG Stover, Kenneth, 40 hours", ["SSG Stover, Kenneth"]),
        ("Experience\nHotline Support, (757) 555-0100 calls", []),
    ],
)
def test_third_party(text: str, expected: list[str]) -> None:
    assert found_by("third_party", text) == expected
