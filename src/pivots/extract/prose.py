"""Positions told in sentences: ``From 2016 to 2019 I was a nurse at Hill House. It taught me patience.``"""

import dataclasses
from typing import NamedTuple

from pivots.extract.dates import DateSpan, Point
from pivots.extract.narrative import Happening, happenings
from pivots.extract.rows import Row, Told, is_sentence
from pivots.extract.statements import sentences_of

_FEWEST = 4
"""Words that a row of a told position has at the least."""
_WRAPPED = 0.7
"""Share of the longest line of a paragraph that a line must fill to go on in the next."""
_SHORTEST_WRAPPED = 45
"""Letters of a line that may be wrapped."""


class _Position(NamedTuple):
    """A told position with its settled stretch."""

    start: int
    end: int
    told: Told
    span: DateSpan


def split_told(rows: list[Row], text: str, language: str) -> list[Row]:
    """Every clause that tells a position begins a row of its own; the sentences behind it stay with it."""
    told: list[tuple[int, Happening]] = []
    paragraphs = _paragraphs(rows)
    for number, paragraph in enumerate(paragraphs):
        told += [(number, happening) for happening in _of_paragraph(paragraph, text, language)]
    if not told:
        return rows
    headed = _headed(paragraphs, {number for number, _ in told})
    settled = _settle([happening for number, happening in told if happening.form == "stretch" or number not in headed])
    found: list[Row] = []
    for paragraph in paragraphs:
        inside = [position for position in settled if paragraph[0].start <= position.start < paragraph[-1].end]
        found += _split(paragraph, inside, text) if inside else paragraph
    for number, row in enumerate(found):
        row.index = number
    return found


def _paragraphs(rows: list[Row]) -> list[list[Row]]:
    """Rows that are the lines of one paragraph together, all others alone."""
    longest: dict[int, int] = {}
    for row in rows:
        longest[row.line.block] = max(longest.get(row.line.block, 0), len(row.text))
    found: list[list[Row]] = []
    for row in rows:
        if found and _wraps(found[-1][-1], row, longest[row.line.block]):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _wraps(above: Row, row: Row, longest: int) -> bool:
    """Whether a line only goes on with the one above."""
    if above.line.block != row.line.block or row.bullet or above.bullet or above.line.bold != row.line.bold:
        return False
    if any(not span.single and line.end - 1 <= span.end <= line.end for line in (above, row) for span in line.dates):
        return False  # dates close the line: an entry of a list
    filled = len(above.text) >= max(_SHORTEST_WRAPPED, _WRAPPED * longest)
    return filled and not any(not span.single and span.start == row.start for span in row.dates)


def _of_paragraph(paragraph: list[Row], text: str, language: str) -> list[Happening]:
    if paragraph[0].bullet or not any(row.dates for row in paragraph):
        return []
    start, end = paragraph[0].start, paragraph[-1].end
    if len(text[start:end].split()) <= _FEWEST:
        return []
    spans = [span for row in paragraph for span in row.dates]
    found: list[Happening] = []
    for begin, finish in _whole(sentences_of(text[start:end]), start, spans):
        inside = [span for span in spans if start + begin <= span.start < start + finish]
        found += happenings(text[start + begin : start + finish], start + begin, inside, language)
    return found


def _whole(sentences: list[tuple[int, int]], offset: int, spans: list[DateSpan]) -> list[tuple[int, int]]:
    """The sentences, joined where a date was cut in two: ``seit dem 1. April 2019``."""
    joined: list[tuple[int, int]] = []
    for begin, finish in sentences:
        if joined and any(span.start < offset + begin < span.end for span in spans):
            joined[-1] = joined[-1][0], finish
        else:
            joined.append((begin, finish))
    return joined


