"""Words that speak of the same thing in a trade: ``camera`` of CCTV, ``booked`` of arranging."""

import functools
from collections.abc import Set as AbstractSet

from pivots.assess.tables import kin_rows
from pivots.assess.words import stem

_SHORTEST_PART = 5
"""Fewest letters of a word that may be a part of a compound."""
COMPOUNDING = frozenset({"de", "nl", "sv", "da", "no"})
"""Languages that write compounds in one word."""


@functools.cache
def _families(language: str) -> dict[str, frozenset[int]]:
    """Stem -> numbers of the families it belongs to; families told by one word have a number below zero."""
    found: dict[str, frozenset[int]] = {}
    for number, (alone, words) in enumerate(kin_rows(language), start=1):
        for word in words:
            root = stem(word, language)
            found[root] = found.get(root, frozenset()) | {-number if alone else number}
    return found


@functools.lru_cache(maxsize=20_000)
def families_of(root: str, language: str) -> frozenset[int]:
    """Families of a stem; of a compound, those of its first or last part."""
    table = _families(language)
    if root in table or language not in COMPOUNDING:
        return table.get(root, frozenset())
    cuts = range(_SHORTEST_PART, len(root))
    parts = [part for at in cuts for part in (root[:at], root[at:]) if len(part) >= _SHORTEST_PART]
    return frozenset[int]().union(*(table[part] for part in parts if part in table))


def is_kin(wanted: str, root: str, language: str) -> bool:
    """Whether two stems belong to one family."""
    return bool(families_of(wanted, language) & families_of(root, language))


def tells_alone(wanted: AbstractSet[str], language: str) -> bool:
    """Whether another word may stand for a name: it has two telling words, or one that its family is all about."""
    return len(wanted) > 1 or any(number < 0 for word in wanted for number in families_of(word, language))
