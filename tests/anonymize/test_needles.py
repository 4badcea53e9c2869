"""Needles: what a pattern cannot do without."""

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import pivots.anonymize
from pivots.anonymize import second_look
from pivots.anonymize.needles import Sought, needles, sought_in
from pivots.readers import read_path

EXAMPLES = Path(__file__).parents[2] / "examples" / "resumes"
CASES = [
    (r"born|née?", {"born", "né"}),
    (r"(?i)Born\s+in", {"born"}),
    (r"(?:twenty|thirty)\s(?:years|años)\sold", {"twenty", "thirty"}),
    (r"licen[cs]e", {"license", "licence"}),
    (r"\bgrew up\b", {"grew up"}),
    (r"(?<=\()b\.\s\w+", {"(b."}),
    (r"x(?=\d)", {"x"}),
    (r"(?:very )?glad", {"glad"}),
    (r"(?:gl)+ad?", {"gl"}),
    (r"unbelievable", {"unbeliev"}),
    (r"STRASSE", {"strasse"}),
]
NONE_TOLD = [r"\d+", r"[A-Z]\w+", r"(?:born)?", r"(?:born)*", r"born|\d", r"(?!born)", r".", r"[^b]", ""]


@pytest.mark.parametrize(("pattern", "expected"), CASES)
def test_every_match_holds_one_of_the_pieces_that_were_read_off(pattern: str, expected: set[str]) -> None:
    assert set(needles(re.compile(pattern))) == expected


@pytest.mark.parametrize("pattern", NONE_TOLD)
def test_no_piece_is_told_of_a_pattern_that_can_do_without(pattern: str) -> None:
    assert not needles(re.compile(pattern))


@pytest.mark.parametrize("text", ["DIŞ TICARET İZMİR", "ſtreet", "ΣΊΣΥΦΟΣ", "ΒΑΣΙΣ", "K\u212a", "µm", "ẞ"])
def test_a_letter_that_matches_without_case_is_found_however_it_is_written(text: str) -> None:
    for letter in set(text):
        for other in map(chr, range(0x20, 0x2200)):
            if re.fullmatch(re.escape(letter), other, re.IGNORECASE):
                assert sought_in(letter) == sought_in(other), (letter, other)


def test_the_lines_are_those_in_which_a_piece_stands_and_no_others() -> None:
    sought = Sought("Born in Leeds\nTaught maths\n\nwas born there\nBO\nRN")
    assert sought.lines(re.compile("(?i)born")) == {0, 3}
    assert sought.lines(re.compile(r"\w+")) == {0, 1, 2, 3, 4, 5}
    assert not sought.lines(re.compile("(?i)raised"))


def test_a_pattern_that_was_never_asked_for_is_sought_in_a_text_made_before() -> None:
    sought = Sought("an unheard-of zyzzyva")
    assert sought.may_hold(re.compile("zyzzyva"))
    assert not sought.may_hold(re.compile("zyzzyvas"))


def patterns() -> list[re.Pattern[str]]:
    """All patterns of the stage that are made when a module is loaded, and those of the second look."""
    modules = [importlib.import_module(m.name) for m in pkgutil.walk_packages(pivots.anonymize.__path__, "pivots.anonymize.")]
    return [v for module in modules for v in vars(module).values() if isinstance(v, re.Pattern)] + [p for *_, p in second_look._patterns()]


def test_no_pattern_of_the_stage_matches_where_its_needles_are_missing() -> None:
    texts = ["\n".join(line.text for line in read_path(path).lines) for path in sorted(EXAMPLES.iterdir())[::6]]
    for text in texts:
        sought, lines = Sought(text), text.split("\n")
        for pattern in patterns():
            assert sought.may_hold(pattern) or pattern.search(text) is None, pattern.pattern
            near = sought.lines(pattern)
            assert not [line for number, line in enumerate(lines) if number not in near and pattern.search(line)], pattern.pattern
