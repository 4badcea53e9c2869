"""Assessment and narrative become the report of the contract."""

import datetime
from typing import TypedDict

from pivots.model.anonymous import AnonymousResume
from pivots.model.assessment import (
    Assessment,
    Closeness,
    CriterionResult,
    CultureFit,
    PositionRelevance,
    SalaryEstimate,
    ScorePart,
    Verdict,
)
from pivots.model.facts import Facts, Month, Position
from pivots.model.job import COUNTED, Criterion, Job
from pivots.model.language import DEFAULT_LANGUAGE, Language
from pivots.model.narrative import Narrative
from pivots.model.report import (
    AnonymizationRecord,
    CertificationEntry,
    DocumentRecord,
    EducationEntry,
    Experience,
    GrowthPotential,
    JobCriterion,
    JobSummary,
    LanguageEntry,
    PositionEntry,
    RelevanceBasis,
    ReportData,
    RequiredCount,
    SkillEntry,
)
from pivots.report.pay import pay_statement
from pivots.report.phrases import rephrase
from pivots.report.provenance import provenance_of
from pivots.report.words import words_in


def build_report(
    resume: AnonymousResume,
    facts: Facts,
    job: Job,
    assessment: Assessment,
    narrative: Narrative,
    *,
    candidate: str,
    as_of: datetime.date,
    language: Language = DEFAULT_LANGUAGE,
) -> ReportData:
    """The report, its texts in ``language``. It is handed out only after the leak check has passed, so the record says so."""
    return ReportData(
        candidate=candidate,
        job=_job(job),
        policy=job.policy,
        **_judgement(assessment, job, language),
        summary=narrative.summary,
        strengths=narrative.strengths,
        concerns=narrative.concerns,
        reasoning=narrative.reasoning,
        what_would_change_it=narrative.what_would_change_it,
        interview_focus=narrative.interview_focus,
        growth_potential=GrowthPotential(level=assessment.growth.level, reasons=narrative.growth_reasons),
        experience=_experience(facts, assessment, narrative, language),
        **_stated(facts, language),
        anonymization=_anonymization(resume, language),
        document=_document(resume, language),
        provenance=provenance_of(job, as_of, language),
        anonymized_text=resume.text,
    )


class _Judgement(TypedDict):
    """Fields of the report that the assessment fills."""

    verdict: Verdict
    verdict_label: str
    verdict_reasons: tuple[str, ...]
    score: int
    score_parts: tuple[ScorePart, ...]
    confidence: float
    closeness: Closeness | None
    culture_fit: CultureFit
    salary_estimate: SalaryEstimate | None
    matching_skills: tuple[str, ...]
    skills_to_verify: tuple[str, ...]
    skills: tuple[SkillEntry, ...]
    required_match_rate: float
    required_count: RequiredCount


class _Stated(TypedDict):
    """Fields of the report that repeat what the text states."""

    education: tuple[EducationEntry, ...]
    certifications: tuple[CertificationEntry, ...]
    languages: tuple[LanguageEntry, ...]


def _judgement(assessment: Assessment, job: Job, language: Language) -> _Judgement:
    return _Judgement(
        verdict=assessment.verdict,
        verdict_label=words_in(language).say("verdict", assessment.verdict),
        verdict_reasons=assessment.verdict_reasons,
        score=assessment.score,
        score_parts=_score_parts(assessment, job, language),
        confidence=round(assessment.confidence, 2),
        closeness=assessment.closeness,
        culture_fit=assessment.culture_fit,
        salary_estimate=_salary(assessment, language),
        matching_skills=tuple(_shown(r) for r in assessment.criteria if _is_skill(r.criterion) and _is_credible(r)),
        skills_to_verify=tuple(r.criterion.name for r in assessment.criteria if _is_skill(r.criterion) and r.verify),
        skills=tuple(_skill(r) for r in assessment.criteria),
        required_match_rate=round(assessment.required_match_rate, 4),
        required_count=_required_count(assessment),
    )


def _stated(facts: Facts, language: Language) -> _Stated:
    name = words_in(language).language_name
    return _Stated(
        education=tuple(EducationEntry(level=e.level, field=e.field, completed=e.completed, evidence=e.evidence) for e in facts.education),
        certifications=tuple(
            CertificationEntry(name=c.name, valid=c.valid, pending=c.pending, evidence=c.evidence) for c in facts.certifications
        ),
        languages=tuple(LanguageEntry(language=name(x.language), level=x.level, evidence=x.evidence) for x in facts.languages),
    )


