"""No report calls a criterion "not shown" beside a quote that holds its words, and what a résumé denies is denied in every section."""

import datetime
import re
from functools import cache

import pytest

from pivots import Report, screen
from tests.promises.test_examples import CASES, ROOT, job

AS_OF = datetime.date(2026, 11, 1)
LETTERS = 10
WORD = re.compile(r"[^\W\d_]+")


@cache
def report_on(family: str, number: str) -> Report:
    return screen(next((ROOT / "resumes").glob(f"{family}-{number}.*")), job(family), as_of=AS_OF)


def roots(text: str) -> set[str]:
    return {word.casefold()[:LETTERS] for word in WORD.findall(text)}


def quoted(report: Report) -> list[str]:
    """What the report quotes for the candidate: in the summary, the strengths and the growth potential."""
    texts = [report.summary, *(claim.text for claim in report.strengths), *report.growth_potential.reasons]
    lines = [e.quote for claim in report.strengths for e in claim.evidence]
    return lines + [quote for text in texts for quote in re.findall("“([^”]+)”", text)]


def not_shown(report: Report) -> list[str]:
    return [name for s in report.skills if s.status == "missing" for name in (s.any_of or (s.name,))]


@pytest.mark.parametrize(("family", "number", "_verdict"), CASES, ids=str)
def test_what_is_not_shown_stands_in_no_quote(family: str, number: str, _verdict: str) -> None:
    report = report_on(family, number)
    denied = [(name, line) for name in not_shown(report) for line in quoted(report) if roots(name) <= roots(line)]
    assert denied == []


@pytest.mark.parametrize(("family", "number", "_verdict"), CASES, ids=str)
def test_what_is_ruled_out_is_nowhere_called_not_shown_nor_asked_for(family: str, number: str, _verdict: str) -> None:
    report = report_on(family, number)
    for skill in (s for s in report.skills if s.status == "negated" and s.kind == "required" and s.evidence):
        silent = [c.text for c in report.concerns if "not shown:" in c.text and skill.name in c.text]
        asked = [change for change in report.what_would_change_it if f"proof of {skill.name}" in change]
        assert (silent, asked) == ([], [])
    assert not any(f"{s.name} is not shown" in q for s in report.skills if s.status != "missing" for q in report.interview_focus)
