"""Titles of publications and patents in their own section. They stay unless the policy removes them: anybody can look up who wrote them."""

from collections.abc import Iterator

from pivots.anonymize.source import Source
from pivots.anonymize.spans import WEAK, Span

VERSION = "1"


def find(source: Source) -> Iterator[Span]:
    for line in source.lines:
        if line.section == "publications" and not line.heading and any(c.isalpha() for c in line.text):
            lead = len(line.text) - len(line.text.lstrip(" -–•*▪●"))
            yield Span(line.start + lead, line.start + len(line.text.rstrip()), "publication", WEAK, proxy="publications")
