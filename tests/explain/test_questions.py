"""Questions by trade and by kind of criterion, and what a recruiter would ask."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.assess import assess
from pivots.explain import explain
from pivots.extract import extract
from pivots.jobs import job_from_yaml
from pivots.model.narrative import Narrative
from tests.anonymize.build import document

AS_OF = datetime.date(2026, 11, 1)


def told(job: str, text: str, language: str = "en") -> Narrative:
    resume, _ = anonymize(document(f"Ada Example\nada@example.com\n\n{text}"))
    facts, parsed = extract(resume, AS_OF), job_from_yaml(job)
    return explain(resume, facts, parsed, assess(resume, facts, parsed, AS_OF), language)


@pytest.mark.parametrize("title", ["Electrician", "Welder", "HVAC Technician", "Plumber"])
def test_nobody_in_the_trades_is_asked_for_released_drawings(title: str) -> None:
    job = f"title: {title}\nrequired: [Blueprint reading, Welding]\n"
    text = f"Experience\n{title}, A Works 01/2015 - present\n- Welding of pipes for two hospitals, with blueprint reading for a crew of three\n"
    asked = " ".join(told(job, text).interview_focus)
    assert "released drawing" not in asked
    assert "their own design" not in asked


def test_a_designer_is_asked_for_them() -> None:
    job = "title: Mechanical Engineer\nrequired: [SolidWorks]\n"
    text = "Experience\nMechanical Engineer, A Works 01/2015 - present\n- Drew the whole gearbox housing in SolidWorks, from sketch to release\n"
    assert "released drawing" in " ".join(told(job, text).interview_focus)


@pytest.mark.parametrize(
    ("skill", "line", "said"),
    [
        ("Docker", "No experience with Docker so far", "ask what they worked with instead"),
        ("Welding", "No experience with welding so far", "ask what in their work came nearest to it"),
    ],
)
def test_a_tool_is_replaced_and_a_craft_is_not(skill: str, line: str, said: str) -> None:
    job = f"title: Engineer\nrequired: [Python, {skill}]\n"
    text = f"Experience\nEngineer, A Works 01/2015 - present\n- Ran Python services\n- {line}\n"
    assert any(said in question for question in told(job, text).interview_focus)


@pytest.mark.parametrize(
    ("stated", "asked"), [("20 years of experience in engineering", True), ("6 years of experience in engineering", False)]
)
def test_stated_years_are_asked_about_where_the_dates_hold_far_fewer(stated: str, asked: bool) -> None:
    text = f"Summary\nEngineer with {stated}\n\nExperience\nEngineer, A Works 11/2021 - present\n- Ran Python services\n"
    focus = told("title: Engineer\nrequired: [Python]\n", text).interview_focus
    assert any("ask where the others were" in question for question in focus) == asked


@pytest.mark.parametrize(("wanted", "asked"), [("junior", True), ("senior", False)])
def test_a_step_down_is_asked_about(wanted: str, asked: bool) -> None:
    text = "Experience\nSenior Backend Developer, A Works 01/2012 - present\n- Ran Python services in production for nine teams\n"
    focus = told(f"title: Backend Developer\nseniority: {wanted}\nrequired: [Python]\n", text).interview_focus
    assert any("ask what draws them to the step" in question for question in focus) == asked


def test_the_same_questions_in_german() -> None:
    text = "Summary\nEngineer with 20 years of experience\n\nExperience\nSenior Backend Developer, A Works 01/2012 - present\n- Ran Python services\n"
    focus = told("title: Backend Developer\nseniority: junior\nrequired: [Python]\n", text, "de").interview_focus
    assert any(question.startswith("Der Lebenslauf spricht von 20 Jahre") for question in focus)
    assert any("Was reizt Sie an diesem Schritt?" in question for question in focus)


@pytest.mark.parametrize(
    ("duty", "asked"),
    [
        ("Keep the welding shop of the yard ready for the inspectors", False),
        ("Prepare the yearly audit with the external inspectors", True),
    ],
)
def test_a_duty_that_names_what_is_shown_is_settled(duty: str, asked: bool) -> None:
    job = f"title: Welder\nrequired: [Welding]\nduties:\n  - {duty}\n"
    text = "Experience\nWelder, A Works 01/2015 - present\n- Welding of pipes for two hospitals and a bridge\n"
    assert any(duty in question for question in told(job, text).interview_focus) == asked
