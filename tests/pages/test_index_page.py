"""The ranked table of all candidates, as a person meets it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Page

from pivots.report import rank, render_index
from tests.pages.conftest import WIDTHS, heading_jumps, nameless, overflow
from tests.report.test_shortlist import JOB, LIST

RANKED = rank(
    [*LIST, replace(LIST[0], candidate="Candidate G", marks=tuple(replace(mark, status="missing", months=None) for mark in LIST[0].marks))]
)
HTML = render_index(RANKED, JOB, problems=1)
CODES = [entry.code for entry in RANKED]
Show = Callable[..., Page]


def listed(page: Page) -> list[str]:
    return list(page.locator("#list tbody tr:visible .who").all_inner_texts())


def choose(page: Page, *codes: str) -> None:
    for code in codes:
        page.get_by_label(f"Compare {code}", exact=True).check()


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_nothing_scrolls_sideways_and_everything_has_a_name(show: Show, width: int) -> None:
    page = show(HTML, width)
    choose(page, "C", "F", "A")
    assert overflow(page) <= 0
    assert nameless(page) == []
    assert heading_jumps(page) == []


def test_it_stands_in_the_order_of_ranks_and_sorts_both_ways(show: Show) -> None:
    page = show(HTML)
    assert listed(page) == CODES
    page.get_by_role("button", name="Score").click()
    assert listed(page)[0] == "E"
    page.get_by_role("button", name="Score").click()
    assert listed(page)[0] == "C"


def test_it_filters_by_verdict_score_and_skill(show: Show) -> None:
    page = show(HTML)
    page.get_by_label("Not qualified").uncheck()
    assert not {"E", "G"} & set(listed(page))
    page.get_by_label("Score from").fill("71")
    assert listed(page) == ["F"]
    page.get_by_label("Code or skill").fill("no such skill")
    assert listed(page) == []
    assert page.locator("#shown").inner_text() == f"0 of {len(CODES)} shown"


def test_two_chosen_candidates_stand_side_by_side_by_every_criterion(show: Show) -> None:
    page = show(HTML)
    assert page.locator("#chosen").is_hidden()
    choose(page, "C", "G")
    assert page.locator("#versus thead .who").all_inner_texts() == ["C", "G"]
    rows = page.locator("#versus tbody th").all_inner_texts()
    assert [mark.name for mark in RANKED[0].marks] == [
        row.split("\n")[0].removesuffix(" preferred") for row in rows[-len(RANKED[0].marks) :]
    ]
    assert "Verdict" in rows
    kubernetes = page.locator("#versus tr", has=page.get_by_role("rowheader", name="Kubernetes")).locator("td").all_inner_texts()
    assert [cell.split()[0] for cell in kubernetes] == ["Shown", "Not"]


def test_rows_that_part_them_are_marked_and_the_others_are_not(show: Show) -> None:
    page = show(HTML)
    choose(page, "B", "D")
    assert page.locator("#versus tr.parts").count() == 0
    choose(page, "G")
    assert page.locator("#versus tr.parts").count() > 1


def test_four_is_the_most_and_the_choice_can_be_cleared(show: Show) -> None:
    page = show(HTML)
    choose(page, "C", "F", "A", "B")
    assert page.get_by_label("Compare D", exact=True).is_disabled()
    page.get_by_role("button", name="Clear the choice").click()
    assert page.locator("#chosen").is_hidden()
    assert page.get_by_label("Compare D", exact=True).is_enabled()


def test_the_bar_leads_to_the_comparison(show: Show) -> None:
    page = show(HTML)
    choose(page, "C")
    assert page.get_by_role("link", name="Compare side by side").is_hidden()
    choose(page, "F")
    page.get_by_role("link", name="Compare side by side").click()
    assert page.url.endswith("#chosen")
    assert page.locator("#versus").is_visible()


def test_the_choice_follows_the_candidate_through_sorting(show: Show) -> None:
    page = show(HTML)
    page.get_by_role("button", name="Score").click()
    choose(page, "E", "C")
    assert page.locator("#versus thead .who").all_inner_texts() == ["C", "E"]


def test_without_a_script_the_list_is_whole_and_offers_nothing_that_would_not_work(show: Show) -> None:
    page = show(HTML, scripts=False)
    assert listed(page) == CODES
    assert page.locator(".choose:visible, .filters:visible, #chosen:visible, #chosen-bar:visible").count() == 0
