"""Birth dates and places, ages."""

import re
from collections.abc import Iterator

from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import alternation

VERSION = "1"
_MONTH = r"[^\W\d_]{3,10}\.?"
_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s?(?:of\s)?{_MONTH},?\s?\d{{4}}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|\d{{1,2}}[./ -]\d{{1,2}}[./ -]\d{{2,4}}|\d{{4}}[./-]\d{{1,2}}[./-]\d{{1,2}}|(?:19|20)\d\d)"
_PLACE = r"(?:\s*(?:,|in|à|en|zu)\s+[^\W\d_][^\n|·•;,()]{1,40})?"
_AGE = re.compile(
    r"\b(?:aged\s+\d{2}\b(?!\s*(?:days|debt|%))|\d{2}[ -]years?[ -](?:old|young)\b(?!\s+(?:code|system|company|building|firm|software))|\d{2}\s+Jahre\s+alt|\d{2}\s+ans\b(?!\s+d)|\d{2}\s+años\s+de\s+edad)",
    re.IGNORECASE,
)


def find(source: Source) -> Iterator[Span]:
    birth = re.compile(
        rf"(?<!\w)(?:{alternation('birth_label')})\b\s*(?:und\s+-?ort)?\s*[:：]?\s*(?:{_DATE}{_PLACE}|(?<=[:：] )[^\n|·•;,]{{2,40}}|in\s+[^\n|·•;,]{{2,30}})?",
        re.IGNORECASE,
    )
    for match in birth.finditer(source.text):
        if len(match.group().split()) > 1 and match.group().count("\n") < 2:
            yield Span(match.start(), match.start() + len(match.group().rstrip(" ,:")), "birth", 0.95)
    age = re.compile(rf"(?<!\w)(?:{alternation('age_label')})\s*[:：]\s*\d{{2}}\b[^\n|·•;,]{{0,12}}", re.IGNORECASE)
    for match in age.finditer(source.text):
        yield Span(*match.span(), "age", 0.9)
    for match in _AGE.finditer(source.text):
        yield Span(*match.span(), "age", 0.85)
