"""The report as Markdown (GitHub flavour): the same content, evidence as footnotes."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pivots.model.evidence import Evidence
from pivots.model.report import Claim, PositionEntry, ReportData
from pivots.report import words
from pivots.report.citations import Citations, cite

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|!~&$@])")
_LINK = re.compile(r"(?i)(?<=\w):(?=//|[a-z]*script)|(?<=www)\.")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+(?=[.)](?:\s|$)))", re.MULTILINE)


class _Page(NamedTuple):
    report: ReportData
    citations: Citations

    def cites(self, evidence: tuple[Evidence, ...]) -> str:
        """Footnote marks."""
        return "".join(f"[^{e.number}]" for e in self.citations.of(evidence))


def to_markdown(report: ReportData) -> str:
    """The page; a final newline. All text of the report is escaped, so none of it becomes markup."""
    page = _Page(report, cite(report))
    parts = (_head, _judgement, _reasoning, _experience, _skills, _score, _credentials, _document, _provenance, _resume, _footnotes)
    return "\n\n".join(block for part in parts for block in part(page) if block) + "\n"


def inline(text: str) -> str:
    """``text`` on one line, as plain words."""
    return _escape(" ".join(text.split()))


def _escape(text: str) -> str:
    text = _SPECIAL.sub(r"\\\1", text)
    text = _LINK.sub(lambda m: f"\\{m.group()}", text)
    return _LINE_START.sub(lambda m: f"{m[1]}{m[2]}\\" if m[2].isdigit() else f"{m[1]}\\{m[2]}", text)


def _bullets(items: Iterable[str], otherwise: str = "None.") -> str:
    return "\n".join(f"- {item}" for item in items) or otherwise


def _numbered(items: Iterable[str]) -> str:
    return "\n".join(f"{n}. {item}" for n, item in enumerate(items, start=1)) or "None."


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [header, ("---",) * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _head(page: _Page) -> Iterator[str]:
    r = page.report
    asked = words.asked_years(r.job.min_years, r.job.max_years)
    yield f"# {inline(r.candidate)}"
    yield f"For **{inline(r.job.title)}**, as of {r.provenance.as_of}."
    yield f"**{r.verdict_label}** ({r.verdict.replace('_', ' ')}). {'. '.join(words.say('reason', code) for code in r.verdict_reasons)}."
    yield _table(
        ("Score", "Confidence", "Relevant experience", "Total experience", "Required criteria met"),
        [(
            f"{r.score} of 100", words.percent(r.confidence),
            words.year_count(r.experience.relevant_years) + (f" (asked for: {asked})" if asked else ""),
            words.year_count(r.experience.total_years), words.percent(r.required_match_rate),
        )],
    )  # fmt: skip
    if r.document.warnings:
        yield "> **Warnings about the document:** see [Document](#document) first."
    yield "> This verdict is advice. A person decides. “Not shown” means that the résumé does not speak of it, never that it is not there."


def _judgement(page: _Page) -> Iterator[str]:
    r = page.report
    yield "## Executive Summary"
    yield inline(r.summary)
    yield "## Top Strengths"
    yield _bullets(_claims(page, r.strengths))
    yield "## Key Concerns"
    yield _bullets(_claims(page, r.concerns))
    yield "## Culture Fit"
    yield "Not assessed." if r.culture_fit.percent is None else f"**{r.culture_fit.percent}%** of the employer’s own statements."
    stated = (f"{inline(s.text)}{page.cites(s.evidence) or ' (nothing shown)'}" for s in r.culture_fit.statements)
    yield _bullets(stated, otherwise="")
    yield "## Growth Potential"
    yield f"**{r.growth_potential.level}**"
    yield _bullets(map(inline, r.growth_potential.reasons), otherwise="")
    yield "## Salary Estimate"
    yield _salary(r)


def _claims(page: _Page, claims: tuple[Claim, ...]) -> Iterator[str]:
    return (f"{inline(claim.text)}{page.cites(claim.evidence)}" for claim in claims)


def _salary(report: ReportData) -> str:
    salary = report.salary_estimate
    if salary is None:
        return "No estimate: the job names no market, or the tables hold no figures for this work there."
    rows = [
        (
            f"{who} ({inline(x.level)})",
            f"{words.money(x.low, salary.currency)} – {words.money(x.high, salary.currency)}".replace("$", r"\$"),
        )
        for who, x in (("Candidate’s level", salary.candidate_level), ("Role as advertised", salary.role))
    ]
    where = f"{salary.currency} {words.say('period', salary.period)}, {words.market_name(salary.market)}. {inline(salary.source)}"
    return f"{_table(('Range for', 'Amount'), rows)}\n\n{where}"


def _reasoning(page: _Page) -> Iterator[str]:
    r = page.report
    yield "## Assessment Reasoning"
    yield from (inline(paragraph) for paragraph in r.reasoning.split("\n"))
    if r.what_would_change_it:
        yield "### What would change it"
        yield _bullets(map(inline, r.what_would_change_it))
    yield "## Interview Focus Areas"
    yield _numbered(map(inline, r.interview_focus))


def _experience(page: _Page) -> Iterator[str]:
    x = page.report.experience
    yield "## Experience Overview"
    yield f"**{words.year_count(x.total_years)} in total · {words.year_count(x.relevant_years)} relevant**"
    yield inline(x.overview)
    if x.positions:
        header = ("Position", "Kind", "Dates", "Months", "Relevance", "Counts as relevant")
        yield _table(header, (_position(page, p) for p in x.positions))
    yield f"How the years were counted: {inline(x.arithmetic)}"


def _position(page: _Page, position: PositionEntry) -> tuple[str, ...]:
    title = f"{inline(position.title) or 'Untitled position'}{page.cites(position.evidence)}"
    dates = words.span(position.start, position.end)
    share = words.percent(position.relevant)
    return title, words.say("position_kind", position.kind), dates, str(position.months), share, "yes" if position.counted else "no"


def _skills(page: _Page) -> Iterator[str]:
    r = page.report
    yield "## Matching Skills"
    yield ", ".join(map(inline, r.matching_skills)) or "None."
    yield "## Skills to Verify"
    yield ", ".join(map(inline, r.skills_to_verify)) or "None."
    yield "## Every criterion"
    rows = (
        (
            inline(s.name) + page.cites(s.evidence), s.kind, words.status(s.status), words.duration(s.months),
            words.month(s.last_used) if s.last_used else "–",
        )
        for s in r.skills
    )  # fmt: skip
    yield _table(("Criterion", "Asked as", "Standing", "Shown for", "Last used"), rows)


def _score(page: _Page) -> Iterator[str]:
    r = page.report
    yield "## How the score adds up"
    rows = [(inline(p.part), f"{p.points:g}", str(p.weight), inline(p.why)) for p in r.score_parts]
    yield _table(("Part", "Points", "Of", "Why"), [*rows, ("**Score**", f"**{r.score}**", "**100**", "")])


def _credentials(page: _Page) -> Iterator[str]:
    r = page.report
    yield "## Education, certificates, languages"
    yield "### Education"
    yield _bullets(
        f"{words.say('education', e.level)}{', ' + inline(e.field) if e.field else ''}"
        f"{' (not completed)' if e.completed is False else ''}{page.cites(e.evidence)}"
        for e in r.education
    )
    yield "### Certifications"
    yield _bullets(f"{inline(c.name)}{' (not valid now)' if c.valid is False else ''}{page.cites(c.evidence)}" for c in r.certifications)
    yield "### Languages"
    yield _bullets(f"{inline(x.language)}, {inline(x.level or 'level not stated')}{page.cites(x.evidence)}" for x in r.languages)


def _document(page: _Page) -> Iterator[str]:
    d, a = page.report.document, page.report.anonymization
    yield "## Document"
    pages = f"{d.pages} {'page' if d.pages == 1 else 'pages'}"
    seen = f"{words.percent(d.readable_share)} of it was understood{', with text recognition (OCR)' if d.ocr else ''}"
    yield f"{words.say('format', d.format)}, {pages}, language: {words.language_name(d.language)}. {seen}."
    yield _bullets((inline(w.message) + (f" (page {w.page})" if w.page else "") for w in d.warnings), otherwise="No warnings.")
    yield "## Anonymization"
    yield "Personal details were removed before anything was assessed. Removed:"
    yield _bullets((words.removed(kind, count) for kind, count in a.removed.items()), otherwise="Nothing.")
    if a.residual_risks:
        yield "What remains:"
        yield _bullets(map(inline, a.residual_risks))
    yield f"Leak check: {a.leak_check}. Text assessed: `sha256 {a.text_sha256}`."
    yield f"Detectors: {', '.join(f'{inline(name)} {inline(version)}' for name, version in a.detectors.items()) or 'none named'}."


def _provenance(page: _Page) -> Iterator[str]:
    p = page.report.provenance
    yield "## Provenance"
    yield _bullets(
        (
            f"Pivots {p.version}, engine: {p.engine}, as of {p.as_of}", f"Job: `sha256 {p.job_sha256}`", f"Policy: `sha256 {p.policy_sha256}`",
            f"Taxonomy: `{p.taxonomy_version}`; report schema: version {page.report.schema_version}",
        )
    )  # fmt: skip


def _resume(page: _Page) -> Iterator[str]:
    yield "## Anonymized résumé"
    lines = (_escape(line.strip()) for line in page.report.anonymized_text.split("\n"))
    yield "\n".join(f"> {line}\\" if line else ">" for line in lines).replace("\\\n>\n", "\n>\n").removesuffix("\\")


def _footnotes(page: _Page) -> Iterator[str]:
    """Footnotes are read in any order; GitHub moves them to the end and links them both ways."""
    if page.citations.ranges:
        notes = (f"[^{e.number}]: “{inline(e.quote)}” ({_cited_by(e.cited_by)})" for e in page.citations.ranges)
        yield "\n".join(notes)


def _cited_by(places: tuple[tuple[str, str, object], ...]) -> str:
    return "; ".join(inline(label) for _, label, _ in places)
