"""Years asked for with one skill, and years that only stand near it."""

import pytest

from pivots.jobs import parse_text

BOUND = [
    ("3 years of Python", "Python", 3),
    ("Python (3 years)", "Python", 3),
    ("Python, 3+ years", "Python", 3),
    ("Kubernetes: at least 2 years in production", "Kubernetes", 2),
    ("Experience in FEM of at least 3 years", "FEM", 3),
    ("Month-end close, 5 years", "Month-end close", 5),
    ("SAP (mindestens 2 Jahre)", "SAP", 2),
    ("Mindestens 3 Jahre Erfahrung mit SAP", "SAP", 3),
    ("5 years of experience in software development, 3 of them with Python", "Python", 3),
    ("At least two years of intensive care experience with adults", "Intensive care", 2),
]
NOT_BOUND = [
    "Python and Docker, 5 years of experience in a regulated industry",
    "Python; 3 years in a bank",
    "Python, and 4 years as a team lead",
    "Python in a company that is 20 years old",
]


def years(item: str) -> dict[str, float | None]:
    return {c.name: c.min_years for c in parse_text(f"Engineer\n\nRequirements\n- {item}\n- Excel\n").required}


@pytest.mark.parametrize(("item", "name", "asked"), BOUND, ids=str)
def test_years_beside_a_skill_belong_to_it(item: str, name: str, asked: float) -> None:
    assert years(item)[name] == asked


@pytest.mark.parametrize("item", NOT_BOUND)
def test_years_of_something_else_do_not(item: str) -> None:
    assert set(years(item).values()) == {None}


def test_years_behind_a_comma_are_no_requirement_of_their_own() -> None:
    assert set(years("Python, 3+ years")) == {"Python", "Excel"}
