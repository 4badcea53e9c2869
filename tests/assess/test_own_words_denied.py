"""Criteria in the employer's own words, held against sentences that say both what was done and what was not."""

import datetime

import pytest

from pivots.assess import assess
from pivots.extract import extract
from pivots.jobs import job_from_yaml
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)
WORK = "Experience\n\nHR Manager   01/2018 – 12/2023\nExample Ltd\n• {}"


@pytest.mark.parametrize(
    ("line", "criterion", "status"),
    [
        (
            "I ran small layoffs with a lawyer, but never a collective redundancy consultation.",
            "collective redundancy consultation",
            "negated",
        ),
        ("Ran two collective redundancy consultations, but never a merger.", "collective redundancy consultation", "demonstrated"),
        ("Wrote the absence policy; the works agreements are negotiated by the legal department.", "works agreements", "negated"),
        ("Negotiated nine works agreements; payroll is run by an outside bureau.", "works agreements", "demonstrated"),
        ("Would like to learn pension scheme design.", "pension scheme design", "aspirational"),
        ("Redid the pension scheme design, and would like to learn Python.", "pension scheme design", "demonstrated"),
    ],
)
def test_what_a_sentence_turns_away_from_is_not_shown_by_it(line: str, criterion: str, status: str) -> None:
    resume = resume_of(WORK.format(line))
    job, facts = job_from_yaml(f"title: HR Manager\nrequired:\n  - {criterion}\n"), extract(resume, AS_OF)
    (result,) = assess(resume, facts, job, AS_OF).criteria  # type: ignore[arg-type]
    assert result.status == status


@pytest.mark.parametrize(
    ("line", "criterion", "shown"),
    [
        ("Settled water damage under IRSI.", "IRSI convention", True),
        ("Reported every batch under QALT.", "QALT standard", True),
        ("Kept the QALT register.", "QALT protocol", True),
        ("Settled water damage under the convention.", "IRSI convention", False),
        ("Ran the QALT pilot.", "QALT batch release", False),
        ("Kept the register up to the standard.", "QALT standard", False),
    ],
)
def test_a_short_name_beside_what_kind_of_thing_it_is_says_it_all(line: str, criterion: str, shown: bool) -> None:
    resume = resume_of(WORK.format(line))
    job, facts = job_from_yaml(f"title: HR Manager\nrequired:\n  - {criterion}\n"), extract(resume, AS_OF)
    (result,) = assess(resume, facts, job, AS_OF).criteria  # type: ignore[arg-type]
    assert (result.status != "missing") == shown
