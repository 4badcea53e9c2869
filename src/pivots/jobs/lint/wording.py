"""Words that name or stand in for age, sex, origin, health and family."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.jobs.tables import cue, rows
from pivots.model.job import Finding


@cache
def _terms() -> tuple[tuple[dict[str, str], re.Pattern[str]], ...]:
    return tuple((row, re.compile(row["pattern"], re.IGNORECASE)) for row in rows("lint_terms"))


def wording(text: str, language: str, title: str) -> Iterator[Finding]:
    """One finding per code and wording; sentences that quote the law's own list of grounds are left alone."""
    seen: set[tuple[str, str]] = set()
    for line in text.splitlines():
        if cue("speaks_of_law").search(line):
            continue
        for row, pattern in _terms():
            hit = pattern.search(line)
            if hit and (key := (row["code"], hit[0].casefold())) not in seen:
                seen.add(key)
                yield Finding(
                    code=row["code"], severity=row["severity"], message=row["message"], quote=hit[0], suggestion=row["suggestion"]
                )
    if language == "de" and title and not cue("all_genders").search(title):
        yield Finding(
            code="gender_title",
            severity="warning",
            message="Der Titel spricht nicht alle Geschlechter an (AGG §§ 1, 11).",
            quote=title[:80],
            suggestion=f"{title[:80]} (m/w/d)",
        )
