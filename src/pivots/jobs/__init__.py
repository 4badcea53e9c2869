"""Postings as criteria that a person can check and edit, and the linter that says which of them are unlawful or unwise.

How criteria count: skills, licences, certifications and domains make up the match rate; education, languages and clearances
are gates (where marked must-have) or notes. Wishes about a person's nature ("team player") become no criterion at all: a
résumé can only claim them, so they would reward the claim.
"""

from pivots.jobs.digest import job_sha256
from pivots.jobs.jobfile import job_from_json, job_from_yaml, job_to_yaml
from pivots.jobs.lint import check_posting
from pivots.jobs.parse import parse_posting, parse_text, require_criteria

__all__ = [
    "check_posting",
    "job_from_json",
    "job_from_yaml",
    "job_sha256",
    "job_to_yaml",
    "parse_posting",
    "parse_text",
    "require_criteria",
]
