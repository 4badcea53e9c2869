"""The ranked list."""

import csv
import io
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any

from pivots.model.assessment import LineOfWork, Verdict
from pivots.model.facts import SkillStatus
from pivots.model.report import ReportData, RequiredCount

_ORDER: dict[Verdict, int] = {"FIT": 0, "BORDERLINE": 1, "NOT_FIT": 2}
_SAME_WORK = 50
"""Hundredths of closeness from which work is of the job's line: there the score orders alone."""
_STEP = 5
"""Hundredths of closeness that are one step below that."""


@dataclass(frozen=True, slots=True)
class CriterionMark:
    """How one criterion stands, for the overview of all candidates."""

    name: str
    kind: str
    status: SkillStatus
    months: int | None = None
    """Of use shown. None: no dated use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortlistEntry:
    """One candidate in the ranked list: small, because a run keeps one for every résumé."""

    rank: int = 0
    """1-based; candidates that agree in all that makes the order share it. 0: not ranked yet."""
    candidate: str
    stem: str
    """Name, without suffix, of the candidate's files."""
    verdict: Verdict
    verdict_label: str
    score: int
    confidence: float
    line_of_work: LineOfWork | None = None
    """None: the job does not say what kind of work it is."""
    closeness: float | None = None
    """0..1, 2 decimals: see ``Closeness``."""
    required_match_rate: float
    required_total: int = 0
    required_met: int = 0
    required_named_only: int = 0
    """Of ``required_met``: without a use shown."""
    total_years: float
    relevant_years: float
    growth: str
    matching_skills: tuple[str, ...]
    skills_to_verify: tuple[str, ...]
    warnings: int
    """How many warnings the document gave."""
    marks: tuple[CriterionMark, ...] = ()

    @property
    def required(self) -> RequiredCount:
        return RequiredCount(total=self.required_total, met=self.required_met, named_only=self.required_named_only)

    @property
    def code(self) -> str:
        """The candidate's code alone."""
        return self.candidate.removeprefix("Candidate ")


def entry_from_report(report: ReportData, *, stem: str) -> ShortlistEntry:
    """The list's view of a report."""
    return ShortlistEntry(
        candidate=report.candidate,
        stem=stem,
        verdict=report.verdict,
        verdict_label=report.verdict_label,
        score=report.score,
        confidence=report.confidence,
        line_of_work=report.closeness.line_of_work if report.closeness else None,
        closeness=report.closeness.value if report.closeness else None,
        required_match_rate=report.required_match_rate,
        required_total=report.required_count.total,
        required_met=report.required_count.met,
        required_named_only=report.required_count.named_only,
        total_years=report.experience.total_years,
        relevant_years=report.experience.relevant_years,
        growth=report.growth_potential.level,
        matching_skills=report.matching_skills,
        skills_to_verify=report.skills_to_verify,
        warnings=len(report.document.warnings),
        marks=tuple(CriterionMark(name=s.name, kind=s.kind, status=s.status, months=s.months) for s in report.skills),
    )


def share_equal_parts(entry: ShortlistEntry, known: dict[Any, Any]) -> ShortlistEntry:
    """The entry, built of the parts in ``known`` where they are equal: candidates for one job differ in few words."""

    def same(part: Any) -> Any:
        return known.setdefault(part, part)

    return replace(
        entry,
        marks=tuple(same(mark) for mark in entry.marks),
        matching_skills=tuple(same(name) for name in entry.matching_skills),
        skills_to_verify=tuple(same(name) for name in entry.skills_to_verify),
        verdict_label=same(entry.verdict_label),
        growth=same(entry.growth),
    )


def rank(entries: Iterable[ShortlistEntry]) -> list[ShortlistEntry]:
    """Best first: verdict, line of work in steps, score, closeness, confidence; equals share a rank and stand in the order of their codes."""
    ranked: list[ShortlistEntry] = []
    for place, entry in enumerate(sorted(entries, key=lambda e: (*_merit(e), e.candidate)), start=1):
        tied = ranked and _merit(ranked[-1]) == _merit(entry)
        ranked.append(replace(entry, rank=ranked[-1].rank if tied else place))
    return ranked


def _merit(entry: ShortlistEntry) -> tuple[int, int, int, int, float]:
    return merit(entry.verdict, entry.closeness, entry.score, entry.confidence)


def merit(verdict: Verdict, closeness: float | None, score: int, confidence: float) -> tuple[int, int, int, int, float]:
    """What the list is sorted by; smaller is better. ``closeness``: see ``Closeness``; None: the job does not say what the work is.

    The surer a verdict is, the higher it stands, but of "not qualified" the less sure one.
    """
    hundredths = round(100 * (closeness or 0.0))
    step = min(hundredths, _SAME_WORK) // _STEP
    return _ORDER[verdict], -step, -score, -hundredths, confidence if verdict == "NOT_FIT" else -confidence


_COLUMNS = (
    "rank", "candidate", "verdict", "verdict_label", "score", "confidence", "required_match_rate", "relevant_years", "total_years", "growth",
    "matching_skills", "skills_to_verify", "warnings", "line_of_work", "closeness",
)  # fmt: skip


def shortlist_csv(entries: Iterable[ShortlistEntry]) -> str:
    """The list for a spreadsheet, ``candidate`` being the file stem. Cells that would run as a formula get a leading apostrophe."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for entry in entries:
        lists = {"matching_skills": "; ".join(entry.matching_skills), "skills_to_verify": "; ".join(entry.skills_to_verify)}
        cells = {key: "" if value is None else value for key, value in asdict(entry).items()} | {"candidate": entry.stem} | lists
        writer.writerow([_inert(str(cells[column])) for column in _COLUMNS])
    return buffer.getvalue()


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.lstrip().startswith(("=", "+", "-", "@")) or cell.startswith(("\t", "\r", "\n")) else cell
