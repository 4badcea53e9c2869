"""What résumés hold beside facts: repeats, words of templates, prose among papers, praise that looks like a degree."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.extract import extract
from pivots.model.facts import Facts
from tests.anonymize.build import document

AS_OF = datetime.date(2026, 11, 1)
JOBS = (
    "Engineer, Alpha Works 01/2015 - 12/2018\n- Built conveyors in Inventor\n"
    "Technician, Beta Works 01/2010 - 12/2014\n- Repaired lifts of four makers\n"
)


def facts(text: str) -> Facts:
    resume, _ = anonymize(document(f"Ada Example\nada@example.com\n\n{text}"))
    return extract(resume, AS_OF)


def test_a_history_pasted_twice_is_one_history() -> None:
    found = facts(f"Experience\n{JOBS}\nExperience\n{JOBS}")
    assert [p.title for p in found.positions] == ["Engineer", "Technician"]
    assert found.total_months == 108
    assert {m.position for m in found.mentions if m.skill == "inventor"} <= {0, None}


def test_equal_titles_at_other_times_are_two_positions() -> None:
    found = facts(
        "Experience\nEngineer, Alpha Works 01/2015 - 12/2018\n- Built lifts\nEngineer, Alpha Works 01/2020 - 12/2021\n- Built lifts\n"
    )
    assert len(found.positions) == 2


def test_one_stated_month_may_have_been_a_year() -> None:
    (position,) = facts("Experience\nEngineer, Alpha Works Feb 2015\n- Built conveyors for three plants\n").positions
    assert (position.months_low, position.months, position.months_high) == (1, 1, 12)


@pytest.mark.parametrize("head", ["Accountant CompanyName 2010 to 2014", "CompanyName - Accountant 01/2010 - 12/2014"])
def test_words_of_a_template_are_no_title(head: str) -> None:
    assert facts(f"Experience\n{head}\n- Closed the books of two plants\n").positions[0].title == "Accountant"


@pytest.mark.parametrize(
    ("lines", "degrees"),
    [
        ("Bachelor of Science\nMechanical Engineering\nSome Town", [("bachelor", "Mechanical Engineering")]),
        ("Bachelor of Science\nAccounting Assistant", [("bachelor", None)]),
        ("Master in Visio and Project", []),
        ("Master in Mechanical Engineering", [("master", "Mechanical Engineering")]),
    ],
)
def test_degrees_and_their_fields(lines: str, degrees: list[tuple[str, str | None]]) -> None:
    assert [(e.level, e.field) for e in facts(f"Education\n{lines}\n").education] == degrees


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Emergency Response", True),
        ("Certified in the Treatment of Wounds by a Board of Nurses", True),
        ("Active Fire Dept. member from 2000", False),
        ("Competed in the IRTS Competition in 2011", False),
        ("I have worked with many teams and like to learn new things.", False),
        ("Helped the whole station through the night when nobody else was there", False),
    ],
)
def test_prose_among_the_certificates_is_none(line: str, *, kept: bool) -> None:
    assert bool(facts(f"Certifications\n{line}\n").certifications) == kept


@pytest.mark.parametrize(("words", "found"), [("asa and other terms", False), ("ASA, FSA, Exam P", True)])
def test_acronyms_of_papers_are_written_in_capitals(words: str, *, found: bool) -> None:
    assert any(m.skill == "actuarial_exams" for m in facts(f"Skills\n{words}\n").mentions) == found
