"""Numbers from registers; the licence stays, its number goes."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SSN: 000-12-3456", ["000-12-3456"]),
        ("SSN (last four): xxx-xx-0000", ["xxx-xx-0000"]),
        ("Ohio RN license: RN.000118", ["RN.000118"]),
        ("Passport No. X0000000", ["X0000000"]),
        ("NI number: QQ 12 34 56 C", ["QQ 12 34 56 C"]),
        ("IBAN DE00 1234 5678 9012 3456 00", ["DE00 1234 5678 9012 3456 00"]),
        ("Military ID number 0004471", ["0004471"]),
        ("Military identification of 12400 vehicles in drone images", []),
        ("Registered Nurse, State of Ohio, active through 10/31/2027", []),
        ("ISO 9001 and DIN 4102", []),
        ("AH-64 avionics", []),
        ("CVE-2021-44228 patched", []),
    ],
)
def test_national_id(text: str, expected: list[str]) -> None:
    assert found_by("national_id", text) == expected
