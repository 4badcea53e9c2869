"""Where a report comes from: versions and digests."""

import datetime
import hashlib
import json

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


def provenance_of(job: Job, as_of: datetime.date, language: Language = DEFAULT_LANGUAGE) -> Provenance:
    """The provenance of every report on ``job`` made by this version on this date in this language. The job's digest leaves the policy to its own."""
    return Provenance(
        engine="rules",
        version=__version__,
        policy_sha256=digest_of(job.policy),
        job_sha256=digest_of(job, leave_out=frozenset({"policy"})),
        taxonomy_version=taxonomy().version,
        as_of=as_of.isoformat(),
        language=language,
    )
