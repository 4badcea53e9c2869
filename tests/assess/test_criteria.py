"""Criteria against mentions, certificates and words."""

import datetime

import pytest

from pivots.assess import assess
from pivots.model.assessment import CriterionResult
from pivots.model.job import Criterion, Job
from tests.assess.build import Builder, Work, need

AS_OF = datetime.date(2026, 11, 1)
KUBERNETES = need("Kubernetes", "kubernetes")


def judge(b: Builder, *criteria: Criterion, language: str = "en", job_language: str = "en") -> tuple[CriterionResult, ...]:
    return assess(b.resume(language=language), b.facts(), Job(title="Engineer", required=criteria, language=job_language), AS_OF).criteria


def worked(*lines: tuple[str, dict], start: tuple[int, int] = (2024, 1), end: tuple[int, int] | None = (2024, 12)) -> Builder:
    b = Builder()
    b.work(Work("Engineer", start, end, list(lines)))
    return b


@pytest.mark.parametrize(
    ("status", "matched", "verify"),
    [
        ("demonstrated", True, False),
        ("coursework", False, True),
        ("aspirational", False, True),
        ("negated", False, True),
    ],
)
def test_status_of_the_only_mention(status: str, matched: bool, verify: bool) -> None:
    (result,) = judge(worked(("About Kubernetes", {"kubernetes": status})), KUBERNETES)
    assert (result.status, result.matched, result.verify) == (status, matched, verify)


def test_listed_without_use_is_matched_but_to_verify() -> None:
    b = Builder()
    b.statement("Kubernetes, Helm", {"kubernetes": "claimed"}, "skills", status="claimed")
    (result,) = judge(b, KUBERNETES)
    assert (result.status, result.matched, result.verify, result.months) == ("claimed", True, True, None)


def test_not_mentioned_is_missing_without_evidence() -> None:
    (result,) = judge(worked(("Ran Linux servers", {})), KUBERNETES)
    assert (result.status, result.matched, result.verify, result.evidence) == ("missing", False, True, ())


def test_use_outweighs_a_denial_elsewhere_and_both_are_quoted() -> None:
    b = worked(("Ran Kubernetes in staging", {"kubernetes": "demonstrated"}), ("No Kubernetes in production", {"kubernetes": "negated"}))
    (result,) = judge(b, KUBERNETES)
    assert result.status == "demonstrated"
    assert [q.quote for q in result.evidence] == ["Ran Kubernetes in staging", "No Kubernetes in production"]


def test_a_denial_outweighs_a_bare_claim() -> None:
    b = worked(("No Kubernetes in production", {"kubernetes": "negated"}))
    b.statement("Kubernetes", {"kubernetes": "claimed"}, "skills", status="claimed")
    assert judge(b, KUBERNETES)[0].status == "negated"


def test_months_are_the_union_of_the_positions_that_show_it() -> None:
    b = worked(("Ran Kubernetes", {"kubernetes": "demonstrated"}))
    b.work(Work("Engineer", (2024, 7), (2025, 6), [("Ran Kubernetes", {"kubernetes": "demonstrated"})]))
    b.work(Work("Engineer", (2020, 1), (2020, 12), [("Ran Linux", {})]))
    (result,) = judge(b, KUBERNETES)
    assert (result.months, result.last_used) == (18, "2025-06")


def test_implied_by_use_is_matched() -> None:
    b = Builder()
    b.statement("Ran EKS", {"eks": "demonstrated"}, "projects", implied={"kubernetes": ("eks", 1.0)})
    (result,) = judge(b, KUBERNETES)
    assert (result.status, result.matched, result.verify) == ("implied", True, False)


@pytest.mark.parametrize("status", ["coursework", "aspirational", "negated"])
def test_implied_by_less_than_use_is_worth_no_more_than_its_source(status: str) -> None:
    b = Builder()
    b.statement("EKS course", {"eks": status}, "courses", implied={"kubernetes": ("eks", 1.0)})
    (result,) = judge(b, KUBERNETES)
    assert (result.status, result.matched) == (status, False)


