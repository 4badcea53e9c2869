"""A run: inputs in, reports, tables and problems out."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pivots import patterns
from pivots.bulk.files import make_folders, to_csv, write_atomically
from pivots.bulk.inputs import Input
from pivots.bulk.task import Failure, Screening, Task, finished_entry, make_screener, stem_for
from pivots.bulk.workers import Lost, Pool
from pivots.errors import PivotsError, ReadError, ReadTimeout
from pivots.model.job import Job
from pivots.model.language import DEFAULT_LANGUAGE, Language
from pivots.readers import Limits
from pivots.report import ShortlistEntry, provenance_of, rank, render_index, share_equal_parts, shortlist_csv

_DIED = ReadError(
    "Reading the file broke the reader (it crashed or ran out of memory).", "Open it in its own program, save it anew and try again."
)
_READABLE = ("html", "pdf", "md", "json")
"""Renderings of a report, the best for a reader first."""


class Settings(NamedTuple):
    """How to run."""

    as_of: datetime.date
    formats: tuple[str, ...] = ("json", "html", "md")
    workers: int = 1
    timeout: float = 60.0
    """Seconds that one file may take."""
    max_memory: int = 2 * 1024**3
    """Bytes of address space that one worker may use."""
    key: bytes | None = None
    limits: Limits = Limits()
    language: Language = DEFAULT_LANGUAGE
    """What reports and tables for readers are written in."""
    fresh: bool = False
    """True: screen again what an earlier run finished."""


class Problem(NamedTuple):
    """An input without a report."""

    source: str
    failure: Failure


class Result(NamedTuple):
    """What came of a run."""

    entries: tuple[ShortlistEntry, ...]
    """The shortlist, best first."""
    problems: tuple[Problem, ...]
    identities: tuple[tuple[str, str, str], ...]
    """(stem, source, sha256) of every reported input. Personal data."""
    resumed: int
    """How many reports an earlier run had finished already."""

    @property
    def duplicates(self) -> int:
        """Inputs whose bytes equal those of another input."""
        return len(self.identities) - len({stem for stem, _, _ in self.identities})


def screen_many(
    inputs: list[Input], job: Job, out: Path, settings: Settings, *, progress: Callable[[int], None] = lambda _n: None
) -> Result:
    """Screen every input and write the folder that the report contract describes.

    ``progress`` is told how many more inputs are done. Raises UsageError: ``out`` cannot be written.
    """
    private = make_folders(out)
    formats = tuple(dict.fromkeys((*settings.formats, "json")))
    screening = Screening(job, out, settings.as_of, formats, settings.key, settings.limits, settings.language)
    sources, failures = _by_digest(inputs, settings.limits)
    progress(len(failures))
    entries: dict[bytes, ShortlistEntry] = {}
    if not settings.fresh:
        entries = _finished(sources, screening)
        progress(sum(len(sources[d]) for d in entries))
    resumed = len(entries)
    known: dict[Any, Any] = {}
    for digest, answer in _screen_rest([d for d in sources if d not in entries], sources, screening, settings):
        progress(len(sources[digest]))
        if isinstance(answer, Failure):
            failures += [Problem(item.source, answer) for item in sources[digest]]
        else:
            entries[digest] = share_equal_parts(answer, known)
    identities = tuple(sorted((e.stem, i.source, d.hex()) for d, e in entries.items() for i in sources[d]))
    result = Result(tuple(rank(entries.values())), tuple(sorted(failures)), identities, resumed)
    _write_tables(result, screening, private)
    patterns.save()
    return result


def _by_digest(inputs: list[Input], limits: Limits) -> tuple[dict[bytes, list[Input]], list[Problem]]:
    """Inputs that hold the same bytes are one candidate; those that cannot be opened are problems at once."""
    sources: dict[bytes, list[Input]] = {}
    problems = []
    for item in inputs:
        try:
            sources.setdefault(item.digest(limits), []).append(item)
        except PivotsError as error:
            problems.append(Problem(item.source, Failure.of(error)))
        except OSError:
            problems.append(Problem(item.source, Failure.of(ReadError("The file cannot be opened.", "Check that you may read it."))))
    return sources, problems


def _finished(sources: dict[bytes, list[Input]], screening: Screening) -> dict[bytes, ShortlistEntry]:
    expected = provenance_of(screening.job, screening.as_of, screening.language)
    key = (expected.version, expected.policy_sha256, expected.job_sha256, expected.taxonomy_version, expected.as_of, expected.language)
    found = ((digest, finished_entry(digest, screening, key)) for digest in sources)
    return {digest: entry for digest, entry in found if entry is not None}


def _screen_rest(
    digests: list[bytes], sources: dict[bytes, list[Input]], screening: Screening, settings: Settings
) -> Iterator[tuple[bytes, ShortlistEntry | Failure]]:
    if not digests:
        return
    workers = max(1, min(settings.workers, len(digests)))
    with Pool[Task, ShortlistEntry | Failure](
        make_screener, (screening,), workers=workers, timeout=settings.timeout, max_memory=settings.max_memory
    ) as pool:
        for task, outcome in pool.run(Task(sources[digest][0], digest) for digest in digests):
            answer = _explain_loss(outcome) if isinstance(outcome, Lost) else outcome
            if isinstance(answer, Failure):
                _remove_leftovers(screening, task.digest)
            yield task.digest, answer


def _explain_loss(lost: Lost) -> Failure:
    return Failure.of(ReadTimeout() if lost.reason == "timeout" else _DIED)


def _remove_leftovers(screening: Screening, digest: bytes) -> None:
    """A candidate without a report must not keep an older one that looks current."""
    for name in screening.formats:
        (screening.out / f"{stem_for(digest, screening.key)}.{name}").unlink(missing_ok=True)


def _write_tables(result: Result, screening: Screening, private: Path) -> None:
    linked = min(screening.formats, key=_READABLE.index)
    page = render_index(result.entries, screening.job, problems=len(result.problems), rendering=linked, language=screening.language)
    write_atomically(screening.out / "shortlist.csv", shortlist_csv(result.entries))
    write_atomically(screening.out / "index.html", page)
    write_atomically(private / "identities.csv", to_csv(("candidate", "source", "sha256"), result.identities), private=True)
    rows = ((p.source, p.failure.code, p.failure.message, p.failure.remedy) for p in result.problems)
    write_atomically(private / "problems.csv", to_csv(("source", "code", "message", "remedy"), rows), private=True)
