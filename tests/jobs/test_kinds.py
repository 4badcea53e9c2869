"""What a posting asks, in many wordings: each kind in several trades and languages, half of the rows what must not be read."""

import pytest

from pivots.jobs import parse_text
from pivots.jobs.headings import heading_section, loose_section
from pivots.model.job import Criterion


def names(criteria: tuple[Criterion, ...]) -> list[str]:
    return [criterion.name for criterion in criteria]


def required(text: str) -> list[str]:
    return names(parse_text(f"# Job\n\n## Requirements\n\n{text}\n- Excel\n").required)


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("- E-discovery in Relativity or Everlaw", "E-discovery (Relativity or Everlaw)"),
        ("- Infrastructure as code with Terraform or Pulumi", "Infrastructure as code (Terraform or Pulumi)"),
        ("- Terminplanung mit MS Project oder Asta Powerproject", "Terminplanung (Microsoft Project oder Asta Powerproject)"),
        ("- A service mesh (Istio or Linkerd)", "Service mesh (Istio or Linkerd)"),
        ("- One BI tool (Looker, Tableau, Mode)", "BI (Looker, Tableau or Mode)"),
        ("- Understanding of networking (TCP/IP, DNS, VPN)", "Networking"),
    ],
)
def test_work_and_the_tools_it_is_done_with_are_one_demand(item: str, name: str) -> None:
    assert required(item)[0] == name


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("- Welding and forklift driving", ["Welding", "Forklift driving"]),
        ("- SQL, and Python", ["SQL", "Python"]),
        ("- Docker in production", ["Docker"]),
        ("- Active Directory or Entra ID", ["Active Directory or Entra ID"]),
        ("- Postgres, you have run Kafka or Kinesis", ["PostgreSQL", "Kafka or Kinesis"]),
        ("- 3 ans d'expérience en PHP, avec Symfony ou Laravel", ["PHP", "Symfony ou Laravel"]),
    ],
)
def test_things_asked_for_side_by_side_stay_apart(item: str, found: list[str]) -> None:
    assert [name.replace(" or ", " ou ") for name in required(item)[: len(found)]] == [name.replace(" or ", " ou ") for name in found]


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("What would put me ahead?", "wish"),
        ("Was uns zusätzlich freut", "wish"),
        ("Ce serait bien aussi :", "wish"),
        ("¿Qué valoramos?", "wish"),
        ("We'd be thrilled if", "wish"),
        ("What must I have?", "need"),
        ("Was du draufhast", "need"),
        ("Il vous faut absolument :", "need"),
        ("¿Y tú qué traes?", "need"),
        ("What's on offer?", "benefits"),
        ("Was wir dir geben", "benefits"),
        ("On vous offre :", "benefits"),
        ("¿Qué te llevas?", "benefits"),
        ("Our ideal candidate", "need"),
    ],
)
def test_headings_are_known_by_their_words(heading: str, section: str) -> None:
    assert (heading_section(heading) or loose_section(heading)) == section


@pytest.mark.parametrize("heading", ["Monday to Friday", "Werk Aalen", "Le restaurant", "Nuestra historia en fotos", "What happens next"])
def test_other_headings_are_no_requirements(heading: str) -> None:
    assert (heading_section(heading) or loose_section(heading)) not in {"need", "wish"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Do you know Kubernetes and have you run it in production?", "Kubernetes"),
        ("Hast du mindestens zwei Jahre mit Beatmung gearbeitet?", "Beatmung"),
        ("¿Dominas SAP?", "SAP"),
        ("Avez-vous déjà utilisé AutoCAD ?", "AutoCAD"),
        ("You're at home in Xero.", "Xero"),
    ],
)
def test_sentences_that_ask_the_reader_are_requirements_without_a_heading(text: str, name: str) -> None:
    assert name in names(parse_text(f"Some job\nSome company\n\n{text}\n\nWe pay well.\n").required)


