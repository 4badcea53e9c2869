"""The job file: YAML (or JSON) that a person can read, edit and screen with."""

import json
from typing import Any

import yaml

from pivots.errors import JobError
from pivots.jobs.checking import build_job
from pivots.model.job import Criterion, Job

_HEAD = """\
# What this job asks for. Check it, edit it, screen with it: pivots screen --job THIS_FILE RESUMES --out DIR
# A line that starts with '#' is a comment. 'null' means: not stated.
"""
_SECTIONS = {
    "title": None,
    "seniority": "One of: intern, junior, mid, senior, lead, principal, manager, director, executive; or null.",
    "occupation": "The kind of work, as `pivots skills` lists it; used to tell which earlier positions are relevant.",
    "min_years": "Years of relevant experience.",
    "required": (
        "Required. A candidate fits when enough of the skills, licences, certifications and domains here are shown;\n"
        "# education, languages and clearances do not count in that share. Short form: `- Python`, or `- any_of: [Python, Go]`.\n"
        "# must_have: true only where the work may not be done without it (a licence by law, a language, a clearance)."
    ),
    "preferred": "Preferred: adds a little to the score and never decides.",
    "duties": "What the work is, one line each: tells which earlier positions are the same kind of work. No criterion.",
    "work_style": "How people work there, one statement each. Weight 0 in the score.",
    "location": "Where, and in which market (ISO country code) pay is compared.",
    "pay": "Pay as advertised: minimum, maximum, currency (ISO code), period (year, month, day or hour); or null.",
    "language": None,
    "policy": "When a candidate is FIT, BORDERLINE or NOT_FIT, and what the parts of the score weigh.\n# proxies: what tells of a group and may stay in the text, see `pivots proxies`.",
}
_ALWAYS = ("name", "skills")


def job_to_yaml(job: Job) -> str:
    """The job as a commented file; ``job_from_yaml`` gives back an equal job."""
    out = [_HEAD]
    for key in Job.model_fields:
        if key in _SECTIONS:
            out.append("" if _SECTIONS[key] is None else f"\n# {_SECTIONS[key]}\n")
        out.append(_entry(key, getattr(job, key)))
    return "".join(out)


def job_from_yaml(text: str) -> Job:
    """The job of a YAML file. Raises JobError that names the wrong key, the nearest allowed one and what to write."""
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" in line {mark.line + 1}" if mark is not None else ""
        raise JobError(
            f"The job file is not valid YAML{place}.", "Check blanks, quotes and colons there; a text with ': ' or '#' needs quotes."
        ) from None
    return build_job(data)


def job_from_json(text: str) -> Job:
    """The job of a JSON file. Raises JobError as job_from_yaml does."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise JobError(f"The job file is not valid JSON in line {error.lineno}.", "Check commas, quotes and brackets there.") from None
    return build_job(data)


def _entry(key: str, value: Any) -> str:
    if key in {"required", "preferred"}:
        return _list(key, [_criterion(criterion) for criterion in value])
    if key == "duties":
        return _list(key, [_scalar(line) for line in value])
    if key == "work_style":
        return _list(key, [_scalar(style.text) for style in value])
    if key == "policy" or (key == "pay" and value is not None):
        fields = value.model_dump()
        return f"{key}:\n" + "".join(f"  {name}: {_scalar(item)}\n" for name, item in fields.items())
    return f"{key}: {_scalar(value)}\n"


def _list(key: str, items: list[str]) -> str:
    return f"{key}:\n" + "".join(f"  - {item}\n" for item in items) if items else f"{key}: []\n"


def _criterion(criterion: Criterion) -> str:
    """The fields that differ from their defaults, in the model's order; name and skills always."""
    lines = []
    for name, field in Criterion.model_fields.items():
        value = getattr(criterion, name)
        if name in _ALWAYS or value != field.default:
            lines.append(f"{name}: {_scalar(value)}")
    return "\n    ".join(lines)


def _scalar(value: Any) -> str:
    """A value in flow style on one line."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_scalar(item)}' for key, item in value.items())}}}"
    if isinstance(value, tuple):
        return f"[{', '.join(_scalar(item) for item in value)}]"
    if isinstance(value, str):
        return _plain_or_quoted(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(yaml.safe_dump(value, width=float("inf"))).split("\n", 1)[0]


def _plain_or_quoted(text: str) -> str:
    if (
        text
        and all(c.isalnum() or c in " -+./_()'&–’" for c in text)
        and text[0].isalpha()
        and text == text.strip()
        and yaml.safe_load(text) == text
    ):
        return text
    quoted = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=float("inf"))
    return str(quoted).rstrip("\n")
