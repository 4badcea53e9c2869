"""Years of experience that a résumé states ("12+ years of experience") beside the years computed from its dates.

    python benchmarks/stated_years.py --data FOLDER [--as-of 2018-06-01] [--show 25]

FOLDER holds résumés (PDF and whatever else is read). Neither figure is the truth: people round, count one field only, or leave early posts out. Prints
the distribution of computed minus stated years, and large differences (3 years or more) with what the dates show.
"""

import argparse
import datetime
import statistics
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from pivots.anonymize import anonymize
from pivots.errors import PivotsError
from pivots.extract import extract
from pivots.model.facts import WORK_KINDS, Facts
from pivots.readers import Limits, read_path

LARGE = 3.0
"""Years from which on a difference is listed."""


class Row(NamedTuple):
    stem: str
    stated: float
    computed: float
    span: float
    """Years from the first to the last dated month of work."""
    undated: int
    """Work positions without dates."""

    @property
    def difference(self) -> float:
        return self.computed - self.stated

    @property
    def sign(self) -> str:
        """What the dates show about a large difference; a reader decides on the cause."""
        if self.difference > 0:
            return "dates show more than is stated (a field only, or rounded down)"
        if self.undated:
            return "positions without dates"
        if self.span - self.computed >= LARGE:
            return "gaps between the dated positions"
        return "dated positions begin later than what is stated"


def row_of(path: Path, facts: Facts) -> Row | None:
    """None where nothing is stated or no work is dated."""
    stated = [signal.value for signal in facts.signals if signal.kind == "stated_years" and signal.value]
    work = [position for position in facts.positions if position.kind in WORK_KINDS]
    intervals = [position.interval for position in work if position.interval is not None]
    if not stated or not intervals:
        return None
    span = (max(end for _, end in intervals) - min(start for start, _ in intervals)) / 12
    return Row(path.stem, max(stated), facts.total_months / 12, span, len(work) - len(intervals))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument(
        "--as-of", type=datetime.date.fromisoformat, default=datetime.date(2018, 6, 1), help="end of what is called current"
    )
    parser.add_argument("--show", type=int, default=25)
    options = parser.parse_args()
    rows: list[Row] = []
    read = 0
    for path in sorted(options.data.glob("*.pdf")):
        try:
            resume, _ = anonymize(read_path(path, Limits()), file_name=None)
        except PivotsError as error:
            print(f"  {path.stem}: {error.code}")
            continue
        read += 1
        row = row_of(path, extract(resume, options.as_of))
        rows += [row] if row else []
    if not rows:
        print(f"{read} read; none states years beside dated work")
        return
    sizes = sorted(abs(row.difference) for row in rows)
    print(f"{read} read, {len(rows)} state years and have dated work")
    print(
        f"median of computed - stated {statistics.median(row.difference for row in rows):+.1f}; of its size {statistics.median(sizes):.1f}"
    )
    for limit in (1, 2, 3, 5, 10):
        print(f"  within {limit:>2} years: {sum(size <= limit for size in sizes)}")
    print(Counter(row.sign for row in rows if abs(row.difference) >= LARGE))
    for row in sorted(rows, key=lambda row: -abs(row.difference))[: options.show]:
        print(f"  {row.stem}: stated {row.stated:g}, computed {row.computed:.1f}, span {row.span:.1f}, undated {row.undated}: {row.sign}")


if __name__ == "__main__":
    main()
