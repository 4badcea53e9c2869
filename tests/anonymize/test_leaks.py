"""The second look finds what stands in a rendering, in whatever disguise, and is not alarmed by ordinary words."""

import pytest

from pivots.anonymize import Leak, anonymize, check_leaks
from pivots.model.anonymous import Identity, IdentitySignal
from tests.anonymize.build import document

IDENTITY = Identity(
    signals=tuple(
        IdentitySignal(kind=kind, value=value)
        for kind, value in (
            ("email", "sinead.od@example.com"), ("phone", "(614) 555-0118"), ("name", "Sinéad Okonkwo-Daly"), ("name", "Okonkwo-Daly"), ("name", "Grant"),
            ("school", "University of Northbrook"), ("link", "linkedin.com/in/sinead-od-example"), ("birth", "14 March 1990"),
        )
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("rendering", "kind"),
    [
        ("written by Sinéad Okonkwo-Daly", "name"),
        ("SINEAD  OKONKWO-DALY", "name"),
        ("Okonkwo-Daly, Sinéad", "name"),
        ("<td>Sin&eacute;ad&nbsp;Okonkwo-Daly</td>", "name"),
        ('{"by": "Sin\\u00e9ad Okonkwo-Daly"}', "name"),
        ("mailto:sinead.od%40example.com", "email"),
        ("call 614.555.0118", "phone"),
        ("6145550118", "phone"),
        ("https://www.linkedin.com/in/sinead-od-example", "link"),
        ("UNIVERSITY OF NORTHBROOK", "school"),
        ("born 14 March 1990", "birth"),
    ],
)
def test_a_string_in_disguise_is_found(rendering: str, kind: str) -> None:
    assert check_leaks({"html": rendering}, "clean", IDENTITY) == (Leak(kind, "html"),)


@pytest.mark.parametrize(
    "rendering",
    [
        "Grants and a Grant from April",
        "sha256 ab61455501189f",
        "order 961455501180",
        "university of the air",
        "Daly city",
        "example.com",
        "14 March 1991",
        "",
    ],
)
def test_other_words_raise_no_alarm(rendering: str) -> None:
    assert check_leaks({"html": rendering}, "clean", IDENTITY) == ()


def test_single_words_are_searched_in_the_anonymized_text_alone() -> None:
    assert check_leaks({"html": "Okonkwo-Daly"}, "clean", IDENTITY) == ()
    assert check_leaks({}, "by Okonkwo-Daly", IDENTITY) == (Leak("name", "anonymized text"),)
    assert check_leaks({}, "a Grant from the state", IDENTITY) == ()


def test_a_leak_never_holds_the_string() -> None:
    assert "okonkwo" not in repr(check_leaks({"html": "Sinéad Okonkwo-Daly"}, "x", IDENTITY)).lower()


def test_what_only_file_name_and_address_know_is_forced_out() -> None:
    text = "Analyst\ntane.ngata@example.com\n\nSummary\nTools by NGATA Tane are read by all."
    resume, identity = anonymize(document(text), file_name="Tane_Ngata_CV.pdf")
    assert check_leaks({"text": resume.text}, resume.text, identity) == ()
