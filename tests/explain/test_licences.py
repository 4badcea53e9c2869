"""Licences for a place, a class or an issuer, and licences that only a title speaks of."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.assess import assess
from pivots.explain import explain
from pivots.extract import extract
from pivots.jobs import parse_text
from pivots.model.assessment import Assessment, CriterionResult
from pivots.model.narrative import Narrative
from tests.anonymize.build import document

AS_OF = datetime.date(2026, 11, 1)
WORK = "Experience\nRegistered Nurse, Intensive Care, A Clinic 01/2014 - 10/2026\n- Triage of new patients with Epic\n"


def judged(licence: str, asked: str, language: str = "en") -> tuple[Assessment, Narrative]:
    posting = parse_text(f"Registered Nurse\n\nRequirements\n- {asked}\n- Epic\n- Triage\n")
    resume, _ = anonymize(document(f"Ada Example\nada@example.com\n\n{WORK}\n{licence}"))
    facts = extract(resume, AS_OF)
    found = assess(resume, facts, posting, AS_OF)
    return found, explain(resume, facts, posting, found, language)  # type: ignore[arg-type]


def licence_of(assessment: Assessment) -> CriterionResult:
    return next(r for r in assessment.criteria if r.criterion.category == "licence")


@pytest.mark.parametrize(
    "held", ["RN license, Georgia", "RN license (multistate)", "Registered Nurse, State of Georgia, active", "RN license, current"]
)
def test_a_licence_as_asked_for_or_without_a_place_is_met(held: str) -> None:
    found, _ = judged(f"Licenses\n{held}", "RN license, Georgia or multistate")
    assert licence_of(found).matched
    assert found.verdict == "FIT"


@pytest.mark.parametrize("held", ["RN license, Ohio", "RN license (OH)", "NMC registration"])
def test_a_licence_for_elsewhere_is_left_to_a_person_and_never_a_no(held: str) -> None:
    found, told = judged(f"Licenses\n{held}", "RN license, Georgia or multistate")
    assert (licence_of(found).matched, found.verdict, found.verdict_reasons[0]) == (False, "BORDERLINE", "must_have_missing")
    assert told.concerns[0].text.startswith("For the RN license the posting asks for Georgia/multistate; the résumé states ")
    assert told.concerns[0].evidence[0].quote == held
    assert any(q.startswith("For the RN license the résumé states ") for q in told.interview_focus)


def test_a_licence_without_its_place_is_asked_about() -> None:
    _, told = judged("Licenses\nRN license, current", "RN license, Georgia or multistate")
    assert "RN license: the posting asks for Georgia/multistate, and the résumé does not say" in told.interview_focus[0]


def test_a_job_title_is_no_licence() -> None:
    found, told = judged("", "RN license")
    assert licence_of(found).by_title
    assert found.verdict == "BORDERLINE"
    assert "names the occupation alone and not the licence" in told.concerns[0].text


def test_a_job_title_is_no_licence_in_german_either() -> None:
    _, told = judged("", "RN license", "de")
    assert "nur die Berufsbezeichnung, nicht die Zulassung" in told.concerns[0].text


@pytest.mark.parametrize("line", ["Licenses\nRN license", "Skills\nRN, triage", "Education\nNCLEX-RN passed 2013"])
def test_a_licence_that_is_stated_is_more_than_a_title(line: str) -> None:
    assert not licence_of(judged(line, "RN license")[0]).by_title


def test_a_posting_that_names_no_place_asks_for_none() -> None:
    found, _ = judged("Licenses\nRN license, Ohio", "RN license")
    assert (licence_of(found).matched, licence_of(found).limits_open) == (True, ())
