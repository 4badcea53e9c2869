"""Other names of a skill are synonyms: its name is true of everybody of whom the other name is true."""

import csv
from pathlib import Path

import pytest

from pivots.taxonomy import taxonomy

TABLES = sorted((Path(__file__).parent / "data" / "synonyms").glob("*.csv"))
ROWS = [row for table in TABLES for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines())]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["line"])
def test_a_line_is_read_as_what_it_says_and_as_no_sister_of_it(row: dict[str, str]) -> None:
    named = {match.skill for match in taxonomy().find_skills(row["line"])}
    wanted, barred = set(row["found"].split("|")) - {""}, set(row["not_found"].split("|")) - {""}
    assert wanted <= named
    assert not barred & named


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["line"])
def test_the_rows_speak_of_skills_that_exist(row: dict[str, str]) -> None:
    for skill in (set(row["found"].split("|")) | set(row["not_found"].split("|"))) - {""}:
        assert taxonomy().skill(skill).id == skill
