"""Markdown: nothing in the report becomes markup, evidence stands in footnotes."""

import re

import pytest
from markdown_it import MarkdownIt

from pivots.report import render
from pivots.report.as_markdown import inline
from tests.report.sample import hostile_report, sample_report


def parse(text: str) -> str:
    return str(MarkdownIt("commonmark").enable("table").enable("strikethrough").render(text))


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>", "a | b", "`code`", "[text](javascript:alert(1))", "![x](y)", "*bold* _it_ **b**", "# heading", "- item",
        "1. item", "12) item", "> quote", "~~gone~~", "&amp; &lt;", "a\\b", "===", "---", "+ x", "<img src=x>", "[^1]", "https://example.org",
        "$x$", "C++ and C#", "6.2 years", "3-4 years",
    ],
)  # fmt: skip
def test_any_text_stays_plain(text: str) -> None:
    html = parse(inline(text))
    assert re.sub("</?p>", "", html).strip() == text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def test_plain_text_is_left_alone() -> None:
    assert inline("Led 3 teams (12 people) in 2.5 years: 40% faster.") == "Led 3 teams (12 people) in 2.5 years: 40% faster."


def test_hostile_text_makes_no_elements() -> None:
    html = parse(render(hostile_report(), "md"))
    assert re.findall("<(?:script|img|style|del|em)", html) == []
    assert re.findall('href="(?!#document)[^"]*"', html) == []


def test_tables_keep_their_columns() -> None:
    lines = [line for line in render(hostile_report(), "md").splitlines() if line.startswith("|")]
    header = next(i for i, line in enumerate(lines) if "Asked as" in line)
    assert len(re.findall(r"(?<!\\)\|", lines[header])) == len(re.findall(r"(?<!\\)\|", lines[header + 2])) == 6


def test_every_footnote_that_is_cited_is_there_once() -> None:
    text = render(sample_report(), "md")
    defined = re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
    assert len(defined) == len(set(defined))
    assert set(re.findall(r"\[\^(\d+)\](?!:)", text)) == set(defined)


def test_footnotes_quote_the_resume() -> None:
    assert "“Moved model training from notebooks into Python pipelines tracked with MLflow.” (Strength 2; Python; MLflow)" in render(
        sample_report(), "md"
    )


def test_the_resume_is_a_quote_line_by_line() -> None:
    text = render(sample_report(), "md").split("## Anonymized résumé\n\n")[1].split("\n\n[^1]")[0]
    assert all(line.startswith(">") for line in text.splitlines())
    assert "> \\[name\\]\\\n> Platform engineer" in text
