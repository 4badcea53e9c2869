"""Names of schools, and the years at them that tell an age."""

import re
from collections.abc import Iterator

from pivots.anonymize.source import Source, SourceLine, section_of
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import alternation

VERSION = "1"
_DEGREE = re.compile(
    r"\b(?:b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?eng|m\.?\s?eng|b\.?\s?tech|m\.?\s?tech|mba|ph\.?\s?d|bsn|msn|llb|llm|bachelor\w*|master\w*|magister|diplom\w*|doktor\w*|promotion|abitur|matura|baccalaur\w+|licence|licenciatura|grado|degree|diploma|associate|hnd|a-levels?|gcse\w*|thesis|certificate|major|minor|dissertation|minor|gpa|note|abschluss)\b",
    re.IGNORECASE,
)
_YEAR_RANGE = re.compile(
    r"(?:(?:\d{1,2}[./]|[^\W\d_]{3,9}\.?\s)?(?:19|20)\d\d|\bheute|\bpresent|\bto date|\baujourd'hui)(?:\s?(?:[-–—]|to|bis|until|à|a)\s?(?:(?:\d{1,2}[./]|[^\W\d_]{3,9}\.?\s)?(?:(?:19|20)\d\d|\d\d\b)|present|heute|now|today|aujourd'hui|actualidad))?",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:expected|anticipated|in progress|ongoing|present|heute|voraussichtlich|en cours|en curso|today|now|current|laufend)\b",
    re.IGNORECASE,
)


def names_degree(text: str) -> bool:
    """Whether a line names a degree or a certificate of education."""
    return _DEGREE.search(text) is not None


def find(source: Source) -> Iterator[Span]:
    for line in source.lines:
        if line.section == "education":
            yield from _in_education(line)
        elif line.section not in {"experience", "projects", "header", "summary"}:
            yield from _schools(line) if _DEGREE.search(line.text) else _named_schools(line)


def _in_education(line: SourceLine) -> Iterator[Span]:
    found = list(_schools(line))
    yield from found
    if not found and line.line.kind != "list_item" and not _DEGREE.search(line.text):
        yield from _whole_line(line)
    for match in _YEAR_RANGE.finditer(line.text):
        replacement = "[year] – present" if _OPEN.search(match.group()) else "[year]"
        yield Span(line.start + match.start(), line.start + match.end(), "graduation_year", 0.8, replacement)


def _schools(line: SourceLine) -> Iterator[Span]:
    for piece in re.finditer(r"[^,;|·•()\n–—:]+", line.text):
        if not re.search(
            rf"(?<![\w])(?:{alternation('school_word')})(?!\w)|(?:universität|hochschule|gymnasium|schule|college|university|universiteit)\b",
            piece.group(),
            re.IGNORECASE,
        ):
            continue
        text, offset = piece.group(), line.start + piece.start()
        degree = _last_degree_end(text)
        start = degree + len(text[degree:]) - len(text[degree:].lstrip(" -")) if degree else len(text) - len(text.lstrip())
        end = len(re.split(r"\s{2,}|\s(?:19|20)\d\d\b|\s\d{1,2}[./]\d{4}", text.rstrip())[0]) if not degree else len(text.rstrip())
        if end > start:
            yield Span(offset + start, offset + end, "school", 0.75)


_NAMED = re.compile(
    r"(?:[A-ZÄÖÜ][\w'’.-]*\s){1,4}(?:School|College|University|Academy|Universität|Hochschule|Gymnasium|Sixth Form)\b(?:\s(?:of|for)\s[A-Z]\w+(?:\s[A-Z]\w+)*)?"
)


def _named_schools(line: SourceLine) -> Iterator[Span]:
    for match in _NAMED.finditer(line.text):
        yield Span(line.start + match.start(), line.start + match.end(), "school", 0.6)


def _last_degree_end(text: str) -> int:
    """Where the degree ends in 'BSc Nursing at X College' when both stand in one piece; 0 when they do not."""
    if not _DEGREE.search(text):
        return 0
    match = re.search(r"\b(?:at|from|an der|an|am|à|de la|in der)\s+(?=[A-ZÄÖÜ])", text)
    return match.end() if match else 0


_SKIP_WHOLE = re.compile(r"^\W*(?:\[|$)|@|\d{4}|:|^(?:education|ausbildung|studium|formation|relevant|coursework)", re.IGNORECASE)


def _whole_line(line: SourceLine) -> Iterator[Span]:
    """A short capitalised line in the education section that names no degree is the school."""
    text = line.text.strip()
    if 2 < len(text) < 70 and not _SKIP_WHOLE.search(text) and section_of(text) is None and text[:1].isupper() and not text.endswith("."):
        words = re.findall(r"[^\W\d_]+", text)
        if sum(w[:1].isupper() for w in words) >= max(1, len(words) - 3) and line.line.kind not in {"heading"}:
            yield Span(line.start, line.end, "school", 0.5)