def _anonymization(resume: AnonymousResume, language: Language) -> AnonymizationRecord:
    return AnonymizationRecord(
        removed={str(kind): count for kind, count in resume.removed.items()},
        detectors=resume.detectors,
        kept=resume.kept,
        residual_risks=tuple(rephrase(risk, "risk", language) for risk in resume.residual_risks),
        leak_check="passed",
        text_sha256=resume.text_sha256,
    )


def _document(resume: AnonymousResume, language: Language) -> DocumentRecord:
    return DocumentRecord(
        format=resume.format,
        pages=resume.pages,
        ocr=resume.ocr,
        language=resume.language,
        readable_share=round(resume.readable_share, 3),
        warnings=tuple(w.model_copy(update={"message": rephrase(w.message, "warning", language)}) for w in resume.warnings),
    )


def _score_parts(assessment: Assessment, job: Job, language: Language) -> tuple[ScorePart, ...]:
    names = [criterion.name for criterion in (*job.required, *job.preferred)]
    return tuple(part.model_copy(update={"why": rephrase(part.why, "score", language, names)}) for part in assessment.score_parts)


def _salary(assessment: Assessment, language: Language) -> SalaryEstimate | None:
    salary = assessment.salary
    if salary is None:
        return None
    statement = pay_statement(salary, words_in(language))
    return salary.model_copy(update={"source": rephrase(salary.source, "salary", language), "statement": statement})


def years(months: int) -> float:
    """Months as years with one decimal; halves of a tenth go up (0.25 years are 0.3)."""
    return (months * 10 + 6) // 12 / 10


def _job(job: Job) -> JobSummary:
    return JobSummary(
        title=job.title,
        seniority=job.seniority,
        min_years=job.min_years,
        max_years=job.max_years,
        required=tuple(JobCriterion(name=c.name, any_of=c.any_of) for c in job.required),
        preferred=tuple(JobCriterion(name=c.name, any_of=c.any_of) for c in job.preferred),
        country=job.country,
        pay=job.pay,
    )


def _experience(facts: Facts, assessment: Assessment, narrative: Narrative, language: Language) -> Experience:
    relevance = {r.position: r for r in assessment.relevance}
    return Experience(
        total_years=years(assessment.total_months),
        relevant_years=years(assessment.relevant_months),
        overview=narrative.overview,
        positions=tuple(_position(p, relevance[i]) for i, p in enumerate(facts.positions)),
        arithmetic=rephrase(assessment.years_arithmetic, "years", language, [p.title for p in facts.positions]),
    )


def _position(position: Position, judged: PositionRelevance) -> PositionEntry:
    return PositionEntry(
        title=position.title,
        start=_month(position.start),
        end="present" if position.current else _month(position.end),
        months=position.months,
        kind=position.kind,
        relevant=round(judged.relevance, 2),
        relevant_by=RelevanceBasis(occupation=judged.occupation_closeness, skills=judged.skill_overlap, work=judged.work_likeness),
        evidence=position.evidence,
        counted=judged.counted,
    )


def _month(month: Month | None) -> str | None:
    if month is None:
        return None
    return f"{month.year:04}" if month.month is None else f"{month.year:04}-{month.month:02}"


def _required_count(assessment: Assessment) -> RequiredCount:
    named = sum(r.kind == "required" and r.matched and r.verify and not r.near and _is_skill(r.criterion) for r in assessment.criteria)
    return RequiredCount(total=assessment.required_total, met=assessment.required_matched, named_only=named)


def _is_skill(criterion: Criterion) -> bool:
    return criterion.category in COUNTED


def _is_credible(result: CriterionResult) -> bool:
    """Matched by more than a name in a list."""
    return result.matched and not (result.verify and result.status == "claimed")


def _shown(result: CriterionResult) -> str:
    """An any-of criterion is shown by what was found of it."""
    found = [name for name in result.criterion.any_of or () if name in result.met_by and name in result.criterion.name]
    return ", ".join(found) if found else result.criterion.name


def _skill(result: CriterionResult) -> SkillEntry:
    criterion = result.criterion
    return SkillEntry(
        name=criterion.name,
        any_of=criterion.any_of,
        kind=result.kind,
        status=result.status,
        months=result.months,
        last_used=result.last_used,
        evidence=result.evidence,
    )
