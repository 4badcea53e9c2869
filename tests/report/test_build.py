"""From assessment and narrative to the report of the contract."""

import datetime
import hashlib

import pytest

from pivots.model.anonymous import AnonymousResume
from pivots.model.assessment import Assessment, CriterionResult, CultureFit, Growth, PositionRelevance, Verdict
from pivots.model.facts import Facts, LanguageSkill, Month, Position
from pivots.model.job import Criterion, Job
from pivots.model.narrative import Narrative
from pivots.model.policy import Policy
from pivots.model.report import ReportData
from pivots.report import build_report, provenance_of
from pivots.report.build import years

TEXT = "Engineer 2019 – present"
AS_OF = datetime.date(2026, 11, 1)
JOB = Job(title="Engineer", required=(Criterion(name="Python or Go", any_of=("Python", "Go")),), min_years=2)

RESUME = AnonymousResume(
    text=TEXT, lines=(), language="en", text_sha256=hashlib.sha256(TEXT.encode()).hexdigest(), removed={"email": 1, "name": 2},
    detectors={"names": "1"}, residual_risks=(), format="pdf", pages=1, ocr=False, readable_share=0.98765, warnings=(),
)  # fmt: skip
NARRATIVE = Narrative(
    summary="S.",
    strengths=(),
    concerns=(),
    reasoning="R.",
    what_would_change_it=(),
    interview_focus=(),
    growth_reasons=("G.",),
    overview="O.",
)


def position(start: Month | None, end: Month | None, *, current: bool = False) -> Position:
    return Position(
        title="Engineer", employer="Acme", kind="employment", start=start, end=end, current=current, months=20, months_low=20, months_high=20,
        interval=None, text_start=0, text_end=len(TEXT), evidence=(),
    )  # fmt: skip


FACTS = Facts(
    positions=(position(Month(year=2025, month=3), None, current=True), position(Month(year=2019, month=None), Month(year=2021, month=12)), position(None, None)),
    statements=(), mentions=(), education=(), certifications=(), languages=(LanguageSkill(language="de", level="C1", evidence=()),),
    achievements=(), signals=(), total_months=40, total_months_low=40, total_months_high=40,
)  # fmt: skip


def relevance(number: int, value: float, *, counted: bool = False) -> PositionRelevance:
    return PositionRelevance(
        position=number, relevance=value, occupation_closeness=value, skill_overlap=0.2, work_likeness=0.4, counted=counted
    )


def result(**changes: object) -> CriterionResult:
    fields: dict[str, object] = {
        "criterion": JOB.required[0], "kind": "required", "status": "claimed", "matched": True, "verify": True, "probability": 0.7,
        "months": None, "last_used": None, "met_by": ("Go",), "evidence": (),
    }  # fmt: skip
    return CriterionResult.model_validate(fields | changes)


def report(verdict: Verdict = "FIT", *criteria: CriterionResult) -> ReportData:
    assessment = Assessment(
        verdict=verdict, verdict_reasons=("meets_all",), score=70, score_parts=(), confidence=0.8549, criteria=criteria or (result(),),
        required_matched=2, required_total=3, required_match_rate=2 / 3, coverage=(1.0,),
        relevance=(relevance(0, 0.66666, counted=True), relevance(1, 0.0), relevance(2, 0.0)),
        total_months=40, relevant_months=20, relevant_months_low=20, relevant_months_high=20, years_arithmetic="A.", candidate_level="mid",
        culture_fit=CultureFit(percent=None, statements=()), growth=Growth(level="Moderate", reasons=()), salary=None, changes=(),
    )  # fmt: skip
    return build_report(RESUME, FACTS, JOB, assessment, NARRATIVE, candidate="Candidate X", as_of=AS_OF)


@pytest.mark.parametrize(("verdict", "label"), [("FIT", "Qualified"), ("BORDERLINE", "Needs review"), ("NOT_FIT", "Not qualified")])
def test_the_verdict_in_words(verdict: Verdict, label: str) -> None:
    assert report(verdict).verdict_label == label


def test_figures_are_rounded_as_the_contract_says() -> None:
    found = report()
    assert (found.confidence, found.required_match_rate, found.document.readable_share) == (0.85, 0.6667, 0.988)
    assert (found.experience.total_years, found.experience.relevant_years) == (3.3, 1.7)


def test_dates_keep_the_precision_of_the_text() -> None:
    positions = report().experience.positions
    assert [(p.start, p.end) for p in positions] == [("2025-03", "present"), ("2019", "2021-12"), (None, None)]
    assert [(p.relevant, p.counted) for p in positions] == [(0.67, True), (0.0, False), (0.0, False)]


def test_an_any_of_criterion_is_shown_by_what_was_found() -> None:
    found = report("FIT", result(status="demonstrated", verify=False))
    assert (found.matching_skills, found.skills_to_verify) == (("Go",), ())


def test_what_is_only_named_is_to_verify_and_no_match() -> None:
    found = report("FIT", result(status="claimed", verify=True))
    assert (found.matching_skills, found.skills_to_verify) == ((), ("Python or Go",))


@pytest.mark.parametrize("category", ["language", "education", "clearance"])
def test_what_is_no_skill_is_in_neither_list_of_skills(category: str) -> None:
    criterion = Criterion.model_validate({"name": "German", "category": category})
    found = report("FIT", result(criterion=criterion))
    assert found.matching_skills == found.skills_to_verify == ()
    assert [s.name for s in found.skills] == ["German"]


def test_languages_are_named_and_the_record_of_removal_is_kept() -> None:
    found = report()
    assert found.languages[0].language == "German"
    assert found.anonymization.removed == {"email": 1, "name": 2}
    assert found.anonymization.leak_check == "passed"


@pytest.mark.parametrize(("months", "expected"), [(0, 0.0), (1, 0.1), (3, 0.3), (6, 0.5), (18, 1.5), (113, 9.4), (1200, 100.0)])
def test_months_as_years(months: int, expected: float) -> None:
    assert years(months) == expected


def test_digests_tell_job_and_policy_apart() -> None:
    plain = provenance_of(JOB, AS_OF)
    other_policy = provenance_of(JOB.model_copy(update={"policy": Policy(fit_match_rate=0.9)}), AS_OF)
    other_job = provenance_of(JOB.model_copy(update={"title": "Nurse"}), AS_OF)
    assert plain.job_sha256 == other_policy.job_sha256 != other_job.job_sha256
    assert plain.policy_sha256 == other_job.policy_sha256 != other_policy.policy_sha256
    assert plain == provenance_of(JOB.model_copy(), AS_OF)
    assert plain.as_of == "2026-11-01"
