"""The one Jinja environment: everything is escaped unless a template says otherwise, and no template does."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined


@cache
def environment() -> Environment:
    """Created at first use."""
    made = Environment(
        loader=PackageLoader("pivots.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(percent=percent, number=number, plural=plural, words=words, money=money, month_count=month_count)
    return made


def percent(share: float) -> str:
    """0.857 -> '86%'."""
    return f"{share * 100:.0f}%"


def number(value: float) -> str:
    """5.0 -> '5', 1.5 -> '1.5'."""
    return f"{value:g}"


def plural(count: float, noun: str) -> str:
    """(2, 'year') -> '2 years'; (1, 'year') -> '1 year'."""
    return f"{count:g} {noun}" if count == 1 else f"{count:g} {noun}s"


def words(code: str) -> str:
    """'coverage_below_fit' -> 'coverage below fit'."""
    return code.replace("_", " ")


def money(amount: int, currency: str) -> str:
    """(150000, 'USD') -> 'USD 150,000'."""
    return f"{currency} {amount:,}"


def month_count(months: int) -> str:
    """30 -> '2 y 6 m'."""
    years, rest = divmod(months, 12)
    return " ".join(part for part in (f"{years} y" if years else "", f"{rest} m" if rest else "") if part) or "0 m"
