"""The report as a printable PDF: the content of the page, set for paper. Evidence is numbered and printed at the end."""

from collections.abc import Iterator
from typing import Any

from pivots.model.assessment import SalaryEstimate
from pivots.model.evidence import Evidence
from pivots.model.report import Claim, PositionEntry, ReportData
from pivots.report.citations import Citations, cite
from pivots.report.marked_text import PLACEHOLDER
from pivots.report.pay import why_no_estimate
from pivots.report.timeline import lay_out
from pivots.report.typeset import set_pdf
from pivots.report.words import Words, document_line, line_of_work, words_in


def to_pdf(report: ReportData) -> bytes:
    """Equal reports give equal bytes. Raises UsageError: the extra ``pivots[pdf]`` is not installed."""
    citations = cite(report)
    words = words_in(report.provenance.language)
    data = {
        "language": words.language,
        "t": words.table["text"] | {key: words.text(key, **slots) for key, slots in _filled(report, words).items()},
        "candidate": words.candidate(report.candidate),
        "job": report.job.title,
        **_head(report, words),
        **_judgement(report, citations, words),
        "experience": _experience(report, citations, words),
        **_skills(report, citations, words),
        **_record(report, words),
        "credentials": _credentials(report, citations, words),
        "evidence": [_range(r, words) for r in citations.ranges],
        "text": [_marked(line) for line in report.anonymized_text.split("\n")],
    }
    return set_pdf("report", data, "".join(_words(data)))


def _filled(report: ReportData, words: Words) -> dict[str, dict[str, object]]:
    """Labels of the page that hold something of the report."""
    date = words.date(report.provenance.as_of)
    return {"for_job": {"job": report.job.title}, "md_as_of": {"date": date}}


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


def _head(report: ReportData, words: Words) -> dict[str, Any]:
    r, t = report, words.text
    asked = words.asked_years(r.job.min_years, r.job.max_years)
    share = words.percent(r.required_match_rate)
    return {
        "verdict": r.verdict,
        "verdict_label": r.verdict_label,
        "reasons": ". ".join(words.say("reason", code) for code in r.verdict_reasons),
        "score": r.score,
        "facts": [
            (t("relevant_experience"), words.year_count(r.experience.relevant_years), t("asked_for", years=asked) if asked else t("no_minimum")),
            (t("total_experience"), words.year_count(r.experience.total_years), t("overlaps_once")),
            (t("required_met"), words.required(r.required_count) if r.required_count.total else share, t("matched_share", percent=share)),
            (t("confidence"), words.percent(r.confidence), t("that_verdict_stands")),
        ],
        "warned": words.count(len(r.document.warnings), "pdf_warned") if r.document.warnings else "",
    }  # fmt: skip


def _judgement(report: ReportData, citations: Citations, words: Words) -> dict[str, Any]:
    def claims(found: tuple[Claim, ...]) -> list[dict[str, Any]]:
        return [{"text": c.text, "cites": _numbers(c.evidence, citations)} for c in found]

    fit = report.culture_fit
    return {
        "summary": report.summary,
        "strengths": claims(report.strengths),
        "concerns": claims(report.concerns),
        "culture": {
            "figure": words.text("not_assessed") if fit.percent is None else words.text("percent", n=fit.percent),
            "statements": [{"text": s.text, "cites": _numbers(s.evidence, citations), "shown": bool(s.evidence)} for s in fit.statements],
        },
        "growth": report.growth_potential.model_dump(mode="json") | {"level": words.say("growth", report.growth_potential.level)},
        "salary": _salary(report.salary_estimate, words),
        "no_estimate": words.text("md_no_estimate", why=why_no_estimate(report, words)),
        "reasoning": [paragraph for paragraph in report.reasoning.split("\n") if paragraph.strip()],
        "changes": list(report.what_would_change_it),
        "interview": list(report.interview_focus),
    }


def _salary(salary: SalaryEstimate | None, words: Words) -> dict[str, Any] | None:
    if salary is None:
        return None
    ranges = [
        (
            words.text(who, level=words.say("level", x.level)),
            f"{words.money(x.low, salary.currency)} – {words.money(x.high, salary.currency)}",
        )
        for who, x in (("candidates_level", salary.candidate_level), ("role_advertised", salary.role))
    ]
    where = f"{salary.currency} {words.say('period', salary.period)}, {words.market_name(salary.market)}."
    occupation = f" {words.text('pay_occupation', occupation=salary.occupation)}" if salary.occupation else ""
    return {"said": salary.statement, "ranges": ranges, "note": f"{where}{occupation} {salary.source}"}


