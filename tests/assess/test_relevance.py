"""Which positions are the job's kind of work, and what level they show."""

import datetime

import pytest

from pivots.assess import assess
from pivots.model.assessment import Assessment
from pivots.model.job import Job, Pay
from tests.assess.build import ML_JOB, Builder, Work, need

AS_OF = datetime.date(2026, 11, 1)
BACKEND = Job(title="Backend Developer", min_years=3, required=(need("Python", "python"), need("Docker", "docker"), need("Redis", "redis")))
ICU = Job(
    title="Registered Nurse – Intensive Care Unit",
    required=(need("Ventilation", "mechanical_ventilation"), need("Monitoring", "hemodynamic_monitoring"), need("CRRT", "crrt")),
)


def judged(job: Job, *works: Work) -> Assessment:
    b = Builder()
    for work in works:
        b.work(work)
    return assess(b.resume(), b.facts(), job, AS_OF)


def line(*skills: str) -> list[tuple[str, dict[str, str]]]:
    return [("Did a good deal of careful and useful work for many people over the years with it", dict.fromkeys(skills, "demonstrated"))]


@pytest.mark.parametrize(
    ("job", "title", "skills", "counted"),
    [
        (ML_JOB, "AI Agent Developer", ("python",), True),
        (ML_JOB, "ML Infrastructure Engineer", (), True),
        (ML_JOB, "Data Analyst", ("python",), False),
        (ML_JOB, "Data Analyst", (), False),
        (BACKEND, "Senior Java Developer", (), True),
        (BACKEND, "Product Manager", (), False),
        (BACKEND, "Shop Assistant", (), False),
        (BACKEND, "Chief Tinkerer", ("python", "docker", "redis"), True),
        (BACKEND, "Chief Tinkerer", ("python",), False),
        (BACKEND, "", (), False),
        (ICU, "Staff RN, Medical ICU", ("mechanical_ventilation", "hemodynamic_monitoring"), True),
        (ICU, "Registered Nurse, Medical-Surgical", (), False),
        (ICU, "Patient Care Assistant", (), False),
        (ICU, "Home Health Aide", (), False),
    ],
)
def test_counted(job: Job, title: str, skills: tuple[str, ...], counted: bool) -> None:
    assert judged(job, Work(title, (2022, 1), (2023, 12), line(*skills))).relevance[0].counted == counted


@pytest.mark.parametrize("kind", ["volunteering", "career_break", "project"])
def test_what_is_no_work_never_counts(kind: str) -> None:
    assert not judged(BACKEND, Work("Backend Developer", (2022, 1), None, line("python"), kind=kind)).relevance[0].counted


def test_an_internship_in_the_field_counts() -> None:
    assert judged(BACKEND, Work("Backend Developer", (2022, 1), None, line("python"), kind="internship")).relevant_months == 58


@pytest.mark.parametrize(
    ("works", "level"),
    [
        ([Work("Backend Developer", (2026, 1), None)], "junior"),
        ([Work("Backend Developer", (2023, 1), None)], "mid"),
        ([Work("Backend Developer", (2016, 1), None)], "senior"),
        ([Work("Senior Backend Developer", (2026, 1), None)], "mid"),
        ([Work("Senior Backend Developer", (2023, 1), None)], "senior"),
        ([Work("Backend Developer", (2016, 1), None), Work("Junior Backend Developer", (2013, 1), (2015, 12))], "senior"),
        ([Work("Junior Backend Developer", (2016, 1), None)], "mid"),
        ([Work("Backend Developer", (2026, 1), None, kind="internship")], "intern"),
        ([Work("Line Cook", (2006, 1), None)], "junior"),
    ],
)
def test_level(works: list[Work], level: str) -> None:
    assert judged(BACKEND, *works).candidate_level == level


def test_standing_above_the_role_costs_nothing() -> None:
    work = Work("Backend Developer", (2016, 1), None, line("python", "docker", "redis"))
    scores = {judged(BACKEND.model_copy(update={"seniority": level}), work).score for level in ("junior", "mid", "senior")}
    assert len(scores) == 1


