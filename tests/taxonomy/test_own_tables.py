"""An employer's own tables, named by PIVOTS_TAXONOMY."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pivots.errors import UsageError
from pivots.taxonomy import Taxonomy, taxonomy

HEAD = "id,name,kind,aliases,implies,parents\n"


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    taxonomy.cache_clear()
    yield
    taxonomy.cache_clear()


def own_table(folder: Path, rows: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "ours.csv").write_text(HEAD + rows, encoding="utf-8")
    monkeypatch.setenv("PIVOTS_TAXONOMY", str(folder / "ours.csv"))


def test_own_skills_are_found_and_change_the_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_table(tmp_path, "frobnicator,Frobnicator,tool,Frobby,kubernetes:1.0,\n", monkeypatch)
    assert [match.skill for match in taxonomy().find_skills("Ran Frobby")] == ["frobnicator"]
    assert taxonomy().version != Taxonomy.load().version


def test_without_the_variable_the_shipped_tables_stand_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PIVOTS_TAXONOMY", raising=False)
    assert taxonomy().version == Taxonomy.load().version


@pytest.mark.parametrize("rows", ["frob,Frob,tool,Kubernetes,,\n", "frob,Frob,tool,,nothing_known:1.0,\n", "Frob It,Frob,tool,,,\n"])
def test_a_contradiction_is_named_with_what_to_do(rows: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_table(tmp_path, rows, monkeypatch)
    with pytest.raises(UsageError) as caught:
        taxonomy()
    assert "PIVOTS_TAXONOMY" in caught.value.remedy


def test_a_missing_table_is_no_silent_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIVOTS_TAXONOMY", str(tmp_path / "absent.csv"))
    with pytest.raises(UsageError):
        taxonomy()
