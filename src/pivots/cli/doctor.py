"""`pivots doctor`: does this installation work?"""

import datetime
import platform
from collections.abc import Callable

import click

from pivots.version import __version__

_JOB = "# Platform Engineer\n\n## Requirements\n\n- 3+ years of experience\n- Kubernetes\n- Python\n"
_RESUME = """Amara Example
amara@example.com

EXPERIENCE
Platform Engineer, Riverbend Systems, Jan 2020 - Dec 2024
- Ran Kubernetes clusters and wrote deployment tools in Python
"""


@click.command(name="doctor")
def command() -> int:
    """Check that this installation works, part by part. Exit status 1 when a part fails."""
    failed = 0
    click.echo(f"pivots {__version__} on Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    for name, check in _CHECKS.items():
        try:
            detail = check()
        except Exception as error:
            failed += 1
            click.echo(
                f"  FAIL  {name}: {type(error).__name__}. Install Pivots anew from its lock file; if that does not help, report this line."
            )
        else:
            click.echo(f"  ok    {name}: {detail}")
    return 1 if failed else 0


def _readers() -> str:
    from pivots.readers import versions

    return ", ".join(f"{name} {version}" for name, version in versions().items())


def _recognition() -> str:
    """Not a fault when it is missing: scans then end as a problem with its remedy."""
    from pivots.readers.ocr import available, languages, version

    if not available():
        return "not installed; scans and pictures will not be read (Debian: apt-get install tesseract-ocr, then pip install 'pivots[ocr]')"
    return f"Tesseract {version()} reads {', '.join(languages())}"


def _taxonomy() -> str:
    from pivots.taxonomy import check, taxonomy

    problems = check()
    if problems:
        raise ValueError(f"{len(problems)} contradictions")
    return f"{len(taxonomy().skills()):,} skills, version {taxonomy().version}"


def _anonymizer() -> str:
    from pivots.anonymize import detectors

    return f"{len(detectors())} recognizers"


def _main_job() -> str:
    from pivots.api import Job, screen

    job, day = Job.from_text(_JOB), datetime.date(2026, 11, 1)
    first, second = (screen(_RESUME.encode(), job, as_of=day) for _ in range(2))
    if first.to_json() != second.to_json():
        raise ValueError("two runs differ")
    return f"a built-in résumé gives {first.verdict} with {first.score} points, twice the same"


_CHECKS: dict[str, Callable[[], str]] = {
    "readers": _readers,
    "scans": _recognition,
    "taxonomy": _taxonomy,
    "anonymizer": _anonymizer,
    "screening": _main_job,
}
