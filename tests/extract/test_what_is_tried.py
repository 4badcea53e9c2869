"""Looking first: what is passed over without trying a pattern holds nothing that the pattern would find."""

import csv
import re
from pathlib import Path

import pytest

from pivots.extract.rules import DEEDS, rules_for
from pivots.extract.tables import FirstWords, by_first_letter, word_pattern
from pivots.extract.told import _matches, _signs

CASES = sorted((Path(__file__).parent / "cases" / "deeds").glob("*.csv"))
LINES = [(row["language"], row["line"]) for table in CASES for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines())][::6]
WORDS = ("self-employed", "career break", "ehrenamt*", "*praktikum", "b.sc.", "d'équipe")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_deed_that_a_line_tells_is_worth_trying_on_it(language: str) -> None:
    rules = rules_for(language)
    for line in (line.lower() for of, line in LINES if of == language):
        worth = rules.of(line)
        assert not [rule for rule in rules._rules if rule.table == DEEDS and rule not in worth and rule.pattern.search(line)]


@pytest.mark.parametrize(("language", "line"), LINES)
def test_a_deed_begins_only_with_words_that_it_can_begin_with(language: str, line: str) -> None:
    small = line.lower()
    signs = _signs(small)
    for rule in rules_for(language).of(small):
        if rule.table == DEEDS:
            assert [m.span() for m in _matches(rule, small, signs)] == [m.span() for m in rule.pattern.finditer(small)]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Self-employed carpenter", True),
        ("a Career  break", True),
        ("Ehrenamtliche Arbeit", True),
        ("Schulpraktikum", True),
        ("B.Sc. Physics", True),
        ("chef d’équipe", True),
        ("", False),
        ("He himself employed two", False),
        ("Careers advice", False),
        ("Schulpraktika", False),
        ("bsc", False),
    ],
)
def test_first_words_pass_over_what_holds_none(text: str, held: bool) -> None:
    assert bool(FirstWords([WORDS]).held(text)) is held
    assert held or not word_pattern(WORDS).search(text)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b(?:run|ran|own|operate|operated|maintain|manage|kept|keep)\b",
        r"(?:led|lead|leads|head|head up|headed|run|runs)(?: \w+){0,2}",
        r"(?:a\w*|ab|abc|b|ba\w*|c|ca|d) x",
        r"(?:one|two)|(?:three)",
        r"\(?:in brackets",
    ],
)
def test_words_grouped_by_letter_find_the_same(pattern: str) -> None:
    for text in (
        "they head up and maintained",
        "kept and keep, ran it, operated",
        "abc x, ba x, bax x, ca x",
        "one three",
        "(:in brackets",
        "",
    ):
        assert [m.span() for m in re.finditer(by_first_letter(pattern), text)] == [m.span() for m in re.finditer(pattern, text)]


def test_short_lists_and_patterns_with_signs_stay_as_they_are() -> None:
    for pattern in (r"(?:a|b|c)", r"(?:a+|b|c|d|e|f|g|h|i)", r"\(?:a|b|c|d|e|f|g|h|i)"):
        assert by_first_letter(pattern) == pattern
