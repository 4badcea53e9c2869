"""Product names taken from O*NET: found where they are meant, and no everyday word among them."""

import pytest

from pivots.taxonomy import taxonomy


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wrote briefs in WordPerfect", "WordPerfect"),
        ("Backups with EMC NetWorker", "EMC NetWorker"),
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
    assert [match.skill for match in taxonomy().find_skills(text) if match.skill.startswith("onet_")] == []
