"""The example postings, read whole."""

import pathlib

import pytest

from pivots.jobs import check_posting, job_from_yaml, job_to_yaml, parse_text

EXAMPLES = pathlib.Path(__file__).parents[2] / "examples" / "jobs"
PLAIN = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix in {".md", ".txt"})


def test_the_worked_example_asks_for_exactly_this() -> None:
    job = parse_text((EXAMPLES / "ml-infrastructure-engineer.md").read_text(encoding="utf-8"))
    assert [c.name for c in job.required] == ["Kubernetes", "Python", "PyTorch", "TensorFlow", "Docker", "AWS", "MLflow"]
    assert [c.any_of or c.name for c in job.preferred] == [
        "Terraform",
        "Distributed systems",
        "GPU infrastructure",
        "Model serving pipelines",
        "Production ML infrastructure",
        ("Prometheus", "Grafana", "Datadog"),
    ]
    assert (job.min_years, job.max_years, job.seniority, job.country, job.remote) == (5, 8, "senior", "US", True)
    assert len(job.work_style) == 3


@pytest.mark.parametrize("name", PLAIN)
def test_every_example_has_criteria_years_pay_and_survives_its_job_file(name: str) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    job = parse_text(text)
    assert job.required
    assert job.min_years
    assert job.pay
    assert len(job.work_style) == 3
    assert job_from_yaml(job_to_yaml(job)) == job
    assert not [finding for finding in check_posting(job, text) if finding.severity == "error"]
