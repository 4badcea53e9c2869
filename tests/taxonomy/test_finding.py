import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pivots.taxonomy import taxonomy


def names(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.skill) for m in taxonomy().find_skills(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spring   Boot\nservices", [("Spring   Boot", "spring_boot")]),
        ("SQL Server Integration Services", [("SQL Server Integration Services", "ssis")]),
        ("Docker-Images und Kubernetes-Cluster", [("Docker-Images", "docker"), ("Kubernetes-Cluster", "kubernetes")]),
        ("Pythonkenntnisse", [("Python", "python")]),
        ("Mikroservices, K8s", [("Mikroservices", "microservices"), ("K8s", "kubernetes")]),
        ("machine-learning models", [("machine-learning models", "machine_learning")]),
        ("Prometheus/Grafana", [("Prometheus", "prometheus"), ("Grafana", "grafana")]),
        ("Postgres.", [("Postgres", "postgresql")]),
        ("(Kafka)", [("Kafka", "kafka")]),
        ("C/C++", [("C", "c"), ("C++", "cpp")]),
        ("", []),
        ("   \n\n ", []),
        ("kafkaesque", []),
        ("dockerize", []),
        ("pythonic", []),
        ("GitHubber", []),
        ("machine\n\nlearning", []),
    ],
)
def test_names_and_borders(text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text) == expected


def test_offsets_hold_in_a_long_text() -> None:
    text = "Summary\n\n  Built   services\tin Go  and\n   PostgreSQL \u2013 on AWS EKS.\n\nSkills: R, SQL"
    assert names(text) == [
        ("Go", "go"),
        ("PostgreSQL", "postgresql"),
        ("AWS EKS", "eks"),
        ("R", "r"),
        ("SQL", "sql"),
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Go", "R", "C", "Python", ",", " ", "\n", "and", "to", ".", "Spring", "2019", "-", "İ", "ß", "SQL", "#", "("]),
        max_size=25,
    )
)
def test_matches_are_ordered_disjoint_and_inside(words: list[str]) -> None:
    text = "".join(words)
    end = 0
    for match in taxonomy().find_skills(text):
        assert end <= match.start < match.end <= len(text)
        assert 0 < match.probability <= 1
        assert text[match.start : match.end] == text[match.start : match.end].strip()
        end = match.end


def test_the_same_text_gives_the_same_matches() -> None:
    text = "Go, Rust, C, Word, Access, Teams, Slack"
    assert taxonomy().find_skills(text) == taxonomy().find_skills(text)
