"""A demand as a posting words it, held against one line of a résumé: what the line proves, and what it does not."""

import csv
import datetime
from pathlib import Path

import pytest

from pivots import Job
from pivots.assess.case import Case
from pivots.assess.criteria import judge_criteria
from pivots.assess.relevance import judge_relevance
from pivots.extract import extract
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)
EXPERIENCE = {"en": "Experience", "de": "Berufserfahrung", "fr": "Expérience professionnelle", "es": "Experiencia profesional"}
WANTED = {"en": "Requirements", "de": "Ihr Profil", "fr": "Votre profil", "es": "Requisitos"}
TABLES = sorted((Path(__file__).parent / "cases" / "demands").glob("*.csv"))
CASES = [row for table in TABLES for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines())]


def _met(case: dict[str, str]) -> bool:
    language, title = case["language"], case["title"]
    job = Job.from_text(f"# {title}\n\n## {WANTED[language]}\n- {case['demand']}\n")
    resume = resume_of(f"{EXPERIENCE[language]}\n\n{title}, Muster GmbH\n03/2019 - 10/2026\n- {case['line']}\n", language)
    held = Case(resume, extract(resume, AS_OF), job, AS_OF)
    return any(result.matched for result in judge_criteria(held, 0, judge_relevance(held)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['demand']}: {case['line']}")
def test_a_line_proves_what_it_tells_and_no_more(case: dict[str, str]) -> None:
    assert _met(case) == (case["met"] == "yes")
