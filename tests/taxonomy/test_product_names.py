"""Names of products are found where they are meant, and no everyday word is taken for one."""

import pytest

from pivots.taxonomy import taxonomy


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Backups with Veeam", "Veeam"),
        ("Deployed Workday for payroll", "Workday"),
        ("Maps drawn in MapInfo", "MapInfo"),
    ],
)
def test_a_product_is_found(text: str, name: str) -> None:
    assert name in {taxonomy().skill(match.skill).name for match in taxonomy().find_skills(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Every viewpoint is welcome",
        "Follow us on LinkedIn and YouTube",
        "A senior patternmaker for apparel",
        "Drew the masterplan of the district",
        "Served at the counterpoint of two teams",
    ],
)
def test_an_everyday_word_is_no_product(text: str) -> None:
    found = [taxonomy().skill(match.skill) for match in taxonomy().find_skills(text)]
    assert [skill.name for skill in found if skill.kind == "tool"] == []
