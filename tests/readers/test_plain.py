"""Plain text: which lines belong together."""

import pytest

from pivots.readers.limits import Limits
from pivots.readers.plain import read_plain


def lines_of(text: str) -> list[str]:
    return [line.text for line in read_plain(text.encode(), Limits()).lines]


def test_short_lines_of_like_length_are_a_list_and_not_wrapped_prose() -> None:
    lines = [
        "Stock counts and corrections in SAP EWM",
        "Counterbalance forklift licence since 2020",
        "Suggested three changes to the racking; all were made",
    ]
    assert lines_of("\n".join([*lines, lines[1]])) == [*lines, lines[1]]


@pytest.mark.parametrize("end", ["and", "and handed the list to the"])
def test_one_line_broken_before_a_small_letter_shows_the_width(end: str) -> None:
    wrapped = f"Counted the stock of nine halls with the team of nights {end}\nwrote down what was missing for the next shift.\n"
    assert len(lines_of(wrapped * 2)) == 2


def test_one_word_and_a_full_stop_left_over_by_wrapping_join_the_line_above() -> None:
    """Where a line breaks hangs on the length of a name: nothing else may hang on it."""
    long = "Bartholomew-Maximilian is a platform engineer, known for calm work, and writes everything\ndown.\nColleagues trust the notes.\n"
    short = "Bo is a platform engineer, known for calm work, and writes everything down.\nColleagues trust the notes.\n"
    lines = [[line.text for line in read_plain(text.encode(), Limits()).lines] for text in (long, short)]
    assert lines[0][0].endswith("and writes everything down.")
    assert lines[1][0].endswith("and writes everything down.")
