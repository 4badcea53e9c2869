"""What the résumé says of its own aims is told as a fact with its quote and asked about; it weighs nothing."""

import datetime

import pytest

from pivots.assess import assess
from pivots.explain import explain
from pivots.model.assessment import Assessment
from pivots.model.facts import Signal
from pivots.model.job import Job
from pivots.model.narrative import Narrative
from tests.assess.build import Builder, Work, need

JOB = Job(title="Backend Engineer", required=(need("Python", "python"), need("Kafka", "kafka")))
LINE = "I would like to return to a permanent team"


def told(kind: str | None, line: str = LINE, *works: Work, language: str = "en") -> tuple[Assessment, Narrative]:
    b = Builder()
    quote = b.statement(line, {}, "summary")
    if kind:
        b.signals.append(Signal(kind=kind, position=None, evidence=quote))
    for work in works or (Work("Backend Engineer", (2019, 5), None, [("Wrote services in Python", {"python": "demonstrated"})]),):
        b.work(work)
    resume, facts = b.resume(), b.facts()
    assessment = assess(resume, facts, JOB, datetime.date(2026, 11, 1))
    return assessment, explain(resume, facts, JOB, assessment, language)


@pytest.mark.parametrize(("language", "words"), [("en", "On what comes next the résumé says: “"), ("de", "sagt der Lebenslauf selbst: „")])
def test_the_overview_quotes_it(language: str, words: str) -> None:
    assert f"{words}{LINE}" in told("aim", language=language)[1].overview


@pytest.mark.parametrize("kind", ["aim", "availability", "relocation", "part_time_wish"])
def test_it_is_asked_about_and_weighs_nothing(kind: str) -> None:
    with_it, without = told(kind), told(None)
    assert any(LINE in question for question in with_it[1].interview_focus)
    assert not any(LINE in question for question in without[1].interview_focus)
    assert with_it[0] == without[0]


def test_nothing_is_said_where_nothing_is_told() -> None:
    assert "what comes next" not in told(None)[1].overview
    assert "what comes next" not in told("aim", "Permanent")[1].overview  # a word is no aim


@pytest.mark.parametrize(("term", "words"), [("fixed_term", "fixed term"), ("agency", "through an agency"), ("seasonal", "seasonal")])
def test_the_terms_of_a_contract_stand_beside_the_position(term: str, words: str) -> None:
    line = ("Wrote services in Python", {"python": "demonstrated"})
    limited = Work("Developer", (2022, 1), None, [line], signals={0: term})
    earlier = Work("Software Developer", (2020, 1), (2021, 12), [line], signals={0: term})
    _, narrative = told(None, LINE, limited, earlier)
    assert f", {words})" in narrative.overview
    assert any("for a limited time or on own account" in question for question in narrative.interview_focus)


def test_a_permanent_career_is_not_asked_about_contracts() -> None:
    line = ("Wrote services in Python", {"python": "demonstrated"})
    works = [Work("Developer", (2022, 1), None, [line]), Work("Tester", (2020, 1), (2021, 12), [line], signals={0: "fixed_term"})]
    _, narrative = told(None, LINE, *works)
    assert not any("for a limited time" in question for question in narrative.interview_focus)


def test_part_time_is_told_and_its_months_are_explained() -> None:
    line = ("Wrote services in Python", {"python": "demonstrated"})
    _, narrative = told(None, LINE, Work("Developer", (2022, 1), None, [line], signals={0: "part_time"}))
    assert "part time" in narrative.overview
    assert "Part-time work counts by its calendar months" in narrative.reasoning
    assert "Part-time" not in told(None)[1].reasoning
