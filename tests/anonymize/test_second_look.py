"""What still reads like something of a person is said, from the finished text alone; ordinary work is not."""

import pytest

from pivots.anonymize.leaks import leaking_signals
from pivots.anonymize.own_signs import own_signs
from pivots.anonymize.second_look import remaining_signs, signs
from pivots.anonymize.source import Source
from pivots.model.anonymous import Identity, IdentitySignal
from tests.anonymize.build import document


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[name]\n[email]\n\nOther\nMy wife and I foster dogs.", "family"),
        ("[name]\n\nPersönliches\nseit 2019 geschieden", "family"),
        ("[name]\n\nAutres\nmaman de jumelles", "family"),
        ("[name]\n\nOtros\ncasada por segunda vez", "family"),
        ("[name]\n\nOther\nGrew up in a harbour town", "origin"),
        ("[name]\n\nOther\nKenyan at heart", "origin"),
        ("[name]\n\nOther\nSings in the chapel on Sundays", "belief"),
        ("[name]\n\nOther\nCard 4711 0815 99", "number"),
        ("[name]\n\nEducation\nBSc, Northbrook University", "school"),
        ("[name]\n\nEducation\nBSc, 2012", "studies"),
        ("[name]\n\nExperience\nPairs with Bartosz Wilkowiak on the suite.", "person"),
        ("[name]\n\nBerufserfahrung\nVertretung im Team von Ilse Broderstein.", "person"),
    ],
)
def test_what_remains_is_named(text: str, kind: str) -> None:
    assert kind in {sign.kind for sign in signs(text)}


@pytest.mark.parametrize(
    "text",
    [
        "[name]\n\nExperience\nCared for children, mothers and widows of the parish; church roofs repaired.",
        "[name]\n\nExperience\nBuilt with Apache Kafka and Spring Boot. Works with Microsoft Excel.",
        "[name]\n\nLanguages\nEnglish, German, Spanish",
        "[name]\n\nCertifications\nISO 27001, EN 1090-2, 12/2019",
        "[name]\n\nExperience\nEngineer, Example Ltd, 03/2012 – 05/2019\nMoved 12 000 000 rows",
        "[name]\n\nEducation\nBSc Nursing, [school], [year]",
    ],
)
def test_work_is_not(text: str) -> None:
    assert remaining_signs(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Profile\nI am Harleen Kaurwal, a solicitor.", "name"),
        ("Profil\nJe m'appelle Yohan Benhaïmer, développeur.", "name"),
        ("Perfil\nMe llamo Mbarka Salehou y busco trabajo.", "name"),
        ("Ada Ex\nRegistration no. AB1234567", "national_id"),
    ],
)
def test_the_leak_check_knows_it_by_itself(text: str, kind: str) -> None:
    found = [(k, value) for k, value in own_signs(Source(document(text), None)) if k == kind]
    assert leaking_signals(text, Identity(signals=tuple(IdentitySignal(kind=k, value=v) for k, v in found)))


def test_a_title_is_no_name() -> None:
    assert not [k for k, _ in own_signs(Source(document("Profile\nI am Senior Project Manager, and I like it."), None)) if k == "name"]
