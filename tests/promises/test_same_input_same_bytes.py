"""Order, number of workers and repetition change nothing; an interruption costs nothing."""

import datetime
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pivots import Job
from pivots.bulk import Settings, find_inputs, screen_many

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
AS_OF = datetime.date(2026, 11, 1)


@pytest.fixture(scope="module")
def job() -> Job:
    return Job.from_file(EXAMPLES / "jobs/ml-infrastructure-engineer.md")


def run(inputs: list[Path], job: Job, out: Path, **settings: object) -> dict[str, bytes]:
    screen_many(find_inputs(inputs), job, out, Settings(AS_OF, **settings))  # type: ignore[arg-type]
    return {p.name: p.read_bytes() for p in sorted(out.iterdir()) if p.is_file()}


def test_workers_order_and_repetition_change_no_byte(tmp_path: Path, job: Job) -> None:
    files = sorted((EXAMPLES / "resumes").iterdir())[:8]
    one = run(files, job, tmp_path / "one", workers=1)
    two = run(files[::-1], job, tmp_path / "two", workers=2)
    again = run(files, job, tmp_path / "one", workers=2, fresh=True)
    assert one == two == again
    assert {name.rpartition(".")[2] for name in one} == {"json", "html", "md", "csv"}


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    """Python gives sets another order in each process; a number set from outside makes it two that differ."""
    told = (
        "Kim Example (he/him)\nkim@example.com | he/him\n\nExperience\n\nEngineer, Riverbend Systems\n03/2019 - 10/2026\n- Ran Kubernetes\n"
    )
    (tmp_path / "told.txt").write_text(told, encoding="utf-8")
    inputs = [*map(str, sorted((EXAMPLES / "resumes").iterdir())[::4]), str(tmp_path / "told.txt")]
    job, written = EXAMPLES / "jobs/ml-infrastructure-engineer.md", []
    for seed in ("3", "7", "10"):
        out = tmp_path / seed
        command = [
            sys.executable,
            "-c",
            "from pivots.cli.main import main; main()",
            "screen",
            "--job",
            str(job),
            *inputs,
            "--out",
            str(out),
            "--as-of",
            str(AS_OF),
            "--workers",
            "1",
        ]
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, check=True, capture_output=True)
        written.append({path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.is_file()})
    assert written[0] == written[1] == written[2]
    assert len(written[0]) > len(inputs)


def test_a_report_in_another_language_is_not_taken_as_finished(tmp_path: Path, job: Job) -> None:
    files = sorted((EXAMPLES / "resumes").iterdir())[:1]
    english = run(files, job, tmp_path)
    german = run(files, job, tmp_path, language="de")
    assert all(english[name] != german[name] for name in english)
    assert run(files, job, tmp_path) == english


def test_a_run_goes_on_where_it_was_interrupted(tmp_path: Path, job: Job) -> None:
    files = sorted((EXAMPLES / "resumes").iterdir())[:4]
    whole = run(files, job, tmp_path / "whole", workers=2)
    shutil.copytree(tmp_path / "whole", tmp_path / "cut")
    reports = sorted((tmp_path / "cut").glob("candidate-*.json"))
    reports[0].unlink()
    reports[1].write_text('{"schema_version": 1')
    result = screen_many(find_inputs(files), job, tmp_path / "cut", Settings(AS_OF))
    assert result.resumed == 2
    assert {p.name: p.read_bytes() for p in sorted((tmp_path / "cut").iterdir()) if p.is_file()} == whole


def test_another_date_is_not_taken_for_finished(tmp_path: Path, job: Job) -> None:
    files = sorted((EXAMPLES / "resumes").iterdir())[:2]
    run(files, job, tmp_path / "out")
    later = screen_many(find_inputs(files), job, tmp_path / "out", Settings(datetime.date(2027, 5, 1)))
    assert later.resumed == 0


def test_equal_files_are_one_candidate_with_two_sources(tmp_path: Path, job: Job) -> None:
    source = min((EXAMPLES / "resumes").iterdir())
    for name in ("a", "b"):
        shutil.copy(source, tmp_path / f"{name}{source.suffix}")
    result = screen_many(find_inputs(sorted(tmp_path.glob(f"?{source.suffix}"))), job, tmp_path / "out", Settings(AS_OF))
    assert (len(result.entries), len(result.identities), result.duplicates) == (1, 2, 1)


def test_a_key_changes_the_codes_and_nothing_else(tmp_path: Path, job: Job) -> None:
    files = sorted((EXAMPLES / "resumes").iterdir())[:2]
    plain = run(files, job, tmp_path / "plain", formats=("json",))
    keyed = run(files, job, tmp_path / "keyed", formats=("json",), key=b"sixteen bytes or more")
    assert not {n for n in plain if n.startswith("candidate")} & set(keyed)
