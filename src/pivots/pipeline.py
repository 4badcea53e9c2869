"""The order of the stages, and nothing else."""

import datetime

from pivots.anonymize import anonymize, check_leaks
from pivots.assess import assess
from pivots.errors import LeakError
from pivots.explain import explain
from pivots.extract import extract
from pivots.model.anonymous import AnonymousResume, Identity
from pivots.model.document import Document
from pivots.model.job import Job
from pivots.model.report import ReportData
from pivots.report import build_report, render

FORMATS = ("json", "html", "md")


def assess_resume(resume: AnonymousResume, job: Job, *, candidate: str, as_of: datetime.date) -> ReportData:
    """The report on one anonymized résumé: a function of its text, the job and the date alone."""
    facts = extract(resume, as_of)
    assessment = assess(resume, facts, job, as_of)
    narrative = explain(resume, facts, job, assessment)
    return build_report(resume, facts, job, assessment, narrative, candidate=candidate, as_of=as_of)


def render_checked(report: ReportData, identity: Identity, formats: tuple[str, ...]) -> dict[str, str]:
    """The report in the formats asked for, each searched for anything that was removed.

    Raises LeakError when a rendering still holds an identity string; the caller then has nothing to write.
    """
    renderings = {name: render(report, name) for name in formats}
    if check_leaks(renderings, report.anonymized_text, identity):
        raise LeakError
    return renderings


def screen_document(
    document: Document, job: Job, *, candidate: str, as_of: datetime.date, file_name: str | None, formats: tuple[str, ...]
) -> tuple[ReportData, dict[str, str]]:
    """Report and renderings of one document.

    ``file_name`` is an identity signal (people name files after themselves) and appears nowhere in the result.
    Raises ReadError (no text) or LeakError.
    """
    resume, identity = anonymize(document, file_name=file_name)
    report = assess_resume(resume, job, candidate=candidate, as_of=as_of)
    return report, render_checked(report, identity, formats)
