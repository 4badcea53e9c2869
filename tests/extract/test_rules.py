"""Triggers find every sentence that a rule's pattern finds, and spare the others."""

import pytest

from pivots.extract.rules import rules_for

SENTENCES = [
    ("negated", "I haven't worked with Kafka"),
    ("negated", "They do not use Terraform"),
    ("negated", "am not certified in first aid"),
    ("negated", "The cluster was mostly maintained by the vendor"),
    ("negated", "Deployments done by another team"),
    ("weak", "Basic knowledge of welding"),
    ("leadership", "Stood in for the shift lead during holidays"),
    ("team", "a team of six"),
    ("team", "Supervised about 12 pickers"),
]


@pytest.mark.parametrize(("kind", "sentence"), SENTENCES)
def test_a_sentence_that_matches_brings_its_rule(kind: str, sentence: str) -> None:
    assert kind in {rule.kind for rule in rules_for("en").of(sentence) if rule.pattern.search(sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "Maintained and operated the cluster",
        "A team of engineers",
        "Deepened knowledge and experience",
        "Manager and supervisor of the shift",
    ],
)
def test_a_rule_with_two_lists_wants_one_trigger_of_each(sentence: str) -> None:
    assert not any(rule.wants_both for rule in rules_for("en").of(sentence))
