"""Words of one family stand for each other in near lines; words of none do not."""

import pytest

from pivots.assess.kin import is_kin, tells_alone
from pivots.assess.words import stem


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "CCTV", "cameras"),
        ("en", "travel", "flights"),
        ("en", "arranging", "booked"),
        ("de", "Terminologiearbeit", "Glossare"),
        ("fr", "parents", "familles"),
        ("es", "receta", "medicamentos"),
    ],
)
def test_words_of_one_family_are_kin(language: str, one: str, other: str) -> None:
    assert is_kin(stem(one, language), stem(other, language), language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "CCTV", "televisions"),
        ("en", "travel", "diary"),
        ("en", "grant", "access"),
        ("de", "Terminologiearbeit", "Termine"),
        ("fr", "parents", "patients"),
        ("es", "receta", "cocina"),
    ],
)
def test_words_of_two_families_are_not(language: str, one: str, other: str) -> None:
    assert not is_kin(stem(one, language), stem(other, language), language)


def test_one_word_is_enough_only_where_its_family_is_all_about_it() -> None:
    assert tells_alone({stem("CCTV", "en")}, "en")
    assert not tells_alone({stem("travel", "en")}, "en")
    assert tells_alone({stem("travel", "en"), stem("international", "en")}, "en")
