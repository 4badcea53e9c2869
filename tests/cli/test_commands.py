"""The commands, as a person types them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pivots.cli.main import _COMMANDS, main

ROOT = Path(__file__).resolve().parents[2]
JOB = ROOT / "examples/jobs/ml-infrastructure-engineer.md"
RESUME = ROOT / "examples/resumes/ml-01.pdf"


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return int(ended.value.code or 0)


def test_screen_prints_the_table_and_where_the_reports_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("screen", "--job", str(JOB), str(RESUME), "--out", str(tmp_path / "out"), "--as-of", "2026-11-01") == 0
    printed = capsys.readouterr().out
    assert "Not qualified" in printed
    assert "A person decides." in printed
    assert str(tmp_path / "out" / "index.html") in printed
    assert "ml-01" not in printed, "a file name is often a person's name"


@pytest.mark.parametrize(("required", "long"), [(3, False), (14, True)])
def test_what_was_read_from_a_posting_is_to_be_checked_and_a_checked_file_is_not(
    required: int, long: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    skills = [
        "Python",
        "SQL",
        "Docker",
        "Kubernetes",
        "Terraform",
        "Kafka",
        "Redis",
        "Jenkins",
        "Java",
        "Scala",
        "PyTorch",
        "MLflow",
        "Grafana",
        "Helm",
    ]
    posting = tmp_path / "posting.md"
    posting.write_text("# Engineer\n\n## Requirements\n\n" + "".join(f"- {skill}\n" for skill in skills[:required]), encoding="utf-8")
    run("screen", "--job", str(posting), str(RESUME), "--out", str(tmp_path / "a"), "--as-of", "2026-11-01")
    said = capsys.readouterr().out
    assert f"{required} required and 0 preferred, as read from the posting" in said
    assert (f"80% of {required} required criteria" in said) == long
    run("job", "check", str(posting), "--write", str(tmp_path / "job.yaml"))
    capsys.readouterr()
    run("screen", "--job", str(tmp_path / "job.yaml"), str(RESUME), "--out", str(tmp_path / "b"), "--as-of", "2026-11-01")
    assert "as read from the posting" not in capsys.readouterr().out


def test_screen_as_json_is_json_and_names_no_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("screen", "--job", str(JOB), str(RESUME), "--out", str(tmp_path / "out"), "--as-of", "2026-11-01", "--json") == 0
    text = capsys.readouterr().out
    data = json.loads(text)
    assert [c["verdict"] for c in data["candidates"]] == ["NOT_FIT"]
    assert data["problems"] == []
    assert "ml-01" not in text


def test_only_the_formats_asked_for_are_written_and_json_always(tmp_path: Path) -> None:
    run("screen", "--job", str(JOB), str(RESUME), "--out", str(tmp_path / "out"), "--as-of", "2026-11-01", "--format", "md")
    assert {p.suffix for p in (tmp_path / "out").glob("candidate-*")} == {".md", ".json"}


def test_reports_are_written_in_the_language_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("screen", "--job", str(JOB), str(RESUME), "--out", str(tmp_path), "--as-of", "2026-11-01", "--language", "de") == 0
    said = capsys.readouterr().out
    assert "Nicht geeignet" in said
    assert "Die Entscheidung trifft ein Mensch." in said
    assert "Nicht geeignet" in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "## Zusammenfassung" in next(tmp_path.glob("candidate-*.md")).read_text(encoding="utf-8")
    assert "NOT_FIT,Nicht geeignet" in (tmp_path / "shortlist.csv").read_text(encoding="utf-8")


def test_a_language_without_reports_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("screen", "--job", str(JOB), str(RESUME), "--out", str(tmp_path / "out"), "--language", "xx") == 2
    assert "de" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_anonymize_prints_the_text_and_the_record_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("anonymize", str(RESUME)) == 0
    printed = capsys.readouterr()
    assert "AI Agent Developer" in printed.out
    assert "Trajkovska" not in printed.out + printed.err
    assert "Removed:" in printed.err


def test_anonymize_to_a_folder_keeps_who_is_who_private(tmp_path: Path) -> None:
    assert run("anonymize", str(RESUME), "--out", str(tmp_path)) == 0
    (text,) = tmp_path.glob("candidate-*.txt")
    assert "Milica" not in text.read_text(encoding="utf-8")
    assert "ml-01.pdf" in (tmp_path / "private/identities.csv").read_text(encoding="utf-8")


def test_job_check_writes_a_file_that_screens_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("job", "check", str(JOB), "--write", str(tmp_path / "job.yaml")) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in ("Kubernetes", "PyTorch", "MLflow", "Terraform"))
    for job, out in ((JOB, "one"), (tmp_path / "job.yaml", "two")):
        run("screen", "--job", str(job), str(RESUME), "--out", str(tmp_path / out), "--as-of", "2026-11-01")
    one, two = (next((tmp_path / out).glob("*.json")).read_bytes() for out in ("one", "two"))
    assert one == two


def test_a_misspelt_key_in_a_job_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("job", "check", str(JOB), "--write", str(tmp_path / "job.yaml"))
    text = (tmp_path / "job.yaml").read_text(encoding="utf-8").replace("min_years:", "min_year:", 1)
    (tmp_path / "job.yaml").write_text(text, encoding="utf-8")
    assert run("job", "check", str(tmp_path / "job.yaml")) == 2
    printed = capsys.readouterr().err
    assert "min_year" in printed
    assert "min_years" in printed


def test_skills_can_be_searched_and_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("skills", "search", "kubernets") == 0
    assert run("skills", "explain", "EKS") == 0
    assert run("skills", "list") == 0
    printed = capsys.readouterr().out
    assert "Kubernetes" in printed
    assert "implies" in printed


def test_an_unknown_skill_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("skills", "explain", "underwater basket weaving") == 2
    assert "pivots skills search" in capsys.readouterr().err


def test_doctor_finds_this_installation_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("doctor") == 0
    assert "FAIL" not in capsys.readouterr().out


def test_a_short_key_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "key").write_text("short")
    assert run("screen", "--job", str(JOB), str(RESUME), "--out", str(tmp_path / "out"), "--key-file", str(tmp_path / "key")) == 2
    assert "16 random bytes" in capsys.readouterr().err


@pytest.mark.parametrize("command", list(_COMMANDS))
def test_every_command_has_help_and_stands_in_the_readme(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command, "--help") == 0
    assert "Usage: pivots" in capsys.readouterr().out
    assert f"pivots {command}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_overview_imports_nothing_heavy() -> None:
    code = "import sys\nfrom pivots.cli.main import main\ntry: main(['--help'])\nexcept SystemExit: pass\nprint([m for m in ('pydantic', 'rich', 'lxml', 'pypdfium2', 'jinja2', 'babel') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_own_skills_are_added_and_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "own.csv"
    assert run("skills", "add", "Glockenspiel tuning", "--also", "mallet tuning", "--implies", "Kubernetes:0.5", "--table", str(table)) == 0
    assert "PIVOTS_TAXONOMY" in capsys.readouterr().out
    assert "glockenspiel_tuning,Glockenspiel tuning,skill,mallet tuning,kubernetes:0.5," in table.read_text(encoding="utf-8")
    source = tmp_path / "list.txt"
    source.write_text("Gong polishing\nKubernetes\nmusic\n", encoding="utf-8")
    assert run("skills", "import", str(source), "--table", str(table)) == 0
    assert "1 new, 1 known already, 1 left out" in capsys.readouterr().out


@pytest.mark.parametrize("more", [("Python",), ("Gong", "--implies", "nothing at all"), ("Gong", "--implies", "Python:7")])
def test_what_cannot_be_added_is_said(more: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("skills", "add", *more, "--table", str(tmp_path / "own.csv")) == 2
    said = capsys.readouterr().err
    assert "pivots skills" in said or "Give a number" in said
    assert not (tmp_path / "own.csv").exists()
