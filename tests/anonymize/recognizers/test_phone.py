"""Telephone numbers in many shapes; never dates, years, money or versions."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("+44 7700 900123", ["+44 7700 900123"]),
        ("Call (614) 555-0118 now", ["(614) 555-0118"]),
        ("Tel.: 089 99998 147", ["089 99998 147"]),
        ("Mobil 0171 3920012", ["0171 3920012"]),
        ("020 910 0134 | cv@example.com", ["020 910 0134"]),
        ("614 555 0165", ["614 555 0165"]),
        ("+353 20 911 0196", ["+353 20 911 0196"]),
        ("+49 30\n23125 012", ["+49 30\n23125 012"]),
        ("grew by +3\n2014 - 2018", []),
        ("2014 - 2018", []),
        ("09/2003 - 08/2007", []),
        ("05.2019 - 12.2022", []),
        ("Budget of 1 200 000 EUR", []),
        ("Experience\nServed 12 000 000 users", []),
        ("Experience\nv10.15.7 and 192.168.0.1", []),
        ("Experience\nInvoice 2021-03-04 to 2021-05-06", []),
    ],
)
def test_phone(text: str, expected: list[str]) -> None:
    assert found_by("phone", text) == expected
