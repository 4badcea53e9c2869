"""What a named skill counts as."""

import datetime

import pytest

from pivots.extract import extract
from pivots.model.facts import Facts
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)
JOB = "Experience\n\nSoftware Engineer   01/2020 – 12/2022\nExample Ltd\n"


def facts_of(text: str, language: str = "en") -> Facts:
    return extract(resume_of(text, language), AS_OF)


def statuses(text: str, skill: str, language: str = "en") -> set[str]:
    return {mention.status for mention in facts_of(text, language).mentions if mention.skill == skill and mention.implied_by is None}


IN_A_JOB = [
    ("• Ran Kubernetes in production.", "kubernetes", "demonstrated"),
    ("• PostgreSQL in production, no Kafka.", "postgresql", "demonstrated"),
    ("• PostgreSQL in production, no Kafka.", "kafka", "negated"),
    ("• Docker images. The Kubernetes clusters are run by the operations team, I only read the logs.", "kubernetes", "negated"),
    ("• Docker images. The Kubernetes clusters are run by the operations team, I only read the logs.", "docker", "demonstrated"),
    ("• While the engineers moved the platform to Kubernetes and Python, I negotiated with sales.", "python", "negated"),
    ("• Not only Python but also Kubernetes.", "python", "demonstrated"),
    ("• Delivered without downtime on Kubernetes.", "kubernetes", "demonstrated"),
    ("• Worked with our developers on Kafka.", "kafka", "demonstrated"),
    ("• Led the team that built Kafka pipelines.", "kafka", "demonstrated"),
    ("• Used Python instead of Java.", "java", "negated"),
    ("• Used Python instead of Java.", "python", "demonstrated"),
    ("• Other teams handled Terraform; I wrote the Python services.", "terraform", "negated"),
    ("• Other teams handled Terraform; I wrote the Python services.", "python", "demonstrated"),
    ("• Developed a training course on Docker for colleagues.", "docker", "demonstrated"),
    ("• Basic knowledge of Terraform.", "terraform", "claimed"),
]


@pytest.mark.parametrize(("line", "skill", "status"), IN_A_JOB)
def test_a_skill_in_a_job_is_shown_unless_its_clause_says_otherwise(line: str, skill: str, status: str) -> None:
    assert statuses(JOB + line, skill) == {status}


ELSEWHERE = [
    ("Skills\n\nPython, Kubernetes, Docker", "kubernetes", "claimed", "en"),
    ("Summary\n\nEngineer with Python and Docker.", "python", "claimed", "en"),
    ("Summary\n\nI have no hands-on experience with Kubernetes, Docker or Terraform, and I like Python.", "docker", "negated", "en"),
    ("Summary\n\nI have no hands-on experience with Kubernetes, Docker or Terraform, and I like Python.", "python", "claimed", "en"),
    ("Summary\n\nI have not yet worked with AWS or any other cloud; our customers run PostgreSQL.", "aws", "negated", "en"),
    ("Summary\n\nI have not yet worked with AWS or any other cloud; our customers run PostgreSQL.", "postgresql", "claimed", "en"),
    ("Summary\n\nEager to learn Kubernetes.", "kubernetes", "aspirational", "en"),
    ("Summary\n\nI know Docker but am keen to learn Kubernetes.", "docker", "claimed", "en"),
    ("Summary\n\nI am about to begin a Python course.", "python", "aspirational", "en"),
    ("Profil\n\nMöchte Kubernetes lernen.", "kubernetes", "aspirational", "de"),
    ("Profil\n\nKeine Erfahrung mit Kubernetes oder Docker, aber gute Kenntnisse in Python.", "docker", "negated", "de"),
    ("Profil\n\nKeine Erfahrung mit Kubernetes oder Docker, aber gute Kenntnisse in Python.", "python", "claimed", "de"),
    ("Kenntnisse\n\nDocker (Grundlagen), Python", "docker", "claimed", "de"),
    ("Courses\n\n• Kubernetes for beginners, 2024", "kubernetes", "coursework", "en"),
    ("Education\n\nBSc Physics   [year]\n[school]\nModules: Python, statistics", "python", "coursework", "en"),
    ("Education\n\nMSc Physics   [year]\nThesis: simulation in Python", "python", "demonstrated", "en"),
    ("Projects\n\nWeather station\nWritten in Python on Docker.", "python", "demonstrated", "en"),
    ("Certifications\n\n• Certified Kubernetes Administrator (CKA), 2023", "cka", "demonstrated", "en"),
    ("Education\n\nCertified Kubernetes Administrator (CKA), 2023", "cka", "demonstrated", "en"),
    ("Education\n\nCertified Kubernetes Administrator preparation (course only, no exam), 2023", "cka", "coursework", "en"),
    ("Skills\n\nLearning: Kubernetes, Docker\nTools: Python", "docker", "aspirational", "en"),
    ("Skills\n\nLearning: Kubernetes, Docker\nTools: Python", "python", "claimed", "en"),
]


@pytest.mark.parametrize(("text", "skill", "status", "language"), ELSEWHERE)
def test_a_skill_elsewhere_counts_as_its_section_and_clause_say(text: str, skill: str, status: str, language: str) -> None:
    assert statuses(text, skill, language) == {status}


def test_beginners_knowledge_is_half_a_claim() -> None:
    facts = facts_of("Skills\n\nDocker (basics), Python")
    probability = {mention.skill: mention.probability for mention in facts.mentions if mention.implied_by is None}
    assert probability["docker"] < 0.6 < probability["python"]


def test_implied_skills_follow_the_one_that_implies_them() -> None:
    mentions = facts_of(JOB + "• Moved 40 services to GKE.").mentions
    named = next(number for number, mention in enumerate(mentions) if mention.skill == "gke")
    implied = [mention for mention in mentions[named + 1 :] if mention.implied_by == "gke"]
    assert "kubernetes" in {mention.skill for mention in implied}
    assert {mention.status for mention in implied} == {"implied"}
    assert all(mention.probability <= mentions[named].probability for mention in implied)


def test_a_negated_skill_implies_nothing() -> None:
    assert [mention.skill for mention in facts_of("Summary\n\nNo experience with GKE.").mentions if mention.implied_by] == []


def test_a_mention_knows_its_position() -> None:
    facts = facts_of(JOB + "• Ran Kubernetes.\n\nSkills\n\nKubernetes")
    assert [mention.position for mention in facts.mentions if mention.skill == "kubernetes"] == [0, None]


def test_the_name_of_an_employer_is_no_skill() -> None:
    facts = facts_of("Experience\n\nAccountant   2018 – 2020\nSalesforce Inc., Dublin\n• Closed the books.")
    assert "salesforce" not in {mention.skill for mention in facts.mentions}


def test_an_instruction_to_a_machine_is_no_evidence() -> None:
    assert facts_of("Summary\n\n[removed instruction] Kubernetes and Python.").mentions == ()


def test_referees_words_are_not_the_candidates() -> None:
    assert facts_of("References\n\n• [person], Kubernetes architect").mentions == ()
