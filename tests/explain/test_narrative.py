"""What every narrative keeps to."""

import datetime
import re

import pytest
from hypothesis import given, settings

from pivots.assess import assess
from pivots.explain import explain
from pivots.model.assessment import Assessment
from pivots.model.narrative import Narrative
from tests.assess.build import ML_JOB, Work
from tests.assess.test_properties import build, careers
from tests.explain.candidates import CASES
from tests.explain.numbers import allowed, sentences_of, strange_numbers

AS_OF = datetime.date(2026, 11, 1)
FORBIDDEN = re.compile(
    r"\b(?:he|she|his|her|hers|him|catastrophic|decline[sd]?|reject(?:ed)?|gap|gaps|unfortunately|lacks?|fails?|failed|cannot do|young|old|age)\b",
    re.IGNORECASE,
)
BROKEN = re.compile(
    r"\{|\}|  |\.\.|\s[.,;]|(?<![\d.])\b(?:1 (?:years|months|positions|criteria))\b|\ba [aeio]\w|\bNone\b(?! of)|“”|\bthey (?:is|has|was|does)\b"
)

BROKEN_GERMAN = re.compile(
    r"\{|\}|  |\.\.|\s[.,;]|(?<![\d,])\b1 (?:Jahre|Monate|Positionen|Kriterien)\b|\bvon insgesamt \S+ Jahre\b|\bNone\b|„“|“”|\d\.\d"
    r"|\b(?:lehnen|abgelehnt|leider|Lücken?|jung|alt|Alter|versagt|mangelt|er|seine?[nmrs]?|ihm|ihn)\b"
)


def told(
    name: str, *, readable: float = 1.0, warnings: tuple[str, ...] = (), language: str = "en"
) -> tuple[Assessment, Narrative, set[float], str]:
    make, job = CASES[name]
    b = make()
    resume, facts = b.resume(readable=readable, warnings=warnings), b.facts()
    assessment = assess(resume, facts, job, AS_OF)
    return assessment, explain(resume, facts, job, assessment, language), allowed(resume, facts, job, assessment), b.text


@pytest.mark.parametrize("name", CASES)
def test_every_number_is_a_field(name: str) -> None:
    _, narrative, may, _ = told(name)
    assert strange_numbers(narrative, may) == []


@pytest.mark.parametrize("name", CASES)
def test_words_a_candidate_may_read(name: str) -> None:
    _, narrative, _, _ = told(name)
    for sentence in sentences_of(narrative):
        unquoted = re.sub(r"“[^”]*”", "“…”", sentence)
        assert not FORBIDDEN.search(unquoted), sentence
        assert not BROKEN.search(unquoted), sentence


@pytest.mark.parametrize("name", CASES)
def test_every_number_in_german_is_a_field(name: str) -> None:
    _, narrative, may, _ = told(name, language="de")
    assert strange_numbers(narrative, may, "de") == []


@pytest.mark.parametrize("name", CASES)
def test_german_a_candidate_may_read(name: str) -> None:
    _, narrative, _, _ = told(name, language="de")
    for sentence in sentences_of(narrative):
        assert not BROKEN_GERMAN.search(re.sub("„[^“]*“", "„…“", sentence)), sentence


@pytest.mark.parametrize("name", CASES)
def test_languages_tell_the_same(name: str) -> None:
    """As many sentences of each kind, resting on the same lines."""
    _, english, _, _ = told(name)
    _, german, _, _ = told(name, language="de")
    for section in ("strengths", "concerns"):
        assert [c.evidence for c in getattr(english, section)] == [c.evidence for c in getattr(german, section)]
    for section in ("what_would_change_it", "interview_focus", "growth_reasons"):
        assert len(getattr(english, section)) == len(getattr(german, section))


@pytest.mark.parametrize("name", CASES)
def test_shape(name: str) -> None:
    _, narrative, _, text = told(name)
    assert 3 <= len(re.findall(r"[.!?](?=\s|$)", re.sub(r"“[^”]*”", "", narrative.summary))) <= 6
    assert len(narrative.strengths) <= 6
    assert 1 <= len(narrative.concerns) <= 6 or name in {"strong", "no criteria"}
    assert narrative.what_would_change_it
    assert all(text[q.start : q.end] == q.quote for c in (*narrative.strengths, *narrative.concerns) for q in c.evidence)
    assert all(claim.evidence for claim in narrative.strengths)


@pytest.mark.parametrize("name", CASES)
def test_no_claim_is_told_twice(name: str) -> None:
    _, narrative, _, _ = told(name)
    claims = [claim.text for claim in (*narrative.strengths, *narrative.concerns)]
    assert len(set(claims)) == len(claims)


def test_the_worked_example_says_its_figures() -> None:
    _, narrative, _, _ = told("early career")
    everything = " ".join(sentences_of(narrative))
    for figure in ("3.5 to 6.5 years", "1.5 years", "14%", "5–8", "1 of 7"):
        assert figure in everything


@pytest.mark.parametrize(("readable", "warnings"), [(0.6, ()), (1.0, ("hidden_text",)), (1.0, ("prompt_injection", "keyword_stuffing"))])
def test_a_doubtful_document_is_spoken_of_first(readable: float, warnings: tuple[str, ...]) -> None:
    assessment, narrative, may, _ = told("elsewhere", readable=readable, warnings=warnings)
    assert assessment.verdict == "BORDERLINE"
    assert "document" in narrative.concerns[0].text
    assert "original document" in narrative.interview_focus[0]
    assert strange_numbers(narrative, may) == []


def test_a_denial_is_quoted() -> None:
    _, narrative, _, _ = told("middling")
    assert any("“Have not yet worked with Kafka”" in claim.text for claim in narrative.concerns)


def test_absence_has_no_evidence() -> None:
    _, narrative, _, _ = told("elsewhere")
    assert all(not claim.evidence for claim in narrative.concerns if "required criteria" in claim.text)


@settings(max_examples=40, deadline=None)
@given(careers)
def test_any_career_can_be_told(career: list[Work]) -> None:
    b = build(career)
    resume, facts = b.resume(), b.facts()
    assessment = assess(resume, facts, ML_JOB, AS_OF)
    narrative = explain(resume, facts, ML_JOB, assessment)
    assert strange_numbers(narrative, allowed(resume, facts, ML_JOB, assessment)) == []
    assert [s for s in sentences_of(narrative) if BROKEN.search(re.sub(r"“[^”]*”", "…", s))] == []
    german = explain(resume, facts, ML_JOB, assessment, "de")
    assert strange_numbers(german, allowed(resume, facts, ML_JOB, assessment), "de") == []
    assert [s for s in sentences_of(german) if BROKEN_GERMAN.search(re.sub("„[^“]*“", "…", s))] == []
