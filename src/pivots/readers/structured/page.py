"""The page that is written of the data, and then read as any other page: one rule for what is seen, what is a list and what is hidden."""

import html
import re

from pivots.readers.bullets import split_bullet

_MARKUP = re.compile(r"</?(?:p|br|ul|ol|li|div|span|strong|em|b|i|u|h[1-6]|a)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


class Page:
    """Collects HTML; every value is escaped unless it is rich text."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def name(self, name: str, headline: str = "") -> None:
        if name:
            self._parts.append(f"<h1>{html.escape(name)}</h1>")
        self.line(headline)

    def section(self, title: str) -> "Section":
        return Section(self, title)

    def line(self, *pieces: str, between: str = " | ") -> None:
        """One line of what is not empty."""
        if text := between.join(filter(None, pieces)):
            self._parts.append(f"<p>{html.escape(text)}</p>")

    def entry(self, what: str, dates: str, *below: str) -> None:
        """A title with its dates at the margin, and a line of employer or school and place below."""
        if what or dates:
            right = f"<span style='float:right'>{html.escape(dates)}</span>" if dates else ""
            self._parts.append(f"<div><h3>{html.escape(what)}{right}</h3>")
        else:
            self._parts.append("<div>")
        self.line(*below, between=", ")

    def end_entry(self) -> None:
        self._parts.append("</div>")

    def prose(self, text: str) -> None:
        """Paragraphs and lists: rich text as it is, plain text by its lines."""
        if _MARKUP.search(text):
            self._parts.append(f"<div>{text}</div>")
            return
        for row in filter(None, (row.strip() for row in text.splitlines())):
            bulleted, rest = split_bullet(row)
            self._parts.append(f"<ul><li>{html.escape(rest)}</li></ul>" if bulleted else f"<p>{html.escape(row)}</p>")

    def items(self, texts: list[str]) -> None:
        for text in texts:
            self._parts.append(f"<ul><li>{html.escape(' '.join(text.split()))}</li></ul>")

    def add(self, part: str) -> None:
        self._parts.append(part)

    def length(self) -> int:
        return len(self._parts)

    def drop_if_empty(self, heading: int) -> None:
        """Takes the heading at that place back when no text follows it."""
        if not _TAG.sub("", "".join(self._parts[heading + 1 :])).strip():
            del self._parts[heading:]

    def to_html(self) -> bytes:
        return f"<!doctype html><html><head><meta charset='utf-8'></head><body>{''.join(self._parts)}</body></html>".encode()


class Section:
    """A heading that is only written when something follows: ``with page.section("Skills"): ...``"""

    def __init__(self, page: Page, title: str) -> None:
        self._page, self._title = page, title

    def __enter__(self) -> None:
        self._before = self._page.length()
        self._page.add(f"<h2>{html.escape(self._title)}</h2>")

    def __exit__(self, *_: object) -> None:
        self._page.drop_if_empty(self._before)
