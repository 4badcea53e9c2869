"""The second look works when the first is blind: each recognizer is switched off in turn."""

from types import SimpleNamespace

import pytest

from pivots.anonymize import anonymize, check_leaks
from pivots.anonymize.own_signs import own_signs
from pivots.anonymize.recognizers import RECOGNIZERS
from pivots.anonymize.source import Source
from tests.anonymize.build import document

TEXT = """Wanjiru Kamau
12 Harbour Lane, Leith EH6 5QQ | +44 7700 900123 | wanjiru.kamau@example.com | linkedin.com/in/wkamau-example
Date of birth: 5 March 1984

Experience
Pump designer, Riverbend Pumps   2012 - 2019
Led 12 people in 3 plants; budget 1 200 000 EUR

References
Lars-Erik Sjöberg, lars@example.org, 07700 900417"""


def signs(text: str) -> set[tuple[str, str]]:
    return set(own_signs(Source(document(text), None)))


@pytest.mark.parametrize(
    ("switched_off", "secret"),
    [
        (("name",), "Kamau"),
        (("email",), "wanjiru.kamau@example.com"),
        (("email",), "lars@example.org"),
        (("phone",), "900123"),
        (("phone",), "900417"),
        (("link",), "wkamau"),
        (("address", "location"), "Harbour Lane"),
        (("birth", "age"), "March 1984"),
    ],
)
def test_a_blind_recognizer_does_not_let_the_person_pass(
    switched_off: tuple[str, ...], secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in switched_off:
        monkeypatch.setitem(RECOGNIZERS, name, SimpleNamespace(find=lambda _source: (), version="off"))
    resume, known = anonymize(document(TEXT))
    assert secret not in resume.text or check_leaks({"text": resume.text}, resume.text, known)


def test_work_is_no_sign() -> None:
    found = signs(TEXT)
    assert {kind for kind, _ in found} == {"name", "email", "phone", "link", "address", "birth"}
    assert not [value for _, value in found if "2012" in value or "1 200" in value or "Pump" in value]


@pytest.mark.parametrize(
    "text",
    [
        "Senior Data Engineer\nme@example.com\n\nExperience\nEngineer, 2012 - 2016",
        "Curriculum Vitae\nme@example.com",
        "Experience\nStreet lighting for 40 towns\nServed 12 000 000 users",
        "Summary\nBorn out of a need for speed, the tool cut 12 March deadlines to 3 days.",
        "Jakob Example's notes\n\nSummary\nWorked at 5 plants",
        "Skills\nC++\n02/23 – 03/24 Electrician\n6/11-2/15 apprentice",
    ],
)
def test_ordinary_lines_name_nobody(text: str) -> None:
    assert {kind for kind, _ in signs(text)} <= {"email"}


def test_a_top_line_is_a_name_only_above_something_to_reach_the_person() -> None:
    assert ("name", "Wanjiru Kamau") in signs("Wanjiru Kamau\nwk@example.com\n\nSummary\nCalm.")
    assert ("name", "Wanjiru Kamau") not in signs("Wanjiru Kamau\n\nSummary\nCalm.")
    assert ("name", "Kamau, Wanjiru") in signs("Curriculum\n\nName: Kamau, Wanjiru\n\nSummary\nCalm.")


def test_particles_of_a_name_are_no_sign() -> None:
    found = signs("Friedrich von der Heide\nfriedrich.von.der.heide@example.com\n\nSummary\nRuhig.")
    assert {value for kind, value in found if kind == "name"} == {"Friedrich von der Heide", "Friedrich", "Heide"}
