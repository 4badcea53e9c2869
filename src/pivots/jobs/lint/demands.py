"""Demands that contradict each other, or that nobody can meet."""

from collections.abc import Iterator

from pivots.jobs.tables import rows
from pivots.model.job import COUNTED, Finding, Job
from pivots.taxonomy import taxonomy

MOST_REQUIRED = 25
LONG_LIST = 12
"""Required criteria from which a list is longer than the 5 to 8 that the first half year needs by half as many again."""
_JUNIOR_YEARS = 5
_TABLE_YEAR = 2026
"""The table of first releases is read as of this year; a later one only makes more years possible."""


def contradictions(job: Job) -> Iterator[Finding]:
    """A maximum below the minimum, a junior title with many years, pay upside down."""
    if job.min_years is not None and job.max_years is not None and job.max_years < job.min_years:
        yield Finding(
            code="contradiction",
            severity="error",
            message=f"At most {job.max_years:g} years but at least {job.min_years:g}.",
            suggestion="Swap or correct the two.",
        )
    if job.seniority in {"intern", "junior"} and (job.min_years or 0) >= _JUNIOR_YEARS:
        yield Finding(
            code="contradiction",
            severity="warning",
            message=f"The level is {job.seniority}, yet {job.min_years:g} years are asked for.",
            suggestion="Either a title without the level, or at most 2 years.",
        )
    if job.max_years is not None and job.min_years is not None and job.max_years - job.min_years <= 2 and job.max_years <= 5:
        yield Finding(
            code="age",
            severity="note",
            message=f"An upper limit of {job.max_years:g} years keeps older applicants away.",
            suggestion=f"{job.min_years:g} years or more.",
        )
    if job.pay and job.pay.minimum and job.pay.maximum and job.pay.maximum < job.pay.minimum:
        yield Finding(
            code="contradiction",
            severity="error",
            message="The most the job pays is less than the least.",
            suggestion="Swap or correct the two.",
        )


def inflated(job: Job) -> Iterator[Finding]:
    """More demands than a person has, or more years than a technology exists."""
    if len(job.required) > MOST_REQUIRED:
        yield Finding(
            code="inflated",
            severity="warning",
            message=f"{len(job.required)} criteria are required; long lists keep able applicants away, women first.",
            suggestion="Keep the 5 to 8 that the first half year needs; the rest is preferred.",
        )
    elif (counted := sum(criterion.category in COUNTED for criterion in job.required)) > LONG_LIST:
        yield Finding(
            code="long_list",
            severity="note",
            message=f"{counted} required criteria count; a qualified candidate must show {job.policy.fit_match_rate:.0%} of them, which few good people can.",
            suggestion="Keep the 5 to 8 that the first half year needs; the rest is preferred.",
        )
    released = {row["skill"]: int(row["year"]) for row in rows("technology_years")}
    for criterion in (*job.required, *job.preferred):
        years = [_TABLE_YEAR - released[skill] for skill in criterion.skills if skill in released]
        if criterion.min_years and years and criterion.min_years > max(years):
            yield Finding(
                code="impossible_years",
                severity="error",
                message=f"{criterion.min_years:g} years with {criterion.name}, which was first released in {_TABLE_YEAR - max(years)}.",
                quote=criterion.source,
                suggestion=f"At most {max(years)} years; 3 say as much.",
            )
    yield from _unneeded_degrees(job)


def _unneeded_degrees(job: Job) -> Iterator[Finding]:
    by_law = any(c.category == "licence" and c.must_have for c in job.required) or _regulated(job)
    for criterion in job.required:
        if (
            criterion.category == "education"
            and criterion.level in {"bachelor", "master", "doctorate"}
            and not criterion.or_equivalent
            and not by_law
        ):
            yield Finding(
                code="degree",
                severity="note",
                message="A degree is required though no law asks for one here; it leaves out people who learned the same elsewhere.",
                quote=criterion.source,
                suggestion="Add 'or equivalent experience', or name what the degree stands for.",
            )


def _regulated(job: Job) -> bool:
    """Whether the occupation itself is bound to a licence; None of the tables' occupations: no."""
    if job.occupation is None:
        return False
    skills = taxonomy().occupation(job.occupation).skills
    known = {skill.id: skill.kind for skill in taxonomy().skills()}
    return any(known.get(skill) == "licence" for skill in skills)
