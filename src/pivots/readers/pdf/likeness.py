"""Whether what is drawn looks like another letter than the one it is said to be."""

import csv
from collections import defaultdict
from functools import cache
from importlib import resources

MIDDLE = frozenset("acemnorsuvwxz")
TALL = frozenset("bdhklABCDEFGHIKLMNOPRSTUVWXYZ")
HANGING = frozenset("gpqy")
_NEAR, _MARGIN = 45, 20
"""Points of 256: another letter is that near, and nearer than the claimed one by more than that. Of 8,000 letters in 39 honest files 6 are; of
letters drawn in another one's place half or more."""


def contradicts(claim: str, shape: int) -> bool:
    own, others = _known(claim)
    differs = shape.__xor__
    nearest = min(map(int.bit_count, map(differs, own)))
    return nearest > _MARGIN and min(map(int.bit_count, map(differs, others))) < min(_NEAR, nearest - _MARGIN)


@cache
def _known(claim: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Shapes of the letter, small and capital, and of the others of its height: heights are told by the ink alone."""
    shapes = _shapes()
    kind = next(kind for kind in (MIDDLE, TALL, HANGING) if claim in kind)
    same = {claim.lower(), claim.upper()}
    own = tuple(shape for letter in sorted(same) for shape in shapes[letter])
    return own, tuple(shape for letter in sorted(kind - same) for shape in shapes[letter])


@cache
def _shapes() -> dict[str, list[int]]:
    table = (resources.files("pivots.readers") / "data" / "letter_shapes.csv").read_text(encoding="utf-8")
    shapes: dict[str, list[int]] = defaultdict(list)
    for row in csv.DictReader(table.splitlines()):
        shapes[row["letter"]].append(int(row["shape"], 16))
    return shapes
