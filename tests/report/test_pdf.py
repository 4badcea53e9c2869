"""The report for paper: the same content as the page, the same bytes twice."""

import re

import pytest

from pivots.errors import UsageError
from pivots.report import read_back, to_pdf, typeset
from tests.report.sample import hostile_report, sample_report

needs_typst = pytest.mark.skipif(not typeset.available(), reason="pivots[pdf] is not installed")


def flat(text: str) -> str:
    return re.sub(r"\s+", "", text)


@needs_typst
def test_equal_reports_give_equal_bytes() -> None:
    assert to_pdf(sample_report()) == to_pdf(sample_report())


@needs_typst
def test_the_paper_says_what_the_report_says() -> None:
    made = sample_report()
    words = flat(read_back(to_pdf(made)))
    said = [
        made.candidate, made.verdict_label, made.summary, made.reasoning, made.experience.overview, made.experience.arithmetic,
        *(claim.text for claim in (*made.strengths, *made.concerns)), *made.interview_focus, *made.what_would_change_it,
        *made.matching_skills, *made.skills_to_verify, *(skill.name for skill in made.skills), *(part.why for part in made.score_parts),
        *(evidence.quote for claim in made.strengths for evidence in claim.evidence), *made.anonymization.residual_risks,
    ]  # fmt: skip
    assert not [text for text in said if flat(text) not in words]


@needs_typst
def test_text_is_never_markup() -> None:
    hostile = sample_report().model_copy(update={"summary": "#panic(1) $x$ *bold* @ref <label> `raw` \\ [mark]"})
    assert flat("#panic(1) $x$ *bold* @ref <label> `raw`") in flat(read_back(to_pdf(hostile)))


def test_without_the_extra_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typeset, "available", lambda: False)
    with pytest.raises(UsageError) as caught:
        to_pdf(sample_report())
    assert "pivots[pdf]" in caught.value.remedy


@needs_typst
def test_a_hostile_report_is_set_all_the_same() -> None:
    assert to_pdf(hostile_report()).startswith(b"%PDF-")
