"""Letters set apart, as headings and names are in many templates: each drawn by itself, with wider gaps between words."""

import statistics
from itertools import pairwise

from pivots.readers.page.run import Run

_LEAST = 4
"""Letters of which a gap is known to be the usual one."""
_APART = 0.12
"""Type sizes between two letters of such words, at least: letters of ordinary words stand closer."""
_WIDER = 1.6
"""How many times the usual gap parts two words."""


def spread_words(runs: list[Run]) -> str | None:
    """The words of letters set apart; None where the runs are no such letters."""
    if len(runs) < _LEAST or any(len(run.text.strip()) != 1 for run in runs):
        return None
    gaps = [right.left - left.right for left, right in pairwise(runs)]
    usual = statistics.median(gaps)
    if usual < _APART * runs[0].size:
        return None
    out = runs[0].text.strip()
    for gap, run in zip(gaps, runs[1:], strict=True):
        out += f"{' ' if gap > _WIDER * usual else ''}{run.text.strip()}"
    return out
