"""The anonymized résumé for people and machines: text, JSON, a page, a printed document, a word processor's file, and its certificate."""

import json
from collections.abc import Callable

from pivots.model.anonymous import AnonymousResume
from pivots.model.certificate import Certificate
from pivots.report.resume.as_docx import to_docx
from pivots.report.resume.as_html import to_html
from pivots.report.resume.as_pdf import to_pdf
from pivots.report.resume.certificate import certify
from pivots.report.resume.layout import lay_out

__all__ = ["RESUME_FORMATS", "certificate_json", "certify", "render_resume"]

RESUME_FORMATS = ("txt", "html", "pdf", "docx", "json")


def render_resume(resume: AnonymousResume, certificate: Certificate, format: str) -> str | bytes:  # noqa: A002 (the field's word)
    """The résumé in one of ``RESUME_FORMATS``; equal arguments give equal bytes.

    Raises UsageError: PDF without the extra ``pivots[pdf]``. KeyError: an unknown format.
    """
    return _WRITERS[format](resume, certificate)


def certificate_json(certificate: Certificate) -> str:
    """Keys in the order of the type, two blanks of indent, a final newline."""
    return certificate.model_dump_json(indent=2) + "\n"


def _to_json(resume: AnonymousResume, certificate: Certificate) -> str:
    """The certificate, the text and its lines: ``text[start:end]`` is a line, letter for letter."""
    lines = [line.model_dump(mode="json") for line in resume.lines]
    data = {"certificate": certificate.model_dump(mode="json"), "text": resume.text, "lines": lines}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


_WRITERS: dict[str, Callable[[AnonymousResume, Certificate], str | bytes]] = {
    "txt": lambda resume, _: f"{resume.text}\n",
    "html": lambda resume, certificate: to_html(lay_out(resume), certificate),
    "pdf": lambda resume, certificate: to_pdf(lay_out(resume), certificate),
    "docx": lambda resume, certificate: to_docx(lay_out(resume), certificate),
    "json": _to_json,
}
