"""Work written as label and value, as forms have it: ``Dates | 2019 – 2021``, ``Position held: Engineer``, ``Arbeitgeber  Beispiel GmbH``."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from pivots.extract.rows import Row, is_sentence
from pivots.extract.tables import any_of, column, lookup
from pivots.patterns import compiled

_IN = frozenset({"experience", "volunteering", "other"})
_SHORTEST_BROKEN = 2
"""Words of a label that must stand before the line break to know that it goes on."""
_FIRST_CELL = re.compile(r"(?P<label>[^\t:]+?)(?:\s{2,}|\t|$)")
_MIN = 2
"""Different labels, the one of the dates among them, that make a form."""


def mark_fields(rows: list[Row]) -> None:
    """Sets ``field`` in the rows of sections that are forms, and moves ``body`` behind the label."""
    for _, group in groupby(rows, key=lambda row: row.section_number):
        section = [row for row in group if not row.heading]
        if section and section[0].section in _IN:
            _mark_section(section)


def _mark_section(rows: list[Row]) -> None:
    found = [(number, *label) for number in range(len(rows)) if (label := _labelled(rows, number))]
    roles = {role for _, role, _, _ in found}
    dated = sum(role == "dates" and _is_dated(rows, number, end) for number, role, end, _ in found)
    if not roles & {"title", "employer"} or len(roles) < _MIN or dated <= _dated_otherwise(rows, {number for number, *_ in found}):
        return
    for number, role, end, broken in found:
        _mark(rows, number, role, end, broken=broken)


def _dated_otherwise(rows: list[Row], labelled: set[int]) -> int:
    """How many ranges of dates stand behind no label: of a résumé with a few labels in it, and no form, more than behind one."""
    apart = [row for n, row in enumerate(rows) if not {n, n - 1} & labelled and not row.bullet]
    return sum(any(not span.single for span in row.dates) for row in apart)


def _is_dated(rows: list[Row], number: int, end: int) -> bool:
    """Whether dates stand behind a label, or in the next row where the label is alone."""
    row = rows[number]
    return bool(row.dates) or (end >= row.end and number + 1 < len(rows) and bool(rows[number + 1].dates))


def _mark(rows: list[Row], number: int, role: str, end: int, *, broken: bool) -> None:
    row = rows[number]
    if broken:
        rows[number + 1].field = "label"
    if end < row.end:
        row.field, row.body = role, end
        row.label_end = end if role == "tasks" else row.label_end
        return
    row.field = "label"
    value = number + 1 + broken
    if role != "tasks" and value < len(rows) and not rows[value].bullet and not rows[value].field:
        rows[value].field = role


def _labelled(rows: list[Row], number: int) -> tuple[str, int, bool] | None:
    """(role, where the value begins, whether the label ends in the next row) of a row that begins with a label."""
    row = rows[number]
    if row.bullet:
        return None
    text = row.words
    if match := _labels().match(text):
        words, rest = match["label"], text[match.end() :]
        if not rest or match["gap"] or " " in words or row.dates:
            return lookup("field_labels", "words", "role")[_key(words)], row.body + match.end(), False
    return _broken(row, rows[number + 1]) if number + 1 < len(rows) else None


def _broken(row: Row, below: Row) -> tuple[str, int, bool] | None:
    """A label that a narrow column breaks: ``Name and address of   Example Ltd`` above ``employer``."""
    first = _FIRST_CELL.match(row.words)
    if first is None or below.bullet or len(first["label"].split()) < _SHORTEST_BROKEN:
        return None
    role = lookup("field_labels", "words", "role").get(_key(f"{first['label']} {below.words}"))
    return (role, row.body + first.end(), True) if role else None


def _key(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").rstrip(" :").split())


@cache
def _labels() -> re.Pattern[str]:
    words = any_of(column("field_labels", "words")).replace("'", "['’]")
    return compiled(rf"(?P<label>{words})(?!\w)(?P<gap>\s*[:：]\s*|\s{{2,}}|\t+)?\s*", re.IGNORECASE)


def forms(rows: list[Row]) -> list[list[Row]]:
    """The rows of each entry of a form, in order; none where the rows are no form.

    What stands first in the section begins each entry: dates as a rule, the employer in some.
    """
    first = next((row.field for row in rows if row.field in {"dates", "title", "employer"}), None)
    if first is None:
        return []
    starts = [number for number, row in enumerate(rows) if row.field == first]
    return [rows[start:end] for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]


def value_of(rows: Iterable[Row], role: str) -> Row | None:
    """The first row that holds the value of a role; sentences name neither a title nor an employer."""
    return next((row for row in rows if row.field == role and not (role != "dates" and is_sentence(row.words) and row.length > 12)), None)
