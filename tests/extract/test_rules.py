"""Triggers find every sentence that a rule's pattern finds, and spare the others."""

import pytest

from pivots.extract.rules import TABLES, rules_for
from pivots.extract.tables import in_small_letters, rows

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
    assert kind in {rule.kind for rule in rules_for("en").of(sentence) if rule.pattern.search(sentence.lower())}


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
    assert not any(rule.wants_both for rule in rules_for("en").of(sentence) if rule.table in TABLES)


@pytest.mark.parametrize(
    ("pattern", "small"),
    [(r"\bUSD\s", r"\busd\s"), (r"[A-ZÄ]\S\W", r"[a-zä]\S\W"), (r"\\D", r"\\d"), ("(?<!\\w)a", "(?<!\\w)a")],
)
def test_a_pattern_in_small_letters_keeps_its_escapes(pattern: str, small: str) -> None:
    assert in_small_letters(pattern) == small


def test_no_rule_names_a_group_or_tells_capitals_apart() -> None:
    assert not [row["pattern"] for table in TABLES for row in rows(table) if "(?P" in row["pattern"] or "(?-i" in row["pattern"]]
