"""Acronyms that a résumé spells out itself."""

import pytest

from pivots.extract.acronyms import spelled_out
from tests.extract.test_mentions import facts_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("AWS Certified Welding Inspector (American Welding Society), 2019", {"AWS": "american welding society"}),
        ("Continuous improvement (CI) events", {"CI": "continuous improvement"}),
        ("trained in neuro-linguistic programming (NLP)", {"NLP": "neuro linguistic programming"}),
        ("Identity and Access Management (IAM)", {"IAM": "identity access management"}),
        ("Python (expert)", {}), ("AWS (Lambda, S3)", {}), ("worked at Example (ACME)", {}), ("ISO (9001)", {}), ("", {}),
    ],
)  # fmt: skip
def test_the_words_whose_first_letters_make_it(text: str, found: dict[str, str]) -> None:
    assert spelled_out(text) == found


@pytest.mark.parametrize(
    ("text", "skill", "named"),
    [
        ("AWS Certified Welding Inspector (American Welding Society). Paid member of AWS.", "aws", False),
        ("Continuous improvement (CI) with the fitters.", "ci_cd", False),
        ("Hosted on Amazon Web Services (AWS). AWS bills checked monthly.", "aws", True),
        ("Hosted on AWS (Lambda, S3).", "aws", True),
        ("Continuous integration (CI) for 30 services.", "ci_cd", True),
    ],
)
def test_it_is_no_other_skill_of_the_same_letters(text: str, skill: str, named: bool) -> None:
    assert (skill in {mention.skill for mention in facts_of(f"Summary\n\n{text}").mentions}) == named
