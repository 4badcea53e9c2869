"""How many required criteria are met, as a distribution."""

from collections.abc import Iterable


def coverage(probabilities: Iterable[float]) -> tuple[float, ...]:
    """Poisson binomial: entry k is the probability that exactly k of the criteria are met. (1.0,) for none."""
    at = [1.0]
    for p in probabilities:
        at = [a * (1 - p) + b * p for a, b in zip([*at, 0.0], [0.0, *at], strict=True)]
    return tuple(at)
