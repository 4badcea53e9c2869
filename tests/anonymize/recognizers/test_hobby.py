"""Pastimes, whichever they are; not technical skills, not what only stands below the heading by accident."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hobbies\nSailing, ballet and chess", ["Sailing, ballet and chess"]),
        ("Interests\n- Kabaddi\n- Tennis", ["Kabaddi", "Tennis"]),
        ("Personal\nHobbys: Segeln, Chor", ["Segeln, Chor"]),
        (
            "Interests\nOn weekends I sail with my husband and cook for friends.",
            ["On weekends I sail with my husband and cook for friends"],
        ),
        ("Interests\nhome lab with Kubernetes, polo", ["polo"]),
        ("Interests\nData Engineer, Example Ltd", []),
        ("Interests\nExample Ltd 2014 - 2019", []),
        ("Interests\nVolunteer soccer coach, treasurer of the allotment society", []),
        ("Research interests\nGraph theory", []),
        ("Memberships\nACCA, IEEE", []),
        ("Summary\nMy interests lie in reliable software", []),
    ],
)
def test_hobby(text: str, expected: list[str]) -> None:
    assert found_by("hobby", text) == expected
