"""Yearly wages from public statistics, with the arithmetic said."""

from collections.abc import Mapping
from itertools import pairwise

from pivots.taxonomy.tables import Market, WageBand, WageRow
from pivots.taxonomy.types import Occupation, Wage

_PERCENTILES = (10.0, 25.0, 50.0, 75.0, 90.0)


def _at(row: WageRow, percentile: float) -> float | None:
    """Wage at a percentile, straight lines between the published ones; None outside them or where the statistic is silent."""
    known = [(p, float(v)) for p, v in zip(_PERCENTILES, row.values, strict=True) if v is not None]
    if not known:
        return None
    if percentile <= known[0][0]:
        return known[0][1]
    for (low, low_value), (high, high_value) in pairwise(known):
        if percentile <= high:
            return low_value + (high_value - low_value) * (percentile - low) / (high - low)
    return known[-1][1]


def _rounded(amount: float) -> int:
    """To the nearest hundred, or thousand from 20,000 on: the figures carry no more."""
    step = 1000 if amount >= 20000 else 100
    return int(amount / step + 0.5) * step


def wage(
    occupation: Occupation, level: str, market: Market | None, rows: Mapping[str, WageRow], bands: Mapping[str, WageBand]
) -> Wage | None:
    """The range for an occupation, level and market; None when any of the three has no figures."""
    row, band = rows.get(occupation.soc), bands.get(level)
    if market is None or row is None or band is None:
        return None
    low, high = _at(row, band.low), _at(row, band.high)
    if low is None or high is None:
        return None
    return Wage(
        low=_rounded(low * market.factor),
        high=_rounded(high * market.factor),
        currency=market.currency,
        market=market.country,
        source=_source(row, band, market, low, high),
    )


def _source(row: WageRow, band: WageBand, market: Market, low: float, high: float) -> str:
    base = (
        f"US Bureau of Labor Statistics, OEWS May {row.year}, SOC {row.soc}: percentiles {band.low:g} and {band.high:g} "
        f"(the {band.level} level) are USD {low:,.0f} and {high:,.0f} a year"
    )
    if market.country == "US" and market.factor == 1:
        return f"{base}, rounded."
    return f"{base}, times {market.factor:g} {market.currency} per USD for {market.country} ({market.source}, {market.year}), rounded."
