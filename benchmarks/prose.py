"""Postings told in sentences: which demands are found, lost and invented.

    python benchmarks/prose.py [--show]

24 invented postings of ``prose/`` in four languages; ``labels.csv`` says for each what must be among the required and the preferred
criteria, what must be in neither (words as case-blind patterns), and the years asked for. Set 1 (16) was labelled before the first run and mended
with in view; set 2 (8) was written after that.
"""

import argparse
import collections
import csv
import pathlib
import re

from pivots.api import Job
from pivots.model.job import Criterion

FOLDER = pathlib.Path(__file__).parent / "prose"
Labels = dict[str, list[str]]


def labels() -> dict[tuple[str, str], Labels]:
    """(set, posting) -> kind -> patterns."""
    found: dict[tuple[str, str], Labels] = {}
    with (FOLDER / "labels.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault((row["set"], row["posting"]), collections.defaultdict(list))[row["kind"]].append(row["words"])
    return found


def names(criteria: tuple[Criterion, ...]) -> list[str]:
    return [" | ".join([criterion.name, *(criterion.any_of or ())]) for criterion in criteria]


def unnamed(patterns: list[str], found: list[str]) -> list[str]:
    return [pattern for pattern in patterns if not any(re.search(pattern, name, re.IGNORECASE) for name in found)]


def surplus(found: list[str], patterns: list[str]) -> list[str]:
    return [name for name in found if not any(re.search(pattern, name, re.IGNORECASE) for pattern in patterns)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="what is lost and invented, per posting")
    options = parser.parse_args()
    totals: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for (part, posting), wanted in labels().items():
        job = Job.from_file(next(path for path in FOLDER.glob(f"{posting}.*")))
        required, preferred = names(job.required), names(job.preferred)
        lost = {kind: unnamed(wanted[kind], found) for kind, found in (("required", required), ("preferred", preferred))}
        invented = [name for name in [*required, *preferred] if any(re.search(never, name, re.IGNORECASE) for never in wanted["never"])]
        extra = surplus(required, wanted["required"]) + surplus(preferred, wanted["preferred"])
        years = [f"{job.min_years:g}"] if job.min_years is not None else []
        totals[part].update(wanted=len(wanted["required"]), lost=len(lost["required"]), wished=len(wanted["preferred"]))
        totals[part].update(
            wishes_lost=len(lost["preferred"]), surplus=len(extra), invented=len(invented), years_wrong=years != wanted["years"]
        )
        if options.show:
            print(
                f"{posting}: lost {lost['required']}, wishes lost {lost['preferred']}, surplus {extra}, invented {invented}, years {years}"
            )
    for part, counts in sorted(totals.items()):
        print(f"set {part}:", ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in counts.items()))


if __name__ == "__main__":
    main()
