"""Where the law wants the pay in the posting."""

from collections.abc import Iterator

from pivots.jobs.tables import rows
from pivots.model.job import Finding, Job


def missing_pay(job: Job) -> Iterator[Finding]:
    """A note when the posting states no pay and its market's law asks for it."""
    if job.pay is not None:
        return
    law = _law(job)
    yield Finding(
        code="no_pay",
        severity="warning" if law else "note",
        message=f"No pay is stated; {law} asks for it." if law else "No pay is stated; a range brings more and fairer applications.",
        suggestion="A range such as '52,000 to 60,000 EUR a year'.",
    )


def _law(job: Job) -> str | None:
    place = job.location or ""
    for row in rows("pay_laws"):
        if row["country"] != job.country:
            continue
        state = row["state"]
        if not state or state in place or f", {row['abbreviation']}" in place:
            return f"{row['law']} (in force since {row['since']})"
    return None
