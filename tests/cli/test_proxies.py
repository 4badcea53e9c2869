"""The proxy policy from the command line and from a job file."""

import json
from pathlib import Path

import pytest

from pivots.api import Job
from pivots.cli.main import main
from pivots.errors import JobError
from pivots.jobs import job_from_yaml

JOB = "title: Nurse\nrequired:\n  - BLS\n"
RESUME = "Ada Example\nada@example.com\n\nExperience\nNurse, Example Clinic 2019 - 2023\nBLS\n\nVolunteering\nTrade union delegate\n"


def run(*args: str) -> int:
    with pytest.raises(SystemExit) as stop:
        main(list(args))
    return int(stop.value.code or 0)


def screened(folder: Path, *options: str, job: str = JOB) -> dict[str, object]:
    (folder / "job.yaml").write_text(job)
    (folder / "cv.txt").write_text(RESUME)
    assert (
        run("screen", "--job", str(folder / "job.yaml"), str(folder / "cv.txt"), "--out", str(folder / "out"), "--workers", "1", *options)
        == 0
    )
    made: dict[str, object] = json.loads(next((folder / "out").glob("candidate-*.json")).read_text())
    return made


def test_the_list_says_state_and_reason(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("proxies", "--keep", "unions") == 0
    said = capsys.readouterr().out
    assert "unions: kept, by your choice" in said
    assert "hobbies: removed\n" in said
    assert "postal_codes: removed, always" in said


def test_option_and_job_file_lead_to_the_same_report(tmp_path: Path) -> None:
    by_option = screened(tmp_path, "--keep", "unions")
    by_file = screened(tmp_path, "--fresh", job=f"{JOB}policy:\n  proxies: {{keep: [unions]}}\n")
    assert by_option == by_file
    assert by_option["anonymization"]["kept"] == ["unions"]  # type: ignore[index]
    assert "Trade union delegate" in str(by_option["anonymized_text"])


def test_another_policy_makes_the_finished_reports_anew(tmp_path: Path) -> None:
    assert "Trade union delegate" not in str(screened(tmp_path)["anonymized_text"])
    assert "Trade union delegate" in str(screened(tmp_path, "--keep", "unions")["anonymized_text"])


def test_a_job_with_exceptions_survives_the_round_through_its_file() -> None:
    job = Job.from_text("Nurse\n\nRequirements\n- BLS\n")
    kept = job.model_copy(update={"policy": job_from_yaml(f"{JOB}policy:\n  proxies: {{keep: [unions], remove: [publications]}}\n").policy})
    assert job_from_yaml(kept.to_yaml()).policy == kept.policy


@pytest.mark.parametrize("wrong", ["keep: [postal_codes]", "keep: [pets]", "keep: [unions], remove: [unions]"])
def test_a_wrong_kind_in_a_job_file_is_an_error_that_says_where_to_look(wrong: str) -> None:
    with pytest.raises(JobError) as error:
        job_from_yaml(f"{JOB}policy:\n  proxies: {{{wrong}}}\n")
    assert "pivots proxies" in error.value.remedy


@pytest.mark.parametrize("options", [("--keep", "postal_codes"), ("--keep", "pets"), ("--keep", "unions", "--remove", "unions")])
def test_a_wrong_kind_on_the_command_line_is_wrong_usage(options: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("proxies", *options) == 2
    assert capsys.readouterr().err