def _experience(report: ReportData, citations: Citations, words: Words) -> dict[str, Any]:
    x = report.experience
    timeline = lay_out(x.positions, report.provenance.as_of)
    return {
        "lead": words.text("total_and_relevant", total=words.year_count(x.total_years), relevant=words.year_count(x.relevant_years)),
        "overview": x.overview,
        "arithmetic": x.arithmetic,
        "positions": [
            _position(row.position, citations, words) | {"state": row.state, "counted": words.say("counted", row.state), "bar": row.bar}
            for row in timeline.rows
        ],
        "work": timeline.work,
        "overlaps": timeline.overlaps,
        "ticks": timeline.ticks,
    }


def _position(position: PositionEntry, citations: Citations, words: Words) -> dict[str, Any]:
    return {
        "title": position.title or words.text("untitled"),
        "kind": "" if position.kind == "employment" else words.say("position_kind", position.kind),
        "dates": words.span(position.start, position.end),
        "duration": words.duration(position.months),
        "relevance": words.percent(position.relevant),
        "cites": _numbers(position.evidence, citations),
    }


def _skills(report: ReportData, citations: Citations, words: Words) -> dict[str, Any]:
    return {
        "matching": list(report.matching_skills),
        "verify": list(report.skills_to_verify),
        "criteria": [
            {
                "name": s.name,
                "any_of": words.text("pdf_any_of", names=", ".join(s.any_of)) if s.any_of and " or ".join(s.any_of) != s.name else "",
                "kind": words.say("asked_as", s.kind),
                "status": s.status,
                "standing": words.status(s.status),
                "months": words.duration(s.months),
                "last": words.month(s.last_used) if s.last_used else "–",
                "cites": _numbers(s.evidence, citations),
            }
            for s in report.skills
        ],
        "line_of_work": line_of_work(words, report.closeness),
        "parts": [
            {
                "part": words.say("part", p.part),
                "points": words.text("points_of", points=words.number(p.points), weight=p.weight),
                "why": p.why,
            }
            for p in report.score_parts
        ],
    }


def _credentials(report: ReportData, citations: Citations, words: Words) -> list[dict[str, Any]]:
    t = words.text
    not_completed = f" ({t('not_completed')})"
    education = [
        (
            f"{words.say('education', e.level)}{f', {e.field}' if e.field else ''}{not_completed if e.completed is False else ''}",
            e.evidence,
        )
        for e in report.education
    ]
    standing = {"": "", **{key: f" ({t(key)})" for key in ("not_valid", "pending", "valid")}}
    certifications = [(f"{c.name}{standing[c.standing]}", c.evidence) for c in report.certifications]
    languages = [
        (f"{x.language}, {words.say('language_level', x.level) if x.level else t('level_not_stated')}", x.evidence)
        for x in report.languages
    ]
    return [
        {"title": title, "items": [{"text": text, "cites": _numbers(evidence, citations)} for text, evidence in items]}
        for title, items in ((t("education"), education), (t("certifications"), certifications), (t("languages"), languages))
    ]


def _record(report: ReportData, words: Words) -> dict[str, Any]:
    d, a, p = report.document, report.anonymization, report.provenance
    t = words.text
    return {
        "document": document_line(words, d),
        "warnings": [w.message + (f" ({t('on_page', n=w.page)})" if w.page else "") for w in d.warnings],
        "anonymization": {
            "passed": a.leak_check == "passed",
            "removed": ", ".join(words.removed(kind, count) for kind, count in a.removed.items()) or t("nothing_removed"),
            "remains": list(a.residual_risks),
            "leak_check": words.say("leak_check", a.leak_check),
            "digest": f"sha256 {a.text_sha256}",
            "detectors": ", ".join(f"{name} {version}" for name, version in a.detectors.items()) or t("none_named"),
        },
        "provenance": [
            (t("made_by"), t("engine", version=p.version, engine=words.say("engine", p.engine))), (t("as_of"), words.date(p.as_of)), (t("job"), f"sha256 {p.job_sha256}"),
            (t("policy"), f"sha256 {p.policy_sha256}"), (t("taxonomy"), p.taxonomy_version), (t("schema"), t("version", n=report.schema_version)),
        ],
    }  # fmt: skip


def _range(found: Any, words: Words) -> dict[str, Any]:
    return {
        "number": found.number,
        "quote": words.text("quotation", quote=found.quote),
        "cited_by": ", ".join(c.label for c in found.cited_by),
    }


def _marked(line: str) -> list[dict[str, Any]]:
    """A line cut at its marks."""
    parts: list[dict[str, Any]] = []
    at = 0
    for found in PLACEHOLDER.finditer(line):
        parts += [{"text": line[at : found.start()], "mark": False}, {"text": found.group(), "mark": True}]
        at = found.end()
    return [part for part in [*parts, {"text": line[at:], "mark": False}] if part["text"]]
