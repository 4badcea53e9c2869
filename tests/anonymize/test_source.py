"""The shared look at a document: which lines hold a word, where a table's words begin, what a paragraph is."""

import re

import pytest

from pivots.anonymize.recognizers import nationality
from pivots.anonymize.source import Source
from pivots.anonymize.tables import beginning, rows, standing_alone, tokens, words
from tests.anonymize.build import document

_LABEL = re.compile(r"(?<!\w)(?:date\s+of\s+birth|mother['’]s|born)\s*:?\s*\w+", re.IGNORECASE)
_LABELS = ("date of birth", "mother's", "born")


def source(text: str) -> Source:
    return Source(document(text), None)


@pytest.mark.parametrize(
    "text",
    [
        "Born: 1990\nDATE  OF\nBIRTH: 3 May",
        "Mother’s name, mother's trade",
        "stillborn updates of birth",
        "born born born",
        "nothing of the kind",
    ],
)
def test_a_pattern_matches_where_a_search_of_all_the_text_finds_it(text: str) -> None:
    made = source(text)
    assert [m.span() for m in made.matches(_LABEL, _LABELS)] == [m.span() for m in _LABEL.finditer(made.text)]


def test_a_pattern_is_not_tried_where_no_word_of_it_begins() -> None:
    assert not list(source("Born: 1990").matches(_LABEL, ("mother's",)))
    assert not list(source("Born: 1990").matches(_LABEL, ()))


def test_every_word_of_the_tables_is_found_from_its_beginning() -> None:
    kinds = {row["kind"] for row in rows("words") if row["kind"].endswith(("_label", "_cue", "honorific", "academic"))}
    for word in {word for kind in kinds for word in words(kind)}:
        made = source(f"a {word[:1].upper()}{word[1:]} z")
        assert [m.start() for m in made.matches(standing_alone([word]), (word,))] == [2], word


@pytest.mark.parametrize(("word", "start"), [("mother's name", "mother"), ("Geb.", "geb."), ("née", "née")])
def test_a_word_begins_with_what_no_blank_or_apostrophe_parts(word: str, start: str) -> None:
    assert beginning(word) == start


@pytest.mark.parametrize(
    ("wanted", "found"),
    [(("born",), [0, 2]), (("date of birth",), [1]), (("birth date of",), [1]), (("birth weight",), []), ((), []), (("bor",), [])],
)
def test_lines_that_can_hold_a_word_hold_all_its_tokens(wanted: tuple[str, ...], found: list[int]) -> None:
    made = source("Born in May\nDate of birth\nhe was BORN\nbirth")
    assert [line.number for line in made.lines_with(wanted)] == found


def test_a_paragraph_ends_where_a_block_or_an_item_begins() -> None:
    made = source("one\ntwo\n\nthree\n- four\nfive")
    assert [made.text[start:end] for start, end in made.paragraphs] == ["one\ntwo", "one\ntwo", "three", "four\nfive", "four\nfive"]


def test_tokens_lead_to_their_lines() -> None:
    made = source("Java and SQL\nsql")
    assert made.lines_of["sql"] == [0, 1]
    assert made.tokens == tokens("java and sql")


@pytest.mark.parametrize(
    "text",
    [
        "Dual Indian citizenship",
        "Grew up in Lisbon",
        "native of Ghana",
        "of Polish descent",
        "deutsche Staatsangehörigkeit",
        "French by birth",
        "H1B visa",
    ],
)
def test_a_free_mention_of_nationality_is_not_missed_by_the_first_look(text: str) -> None:
    assert list(nationality.find(source(f"Summary\n{text}"))), text


def test_every_pattern_of_instructions_says_which_tokens_it_needs() -> None:
    assert all(row["any_of"] for row in rows("instructions"))
