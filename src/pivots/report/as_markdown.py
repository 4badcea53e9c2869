"""The report as Markdown (GitHub flavour): the same content, evidence as footnotes."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pivots.model.evidence import Evidence
from pivots.model.report import Claim, PositionEntry, ReportData
from pivots.report.citations import Citations, cite
from pivots.report.pay import why_no_estimate
from pivots.report.words import Words, document_line, line_of_work, words_in

_SPECIAL = re.compile(r"(?i)[\\`*_{}\[\]<>#|!~&$@:.](?:(?<![:.])|(?<=\w:)(?=//|[a-z]*script)|(?<=www\.))")
"""Signs of Markdown; of colons and dots only those by which a bare address becomes a link."""
_LINE_START = re.compile(r"(\s*)([-+=]|\d+(?=[.)](?:\s|$)))")


class _Page(NamedTuple):
    report: ReportData
    citations: Citations
    words: Words

    def t(self, key: str, **slots: object) -> str:
        return self.words.text(key, **slots)

    def cites(self, evidence: tuple[Evidence, ...]) -> str:
        """Footnote marks."""
        return "".join(f"[^{e.number}]" for e in self.citations.of(evidence))


def to_markdown(report: ReportData) -> str:
    """The page; a final newline. All text of the report is escaped, so none of it becomes markup."""
    page = _Page(report, cite(report), words_in(report.provenance.language))
    parts = (_head, _judgement, _reasoning, _experience, _skills, _score, _credentials, _document, _provenance, _resume, _footnotes)
    return "\n\n".join(block for part in parts for block in part(page) if block) + "\n"


def inline(text: str) -> str:
    """``text`` on one line, as plain words."""
    return _escape(" ".join(text.split()))


def _escape(line: str) -> str:
    line = _SPECIAL.sub(_escaped, line)
    mark = _LINE_START.match(line)
    if mark is None:
        return line
    at = mark.end() if mark[2].isdigit() else mark.end(1)
    return f"{line[:at]}\\{line[at:]}"


def _escaped(sign: re.Match[str]) -> str:
    return f"\\{sign[0]}"


def _bullets(items: Iterable[str], otherwise: str = "") -> str:
    return "\n".join(f"- {item}" for item in items) or otherwise


def _numbered(items: Iterable[str], otherwise: str) -> str:
    return "\n".join(f"{n}. {item}" for n, item in enumerate(items, start=1)) or otherwise


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [header, ("---",) * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _head(page: _Page) -> Iterator[str]:
    r = page.report
    asked = page.words.asked_years(r.job.min_years, r.job.max_years)
    yield f"# {inline(page.words.candidate(r.candidate))}"
    yield page.t("md_for_job", job=inline(r.job.title), date=page.words.date(r.provenance.as_of))
    yield f"**{r.verdict_label}** ({r.verdict.replace('_', ' ')}). {'. '.join(page.words.say('reason', code) for code in r.verdict_reasons)}."
    yield _table(
        tuple(page.t(key) for key in ("score", "confidence", "relevant_experience", "total_experience", "required_met")),
        [(
            f"{r.score} {page.t('of_100')}", page.words.percent(r.confidence),
            page.words.year_count(r.experience.relevant_years) + (f" ({page.t('asked_for', years=asked)})" if asked else ""),
            page.words.year_count(r.experience.total_years), f"{page.words.required(r.required_count)} ({page.words.percent(r.required_match_rate)})" if r.required_count.total else page.words.percent(r.required_match_rate),
        )],
    )  # fmt: skip
    if r.document.warnings:
        yield f"> {page.t('md_warned')}"
    yield f"> {page.t('advice')}"


def _judgement(page: _Page) -> Iterator[str]:
    r = page.report
    yield f"## {page.t('summary')}"
    yield inline(r.summary)
    yield f"## {page.t('strengths')}"
    yield _bullets(_claims(page, r.strengths), page.t("none"))
    yield f"## {page.t('concerns')}"
    yield _bullets(_claims(page, r.concerns), page.t("none"))
    yield f"## {page.t('culture_fit')}"
    fit = r.culture_fit.percent
    yield page.t("md_not_assessed") if fit is None else page.t("md_culture", percent=page.t("percent", n=fit))
    nothing = f" ({page.t('nothing_shown')})"
    stated = (f"{inline(s.text)}{page.cites(s.evidence) or nothing}" for s in r.culture_fit.statements)
    yield _bullets(stated)
    yield f"## {page.t('growth_potential')}"
    yield f"**{page.words.say('growth', r.growth_potential.level)}**"
    yield _bullets(map(inline, r.growth_potential.reasons))
    yield f"## {page.t('salary_estimate')}"
    yield _salary(page)


def _claims(page: _Page, claims: tuple[Claim, ...]) -> Iterator[str]:
    return (f"{inline(claim.text)}{page.cites(claim.evidence)}" for claim in claims)


def _salary(page: _Page) -> str:
    salary = page.report.salary_estimate
    if salary is None:
        return inline(page.t("md_no_estimate", why=why_no_estimate(page.report, page.words)))
    rows = [
        (
            page.t(who, level=inline(page.words.say("level", x.level))),
            f"{page.words.money(x.low, salary.currency)} – {page.words.money(x.high, salary.currency)}".replace("$", r"\$"),
        )
        for who, x in (("candidates_level", salary.candidate_level), ("role_advertised", salary.role))
    ]
    occupation = f" {inline(page.t('pay_occupation', occupation=salary.occupation))}" if salary.occupation else ""
    where = f"{salary.currency} {page.words.say('period', salary.period)}, {page.words.market_name(salary.market)}.{occupation}"
    note = f"{page.t('pay_note')}: {inline(salary.source)}"
    said = inline(salary.statement)
    return "\n\n".join([*([said] if said else []), _table((page.t("md_range_for"), page.t("amount")), rows), where, note])


def _reasoning(page: _Page) -> Iterator[str]:
    r = page.report
    yield f"## {page.t('reasoning')}"
    yield from (inline(paragraph) for paragraph in r.reasoning.split("\n"))
    if r.what_would_change_it:
        yield f"### {page.t('what_would_change')}"
        yield _bullets(map(inline, r.what_would_change_it))
    yield f"## {page.t('interview_focus')}"
    yield _numbered(map(inline, r.interview_focus), page.t("none"))


def _experience(page: _Page) -> Iterator[str]:
    x = page.report.experience
    yield f"## {page.t('experience')}"
    total, relevant = page.words.year_count(x.total_years), page.words.year_count(x.relevant_years)
    yield f"**{page.t('total_and_relevant', total=total, relevant=relevant)}**"
    yield inline(x.overview)
    if x.positions:
        header = tuple(page.t(key) for key in ("position", "kind", "dates", "months", "relevance", "md_counts"))
        yield _table(header, (_position(page, p) for p in x.positions))
    yield f"{page.t('how_counted')}: {inline(x.arithmetic)}"


def _position(page: _Page, position: PositionEntry) -> tuple[str, ...]:
    title = f"{inline(position.title) or page.t('untitled')}{page.cites(position.evidence)}"
    dates = page.words.span(position.start, position.end)
    percent, by = page.words.percent, position.relevant_by
    basis = page.t("relevant_by", occupation=percent(by.occupation), skills=percent(by.skills), work=percent(by.work))
    share = f"{percent(position.relevant)} ({basis})"
    return (
        title,
        page.words.say("position_kind", position.kind),
        dates,
        str(position.months),
        share,
        page.t("yes" if position.counted else "no"),
    )


def _skills(page: _Page) -> Iterator[str]:
    r = page.report
    yield f"## {page.t('matching_skills')}"
    yield ", ".join(map(inline, r.matching_skills)) or page.t("none")
    yield f"## {page.t('skills_to_verify')}"
    yield ", ".join(map(inline, r.skills_to_verify)) or page.t("none")
    yield f"## {page.t('every_criterion')}"
    rows = (
        (
            inline(s.name) + page.cites(s.evidence), page.words.say("asked_as", s.kind), page.words.status(s.status), page.words.duration(s.months),
            page.words.month(s.last_used) if s.last_used else "–",
        )
        for s in r.skills
    )  # fmt: skip
    yield _table(tuple(page.t(key) for key in ("criterion", "asked_as", "standing", "shown_for", "last_used")), rows)


def _score(page: _Page) -> Iterator[str]:
    r = page.report
    yield f"## {page.t('how_score')}"
    header = tuple(page.t(key) for key in ("part", "points", "of", "why"))
    rows = [(inline(page.words.say("part", p.part)), page.words.number(p.points), str(p.weight), inline(p.why)) for p in r.score_parts]
    yield _table(header, [*rows, (f"**{page.t('score')}**", f"**{r.score}**", "**100**", "")])
    yield inline(line_of_work(page.words, r.closeness))


def _credentials(page: _Page) -> Iterator[str]:
    r = page.report
    yield f"## {page.t('credentials')}"
    yield f"### {page.t('education')}"
    none, unknown = page.t("none"), page.t("level_not_stated")
    not_completed = f" ({page.t('not_completed')})"
    yield _bullets(
        (
            f"{page.words.say('education', e.level)}{', ' + inline(e.field) if e.field else ''}"
            f"{not_completed if e.completed is False else ''}{page.cites(e.evidence)}"
            for e in r.education
        ),
        none,
    )
    yield f"### {page.t('certifications')}"
    standing = {"valid": "", "not_valid": f" ({page.t('not_valid')})", "pending": f" ({page.t('pending')})", "": ""}
    yield _bullets((f"{inline(c.name)}{standing[c.standing]}{page.cites(c.evidence)}" for c in r.certifications), none)
    yield f"### {page.t('languages')}"
    yield _bullets(
        (
            f"{inline(x.language)}, {inline(page.words.say('language_level', x.level) if x.level else unknown)}{page.cites(x.evidence)}"
            for x in r.languages
        ),
        none,
    )


def _document(page: _Page) -> Iterator[str]:
    d, a = page.report.document, page.report.anonymization
    yield f"## {page.t('document')}"
    yield document_line(page.words, d)
    yield _bullets(
        (inline(w.message) + (f" ({page.t('on_page', n=w.page)})" if w.page else "") for w in d.warnings),
        otherwise=page.t("md_no_warnings"),
    )
    yield f"## {page.t('anonymization')}"
    yield f"{page.t('removed_before')} {page.t('md_removed')}"
    yield _bullets((page.words.removed(kind, count) for kind, count in a.removed.items()), otherwise=page.t("md_nothing"))
    if a.residual_risks:
        yield f"{page.t('what_remains')}:"
        yield _bullets(map(inline, a.residual_risks))
    yield f"{page.t('leak_check')}: {page.words.say('leak_check', a.leak_check)}. {page.t('text_assessed')}: `sha256 {a.text_sha256}`."
    yield f"{page.t('detectors')}: {', '.join(f'{inline(name)} {inline(version)}' for name, version in a.detectors.items()) or page.t('md_none_named')}."


def _provenance(page: _Page) -> Iterator[str]:
    p = page.report.provenance
    yield f"## {page.t('provenance')}"
    yield _bullets(
        (
            f"{page.t('engine', version=p.version, engine=page.words.say('engine', p.engine))}, {page.t('md_as_of', date=page.words.date(p.as_of))}", f"{page.t('job')}: `sha256 {p.job_sha256}`", f"{page.t('policy')}: `sha256 {p.policy_sha256}`",
            f"{page.t('taxonomy')}: `{p.taxonomy_version}`; {page.t('md_schema', n=page.report.schema_version)}",
        )
    )  # fmt: skip


def _resume(page: _Page) -> Iterator[str]:
    yield f"## {page.t('anonymized_resume')}"
    lines = (_escape(line.strip()) for line in page.report.anonymized_text.split("\n"))
    yield "\n".join(f"> {line}\\" if line else ">" for line in lines).replace("\\\n>\n", "\n>\n").removesuffix("\\")


def _footnotes(page: _Page) -> Iterator[str]:
    """Footnotes are read in any order; GitHub moves them to the end and links them both ways."""
    if page.citations.ranges:
        notes = (f"[^{e.number}]: {page.t('quotation', quote=inline(e.quote))} ({_cited_by(e.cited_by)})" for e in page.citations.ranges)
        yield "\n".join(notes)


def _cited_by(places: tuple[tuple[str, str, object], ...]) -> str:
    return "; ".join(inline(label) for _, label, _ in places)
