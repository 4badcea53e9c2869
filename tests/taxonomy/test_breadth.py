"""The skills written by hand are many, spread over all fields, have other names, and no everyday word stands for one by itself."""

from collections import Counter
from pathlib import Path

import pytest

from pivots.taxonomy import taxonomy
from pivots.taxonomy.names import build_names
from pivots.taxonomy.tables import read_tables
from pivots.taxonomy.types import Skill

DATA = Path(__file__).parent / "data"
LEAST = {"software": 700, "infrastructure": 500, "data_ml": 350, "nursing_healthcare": 250, "finance_accounting": 350, "sales": 130}
NAMES_A_SKILL = frozenset((DATA / "everyday_skills.txt").read_text(encoding="utf-8").split())
"""Everyday words that name the skill in every sentence of a résumé, by decision."""


def by_hand() -> list[Skill]:
    return list(taxonomy().skills())


def everyday(language: str) -> frozenset[str]:
    return frozenset((DATA / f"everyday_{language}.txt").read_text(encoding="utf-8").split())


def test_the_skills_by_hand_are_enough() -> None:
    assert len(by_hand()) >= 5_000


def test_every_field_is_covered() -> None:
    counts = Counter(skill.field for skill in by_hand())
    assert len(counts) >= 25
    assert min(counts.values()) >= 20
    assert {name: counts[name] for name in LEAST if counts[name] < LEAST[name]} == {}


def test_every_kind_is_there() -> None:
    counts = Counter(skill.kind for skill in by_hand())
    assert counts["tool"] >= 2_000
    assert counts["skill"] >= 1_500
    assert counts["certification"] >= 700
    assert min(counts.values()) >= 30


def test_half_of_the_skills_have_another_name() -> None:
    assert sum(bool(skill.aliases) for skill in by_hand()) >= 0.5 * len(by_hand())


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_everyday_word_is_a_name_without_a_rule(language: str) -> None:
    tables = read_tables()
    names = build_names(tables.skills, tables.rules)
    unguarded = set(names.all) - set(names.rules) - names.acronyms
    assert sorted((unguarded & everyday(language)) - NAMES_A_SKILL) == []


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Reconciliations in BlackLine and FloQast", "blackline"),
        ("Kubernetes with Cilium and Kyverno", "cilium"),
        ("Siemens NX, SolidWorks, PowerMill", "powermill"),
        ("Photovoltaik und Wärmepumpen", "photovoltaics"),
        ("SAP BTP and SAPUI5", "sapui5"),
        ("Passed AZ-400 in spring", "azure_devops_engineer_az_400"),
        ("HPLC, NMR, FTIR", "ftir"),
        ("Trockenbau und Fliesenlegen", "drywall"),
    ],
)
def test_a_name_of_each_kind_is_found(text: str, skill: str) -> None:
    assert skill in {match.skill for match in taxonomy().find_skills(text)}


@pytest.mark.parametrize(
    "text",
    [
        "He led the team with wisdom and care",
        "University of Phoenix, class of 2010",
        "Took part in every aspect and all facets of the work",
        "On a daily basis, as far as needed",
        "Tens of thousands of readers in all caps: AS FAR AS WE HAD THEM",
        "Obeyed traffic laws, came home safely",
    ],
)
def test_everyday_sentences_name_no_new_skill(text: str) -> None:
    assert [match.skill for match in taxonomy().find_skills(text) if match.probability >= 0.5] == []
