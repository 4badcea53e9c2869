"""Extraction and assessment, and what 200 criteria add: CPU time, in one process.

    python benchmarks/criteria.py --data FOLDER [--files 80]

FOLDER holds résumés; those of 4,000 to 9,000 characters, about two pages, are taken. Each figure is the median over the résumés of the least of three rounds.
"""

import argparse
import datetime
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from pivots import Job
from pivots.anonymize import anonymize
from pivots.assess import assess
from pivots.extract import extract
from pivots.model.job import Criterion
from pivots.readers import read_path
from pivots.taxonomy import taxonomy

AS_OF = datetime.date(2026, 11, 1)
JOB = Path(__file__).parents[1] / "examples" / "jobs" / "ml-infrastructure-engineer.md"
MANY = 200


def least(work: Callable[[], object]) -> float:
    """CPU milliseconds of the quickest of three rounds."""
    rounds = []
    for _ in range(3):
        begun = time.process_time()
        work()
        rounds.append((time.process_time() - begun) * 1000)
    return min(rounds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--files", type=int, default=80)
    options = parser.parse_args()
    read = [anonymize(read_path(path))[0] for path in sorted(options.data.rglob("*.pdf"))[: options.files]]
    resumes = [resume for resume in read if 4000 < len(resume.text) < 9000]
    job = Job.from_file(JOB)
    skills = taxonomy().skills()[:: len(taxonomy().skills()) // MANY][:MANY]
    jobs = {
        f"assess, {len(job.required) + len(job.preferred)} criteria": job,
        f"assess, {MANY} skills": job.model_copy(update={"required": tuple(Criterion(name=s.name, skills=(s.id,)) for s in skills)}),
        f"assess, {MANY} in the employer's own words": job.model_copy(
            update={"required": tuple(Criterion(name=f"{s.name} for harbours and mills") for s in skills)}
        ),
    }
    facts = [extract(resume, AS_OF) for resume in resumes]
    for resume, fact in zip(resumes, facts, strict=True):
        assess(resume, fact, job, AS_OF)
    times = [least(lambda one=resume: extract(one, AS_OF)) for resume in resumes]
    print(f"{len(resumes)} résumés, {statistics.mean(len(r.text) for r in resumes):.0f} characters")
    print(f"extract                                       {statistics.median(times):6.1f} ms")
    for name, wanted in jobs.items():
        times = [least(lambda r=r, f=f, j=wanted: assess(r, f, j, AS_OF)) for r, f in zip(resumes, facts, strict=True)]
        print(f"{name:45} {statistics.median(times):6.1f} ms")


if __name__ == "__main__":
    main()
