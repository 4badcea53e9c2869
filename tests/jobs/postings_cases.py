"""Labelled postings in ``postings/``: invented companies, labels written before the program was run on them.

A file starts with labels: ``required`` and ``preferred`` criteria set apart by semicolons, ``gates`` (degrees, languages,
checks), alternatives by ``|``, other words for one of them by ``=``; the posting follows below ``=====``. ``set: 2`` marks
the postings of the second round.
"""

import unicodedata
from pathlib import Path
from typing import NamedTuple

from pivots.model.job import COUNTED, Criterion, Job

FOLDER = Path(__file__).parent / "postings"
Wanted = list[list[str]]
"""Alternatives of one criterion, each with the words that name it."""


class Case(NamedTuple):
    id: str
    labels: dict[str, str]
    text: str


class Result(NamedTuple):
    title: bool
    years: bool
    country: bool
    missing: dict[str, list[str]]
    """Criteria of the labels that were not found, per kind."""
    extra: dict[str, list[str]]
    """Names of counted criteria that no label speaks of, per kind."""
    counts: dict[str, int]


def load() -> list[Case]:
    return [_case(path) for path in sorted(FOLDER.glob("*.txt"))]


def _case(path: Path) -> Case:
    head, _, text = path.read_text(encoding="utf-8").partition("=====\n")
    labels = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in head.splitlines())}
    return Case(path.stem, labels, text)


def wanted(case: Case, kind: str) -> list[Wanted]:
    listed = [part for part in case.labels[kind].split(";") if part.strip()]
    return [[[fold(word) for word in way.split("=")] for way in part.split("|")] for part in listed]


def fold(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().replace("-", " ").split())


def says(criterion: Criterion, item: Wanted) -> bool:
    """Whether the criterion names every alternative, and holds alternatives where the label does."""
    text = fold(" / ".join([criterion.name, *(criterion.any_of or ()), *criterion.fields]))
    return all(any(word in text for word in way) for way in item) and (
        len(item) == 1 or len(criterion.any_of or criterion.fields) >= len(item)
    )


def compare(case: Case, job: Job) -> Result:
    found = {"required": list(job.required), "preferred": list(job.preferred)}
    labels = {kind: wanted(case, kind) for kind in ("required", "preferred", "gates")}
    everything = [*job.required, *job.preferred]
    missing = {
        kind: [_spelled(item) for item in items if not any(says(c, item) for c in found.get(kind, everything))]
        for kind, items in labels.items()
    }
    extra = {
        kind: [
            c.name for c in found[kind] if c.category in COUNTED and not any(says(c, item) for item in [*labels[kind], *labels["gates"]])
        ]
        for kind in found
    }
    counts = {kind: len(items) for kind, items in labels.items()}
    return Result(
        title=fold(job.title).startswith(fold(case.labels["title"])),
        years=(case.labels["years"] == "" and job.min_years is None)
        or (case.labels["years"] != "" and job.min_years == float(case.labels["years"])),
        country=job.country == case.labels["country"],
        missing=missing,
        extra=extra,
        counts={**counts, "found required": len(found["required"]), "found preferred": len(found["preferred"])},
    )


def _spelled(item: Wanted) -> str:
    return " | ".join(way[0] for way in item)
