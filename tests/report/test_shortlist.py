"""The ranked list: order, ties, spreadsheet, page."""

import csv
import io
import re
from dataclasses import replace

import pytest

from pivots.model.assessment import Closeness
from pivots.model.job import Criterion, Job
from pivots.report import ShortlistEntry, entry_from_report, rank, render_index, share_equal_parts, shortlist_csv
from pivots.report.index import COMPARED
from pivots.report.shortlist import CriterionMark
from tests.report.pages import Page
from tests.report.sample import HOSTILE, hostile_report, sample_report

JOB = Job(title="ML Infrastructure Engineer", min_years=5, required=(Criterion(name="Python"),))
LABELS = {"FIT": "Qualified", "BORDERLINE": "Needs review", "NOT_FIT": "Not qualified"}


def entry(code: str, verdict: str = "FIT", score: int = 50, confidence: float = 0.5, close: float | None = None) -> ShortlistEntry:
    report = sample_report(
        candidate=f"Candidate {code}", verdict=verdict, verdict_label=LABELS[verdict], score=score, confidence=confidence
    )
    return replace(entry_from_report(report, stem=f"candidate-{code}"), closeness=close, line_of_work=None)


LIST = [
    entry("E", "NOT_FIT", 99, 0.99), entry("D", "BORDERLINE", 70, 0.9), entry("C", "FIT", 40, 0.2), entry("B", "BORDERLINE", 70, 0.9),
    entry("A", "BORDERLINE", 70, 0.95), entry("F", "BORDERLINE", 71, 0.1),
]  # fmt: skip


def test_verdict_then_score_then_confidence_then_code() -> None:
    assert [(e.rank, e.code) for e in rank(LIST)] == [(1, "C"), (2, "F"), (3, "A"), (4, "B"), (4, "D"), (6, "E")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (entry("Z", "BORDERLINE", 10, close=0.1), entry("A", "NOT_FIT", 90, close=0.9)),
        (entry("Z", "NOT_FIT", 10, close=0.5), entry("A", "NOT_FIT", 30, close=0.49)),
        (entry("Z", "NOT_FIT", 10, close=0.35), entry("A", "NOT_FIT", 30, close=0.34)),
        (entry("Z", "NOT_FIT", 30, close=0.35), entry("A", "NOT_FIT", 10, close=0.39)),
        (entry("Z", "NOT_FIT", 30, close=0.5), entry("A", "NOT_FIT", 10, close=0.9)),
        (entry("Z", "FIT", 30, 0.1, close=0.6), entry("A", "FIT", 30, 0.9, close=0.5)),
        (entry("Z", "FIT", 30, 0.9), entry("A", "FIT", 30, 0.6)),
        (entry("Z", "NOT_FIT", 30, 0.6), entry("A", "NOT_FIT", 30, 0.9)),
    ],
    ids=[
        "verdict", "line of work", "nearer by a step", "score within a step", "score within the line of work", "closeness", "sure to fit",
        "less sure not to fit",
    ],
)  # fmt: skip
def test_what_stands_first(first: ShortlistEntry, second: ShortlistEntry) -> None:
    assert [e.code for e in rank([second, first])] == [first.code, second.code]


def test_the_line_of_work_comes_from_the_report() -> None:
    close = Closeness(value=0.61, line_of_work="same", whole=0.5, best=0.9, lasting=0.65, title="Cook")
    row = next(csv.DictReader(io.StringIO(shortlist_csv([entry_from_report(sample_report(closeness=close), stem="candidate-A")]))))
    assert (row["line_of_work"], row["closeness"]) == ("same", "0.61")
    assert next(csv.DictReader(io.StringIO(shortlist_csv([entry("A")]))))["line_of_work"] == ""


def test_the_order_of_the_files_changes_nothing() -> None:
    assert rank(LIST) == rank(list(reversed(LIST)))


def test_the_table_holds_one_row_each_with_the_file_stem() -> None:
    rows = list(csv.DictReader(io.StringIO(shortlist_csv(rank(LIST)))))
    assert [row["candidate"] for row in rows] == [f"candidate-{c}" for c in "CFABDE"]
    assert rows[0]["verdict_label"] == "Qualified"
    assert rows[0]["skills_to_verify"] == "PyTorch; TensorFlow; GPU infrastructure"


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), (" =1", "' =1"), ("\t=1", "'\t=1"),
        ("Python", "Python"), ("C++", "C++"), ("a=b", "a=b"),
    ],
)  # fmt: skip
def test_no_cell_runs_as_a_formula(cell: str, written: str) -> None:
    row = next(csv.DictReader(io.StringIO(shortlist_csv([replace(entry("A"), matching_skills=(cell,))]))))
    assert row["matching_skills"] == written


@pytest.fixture(name="page")
def _page() -> Page:
    return Page(render_index(rank(LIST), JOB, problems=2))


def test_the_page_is_well_formed_and_loads_nothing(page: Page) -> None:
    assert page.faults == []
    assert len(page.ids) == len(set(page.ids))
    assert page.tags("link") == page.tags("img") == []
    assert [attrs for _, attrs in page.elements if "src" in attrs] == []


def test_it_links_every_report_in_the_order_of_the_ranks(page: Page) -> None:
    links = [attrs["href"] for attrs in page.tags("a") if attrs.get("class") == "who"]
    assert links[:6] == [f"candidate-{c}.html" for c in "CFABDE"]


def test_it_counts_verdicts_and_problems_and_says_ties(page: Page) -> None:
    text = " ".join(page.text.split())
    assert re.search(r"Qualified ?1 Needs review ?4 Not qualified ?1 Without a report ?2", text)
    assert "2 inputs have no report" in text
    assert [data for _, data in page.texts].count("=4") == 2


def test_it_compares_every_criterion_with_words_beside_the_symbols(page: Page) -> None:
    cells = [data for where, data in page.texts if "td" in where]
    assert (cells.count("Not shown"), cells.count("Implied")) == (2 * len(LIST), len(LIST))


def test_hostile_text_stays_text_there_too() -> None:
    report = hostile_report()
    page = Page(render_index([entry_from_report(report, stem='x"><script>')], JOB.model_copy(update={"title": HOSTILE})))
    assert page.faults == []
    assert page.tags("img") == []
    assert len(page.tags("script")) == 1
    assert page.text.count(HOSTILE) >= 3


def test_a_long_list_is_compared_for_the_best_only() -> None:
    entries = [replace(entry("A"), candidate=f"Candidate {n}", stem=f"c{n}") for n in range(COMPARED + 5)]
    assert f"for the first {COMPARED} of {COMPARED + 5} candidates" in render_index(entries, JOB)


def test_an_empty_list_is_a_page_too() -> None:
    page = Page(render_index([], JOB, problems=1))
    assert page.faults == []
    assert "1 input has no report" in page.text
    assert "No candidate has a report yet." in page.text


def test_entries_share_what_is_equal_and_stay_the_same() -> None:
    def fresh(code: str) -> ShortlistEntry:
        return replace(entry(code), marks=(CriterionMark("Docker", "required", "claimed"),), matching_skills=(str(b"Docker", "ascii"),))

    known: dict[object, object] = {}
    first, second = share_equal_parts(fresh("A"), known), share_equal_parts(fresh("B"), known)
    assert (first, second) == (fresh("A"), fresh("B"))
    assert first.marks[0] is second.marks[0]
    assert first.matching_skills[0] is second.matching_skills[0]


def test_the_index_links_the_rendering_that_was_written() -> None:
    page = render_index(rank(LIST), JOB, rendering="md")
    assert f'href="{LIST[0].stem}.md"' in page
    assert ".html" not in page
