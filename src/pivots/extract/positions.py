"""Positions: the entries of experience, project and volunteering sections as stretches of time."""

import dataclasses
import datetime
import re
from functools import cache, lru_cache
from typing import NamedTuple

from pivots.extract.dates import DateSpan, Point
from pivots.extract.degrees import degree_level, degree_pattern, find_degree
from pivots.extract.entries import Entry, Head, find_entries, pair_apart, sections_of
from pivots.extract.heads import read_head, read_project_head, whole_title
from pivots.extract.intervals import Reading, read_span, union_length
from pivots.extract.kinds import EntryKind, entry_kind, kind_of_heading, neutral_title
from pivots.extract.leads import head_text
from pivots.extract.quotes import Quoter
from pivots.extract.rows import Row, rest_of_row
from pivots.extract.shares import part_time_share
from pivots.extract.tables import column, word_pattern
from pivots.extract.titles import employer_score, is_post, title_score
from pivots.model.evidence import Evidence
from pivots.model.facts import WORK_KINDS, Month, Position, SectionKind

_FIRST_WORDS = 8
_ALWAYS = frozenset({"experience", "projects", "volunteering"})


class Found(NamedTuple):
    """An entry with what was read from its head."""

    entry: Entry
    head: Head
    kind: EntryKind
    section: SectionKind


class Stretches(NamedTuple):
    """Positions latest first, and where school stretches (bootcamps, rotations) stand among them."""

    positions: tuple[Position, ...]
    readings: tuple[Reading | None, ...]
    """The readings of the positions' dates, in their order; None where undated."""
    study: tuple[tuple[int, int], ...]
    """Text ranges of entries that are study: their skills are coursework."""
    employers: tuple[tuple[int, int], ...]
    """Text ranges of employers' names: a name in there is no skill."""
    heads: frozenset[int]
    """Indices of the rows that make up heads of entries."""


def find_positions(rows: list[Row], quoter: Quoter, as_of: datetime.date) -> Stretches:
    """Every position of the résumé."""
    found = [one for item in _merge_umbrellas(_found(rows)) for one in _each_season(item)]
    study = tuple(_range(item.entry) for item in found if item.kind == "study")
    kept = [(item, read_span(item.entry.span, as_of) if item.entry.span else None) for item in found if item.kind != "study"]
    pairs = [
        (_position(item, reading, quoter), reading) for item, reading in kept if reading or item.entry.span is None or _is_reversed(item)
    ]
    pairs = _without_repeats(pairs)
    heads = frozenset(row.index for item in found for row in item.entry.head)
    pairs.sort(key=lambda pair: (-_latest(pair[0]), -_earliest(pair[0]), pair[0].text_start))
    positions, readings = tuple(position for position, _ in pairs), tuple(reading for _, reading in pairs)
    return Stretches(positions, readings, study, _employer_ranges(found, quoter.text), heads)


def _each_season(item: Found) -> list[Found]:
    """An entry for each of the years in which the same months were worked."""
    span = item.entry.span
    if span is None or not span.more:
        return [item]
    again = [span._replace(first=first, last=last, more=()) for first, last in span.more]
    return [item._replace(entry=dataclasses.replace(item.entry, span=one)) for one in (span._replace(more=()), *again)]


def _without_repeats(pairs: list[tuple[Position, Reading | None]]) -> list[tuple[Position, Reading | None]]:
    """A history pasted twice, or listed and then told: of positions equal in title, employer and dates the one with the most text."""
    fullest: dict[object, Position] = {}
    for position, _ in pairs:
        key = _identity(position)
        if key not in fullest or _length_of(position) > _length_of(fullest[key]):
            fullest[key] = position
    return [pair for pair in pairs if fullest[_identity(pair[0])] is pair[0]]


def _identity(position: Position) -> object:
    """Equal for two entries of one position; every undated or untitled one stands for itself."""
    if position.interval is None or not position.title:
        return position.text_start
    return position.title.casefold(), (position.employer or "").casefold(), position.interval, position.kind


def _length_of(position: Position) -> int:
    return position.text_end - position.text_start


def total_months(stretches: Stretches) -> tuple[int, int, int]:
    """Union of work in months: the usual, the shortest and the longest reading."""
    pairs = zip(stretches.positions, stretches.readings, strict=True)
    work = [reading for position, reading in pairs if reading and position.kind in WORK_KINDS]
    usual = union_length(reading.usual for reading in work)
    short = union_length(_without_gaps(work))
    long = union_length(reading.long for reading in work)
    return usual, min(short, usual), max(long, usual)


