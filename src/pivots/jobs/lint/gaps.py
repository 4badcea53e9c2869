"""What a posting leaves open."""

from collections.abc import Iterator

from pivots.model.job import COUNTED, Finding, Job


def gaps(job: Job) -> Iterator[Finding]:
    """Nothing to check, no title, a licence not marked as must-have, a language without a level."""
    if not any(criterion.category in COUNTED for criterion in job.required):
        yield Finding(
            code="no_criteria",
            severity="error",
            message="No skill, licence or certification is required, so no candidate can be told from another.",
            suggestion="A list under 'Requirements' with what the first half year of the work needs.",
        )
    if job.min_years is None:
        yield Finding(
            code="no_years",
            severity="note",
            message="No years of experience are stated.",
            suggestion="Fine if meant so; else e.g. '3+ years of ...'.",
        )
    for criterion in job.required:
        if criterion.category in {"licence", "clearance"} and not criterion.must_have:
            yield Finding(
                code="must_have_unmarked",
                severity="note",
                message=f"{criterion.name} is not marked as must-have.",
                quote=criterion.source,
                suggestion="If the law asks for it, set must_have: true in the job file.",
            )
        if criterion.category == "language" and criterion.level is None:
            yield Finding(
                code="language_level",
                severity="note",
                message=f"No level is stated for {criterion.name}.",
                quote=criterion.source,
                suggestion="A CEFR level, e.g. B2, that the work explains.",
            )
