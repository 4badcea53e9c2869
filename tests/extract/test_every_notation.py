"""Heads of positions in every layout, notation of dates, month and language: a sample of what ``benchmarks/heads.py`` tries."""

import random

import pytest
from benchmarks.heads import LAYOUTS, NOTATIONS, SEED, WORDS, Cell, cells, fault, made, read_back


@pytest.mark.parametrize("layout", LAYOUTS)
def test_title_employer_and_months_are_read(layout: str) -> None:
    chance = random.Random(SEED)
    tried = [cell for cell in cells() if cell.layout == layout][:24]
    wrong = [cell for cell in tried if (resume := made(cell, chance)) and fault(read_back(resume[0]), resume[1])]
    assert wrong == []


@pytest.mark.parametrize("language", WORDS)
def test_every_month_counts_alike(language: str) -> None:
    """``March`` was once taken for a Master of Architecture, and its positions for studies."""
    for month in range(1, 13):
        text, wanted = made(Cell(language, "dates title, employer", "Wide", month), random.Random(month))
        assert read_back(text) == wanted


def test_a_fault_is_named() -> None:
    position = ("Baker", "Harvest Loaf", (1, 5))
    assert fault([position], [position]) is None
    assert fault([], [position]) == "positions"
    assert fault([("Baker", "Harvest Loaf", (1, 6))], [position]) == "months"
    assert fault([("Harvest Loaf", "Baker", (1, 5))], [position]) == "names"
    assert len(cells()) == len(WORDS) * len(LAYOUTS) * len(NOTATIONS) * 12
