"""CPU time by stage, in one process, on documents it has never seen and on the same again.

    python benchmarks/stages.py RESUME-FOLDER [--job FILE] [--warm-up 0.7] [--rounds 3]

The first part of the folder (in the order of file names) warms tables, patterns and memories up, as a bulk run does. The rest is timed: once as it
comes, which is what a run over many people costs, and then the least of some rounds, which is what copies of a few files would make
believe. Milliseconds for a file, of this process alone (``time.process_time``), so other work on the machine weighs little.
"""

import argparse
import datetime
import gc
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from pivots.anonymize import anonymize, check_leaks
from pivots.api import Job
from pivots.assess import assess
from pivots.errors import PivotsError
from pivots.explain import explain
from pivots.extract import extract
from pivots.readers import Limits, read
from pivots.report import build_report, read_back, render

ROOT = Path(__file__).resolve().parent.parent
AS_OF = datetime.date(2026, 11, 1)
STAGES = ("read", "anonymize", "extract", "assess", "explain", "build", "json", "html", "md", "leaks")


def stages(path: Path, job: Job) -> list[float]:
    """Milliseconds of every stage, in the order of ``STAGES``. Raises ReadError."""
    times: list[float] = []

    def timed(work: Callable[[], Any]) -> Any:
        start = time.process_time()
        done = work()
        times.append((time.process_time() - start) * 1000)
        return done

    document = timed(lambda: read(path.read_bytes(), name=path.name, limits=Limits()))
    resume, identity = timed(lambda: anonymize(document, file_name=path.name, proxies=job.policy.proxies))
    facts = timed(lambda: extract(resume, AS_OF))
    judged = timed(lambda: assess(resume, facts, job, AS_OF))
    narrative = timed(lambda: explain(resume, facts, job, judged, "en"))
    report = timed(lambda: build_report(resume, facts, job, judged, narrative, candidate="Candidate 0", as_of=AS_OF))
    made = {name: timed(partial(render, report, name)) for name in ("json", "html", "md")}
    timed(lambda: check_leaks({name: read_back(page) for name, page in made.items()}, report.anonymized_text, identity))
    return times


def one_pass(paths: list[Path], job: Job) -> dict[Path, list[float]]:
    """The times of every file that can be screened."""
    found = {}
    for path in paths:
        try:
            found[path] = stages(path, job)
        except PivotsError:
            continue
    return found


def mean(rows: list[list[float]]) -> list[float]:
    return [sum(column) / len(rows) for column in zip(*rows, strict=True)]


def show(label: str, times: list[float]) -> None:
    print(f"{label:10}" + "".join(f"{value:10.2f}" for value in (*times, sum(times))))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--job", type=Path, default=ROOT / "examples/jobs/ml-infrastructure-engineer.md")
    parser.add_argument("--warm-up", type=float, default=0.7, help="share of the files that only warm up")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    job = Job.from_file(arguments.job)
    paths = sorted(path for path in arguments.folder.iterdir() if path.is_file())
    cut = int(len(paths) * arguments.warm_up)
    one_pass(paths[:cut], job)
    gc.collect()
    gc.freeze()
    first = one_pass(paths[cut:], job)
    rounds = [one_pass(list(first), job) for _ in range(arguments.rounds)]
    again = [[min(times) for times in zip(*(done[path] for done in rounds), strict=True)] for path in first]
    print(f"{len(first)} files, ms of CPU each")
    print(" " * 10 + "".join(f"{name:>10}" for name in (*STAGES, "whole")))
    show("unseen", mean(list(first.values())))
    show("again", mean(again))


if __name__ == "__main__":
    main()
