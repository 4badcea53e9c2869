"""Dates in a remark of a title, which are not those of the position: ``Staff Nurse (Band 6 since April 2024), Eldon, June 2020 – present``."""

import re

from pivots.extract.date_words import role
from pivots.extract.dates import DateSpan
from pivots.extract.rows import Row
from pivots.extract.tables import any_of
from pivots.extract.titles import title_score

_BRACKET = re.compile(r"\(([^()]*)(?:\)|$)")
_NEAR = 2
"""Lines above and below in which the dates of a title may stand."""


def drop_remarks(rows: list[Row]) -> None:
    """Takes a date out of ``dates`` where it only dates a remark, and the dates of the position stand beside it."""
    for number, row in enumerate(rows):
        aside = [span for span in row.dates if _is_aside(row, span)]
        if not aside or row.bullet:
            continue
        kept = [span for span in row.dates if span not in aside]
        if any(not span.single for span in kept) or _is_dated_beside(rows, number):
            row.dates, row.rest = kept, None


def _is_aside(row: Row, span: DateSpan) -> bool:
    """A beginning or a single date among words in brackets, or a beginning in the middle of a line that ends with a range."""
    begin, end = span.start - row.start, min(span.end, row.end) - row.start
    if not (span.single or _is_beginning(row.text[begin:end])):
        return False
    for match in _BRACKET.finditer(row.text):
        if match.start(1) <= begin and end <= match.end(1):
            around = row.text[match.start(1) : begin] + row.text[end : match.end(1)]
            return any(letter.isalpha() for letter in around)
    before = row.text[:begin].rstrip()
    ends_with_range = any(not other.single and other.start > span.start and other.end >= row.end - 2 for other in row.dates)
    return not span.single and ends_with_range and before[-1:].isalnum() and not row.text[end : end + 1].isspace()


def _is_beginning(words: str) -> bool:
    """Whether a range is no more than ``since`` and a date."""
    return re.match(rf"(?:{role('since')})(?!\w)", words, re.IGNORECASE) is not None and not _has_end(words)


def _has_end(words: str) -> bool:
    return re.search(rf"[-–—]|(?<!\w)(?:{any_of(_separators())})(?!\w)", words.split(maxsplit=1)[-1], re.IGNORECASE) is not None


def _separators() -> tuple[str, ...]:
    return ("to", "until", "till", "through", "bis", "à", "au", "jusqu'à", "jusqu'au", "al", "hasta")


def _is_dated_beside(rows: list[Row], number: int) -> bool:
    """Whether a line next to this one holds a range and no title of its own."""
    for other in rows[max(0, number - _NEAR) : number] + rows[number + 1 : number + 1 + _NEAR]:
        ranges = [span for span in other.dates if not span.single]
        if other.bullet or not ranges:
            continue
        rest = other.text[: max(0, ranges[0].start - other.start)] + other.text[min(ranges[0].end, other.end) - other.start :]
        if title_score(rest) == 0:
            return True
    return False
