"""Every language says everything that English says, with the same facts in it."""

import re
import string
import tomllib
from importlib import resources
from typing import Any

import pytest

from pivots.errors import UnknownLanguage
from pivots.explain.words import words
from pivots.model.language import LANGUAGES

OTHERS = [language for language in LANGUAGES if language != "en"]
GRAMMAR_SLOTS = {"are", "verb", "count_verb", "carry", "lie", "criteria", "positions", "a_level"}
"""Verbs and nouns in the form for a number: a language whose sentence needs none may leave them out."""
SAME_FACT = {"asked_years": "asked", "minimum_years": "minimum", "relevant_years": "years"}
ENGLISH = {
    "the", "and", "of", "or", "with", "without", "is", "are", "was", "were", "they", "their", "this", "that", "not", "for", "from", "by", "to",
    "which", "what", "how", "who", "than", "only", "ask", "have", "has", "it", "at", "on", "into", "as", "no", "none", "be", "been",
}  # fmt: skip
"""Function words that no German sentence holds."""
GENDERED = re.compile(
    r"\b(?:er|ihm|ihn|seine?[nmrs]?|ihre?[nmrs]?|der Bewerber|die Bewerberin|der Kandidat|die Kandidatin)\b|\w[*:_]innen\b"
)
"""Of the candidate. ``Ihr`` with a capital addresses the candidate and is welcome."""


def table(language: str, name: str) -> dict[str, list[str]]:
    text = resources.files("pivots.explain").joinpath(language, f"{name}.toml").read_text(encoding="utf-8")
    return flat(tomllib.loads(text))


def flat(node: dict[str, Any], prefix: str = "") -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, value in node.items():
        if isinstance(value, dict):
            found |= flat(value, f"{prefix}{key}.")
        else:
            found[prefix + key] = value if isinstance(value, list) else [value]
    return found


def slots(text: str) -> set[str]:
    return {SAME_FACT.get(name, name) for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", ["sentences", "questions"])
def test_the_tables_hold_the_same_keys_and_as_many_wordings(language: str, name: str) -> None:
    theirs, english = table(language, name), table("en", name)
    assert list(theirs) == list(english)
    assert {key: len(value) for key, value in theirs.items()} == {key: len(value) for key, value in english.items()}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("key", table("en", "sentences"))
def test_a_sentence_holds_the_same_facts(language: str, key: str) -> None:
    for theirs, english in zip(table(language, "sentences")[key], table("en", "sentences")[key], strict=True):
        assert slots(theirs) - GRAMMAR_SLOTS == slots(english) - GRAMMAR_SLOTS
        assert slots(theirs) <= slots(english)


@pytest.mark.parametrize("language", OTHERS)
def test_a_question_names_the_skill_at_most_where_english_may(language: str) -> None:
    assert all(slots(text) <= {"skill", "quote"} for texts in table(language, "questions").values() for text in texts)


def german() -> list[tuple[str, str]]:
    return [(key, text) for name in ("sentences", "questions") for key, texts in table("de", name).items() for text in texts]


def test_no_german_sentence_holds_an_english_function_word() -> None:
    found = {key: ENGLISH & set(re.findall(r"[a-z]+", re.sub(r"\{\w+\}", "", text).lower())) for key, text in german()}
    assert {key: words for key, words in found.items() if words - {"was"}} == {}  # "was" is German as well


def test_no_german_sentence_tells_a_gender() -> None:
    assert [text for _, text in german() if GENDERED.search(text)] == []


def test_german_sentences_hold_no_digits_and_no_english_marks() -> None:
    assert [text for _, text in german() if re.search(r"\d|”|\" | - ", text)] == []


def test_an_unknown_language_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(UnknownLanguage) as raised:
        words("xx")
    assert all(language in raised.value.remedy for language in LANGUAGES)
