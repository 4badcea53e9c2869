"""Pay as advertised."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from pivots.jobs.tables import cue, rows
from pivots.jobs.text import sentences
from pivots.model.job import Pay

_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
"""``18,00,000``: 1.8 million."""
_NUMBER = _INDIAN.pattern + r"(?!\d)|\d{1,3}(?:[.,'’\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_THOUSANDS = r"[kK]\b|T(?=\s?€|\s?EUR)"
_LEAST_A_YEAR, _MOST_A_YEAR = 12_000, 600_000
_LEAST = {"hour": 5, "day": 50, "month": 400, "year": 5_000}
_MOST = {"hour": 500, "day": 5_000}
"""More than this is for a longer time, whatever stands beside it (``2.350 € brut, 39 h``)."""
_Period = Literal["hour", "day", "month", "year"]
_PERIODS: tuple[tuple[_Period, str], ...] = (
    ("hour", r"(?:an|per|/|pro|à l')\s*(?:hour|hr\b|h\b|stunde|std\b)|hourly|heure|stundenlohn|por hora"),
    ("day", r"(?:per|a|/|pro)\s*(?:day|tag)\b|daily rate|tagessatz|par jour"),
    ("month", r"(?:per|a|/|pro|im)\s*(?:month|monat)\b|monthly|monatlich|par mois|al mes|mensual"),
    ("year", r"(?:per|a|/|pro|im)\s*(?:year|yr\b|annum|jahr)\b|annual\w*|yearly|jährlich|jahres\w*|par an|al año|anual\w*"),
)


@cache
def _marks() -> str:
    """Any mark of a currency, letters for themselves (of ``years 7 to 9`` the end is no peso)."""
    marks = sorted((row["mark"] for row in rows("currencies")), key=len, reverse=True)
    return "|".join(_marks_of(mark) for mark in marks)


def _marks_of(mark: str) -> str:
    return rf"(?<![A-Za-z])(?i:{re.escape(mark)})(?![A-Za-z])" if mark.isalpha() else rf"(?-i:{re.escape(mark)})"


@cache
def _pattern() -> re.Pattern[str]:
    marks = _marks()
    return re.compile(
        rf"(?P<mark>(?:{marks})\s?)?(?P<mark2>[$€£]\s?)?(?P<low>{_NUMBER})\s?(?P<k>{_THOUSANDS})?\s*(?P<mark3>{marks})?"
        rf"(?:\s*/\s*(?:yr|hr|hour)\.?)?\s*(?:-|–|—|to|bis|à|a|and|und|et|y)\s*(?:(?:{marks})\s?){{0,2}}(?P<high>{_NUMBER})\s?(?P<k2>{_THOUSANDS})?\s*(?P<mark4>{marks})?"
        rf"|(?P<sum>{_NUMBER})\s?(?P<k4>{_THOUSANDS})?\s?(?P<two>{marks})(?=.{{0,25}}(?:{cue('pay_unit').pattern}))"
        rf"|(?P<one>(?:{marks})\s?[$]?)(?P<only>{_NUMBER})\s?(?P<k3>{_THOUSANDS})?(?=.{{0,25}}(?:{cue('pay_unit').pattern}))",
        re.IGNORECASE,
    )


def find_pay(texts: Iterable[str]) -> Pay | None:
    """The first range of pay (or single rate) that carries a currency; None when none is stated."""
    for text in texts:
        for match in _pattern().finditer(text):
            pay = _pay(text, match)
            if pay:
                return pay
        if labelled := _of_label(text):
            return labelled
    return None


def find_bare_pay(texts: Iterable[str]) -> Pay | None:
    """A yearly amount that stands alone in the head of a posting (``£34k plus tips``): the first one; None when there is none.

    Only for the first lines and those that hold nothing else: further down such an amount is a budget or a turnover as often.
    """
    pieces = (text[span.start : span.end] for text in texts for span in sentences(text))
    for piece in pieces:
        for match in _bare().finditer(piece) if not cue("whole_sentence").search(piece) else ():
            amount = _amount(match["amount"] or match["amount2"], bool(match["k"] or match["k2"]))
            if _LEAST_A_YEAR <= amount <= _MOST_A_YEAR and not cue("not_pay").search(_around(piece, match)):
                return _single(piece[: match.start()], match[0], amount, "year")
    return None


def _around(text: str, match: re.Match[str]) -> str:
    """The words around an amount that say what it is, back to the last comma."""
    return re.split(r"[,;]\s", text[max(0, match.start() - 30) : match.start()])[-1] + text[match.start() : match.end() + 15]


@cache
def _bare() -> re.Pattern[str]:
    marks = _marks()
    before = rf"(?:{marks})\s?(?P<amount>{_NUMBER})\s?(?P<k>[kK]\b)?"
    behind = rf"(?P<amount2>{_NUMBER})\s?(?P<k2>[kK])?\s?(?:{marks})"
    return re.compile(rf"(?<![\w.,-])(?:{before}|{behind})(?![\d,.]*\d|\s?(?:m\b|bn\b|million|mio))(?!\+)", re.IGNORECASE)


def _pay(text: str, match: re.Match[str]) -> Pay | None:
    mark = next((match[g] for g in ("mark", "mark2", "mark3", "mark4", "one", "two") if match[g]), None)
    if mark is None or cue("not_pay").search(_around(text, match)):
        return None
    if cue("perk_before").search(text[: match.start()]) or cue("perk_after").match(text, match.end()):
        return None
    thousands = any(match[g] for g in ("k", "k2", "k3", "k4"))
    low = _amount(match["low"] or match["sum"] or match["only"], thousands)
    high = _amount(match["high"], thousands) if match["high"] else None
    period = _period(text[max(0, match.start() - 40) : match.end() + 40], high or low)
    # Fewer than this is no pay but a count of people, shifts or percent, or an extra.
    if low < _LEAST[period] or (high is not None and high < low):
        return None
    words = f"{match[0]}{text[match.end() : match.end() + 5]}"
    if high is None:
        return _single(text[: match.start()], words, low, period)
    return Pay(minimum=low, maximum=high, currency=_currency(words), period=period)


def _single(before: str, words: str, amount: float, period: _Period) -> Pay:
    """One amount: the most that is paid behind ``up to``, else the least."""
    most = cue("at_most").search(before) is not None
    return Pay(minimum=None if most else amount, maximum=amount if most else None, currency=_currency(words), period=period)


@cache
def _labelled() -> re.Pattern[str]:
    amount = rf"(?P<before>(?:{_marks()})?\s?)(?P<amount>{_NUMBER})\s?(?P<k>{_THOUSANDS})?\s?(?:{_marks()})?"
    return re.compile(
        rf"(?:{cue('pay_label').pattern})(?P<lead>\W{{0,3}}(?:(?:{cue('at_most').pattern})\s?|\w+ )?){amount}(?!\w)",
        re.IGNORECASE,
    )


def _of_label(text: str) -> Pay | None:
    """An amount behind a word for pay: ``Stundenlohn 16,20 Euro``, ``Salary: £28,500``."""
    for match in _labelled().finditer(text):
        amount = _amount(match["amount"], bool(match["k"]))
        period = _period(text[match.start() : match.end() + 40], amount)
        if _currencies_in(match[0]) and amount >= _LEAST[period] and not cue("not_pay").search(_around(text, match)):
            return _single(match["lead"] + match["before"], match[0], amount, period)
    return None


def _amount(written: str, thousands: bool) -> float:
    """``52.000`` and ``52,000`` are fifty-two thousand, ``39.50`` and ``39,50`` are not."""
    if _INDIAN.fullmatch(written):
        return float(written.replace(",", ""))
    digits = re.sub(r"[.,'’\u202f ](?=\d{3}(?!\d))", "", written).replace(",", ".")
    value = float(digits)
    return value * 1000 if thousands and value < 1000 else value


def _period(around: str, amount: float) -> _Period:
    for period, pattern in _PERIODS:
        if amount <= _MOST.get(period, amount) and re.search(pattern, around, re.IGNORECASE):
            return period
    return "hour" if amount < 200 else "day" if amount < 900 else "month" if amount < 15000 else "year"


def _currency(words: str) -> str:
    """Of the marks in the words the most exact one; letters may be large or small (``37.000 euros``), as in the pattern that found them."""
    return max(_currencies_in(words), key=lambda row: (row["mark"] not in {"$", "US$"}, len(row["mark"])))["currency"]


def _currencies_in(words: str) -> list[dict[str, str]]:
    """The rows of the table whose marks stand in the words."""
    return [row for row in rows("currencies") if re.search(_marks_of(row["mark"]), words)]
