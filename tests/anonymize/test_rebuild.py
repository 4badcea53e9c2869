"""Offsets are exact, and contact data looks alike whatever order and shape it had."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pivots.anonymize import anonymize, check_leaks, detectors
from tests.anonymize.build import document, resume

BODY = "\n\nExperience\nEngineer, 2019 - 2022\nRiverbend Systems\n- Kafka and SQL"


@pytest.mark.parametrize(
    "contact",
    [
        "Berlin | +49 30 23125 012 | x@example.com",
        "x@example.com | Berlin, Germany | +49 30 23125 012",
        "Lindenweg 7, 50667 Köln\nTel.: +49 30 23125 012\nE-Mail: x@example.com",
        "+49 30 23125 012\nx@example.com\n12 Harbour Lane\nLeith EH6 5QQ\nUnited Kingdom",
        "Address: 5 Marina Road, Lagos, Nigeria\nPhone: +234 803 555 0100\nEmail: x@example.org",
    ],
)
def test_contact_layouts_look_alike(contact: str) -> None:
    assert resume(f"Tane Ngata\n{contact}{BODY}").text == "[name]\n[email] | [phone] | [address]" + BODY.replace("\n- ", "\n")


@pytest.mark.parametrize("name", ["Suharto", "María José García López", "TANE NGATA", "王小明"])
def test_counts_do_not_tell_how_long_a_name_is(name: str) -> None:
    made = resume(f"{name}\nx@example.com{BODY}")
    assert made.removed == {"email": 1, "name": 1}
    assert made == resume(f"Tane Ngata\nx@example.com{BODY}")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text("abcAZ éß@.,:|-0123456789\n()'“”", max_size=60), max_size=20))
def test_every_line_is_where_it_says(rows: list[str]) -> None:
    made, identity = anonymize(document("\n".join(rows)))
    assert made.text == "".join(
        ("" if n == 0 else made.text[made.lines[n - 1].end : line.start]) + made.text[line.start : line.end]
        for n, line in enumerate(made.lines)
    )
    for one, other in zip(made.lines, made.lines[1:], strict=False):
        assert made.text[one.end : other.start] == ("\n" if one.block == other.block else "\n\n")
    assert check_leaks({"text": made.text}, made.text, identity) == ()


def test_nothing_stays_of_an_empty_document() -> None:
    made, identity = anonymize(document(""))
    assert (made.text, made.lines, identity.signals) == ("", (), ())


def test_a_photograph_is_counted() -> None:
    assert resume(f"Tane Ngata{BODY}", images=1).removed["photo"] == 1


def test_every_recognizer_is_in_the_record() -> None:
    assert list(detectors()) == sorted(detectors())
    assert {"name", "school", "manipulation", "pronoun"} <= set(detectors())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I was with the team and have been responsible for the tests", "en"),
        ("Ich war bei der Firma und habe die Tests für das Team mit betreut", "de"),
        ("Responsable de la qualité et des tests pour les équipes avec le client", "fr"),
        ("Responsable de los proyectos y las pruebas para el equipo con un cliente", "es"),
        ("Kafka SQL", "und"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert resume(text).language == language
