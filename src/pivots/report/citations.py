"""Evidence numbered, and who cites it: what links a claim to its lines and the lines back to their claims."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pivots.model.evidence import Evidence
from pivots.model.report import ReportData
from pivots.report.words import words_in


class Citing(NamedTuple):
    """A place in the report that rests on evidence."""

    anchor: str
    """Id of the place in the page, e.g. ``strength-1``."""
    label: str
    """How people call it, e.g. ``Strength 1``."""
    evidence: tuple[Evidence, ...]


class Range(NamedTuple):
    """One stretch of the anonymized text that is cited, however often."""

    number: int
    """1-based, in text order."""
    start: int
    end: int
    page: int
    quote: str
    cited_by: tuple[Citing, ...]


@dataclass(frozen=True)
class Citations:
    """All cited stretches of one report."""

    ranges: tuple[Range, ...]
    numbers: dict[tuple[int, int], int]

    def of(self, evidence: tuple[Evidence, ...]) -> list[Range]:
        """The stretches behind a claim, in text order, each once."""
        found = sorted({self.numbers[e.start, e.end] for e in evidence})
        return [self.ranges[number - 1] for number in found]


def cite(report: ReportData) -> Citations:
    """Number every stretch of text that the report cites."""
    places: dict[tuple[int, int], list[Citing]] = {}
    first: dict[tuple[int, int], Evidence] = {}
    for citing in _citing(report):
        for evidence in citing.evidence:
            key = (evidence.start, evidence.end)
            first.setdefault(key, evidence)
            if citing not in places.setdefault(key, []):
                places[key].append(citing)
    keys = sorted(places, key=lambda key: (key[0], -key[1]))
    ranges = tuple(Range(n, *key, first[key].page, first[key].quote, tuple(places[key])) for n, key in enumerate(keys, start=1))
    return Citations(ranges, {(r.start, r.end): r.number for r in ranges})


def _citing(report: ReportData) -> Iterator[Citing]:
    """Every place with evidence, in the order of the page."""
    t = words_in(report.provenance.language).text
    for n, claim in enumerate(report.strengths, start=1):
        yield Citing(f"strength-{n}", t("n_strength", n=n), claim.evidence)
    for n, claim in enumerate(report.concerns, start=1):
        yield Citing(f"concern-{n}", t("n_concern", n=n), claim.evidence)
    for n, statement in enumerate(report.culture_fit.statements, start=1):
        yield Citing(f"culture-{n}", t("n_culture", n=n), statement.evidence)
    for n, position in enumerate(report.experience.positions, start=1):
        yield Citing(f"position-{n}", t("n_position", n=n), position.evidence)
    for n, skill in enumerate(report.skills, start=1):
        yield Citing(f"criterion-{n}", skill.name, skill.evidence)
    for n, education in enumerate(report.education, start=1):
        yield Citing(f"education-{n}", t("n_education", n=n), education.evidence)
    for n, certification in enumerate(report.certifications, start=1):
        yield Citing(f"certification-{n}", certification.name, certification.evidence)
    for n, language in enumerate(report.languages, start=1):
        yield Citing(f"language-{n}", language.language, language.evidence)