def salary(**job: object) -> object:
    return judged(BACKEND.model_copy(update={"seniority": "senior", **job}), Work("Backend Developer", (2024, 1), None)).salary


def test_salary_of_level_and_role() -> None:
    estimate = salary(country="US")
    assert estimate.market == "US"
    assert estimate.candidate_level.low < estimate.role.low


@pytest.mark.parametrize("job", [{"country": None}, {"country": "ZZ"}, {"country": "US", "title": "Chief Tinkerer"}])
def test_no_market_or_occupation_no_salary(job: dict[str, object]) -> None:
    assert salary(**job) is None


def test_stated_pay_is_the_role_and_scales_where_no_figures_exist() -> None:
    estimate = salary(country="ZZ", pay=Pay(minimum=50, maximum=60, currency="XTS", period="hour"))
    assert (estimate.role.low, estimate.role.high, estimate.currency) == (104000, 124800, "XTS")
    assert estimate.candidate_level.high < estimate.role.high
    assert "times 2,080" in estimate.source


def test_without_work_in_the_field_there_is_nothing_to_price() -> None:
    job = BACKEND.model_copy(update={"seniority": "senior", "country": "US"})
    assert judged(job, Work("Florist", (2014, 1), None)).salary is None


def test_an_hourly_rate_is_a_year_of_the_hours_stated() -> None:
    full = salary(country="US", pay=Pay(minimum=50, maximum=60, currency="USD", period="hour"))
    part = salary(country="US", pay=Pay(minimum=50, maximum=60, currency="USD", period="hour", hours_per_week=36))
    assert (part.role.low, part.role.high) == (93600, 112300)
    assert part.candidate_level.high < full.candidate_level.high
    assert "for a year of 36 hours a week" in part.source


@pytest.mark.parametrize(
    ("title", "skills", "counted"),
    [
        ("Employee", ("python",), True),
        ("Technischer Angestellter", ("python",), True),
        ("Employee", (), False),
        ("Kitchen worker", ("python",), False),
    ],
)
def test_a_title_that_names_no_work_is_what_stands_beside_it_where_its_skills_were_used(
    title: str, skills: tuple[str, ...], counted: bool
) -> None:
    for works in (
        [Work("Backend Developer", (2022, 1), (2023, 12)), Work(title, (2018, 1), (2021, 12), line(*skills))],
        [Work(title, (2022, 1), (2023, 12), line(*skills)), Work("Backend Developer", (2018, 1), (2021, 12))],
    ):
        found = judged(BACKEND, *works).relevance
        assert next(r.counted for r, w in zip(found, works, strict=True) if w.title == title) == counted


@pytest.mark.parametrize(("amount", "leads"), [(40_000, True), (300_000, True), (145_000, False)])
def test_pay_far_from_the_statistic_leads(amount: int, leads: bool) -> None:
    estimate = salary(country="US", pay=Pay(minimum=amount, maximum=amount + 10_000, currency="USD", period="year"))
    assert ("does not fit the pay stated and is not used" in estimate.source) == leads
    if leads:
        assert estimate.candidate_level.low <= estimate.role.low  # a mid level under a senior role is never paid above it
        assert estimate.candidate_level.low >= 0.85 * estimate.role.low


def test_where_the_posting_leads_the_level_asked_for_is_paid_as_advertised() -> None:
    job = BACKEND.model_copy(
        update={"seniority": "senior", "country": "US", "pay": Pay(minimum=40_000, maximum=50_000, currency="USD", period="year")}
    )
    own = judged(job, Work("Senior Backend Developer", (2014, 1), None)).salary
    assert own is not None
    assert (own.candidate_level.low, own.candidate_level.high) == (own.role.low, own.role.high)