def test_any_one_alternative_is_enough_and_named() -> None:
    b = worked(("Moved data with Kafka", {"kafka": "demonstrated"}))
    (result,) = judge(b, need("Kafka or RabbitMQ", "kafka", "rabbitmq"))
    assert result.matched
    assert len(result.met_by) == 1


def test_at_least_two_need_two() -> None:
    b = worked(("Moved data with Kafka", {"kafka": "demonstrated"}))
    assert not judge(b, need("Two brokers", "kafka", "rabbitmq", at_least=2))[0].matched


@pytest.mark.parametrize(("valid", "status"), [(True, "demonstrated"), (None, "demonstrated"), (False, "negated")])
def test_certificates(valid: bool | None, status: str) -> None:
    b = Builder()
    b.certificate("Kubernetes Administrator", "kubernetes", valid)
    assert judge(b, need("CKA", "kubernetes", category="certification"))[0].status == status


def test_unknown_skill_ids_of_a_hand_edited_job_fall_back_to_words() -> None:
    (result,) = judge(worked(("Restored old barrel organs", {})), need("Barrel organs", "no_such_skill"))
    assert (result.matched, result.own_words) == (True, True)


@pytest.mark.parametrize(
    ("name", "line", "found"),
    [
        ("Barrel organ restoration", "Restoration of barrel organs for three museums", True),
        ("Organ building", "Building of organs in two churches", True),
        ("Advanced Example Rigging Certificate (AERC)", "Rigger, AERC since 2019", True),
        ("Veterinary anaesthesia", "Veterinary anasthesia for horses", True),
        ("Organ building", "Built houses", False),
        ("Barrel organ restoration", "Restored chairs", False),
        ("Forklift driving", "Driving school teacher", False),
        ("Stage lighting", "Lighting the way for new ideas was my stage of life then, said the boss who hired me", False),
    ],
)
def test_own_words(name: str, line: str, found: bool) -> None:
    (result,) = judge(worked((line, {})), Criterion(name=name))
    assert result.matched == found
    assert result.own_words == found


@pytest.mark.parametrize(
    ("name", "line", "found"),
    [
        ("HCPC registration", "HCPC registered since 2016", True),
        ("Quarterly business reviews", "QBRs with the fifteen largest customers", True),
        ("Airport registration", "Airport regional manager", False),
        ("Quarterly business reviews", "Ran the QB desk", False),
    ],
)
def test_own_words_in_other_forms(name: str, line: str, found: bool) -> None:
    assert judge(worked((line, {})), Criterion(name=name))[0].matched == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Workforce plan for 410 heads, with operations", True),
        ("Planned the workforce of two sites", True),
        ("Planning of workforce needs", True),
        ("Planned the canteen for a workforce of 400", False),
        ("Workforce of 400; plans were made elsewhere", False),
        ("Plan reading", False),
    ],
)
def test_a_known_skill_is_found_in_the_employers_words_in_other_forms(line: str, found: bool) -> None:
    (result,) = judge(worked((line, {})), Criterion(name="Workforce planning", skills=("workforce_planning",)))
    assert (result.matched and not result.near) == found  # a line with its one telling word is at most shown to a person


def test_a_tool_is_never_found_by_its_words_in_other_forms() -> None:
    (result,) = judge(worked(("Powered the BI team", {})), Criterion(name="Power BI", skills=("power_bi",)))
    assert not result.matched


def test_own_words_are_less_certain_than_a_known_skill() -> None:
    known = judge(worked(("Ran Kubernetes", {"kubernetes": "demonstrated"})), KUBERNETES)[0]
    words = judge(worked(("Restored barrel organs", {})), Criterion(name="Barrel organs"))[0]
    assert words.probability < known.probability


def test_own_words_in_german() -> None:
    b = worked(("Auslegung von hygienischen Ventilen", {}))
    assert judge(b, Criterion(name="Hygienische Ventile"), language="de", job_language="de")[0].matched
