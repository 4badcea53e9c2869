import pytest

from pivots.taxonomy import taxonomy


@pytest.mark.parametrize(
    ("name", "skill"),
    [
        ("k8s", "kubernetes"),
        ("Golang", "go"),
        ("go", "go"),
        ("R", "r"),
        ("C#", "csharp"),
        ("React.js", "react"),
        ("ReactJS", "react"),
        ("Node JS", "node_js"),
        ("Python 3.11", "python"),
        ("Power BI (advanced)", "power_bi"),
        ("experience with Kafka", "kafka"),
        ("SAP-Kenntnisse", "sap"),
        ("Distributed Systems", "distributed_systems"),
        ("verteilte Systeme", "distributed_systems"),
        ("GPU infrastructure", "gpu_infrastructure"),
        ("Production ML infrastructure", "ml_infrastructure"),
        ("Model serving pipelines", "model_serving"),
        ("DSGVO", "gdpr"),
        ("Anforderungsmanagement", "requirements_engineering"),
        ("Kuberntes", "kubernetes"),
        ("Pyton", "python"),
        ("Postgressql", "postgresql"),
    ],
)
def test_a_name_is_known(name: str, skill: str) -> None:
    resolved = taxonomy().resolve_skill(name)
    assert resolved is not None
    assert resolved.id == skill


@pytest.mark.parametrize(
    "name", ["", " ", "Blorf", "scales", "Dockex", "Scalar", "tablets", "rocket", "kitten", "12345", "Angola", "go live"]
)
def test_a_name_is_not_known(name: str) -> None:
    assert taxonomy().resolve_skill(name) is None


@pytest.mark.parametrize(
    ("skill", "implied"),
    [
        ("eks", "kubernetes"),
        ("eks", "aws"),
        ("gke", "gcp"),
        ("pytorch", "deep_learning"),
        ("pytorch", "python"),
        ("django", "python"),
        ("github_actions", "ci_cd"),
        ("jenkins", "ci_cd"),
        ("postgresql", "sql"),
        ("sagemaker", "aws"),
        ("triton", "model_serving"),
        ("kserve", "model_serving"),
        ("nccl", "gpu_infrastructure"),
        ("dcgm", "gpu_infrastructure"),
        ("fastapi", "rest_api"),
        ("react", "javascript"),
        ("sql_server", "sql"),
    ],
)
def test_one_skill_implies_another(skill: str, implied: str) -> None:
    assert implied in {item.skill for item in taxonomy().implied(skill)}


@pytest.mark.parametrize(
    ("skill", "not_implied"),
    [
        ("python", "pytorch"),
        ("aws", "eks"),
        ("kubernetes", "aws"),
        ("sql", "postgresql"),
        ("javascript", "react"),
        ("docker", "kubernetes"),
        ("machine_learning", "deep_learning"),
    ],
)
def test_implication_has_one_direction(skill: str, not_implied: str) -> None:
    assert not_implied not in {item.skill for item in taxonomy().implied(skill)}


def test_strengths_multiply_along_the_way() -> None:
    strengths = {item.skill: item.strength for item in taxonomy().implied("gitlab_ci")}
    assert strengths["ci_cd"] == 1.0
    assert all(0 < strength <= 1 for strength in strengths.values())


def test_an_unknown_id_is_a_key_error() -> None:
    for look_up in (taxonomy().skill, taxonomy().implied, taxonomy().occupation):
        with pytest.raises(KeyError):
            look_up("no such id")


def test_search_puts_exact_names_first_and_forgives_slips() -> None:
    assert taxonomy().search("sql")[0].id == "sql"
    assert taxonomy().search("kuber")[0].id == "kubernetes"
    assert "postgresql" in {skill.id for skill in taxonomy().search("postgers")}
    assert taxonomy().search("") == []
    assert taxonomy().search("data", limit=0) == []
    assert len(taxonomy().search("data", limit=3)) == 3


@pytest.mark.parametrize("words", ["Jenkins", "Jasmine", "Kafka", "Ada", "Django", "Apache Spark", "jenkins", "Jenkins, Docker"])
def test_a_tool_is_protected(words: str) -> None:
    assert taxonomy().is_protected_term(words)


@pytest.mark.parametrize("words", ["", "Julia Roberts", "Anna Kafka", "Maria", "Okonkwo", "Jasmine Lee", "Berlin", "Mr. Jenkins"])
def test_a_person_is_not_protected(words: str) -> None:
    assert not taxonomy().is_protected_term(words)


def test_a_skill_is_looked_up_by_its_id_and_an_unknown_id_is_none() -> None:
    known = taxonomy().known_skill("python")
    assert known is not None
    assert known.name == "Python"
    assert taxonomy().known_skill("zarquon") is None
    assert taxonomy().known_skill(None) is None
