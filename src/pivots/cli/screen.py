"""`pivots screen`: the main job."""

import datetime
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import click

from pivots.api import JOB_FILE_SUFFIXES, Job
from pivots.bulk import Result, Settings, find_inputs, prepare_workers, screen_many
from pivots.cli.options import IsoDate, Listed, language_option, proxy_options, read_key
from pivots.cli.tables import print_shortlist
from pivots.model.job import Job as JobModel
from pivots.model.language import DEFAULT_LANGUAGE, Language
from pivots.model.proxies import NO_EXCEPTIONS, ProxyPolicy
from pivots.pipeline import ALL_FORMATS, FORMATS
from pivots.report.typeset import require


@click.command(
    name="screen",
    epilog="""\b
Examples:
  pivots screen --job job.md cv1.pdf cv2.docx --out out/
  pivots screen --job job.yaml applications.zip --out out/ --as-of 2026-11-01
  pivots screen --job stelle.md bewerbungen/ --out out/ --language de

\b
What is written:
  OUT/index.html             the ranked table, with links to the reports
  OUT/shortlist.csv          the same as a spreadsheet
  OUT/candidate-*.json ...   one report per candidate and format
  OUT/private/               who is who (identities.csv) and what could not be read (problems.csv):
                             readable by you alone; leave it out when you pass the folder on

Exit status: 0 all reported; 1 some inputs are in private/problems.csv; 2 wrong usage or unreadable job.""",
)
@click.argument("resumes", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="RESUME|FOLDER|ZIP ...")
@click.option(
    "--job",
    "job_path",
    required=True,
    type=click.Path(path_type=Path),
    metavar="JOB",
    help="A posting (md, txt, docx, pdf, html) or a checked job file (yaml, json).",
)
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="Where the reports go.")
@click.option(
    "--as-of",
    type=IsoDate(),
    help="Date of assessment: how long 'present' lasts. Default: today. State it to get equal bytes on another day.",
)
@click.option(
    "--format",
    "formats",
    type=Listed(ALL_FORMATS),
    default=",".join(FORMATS),
    show_default=True,
    help="Report formats, separated by commas. JSON is always written.",
)
@language_option(
    DEFAULT_LANGUAGE,
    "What the reports and the index are written in. Résumés and postings may be in any language; verdicts, scores and evidence stay the same.",
)
@click.option(
    "--workers",
    type=click.IntRange(1, 256),
    default=None,
    help="Local processes. Default: one per processor. Changes nothing but the time.",
)
@click.option(
    "--engine", type=click.Choice(["rules"]), default="rules", show_default=True, help="What judges. Rules: offline and repeatable."
)
@click.option(
    "--timeout", type=click.FloatRange(1, 3600), default=60.0, show_default=True, metavar="SECONDS", help="Longest time for one file."
)
@click.option("--key-file", type=click.Path(path_type=Path), help="A secret that makes candidate codes unguessable. Also: PIVOTS_KEY_FILE.")
@proxy_options
@click.option("--fresh", is_flag=True, help="Screen again what an earlier run has finished.")
@click.option("--json", "as_json", is_flag=True, help="Print the ranked table as JSON instead of text.")
def command(
    resumes: tuple[Path, ...],
    job_path: Path,
    out: Path,
    as_of: datetime.date | None,
    formats: tuple[str, ...],
    language: Language,
    workers: int | None,
    engine: str,  # noqa: ARG001 (one engine so far; the option is part of the contract)
    timeout: float,
    key_file: Path | None,
    proxies: ProxyPolicy,
    *,
    fresh: bool,
    as_json: bool,
) -> int:
    """Screen résumés against a job.

    Every résumé is read, anonymized, and held against the job's criteria. You get a report per candidate with the
    line that proves each claim, and a ranked table. Nothing is rejected: a verdict is advice, a person decides.
    """
    _prepare(formats)
    job = _with_exceptions(Job.from_file(job_path), proxies)
    inputs = find_inputs(resumes)
    settings = Settings(
        as_of=as_of or datetime.date.today(),
        formats=formats,
        workers=workers or os.cpu_count() or 1,
        timeout=timeout,
        key=read_key(key_file),
        fresh=fresh,
        language=language,
    )
    with _progress(len(inputs)) as progress:
        result = screen_many(inputs, job, out, settings, progress=progress)
    if as_json:
        click.echo(json.dumps(_as_data(result, out), ensure_ascii=False, indent=2))
    else:
        print_shortlist(result, job, out, language, posting=_posting(job_path))
    return 1 if result.problems else 0


def _prepare(formats: tuple[str, ...]) -> None:
    """What has to stand before anything is read. Raises the error of the PDF writer where it is asked for and missing."""
    if "pdf" in formats:
        require()
    prepare_workers()


def _posting(job_path: Path) -> Path | None:
    """None for a job file: a person has checked it, and nothing is said of checking."""
    return None if job_path.suffix.lower() in JOB_FILE_SUFFIXES else job_path


def _with_exceptions(job: JobModel, proxies: ProxyPolicy) -> JobModel:
    """The job with the exceptions of the command line instead of its own, where there are any: a report states one policy, in full."""
    if proxies == NO_EXCEPTIONS:
        return job
    return job.model_copy(update={"policy": job.policy.model_copy(update={"proxies": proxies})})


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal, silence elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Screening"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("screening", total=total)
        yield lambda done: bar.advance(task, done)


def _as_data(result: Result, out: Path) -> dict[str, object]:
    """What --json prints. Sources stay in the private folder: terminals are logged."""
    return {
        "out": str(out),
        "candidates": [asdict(entry) for entry in result.entries],
        "problems": [{"code": p.failure.code, "message": p.failure.message, "remedy": p.failure.remedy} for p in result.problems],
        "duplicates": result.duplicates,
        "resumed": result.resumed,
    }
