"""What a worker does with one résumé: read, screen, write."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from pivots.bulk.files import write_atomically
from pivots.bulk.inputs import Input
from pivots.candidate import code_from_digest
from pivots.errors import DamagedFile, PivotsError, ReadError, TooLarge
from pivots.model.job import Job
from pivots.model.language import DEFAULT_LANGUAGE, Language
from pivots.pipeline import screen_document
from pivots.readers import Limits, read
from pivots.report import ShortlistEntry, entry_from_report, report_from_json


class Screening(NamedTuple):
    """Everything that is the same for all résumés of a run."""

    job: Job
    out: Path
    as_of: datetime.date
    formats: tuple[str, ...]
    """Always holds ``json``: it is the source of the others, and what a resumed run trusts."""
    key: bytes | None = None
    limits: Limits = Limits()
    language: Language = DEFAULT_LANGUAGE


class Task(NamedTuple):
    item: Input
    digest: bytes


class Failure(NamedTuple):
    """Why a file has no report, in the words of ``problems.csv``."""

    code: str
    message: str
    remedy: str

    @classmethod
    def of(cls, error: PivotsError) -> "Failure":
        return cls(error.code, error.message, error.remedy)


def stem_for(digest: bytes, key: bytes | None) -> str:
    """The name, without suffix, of all files about one candidate."""
    return f"candidate-{code_from_digest(digest, key)}"


def make_screener(screening: Screening) -> Callable[[Task], ShortlistEntry | Failure]:
    """The function that a worker answers its tasks with."""

    def answer(task: Task) -> ShortlistEntry | Failure:
        try:
            return _screen(task, screening)
        except PivotsError as error:
            return Failure.of(error)
        except MemoryError:
            return Failure.of(TooLarge("Reading the file needs more memory than the limit allows."))
        except RecursionError:
            return Failure.of(DamagedFile("The file is nested too deeply to be read."))
        except OSError:
            return Failure.of(
                ReadError(
                    "The file cannot be opened, or its report cannot be written.", "Check permissions and free disk space, then run again."
                )
            )
        except Exception as error:
            # One résumé that trips a defect must not cost the others their reports. Only the kind of the error is
            # kept: its text may quote the résumé.
            return Failure(
                "internal_error",
                f"Pivots failed on this file ({type(error).__name__}).",
                "Screen this candidate by hand, and report the kind of error named here.",
            )

    return answer


def _screen(task: Task, screening: Screening) -> ShortlistEntry:
    data = task.item.load(screening.limits)
    stem = stem_for(task.digest, screening.key)
    code = stem.removeprefix("candidate-")
    report, renderings = screen_document(
        read(data, name=task.item.name, limits=screening.limits),
        screening.job,
        candidate=f"Candidate {code}",
        as_of=screening.as_of,
        file_name=task.item.name,
        formats=screening.formats,
        language=screening.language,
    )
    # JSON last: its presence says that the others are complete.
    for name in sorted(renderings, key=lambda n: n == "json"):
        write_atomically(screening.out / f"{stem}.{name}", renderings[name])
    return entry_from_report(report, stem=stem)


def finished_entry(digest: bytes, screening: Screening, provenance: tuple[str, ...]) -> ShortlistEntry | None:
    """The entry of a report that an earlier run finished with the same job, policy, date, language and version; else None."""
    stem = stem_for(digest, screening.key)
    if not all((screening.out / f"{stem}.{name}").exists() for name in screening.formats):
        return None
    try:
        report = report_from_json((screening.out / f"{stem}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    found = report.provenance
    same = (found.version, found.policy_sha256, found.job_sha256, found.taxonomy_version, found.as_of, found.language) == provenance
    return entry_from_report(report, stem=stem) if same else None
