"""What words alone are worth, and what time asks for."""

import datetime

import pytest

from pivots.assess import assess
from pivots.model.assessment import Assessment
from pivots.model.job import Criterion, Job
from tests.assess.build import Builder, Work, need

AS_OF = datetime.date(2026, 11, 1)
SKILLS = ("python", "docker", "kubernetes", "terraform")


def judged(builder: Builder, *required: Criterion) -> Assessment:
    return assess(builder.resume(), builder.facts(), Job(title="Software Engineer", required=required), AS_OF)


def of_four(shown: int) -> Assessment:
    """Four required skills, of which ``shown`` are used in a position and the others only named."""
    b = Builder()
    b.statement("Skills: " + ", ".join(SKILLS), dict.fromkeys(SKILLS[shown:], "claimed"), "skills", status="claimed")
    b.work(
        Work("Software Engineer", (2020, 1), None, [(f"Ran {skill} in production", {skill: "demonstrated"}) for skill in SKILLS[:shown]])
    )
    return judged(b, *(need(skill.capitalize(), skill) for skill in SKILLS))


@pytest.mark.parametrize(("shown", "verdict"), [(0, "BORDERLINE"), (1, "BORDERLINE"), (2, "FIT"), (3, "FIT"), (4, "FIT")])
def test_more_words_than_deeds_are_for_a_person_to_look_at(shown: int, verdict: str) -> None:
    result = of_four(shown)
    assert result.verdict == verdict
    assert ("mostly_unproven" in result.verdict_reasons) == (verdict == "BORDERLINE")


@pytest.mark.parametrize(("asked", "matched"), [(1.0, True), (2.0, True), (4.0, True), (5.0, False), (10.0, False)])
def test_years_asked_for_with_one_skill_are_held_against_the_time_it_was_used(asked: float, matched: bool) -> None:
    b = Builder()
    b.work(Work("Software Engineer", (2024, 11), None, [("Ran Python services", {"python": "demonstrated"})]))
    result = judged(b, need("Python", "python", min_years=asked))
    assert bool(result.required_matched) == matched


@pytest.mark.parametrize(
    ("subject", "fields", "met"),
    [
        ("Mechanical Engineering", ("Maschinenbau",), True),
        ("Computer Science", ("Informatik",), True),
        ("History", ("computer science",), False),
        (None, ("computer science",), True),
    ],
)
def test_a_degree_is_held_against_the_field_asked_for(subject: str | None, fields: tuple[str, ...], *, met: bool) -> None:
    b = Builder()
    b.degree("bachelor", subject)
    b.work(Work("Software Engineer", (2020, 1), None, [("Ran Python", {"python": "demonstrated"})]))
    degree = Criterion(name="Bachelor's degree", category="education", level="bachelor", fields=fields)
    other_subject = judged(b, need("Python", "python"), degree)
    state = next(result.status for result in other_subject.criteria if result.criterion.category == "education")
    assert (state in {"demonstrated", "claimed"}) == met
