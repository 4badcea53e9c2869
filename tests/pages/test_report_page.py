"""A candidate's page, as a person meets it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from pivots.report import to_html
from tests.pages.conftest import WIDTHS, heading_jumps, nameless, overflow
from tests.report.sample import hostile_report, sample_report

HTML = to_html(sample_report())
Show = Callable[..., Page]


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("html", [HTML, to_html(hostile_report())], ids=["sample", "hostile"])
def test_nothing_scrolls_sideways(show: Show, html: str, width: int) -> None:
    assert overflow(show(html, width)) <= 0


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_everything_to_press_has_a_name_and_headings_step_down_by_one(show: Show, width: int) -> None:
    page = show(HTML, width)
    assert nameless(page) == []
    assert heading_jumps(page) == []


def test_a_claim_leads_to_its_line_and_back(show: Show) -> None:
    page = show(HTML)
    claim = page.locator("#strengths a.ref").first
    number = claim.inner_text()
    claim.click()
    assert page.url.endswith(f"#e{number}")
    assert page.locator(f'mark[data-e="{number}"].on').first.is_visible()
    page.locator(f"#cites-{number} span a").first.click()
    assert "#strengths" in page.url or page.locator(f"#{page.url.split('#')[1]}").is_visible()
    assert page.locator("mark.on").count() == 0


def test_it_says_as_much_without_its_script(show: Show) -> None:
    with_script, without = show(HTML), show(HTML, scripts=False)
    assert without.inner_text("main") == with_script.inner_text("main")


def test_the_keyboard_reaches_the_report_first(show: Show) -> None:
    page = show(HTML)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert "#" in page.url


def test_on_paper_everything_is_open_and_nothing_is_dark(show: Show) -> None:
    page = show(HTML)
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("[...document.querySelectorAll('.skip')].every(e => getComputedStyle(e).display === 'none')")
