"""What stands beside a licence's name and limits it."""

import pytest

from pivots.taxonomy import limit_allows, limit_kinds, limits_of_licence

STATED = [
    ("rn_license", "RN license, Georgia or multistate, current", ("Georgia", "multistate")),
    ("rn_license", "Registered Nurse, State of Ohio, active", ("Ohio",)),
    ("rn_license", "RN (compact)", ("multistate",)),
    ("rn_license", "RN license, OH", ("Ohio",)),
    ("rn_license", "Licensed RN in the state of West Virginia", ("West Virginia",)),
    ("forklift_license", "Forklift licence, counterbalance or reach (RTITB or ITSSAR)", ("counterbalance", "reach", "RTITB", "ITSSAR")),
    ("forklift_license", "CACES 1, 3 et 5", ("CACES",)),
    ("forklift_license", "Gabelstaplerschein seit 2019", ("DGUV",)),
    ("cdl", "Valid CDL class A with tanker endorsement", ("Class A",)),
    ("cdl", "Führerschein Klasse CE", ("CE",)),
    ("cpa", "CPA (California)", ("California",)),
    ("cpa", "CPA, licensed in New York", ("New York",)),
]
NOT_STATED = [
    ("rn_license", "RN license to work in our Georgia hospitals"),
    ("rn_license", "RN license. Based in Ohio"),
    ("rn_license", "Registered Nurse, or a nurse in training"),
    ("rn_license", "Lives in Ohio"),
    ("forklift_license", "Forklift licence, clean record"),
    ("cpa", "CPA or CMA"),
    ("cdl", "CDL, a clean record and a class of your own"),
]


@pytest.mark.parametrize(("skill", "text", "limits"), STATED, ids=str)
def test_limits_beside_a_licence_are_found(skill: str, text: str, limits: tuple[str, ...]) -> None:
    assert limits_of_licence(skill, text) == limits


@pytest.mark.parametrize(("skill", "text"), NOT_STATED, ids=str)
def test_other_words_are_no_limit(skill: str, text: str) -> None:
    assert limits_of_licence(skill, text) == ()


def test_limits_of_one_kind_stand_together() -> None:
    assert limit_kinds(("counterbalance", "RTITB", "ITSSAR")) == {"truck": ("counterbalance",), "issuer": ("RTITB", "ITSSAR")}


def test_a_compact_licence_will_do_in_a_state_of_the_compact() -> None:
    assert limit_allows("multistate", "Georgia")


@pytest.mark.parametrize(
    ("held", "asked"), [("multistate", "California"), ("Ohio", "Georgia"), ("Class B", "Class A"), ("Atlantis", "Georgia")]
)
def test_a_licence_for_elsewhere_does_not_do(held: str, asked: str) -> None:
    assert not limit_allows(held, asked)
