"""Assessment and narrative become the report of the contract."""

import datetime
from typing import Literal

from pivots.model.anonymous import AnonymousResume
from pivots.model.assessment import Assessment, CriterionResult, Verdict
from pivots.model.facts import Facts, Month, Position
from pivots.model.job import Criterion, Job
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
    ReportData,
    SkillEntry,
)
from pivots.report.provenance import provenance_of
from pivots.report.words import language_name

LABELS: dict[Verdict, Literal["Qualified", "Needs review", "Not qualified"]] = {
    "FIT": "Qualified",
    "BORDERLINE": "Needs review",
    "NOT_FIT": "Not qualified",
}


def build_report(
    resume: AnonymousResume, facts: Facts, job: Job, assessment: Assessment, narrative: Narrative, *, candidate: str, as_of: datetime.date
) -> ReportData:
    """The report. It is handed out only after the leak check has passed, so the record says so."""
    return ReportData(
        candidate=candidate,
        job=_job(job),
        policy=job.policy,
        verdict=assessment.verdict,
        verdict_label=LABELS[assessment.verdict],
        verdict_reasons=assessment.verdict_reasons,
        score=assessment.score,
        score_parts=assessment.score_parts,
        confidence=round(assessment.confidence, 2),
        summary=narrative.summary,
        strengths=narrative.strengths,
        concerns=narrative.concerns,
        culture_fit=assessment.culture_fit,
        growth_potential=GrowthPotential(level=assessment.growth.level, reasons=narrative.growth_reasons),
        salary_estimate=assessment.salary,
        reasoning=narrative.reasoning,
        what_would_change_it=narrative.what_would_change_it,
        interview_focus=narrative.interview_focus,
        experience=_experience(facts, assessment, narrative),
        matching_skills=tuple(_shown(r) for r in assessment.criteria if _is_skill(r.criterion) and r.matched),
        skills_to_verify=tuple(r.criterion.name for r in assessment.criteria if _is_skill(r.criterion) and r.verify),
        skills=tuple(_skill(r) for r in assessment.criteria),
        required_match_rate=round(assessment.required_match_rate, 4),
        education=tuple(EducationEntry(level=e.level, field=e.field, completed=e.completed, evidence=e.evidence) for e in facts.education),
        certifications=tuple(
            CertificationEntry(name=c.name, valid=c.valid, pending=c.pending, evidence=c.evidence) for c in facts.certifications
        ),
        languages=tuple(LanguageEntry(language=language_name(x.language), level=x.level, evidence=x.evidence) for x in facts.languages),
        anonymization=_anonymization(resume),
        document=_document(resume),
        provenance=provenance_of(job, as_of),
        anonymized_text=resume.text,
    )


def _anonymization(resume: AnonymousResume) -> AnonymizationRecord:
    return AnonymizationRecord(
        removed={str(kind): count for kind, count in resume.removed.items()},
        detectors=resume.detectors,
        kept=resume.kept,
        residual_risks=resume.residual_risks,
        leak_check="passed",
        text_sha256=resume.text_sha256,
    )


def _document(resume: AnonymousResume) -> DocumentRecord:
    return DocumentRecord(
        format=resume.format,
        pages=resume.pages,
        ocr=resume.ocr,
        language=resume.language,
        readable_share=round(resume.readable_share, 3),
        warnings=resume.warnings,
    )


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
    )


def _experience(facts: Facts, assessment: Assessment, narrative: Narrative) -> Experience:
    relevance = {r.position: round(r.relevance, 2) for r in assessment.relevance}
    counted = {r.position for r in assessment.relevance if r.counted}
    return Experience(
        total_years=years(assessment.total_months),
        relevant_years=years(assessment.relevant_months),
        overview=narrative.overview,
        positions=tuple(_position(p, relevance.get(i, 0.0), counted=i in counted) for i, p in enumerate(facts.positions)),
        arithmetic=assessment.years_arithmetic,
    )


def _position(position: Position, relevance: float, *, counted: bool) -> PositionEntry:
    return PositionEntry(
        title=position.title,
        start=_month(position.start),
        end="present" if position.current else _month(position.end),
        months=position.months,
        kind=position.kind,
        relevant=relevance,
        evidence=position.evidence,
        counted=counted,
    )


def _month(month: Month | None) -> str | None:
    if month is None:
        return None
    return f"{month.year:04}" if month.month is None else f"{month.year:04}-{month.month:02}"


def _is_skill(criterion: Criterion) -> bool:
    return criterion.category in {"skill", "licence", "certification", "domain"}


def _shown(result: CriterionResult) -> str:
    """An any-of criterion is shown by what was found of it."""
    found = [name for name in result.criterion.any_of or () if name in result.met_by]
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
