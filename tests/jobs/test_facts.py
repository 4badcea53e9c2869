"""Years, pay, place and level."""

import pytest

from pivots.jobs.parse import parse_text
from pivots.jobs.pay import find_pay
from pivots.jobs.title import level_by_years
from pivots.jobs.years import find_years


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("5+ years of experience", 5, None),
        ("5–8 years of experience in platform engineering", 5, 8),
        ("three to five years of experience", 3, 5),
        ("mindestens 3 Jahre Berufserfahrung", 3, None),
        ("At least two (2) years of adult critical care experience within the last five years", 2, None),
        ("Minimum of 7-10 years of experience", 7, 10),
        ("au moins deux ans d'expérience", 2, None),
        ("mínimo 4 años de experiencia", 4, None),
        ("2 or more years of experience", 2, None),
        ("mehr als 1,5 Jahre Erfahrung", 1.5, None),
    ],
)
def test_years_are_read(text: str, low: float, high: float | None) -> None:
    years = find_years(text, strict=True)[0]
    assert (years.minimum, years.maximum) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "within the last five years",
        "must be 18 years of age",
        "For over 25 years we have built pumps",
        "a two-year degree",
        "24-month commitment",
        "we have 45 years of experience",
        "BSN to be completed within five years",
        "im dritten Lehrjahr",
    ],
)
def test_other_years_are_not(text: str) -> None:
    assert find_years(text, strict=True) == []


def test_years_with_one_skill_belong_to_it() -> None:
    job = parse_text("# Data Engineer\n\n## Requirements\n\n- 3+ years of experience with Python\n- 5+ years in data engineering\n")
    assert (job.min_years, job.required[0].min_years) == (5, 3)


def test_wished_years_do_not_bind() -> None:
    job = parse_text(
        "# Data Engineer\n\n## Requirements\n\n- Python\n- 2 years of experience\n\n## Nice to have\n\n- 9 years of experience\n"
    )
    assert job.min_years == 2


@pytest.mark.parametrize(
    ("text", "low", "high", "currency", "period"),
    [
        ("$150,000 – $220,000 a year", 150000, 220000, "USD", "year"),
        ("€45k-55k", 45000, 55000, "EUR", "year"),
        ("€45,000 to €55,000 depending on experience", 45000, 55000, "EUR", "year"),
        ("CAD $135,000 - $160,000 base", 135000, 160000, "CAD", "year"),
        ("$39.50–$52.00 per hour plus night differential", 39.5, 52, "USD", "hour"),
        ("52.000 € - 60.000 €", 52000, 60000, "EUR", "year"),
        ("£15.20 - £17.10 per hour", 15.2, 17.1, "GBP", "hour"),
        ("31.000 - 37.000 euros brutos al año", 31000, 37000, "EUR", "year"),
        ("2.100 bis 2.500 EURO im Monat", 2100, 2500, "EUR", "month"),
        ("CHF 6'500 bis 7'200 pro Monat", 6500, 7200, "CHF", "month"),
    ],
)
def test_pay_is_read(text: str, low: float, high: float, currency: str, period: str) -> None:
    pay = find_pay([text])
    assert pay is not None
    assert (pay.minimum, pay.maximum, pay.currency, pay.period) == (low, high, currency, period)


@pytest.mark.parametrize(
    "text",
    [
        "36 hours per week, 7 to 7:30",
        "teams of 5-10 people",
        "revenue of $20 - $30 million",
        "sign-on bonus $7,500",
        "2026-11-01",
        "24 to 48 hours",
    ],
)
def test_other_numbers_are_no_pay(text: str) -> None:
    assert find_pay([text]) is None


@pytest.mark.parametrize(
    ("head", "location", "country", "remote"),
    [
        ("Toronto, ON - hybrid (Tue/Thu)", "Toronto, ON", "CA", False),
        ("Acme GmbH | Standort: Leipzig | Vollzeit", "Leipzig", "DE", None),
        ("Larch Ltd · Bristol · Permanent", "Bristol", "GB", None),
        ("Northlight · Senior · Remote within the United States", "United States", "US", True),
        ("Columbus, Ohio", "Columbus, Ohio", "US", None),
        ("A place nobody knows", None, None, None),
    ],
)
def test_place_and_market(head: str, location: str | None, country: str | None, remote: bool | None) -> None:
    job = parse_text(f"# Data Engineer\n\n{head}\n\n## Requirements\n\n- Python\n")
    assert (job.location, job.country, job.remote) == (location, country, remote)


@pytest.mark.parametrize(("years", "level"), [(None, None), (0, "junior"), (2, "mid"), (3, "mid"), (5, "senior"), (12, "senior")])
def test_level_by_years(years: float | None, level: str | None) -> None:
    assert level_by_years(years) == level
