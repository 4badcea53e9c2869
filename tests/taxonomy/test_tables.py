"""Reading, merging and checking tables, on small tables of the tests' own."""

from pathlib import Path

import pytest

from pivots.errors import UsageError
from pivots.taxonomy import Taxonomy, check, taxonomy
from pivots.taxonomy.tables import Tables, read_tables
from pivots.taxonomy.types import Implication, Skill

HEAD = "id,name,kind,aliases,implies,parents\n"


def skill(name: str, *aliases: str, implies: tuple[str, ...] = ()) -> Skill:
    return Skill(id=name, name=name, kind="tool", field="test", aliases=aliases, implies=tuple(Implication(i, 1.0) for i in implies))


def tables(*skills: Skill) -> Tables:
    return Tables(skills, (), (), (), (), (), (), (), (), (), (), (), "0" * 12)


def codes(*skills: Skill) -> set[str]:
    return {problem.code for problem in check(tables(*skills))}


def test_the_shipped_tables_hold_no_contradiction() -> None:
    assert check() == []


def test_the_shipped_tables_are_large_enough() -> None:
    assert len(taxonomy().skills()) >= 5_000
    assert len({skill.field for skill in taxonomy().skills()}) >= 25
    assert len(taxonomy().occupations()) >= 400


@pytest.mark.parametrize(
    ("skills", "code"),
    [
        ((skill("a"), skill("a")), "duplicate_id"),
        ((skill("A b"),), "bad_id"),
        ((skill("a", implies=("b",)),), "unknown_skill"),
        ((skill("a", implies=("a",)),), "implies_itself"),
        ((skill("a", implies=("b",)), skill("b", implies=("a",))), "cycle"),
        ((skill("a", "x"), skill("b", "X")), "alias_clash"),
        ((skill("a", "x-y"), skill("b", "x y")), "alias_clash"),
    ],
)
def test_a_contradiction_is_found(skills: tuple[Skill, ...], code: str) -> None:
    assert code in codes(*skills)


def test_sound_tables_have_no_problems() -> None:
    assert codes(skill("a", "x", implies=("b",)), skill("b", "y")) == set()


def test_closure_ends_on_a_cycle() -> None:
    cyclic = Taxonomy(tables(skill("a", implies=("b",)), skill("b", implies=("a",))))
    assert [item.skill for item in cyclic.implied("a")] == ["b"]


def test_an_employers_table_adds_and_extends(tmp_path: Path) -> None:
    own = tmp_path / "ours.csv"
    own.write_text(HEAD + "frobnicator,Frobnicator,tool,Frob,kubernetes:1.0,\nkubernetes,Kubernetes,tool,OurKube,,\n", encoding="utf-8")
    extended = Taxonomy.load(own)
    assert [m.skill for m in extended.find_skills("Frob on OurKube, K8s")] == ["frobnicator", "kubernetes", "kubernetes"]
    assert "containers" in {item.skill for item in extended.implied("frobnicator")}
    assert extended.version != taxonomy().version
    assert taxonomy().resolve_skill("Frobnicator") is None


def test_a_folder_with_rules_is_understood(tmp_path: Path) -> None:
    (tmp_path / "skills").mkdir()
    (tmp_path / "skills" / "ours.csv").write_text(HEAD + "falcon_erp,Falcon,tool,,,\n", encoding="utf-8")
    rule = "alias,skill,case,needs,not_before,not_after,not_in,probability\nFalcon,falcon_erp,exact,erp,peregrine,,,0\n"
    (tmp_path / "ambiguous.csv").write_text(rule, encoding="utf-8")
    extended = Taxonomy.load(tmp_path)
    assert "falcon_erp" in {m.skill for m in extended.find_skills("Customised Falcon, the ERP of the plant")}
    assert extended.find_skills("A peregrine Falcon nested here") == []


@pytest.mark.parametrize("content", ["nonsense", "id,name\nx,y\n", HEAD + "x,X,unknown-kind,,,\n", HEAD + "x,X,tool,,a:strong,\n"])
def test_a_broken_table_is_a_named_error(tmp_path: Path, content: str) -> None:
    own = tmp_path / "broken.csv"
    own.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError):
        read_tables(own)


def test_a_missing_table_is_a_named_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        read_tables(tmp_path / "absent.csv")


def test_the_version_is_a_digest_of_the_content() -> None:
    assert len(taxonomy().version) == 12
    assert taxonomy().version == Taxonomy.load().version
