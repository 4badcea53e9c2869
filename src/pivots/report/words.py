"""Codes and figures as people read them. The words stand in ``data/<language>.json``."""

import functools
import importlib.resources
import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from babel import Locale
from babel.numbers import format_currency

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@functools.cache
def table(language: str = "en") -> dict[str, Any]:
    """All words of one language, by kind and code."""
    path = importlib.resources.files("pivots.report") / "data" / f"{language}.json"
    words: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return words


def say(kind: str, code: str) -> str:
    """The words for a code; the code itself, underscores opened, where the table has none."""
    return str(table()[kind].get(code) or code.replace("_", " "))


def status(code: str) -> str:
    """The label of a skill status, e.g. ``In use``."""
    return str(table()["status"][code]["label"])


def status_note(code: str) -> str:
    """What a skill status means, in half a sentence."""
    return str(table()["status"][code]["note"])


def removed(kind: str, count: int) -> str:
    """``3 e-mail addresses``."""
    one, many = table()["removed"].get(kind) or (kind.replace("_", " "),) * 2
    return f"{count} {one if count == 1 else many}"


def percent(share: float) -> str:
    """0.145 -> ``15%``; halves go up."""
    return f"{(Decimal(str(share)) * 100).quantize(Decimal(1), ROUND_HALF_UP)}%"


def number(value: float) -> str:
    """1.0 -> ``1``; 1.5 -> ``1.5``."""
    return f"{value:g}"


def year_count(value: float) -> str:
    """``1 year``, ``0.5 years``."""
    return f"{value:g} {'year' if value == 1 else 'years'}"


def duration(months: int | None) -> str:
    """Months as ``2 yr 3 mo``; a dash where there are none to tell."""
    if not months:
        return "–"
    years, rest = divmod(months, 12)
    return " ".join(part for part in (f"{years} yr" if years else "", f"{rest} mo" if rest else "") if part)


def month(iso: str | None) -> str:
    """``2026-10`` -> ``Oct 2026``; a year and ``present`` stay; None -> ``undated``."""
    if iso is None:
        return "undated"
    year, _, rest = iso.partition("-")
    return f"{_MONTHS[int(rest) - 1]} {year}" if rest else iso


def span(start: str | None, end: str | None) -> str:
    """``Jan 2020 – present``; ``undated`` where the text gives no date."""
    if start is None and end is None:
        return "undated"
    return month(start) if start == end else f"{month(start)} – {month(end)}"


def asked_years(low: float | None, high: float | None) -> str:
    """The years a job asks for; empty when it states none."""
    if low is None and high is None:
        return ""
    if low is None:
        return f"up to {year_count(high or 0)}"
    return f"{low:g}–{high:g} years" if high is not None and high != low else f"at least {year_count(low)}"


@functools.lru_cache(maxsize=4096)
def money(amount: int, currency: str) -> str:
    """``$25,000``; no decimals."""
    return format_currency(amount, currency, format="¤#,##0", locale="en_US", currency_digits=False)


@functools.cache
def _english() -> Locale:
    return Locale("en")


def language_name(code: str) -> str:
    """The English name of a language; ``not recognized`` for ``und``; the code itself where there is no name."""
    return "not recognized" if code == "und" else _english().languages.get(code, code) or code


def market_name(code: str) -> str:
    """The English name of a country; the code itself where there is none."""
    return _english().territories.get(code, code) or code
