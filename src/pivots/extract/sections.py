"""Which section of the résumé every line stands in."""

import re
from collections import Counter
from functools import cache
from typing import cast

from pivots.extract.rows import Row
from pivots.extract.tables import lookup
from pivots.model.facts import SectionKind

_TRIM = re.compile(r"^[\W_\d]+|[\W_]+$")
_SPACED = re.compile(r"(?:\w ){3,}\w")
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\t|\n]{1,38}?)(?:\s*:\s+|\t+|\s{3,}|\s*:$)(?P<rest>\S)?")
_INSIDE_ENTRIES = frozenset({"experience", "projects", "volunteering"})
_FIRM_LABELS = frozenset({"languages", "certifications", "education", "references", "interests"})
"""Labels that open their own section even inside a list of another; ``Technologies: Java`` inside a job does not."""


def mark_sections(rows: list[Row]) -> None:
    """Sets ``section``, ``section_number``, ``heading`` and ``label_end`` of every row."""
    known = [_known_heading(row) for row in rows]
    styles = _heading_styles(rows, known)
    section: SectionKind = "header"
    number = 0
    for row, found in zip(rows, known, strict=True):
        kind = found or ("other" if _looks_like_heading(rows, row, styles) else None)
        if kind is not None:
            section, number = kind, number + 1
            row.heading = True
        row.section, row.section_number = section, number
        if kind is None and (labelled := _label(row, section)) is not None:
            row.section = labelled
            if section not in {"skills", "experience", "projects", "education", "other"}:
                section = labelled


def _known_heading(row: Row) -> SectionKind | None:
    """The section a line announces when it holds nothing but a heading of the table."""
    if row.dates or len(row.text) > 60 or (row.bullet and row.line.kind != "heading"):
        return None
    words = normalised(row.text)
    table = _headings()
    found = table.get(words)
    if found is None and (row.line.kind == "heading" or row.line.level is not None or row.text.isupper()):
        found = _by_word(words)
    return found


def normalised(text: str) -> str:
    """Case-folded words without numbering, rules and colons; ``P R O F I L E`` is ``profile``."""
    if _SPACED.fullmatch(text.strip()):
        text = text.replace(" ", "")
    return " ".join(_TRIM.sub("", text).casefold().replace("’", "'").split())


@cache
def _headings() -> dict[str, SectionKind]:
    return cast("dict[str, SectionKind]", lookup("section_headings", "headings", "section"))


def _by_word(words: str) -> SectionKind | None:
    """The section of a heading that is not in the table but holds one of its words."""
    if words.count(" ") > 4:
        return None
    table = cast("dict[str, SectionKind]", lookup("heading_words", "words", "section"))
    return next((table[word] for word in words.split() if word in table), None)


def _style(row: Row) -> tuple[object, ...]:
    return row.line.kind, row.line.size, row.line.bold, row.text.isupper(), row.line.level


def _heading_styles(rows: list[Row], known: list[SectionKind | None]) -> set[tuple[object, ...]]:
    """Styles that headings of the table share and that say something: not the style of most lines."""
    of_all = Counter(_style(row) for row in rows)
    of_known = Counter(_style(row) for row, kind in zip(rows, known, strict=True) if kind is not None)
    return {style for style, count in of_known.items() if count >= 2 and of_all[style] <= 2 * count + 2}


def _looks_like_heading(rows: list[Row], row: Row, styles: set[tuple[object, ...]]) -> bool:
    """A short line set like the known headings, far from any dates (those are the heads of entries)."""
    if row.dates or row.bullet or "[" in row.text or row.length > 5 or _style(row) not in styles:
        return False
    nearby = rows[row.index + 1 : row.index + 3]
    if row.line.kind == "heading" or row.line.level is not None:
        nearby = nearby[:1]
    return row.index > 0 and not any(other.dates and not other.bullet for other in nearby)


def _label(row: Row, section: SectionKind) -> SectionKind | None:
    """The section a label at the start of the line puts it in: ``Languages: English``, ``Sprachen  Deutsch``."""
    match = _LABEL.match(row.text, row.body - row.start)
    if match is None or match["rest"] is None:
        return None
    found = _headings().get(normalised(match["label"]))
    if found is None or found in {"header", "other", "objective", "projects", "experience"}:
        return None
    if section in _INSIDE_ENTRIES and (row.bullet or found not in _FIRM_LABELS):
        return None
    row.label_end = row.start + match.start("rest")
    return found
