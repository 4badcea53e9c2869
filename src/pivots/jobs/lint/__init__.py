"""The criteria linter: what in a posting is unlawful, stands in for something unlawful, or cannot be held."""

from pivots.jobs.lint.demands import contradictions, inflated
from pivots.jobs.lint.gaps import gaps
from pivots.jobs.lint.pay_law import missing_pay
from pivots.jobs.lint.wording import wording
from pivots.model.job import Finding, Job

_ORDER = {"error": 0, "warning": 1, "note": 2}


def check_posting(job: Job, text: str) -> tuple[Finding, ...]:
    """Findings on the criteria and, where ``text`` is not empty, on the wording of the posting; the most serious first.

    A job file has no posting: pass an empty text, and the sentences kept as sources of its criteria are read instead.
    """
    words = text or "\n".join(
        [job.title, *(c.source or c.name for c in (*job.required, *job.preferred)), *(w.text for w in job.work_style)]
    )
    found = [*wording(words, job.language, job.title), *contradictions(job), *inflated(job), *gaps(job), *missing_pay(job)]
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.severity]))
