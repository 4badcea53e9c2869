"""The library: what an embedding program calls. Typed values in, typed values out, no files written."""

import datetime
from pathlib import Path
from typing import Any, NamedTuple, Self

from pivots import jobs
from pivots.anonymize import anonymize, check_leaks
from pivots.candidate import candidate_code
from pivots.errors import JobError, LeakError, PivotsError, UnknownLanguage
from pivots.extract import deeds_in
from pivots.model.document import Document
from pivots.model.job import Job as JobModel
from pivots.model.language import DEFAULT_LANGUAGE, LANGUAGES, Language
from pivots.model.proxies import NO_EXCEPTIONS, ProxyPolicy
from pivots.model.report import ReportData
from pivots.pipeline import screen_document
from pivots.readers import Limits, read, read_path
from pivots.report import to_html, to_json, to_markdown, to_pdf

JOB_FILE_SUFFIXES = {".yaml", ".yml", ".json"}


class Job(JobModel):
    """A job as criteria. ``pivots job check JOB --write FILE`` writes one with every field explained."""

    @classmethod
    def from_file(cls, path: str | Path) -> Self:
        """The job in a posting (md, txt, docx, pdf, html) or in a job file checked by a person (yaml, json).

        Raises JobError: the file cannot be read, a key is not known, or no requirement was found.
        """
        path = Path(path)
        if path.suffix.lower() in JOB_FILE_SUFFIXES:
            return cls._wrap(_job_file(path))
        return cls._wrap(jobs.require_criteria(jobs.parse_posting(read_posting(path), deeds_in)))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """The job in a posting given as plain text or Markdown. Raises JobError: no requirement was found."""
        return cls._wrap(jobs.require_criteria(jobs.parse_text(text, deeds_in)))

    @classmethod
    def _wrap(cls, job: JobModel) -> Self:
        fields: dict[str, Any] = {name: getattr(job, name) for name in JobModel.model_fields}
        return cls(**fields)

    def to_yaml(self) -> str:
        """The job as a file that a person can check, edit and screen with."""
        return jobs.job_to_yaml(self)


class Report(ReportData):
    """The report on one candidate: immutable, complete, and free of the person's identity."""

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """A report read back from its JSON. Raises pydantic.ValidationError when it is no report of this schema version."""
        return cls.model_validate_json(text)

    def to_json(self) -> str:
        return to_json(self)

    def to_html(self) -> str:
        """One self-contained page."""
        return to_html(self)

    def to_markdown(self) -> str:
        return to_markdown(self)

    def to_pdf(self) -> bytes:
        """The page for paper. Raises UsageError: the extra ``pivots[pdf]`` is not installed."""
        return to_pdf(self)


class AnonymizedResume(NamedTuple):
    """A résumé without the person."""

    text: str
    removed: dict[str, int]
    """Kind -> how many pieces were removed."""
    residual_risks: tuple[str, ...]
    text_sha256: str


def screen(
    source: str | Path | bytes,
    job: JobModel,
    *,
    as_of: datetime.date | None = None,
    key: bytes | None = None,
    limits: Limits | None = None,
    language: Language = DEFAULT_LANGUAGE,
) -> Report:
    """The report on one résumé against one job.

    ``source``: a path or the file's bytes. ``as_of``: the date of assessment; None means today, so pass a date where two
    runs on different days must agree. ``key``: makes the candidate's code unguessable from the file.
    ``language``: what the report is written in, ``en`` or ``de``; verdict, score and evidence are the same in each.
    Raises ReadError: the file cannot be read. LeakError: the report still held something of the person.
    UnknownLanguage: no reports are written in ``language``.
    """
    if language not in LANGUAGES:
        raise UnknownLanguage(remedy=f"Choose one of: {', '.join(LANGUAGES)}.")
    data, name = _load(source, limits)
    report, _ = screen_document(
        read(data, name=name, limits=limits or Limits()),
        job,
        candidate=f"Candidate {candidate_code(data, key)}",
        as_of=as_of or datetime.date.today(),
        file_name=name,
        formats=("json", "html", "md"),
        language=language,
    )
    return Report.model_construct(**{field: getattr(report, field) for field in ReportData.model_fields})


def anonymize_resume(
    source: str | Path | bytes, *, file_name: str | None = None, limits: Limits | None = None, proxies: ProxyPolicy = NO_EXCEPTIONS
) -> AnonymizedResume:
    """The résumé as text without the person.

    ``file_name``: helps to find the name where ``source`` is bytes; never in the result. ``proxies``: what tells of a group and stays all the
    same. Raises ReadError, LeakError.
    """
    data, name = _load(source, limits)
    name = file_name or name
    resume, identity = anonymize(read(data, name=name, limits=limits or Limits()), file_name=name, proxies=proxies)
    if check_leaks({"text": resume.text}, resume.text, identity):
        raise LeakError
    return AnonymizedResume(resume.text, {str(k): n for k, n in resume.removed.items()}, resume.residual_risks, resume.text_sha256)


def read_posting(path: Path) -> Document:
    """The posting as a document. Raises JobError."""
    try:
        return read_path(path, Limits())
    except PivotsError as error:
        raise JobError(f"The job description cannot be read: {error.message}", error.remedy) from error
    except OSError as error:
        raise JobError("The job description cannot be opened.", "Check that --job names an existing, readable file.") from error


def _job_file(path: Path) -> JobModel:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise JobError("The job file cannot be opened as UTF-8 text.", "Check that --job names an existing, readable file.") from error
    parse = jobs.job_from_json if path.suffix.lower() == ".json" else jobs.job_from_yaml
    return jobs.require_criteria(parse(text))


def _load(source: str | Path | bytes, limits: Limits | None) -> tuple[bytes, str | None]:
    if isinstance(source, bytes):
        return source, None
    path = Path(source)
    (limits or Limits()).check_size(path.stat().st_size)
    return path.read_bytes(), path.name
