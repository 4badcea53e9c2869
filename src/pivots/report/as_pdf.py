"""The report as a printable PDF: the content of the page, set for paper. Evidence is numbered and printed at the end."""

from collections.abc import Iterator
from typing import Any

from pivots.model.assessment import SalaryEstimate
from pivots.model.evidence import Evidence
from pivots.model.report import Claim, PositionEntry, ReportData
from pivots.report import words
from pivots.report.citations import Citations, cite
from pivots.report.marked_text import PLACEHOLDER
from pivots.report.timeline import lay_out
from pivots.report.typeset import set_pdf


def to_pdf(report: ReportData) -> bytes:
    """Equal reports give equal bytes. Raises UsageError: the extra ``pivots[pdf]`` is not installed."""
    citations = cite(report)
    data = {
        "candidate": report.candidate,
        "job": report.job.title,
        **_head(report),
        **_judgement(report, citations),
        "experience": _experience(report, citations),
        **_skills(report, citations),
        **_record(report),
        "credentials": _credentials(report, citations),
        "evidence": [_range(r) for r in citations.ranges],
        "text": [_marked(line) for line in report.anonymized_text.split("\n")],
    }
    return set_pdf("report", data, "".join(_words(data)))


def _words(data: Any) -> Iterator[str]:
    """Every string of the data, for the choice of fonts."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _words(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _words(value)


def _numbers(evidence: tuple[Evidence, ...], citations: Citations) -> list[int]:
    return [found.number for found in citations.of(evidence)]


def _head(report: ReportData) -> dict[str, Any]:
    r = report
    asked = words.asked_years(r.job.min_years, r.job.max_years)
    required = sum(s.kind == "required" for s in r.skills)
    return {
        "as_of": r.provenance.as_of,
        "verdict": r.verdict,
        "verdict_label": r.verdict_label,
        "reasons": ". ".join(words.say("reason", code) for code in r.verdict_reasons),
        "score": r.score,
        "facts": [
            ("Relevant experience", words.year_count(r.experience.relevant_years), f"asked for: {asked}" if asked else "no minimum stated"),
            ("Total experience", words.year_count(r.experience.total_years), "overlaps counted once"),
            ("Required criteria met", words.percent(r.required_match_rate), f"{required} {'criterion' if required == 1 else 'criteria'} in the job"),
            ("Confidence", words.percent(r.confidence), "that this verdict stands"),
        ],
        "warned": len(r.document.warnings),
    }  # fmt: skip


def _judgement(report: ReportData, citations: Citations) -> dict[str, Any]:
    def claims(found: tuple[Claim, ...]) -> list[dict[str, Any]]:
        return [{"text": c.text, "cites": _numbers(c.evidence, citations)} for c in found]

    fit = report.culture_fit
    return {
        "summary": report.summary,
        "strengths": claims(report.strengths),
        "concerns": claims(report.concerns),
        "culture": {
            "figure": "Not assessed" if fit.percent is None else f"{fit.percent}%",
            "statements": [{"text": s.text, "cites": _numbers(s.evidence, citations), "shown": bool(s.evidence)} for s in fit.statements],
        },
        "growth": report.growth_potential.model_dump(mode="json"),
        "salary": _salary(report.salary_estimate),
        "reasoning": [paragraph for paragraph in report.reasoning.split("\n") if paragraph.strip()],
        "changes": list(report.what_would_change_it),
        "interview": list(report.interview_focus),
    }


def _salary(salary: SalaryEstimate | None) -> dict[str, Any] | None:
    if salary is None:
        return None
    ranges = [
        (f"{who} ({x.level})", f"{words.money(x.low, salary.currency)} – {words.money(x.high, salary.currency)}")
        for who, x in (("Candidate’s level", salary.candidate_level), ("Role as advertised", salary.role))
    ]
    where = f"{salary.currency} {words.say('period', salary.period)}, {words.market_name(salary.market)}."
    return {"ranges": ranges, "note": f"{where} {salary.source}"}


def _experience(report: ReportData, citations: Citations) -> dict[str, Any]:
    x = report.experience
    states = {"relevant": "relevant", "total": "total only", "none": "not counted"}
    timeline = lay_out(x.positions, report.provenance.as_of)
    return {
        "lead": f"{words.year_count(x.total_years)} in total · {words.year_count(x.relevant_years)} relevant",
        "overview": x.overview,
        "arithmetic": x.arithmetic,
        "positions": [
            _position(row.position, citations) | {"state": row.state, "counted": states[row.state], "bar": row.bar} for row in timeline.rows
        ],
        "work": timeline.work,
        "overlaps": timeline.overlaps,
        "ticks": timeline.ticks,
    }


def _position(position: PositionEntry, citations: Citations) -> dict[str, Any]:
    return {
        "title": position.title or "Untitled position",
        "kind": "" if position.kind == "employment" else words.say("position_kind", position.kind),
        "dates": words.span(position.start, position.end),
        "duration": words.duration(position.months),
        "relevance": words.percent(position.relevant),
        "cites": _numbers(position.evidence, citations),
    }


def _skills(report: ReportData, citations: Citations) -> dict[str, Any]:
    return {
        "matching": list(report.matching_skills),
        "verify": list(report.skills_to_verify),
        "criteria": [
            {
                "name": s.name,
                "any_of": ", ".join(s.any_of) if s.any_of and " or ".join(s.any_of) != s.name else "",
                "kind": s.kind,
                "status": s.status,
                "standing": words.status(s.status),
                "months": words.duration(s.months),
                "last": words.month(s.last_used) if s.last_used else "–",
                "cites": _numbers(s.evidence, citations),
            }
            for s in report.skills
        ],
        "parts": [{"part": p.part, "points": f"{p.points:g}", "weight": p.weight, "why": p.why} for p in report.score_parts],
    }


def _credentials(report: ReportData, citations: Citations) -> list[dict[str, Any]]:
    education = [
        (
            f"{words.say('education', e.level)}{f', {e.field}' if e.field else ''}{' (not completed)' if e.completed is False else ''}",
            e.evidence,
        )
        for e in report.education
    ]
    standing = {False: " (not valid now)", True: " (valid)", None: ""}
    certifications = [(f"{c.name}{standing[c.valid]}", c.evidence) for c in report.certifications]
    languages = [(f"{x.language}, {x.level or 'level not stated'}", x.evidence) for x in report.languages]
    return [
        {"title": title, "items": [{"text": text, "cites": _numbers(evidence, citations)} for text, evidence in items]}
        for title, items in (("Education", education), ("Certifications", certifications), ("Languages", languages))
    ]


def _record(report: ReportData) -> dict[str, Any]:
    d, a, p = report.document, report.anonymization, report.provenance
    pages = f"{d.pages} {'page' if d.pages == 1 else 'pages'}"
    ocr = ", with text recognition (OCR)" if d.ocr else ""
    return {
        "document": f"{words.say('format', d.format)}, {pages}, language: {words.language_name(d.language)}. "
        f"{words.percent(d.readable_share)} of it was understood{ocr}.",
        "warnings": [w.message + (f" (page {w.page})" if w.page else "") for w in d.warnings],
        "anonymization": {
            "passed": a.leak_check == "passed",
            "removed": ", ".join(words.removed(kind, count) for kind, count in a.removed.items()) or "Nothing had to be removed.",
            "remains": list(a.residual_risks),
            "leak_check": a.leak_check,
            "digest": f"sha256 {a.text_sha256}",
            "detectors": ", ".join(f"{name} {version}" for name, version in a.detectors.items()) or "None named.",
        },
        "provenance": [
            ("Made by", f"Pivots {p.version}, engine: {p.engine}"), ("As of", p.as_of), ("Job", f"sha256 {p.job_sha256}"),
            ("Policy", f"sha256 {p.policy_sha256}"), ("Taxonomy", p.taxonomy_version), ("Schema", f"version {report.schema_version}"),
        ],
    }  # fmt: skip


def _range(found: Any) -> dict[str, Any]:
    return {"number": found.number, "quote": found.quote, "cited_by": ", ".join(c.label for c in found.cited_by)}


def _marked(line: str) -> list[dict[str, Any]]:
    """A line cut at its marks."""
    parts: list[dict[str, Any]] = []
    at = 0
    for found in PLACEHOLDER.finditer(line):
        parts += [{"text": line[at : found.start()], "mark": False}, {"text": found.group(), "mark": True}]
        at = found.end()
    return [part for part in [*parts, {"text": line[at:], "mark": False}] if part["text"]]