def _headed(paragraphs: list[list[Row]], telling: set[int]) -> set[int]:
    """Paragraphs under an entry that states its own dates: ``I was promoted in 2019`` there begins no post of its own."""
    found: set[int] = set()
    under = False
    for number, paragraph in enumerate(paragraphs):
        if paragraph[0].line.kind == "heading":
            under = False
        if number in telling:
            if under:
                found.add(number)
        elif any(not span.single for row in paragraph for span in row.dates):
            under = not is_sentence(paragraph[0].text) or paragraph[0].bullet
    return found


def _settle(told: list[Happening]) -> list[_Position]:
    """Every told position with both ends: what only begins ends where the next begins, or at the end that the text tells."""
    positions: list[_Position] = []
    for number, happening in enumerate(told):
        if happening.told is None:
            continue
        if happening.form == "end":
            span = _since_the_last(happening, told[number - 1] if number else None, positions)
        else:
            span = happening.span if happening.form == "stretch" else _open(happening, told, number)
        if span is not None:
            positions.append(_Position(happening.start, happening.end, happening.told, span))
    return positions


def _since_the_last(happening: Happening, before: Happening | None, positions: list[_Position]) -> DateSpan | None:
    """``I moved to Harper in May 2014, where I stayed until June 2016 as a clerk``; without such a beginning it is the end of the position told before."""
    begins = before is not None and before.told is None and before.form == "begin"
    first = before.span.first if before is not None and begins else positions[-1].span.last if positions else None
    return happening.span._replace(first=first, single=False) if first is not None and happening.span.last else None


def _open(happening: Happening, told: list[Happening], number: int) -> DateSpan:
    span = happening.span
    assert span.first is not None
    later: list[tuple[tuple[int, int], bool, Point]] = []
    for other, event in enumerate(told):
        point = event.span.last if event.form == "end" else event.span.first
        if point is None or other == number or (event.told is None and event.form == "begin") or _month(point) < _month(span.first):
            continue
        if event.form == "end":
            later.append((_month(point), False, point))
        elif _month(point) > _month(span.first):
            later.append((_month(point), True, _before(point)))
    if happening.still or not later:
        return span._replace(last=None, current=True, single=False)
    return span._replace(last=min(later)[2], single=False)


def _month(point: Point) -> tuple[int, int]:
    return point.year, point.first


def _before(point: Point) -> Point:
    """The month before; of a year without a month the year."""
    if point.year_only:
        return point
    year, month = (point.year, point.first - 1) if point.first > 1 else (point.year - 1, 12)
    return Point(year, month, month)


def _split(paragraph: list[Row], inside: list[_Position], text: str) -> list[Row]:
    """The lines of a paragraph, cut where told positions begin; the lines of a telling clause become one row."""
    found: list[Row] = []
    position = paragraph[0].start
    for number, told in enumerate(inside):
        stop = inside[number + 1].start if number + 1 < len(inside) else paragraph[-1].end
        line = next(row for row in paragraph if row.start <= told.start < max(row.end, row.start + 1))
        last = next((row for row in paragraph if told.end <= row.end), paragraph[-1])
        found += [
            _part(row, max(row.start, position), min(row.end, told.start), text)
            for row in paragraph
            if row.end > position and row.start < told.start
        ]
        end = min(stop, last.end)
        row = _part(line, told.start, end, text)
        others = [
            span
            for one in paragraph
            for span in one.dates
            if told.start <= span.start < end and span.single and span.start != told.span.start
        ]
        row.told, row.dates = told.told, [told.span, *others]
        found.append(row)
        position = end
    found += [_part(row, max(row.start, position), row.end, text) for row in paragraph if row.end > position]
    return [row for row in found if row.text]


def _part(row: Row, start: int, end: int, text: str) -> Row:
    raw = text[start:end]
    start += len(raw) - len(raw.lstrip())
    words = raw.strip()
    dates = [span for span in row.dates if start <= span.start < end]
    return dataclasses.replace(row, start=start, end=start + len(words), body=max(start, row.body), text=words, dates=dates, told=None)
