"""The professional title a résumé gives itself, at its top."""

import re

from pivots.extract.quotes import Quoter
from pivots.extract.rows import Row
from pivots.extract.sections import is_heading_word
from pivots.extract.titles import title_score
from pivots.model.evidence import Evidence

_TOP_ROWS = 14
_PARTS = re.compile(r"\t+|\s{2,}|\s*[|•·]\s*|\[[a-z ]+\][,;:]?\s*")


def find_headline(rows: list[Row], quoter: Quoter) -> Evidence | None:
    """The first short line or part of a line near the top that reads as a job title; None when there is none."""
    for row in rows[:_TOP_ROWS]:
        if row.dates or row.bullet or row.length > 15 or (row.heading and (row.section != "other" or is_heading_word(row.text))):
            continue
        if row.section not in {"header", "other"} or (row.text.endswith(".") and row.length > 6):
            continue
        for start, end in _parts(row):
            if title_score(quoter.text[start:end]) > 0:
                return quoter.quote(start, end)
    return None


def _parts(row: Row) -> list[tuple[int, int]]:
    cuts = [row.start]
    for match in _PARTS.finditer(row.text):
        cuts += [row.start + match.start(), row.start + match.end()]
    cuts.append(row.end)
    return [(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True) if end > start]
