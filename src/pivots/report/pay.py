"""How the pay at the level shown lies to that of the role, in a sentence."""

from typing import Literal

from pivots.model.assessment import SalaryEstimate
from pivots.model.report import ReportData
from pivots.report.words import Words

NoEstimate = Literal["nothing_to_price", "why_no_estimate"]
Standing = Literal["below", "above", "lower", "upper", "inside", "around"]


def pay_statement(salary: SalaryEstimate, words: Words) -> str:
    """One plain sentence; the note beside it tells where the ranges come from."""
    own, role = salary.candidate_level, salary.role
    if (own.low, own.high) == (role.low, role.high):
        return words.text("pay_same")
    standing, gap = _standing(own.low, own.high, role.low, role.high)
    range_ = words.text("pay_range_stated" if salary.role_stated else "pay_range_estimated")
    return words.text(f"pay_{standing}", level=words.say("level", own.level), range=range_, gap=words.money(gap, salary.currency))


def why_no_estimate(report: ReportData) -> NoEstimate:
    """Key of the sentence that says why a report holds no estimate: nothing to price, or no figures."""
    return "nothing_to_price" if not report.experience.relevant_years else "why_no_estimate"


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
