"""The order of the stages, and nothing else."""

import datetime
from collections.abc import Mapping

from pivots.anonymize import anonymize, check_leaks
from pivots.assess import assess
from pivots.errors import LeakError
from pivots.explain import explain
from pivots.extract import extract
from pivots.model.anonymous import AnonymousResume, Identity
from pivots.model.certificate import Certificate
from pivots.model.document import Document
from pivots.model.job import Job
from pivots.model.language import DEFAULT_LANGUAGE, Language
from pivots.model.proxies import NO_EXCEPTIONS, ProxyPolicy
from pivots.model.report import ReportData
from pivots.report import build_report, read_back, render
from pivots.report.resume import certificate_json, certify, render_resume

FORMATS = ("json", "html", "md")
"""What is written unless something else is asked for."""
ALL_FORMATS = (*FORMATS, "pdf")


def assess_resume(
    resume: AnonymousResume, job: Job, *, candidate: str, as_of: datetime.date, language: Language = DEFAULT_LANGUAGE
) -> ReportData:
    """The report on one anonymized résumé: a function of its text, the job, the date and the language alone."""
    facts = extract(resume, as_of)
    assessment = assess(resume, facts, job, as_of)
    narrative = explain(resume, facts, job, assessment, language)
    return build_report(resume, facts, job, assessment, narrative, candidate=candidate, as_of=as_of, language=language)


def render_checked(report: ReportData, identity: Identity, formats: tuple[str, ...]) -> dict[str, str | bytes]:
    """The report in the formats asked for, each searched for anything that was removed.

    Raises LeakError when a rendering still holds an identity string; the caller then has nothing to write.
    """
    renderings = {name: render(report, name) for name in formats}
    _refuse_leaks(renderings, report.anonymized_text, identity)
    return renderings


def screen_document(
    document: Document,
    job: Job,
    *,
    candidate: str,
    as_of: datetime.date,
    file_name: str | None,
    formats: tuple[str, ...],
    language: Language = DEFAULT_LANGUAGE,
) -> tuple[ReportData, dict[str, str | bytes]]:
    """Report and renderings of one document.

    ``file_name`` is an identity signal (people name files after themselves) and appears nowhere in the result.
    Raises ReadError (no text) or LeakError.
    """
    resume, identity = anonymize(document, file_name=file_name, proxies=job.policy.proxies)
    report = assess_resume(resume, job, candidate=candidate, as_of=as_of, language=language)
    return report, render_checked(report, identity, formats)


def anonymize_document(
    document: Document,
    *,
    candidate: str,
    as_of: datetime.date,
    file_name: str | None,
    formats: tuple[str, ...],
    proxies: ProxyPolicy = NO_EXCEPTIONS,
) -> tuple[AnonymousResume, Certificate, dict[str, str | bytes]]:
    """One document without the person, its certificate, and it in the formats asked for.

    ``file_name`` as in ``screen_document``; ``proxies`` says what tells of a group and stays all the same; ``as_of`` is stated in the certificate and changes nothing else. Every rendering, read back
    from its bytes, and the certificate are searched. Raises LeakError, ReadError, or UsageError (PDF without its extra).
    """
    resume, identity = anonymize(document, file_name=file_name, proxies=proxies)
    certificate = certify(resume, candidate=candidate, as_of=as_of, formats=formats, proxies=proxies)
    renderings = {name: render_resume(resume, certificate, name) for name in formats}
    _refuse_leaks({**renderings, "certificate": certificate_json(certificate)}, resume.text, identity)
    return resume, certificate, renderings


def _refuse_leaks(renderings: Mapping[str, str | bytes], text: str, identity: Identity) -> None:
    """Raises LeakError when a rendering, as it can be read from its bytes, still holds an identity string."""
    if check_leaks({name: read_back(made) for name, made in renderings.items()}, text, identity):
        raise LeakError
