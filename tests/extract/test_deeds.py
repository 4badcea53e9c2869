"""Competences told by deeds: what a line proves although it does not name the skill, and what it does not prove."""

import csv
import datetime
import re
from pathlib import Path

import pytest

from pivots.assess.case import Case
from pivots.assess.criteria import judge_criteria
from pivots.assess.relevance import judge_relevance
from pivots.extract import extract
from pivots.extract.deeds import deeds
from pivots.extract.tables import rows, rows_of_folder
from pivots.model.job import Criterion, Job
from pivots.taxonomy import taxonomy
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)
HEADING = {"en": "Experience", "de": "Berufserfahrung", "fr": "Expérience professionnelle", "es": "Experiencia profesional"}
TABLES = sorted((Path(__file__).parent / "cases" / "deeds").glob("*.csv"))
CASES = [case for table in TABLES for case in csv.DictReader(table.read_text(encoding="utf-8").splitlines())]


def shown(language: str, title: str, line: str, name: str) -> bool:
    """Whether a résumé of one position with one line meets a criterion of that name."""
    resume = resume_of(f"{HEADING[language]}\n\n{title}, Muster GmbH\n03/2019 - 10/2026\n- {line}\n", language)
    skill = taxonomy().resolve_skill(name)
    criterion = Criterion(name=name, skills=(skill.id,) if skill else ())
    job = Job(title="Office clerk", required=(criterion,), language=language)
    case = Case(resume, extract(resume, AS_OF), job, AS_OF)
    return judge_criteria(case, 0, judge_relevance(case))[0].matched


def _pairs(column: str) -> list[tuple[str, str, str, str]]:
    return [(case["language"], case["title"], case["line"], name) for case in CASES for name in case[column].split("|") if name]


@pytest.mark.parametrize(("language", "title", "line", "name"), _pairs("shown"))
def test_a_deed_proves(language: str, title: str, line: str, name: str) -> None:
    assert shown(language, title, line, name)


@pytest.mark.parametrize(("language", "title", "line", "name"), _pairs("not_shown"))
def test_a_line_proves_no_more_than_it_tells(language: str, title: str, line: str, name: str) -> None:
    assert not shown(language, title, line, name)


def test_every_deed_stands_for_a_skill_of_the_taxonomy() -> None:
    known = {skill.id for skill in taxonomy().skills()}
    assert not {deed.skill for deed in deeds()} - known


def test_every_deed_can_be_found_by_a_word() -> None:
    assert not [deed for deed in deeds() if not deed.triggers]


def test_every_family_named_has_words_in_the_language() -> None:
    named = {(part[1:-1], row["language"]) for row in rows_of_folder("deeds") for part in _families(f"{row['verbs']} {row['objects']}")}
    known = {(row["name"], row["language"]) for row in rows("deed_words")}
    assert not {(name, language) for name, language in named - known if (name, "und") not in known}


def _families(cell: str) -> list[str]:
    return [part for part in re.findall(r"\{[a-z]+\}", cell) if part != "{number}"]
