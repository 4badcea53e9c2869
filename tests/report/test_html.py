"""The page: well formed, closed to the outside, every claim linked to its line and back."""

import base64
import hashlib
import itertools
import re

import pytest
from markupsafe import Markup, escape

from pivots.model.document import Warning
from pivots.model.report import ReportData
from pivots.report import render
from pivots.report.environment import escaped
from tests.report.pages import Page
from tests.report.sample import HOSTILE, TEXT, hostile_report, sample_report

REPORTS = {
    "sample": sample_report(),
    "hostile": hostile_report(),
    "empty": sample_report(
        strengths=(), concerns=(), matching_skills=(), skills_to_verify=(), skills=(), education=(), certifications=(), languages=(),
        what_would_change_it=(), interview_focus=(), salary_estimate=None, score=0, score_parts=(), anonymized_text="[name]",
        culture_fit={"percent": None, "statements": ()},
        experience={"total_years": 0, "relevant_years": 0, "overview": "", "positions": (), "arithmetic": "No dated work."},
    ),
}  # fmt: skip


@pytest.fixture(params=REPORTS, name="report")
def _report(request: pytest.FixtureRequest) -> ReportData:
    return REPORTS[request.param]


@pytest.fixture(name="page")
def _page(report: ReportData) -> Page:
    return Page(render(report, "html"))


def test_it_is_well_formed(page: Page) -> None:
    assert page.faults == []


def test_ids_are_unique_and_every_link_leads_somewhere(page: Page) -> None:
    assert len(page.ids) == len(set(page.ids))
    targets = [attrs["href"] for attrs in page.tags("a")]
    assert targets
    assert [t for t in targets if t is None or not t.startswith("#") or t[1:] not in page.ids] == []


def test_labels_refer_to_ids_that_exist(page: Page) -> None:
    named = [attrs["aria-labelledby"] for _, attrs in page.elements if "aria-labelledby" in attrs]
    assert [name for name in named if name not in page.ids] == []


def test_nothing_is_loaded_from_anywhere(report: ReportData, page: Page) -> None:
    assert page.tags("link") == page.tags("img") == page.tags("iframe") == []
    assert [attrs for _, attrs in page.elements if "src" in attrs] == []
    style = "".join(data for where, data in page.texts if "style" in where)
    assert "http" not in style
    assert "@import" not in style
    assert set(re.findall(r"url\(([^)]*)\)", style)) <= {"#dots", "#hatch"}


def test_only_the_pages_own_script_may_run(page: Page) -> None:
    script = "".join(data for where, data in page.texts if "script" in where)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = next(a["content"] for a in page.tags("meta") if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert f"script-src 'sha256-{digest}'" in policy
    assert len(page.tags("script")) == 1
    assert [name for _, attrs in page.elements for name in attrs if name.startswith("on")] == []


def test_headings_go_down_one_level_at_a_time(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in itertools.pairwise(levels))


def test_a_landmark_holds_the_content_and_the_language_is_said(page: Page) -> None:
    assert page.tags("html")[0]["lang"] == "en"
    assert [len(page.tags(name)) for name in ("main", "aside", "nav", "footer")] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    "heading",
    [
        "Executive Summary", "Top Strengths", "Key Concerns", "Culture Fit", "Growth Potential", "Salary Estimate", "Assessment Reasoning",
        "What would change it", "Interview Focus Areas", "Experience Overview", "Matching Skills", "Skills to Verify", "Every criterion",
        "How the score adds up", "Document", "Anonymization", "Provenance", "Anonymized résumé",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["html", "md"])
def test_every_section_of_the_report_is_there(heading: str, name: str) -> None:
    text = render(sample_report(), name)
    assert f">{heading}</h" in text if name == "html" else f"# {heading}\n" in text


def test_the_resume_beside_it_is_the_assessed_text(report: ReportData) -> None:
    html = render(report, "html")
    pane = html.split('<div class="text">')[1].split("</div>")[0]
    shown = re.sub(r'<a class="back".*?</a>', "", pane, flags=re.DOTALL)
    assert Page(f"<div>{shown}</div>").text == report.anonymized_text


def test_every_quote_is_marked_verbatim() -> None:
    report = sample_report()
    pane = render(report, "html").split('<div class="text">')[1].split("</div>")[0]
    for skill in report.skills:
        for proof in skill.evidence:
            assert proof.quote == TEXT[proof.start : proof.end]
    assert re.search(r'<mark id="e\d+" class="ev" data-e="\d+">Moved model training from notebooks', pane)


def test_a_line_leads_back_to_each_place_that_cites_it() -> None:
    html = render(sample_report(), "html")
    listed = re.search(r'<li id="cites-7">.*?</li>', html, re.DOTALL)
    assert listed is not None
    assert re.findall(r'href="#([a-z]+-\d+)"', listed.group()) == ["strength-2", "criterion-2", "criterion-7"]
    assert '<a class="back" href="#cites-7"' in html
    assert '<a class="back" href="#strength-3"' in html  # cited once: straight there


def test_hostile_text_stays_text() -> None:
    page = Page(render(hostile_report(), "html"))
    assert page.tags("img") == []
    assert len(page.tags("script")) == len(page.tags("style")) == len(page.tags("title")) == 1
    assert page.text.count(HOSTILE) >= 15
    assert "{{ 7 * 7 }}" in page.text


def test_the_verdict_is_called_advice_and_is_not_said_by_colour_alone() -> None:
    page = Page(render(sample_report(), "html"))
    assert "This verdict is advice. A person decides." in page.text
    assert "Needs review" in page.text
    assert "Score 82 of 100" in [attrs.get("aria-label") for attrs in page.tags("div")]


@pytest.mark.parametrize(("warnings", "words"), [(0, None), (1, "gave 1 warning."), (3, "gave 3 warnings.")])
def test_document_warnings_are_announced_at_the_top(warnings: int, words: str | None) -> None:
    record = sample_report().document.model_copy(update={"warnings": (Warning(code="x", message="Something.", page=None),) * warnings})
    text = Page(render(sample_report(document=record), "html")).text
    assert (words in text) if words else ("The document gave" not in text)


def test_the_same_report_gives_the_same_bytes() -> None:
    assert render(sample_report(), "html") == render(sample_report(), "html")


@pytest.mark.parametrize("value", ["a & b", "<b>", "\"x\" and 'y'", "&amp;", "", "naïve – 5 > 3", 7, 0.5, None, Markup("<i>")])
def test_what_a_page_prints_is_escaped_as_by_the_library(value: object) -> None:
    assert escaped(value) == str(escape(value))
