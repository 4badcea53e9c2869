"""Positions told in sentences: ``From 2016 to 2019 I was a nurse at Hill House. It taught me patience.``"""

import dataclasses
import re
from collections.abc import Iterable, Iterator
from functools import cache

from pivots.extract.dates import DateSpan
from pivots.extract.rows import Row, Told
from pivots.extract.statements import sentences_of
from pivots.extract.tables import rows as table_rows
from pivots.extract.titles import title_score

_RANGE = "\x00"
"""Stands for a range of dates while the words around it are read."""
_WORDS_BEFORE = 4
"""Words that may open the sentence before its dates or its verb: ``After that, from 2016 to 2019 I was``."""


def split_told(rows: list[Row], language: str) -> list[Row]:
    """Every sentence that tells a position begins a row of its own; the sentences behind it stay with it."""
    found: list[Row] = []
    for row in rows:
        found += _split(row, language) if _may_tell(row) else [row]
    for number, row in enumerate(found):
        row.index = number
    return found


def _may_tell(row: Row) -> bool:
    return not row.bullet and len(row.text.split()) > _WORDS_BEFORE and any(not span.single for span in row.dates)


def _split(row: Row, language: str) -> list[Row]:
    starts: dict[int, Told | None] = {row.start: None}
    for begin, end in sentences_of(row.text):
        spans = [span for span in row.dates if row.start + begin <= span.start < row.start + end and not span.single]
        if len(spans) == 1 and (told := _told(row.text[begin:end], spans[0], row.start + begin, language)):
            starts[row.start + begin] = told
    if starts == {row.start: None}:
        return [row]
    ends = [*list(starts)[1:], row.end]
    return [_part(row, begin, end, told) for (begin, told), end in zip(starts.items(), ends, strict=True)]


def _part(row: Row, start: int, end: int, told: Told | None) -> Row:
    text = row.text[start - row.start : end - row.start].rstrip()
    dates = [span for span in row.dates if start <= span.start < end]
    return dataclasses.replace(row, start=start, end=start + len(text), body=max(start, row.body), text=text, dates=dates, told=told)


def _told(sentence: str, span: DateSpan, offset: int, language: str) -> Told | None:
    """The position that a sentence tells, if it tells one; its dates may stand anywhere in it."""
    begin, end = span.start - offset, min(span.end - offset, len(sentence))
    words = f"{sentence[:begin]}{_RANGE}{sentence[end:]}"
    for form, pattern in _patterns(language):
        match = pattern.search(words)
        if match is None or len(words[: match.start()].replace(_RANGE, " ").split()) > _WORDS_BEFORE:
            continue
        title = match["title"].replace(_RANGE, " ").strip()
        employer = _employer(words[match.end("title") :])
        if title_score(title) > 0 or (form == "deed" and employer):
            return Told(title, employer)
    return None


def _employer(words: str) -> str | None:
    match = _named_employer().search(words.replace(_RANGE, " "))
    return match["employer"].rstrip(".") if match else None


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(_read(row["form"], row["pattern"]) for row in _rows({language, "en"}))


def _rows(languages: Iterable[str]) -> Iterator[dict[str, str]]:
    return (row for row in table_rows("told_positions") if row["language"] in languages)


def _read(form: str, pattern: str) -> tuple[str, re.Pattern[str]]:
    return form, re.compile(pattern.replace("{range}", f"(?:,? ?{_RANGE},?)").replace(" ", r"\s+").replace(r"\s+?", r"\s*"))


@cache
def _named_employer() -> re.Pattern[str]:
    return next(pattern for _, pattern in (_read("", row["pattern"]) for row in _rows({"und"})))
