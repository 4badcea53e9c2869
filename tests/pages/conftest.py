"""The pages in a real browser: Debian's Chromium, or the one that PIVOTS_CHROMIUM names."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

WIDTHS = {"desktop": 1440, "phone": 390, "narrow phone": 320}
_QUIET = (
    "--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
)  # fmt: skip


@pytest.fixture(scope="session", name="browser")
def _browser() -> Iterator[Browser]:
    binary = os.environ.get("PIVOTS_CHROMIUM") or shutil.which("chromium")
    assert binary, "No Chromium is here: `make test` installs it, or name one in PIVOTS_CHROMIUM."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=binary, args=list(_QUIET))
        yield browser
        browser.close()


@pytest.fixture(name="show")
def _show(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Shows HTML as the file it would be, at a width. Anything it asks for beside itself, and any fault of its script, fails the test."""
    faults: list[str] = []
    pages: list[Page] = []

    def show(html: str, width: int = WIDTHS["desktop"], *, scripts: bool = True) -> Page:
        file = tmp_path / "page.html"
        file.write_text(html, encoding="utf-8")
        page = browser.new_page(viewport={"width": width, "height": 900}, java_script_enabled=scripts)
        pages.append(page)

        def asked(request: Request) -> None:
            if request.url.split("#")[0] != file.as_uri():
                faults.append(f"asked for {request.url}")

        page.on("request", asked)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
        page.goto(file.as_uri())
        return page

    yield show
    for page in pages:
        page.close()
    assert faults == []


def overflow(page: Page) -> int:
    """CSS pixels by which the page is wider than the window."""
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


def nameless(page: Page) -> list[str]:
    """Links, buttons and fields that a screen reader could not name."""
    return list(
        page.evaluate(
            """() => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility())
              .filter(e => !(e.textContent.trim() || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby')
                             || (e.labels && e.labels.length) || e.title))
              .map(e => e.outerHTML.slice(0, 80))"""
        )
    )


def heading_jumps(page: Page) -> list[str]:
    """Headings that skip a level on the way down."""
    return list(
        page.evaluate(
            """() => { let last = 0; const jumps = [];
              for (const h of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
                if (!h.checkVisibility()) continue;
                const level = Number(h.tagName[1]);
                if (level > last + 1) jumps.push(h.tagName + ' ' + h.textContent.slice(0, 40));
                last = level; }
              return jumps; }"""
        )
    )
