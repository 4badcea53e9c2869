"""The document as one text with lines, sections and signals: what recognizers look at."""

import re
from functools import cached_property
from typing import NamedTuple

from pivots.anonymize.tables import section_words
from pivots.model.document import Document, Line

_EDGES = " \t:·•|-–—_*#.0123456789"


class SourceLine(NamedTuple):
    """A line with its place in the joined text."""

    line: Line
    start: int
    end: int
    section: str
    """``header`` until the first heading, then ``education``, ``experience``, ``references``, ``personal``, ``skills``, ``other`` ..."""

    @property
    def text(self) -> str:
        return self.line.text


class Source:
    """The visible text of one document, joined by newlines."""

    def __init__(self, document: Document, file_name: str | None) -> None:
        self.document = document
        self.file_name = file_name
        self.text = "\n".join(line.text for line in document.lines)
        self.lines = tuple(_place(document.lines))

    @cached_property
    def first_heading(self) -> int:
        """Index of the first line that is a section heading; the number of lines when there is none."""
        return next((i for i, line in enumerate(self.lines) if line.section != "header"), len(self.lines))

    def header(self) -> tuple[SourceLine, ...]:
        """Lines above the first section, at least the first three."""
        return self.lines[: max(3, min(self.first_heading, 14))]

    def line_at(self, offset: int) -> SourceLine:
        low, high = 0, len(self.lines) - 1
        while low < high:
            middle = (low + high) // 2
            if self.lines[middle].end < offset:
                low = middle + 1
            else:
                high = middle
        return self.lines[low]


def section_of(text: str) -> str | None:
    """The section a heading opens; None when the line is no known heading."""
    if len(text) > 60:
        return None
    return section_words().get(re.sub(r"\s+", " ", text.casefold()).strip(_EDGES))


def _place(lines: tuple[Line, ...]) -> list[SourceLine]:
    placed, offset, section = [], 0, "header"
    for line in lines:
        section = section_of(line.text) or section
        placed.append(SourceLine(line, offset, offset + len(line.text), section))
        offset += len(line.text) + 1
    return placed
