"""Evidence linked both ways: from a claim to the line, and from the line back to every claim that uses it."""

from collections.abc import Iterable
from typing import NamedTuple

from pivots.model.evidence import Evidence
from pivots.model.report import ReportData


class Use(NamedTuple):
    """A place in the report that cites a piece of evidence."""

    anchor: str
    label: str


class Piece(NamedTuple):
    """A stretch of the anonymized text that is covered by the same evidence throughout."""

    text: str
    placeholder: bool
    """True for a mark such as ``[name]``."""
    marks: tuple[int, ...]
    """Numbers of the evidence that covers it."""
    opens: tuple[int, ...]
    closes: tuple[int, ...]


class EvidenceBook:
    """Numbers every distinct piece of evidence by its place in the text, and knows who cites it."""

    def __init__(self, report: ReportData) -> None:
        cited = list(_citations(report))
        ranges = sorted({(e.start, e.end) for e, _ in cited})
        self._numbers = {place: number for number, place in enumerate(ranges, start=1)}
        self._uses: dict[int, list[Use]] = {}
        for evidence, use in cited:
            uses = self._uses.setdefault(self.number(evidence), [])
            if use not in uses:
                uses.append(use)
        self._text = report.anonymized_text

    def number(self, evidence: Evidence) -> int:
        """1-based number, in the order of the text."""
        return self._numbers[evidence.start, evidence.end]

    def uses(self, number: int) -> tuple[Use, ...]:
        return tuple(self._uses[number])

    def paragraphs(self) -> list[list[list[Piece]]]:
        """The text as paragraphs of lines of pieces."""
        paragraphs: list[list[list[Piece]]] = []
        offset = 0
        for paragraph in self._text.split("\n\n"):
            lines = []
            for line in paragraph.split("\n"):
                lines.append(self._pieces(offset, offset + len(line)))
                offset += len(line) + 1
            offset += 1
            paragraphs.append(lines)
        return paragraphs

    def _pieces(self, start: int, end: int) -> list[Piece]:
        inside = [(n, s, e) for (s, e), n in self._numbers.items() if s < end and e > start]
        marks = list(_placeholders(self._text, start, end))
        cuts = sorted(
            {start, end, *(max(s, start) for _, s, _ in inside), *(min(e, end) for _, _, e in inside), *(c for m in marks for c in m)}
        )
        return [
            Piece(
                text=self._text[left:right],
                placeholder=any(m[0] <= left and right <= m[1] for m in marks),
                marks=tuple(n for n, s, e in inside if s <= left and right <= e),
                opens=tuple(n for n, s, _ in inside if s == left),
                closes=tuple(n for n, _, e in inside if e == right),
            )
            for left, right in zip(cuts, cuts[1:], strict=False)
            if right > left
        ]


def _placeholders(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    position = start
    while (opening := text.find("[", position, end)) >= 0:
        closing = text.find("]", opening, end)
        if closing < 0:
            return
        if 2 < closing - opening < 24:
            yield opening, closing + 1
        position = closing + 1


def _citations(report: ReportData) -> Iterable[tuple[Evidence, Use]]:
    for kind, claims in (("strength", report.strengths), ("concern", report.concerns)):
        for number, claim in enumerate(claims, start=1):
            for evidence in claim.evidence:
                yield evidence, Use(f"{kind}-{number}", f"{kind} {number}")
    for number, statement in enumerate(report.culture_fit.statements, start=1):
        for evidence in statement.evidence:
            yield evidence, Use(f"culture-{number}", f"culture statement {number}")
    for number, skill in enumerate(report.skills, start=1):
        for evidence in skill.evidence:
            yield evidence, Use(f"criterion-{number}", skill.name)
    for number, position in enumerate(report.experience.positions, start=1):
        for evidence in position.evidence:
            yield evidence, Use(f"position-{number}", f"position {number}")
    for name, entries in (("education", report.education), ("certification", report.certifications), ("language", report.languages)):
        for number, entry in enumerate(entries, start=1):
            for evidence in entry.evidence:
                yield evidence, Use(f"{name}-{number}", f"{name} {number}")
