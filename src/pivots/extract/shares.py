"""A stated share of full time in an entry's head: ``(80%)``, ``Teilzeit 60 %``, ``0.5 FTE``."""

import re
from functools import cache

from pivots.extract.tables import any_of, column

_BRACKETED = re.compile(r"\(\s*([1-9]\d)\s*%\s*\)")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = any_of(column("share_words", "words", role="part_time"))
    half = any_of(column("share_words", "words", role="half"))
    return (
        re.compile(rf"(?:(?<!\d)([1-9]\d)\s*%[\s,-]*(?:{words})|(?:{words})[\s,:(-]*([1-9]\d)\s*%)", re.IGNORECASE),
        re.compile(r"(?<![\d.,])0[.,](\d{1,2})\s*(?:FTE|ETP|VZÄ)\b", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{half})(?!\w)", re.IGNORECASE),
    )


def part_time_share(head: str) -> float | None:
    """The share of full time, 0..1; None when the head states none."""
    percent, fraction, half = _patterns()
    if "%" in head and (match := _BRACKETED.search(head) or percent.search(head)):
        return int(next(group for group in match.groups() if group)) / 100
    if match := fraction.search(head):
        return float(f"0.{match[1]}")
    return 0.5 if half.search(head) else None
