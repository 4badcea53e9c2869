"""Looking words up by their stems."""

import pytest

from pivots.assess.words import Index

INDEX = Index(["Budgets and annual budgeting", "Planned carriers for the carrier desk", "", "Jahresbudget geplant"], "en")


@pytest.mark.parametrize(
    ("piece", "found"),
    [
        ("budget", {"budget", "jahresbudget"}),
        ("carrier", {"carrier"}),
        ("carriage", set()),
        ("carrierless", {"carrier"}),
        ("plan", {"plan", "geplant"}),
        ("xyz", set()),
    ],
)
def test_stems_alike_begin_the_same_or_hold_the_piece(piece: str, found: set[str]) -> None:
    assert {stem for stem in INDEX.stems_like(piece) if stem} == found


@pytest.mark.parametrize(
    ("stems", "groups"), [(("budget", "annual"), [0]), (("carrier", "desk"), [1]), (("budget", "desk"), []), (("unknown",), []), ((), [])]
)
def test_texts_that_hold_all_stems(stems: tuple[str, ...], groups: list[int]) -> None:
    assert INDEX.groups_of_all(stems) == groups
