"""Where, for what and from whom a licence must be, as the posting says beside it."""

from pivots.model.job import Criterion
from pivots.taxonomy import PAPERS, limit_kinds, limits_of_licence


def with_limits(criterion: Criterion, words: str) -> Criterion:
    """The criterion with the limits its sentence states, also in its name: ``RN licence (Georgia or multistate)``."""
    if criterion.category not in PAPERS or len(criterion.skills) != 1:
        return criterion
    limits = limits_of_licence(criterion.skills[0], words)
    if not limits:
        return criterion
    said = [" or ".join(values) for values in limit_kinds(limits).values()]
    missing = [words for words in said if words.casefold() not in criterion.name.casefold()]
    name = f"{criterion.name} ({'; '.join(missing)})" if missing else criterion.name
    return criterion.model_copy(update={"name": name, "limited_to": limits})


def more_limited(kept: Criterion, other: Criterion) -> Criterion:
    """``kept``, or ``other`` where it is the same licence and alone says where or for what."""
    same = kept.category in PAPERS and kept.skills == other.skills and not kept.limited_to and bool(other.limited_to)
    return kept.model_copy(update={"name": other.name, "limited_to": other.limited_to}) if same else kept
