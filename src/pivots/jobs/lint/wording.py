"""Words that name or stand in for age, sex, origin, health and family."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pivots.jobs.tables import cue, rows
from pivots.jobs.text import sentences
from pivots.model.job import Finding


class _Term(NamedTuple):
    row: dict[str, str]
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    """What else in the sentence says that the words are about the work, not about who may do it; None: nothing does."""


@cache
def _terms() -> tuple[_Term, ...]:
    return tuple(
        _Term(row, re.compile(row["pattern"], re.IGNORECASE), re.compile(row["unless"], re.IGNORECASE) if row["unless"] else None)
        for row in rows("lint_terms")
    )


def wording(text: str, language: str, title: str) -> Iterator[Finding]:
    """One finding per code and wording; sentences that quote the law's own list of grounds are left alone."""
    seen: set[tuple[str, str]] = set()
    said = (line[span.start : span.end] for line in text.splitlines() for span in sentences(line))
    for sentence in said:
        if cue("speaks_of_law").search(sentence):
            continue
        for row, pattern, unless in _terms():
            hit = pattern.search(sentence)
            if hit and not (unless and unless.search(sentence)) and (key := (row["code"], hit[0].casefold())) not in seen:
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
