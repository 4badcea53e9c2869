"""Pay in the job's market: for the level the facts support and for the role as advertised. Never from anything about the person."""

import functools

from pivots.assess.case import Case
from pivots.assess.level import rank
from pivots.model.assessment import CriterionResult, SalaryEstimate, SalaryRange
from pivots.model.job import Pay
from pivots.taxonomy import Wage, taxonomy

_FIGURES = "US"
"""The market whose wages by level stand in where another market has none; only the ratio between levels is taken from it."""
_A_YEAR = {"year": 1, "month": 12, "day": 260}
"""Units of pay in a year of full-time work: 260 days are 52 weeks of 5 days."""
_FAR_APART = 0.25
"""Share of the stated pay by which the middle of the statistic's range may lie beside it. Judgement."""
_STEP = 1.15
"""The most that a level is worth above the one below it where the posting's pay leads: an employer pays a person of another level within its own
scale. Judgement."""
_WEEKS, _FULL_WEEK = 52, 40
"""Weeks of a year, and the hours of a week behind the statistics' yearly figures (2,080 hours)."""


def estimate_salary(
    case: Case, level: str, role: str | None, results: tuple[CriterionResult, ...], relevant_months: int
) -> SalaryEstimate | None:
    """Yearly ranges; None without work or a licence in the job's field to price, an occupation, a market, or figures for it."""
    market = case.job.country
    if case.occupation is None or market is None or not _can_be_priced(results, relevant_months):
        return None
    wanted = role or level
    own, advertised = wage(case.occupation, level, market), wage(case.occupation, wanted, market)
    stated = case.job.pay
    if stated is None or (stated.minimum is None and stated.maximum is None):
        if own is None or advertised is None:
            return None
        return _estimate(case, own, level, SalaryRange(low=advertised.low, high=advertised.high, level=wanted), own.source, market)
    low, high, said = _stated(stated)
    offered = SalaryRange(low=low, high=high, level=wanted)
    if own is None or own.currency != stated.currency:
        return _scaled(case.occupation, level, offered, stated.currency, market, said)
    share = _share_of_full_week(stated)
    if advertised is not None and not _fits(advertised, offered, share):
        return _anchored(case.occupation, level, own, advertised, offered, said)
    if share != 1:
        own = own._replace(low=_round(own.low * share), high=_round(own.high * share))
    part = "" if share == 1 else f" Of these {share:.2f}, for {stated.hours_per_week:g} hours a week instead of {_FULL_WEEK}."
    source = f"Role: as the posting states, {said}. Candidate's level: {own.source}{part}"
    return _estimate(case, own, level, offered, source, market, stated=True)


def _can_be_priced(results: tuple[CriterionResult, ...], relevant_months: int) -> bool:
    """Pay is paid for work of the kind, or for a licence without which it may not be done."""
    return relevant_months > 0 or any(r.matched and r.kind == "required" and r.criterion.category == "licence" for r in results)


def _share_of_full_week(pay: Pay) -> float:
    """What a rate by the hour brings against the full week of the statistics; other pay is stated for the week as it is."""
    return pay.hours_per_week / _FULL_WEEK if pay.period == "hour" and pay.hours_per_week else 1.0


def _round(amount: float) -> int:
    """To the nearest hundred: the figures carry no more."""
    return int(amount / 100 + 0.5) * 100


def _fits(statistic: Wage, offered: SalaryRange, share: float) -> bool:
    """Whether the statistic's range for the level advertised lies where the posting says that the pay lies. ``share``: of a full week."""
    middle = offered.low + offered.high
    return abs(share * (statistic.low + statistic.high) - middle) <= _FAR_APART * middle


def _anchored(occupation: str, level: str, own: Wage, advertised: Wage, role: SalaryRange, said: str) -> SalaryEstimate:
    """Where the statistic does not fit the pay of the posting, the posting leads; only the step between levels is taken from the statistic."""
    steps = abs(rank(level) - rank(role.level))
    plain = (own.low + own.high) / (advertised.low + advertised.high)
    ratio = round(min(_STEP**steps, max(_STEP**-steps, plain)), 2)
    source = (
        f"Role: as the posting states, {said}. Candidate's level: the same times {ratio:.2f}, the ratio of {level} to {role.level} in: {own.source} "
        f"Its own range for the role, {own.currency} {advertised.low:,} to {advertised.high:,}, does not fit the pay stated and is not used."
    )
    candidate = SalaryRange(low=_round(role.low * ratio), high=_round(role.high * ratio), level=level)
    return SalaryEstimate(
        candidate_level=candidate, role=role, currency=own.currency, period="year", market=own.market, source=source,
        occupation=taxonomy().occupation(occupation).name, role_stated=True,
    )  # fmt: skip


def _scaled(occupation: str, level: str, role: SalaryRange, currency: str, market: str, said: str) -> SalaryEstimate | None:
    """Without wage figures for the market: the stated pay, times what the levels differ by where figures exist."""
    own, advertised = wage(occupation, level, _FIGURES), wage(occupation, role.level, _FIGURES)
    if own is None or advertised is None:
        return None
    ratio = round((own.low + own.high) / (advertised.low + advertised.high), 2)
    source = f"Role: as the posting states, {said}. Candidate's level: the same times {ratio:.2f}, the ratio of {level} to {role.level} in: {own.source}"
    candidate = SalaryRange(low=_round(role.low * ratio), high=_round(role.high * ratio), level=level)
    return SalaryEstimate(
        candidate_level=candidate, role=role, currency=currency, period="year", market=market, source=source,
        occupation=taxonomy().occupation(occupation).name, role_stated=True,
    )  # fmt: skip


def _estimate(case: Case, own: Wage, level: str, role: SalaryRange, source: str, market: str, *, stated: bool = False) -> SalaryEstimate:
    candidate = SalaryRange(low=own.low, high=own.high, level=level)
    assert case.occupation is not None
    return SalaryEstimate(
        candidate_level=candidate, role=role, currency=own.currency, period="year", market=market, source=source,
        occupation=taxonomy().occupation(case.occupation).name, role_stated=stated,
    )  # fmt: skip


def _stated(pay: Pay) -> tuple[int, int, str]:
    """Low and high a year, and how they were reached."""
    bounds = [amount for amount in (pay.minimum, pay.maximum) if amount is not None]
    week = pay.hours_per_week or _FULL_WEEK
    times = round(week * _WEEKS) if pay.period == "hour" else _A_YEAR[pay.period]
    low, high = (round(x) if times == 1 else _round(x * times) for x in (bounds[0], bounds[-1]))
    amounts = " to ".join(f"{amount:,.2f}".removesuffix(".00") for amount in dict.fromkeys(bounds))
    weekly = f" of {week:g} hours a week" if pay.period == "hour" else ""
    factor = "" if times == 1 else f", times {times:,} for a year{weekly}"
    return low, high, f"{pay.currency} {amounts} {'an' if pay.period == 'hour' else 'a'} {pay.period}{factor}"


@functools.lru_cache(maxsize=1024)
def wage(occupation: str, level: str, market: str) -> Wage | None:
    """The table's range, None also for an occupation that no table holds."""
    try:
        return taxonomy().wage(occupation, level, market)
    except KeyError:
        return None
