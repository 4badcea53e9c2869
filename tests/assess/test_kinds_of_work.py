"""Whose work is the job's work: specialties, helpers, several posts in one title, leaders, and the same skills in another trade."""

import pytest

from pivots.model.job import Job
from tests.assess.build import Work, need
from tests.assess.test_relevance import judged, line

SKILLS = ("forklift_operation", "inventory_management", "order_picking", "shift_planning")


def job(title: str, language: str = "en") -> Job:
    return Job(title=title, language=language, required=tuple(need(skill, skill) for skill in SKILLS))


@pytest.mark.parametrize(
    ("title", "held", "counted"),
    [
        ("Theatre Nurse", "Operating Department Practitioner", True),
        ("Theatre Nurse", "Recovery Nurse", True),
        ("Theatre Nurse", "Practice Nurse", False),
        ("Mental Health Nurse", "Psychiatric Nurse", True),
        ("Mental Health Nurse", "Theatre Nurse", False),
        ("Carpenter", "Bench Joiner", True),
        ("Carpenter", "Carpenter's Labourer", False),
        ("Bricklayer", "Hod Carrier", False),
        ("Senior Tax Accountant", "Corporate Tax Analyst", True),
        ("Senior Tax Accountant", "Accounts Payable Specialist", False),
        ("Financial Controller", "Staff, then Senior Associate, Assurance", True),
        ("Customer Success Manager", "Key Account Manager", True),
        ("Customer Success Manager", "Shop Assistant", False),
        ("Warehouse Supervisor", "Receptionist, later Warehouse Team Leader", True),
        ("Warehouse Supervisor", "Receptionist, later Office Manager", False),
    ],
)
def test_the_title_alone(title: str, held: str, counted: bool) -> None:
    assert judged(job(title), Work(held, (2020, 1), (2023, 12), [])).relevance[0].counted is counted


@pytest.mark.parametrize("held", ["Store Manager", "Dispatcher", "Architectural Technician"])
def test_many_skills_do_not_turn_another_trade_into_the_jobs(held: str) -> None:
    assert not judged(job("Software Engineer"), Work(held, (2020, 1), (2023, 12), line(*SKILLS[:3]))).relevance[0].counted


@pytest.mark.parametrize("held", ["Research Engineer", "Systems Engineer"])
def test_a_title_that_says_no_field_leaves_it_to_the_skills(held: str) -> None:
    assert judged(job("DevOps Engineer"), Work(held, (2020, 1), (2023, 12), line(*SKILLS[:3]))).relevance[0].counted


def test_the_employers_name_may_hold_the_word_that_the_title_lacks() -> None:
    at_hotel = judged(job("Hotel Receptionist"), Work("Receptionist", (2020, 1), (2023, 12), [], employer="Seaview Hotel"))
    at_surgery = judged(job("Hotel Receptionist"), Work("Receptionist", (2020, 1), (2023, 12), [], employer="Elm Road Surgery"))
    assert at_hotel.relevance[0].relevance > at_surgery.relevance[0].relevance
