"""Two to four reports on one job beside each other."""

from pathlib import Path

import pytest

from pivots.cli.compare import differences
from pivots.report import to_json
from pivots.report.words import words_in
from tests.cli.test_commands import run
from tests.report.sample import sample_report


def written(folder: Path, name: str, **changes: object) -> str:
    path = folder / name
    path.write_text(to_json(sample_report(**changes)), encoding="utf-8")
    return str(path)


def test_reports_stand_beside_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = written(tmp_path, "a.json", candidate="Candidate AAA"), written(tmp_path, "b.json", candidate="Candidate BBB", score=12)
    assert run("compare", one, other) == 0
    printed = capsys.readouterr().out
    assert "AAA" in printed
    assert "12 of 100" in printed
    assert all(skill.name[:20] in printed for skill in sample_report().skills)
    assert "nothing parts them" in printed


def test_what_one_alone_meets_is_said() -> None:
    both = sample_report(candidate="Candidate AAA")
    met = [s.name for s in both.skills if s.kind == "required" and s.name in both.matching_skills]
    fewer = sample_report(candidate="Candidate BBB", matching_skills=tuple(n for n in both.matching_skills if n != met[0]))
    assert differences((both, fewer), words_in("en")) == [
        f"Only Candidate AAA meets: {met[0]}.",
        f"Only Candidate BBB does not meet: {met[0]}.",
    ]


def test_reports_on_different_jobs_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    provenance = sample_report().provenance.model_copy(update={"job_sha256": "0" * 64})
    assert run("compare", written(tmp_path, "a.json"), written(tmp_path, "b.json", provenance=provenance)) == 2
    assert "different jobs" in capsys.readouterr().err


def test_what_is_no_report_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    assert run("compare", written(tmp_path, "a.json"), str(tmp_path / "x.json")) == 2
    assert "pivots screen" in capsys.readouterr().err


def test_one_report_is_nothing_to_compare(tmp_path: Path) -> None:
    assert run("compare", written(tmp_path, "a.json")) == 2


def test_labels_stand_in_the_language_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = written(tmp_path, "a.json", candidate="Candidate AAA"), written(tmp_path, "b.json", candidate="Candidate BBB")
    assert run("compare", one, other, "--language", "de") == 0
    printed = capsys.readouterr().out
    assert "Zu prüfen" in printed
    assert "Needs review" not in printed
