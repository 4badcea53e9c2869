"""What the leak check reads on its own of belief, family, origin and schooling, whatever the recognizers make of it."""

from types import SimpleNamespace

import pytest

from pivots.anonymize import anonymize, check_leaks
from pivots.anonymize.own_facts import own_facts
from pivots.anonymize.recognizers import RECOGNIZERS
from pivots.anonymize.source import Source
from pivots.model.anonymous import Identity, IdentitySignal
from pivots.model.proxies import NO_EXCEPTIONS, ProxyPolicy
from tests.anonymize.build import document

TOP = "Wanjiru Kamau\nwanjiru.kamau@example.com\n\nExperience\nClerk, Quayside Books Ltd   2015 - 2020\n- kept the accounts\n\n"
TOLD = [
    ("Personal\nReligion: Zoroastrian", "religion"),
    ("Personal\nElder at Saint Example parish", "religion"),
    ("Personal\nIch trage ein Kopftuch.", "religion"),
    ("Personal\nJe suis musulmane.", "religion"),
    ("Personal\nI am married to a welder.", "marital_status"),
    ("Personal\nMutter von zwei Kindern", "marital_status"),
    ("Personal\nTengo tres hijas.", "marital_status"),
    ("Personal\nMon mari travaille à l'hôpital.", "marital_status"),
    ("Personal\nNationality: Ruritanian", "nationality"),
    ("Personal\nAufgewachsen in Musterstadt", "nationality"),
    ("Personal\nOriginaire de Sainte-Exemple", "nationality"),
    ("Personal\nSolicitante de asilo", "nationality"),
    ("Education\n2012 Northbrook University Business", "school"),
    ("Education\nAbitur, Gymnasium Musterstadt", "school"),
    ("Personal\nJ'ai été élève au lycée maritime d'Exempleville", "school"),
]


@pytest.fixture
def no_recognizer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in RECOGNIZERS:
        monkeypatch.setitem(RECOGNIZERS, name, SimpleNamespace(find=lambda _source: (), version="off"))


@pytest.mark.parametrize(("text", "kind"), TOLD)
def test_what_is_told_outright_is_read_without_any_recognizer(text: str, kind: str) -> None:
    assert kind in {found for found, _ in own_facts(Source(document(TOP + text), None), NO_EXCEPTIONS)}


@pytest.mark.usefixtures("no_recognizer")
@pytest.mark.parametrize(("text", "kind"), TOLD)
def test_what_every_recognizer_misses_is_removed_all_the_same(text: str, kind: str) -> None:
    told = [value for found, value in own_facts(Source(document(TOP + text), None), NO_EXCEPTIONS) if found == kind]
    resume, identity = anonymize(document(TOP + text))
    assert not any(value in resume.text for value in told)
    assert not check_leaks({"text": resume.text}, resume.text, identity)


@pytest.mark.parametrize("kind", ["religion", "marital_status", "nationality"])
def test_what_is_left_in_the_text_is_a_leak(kind: str) -> None:
    identity = Identity(signals=(IdentitySignal(kind=kind, value="told outright"),))  # type: ignore[arg-type]
    assert check_leaks({}, "This was told outright.", identity)
    assert not check_leaks({"posting": "This was told outright."}, "Nothing.", identity)


@pytest.mark.parametrize(
    "line",
    [
        "- taught at Northbrook High School",
        "- designed a citizen portal for Senior citizens",
        "- supported a mother of two through her appeal",
        "- kept the parish register of a church trust",
        "- passport control system for the national library",
        "- cared for my clients' children",
        "Northbrook University, lecturer, 2012 - 2015",
    ],
)
def test_the_same_words_about_work_are_no_facts_of_the_person(line: str) -> None:
    source = Source(document(f"Experience\nClerk, Quayside Books Ltd   2015 - 2020\n{line}\n"), None)
    assert not list(own_facts(source, NO_EXCEPTIONS))


@pytest.mark.parametrize(
    "text",
    [
        "High School Diploma, 2009",
        "Business College certificate",
        "Nationality: authorised to work in the EU",
        "Master of Business Administration",
        "Community College coursework",
        "Fellow of the Higher Education Academy (FHEA), 2016",
    ],
)
def test_kinds_of_school_and_the_right_to_work_tell_nobody(text: str) -> None:
    assert not list(own_facts(Source(document(f"{TOP}Education\n{text}\n"), None), NO_EXCEPTIONS))


def test_what_the_policy_keeps_is_no_signal() -> None:
    source = Source(document(TOP + "Personal\nReligion: Zoroastrian"), None)
    assert not list(own_facts(source, ProxyPolicy(keep=("religion",))))
