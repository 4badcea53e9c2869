"""Pivots: anonymized, evidence-backed candidate reports.

    from pivots import Job, screen
    report = screen("cv.pdf", Job.from_file("job.md"))
    print(report.verdict, report.score)

Names are loaded at first use, so that ``import pivots`` costs nothing.
"""

import importlib
from typing import TYPE_CHECKING

from pivots.version import __version__

if TYPE_CHECKING:
    from pivots.api import AnonymizedResume, Job, Report, anonymize_resume, screen
    from pivots.errors import JobError, LeakError, PivotsError, ReadError, UsageError

_HOME = {
    "AnonymizedResume": "pivots.api",
    "Job": "pivots.api",
    "JobError": "pivots.errors",
    "LeakError": "pivots.errors",
    "PivotsError": "pivots.errors",
    "ReadError": "pivots.errors",
    "Report": "pivots.api",
    "UsageError": "pivots.errors",
    "anonymize_resume": "pivots.api",
    "screen": "pivots.api",
}

__all__ = [
    "AnonymizedResume",
    "Job",
    "JobError",
    "LeakError",
    "PivotsError",
    "ReadError",
    "Report",
    "UsageError",
    "__version__",
    "anonymize_resume",
    "screen",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'pivots' has no attribute {name!r}")
    return getattr(importlib.import_module(_HOME[name]), name)
