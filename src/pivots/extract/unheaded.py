"""Jobs of a résumé without a heading for them: the lines they stand in become an experience section."""

from pivots.extract.degrees import find_degree
from pivots.extract.entries import Entry, find_entries, sections_of
from pivots.extract.heads import read_head
from pivots.extract.kinds import entry_kind
from pivots.extract.leads import head_text
from pivots.extract.rows import Row, is_sentence
from pivots.extract.titles import KNOWN, employer_score, title_score
from pivots.model.facts import SectionKind

_MAY_HOLD_JOBS: frozenset[SectionKind] = frozenset({"header", "summary", "objective", "other", "skills", "languages", "interests"})
"""Sections under which jobs come to stand when their own heading is missing or unknown."""
_OF_STUDY: frozenset[SectionKind] = frozenset({"education", "courses", "certifications", "awards"})
"""The last heading of a narrow column, or of what was achieved, may be one of these, and the jobs come to stand under it. Such a job needs a known title."""
_PAID = frozenset({"employment", "internship", "freelance", "military"})


def mark_unheaded(rows: list[Row]) -> None:
    """Gives the lines from the first job to the last the section ``experience``, where no heading did."""
    if any(row.heading and row.section == "experience" for row in rows):
        return
    number = max((row.section_number for row in rows), default=0)
    for group in sections_of(rows):
        if not group or group[0].section not in _MAY_HOLD_JOBS | _OF_STUDY:
            continue
        jobs = [entry for entry in find_entries(group) if _is_job(entry)]
        if group[0].section in _OF_STUDY:
            jobs = _behind_study(jobs)
        if not any(entry.anchor.told is not None or title_score(head_text(entry.head)) > 0 for entry in jobs):
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
    return entry.anchor.told is not None or title_score(head.title) > 0 or (employer_score(text) > 0 and not _is_study(text))


def _behind_study(jobs: list[Entry]) -> list[Entry]:
    """Jobs from the first that is surely one: its title is known, it is paid, and no school stands in its head."""
    none_of_study = [entry for entry in jobs if not _is_study(head_text(entry.head))]
    first = next((number for number, entry in enumerate(none_of_study) if _is_surely_paid(entry)), len(none_of_study))
    return none_of_study[first:]


def _is_surely_paid(entry: Entry) -> bool:
    head = read_head(entry)
    return title_score(head.title) >= KNOWN and entry_kind(head, head_text(entry.head), "other") in _PAID


def _is_study(text: str) -> bool:
    return "[school]" in text or bool(find_degree(text))


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
