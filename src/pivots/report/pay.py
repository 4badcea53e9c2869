"""How the pay at the level shown lies to that of the role, in a sentence."""

from typing import Literal

from pivots.model.assessment import SalaryEstimate
from pivots.model.job import Pay
from pivots.model.report import ReportData
from pivots.report.words import Words

Standing = Literal["below", "above", "lower", "upper", "inside", "around"]


def pay_statement(salary: SalaryEstimate, words: Words) -> str:
    """One plain sentence; the note beside it tells where the ranges come from."""
    own, role = salary.candidate_level, salary.role
    if (own.low, own.high) == (role.low, role.high):
        return words.text("pay_same")
    standing, gap = _standing(own.low, own.high, role.low, role.high)
    range_ = words.text("pay_range_stated" if salary.role_stated else "pay_range_estimated")
    return words.text(f"pay_{standing}", level=words.say("level", own.level), range=range_, gap=words.money(gap, salary.currency))


def why_no_estimate(report: ReportData, words: Words) -> str:
    """Why a report holds no estimate (nothing to price, no market, no figures for it), and what the posting states all the same."""
    job = report.job
    if not report.experience.relevant_years:
        why = words.text("nothing_to_price")
    elif job.country is None:
        why = words.text("no_market")
    else:
        why = words.text("no_figures", market=words.market_name(job.country))
    return f"{why} {_posted(job.pay, words)}" if job.pay is not None else why


def _posted(pay: Pay, words: Words) -> str:
    bounds = [words.pay(amount, pay.currency) for amount in dict.fromkeys((pay.minimum, pay.maximum)) if amount is not None]
    if not bounds:
        return ""
    key = "pay_posted" if pay.minimum is not None and pay.maximum is not None else "pay_posted_from" if pay.minimum else "pay_posted_to"
    return words.text(key, range=" – ".join(bounds), period=words.say("period", pay.period))


def _standing(low: int, high: int, from_: int, to: int) -> tuple[Standing, int]:
    """Where ``low``..``high`` lies to ``from_``..``to``, and how far outside of it."""
    if high < from_:
        return "below", from_ - high
    if low > to:
        return "above", low - to
    if low >= from_ and high <= to:
        return "inside", 0
    if low < from_ and high > to:
        return "around", 0
    return ("lower", from_ - low) if low < from_ else ("upper", high - to)
