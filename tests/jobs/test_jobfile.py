"""The job file: written, read back, and refused with words that help."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pivots.errors import JobError
from pivots.jobs import job_from_json, job_from_yaml, job_sha256, job_to_yaml
from pivots.model.job import Criterion, Job, Pay, WorkStyle

text = st.text(min_size=1, max_size=40)
words = st.one_of(
    text, st.sampled_from(["yes", "null", "3", "# no", "a: b", "- x", "1e3", "2026-01-01", "Größe 'x'", "~", "\u2028", "é\t"])
)
maybe_years = st.none() | st.integers(0, 30).map(float) | st.sampled_from([0.5, 2.5])
criteria = st.builds(
    Criterion,
    name=words,
    any_of=st.none() | st.lists(words, min_size=1, max_size=3).map(tuple),
    category=st.sampled_from(["skill", "licence", "language", "education", "domain"]),
    skills=st.lists(st.sampled_from(["python", "kubernetes", "rn_license"]), max_size=2).map(tuple),
    must_have=st.booleans(),
    level=st.none() | words,
    or_equivalent=st.booleans(),
    min_years=maybe_years,
    source=st.none() | words,
)
pays = st.builds(Pay, minimum=maybe_years, maximum=maybe_years, currency=words, period=st.sampled_from(["year", "hour"]))
jobs = st.builds(
    Job,
    title=words,
    seniority=st.none() | st.sampled_from(["junior", "senior"]),
    min_years=maybe_years,
    required=st.lists(criteria, max_size=3).map(tuple),
    preferred=st.lists(criteria, max_size=2).map(tuple),
    duties=st.lists(words, max_size=2).map(tuple),
    work_style=st.lists(st.builds(WorkStyle, text=words), max_size=2).map(tuple),
    location=st.none() | words,
    remote=st.none() | st.booleans(),
    pay=st.none() | pays,
)


@settings(max_examples=60, deadline=None)
@given(jobs)
def test_a_job_survives_writing_and_reading(job: Job) -> None:
    assert job_from_yaml(job_to_yaml(job)) == job
    assert job_from_json(job.model_dump_json()) == job


def test_short_forms_are_completed() -> None:
    job = job_from_yaml("title: Engineer\nrequired:\n  - k8s\n  - any_of: [Python, Go]\n  - Zarquon\n")
    assert [(c.name, c.skills) for c in job.required] == [("k8s", ("kubernetes",)), ("Python or Go", ("python", "go")), ("Zarquon", ())]


@pytest.mark.parametrize(
    ("content", "said", "remedy"),
    [
        ("titel: x", "`titel`", "`title`"),
        ("title: x\nrequired: Python", "`required` is not a list", "- Python"),
        ("title: x\nrequired:\n  - naem: y", "`naem` in `required[1]`", "`name`"),
        ("title: x\nmin_years: lots", "`min_years`", "number of years"),
        ("title: x\nrequired:\n  - name: y\n    at_least: 0", "`required[1].at_least`", "1 or more"),
        ("title: x\nrequired:\n  - name: Kubernetes\n    skills: [kubernets]", "`kubernets`", "`kubernetes`"),
        ("title: x\nseniority: boss", "`seniority`", "senior"),
        ("title: x\npay: 5", "`pay`", "currency"),
        ("title: x\npolicy:\n  fit_match_rat: 0.5", "fit_match_rat", "fit_match_rate"),
        ("- a", "no keys", "title:"),
        ("required: []", "no title", "title:"),
        ("title: [", "line", "quotes"),
    ],
)
def test_a_wrong_file_is_refused_with_the_key_and_what_to_write(content: str, said: str, remedy: str) -> None:
    with pytest.raises(JobError) as error:
        job_from_yaml(content)
    assert said in error.value.message
    assert remedy in error.value.remedy
    assert "pydantic" not in error.value.message + error.value.remedy


def test_json_errors_name_the_line() -> None:
    with pytest.raises(JobError, match="line 2"):
        job_from_json('{"title": "x",\n oops}')


def test_the_file_explains_itself() -> None:
    written = job_to_yaml(Job(title="Engineer", required=(Criterion(name="Python"),)))
    assert written.count("\n# ") >= 8


def test_equal_jobs_have_equal_digests_and_others_do_not() -> None:
    job = Job(title="Engineer", required=(Criterion(name="Python"),))
    assert job_sha256(job) == job_sha256(job_from_json(json.dumps(job.model_dump(mode="json"))))
    assert job_sha256(job) != job_sha256(job.model_copy(update={"title": "engineer"}))