@pytest.mark.parametrize(
    ("later", "first", "kind", "raised"),
    [
        ("Backend Developer", "Junior Backend Developer", "employment", True),
        ("Backend Developer", "Backend Developer", "internship", True),
        ("Florist", "Junior Backend Developer", "employment", False),
    ],
)
def test_a_beginners_title_stands_no_nearer_than_the_full_one(later: str, first: str, kind: str, raised: bool) -> None:
    skills = {"python": "demonstrated", "postgresql": "demonstrated", "docker": "demonstrated", "kafka": "demonstrated"}
    b = Builder()
    b.work(Work(later, (2019, 1), None, [("Wrote letters to the customers of the house, and kept the minutes of every meeting", {})]))
    b.work(Work(first, (2016, 1), (2018, 12), [("Built services", skills)], kind=kind))
    full, beginner = assess(b.resume(), b.facts(), BACKEND, AS_OF).relevance
    assert (full.relevance >= beginner.relevance) == raised


WAREHOUSE = Job(title="Warehouse Operations Manager", seniority="senior", required=(need("Lean", "lean"), need("Excel", "excel")))
COOK = Job(title="Cook", required=(need("Cooking", "cooking"), need("HACCP", "haccp")))


@pytest.mark.parametrize(
    ("job", "title", "before", "counted"),
    [
        (WAREHOUSE, "Shift Manager", "Warehouse Operative", True),
        (WAREHOUSE, "Team Leader", "Forklift Operator", True),
        (WAREHOUSE, "Deputy Manager", "Logistics Coordinator", True),
        (WAREHOUSE, "Shift Manager", "Waiter", False),
        (WAREHOUSE, "Team Leader", "Call Center Agent", False),
        (WAREHOUSE, "Shift Supervisor", "Nurse", False),
        (COOK, "Shift Manager", "Warehouse Operative", False),
    ],
)
def test_who_led_a_kind_of_work_is_near_a_job_that_leads_the_field(job: Job, title: str, before: str, counted: bool) -> None:
    result = judged(job, Work(title, (2021, 6), (2026, 10)), Work(before, (2017, 9), (2021, 5)))
    assert result.relevance[0].counted is counted


@pytest.mark.parametrize(("went_on", "counted"), [("Warehouse Manager", True), ("Head Chef", False), ("Payroll Clerk", False)])
def test_what_a_first_shift_lead_led_is_what_the_person_went_on_to_there(went_on: str, counted: bool) -> None:
    b = Builder()
    b.work(Work(went_on, (2020, 2), (2026, 10)))
    b.work(Work("Shift Manager", (2016, 8), (2020, 1)))
    facts = b.facts()
    positions = tuple(
        p.model_copy(update={"employer": name}) for p, name in zip(facts.positions, ("Umber Foods (promoted)", "Umber Foods"), strict=True)
    )
    result = assess(b.resume(), facts.model_copy(update={"positions": positions}), WAREHOUSE, AS_OF)
    assert result.relevance[1].counted is counted


BUILDING = Job(title="Construction Manager", language="en", required=(need("Tendering", "tendering"),))


@pytest.mark.parametrize(
    ("headline", "title", "counted"),
    [
        ("Construction Project Manager", "Project Manager (contract)", True),
        ("Construction Project Manager | Lyon", "Project Manager", True),
        ("IT Project Manager", "Project Manager", False),
        ("Project Manager", "Project Manager", False),
        ("Construction Project Manager", "Waiter", False),
    ],
)
def test_the_headline_says_which_projects_were_managed(headline: str, title: str, counted: bool) -> None:
    b = Builder()
    quote = b.line(headline)
    b.work(Work(title, (2020, 2), (2026, 10)))
    result = assess(b.resume(), b.facts().model_copy(update={"headline": quote}), BUILDING, AS_OF)
    assert result.relevance[0].counted is counted


def test_a_trade_of_its_own_is_not_what_the_headline_says() -> None:
    b = Builder()
    quote = b.line("Site Reliability Engineer")
    b.work(Work("Reliability Engineer", (2015, 9), (2020, 4)))
    job = Job(title="Site Reliability Engineer", required=(need("Kubernetes", "kubernetes"),))
    assert not assess(b.resume(), b.facts().model_copy(update={"headline": quote}), job, AS_OF).relevance[0].counted
