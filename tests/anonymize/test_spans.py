"""Overlaps are settled in one way, whatever order the proposals come in."""

from itertools import permutations

import pytest

from pivots.anonymize.spans import SURE, WEAK, Span, settle

TEXT = "Kim Example (he/him), member of the choir"


@pytest.mark.parametrize(
    ("spans", "chosen"),
    [
        ([Span(13, 19, "gender", SURE, ""), Span(13, 19, "gender", SURE, "", counted=False)], 1),
        ([Span(13, 19, "gender", SURE, "", proxy="gendered_groups"), Span(13, 19, "gender", SURE, "")], 1),
        ([Span(0, 11, "name", SURE), Span(0, 3, "name", SURE)], 0),
        ([Span(0, 11, "school", WEAK), Span(0, 11, "name", SURE)], 1),
    ],
)
def test_of_two_the_same_one_is_taken(spans: list[Span], chosen: int) -> None:
    assert all(settle(order, TEXT) == [spans[chosen]] for order in permutations(spans))
