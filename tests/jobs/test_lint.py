"""What the linter says, and what it leaves alone."""

import pytest

from pivots.jobs import check_posting, parse_text
from pivots.model.job import Criterion, Job, Pay

FAIR = Job(
    title="Data Analyst",
    min_years=2,
    required=(Criterion(name="SQL", skills=("sql",)),),
    country="US",
    location="Columbus, Ohio",
    pay=Pay(minimum=60000, maximum=70000, currency="USD", period="year"),
)


def codes(job: Job, text: str = "") -> list[str]:
    return [finding.code for finding in check_posting(job, text)]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Join our young, dynamic team", "age"),
        ("Perfect for recent graduates", "age"),
        ("A digital native at heart", "age"),
        ("Wir sind ein junges Team", "age"),
        ("We need a salesman", "gender"),
        ("He will report to the CFO", "gender"),
        ("Coding ninja wanted", "gender"),
        ("Native speaker of English", "native_speaker"),
        ("Deutsch als Muttersprache", "native_speaker"),
        ("We work hard, play hard", "culture"),
        ("Send your CV with a recent photo", "photo"),
        ("Bewerbung mit Lichtbild", "photo"),
        ("State your marital status", "family"),
        ("US citizens only", "nationality"),
        ("Physically fit candidates", "health"),
        ("Must live within 10 miles", "commute"),
        ("Tell us your salary history", "past_pay"),
    ],
)
def test_a_risky_wording_is_found_with_a_better_one(line: str, code: str) -> None:
    found = [finding for finding in check_posting(FAIR, line) if finding.code == code]
    assert found
    assert found[0].suggestion
    assert found[0].quote
    assert found[0].quote in line


@pytest.mark.parametrize(
    "line",
    [
        "All applicants are considered without regard to age, marital status or national origin.",
        "Wir freuen uns über alle, unabhängig von Alter und Geschlecht.",
        "Health insurance and dental from day one",
        "English at C1",
        "A team of nine with short meetings",
        "The chef and the team plan the menu",
        "You will own the youth programme",
        "Betriebliches Gesundheitsmanagement",
    ],
)
def test_ordinary_wordings_are_left_alone(line: str) -> None:
    assert codes(FAIR, line) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"min_years": 8.0, "max_years": 5.0}, "contradiction"),
        ({"seniority": "junior", "min_years": 8.0}, "contradiction"),
        ({"required": tuple(Criterion(name=f"Skill {n}") for n in range(26))}, "inflated"),
        ({"required": tuple(Criterion(name=f"Skill {n}") for n in range(13))}, "long_list"),
        ({"required": (Criterion(name="Kubernetes", skills=("kubernetes",), min_years=20),)}, "impossible_years"),
        ({"required": ()}, "no_criteria"),
        ({"required": (Criterion(name="English", category="language"),)}, "language_level"),
        ({"required": (*FAIR.required, Criterion(name="Licence", category="licence"))}, "must_have_unmarked"),
        ({"required": (*FAIR.required, Criterion(name="Bachelor's degree", category="education", level="bachelor"))}, "degree"),
        ({"pay": None}, "no_pay"),
        ({"min_years": None}, "no_years"),
    ],
)
def test_criteria_are_checked(changes: dict[str, object], code: str) -> None:
    assert code in codes(FAIR.model_copy(update=changes))


def test_a_list_of_twelve_is_no_long_one() -> None:
    assert "long_list" not in codes(FAIR.model_copy(update={"required": tuple(Criterion(name=f"Skill {n}") for n in range(12))}))


@pytest.mark.parametrize(
    ("location", "country", "severity"),
    [
        ("Denver, CO", "US", "warning"),
        ("Columbus, Ohio", "US", "note"),
        ("Leipzig", "DE", "warning"),
        ("Toronto, ON", "CA", "warning"),
        (None, None, "note"),
    ],
)
def test_missing_pay_weighs_more_where_the_law_asks_for_it(location: str | None, country: str | None, severity: str) -> None:
    job = FAIR.model_copy(update={"pay": None, "location": location, "country": country})
    assert [finding.severity for finding in check_posting(job, "") if finding.code == "no_pay"] == [severity]


@pytest.mark.parametrize(("title", "found"), [("Verkäufer", True), ("Verkäufer (m/w/d)", False), ("Verkäufer:in", False)])
def test_a_german_title_speaks_to_everybody(title: str, found: bool) -> None:
    assert ("gender_title" in codes(FAIR.model_copy(update={"title": title, "language": "de"}))) is found


def test_errors_come_first() -> None:
    found = check_posting(FAIR.model_copy(update={"required": (), "min_years": None}), "a young team")
    assert [finding.severity for finding in found] == sorted((f.severity for f in found), key=["error", "warning", "note"].index)


def test_a_fair_posting_has_no_remarks() -> None:
    text = "# Data Analyst\n\nColumbus, Ohio | $60,000 - $70,000 per year\n\n## Requirements\n\n- 2+ years of experience\n- SQL\n- Python\n"
    assert check_posting(parse_text(text), text) == ()
