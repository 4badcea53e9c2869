"""Pay as postings of several countries write it, and amounts that are none."""

import pytest

from pivots.jobs import parse_text
from pivots.model.job import Pay

FRAMES = {
    "en": ("Location: {}", "## Requirements\n- 3 years with SAP\n- Excel\n", "## What we offer\n- {}"),
    "de": ("Standort: {}", "## Anforderungen\n- 3 Jahre Erfahrung mit SAP\n- Excel\n", "## Wir bieten\n- {}"),
    "fr": ("Lieu : {}", "## Profil recherché\n- 3 ans d'expérience avec SAP\n- Excel\n", "## Nous offrons\n- {}"),
    "es": ("Lugar: {}", "## Requisitos\n- 3 años de experiencia con SAP\n- Excel\n", "## Ofrecemos\n- {}"),
}


def pay(language: str, place: str, words: str) -> Pay | None:
    where, demands, offers = FRAMES[language]
    return parse_text(f"# Job\n\n{where.format(place)}\n\n{demands}\n{offers.format(words)}\n").pay


@pytest.mark.parametrize(
    ("language", "place", "words", "expected"),
    [
        ("en", "London", "£45,000 - £55,000 per annum", (45000.0, 55000.0, "GBP", "year")),
        ("en", "London", "Salary: £45k–£55k", (45000.0, 55000.0, "GBP", "year")),
        ("en", "London", "Up to £60,000", (None, 60000.0, "GBP", "year")),
        ("en", "London", "£28,500", (28500.0, None, "GBP", "year")),
        ("en", "Dublin", "€50,000 to €60,000", (50000.0, 60000.0, "EUR", "year")),
        ("en", "Austin, TX", "$41 - $54.50 per hour", (41.0, 54.5, "USD", "hour")),
        ("en", "Austin, TX", "$120K-$150K", (120000.0, 150000.0, "USD", "year")),
        ("en", "Austin, TX", "$120,000 - $150,000 a year plus bonus", (120000.0, 150000.0, "USD", "year")),
        ("en", "Austin, TX", "The base salary range for this role is $98,500-$131,200 annually.", (98500.0, 131200.0, "USD", "year")),
        ("en", "Toronto", "CAD 80,000 - 95,000", (80000.0, 95000.0, "CAD", "year")),
        ("en", "Sydney", "AUD 90,000 + super", (90000.0, None, "AUD", "year")),
        ("en", "Austin, TX", "USD 90,000", (90000.0, None, "USD", "year")),
        ("en", "London", "£350 per day", (350.0, None, "GBP", "day")),
        ("en", "London", "£14.50 an hour", (14.5, None, "GBP", "hour")),
        ("en", "Bengaluru", "INR 18,00,000 - 24,00,000", (1800000.0, 2400000.0, "INR", "year")),
        ("de", "Berlin", "54.000 – 66.000 € brutto im Jahr", (54000.0, 66000.0, "EUR", "year")),
        ("de", "Berlin", "Gehalt: 54.000 bis 66.000 Euro", (54000.0, 66000.0, "EUR", "year")),
        ("de", "Berlin", "ab 3.200 € brutto monatlich", (3200.0, None, "EUR", "month")),
        ("de", "Berlin", "bis zu 70.000 € p. a.", (None, 70000.0, "EUR", "year")),
        ("de", "Berlin", "Jahresgehalt zwischen 48.000 € und 56.000 €", (48000.0, 56000.0, "EUR", "year")),
        ("de", "Berlin", "60-70 T€", (60000.0, 70000.0, "EUR", "year")),
        ("de", "Berlin", "60k - 70k EUR", (60000.0, 70000.0, "EUR", "year")),
        ("de", "Zürich", "CHF 95'000 - 110'000", (95000.0, 110000.0, "CHF", "year")),
        ("de", "Wien", "mindestens 3.100 € brutto (14 x)", (3100.0, None, "EUR", "month")),
        ("de", "Berlin", "18,50 € pro Stunde", (18.5, None, "EUR", "hour")),
        ("de", "Berlin", "Stundenlohn 16,20 Euro", (16.2, None, "EUR", "hour")),
        ("de", "Berlin", "EUR 3.500,- brutto/Monat", (3500.0, None, "EUR", "month")),
        ("fr", "Lyon", "28 000 € à 32 000 € bruts annuels", (28000.0, 32000.0, "EUR", "year")),
        ("fr", "Lyon", "28-32 K€", (28000.0, 32000.0, "EUR", "year")),
        ("fr", "Lyon", "Salaire : 2 800 € brut par mois", (2800.0, None, "EUR", "month")),
        ("fr", "Lyon", "entre 35 et 42 k€ selon expérience", (35000.0, 42000.0, "EUR", "year")),
        ("fr", "Lyon", "2100 € brut/mois sur 13 mois", (2100.0, None, "EUR", "month")),
        ("fr", "Lyon", "12,50 € de l'heure", (12.5, None, "EUR", "hour")),
        ("es", "Madrid", "24.000 € - 28.000 € brutos al año", (24000.0, 28000.0, "EUR", "year")),
        ("es", "Madrid", "Salario: 1.800 € brutos al mes", (1800.0, None, "EUR", "month")),
        ("es", "Madrid", "entre 30.000 y 36.000 euros", (30000.0, 36000.0, "EUR", "year")),
        ("es", "Ciudad de México", "$25,000 - $30,000 MXN mensuales", (25000.0, 30000.0, "MXN", "month")),
        ("es", "Madrid", "hasta 45.000€", (None, 45000.0, "EUR", "year")),
        ("fr", "Lyon", "2 350 € brut, 39 h par semaine", (2350.0, None, "EUR", "month")),
    ],
)
def test_pay_is_read(language: str, place: str, words: str, expected: tuple[float | None, float | None, str, str]) -> None:
    found = pay(language, place, words)
    assert found is not None
    assert (found.minimum, found.maximum, found.currency, found.period) == expected


@pytest.mark.parametrize(
    ("language", "place", "words"),
    [
        ("en", "London", "We raised £45 million and serve 2,000 shops"),
        ("en", "London", "You will manage a budget of £2m"),
        ("de", "Berlin", "Umsatz von 54 Millionen Euro"),
        ("de", "Berlin", "Sie verantworten ein Budget von 500.000 €"),
        ("fr", "Lyon", "Chiffre d'affaires de 12 millions d'euros"),
        ("es", "Madrid", "Facturación de 20 millones de euros"),
        ("en", "London", "£1,000 welcome bonus"),
        ("de", "Berlin", "50 € Gutschein im Monat"),
        ("en", "Austin, TX", "401(k) match up to $5,000"),
    ],
)
def test_other_amounts_are_no_pay(language: str, place: str, words: str) -> None:
    assert pay(language, place, words) is None
