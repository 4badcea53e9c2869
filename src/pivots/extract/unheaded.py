"""Jobs of a résumé without a heading for them: the lines they stand in become an experience section."""

from pivots.extract.degrees import degree_pattern
from pivots.extract.entries import Entry, find_entries, sections_of
from pivots.extract.heads import read_head
from pivots.extract.kinds import entry_kind
from pivots.extract.leads import head_text
from pivots.extract.rows import Row, is_sentence
from pivots.extract.titles import KNOWN, WORD, employer_score, title_score
from pivots.model.facts import SectionKind

_BESIDE: frozenset[SectionKind] = frozenset({"education", "certifications", "courses", "awards", "publications", "references"})
"""Sections that end a side column: what the next column begins with comes to stand under them."""
_MAY_HOLD_JOBS: frozenset[SectionKind] = frozenset({"header", "summary", "objective", "other", "skills", "languages", "interests"})
"""Sections under which jobs come to stand when their own heading is missing or unknown."""


def mark_unheaded(rows: list[Row]) -> None:
    """Gives the lines from the first job to the last the section ``experience``, where no heading did."""
    if any(row.heading and row.section == "experience" for row in rows):
        return
    number = max((row.section_number for row in rows), default=0)
    for group in sections_of(rows):
        if not group or group[0].section not in _MAY_HOLD_JOBS | _BESIDE:
            continue
        jobs = [entry for entry in find_entries(group) if _is_job(entry)]
        least = KNOWN if group[0].section in _BESIDE else WORD / 2
        if not any(title_score(head_text(entry.head)) >= least for entry in jobs):
            continue
        number += 1
        for row in _stretch(group, jobs):
            row.section, row.section_number = "experience", number


def _is_job(entry: Entry) -> bool:
    """A range with a title or an employer, and no word for a school or a degree."""
    if entry.span is None or entry.span.single:
        return False
    head, text = read_head(entry), head_text(entry.head)
    if entry_kind(head, text, "other") in {"volunteering", "study", "thesis", "project"}:
        return False
    return title_score(head.title) > 0 or (employer_score(text) > 0 and not _is_study(text))


def _is_study(text: str) -> bool:
    return "[school]" in text or bool(degree_pattern().search(text))


def _stretch(group: list[Row], jobs: list[Entry]) -> list[Row]:
    """From the first line of the first job to the last that belongs to the last one: its paragraph, and the bullets and sentences below."""
    first, last = jobs[0].rows[0].index, jobs[-1].head[-1].index
    rows = [row for row in group if row.index >= first]
    kept: list[Row] = []
    for row in rows:
        above = kept[-1] if kept else None
        goes_on = above is None or row.index <= last or row.bullet or row.line.block == above.line.block or is_sentence(row.text)
        if not goes_on or (row.index > last and (row.label_end is not None or _is_study(row.text))):
            break
        kept.append(row)
    return kept
