"""Which section of the résumé every line stands in."""

import re
from collections import Counter
from functools import cache
from typing import cast

from pivots.extract.kinds import kind_of_heading
from pivots.extract.rows import Row
from pivots.extract.tables import lookup
from pivots.extract.titles import KNOWN, title_score
from pivots.model.facts import SectionKind

_TRIM = re.compile(r"^[\W_\d]+|[\W_]+$")
_SHORT_HEADING = 3
_REMARK = re.compile(r"\s*\([^()]*\)?$")
"""``Projects (freelance)``, its last bracket trimmed away or not."""
_SPACED = re.compile(r"(?:\w ){3,}\w")
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\t|\n]{1,38}?)(?:\s*:\s+|\t+|\s{2,}|\s*:$)(?P<rest>\S)?")
_INSIDE_ENTRIES = frozenset({"experience", "projects", "volunteering"})
_SUB_LABELS = frozenset({"projects", "awards", "skills", "summary"})
_KEPT = frozenset({"skills", "experience", "projects", "education", "other"})
"""Sections that go on after a line with a label of another kind."""
_FIRM_LABELS = frozenset({"languages", "certifications", "education", "references", "interests"})
"""Labels that open their own section even inside a list of another; ``Technologies: Java`` inside a job does not."""


def mark_sections(rows: list[Row]) -> None:
    """Sets ``section``, ``section_number``, ``heading`` and ``label_end`` of every row."""
    known = [_known_heading(row, above) for above, row in zip([None, *rows], rows, strict=False)]
    styles = _heading_styles(rows, known)
    repeated = Counter(normalised(row.text) for row, kind in zip(rows, known, strict=True) if kind is not None)
    section: SectionKind = "header"
    number = 0
    for row, found in zip(rows, known, strict=True):
        sub_label = found is not None and section in _INSIDE_ENTRIES and _is_sub_label(row, found, repeated)
        kind = None if sub_label else found or ("other" if _looks_like_heading(rows, row, styles) else None)
        if kind is not None:
            section, number = kind, number + 1
            row.heading = True
        row.section, row.section_number = section, number
        if kind is None and not sub_label and (labelled := _label(row, section)) is not None:
            row.section = labelled
            if section not in _KEPT:
                section = labelled


def _is_sub_label(row: Row, found: SectionKind, repeated: Counter[str]) -> bool:
    """``Key achievements:`` inside a job heads a list of that job, as does any such heading that stands under several jobs."""
    if found not in _SUB_LABELS:
        return False
    return repeated[normalised(row.text)] > 1 or (row.text.endswith(":") and row.line.kind != "heading" and row.line.level is None)


def _runs_on(above: Row | None, row: Row) -> bool:
    """Whether a line may be the last word of the paragraph above."""
    return above is not None and above.line.block == row.line.block and above.length >= 8


def _known_heading(row: Row, above: Row | None) -> SectionKind | None:
    """The section a line announces when it holds nothing but a heading of the table."""
    if row.dates or len(row.text) > 60 or (row.bullet and row.line.kind != "heading") or row.text[-1] in ".,;":
        return None
    if row.text[0].islower() and _runs_on(above, row):
        return None
    words = normalised(row.text)
    table = _headings()
    found = table.get(words) or _squeezed_headings().get(words.replace(" ", "")) or table.get(_REMARK.sub("", words))
    if found is None and (row.line.kind == "heading" or row.line.level is not None or row.text.isupper()):
        found = None if _is_title(row.text) else _by_word(words)
    elif found is None and row.length <= _SHORT_HEADING and title_score(row.text) == 0 and _by_word(words) == "volunteering":
        found = "volunteering"  # plain text has no other sign, and what stands below is no work
    return "experience" if found == "projects" and kind_of_heading(row.text) == "freelance" else found


def _is_title(text: str) -> bool:
    """Whether a heading is a job's: its words may be a heading's as well, but then not the last one (``Teaching experience``)."""
    score = title_score(text)
    return score >= KNOWN or (score > 0 and _by_word(normalised(text.rsplit(" ", maxsplit=1)[-1])) is None)


def is_heading_word(text: str) -> bool:
    """Whether the words are a heading of the table."""
    return normalised(text) in _headings()


def normalised(text: str) -> str:
    """Case-folded words without numbering, rules and colons; ``P R O F I L E`` is ``profile``."""
    if _SPACED.fullmatch(text.strip()):
        text = text.replace(" ", "")
    return " ".join(_TRIM.sub("", text).casefold().replace("’", "'").split())


@cache
def _headings() -> dict[str, SectionKind]:
    return cast("dict[str, SectionKind]", lookup("section_headings", "headings", "section"))


@cache
def _squeezed_headings() -> dict[str, SectionKind]:
    """Headings without blanks: some PDFs lose them."""
    return {name.replace(" ", ""): section for name, section in _headings().items()}


def _by_word(words: str) -> SectionKind | None:
    """The section of a heading that is not in the table but holds one of its words."""
    if words.count(" ") > 4:
        return None
    table = cast("dict[str, SectionKind]", lookup("heading_words", "words", "section"))
    return next((table[word] for word in words.split() if word in table), None)


def _style(row: Row) -> tuple[object, ...]:
    return row.line.kind, row.line.size, row.line.bold, row.text.isupper(), row.line.level


def _heading_styles(rows: list[Row], known: list[SectionKind | None]) -> set[tuple[object, ...]]:
    """Styles that headings of the table share and that set them off from the other lines."""
    of_all = Counter(_style(row) for row in rows)
    of_known = Counter(_style(row) for row, kind in zip(rows, known, strict=True) if kind is not None)
    body = Counter(row.line.size for row in rows).most_common(1)
    usual = body[0][0] if body else None
    set_off = {_style(row) for row in rows if _is_set_off(row, usual)}
    return {style for style, count in of_known.items() if count >= 2 and style in set_off and of_all[style] <= 2 * count + 2}


def _is_set_off(row: Row, usual: float | None) -> bool:
    """Whether a line looks different from running text."""
    larger = row.line.size is not None and usual is not None and row.line.size > usual
    return larger or row.line.kind == "heading" or row.line.bold or row.line.level is not None or row.text.isupper()


def _looks_like_heading(rows: list[Row], row: Row, styles: set[tuple[object, ...]]) -> bool:
    """A short line set like the known headings, far from any dates (those are the heads of entries)."""
    if row.index == 0 or row.dates or row.bullet or "[" in row.text or row.length > 5 or _style(row) not in styles:
        return False
    above = rows[row.index - 1]
    if (above.dates and not above.bullet) or above.text == "[year]" or title_score(row.text) > 0:
        return False
    nearby = rows[row.index + 1 : row.index + 3]
    if row.line.kind == "heading" or row.line.level is not None:
        nearby = nearby[:1]
    return not any(other.dates and not other.bullet for other in nearby)


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
