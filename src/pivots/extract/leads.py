"""The part of a line that heads an entry, where the line goes on with sentences about it."""

import re

from pivots.extract.dates import DateSpan
from pivots.extract.rows import Row, rest_of_row
from pivots.extract.statements import abbreviations
from pivots.extract.titles import title_score

LONGEST_HEAD = 14
"""Words in the longest line that may be an entry's head."""
_STOP = re.compile(r"[.!?:](?=\s|$)")
_CELL = re.compile(r"\S+(?:[ \t]\S+)*")
_SHORT_CELL = 6
"""Words in a cell that may still be a title, a client or a place."""
BRACKETS = re.compile(r"\([^()]*\)")
"""A remark in brackets."""
_LAST_WORD = re.compile(r"([^\s(]+)$")
MARKS = " ()|,;:·•–—-\t"
_SET_OFF = re.compile(r"(?:[,(|:·•–—-]|\s{2}|\t|^)[ \t]*\(?$")


def heading_span(row: Row) -> DateSpan | None:
    """The date that would head an entry: a range before single dates, none that only states an end."""
    if not row.dates:
        return None
    usable = [span for span in row.dates if span.first is not None]
    return next((span for span in usable if not span.single), usable[0] if usable else None)


_INITIALS = re.compile(r"(?<!\w)(?:[A-Z]\.)+[A-Z]$")
"""A legal form before its last stop: ``S.L.``."""


def head_end(row: Row) -> int:
    """Where the head ends in ``row.text``: ``2019 – 2021  Baker, Harvest Loaf. Bread for nine shops.`` has it before the first full stop.

    The whole line where no sentence follows: what is cut holds a title, unless the line is longer than any head.
    """
    if row.head is None or row.head[0] != row.body:
        cell = _before_prose(row) if begins_with_date(row) else len(row.text)
        row.head = row.body, cell if cell < len(row.text) else _before_sentence(row)
    return row.head[1]


def _before_sentence(row: Row) -> int:
    text, span = rest_of_row(row), heading_span(row)
    if span is None:
        return len(text)
    begin, dated = row.body - row.start, min(span.end, row.end) - row.start
    for match in _STOP.finditer(text, begin):
        words = text[begin : match.start()].rstrip()
        last = _LAST_WORD.search(words)
        if not BRACKETS.sub("", words).strip(MARKS) and match.start() >= dated and match.group() != ":":
            return match.start()  # ``June 2021 – present. Forty-five covers ...`` below a title
        short = not last or last[1].casefold().strip(".,)") in abbreviations() or _INITIALS.search(words)
        if short or words.count("(") > words.count(")"):
            continue
        if match.end() < dated:
            if text[match.end() : dated].strip(MARKS):
                return len(text)
            continue
        closes = match.group() != ":" and not text[dated : match.start()].strip(MARKS) and is_set_off(row, span)
        if closes or title_score(words) > 0 or (match.group() != ":" and len(text[begin:].split()) > LONGEST_HEAD):
            return dated if match.end() > dated and _runs_into_prose(text[: match.start()], begin, dated, row, span) else match.start()
    if begins_with_date(row):
        return len(text)
    return dated if _runs_into_prose(text, begin, dated, row, span) else len(text)


def _runs_into_prose(text: str, begin: int, dated: int, row: Row, span: DateSpan) -> bool:
    """Whether title, employer and dates stand in one line with the work behind them: ``Buyer · Acme Ltd · 2019 – 2021 Responsible for ...``."""
    before = text[begin : max(begin, span.start - row.start)].strip(MARKS)
    long = len(row.text.split()) > LONGEST_HEAD and text[dated:].strip(MARKS) and 0 < len(before.split()) <= LONGEST_HEAD
    return bool(long) and not span.single and is_set_off(row, span) and title_score(before) > 0


def _before_prose(row: Row) -> int:
    """The end of the short cells of a table's row: dates, title, client; behind them a long one tells of the work."""
    text, span = rest_of_row(row), heading_span(row)
    if span is None:
        return len(text)
    long = len(text[row.body - row.start :].split()) > LONGEST_HEAD
    cells = [cell.span() for cell in _CELL.finditer(text, min(span.end, row.end) - row.start)][1:]
    apart = [(start, end) for start, end in cells if row.text[max(0, start - 2) : start].isspace()]
    told = (start for start, end in apart if len(text[start:end].split()) > _SHORT_CELL and (long or text[end - 1] in ".!"))
    return next(told, len(text))


def head_words(row: Row) -> str:
    """The head's words without its dates and placeholders."""
    return rest_of_row(row)[row.body - row.start : head_end(row)].strip(MARKS)


def head_text(rows: list[Row]) -> str:
    """The heads' words with dates and placeholders, without the sentences behind them."""
    return " ".join(row.text[: head_end(row)] for row in rows)


def begins_with_date(row: Row) -> bool:
    """Whether a range stands before the words of the line, as in a column of dates."""
    span = heading_span(row)
    return span is not None and not span.single and not row.text[row.body - row.start : span.start - row.start].strip(MARKS)


def is_set_off(row: Row, span: DateSpan) -> bool:
    """Whether a comma, a bracket, a bar or a gap stands before the date: ``Second in charge, 2019 – 2021``, unlike ``worked there 2019 – 2021``."""
    return _SET_OFF.search(row.text[: max(0, span.start - row.start)]) is not None
