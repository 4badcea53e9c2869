"""Where an employer was; not what an employer is called, and not what a sentence says."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Experience\nData Engineer   Jan 2020 - Dec 2021\nRiverbend Systems, Toronto", ["Toronto"]),
        ("Experience\nJan 2020 - present\nBluebell Stores Ltd · Dublin", ["Dublin"]),
        ("Experience\nVertep Games, Kharkiv   2019 - 2022", ["Kharkiv"]),
        ("Education\nBSc Nursing, 2012, Cluj-Napoca", ["Cluj-Napoca"]),
        ("Experience\nToronto Hydro   2019 - 2022", []),
        ("Experience\nData Engineer, Riverbend   2019 - 2022", []),
        ("Experience\nRiverbend Systems, Remote   2019 - 2022", []),
        ("Experience\nAccountant   Aug 2013 - Current", []),
        ("Experience\nNurse 2019 - 2022\n- Tool reviews with partners in Portugal", []),
        ("Skills\nAWS, Python, London", []),
    ],
)
def test_location(text: str, expected: list[str]) -> None:
    assert found_by("location", text) == expected