@pytest.mark.parametrize(
    "text",
    [
        "You will get access to AutoCAD courses and 28 days of holiday.",
        "Our mobile apps are written in Swift. You have 30 days off.",
        "Do you have questions about Xero? Call us.",
        "We'll teach you welding.",
        "Du bekommst eine Schulung in SAP.",
    ],
)
def test_what_the_employer_gives_is_no_requirement(text: str) -> None:
    job = parse_text(f"# Job\n\n## Requirements\n\n- Excel\n- Word\n- PowerPoint\n\n## More\n\n{text}\n")
    assert names(job.required) == ["Excel", "Word", "PowerPoint"]


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("CIPP and exposure to TUPE transfers would be desirable.", "TUPE transfers"),
        ("Butchery is lovely to have, and so is some experience of menu writing.", "Menu writing"),
        ("Wünschenswert sind Erfahrungen mit ProBAUG.", "ProBAUG"),
        ("Pluspunkte sammelst du mit Kranschein.", "Kranschein"),
        ("Si además conoces Docker, mejor.", "Docker"),
    ],
)
def test_sentences_that_wish_are_preferred(text: str, wished: str) -> None:
    job = parse_text(f"# Job\n\n## Requirements\n\n- Excel\n\n{text}\n")
    assert wished in names(job.preferred)
    assert wished not in names(job.required)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("a couple of years on a service desk", 2),
        ("at least a year in a kitchen", 1),
        ("18 months' experience in a call centre", 1.5),
        ("une première expérience de 6 mois", 0.5),
        ("Seit mindestens drei Jahren schreibst du Software", 3),
    ],
)
def test_years_are_read_in_more_wordings(text: str, years: float) -> None:
    assert parse_text(f"# Job\n\n## Requirements\n\n- {text}\n- Excel\n").min_years == years


@pytest.mark.parametrize(
    "text",
    [
        "a contract of 6 months",
        "Seit drei Jahren wachsen wir",
        "once a year you travel",
        "probation of three months",
        "to be obtained within 12 months",
    ],
)
def test_other_times_are_no_years_of_experience(text: str) -> None:
    assert parse_text(f"# Job\n\n## Requirements\n\n- Excel\n\n## The role\n\n{text}\n").min_years is None


@pytest.mark.parametrize(
    ("head", "country"),
    [
        ("Lager Nord, Erfurt", "DE"),
        ("4020 Linz | Vollzeit", "AT"),
        ("Zaragoza, jornada completa", "ES"),
        ("Clínica Sol, Guadalajara\nSueldo: $18,000 a $24,000 MXN mensuales", "MX"),
        ("The Gudgeon, Ludlow\n£34k plus tronc", "GB"),
        ("Health insurance, 401k and PTO", "US"),
        ("Tarifvertrag TVöD, 30 Tage Urlaub", "DE"),
    ],
)
def test_the_market_is_told_by_towns_money_and_words_of_one_country(head: str, country: str) -> None:
    text = {
        "DE": "Wir suchen dich und du hast",
        "AT": "Wir suchen dich und du hast",
        "ES": "Buscamos para el equipo y los",
        "MX": "Buscamos para el equipo y los",
    }
    assert parse_text(f"Job\n{head}\n\n{text.get(country, 'We look for you and you have')} Excel.\n").country == country


@pytest.mark.parametrize(
    "head",
    [
        "Springfield Partners",
        "Worcester",
        "Nice people, good pay",
        "Sale and marketing",
        "Reading skills needed",
        "Account Executive, Enterprise",
        "Mobile",
    ],
)
def test_words_and_namesakes_are_no_market(head: str) -> None:
    assert parse_text(f"Job\n{head}\n\nWe look for you and you have Excel.\n").country is None


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("2 200 € net par mois", (2200, "EUR", "month")),
        ("$50k-60k plus bonus", (50000, "USD", "year")),
        ("£34k plus tips", (34000, "GBP", "year")),
        ("$10,000 sign-on bonus, $36 per hour", (36, "USD", "hour")),
    ],
)
def test_pay_is_read(text: str, amounts: tuple[float, str, str]) -> None:
    pay = parse_text(f"Job\n{text}\n").pay
    assert pay is not None
    assert (pay.minimum, pay.currency, pay.period) == amounts


@pytest.mark.parametrize(
    "text",
    [
        "You teach years 7 to 9",
        "primes jusqu'à 300 € par mois",
        "50 € Sachbezug im Monat",
        "$2,000 a year learning budget",
        "We raised £34,000 for dogs",
    ],
)
def test_other_amounts_are_no_pay(text: str) -> None:
    assert parse_text(f"Job\n{text}\n").pay is None
