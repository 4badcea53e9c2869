"""`pivots job`: what a posting asks for, and whether it should."""

import json
from pathlib import Path

import click

from pivots.api import JOB_FILE_SUFFIXES, Job, read_posting
from pivots.bulk.files import write_atomically
from pivots.cli.tables import console
from pivots.jobs import check_posting
from pivots.model.job import Criterion, Finding


@click.group(name="job")
def command() -> None:
    """Read a posting as criteria, check it, make it editable."""


@command.command(
    name="check",
    epilog="""\b
Examples:
  pivots job check posting.docx
  pivots job check posting.docx --write job.yaml     then edit job.yaml and screen with it

Exit status: 0 nothing serious; 1 the linter found an error; 2 the posting cannot be used.""",
)
@click.argument("path", type=click.Path(path_type=Path), metavar="JOB")
@click.option(
    "--write",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the criteria to a file that you can edit and screen with.",
)
@click.option("--json", "as_json", is_flag=True, help="Print criteria and findings as JSON.")
def check(path: Path, write: Path | None, *, as_json: bool) -> int:
    """Show the criteria a posting comes down to, and warn of unlawful, proxy or inflated ones."""
    job = Job.from_file(path)
    text = "" if path.suffix.lower() in JOB_FILE_SUFFIXES else "\n".join(line.text for line in read_posting(path).lines)
    findings = check_posting(job, text)
    if as_json:
        data = {"job": job.model_dump(mode="json"), "findings": [f.model_dump(mode="json") for f in findings]}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        _print_job(job)
        _print_findings(findings)
    if write is not None:
        write_atomically(write, job.to_yaml())
        click.echo(f"\nWritten: {write}. Edit it, then: pivots screen --job {write} RESUMES --out out/", err=as_json)
    return 1 if any(f.severity == "error" for f in findings) else 0


def _print_job(job: Job) -> None:
    screen = console()
    screen.print(job.title, style="bold", markup=False)
    years = "not stated" if job.min_years is None else f"{job.min_years:g}{'+' if job.max_years is None else f'–{job.max_years:g}'}"
    screen.print(f"Level {job.seniority or 'not stated'} · years {years} · market {job.country or 'not known'}", markup=False)
    for heading, criteria in (("Required", job.required), ("Preferred", job.preferred)):
        screen.print(f"\n{heading}", style="bold")
        for criterion in criteria:
            screen.print(f"  • {_describe(criterion)}", markup=False)
        if not criteria:
            screen.print("  none")
    if job.work_style:
        screen.print("\nHow they work", style="bold")
        for statement in job.work_style:
            screen.print(f"  • {statement.text}", markup=False)


def _describe(criterion: Criterion) -> str:
    notes: list[str] = [] if criterion.category == "skill" else [criterion.category]
    if criterion.any_of:
        notes.append(f"{'any' if criterion.at_least == 1 else f'at least {criterion.at_least}'} of {len(criterion.any_of)}")
    if criterion.must_have:
        notes.append("must have")
    if criterion.min_years:
        notes.append(f"{criterion.min_years:g}+ years")
    if criterion.category in {"skill", "domain"} and not criterion.skills:
        notes.append("in the posting's own words")
    return f"{criterion.name} ({', '.join(notes)})" if notes else criterion.name


def _print_findings(findings: tuple[Finding, ...]) -> None:
    screen = console()
    if not findings:
        screen.print("\nThe linter has no remarks.")
        return
    screen.print("\nRemarks", style="bold")
    for finding in findings:
        screen.print(f"  {finding.severity}: {finding.message}", markup=False)
        if finding.quote:
            screen.print(f"    stands there: {finding.quote}", markup=False)
        if finding.suggestion:
            screen.print(f"    better: {finding.suggestion}", markup=False)