def _without_gaps(work: list[Reading]) -> list[tuple[int, int]]:
    """Shortest readings; jobs that follow each other (``2017 - 2022``, ``since 2022``) leave no gap in any reading."""
    runs: list[tuple[int, tuple[int, int]]] = []
    for reading in sorted(work):
        if runs and reading.usual[0] <= runs[-1][0]:
            reached, (start, end) = runs.pop()
            runs.append((max(reached, reading.usual[1]), (min(start, reading.short[0]), max(end, reading.short[1]))))
        else:
            runs.append((reading.usual[1], reading.short))
    return [short for _, short in runs]


def _found(rows: list[Row]) -> list[Found]:
    has_experience = any(row.heading and row.section == "experience" for row in rows)
    under = {row.section_number: kind_of_heading(row.text) for row in rows if row.heading}
    found: list[Found] = []
    for group in sections_of(rows):
        if not group:
            continue
        section = group[0].section
        if section in _ALWAYS:
            kind = under.get(group[0].section_number)
            found += [item._replace(kind=kind) if kind and item.kind == "employment" else item for item in _of_section(group, section)]
        elif (section == "other" and under.get(group[0].section_number) != "volunteering") or (
            section in {"header", "summary"} and not has_experience
        ):
            found += [
                item for item in _of_section(group, section) if item.head.title and title_score(item.head.title) >= 1 and item.entry.span
            ]
    return found


def _of_section(group: list[Row], section: SectionKind) -> list[Found]:
    items: list[Found] = []
    for entry in _entries(group, section):
        head = read_project_head(entry) if section == "projects" else read_head(entry)
        text = head_text(entry.head) if entry.anchor.told is None else f"{head.title} {head.employer or ''}"
        if not head.title and not head.employer:
            text = f"{text} {_first_words(entry)}"
        kind = entry_kind(head, text, section)
        if _is_education(head, text, section, kind) or not (head.title or head.employer or _is_bare_range(entry, section)):
            continue
        items.append(Found(entry, head, kind, section))
    items = _in_one_order(items)
    for number in range(len(items)):
        items[number] = _at_the_same(_with_employer(items, number), items[:number])
    return items


def _in_one_order(items: list[Found]) -> list[Found]:
    """Where an entry names two things that nobody knows, title and employer stand as in the entries in which one is known."""
    named = (item for item in items if title_score(item.head.title) > 0 or employer_score(item.head.employer or "") >= 1)
    known = {_employer_first(item) for item in named} - {None}
    if known != {True}:
        return items
    return [
        item._replace(head=Head(item.head.employer or "", item.head.title)) if _says_neither(item) and not _employer_first(item) else item
        for item in items
    ]


def _says_neither(item: Found) -> bool:
    head = item.head
    return bool(head.title and head.employer) and title_score(head.title) == 0 and employer_score(head.employer or "") == 0


def _employer_first(item: Found) -> bool | None:
    """Whether the employer stands above or before the title; None where one of them is not named or stands elsewhere."""
    text = "\n".join(row.text for row in item.entry.head)
    places = [text.find(name) if name else -1 for name in (item.head.employer, item.head.title)]
    return None if min(places) < 0 else places[0] < places[1]


def _entries(group: list[Row], section: SectionKind) -> list[Entry]:
    entries = find_entries(group)
    if section != "experience" or any(title_score(read_head(entry).title) > 0 for entry in entries):
        return entries
    return pair_apart(group, entries) or entries


def _first_words(entry: Entry) -> str:
    """What the line below bare dates begins with: it says of which kind the stretch is."""
    below = entry.rows[len(entry.head) : len(entry.head) + 1]
    return " ".join(below[0].words.split()[:_FIRST_WORDS]) if below else ""


def _is_bare_range(entry: Entry, section: SectionKind) -> bool:
    """A range alone in its line among the jobs is a job, even where its title could not be read."""
    return section == "experience" and entry.span is not None and not entry.span.single


def _is_education(head: Head, text: str, section: SectionKind, kind: EntryKind) -> bool:
    """A degree or a school among the jobs is no job, unless a title stands there too; an apprenticeship listed as work is one."""
    leading = degree_pattern().match(head.title)
    if leading and section == "experience" and degree_level(leading.group()) == "vocational":
        return False
    if section == "experience" and (kind == "doctorate" or is_post(head.title, text)):
        return False
    if title_score(head.title) > 0 and not leading:
        return False
    return bool(find_degree(text)) or "[school]" in text


def _with_employer(items: list[Found], number: int) -> Found:
    """A title without employer, right under another of the same section, is at the same employer (a promotion).

    Under an employer with a line of its own that is so too where a comma parts the title: ``Nurse, surgery``.
    """
    item = items[number]
    if number == 0 or len(item.entry.head) > 1 or item.kind in {"project", "career_break", "freelance"}:
        return item
    above = items[number - 1]
    if item.head.employer is None and item.head.title:
        return item._replace(head=item.head._replace(employer=above.head.employer))
    if item.head.guessed and above.head.employer and _employer_above(above):
        title = whole_title(rest_of_row(item.entry.anchor)[item.entry.anchor.body - item.entry.anchor.start :])
        return item._replace(head=Head(title.strip(" ,;:–—-"), above.head.employer))
    return item


