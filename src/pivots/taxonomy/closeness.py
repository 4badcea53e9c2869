"""How near two occupations are."""

from collections.abc import Iterable, Mapping

from pivots.taxonomy.types import Occupation

_SAME_SOC, _SAME_BROAD, _SAME_MINOR, _SAME_FIELD, _SAME_MAJOR = 0.7, 0.45, 0.35, 0.3, 0.1
"""What kinship in the SOC tree is worth before skills are compared; judged on twenty pairs, the tests hold the order."""
_SKILL_SHARE = 0.35
_MOST = 0.95


def _kinship(a: Occupation, b: Occupation) -> float:
    if a.soc == b.soc:
        return _SAME_SOC
    if a.soc[:6] == b.soc[:6]:
        return _SAME_BROAD
    if a.soc[:5] == b.soc[:5]:
        return _SAME_MINOR
    if a.field == b.field:
        return _SAME_FIELD
    return _SAME_MAJOR if a.soc[:2] == b.soc[:2] else 0.0


def _overlap(a: Iterable[str], b: Iterable[str]) -> float:
    """Shared skills over those of the shorter list; 0 when either has none."""
    first, second = frozenset(a), frozenset(b)
    return len(first & second) / min(len(first), len(second)) if first and second else 0.0


def closeness(a: Occupation, b: Occupation, table: Mapping[tuple[str, str], float]) -> float:
    """0..1: 1 for the same occupation, the table's figure where it has one, else kinship in the SOC tree plus shared skills."""
    if a.id == b.id:
        return 1.0
    stated = table.get((a.id, b.id), table.get((b.id, a.id)))
    if stated is not None:
        return stated
    kinship, overlap = _kinship(a, b), _overlap(a.skills, b.skills)
    if kinship == 0.0 and overlap < 0.3:
        return 0.0
    return round(min(_MOST, kinship + _SKILL_SHARE * overlap), 3)
