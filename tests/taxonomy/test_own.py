"""Tables of an employer's own: entries added, downloads selected from."""

from pathlib import Path

import pytest

from pivots.errors import UsageError
from pivots.taxonomy import Taxonomy, taxonomy
from pivots.taxonomy.own import Entry, add_entries, read_source, select_new, slug

ESCO = (
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\n"
    'KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,skill/competence,sector-specific,tune glockenspiels,"adjust glockenspiels\nset up glockenspiels"\n'
    "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/2,knowledge,cross-sector,music,\n"
    "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/3,knowledge,cross-sector,Python (computer programming),Python\n"
)
ONET = (
    "O*NET-SOC Code,Title,Example,Commodity Code,Commodity Title,Hot Technology,In Demand\n"
    "11-1011.00,Chief Executives,Glockenspiel Tuner Pro,1,Tuning software,N,N\n"
    "11-1021.00,General Managers,Glockenspiel Tuner Pro,1,Tuning software,N,N\n"
    "11-1021.00,General Managers,Kubernetes,1,Container software,Y,N\n"
)


def written(folder: Path, text: str) -> Path:
    path = folder / "source.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_esco_brings_new_names_and_no_everyday_words(tmp_path: Path) -> None:
    selection = select_new(read_source(written(tmp_path, ESCO)), taxonomy())
    (entry,) = selection.entries
    assert (entry.name, entry.kind, entry.aliases) == ("tune glockenspiels", "skill", ("adjust glockenspiels", "set up glockenspiels"))
    assert selection.everyday + selection.known == 2


def test_onet_names_products_once(tmp_path: Path) -> None:
    selection = select_new(read_source(written(tmp_path, ONET)), taxonomy())
    assert [(e.name, e.kind) for e in selection.entries] == [("Glockenspiel Tuner Pro", "tool")]
    assert selection.known == 1


@pytest.mark.parametrize("text", ["name,aliases\nGlockenspiel tuning,mallet tuning\n", "Glockenspiel tuning\nPython\n"])
def test_own_lists_are_read_with_and_without_columns(text: str, tmp_path: Path) -> None:
    names = [entry.name for entry in read_source(written(tmp_path, text))]
    assert "Glockenspiel tuning" in names


def test_a_table_of_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        read_source(written(tmp_path, "date,amount\n2026-01-01,7\n"))


def test_added_entries_are_found_and_keep_what_was_there(tmp_path: Path) -> None:
    table = tmp_path / "skills.csv"
    assert add_entries([Entry("glocken", "Glockenspiel tuning", aliases=("mallet tuning",))], table) == 1
    assert add_entries([Entry("gong", "Gong polishing", implies=("glocken:0.5",))], table) == 2
    own = Taxonomy.load(table)
    assert [match.skill for match in own.find_skills("Years of mallet tuning and gong polishing")] == ["glocken", "gong"]


def test_a_contradiction_leaves_the_table_as_it_was(tmp_path: Path) -> None:
    table = tmp_path / "skills.csv"
    add_entries([Entry("glocken", "Glockenspiel tuning")], table)
    before = table.read_bytes()
    with pytest.raises(UsageError):
        add_entries([Entry("other", "Kubernetes")], table)
    assert table.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["skills.csv"]


@pytest.mark.parametrize(
    ("name", "expected"), [("C++ für Einsteiger", "c_plus_plus_fur_einsteiger"), ("  A/B-Test ", "a_b_test"), ("漢字", "")]
)
def test_an_id_is_plain(name: str, expected: str) -> None:
    assert slug(name) == expected
