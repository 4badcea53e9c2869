"""The dated stretches of work that a text states, in a form that tables of cases can hold."""

import datetime

from pivots.extract import extract
from pivots.model.facts import WORK_KINDS, Month, Position
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)


def counted(text: str, language: str) -> list[tuple[str, str, str]]:
    """Title, start and end of every position that counts: ``2019-03``, ``2019`` where the month is not stated, ``now``."""
    positions = extract(resume_of(f"[name]\n\n{text.strip()}", language), AS_OF).positions
    return [(p.title, _said(p, p.start), _said(p, p.end)) for p in positions if p.kind in WORK_KINDS and p.interval]


def _said(position: Position, month: Month | None) -> str:
    if month is None:
        return "now" if position.current else "?"
    return f"{month.year}-{month.month:02d}" if month.month else str(month.year)


def same(found: tuple[str, str, str], wanted: tuple[str, str, str]) -> bool:
    """Equal dates, a year wanted alone standing for any of its months; the wanted title's words stand in the found title."""
    return wanted[0].casefold() in found[0].casefold() and found[1].startswith(wanted[1]) and found[2].startswith(wanted[2])