def _at_the_same(item: Found, above: list[Found]) -> Found:
    """``Apprentice, same company`` is at the employer of the entry above."""
    if not above or not above[-1].head.employer or not _same().search(f"{item.head.title}, {item.head.employer or ''}"):
        return item
    title = _same().sub("", item.head.title).strip(" ,;:–—-")
    return item._replace(head=item.head._replace(title=title, employer=above[-1].head.employer))


@cache
def _same() -> re.Pattern[str]:
    return word_pattern(column("employer_words", "words", kind="same"))


def _employer_above(item: Found) -> bool:
    """Whether the employer stands in a line of its own above the title with its dates."""
    rows, employer = item.entry.head, item.head.employer or ""
    if item.head.guessed:
        return False
    if len(rows) == 1:
        return employer not in rows[0].text
    return rows[0] is not item.entry.anchor and employer in rows[0].text and item.head.title not in rows[0].text


def _merge_umbrellas(found: list[Found]) -> list[Found]:
    """Drops the line that gives an employer's whole time when the titles below it give the parts."""
    kept: list[Found] = []
    for number, item in enumerate(found):
        below = found[number + 1] if number + 1 < len(found) else None
        if below and _is_umbrella(item) and _contains(item.entry, below.entry):
            found[number + 1] = below._replace(head=below.head._replace(employer=item.head.employer))
        else:
            kept.append(item)
    return kept


def _is_umbrella(item: Found) -> bool:
    """An employer with dates, without a title and without a line of its own below."""
    if item.entry.anchor.told is not None:
        return False
    return not title_score(item.head.title) and item.head.employer is not None and len(item.entry.rows) <= len(item.entry.head)


def _contains(outer: Entry, inner: Entry) -> bool:
    if not (outer.span and inner.span and outer.span.first and inner.span.first):
        return False
    return outer.span.first.year <= inner.span.first.year and _last_year(outer.span) >= _last_year(inner.span)


def _last_year(span: DateSpan) -> int:
    return span.last.year if span.last else 9999


def _is_reversed(item: Found) -> bool:
    """Dates that run backwards: the position is kept, undated, since a job is stated; they count nothing."""
    span = item.entry.span
    return bool(span and span.first and span.last and (span.last.year, span.last.last) < (span.first.year, span.first.first))


def _range(entry: Entry) -> tuple[int, int]:
    return entry.rows[0].start, entry.rows[-1].end


def _position(item: Found, reading: Reading | None, quoter: Quoter) -> Position:
    span = item.entry.span if reading else None
    start, end = _range(item.entry)
    kind = "project" if item.kind == "thesis" else item.kind
    is_break = kind == "career_break"
    return Position(
        title=neutral_title(quoter.language) if is_break else item.head.title,
        employer=None if is_break else item.head.employer,
        kind=kind,
        start=_month(span.first, start_side=True) if span else None,
        end=_month(span.last, start_side=False) if span else None,
        current=bool(span and span.current),
        months=_length(reading.usual) if reading else 0,
        months_low=_length(reading.short) if reading else 0,
        months_high=_length(reading.long) if reading else 0,
        interval=reading.usual if reading else None,
        part_time_share=part_time_share(" ".join(row.text for row in item.entry.head)),
        text_start=start,
        text_end=end,
        evidence=_dates_alone(item.entry, quoter) if is_break else (quoter.quote(item.entry.head[0].start, item.entry.head[-1].end),),
    )


def _dates_alone(entry: Entry, quoter: Quoter) -> tuple[Evidence, ...]:
    """A break is shown by its dates; why it was taken is never quoted."""
    return (quoter.quote(entry.span.start, entry.span.end),) if entry.span else ()


def _month(point: Point | None, *, start_side: bool) -> Month | None:
    if point is None:
        return None
    return _named_month(point.year, None if point.year_only else point.first if start_side else point.last)


@lru_cache(maxsize=2048)
def _named_month(year: int, month: int | None) -> Month:
    return Month(year=year, month=month)


def _length(interval: tuple[int, int]) -> int:
    return interval[1] - interval[0]


def _latest(position: Position) -> int:
    return position.interval[1] if position.interval else -1


def _earliest(position: Position) -> int:
    return position.interval[0] if position.interval else -1


def _employer_ranges(found: list[Found], text: str) -> tuple[tuple[int, int], ...]:
    ranges = []
    for item in found:
        if not item.head.employer:
            continue
        for row in item.entry.head:
            at = text.find(item.head.employer, row.start, row.end)
            if at >= 0 and rest_of_row(row):
                ranges.append((at, at + len(item.head.employer)))
    return tuple(sorted(set(ranges)))
