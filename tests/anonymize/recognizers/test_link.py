"""Web addresses and handles; tools that look like domains are none."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://example.com/cv for more", ["https://example.com/cv"]),
        ("linkedin.com/in/jane-doe-example | Leeds", ["linkedin.com/in/jane-doe-example"]),
        ("www.example.org", ["www.example.org"]),
        ("GitHub: jdoe77", ["jdoe77"]),
        ("janedoe.dev | +44 7700 900123", ["janedoe.dev"]),
        ("Built with Node.js and Vue.js", []),
        ("ASP.NET and ADO.NET services", []),
        ("Socket.io chat, draw.io diagrams", []),
        ("Version 2.0.1/2.0.2", []),
        ("client/server and and/or", []),
    ],
)
def test_link(text: str, expected: list[str]) -> None:
    assert found_by("link", text) == expected
