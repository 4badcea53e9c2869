"""How long a stay lasted when a sentence says so."""

import datetime

import pytest

from pivots.extract import extract
from pivots.extract.stints import months_since, stint_months
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)


@pytest.mark.parametrize(
    ("sentence", "months"),
    [
        ("A three-month rotation to intensive care", 3),
        ("Seconded to the controlling team for 6 months", 6),
        ("Two-week placement on the stroke unit", 1),
        ("6-month internship in procurement", 6),
        ("One-year exchange with the Lyon office", 12),
        ("Dreimonatige Hospitation auf der Intensivstation", 3),
        ("Rotation in das Controlling für 3 Monate", 3),
        ("Stage de 6 mois en cuisine", 6),
        ("Estancia de 2 meses en Lyon", 2),
    ],
)
def test_a_stated_stay_has_its_length(sentence: str, months: int | None) -> None:
    assert stint_months(sentence) == months


@pytest.mark.parametrize(
    "sentence",
    [
        "Ran Kubernetes for three years",
        "Led the rotation of keys every 3 months",
        "Delivered the migration in 6 months",
        "Cut time to hire from 3 months to one",
        "Covered a placement",
        "Wrote the rota",
    ],
)
def test_other_lengths_of_time_are_no_stay(sentence: str) -> None:
    assert stint_months(sentence) is None


def test_a_skill_of_a_stay_counts_its_length_and_not_the_positions() -> None:
    text = "Experience\n\nRegistered Nurse   01/2018 – 12/2022\nExample Hospital\n• A three-month rotation to intensive care with ventilator management."
    mentions = [m for m in extract(resume_of(text), AS_OF).mentions if m.position is not None and m.months is not None]
    assert mentions
    assert {m.months for m in mentions} == {3}


@pytest.mark.parametrize(
    ("sentence", "skill", "months"),
    [
        ("Since 2025 hosts the PyTorch models of the fraud team", "PyTorch", 16),
        ("Seit 2025 PyTorch-Modelle im Betrieb", "PyTorch", 16),
        ("Ran Docker; since 2025 PyTorch as well", "Docker", None),
        ("Since 2014 hosts the PyTorch models", "PyTorch", None),
        ("Hosts 2025 PyTorch models", "PyTorch", None),
    ],
)
def test_a_year_in_the_clause_shortens_what_the_position_gives(sentence: str, skill: str, months: int | None) -> None:
    position = (2021 * 12 + 2, 2026 * 12 + 10)  # March 2021 through October 2026
    assert months_since(sentence, sentence.index(skill), position) == months
