"""Pay in the job's market: for the level the facts support and for the role as advertised. Never from anything about the person."""

import functools

from pivots.assess.case import Case
from pivots.model.assessment import SalaryEstimate, SalaryRange
from pivots.model.job import Pay
from pivots.taxonomy import Wage, taxonomy

_FIGURES = "US"
"""The market whose wages by level stand in where another market has none; only the ratio between levels is taken from it."""
_A_YEAR = {"year": 1, "month": 12, "day": 260, "hour": 2080}
"""Units of pay in a year of full-time work: 260 days, 2,080 hours (52 weeks of 5 days, of 40 hours)."""


def estimate_salary(case: Case, level: str, role: str | None) -> SalaryEstimate | None:
    """Yearly ranges; None without an occupation, without a market, or without figures for it."""
    market = case.job.country
    if case.occupation is None or market is None:
        return None
    wanted = role or level
    own, advertised = wage(case.occupation, level, market), wage(case.occupation, wanted, market)
    stated = case.job.pay
    if stated is None or (stated.minimum is None and stated.maximum is None):
        if own is None or advertised is None:
            return None
        return _estimate(own, level, SalaryRange(low=advertised.low, high=advertised.high, level=wanted), own.source, market)
    low, high, said = _stated(stated)
    offered = SalaryRange(low=low, high=high, level=wanted)
    if own is None or own.currency != stated.currency:
        return _scaled(case.occupation, level, offered, stated.currency, market, said)
    return _estimate(own, level, offered, f"Role: as the posting states, {said}. Candidate's level: {own.source}", market)


def _scaled(occupation: str, level: str, role: SalaryRange, currency: str, market: str, said: str) -> SalaryEstimate | None:
    """Without wage figures for the market: the stated pay, times what the levels differ by where figures exist."""
    own, advertised = wage(occupation, level, _FIGURES), wage(occupation, role.level, _FIGURES)
    if own is None or advertised is None:
        return None
    ratio = round((own.low + own.high) / (advertised.low + advertised.high), 2)
    source = f"Role: as the posting states, {said}. Candidate's level: the same times {ratio:.2f}, the ratio of {level} to {role.level} in: {own.source}"
    candidate = SalaryRange(low=round(role.low * ratio), high=round(role.high * ratio), level=level)
    return SalaryEstimate(candidate_level=candidate, role=role, currency=currency, period="year", market=market, source=source)


def _estimate(own: Wage, level: str, role: SalaryRange, source: str, market: str) -> SalaryEstimate:
    candidate = SalaryRange(low=own.low, high=own.high, level=level)
    return SalaryEstimate(candidate_level=candidate, role=role, currency=own.currency, period="year", market=market, source=source)


def _stated(pay: Pay) -> tuple[int, int, str]:
    """Low and high a year, and how they were reached."""
    bounds = [amount for amount in (pay.minimum, pay.maximum) if amount is not None]
    times = _A_YEAR[pay.period]
    low, high = round(bounds[0] * times), round(bounds[-1] * times)
    amounts = " to ".join(f"{amount:,.2f}".removesuffix(".00") for amount in dict.fromkeys(bounds))
    factor = "" if times == 1 else f", times {times:,} for a year"
    return low, high, f"{pay.currency} {amounts} {'an' if pay.period == 'hour' else 'a'} {pay.period}{factor}"


@functools.lru_cache(maxsize=1024)
def wage(occupation: str, level: str, market: str) -> Wage | None:
    """The table's range, None also for an occupation that no table holds."""
    try:
        return taxonomy().wage(occupation, level, market)
    except KeyError:
        return None
