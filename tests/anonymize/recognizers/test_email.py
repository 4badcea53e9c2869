"""Where e-mail addresses stand, and where an @ is none."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mail amina.o@example.com today", ["amina.o@example.com"]),
        ("a_b+cv@mail.example.co.uk", ["a_b+cv@mail.example.co.uk"]),
        ("jane [at] example [dot] org", ["jane [at] example [dot] org"]),
        ("mailto:cv@example.net", ["mailto:cv@example.net"]),
        ("Runs 3 nodes @ 2.4 GHz", []),
        ("@Autowired beans in Spring", []),
        ("Rate: 40 @ 50 units", []),
        ("decorators such as @property", []),
    ],
)
def test_email(text: str, expected: list[str]) -> None:
    assert found_by("email", text) == expected
