"""Known titles that differ from one in the order of words or in a letter."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from rapidfuzz import fuzz, process

_ALIKE = 90
"""Least likeness, 0..100: the letters that both have in the same order, as a share of all letters of both."""


class NearTitles:
    """Titles, their words in alphabetical order, by length: only those of nearly the same length can be alike enough."""

    def __init__(self, titles: Iterable[str]) -> None:
        by_length = sorted(
            ((_in_order(title), rank, title) for rank, title in enumerate(titles)), key=lambda entry: (len(entry[0]), entry[1])
        )
        self._forms = [form for form, _, _ in by_length]
        self._lengths = list(map(len, self._forms))
        self._ranked = [(rank, title) for _, rank, title in by_length]

    def nearest(self, title: str) -> str | None:
        """The title most like this one, the first in the table where several are; None: none is nearly the same."""
        form = _in_order(title)
        length, most = len(form), 200 - _ALIKE
        first = bisect_left(self._lengths, -(-length * _ALIKE // most))
        last = bisect_right(self._lengths, length * most // _ALIKE)
        alike = process.extract(form, self._forms[first:last], scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None)
        best = min(((-score, *self._ranked[first + index]) for _, score, index in alike), default=None)
        return best[2] if best else None


def _in_order(title: str) -> str:
    return " ".join(sorted(title.split()))
