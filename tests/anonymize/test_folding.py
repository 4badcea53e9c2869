"""Folding by sign gives what Unicode's rules give for the whole text, and tables are written as their searches need them."""

import re
import unicodedata

import pytest

from pivots.anonymize.folding import folded, folded_map
from pivots.anonymize.tables import Held, any_of, rows, tokens

_MARKS = re.compile("[\u0300-\u036f]")


@pytest.mark.parametrize(
    "text",
    [
        "Plain ASCII",
        "Łucja Żółć – Straße 5 • ÉCOLE",
        "de\u0301compose\u0301",
        "\u0f73\u0f74 \u05e9\u05bc\u05c1 \u0651\u064b",
        "ﬁne Ⅷ Ⓐ ｆｕｌｌ",
        "\ud83d lone surrogate é",
        "",
    ],
)
def test_folding_sign_by_sign_agrees_with_the_whole(text: str) -> None:
    assert folded(text) == _MARKS.sub("", unicodedata.normalize("NFKD", text).casefold())


def test_every_letter_of_the_folded_text_knows_its_place() -> None:
    plain, places = folded_map("Straße É")
    assert plain == "strasse e"
    assert places == (0, 1, 2, 3, 4, 4, 5, 6, 7, 8)


def test_only_words_whose_tokens_all_stand_there_are_held_in_their_order() -> None:
    held = Held(["date of birth", "birth date", "born", "!"])
    assert held.within(tokens("Birth: a date")) == ("birth date", "!")
    assert held.within(tokens("Birthday")) == ("!",)


def test_words_that_begin_alike_still_match_the_longest_first() -> None:
    pattern = re.compile(rf"(?:{any_of(('fifteen', 'fift', 'five', 'six'))})", re.IGNORECASE)
    assert pattern.findall("Fifteen fift FIVE six sixty") == ["Fifteen", "fift", "FIVE", "six", "six"]


def test_patterns_of_risks_are_in_small_letters() -> None:
    assert all(re.sub(r"\\[A-Z]", "", row["pattern"]).islower() or not re.search("[a-zA-Z]", row["pattern"]) for row in rows("risks"))
