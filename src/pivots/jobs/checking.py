"""A job from hand-written data, with errors a person can act on."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from rapidfuzz import process

from pivots.errors import JobError
from pivots.jobs.text import joined_names
from pivots.model.job import Criterion, Job, Pay, WorkStyle
from pivots.model.policy import Policy
from pivots.taxonomy import taxonomy

_WRITE = {
    "title": "the job title as text",
    "seniority": "one of intern, junior, mid, senior, lead, principal, manager, director, executive, or null",
    "occupation": "an occupation id as text, or null",
    "min_years": "a number of years such as 3, or null",
    "max_years": "a number of years such as 8, or null",
    "required": "a list, one criterion per line: `- Python`",
    "preferred": "a list, one criterion per line: `- Terraform`",
    "duties": "a list of texts, one duty per line",
    "work_style": "a list of texts, one statement per line",
    "location": "a place as text, or null",
    "country": "an ISO country code such as US or DE, or null",
    "remote": "true, false or null",
    "pay": "`minimum`, `maximum`, `currency` and `period`, or null",
    "language": "an ISO language code such as en or de",
    "policy": "the keys of the policy, each with a number",
    "proxies": "what stays and what goes as `{keep: [unions], remove: [publications]}`; `pivots proxies` lists the kinds",
    "keep": "kinds that `pivots proxies` lists, such as [unions]; postal_codes cannot be kept",
    "remove": "kinds that `pivots proxies` lists, such as [publications]",
    "name": "the criterion's name as text",
    "any_of": "a list of alternatives such as [Python, Go]",
    "at_least": "how many of the alternatives are needed: 1 or more",
    "category": "one of skill, licence, certification, language, education, clearance, domain",
    "skills": "a list of skill ids such as [python], or leave it out",
    "must_have": "true or false",
    "level": "a level such as B2 or bachelor, or null",
    "fields": "a list of fields of study such as [Mechanical engineering], or leave it out",
    "or_equivalent": "true or false",
    "source": "the sentence of the posting as text, or null",
    "text": "the statement as text",
    "minimum": "a number such as 52000, or null",
    "maximum": "a number such as 60000, or null",
    "currency": "an ISO currency code such as EUR",
    "period": "one of year, month, day, hour",
}
_KEYED_MINIMUM = 60
_M = TypeVar("_M", bound=BaseModel)


def build_job(data: Any) -> Job:
    """A Job of what a YAML or JSON file held.

    Short forms: a criterion may be a plain text; ``any_of`` without ``name`` names itself; without ``skills`` the names are
    looked up in the taxonomy. Raises JobError.
    """
    if not isinstance(data, Mapping):
        raise JobError(
            "The job file holds no keys.",
            "Start with `title: ...` and a `required:` list; `pivots job check POSTING --write job.yaml` makes one.",
        )
    _check_keys(data, Job, "")
    fields = dict(data)
    if not fields.get("title"):
        raise JobError("The job file has no title.", "Add a first line such as `title: Data analyst`.")
    for key in ("required", "preferred"):
        fields[key] = tuple(_criterion(item, f"{key}[{n}]") for n, item in enumerate(_listed(fields.get(key), key), 1))
    fields["work_style"] = tuple(_style(item, n) for n, item in enumerate(_listed(fields.get("work_style"), "work_style"), 1))
    fields["duties"] = tuple(_listed(fields.get("duties"), "duties"))
    fields["pay"] = None if fields.get("pay") is None else _model(Pay, fields["pay"], "pay")
    fields["policy"] = Policy() if fields.get("policy") is None else _model(Policy, fields["policy"], "policy")
    return _model(Job, fields, "")


def _listed(value: Any, key: str) -> list[Any]:
    if value is None:
        return []
    if isinstance(value, list):
        return value
    raise JobError(f"`{key}` is not a list.", f"Write {_WRITE[key]}.")


def _style(item: Any, number: int) -> WorkStyle:
    return _model(WorkStyle, {"text": item} if isinstance(item, str) else item, f"work_style[{number}]")


def _criterion(item: Any, place: str) -> Criterion:
    if isinstance(item, str):
        item = {"name": item}
    if not isinstance(item, Mapping):
        raise JobError(f"`{place}` is no criterion.", "Write a name, `- Python`, or keys, `- any_of: [Python, Go]`.")
    _check_keys(item, Criterion, place)
    _check_skills(item.get("skills"), place)
    return _model(Criterion, _completed(dict(item)), place)


def _check_skills(ids: Any, place: str) -> None:
    """Raises JobError for the first id that the taxonomy does not hold: the criterion would never be met."""
    for skill in ids if isinstance(ids, list) else ():
        try:
            taxonomy().skill(str(skill))
        except KeyError:
            near = taxonomy().resolve_skill(str(skill)) or next(iter(taxonomy().search(str(skill), 1)), None)
            remedy = f"Did you mean `{near.id}`? " if near else ""
            raise JobError(
                f"`{place}` names a skill that is not in the taxonomy: `{skill}`.",
                f"{remedy}`pivots skills search WORDS` finds ids; without `skills` the criterion's name is looked up.",
            ) from None


def _completed(fields: dict[str, Any]) -> dict[str, Any]:
    """Name, skill ids and category filled in where a person left them out."""
    names = fields.get("any_of")
    if not fields.get("name") and isinstance(names, list) and names:
        fields["name"] = joined_names([str(name) for name in names])
    if "skills" not in fields and fields.get("category", "skill") not in {"language", "education", "clearance"}:
        wanted = names if isinstance(names, list) else [fields.get("name")]
        known = [found for name in wanted if isinstance(name, str) and (found := taxonomy().resolve_skill(name))]
        fields["skills"] = [skill.id for skill in known]
        if "category" not in fields and known and known[0].kind in {"licence", "certification", "domain"}:
            fields["category"] = known[0].kind
    return fields


def _check_keys(data: Mapping[Any, Any], model: type[BaseModel], place: str) -> None:
    """Raises JobError for the first key the model does not know."""
    allowed = list(model.model_fields)
    for key in data:
        if key not in allowed:
            near = process.extractOne(str(key), allowed, score_cutoff=_KEYED_MINIMUM)
            where = f" in `{place}`" if place else ""
            remedy = (
                f"Did you mean `{near[0]}`? Write {_WRITE.get(near[0], 'a number')}." if near else f"Allowed are: {', '.join(allowed)}."
            )
            raise JobError(f"The job file has a key nobody knows: `{str(key)[:40]}`{where}.", remedy)


def _model(model: type[_M], data: Any, place: str) -> _M:
    """The validated model; pydantic's errors in plain words."""
    if isinstance(data, model):
        return data
    if not isinstance(data, Mapping):
        raise JobError(f"`{place}` has the wrong form.", f"Write {_WRITE.get(place.split('[', maxsplit=1)[0], 'keys with values')}.")
    _check_keys(data, model, place)
    try:
        return model.model_validate(dict(data))
    except ValidationError as error:
        raise _job_error(error, place) from None


def _job_error(error: ValidationError, place: str) -> JobError:
    first = error.errors(include_url=False, include_input=False)[0]
    key = str(first["loc"][0]) if first["loc"] else ""
    where = ".".join(part for part in (place, key) if part)
    what = "is missing" if first["type"] == "missing" else "has a value that cannot be used"
    return JobError(f"`{where}` {what}.", f"Write {_WRITE.get(key, 'a number')}.")
