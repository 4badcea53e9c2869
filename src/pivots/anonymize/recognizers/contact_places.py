"""Cities and countries in the contact block, and at the end of lines that name an employer or a school."""

import re
from collections.abc import Iterator

from pivots.anonymize.recognizers.place import looks_like_place, pieces, trailing_place
from pivots.anonymize.recognizers.school import names_degree
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import word_set
from pivots.taxonomy import taxonomy

VERSION = "1"
_DATES = re.compile(r"\b(?:19|20)\d\d\b")


def find(source: Source) -> Iterator[Span]:
    for number, line in enumerate(source.header()):
        if line.section == "header" and number > 0:
            yield from _in_contact_line(line)
    for line in source.lines:
        if (
            line.section in {"experience", "education"}
            and len(line.text) < 130
            and line.line.kind != "list_item"
            and not line.text.endswith(".")
        ):
            if names_degree(line.text):
                continue  # 'BSc, Information Technology': what follows the comma is the field of study
            span = trailing_place(line) or _before_dates(line)
            if span is not None and not _is_term(source.text[span.start : span.end]):
                yield span


def _in_contact_line(line: SourceLine) -> Iterator[Span]:
    ranges = list(pieces(line))
    for start, end in ranges:
        piece = line.text[start:end].strip()
        has_contact = len(ranges) > 1 or "," in piece
        if piece and has_contact and looks_like_place(piece) and not _is_term(piece) and not _has_title_word(piece):
            yield Span(line.start + start, line.start + end, "location", 0.5)


def _before_dates(line: SourceLine) -> Span | None:
    """'Employer, City    2019 – 2021': the place stands before the dates."""
    match = re.match(r"^(?P<head>.+?)(?:\s{2,}|\s\|\s)\S", line.text)
    if not match or not _DATES.search(line.text):
        return None
    head = match.group("head")
    return trailing_place(line._replace(line=line.line.model_copy(update={"text": head})))


def _is_term(words: str) -> bool:
    return any(taxonomy().is_protected_term(part.strip()) for part in words.split(",")) or taxonomy().match_title(words) is not None


def _has_title_word(words: str) -> bool:
    return bool({w.casefold() for w in re.findall(r"\w+", words)} & word_set("seniority_word"))
