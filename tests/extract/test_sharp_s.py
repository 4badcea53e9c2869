"""A sharp s in German words: tables hold it, texts hold it or the double s of the Swiss, and both are found."""

import datetime

import pytest

from pivots.anonymize.tables import word_set
from pivots.extract import extract
from pivots.extract.grammar.lexicon import lexicon
from pivots.extract.tables import any_of, lookup
from pivots.extract.titles import title_score
from pivots.taxonomy import taxonomy
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)


@pytest.mark.parametrize("spelled", ["fließend", "fliessend", "Fließend in Wort und Schrift"])
def test_the_commonest_level_of_a_language_is_read(spelled: str) -> None:
    text = f"Berufserfahrung\n\nLagerist, Falkner GmbH, 03/2019 - heute\n- Verantwortlich für das Lager und die Kunden\n\nSprachen\n\nEnglisch: {spelled}\nPolnisch: B1"
    assert {skill.language: skill.level for skill in extract(resume_of(text, "de"), AS_OF).languages} == {"en": "C1", "pl": "B1"}


@pytest.mark.parametrize(
    ("german", "swiss"), [("Schweißen", "Schweissen"), ("Straßenbau", "Strassenbau"), ("Maßnahmenplanung", "Massnahmenplanung")]
)
def test_skills_are_found_in_both_spellings(german: str, swiss: str) -> None:
    found = [[match.skill for match in taxonomy().find_skills(f"{word} im Betrieb")] for word in (german, swiss)]
    assert found[0] == found[1] != []


def test_titles_are_found_in_both_spellings() -> None:
    assert title_score("Schweißer") > 0
    assert title_score("Schweisser") > 0
    assert [taxonomy().match_title(title) is not None for title in ("Schweißer", "Schweisser")] == [True, True]


def test_tables_keep_what_the_texts_have() -> None:
    assert "fließend" in lookup("language_levels", "words", "level")
    assert "fliessend" in lookup("language_levels", "words", "level")
    assert any_of(["gießer"]) == "g(?:ie(?:ß|ss)er)"
    assert lexicon("de").kinds("schweißer") == lexicon("de").kinds("schweisser") != frozenset()
    assert {"straße", "strasse"} <= word_set("address_label")


def test_other_words_stay_as_they_are() -> None:
    assert any_of(["masse", "messer"]) == "m(?:esser|asse)"
    assert [match.skill for match in taxonomy().find_skills("Massen und Flüsse im Betrieb")] == []
