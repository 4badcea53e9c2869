"""What is missing is told at its own grain in each section: two by name, then by what lies near, then in numbers, then the smallest change."""

import datetime

import pytest

from pivots.assess import assess
from pivots.explain import explain
from pivots.model.facts import SkillStatus
from pivots.model.job import Criterion, Job
from pivots.model.narrative import Narrative
from tests.assess.build import Builder, Marks, Work, need

MISSING = ("Kubernetes", "Terraform", "Kafka", "MLflow", "Snowflake", "Tableau")
JOB = Job(title="Backend Engineer", required=(need("Python", "python"), *(need(name, name.lower()) for name in MISSING)))


def narrative(*lines: tuple[str, Marks], job: Job = JOB, language: str = "en") -> Narrative:
    b = Builder()
    b.work(Work("Backend Engineer", (2019, 5), None, [("Wrote services in Python", {"python": "demonstrated"}), *lines]))
    resume, facts = b.resume(), b.facts()
    return explain(resume, facts, job, assess(resume, facts, job, datetime.date(2026, 11, 1)), language)


def concerns(told: Narrative) -> str:
    return " ".join(claim.text for claim in told.concerns)


@pytest.mark.parametrize(("language", "count"), [("en", "Six are not shown"), ("de", "Sechs sind nicht belegt")])
def test_the_summary_names_two_and_counts_the_rest(language: str, count: str) -> None:
    told = narrative(language=language).summary
    assert count in told
    assert [name for name in MISSING if name in told] == ["Kubernetes", "Terraform"]


def test_the_reasoning_holds_the_figures_and_no_list() -> None:
    told = narrative().reasoning
    assert "1 of 7 is matched, 14%" in told
    assert not [name for name in MISSING if name in told]


def test_what_would_change_it_counts_what_would_do() -> None:
    told = " ".join(narrative().what_would_change_it)
    assert "any three of the six that are open" in told
    assert not [name for name in MISSING if name in told]


def test_of_many_the_change_names_those_the_resume_touches() -> None:
    told = " ".join(narrative(("I would like to learn Kafka", {"kafka": "aspirational"})).what_would_change_it)
    assert "(nearest to it: Kafka)" in told


def test_few_are_named_in_the_change() -> None:
    job = JOB.model_copy(update={"required": JOB.required[:3]})
    assert "Kubernetes or Terraform" in " ".join(narrative(job=job).what_would_change_it)


def test_a_concern_says_what_lies_nearest() -> None:
    told = narrative(("Ran the cluster on Docker Swarm and Ansible", {"ansible": "demonstrated"}))
    assert "Kubernetes and Terraform are not shown. From the same field the résumé shows Ansible as a Backend Engineer" in concerns(told)
    assert "are not shown either" in concerns(told)


@pytest.mark.parametrize("status", ["claimed", "negated", "aspirational", "coursework"])
def test_what_is_not_in_use_lies_near_nothing(status: SkillStatus) -> None:
    assert "From the same field" not in concerns(narrative(("Ansible", {"ansible": status})))


def test_a_title_lies_near_nothing() -> None:
    b = Builder()
    b.work(Work("Ansible Engineer", (2019, 5), None, [("Wrote services in Python", {"python": "demonstrated"})]))
    resume, facts = b.resume(), b.facts()
    heading = facts.positions[0].evidence[0]
    named = facts.mentions[0].model_copy(update={"skill": "ansible", "evidence": heading})
    facts = facts.model_copy(update={"mentions": (*facts.mentions, named)})
    told = explain(resume, facts, JOB, assess(resume, facts, JOB, datetime.date(2026, 11, 1)))
    assert "From the same field" not in concerns(told)


def test_office_tools_lie_near_nothing() -> None:
    job = Job(title="Clerk", required=(need("Excel", "excel"),))
    assert "From the same field" not in concerns(narrative(("Wrote letters in Word", {"word": "demonstrated"}), job=job))


def test_what_is_to_be_learned_is_told_apart_from_what_is_not_mentioned() -> None:
    told = narrative(("I would like to learn Kafka", {"kafka": "aspirational"})).summary
    assert "Five are not shown" in told
    assert "Kafka is wished for or learned, and not yet worked with" in told


def test_a_paper_of_its_own_kind_is_no_skill_to_learn() -> None:
    job = Job(title="Nurse", required=(Criterion(name="BLS", category="certification", skills=("bls",)),))
    assert "wished for or learned" not in narrative(("BLS course booked", {"bls": "aspirational"}), job=job).summary
