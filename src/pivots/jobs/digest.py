"""The fingerprint of a job."""

import hashlib
import json

from pivots.model.job import Job


def job_sha256(job: Job) -> str:
    """Hex digest of the job as canonical JSON (sorted keys, no blanks, UTF-8). Equal jobs have equal digests, and only they."""
    data = Job.model_validate(job.model_dump()).model_dump(mode="json")
    return hashlib.sha256(json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
