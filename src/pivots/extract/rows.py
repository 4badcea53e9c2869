"""The lines of the anonymized text with what later steps ask of them."""

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from pivots.extract.dates import DateSpan
from pivots.model.anonymous import AnonymousLine, AnonymousResume
from pivots.model.facts import SectionKind

_BULLET = re.compile(r"\s*(?:[•▪◦‣●○■□–—*{✓✔➢➤»·❖►▸◆⁃∙♦-]|o(?=\s+[^\W\d_]))\s+(?=\S)")
_PLACEHOLDER = re.compile(r"\[[a-z][a-z ]{1,24}\]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./]\d\d")
_LEADER = re.compile(r"(?:[.·_…] ?){4,}|…")
"""``Site Engineer ........ 04/2019``."""
_SENTENCE_END = re.compile(r"[.!?;:][\"'”’)]?$")


class Told(NamedTuple):
    """A position that a sentence tells."""

    title: str
    employer: str | None


@dataclass(slots=True)
class Row:
    """One line. ``start``/``end`` are offsets in the text, without outer blanks; ``body`` is where the words begin behind a bullet."""

    index: int
    start: int
    end: int
    body: int
    text: str
    """``start``..``end``."""
    line: AnonymousLine
    bullet: bool
    section: SectionKind = "header"
    section_number: int = 0
    """Counts headings: equal numbers stand under the same heading."""
    heading: bool = False
    label_end: int | None = None
    """Where the content begins behind a label such as ``Skills:``, as an offset in the text."""
    field: str | None = None
    """In forms what the value behind the row's label is: ``dates``, ``title``, ``employer``, ``tasks``, ``other``; ``label`` where no value stands."""
    dates: list[DateSpan] = dataclasses.field(default_factory=list)
    """Spans that begin in this line."""
    told: Told | None = None
    """The position that the row's first sentence tells, if it tells one."""
    rest: str | None = dataclasses.field(default=None, init=False)
    """What ``rest_of_row`` said once all dates were known."""
    head: tuple[int, int] | None = dataclasses.field(default=None, init=False)
    """``body``, and what ``leads.head_end`` said with it."""

    @property
    def length(self) -> int:
        """How many words the line holds."""
        return len(self.text.split())

    @property
    def words(self) -> str:
        """The words behind the bullet."""
        return self.text[self.body - self.start :]


def make_rows(resume: AnonymousResume) -> list[Row]:
    """A row for every line that says something, in text order: no page numbers, no running heads, no lines of contact data."""
    rows: list[Row] = []
    for line in resume.lines:
        raw = resume.text[line.start : line.end]
        stripped = raw.strip()
        if not stripped or _says_nothing(stripped, line):
            continue
        start = line.start + len(raw) - len(raw.lstrip())
        match = _BULLET.match(stripped)
        body = start + match.end() if match else start
        bullet = match is not None or line.kind == "list_item"
        rows.append(Row(len(rows), start, start + len(stripped), body, stripped, line, bullet))
    return rows


def _says_nothing(text: str, line: AnonymousLine) -> bool:
    if line.kind == "page_footer" or (line.kind == "page_header" and line.page > 1):
        return True
    if "[school]" in text or "[year]" in text:
        return False
    return not any(letter.isalpha() for letter in without_placeholders(text)) and not _YEAR.search(text)


def attach_dates(rows: list[Row], spans: Iterable[DateSpan]) -> list[Row]:
    """Puts each span into the row in which it begins; rows that only go on with a span are left out or begin behind it."""
    index = 0
    for span in spans:
        while index < len(rows) and rows[index].end <= span.start:
            index += 1
        if index < len(rows) and rows[index].start <= span.start:
            rows[index].dates.append(span)
            for end in (span.end, span.tail[1] if span.tail else 0):
                _swallow(rows, index + 1, end)
    kept = [row for row in rows if row.body < row.end]
    for number, row in enumerate(kept):
        row.index = number
    return kept


def _swallow(rows: list[Row], index: int, end: int) -> None:
    """Moves the beginning of the rows from ``index`` on behind ``end``."""
    while index < len(rows) and rows[index].start < end:
        row = rows[index]
        row.body = min(end, row.end)
        rest = row.text[row.body - row.start :]
        match = _BULLET.match(rest)
        row.bullet = row.bullet or match is not None
        row.body += match.end() if match else len(rest) - len(rest.lstrip())
        index += 1


def without_placeholders(text: str) -> str:
    """The text with placeholders replaced by blanks of the same length, so that offsets stay."""
    return _PLACEHOLDER.sub(lambda match: " " * len(match.group()), text) if "[" in text else text


def is_sentence(text: str) -> bool:
    """Whether a line reads as running text: closes like a sentence, begins in lower case, or is long."""
    letters = text.lstrip("([\"'“„")
    return bool(_SENTENCE_END.search(text)) or letters[:1].islower() or len(text.split()) > 14


def rest_of_row(row: Row) -> str:
    """The line with its dates, placeholders and dot leaders replaced by blanks, so that offsets stay."""
    if row.rest is None:
        text = _LEADER.sub(lambda match: " " * len(match.group()), without_placeholders(row.text))
        for span in row.dates:
            begin, end = span.start - row.start, min(span.end, row.end) - row.start
            text = text[:begin] + " " * (end - begin) + text[end:]
        row.rest = text
    return row.rest
