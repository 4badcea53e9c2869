"""The central promise: the same career gives the same report, whoever it belongs to."""

import datetime
import json
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pivots import Job, Report, screen
from tests.promises.formats import FORMATS
from tests.promises.people import NAMES, Person, people, resume_of

AS_OF = datetime.date(2026, 11, 1)
JOB = Job.from_text(
    "# Platform Engineer\n\n## Requirements\n\n- 3+ years of experience\n- Kubernetes\n- Python\n- AWS\n- PyTorch\n- Docker\n\n## Nice to have\n\n- Terraform\n- MLflow\n"
)
BASE = Person(
    "Amina Okonkwo",
    "She",
    "her",
    "saleswoman",
    "5 Marina Road, Lagos, Nigeria",
    "+44 7700 900123",
    "cv@example.com",
    "Nigerian",
    "Sakura University",
    1990,
)


def report_of(person: Person, suffix: str = "txt") -> Report:
    return screen(FORMATS[suffix](resume_of(person)), JOB, as_of=AS_OF)


def without_code(report: Report) -> dict[str, object]:
    data = json.loads(report.to_json())
    del data["candidate"]
    return data


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(people(), people())
def test_two_people_one_report(one: Person, other: Person) -> None:
    assert without_code(report_of(one)) == without_code(report_of(other))


@pytest.mark.parametrize("suffix", sorted(FORMATS))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(person=people())
def test_in_every_format(suffix: str, person: Person) -> None:
    if suffix == "pdf" and any(unicodedata.normalize("NFC", c) > "ÿ" for c in person.name):
        return
    assert without_code(report_of(person, suffix)) == without_code(report_of(BASE, suffix))


@pytest.mark.parametrize("name", NAMES)
def test_no_part_of_a_name_stands_in_any_rendering(name: str) -> None:
    report = report_of(BASE._replace(name=name, email=f"{name.split(maxsplit=1)[0].lower()}@example.com"))
    for rendering in (report.to_json(), report.to_html(), report.to_markdown()):
        assert name not in rendering
        assert f"{name.split(maxsplit=1)[0].lower()}@" not in rendering


@settings(max_examples=10, deadline=None)
@given(st.sampled_from(["name", "address", "phone", "email", "nationality", "school"]), people())
def test_no_other_removed_string_either(field: str, person: Person) -> None:
    value = getattr(person, field)
    report = report_of(person)
    assert value not in report.to_json() + report.to_html() + report.to_markdown()


def test_the_career_is_still_there() -> None:
    report = report_of(BASE)
    assert report.verdict == "FIT"
    assert {"Kubernetes", "Python", "AWS", "PyTorch", "Docker", "Terraform"} <= set(report.matching_skills)


def test_another_career_gives_another_report() -> None:
    weaker = resume_of(BASE).replace("Kubernetes", "spreadsheets").replace("PyTorch", "paper")
    assert without_code(screen(weaker.encode(), JOB, as_of=AS_OF)) != without_code(report_of(BASE))
