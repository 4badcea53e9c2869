"""Where a report comes from: versions and digests."""

import datetime
import hashlib
import json
from functools import lru_cache

from pivots.model.base import Frozen
from pivots.model.job import Job
from pivots.model.language import DEFAULT_LANGUAGE, Language
from pivots.model.report import Provenance
from pivots.taxonomy import taxonomy
from pivots.version import __version__


def digest_of(value: Frozen, *, leave_out: frozenset[str] = frozenset()) -> str:
    """SHA-256 (hex) of a value's canonical JSON: sorted keys, no blanks, UTF-8."""
    data = {key: part for key, part in value.model_dump(mode="json").items() if key not in leave_out}
    return hashlib.sha256(json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


@lru_cache(maxsize=8)  # all reports of a run are about the same job
def _digests(job: Job) -> tuple[str, str]:
    """Of the policy, and of the job without it."""
    return digest_of(job.policy), digest_of(job, leave_out=frozenset({"policy"}))


def provenance_of(job: Job, as_of: datetime.date, language: Language = DEFAULT_LANGUAGE) -> Provenance:
    """The provenance of every report on ``job`` made by this version on this date in this language. The job's digest leaves the policy to its own."""
    policy, rest = _digests(job)
    return Provenance(
        engine="rules",
        version=__version__,
        policy_sha256=policy,
        job_sha256=rest,
        taxonomy_version=taxonomy().version,
        as_of=as_of.isoformat(),
        language=language,
    )
