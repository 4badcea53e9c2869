"""Labelled personal facts: nationality, marital status, religion, gender, national ids; and their words where they stand free."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import alternation
from pivots.model.anonymous import RemovedKind

VERSION = "1"
_LABELLED: tuple[tuple[str, RemovedKind], ...] = (
    ("nationality_label", "nationality"),
    ("marital_label", "marital_status"),
    ("religion_label", "religion"),
    ("gender_label", "gender"),
)
_CHILDREN = r"(?:,?\s*(?:(?:no|one|two|three|four|five|\d|ein|eine|zwei|drei|vier|keine|un|une|deux|trois|quatre|uno|dos|tres)\s+(?:children|child|kids|kind|kinder|enfants?|hijos?|hijas?|sons?|daughters?)))"
_ID_SHAPES = re.compile(
    r"(?<![\w-])(?:\d{3}-\d{2}-\d{4}|xxx-xx-\d{4}|[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]|RN[.\s#-]?\d{5,9}|\d{2}\s?\d{6}\s?[A-Z]\s?\d{3})(?![\w-])",
    re.IGNORECASE,
)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], RemovedKind], ...]:
    made = [
        (
            re.compile(
                rf"(?<!\w)(?:{alternation(label)})(?:\s*[:：]\s*|[ ]{{2,}}|\s*\n(?=\w+:)|\s[|]\s)[^\n|·•;]{{1,60}}?(?=\s*(?:[\n|·•;]|$|,\s*\w+\s*:|\s{{2,}}))",
                re.IGNORECASE,
            ),
            kind,
        )
        for label, kind in _LABELLED
    ]
    status = alternation("marital_word")
    made.append(
        (
            re.compile(rf"(?<![\w-])(?:{status})(?![\w-]){_CHILDREN}?|(?<!\w){_CHILDREN}(?!\w)(?=\s*(?:[,.|·•;\n]|$))", re.IGNORECASE),
            "marital_status",
        )
    )
    return tuple(made)


@cache
def _free_words() -> tuple[tuple[re.Pattern[str], RemovedKind], ...]:
    kinds: tuple[tuple[str, RemovedKind], ...] = (
        ("health_word", "health"),
        ("religion_word", "religion"),
        ("politics_word", "politics"),
        ("proxy_word", "gender"),
    )
    return tuple((re.compile(rf"(?<![\w-])(?:{alternation(words)})(?![\w-])", re.IGNORECASE), kind) for words, kind in kinds)


@cache
def _ids() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('id_label')})\s*(?:no|nr|number|#)?\.?\s*[:：#.]?\s*(?P<value>[A-Z]{{0,4}}[.\s-]?[\dxX*][\dA-Zx*./-]{{3,20}})",
        re.IGNORECASE,
    )


@cache
def _nationality() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[A-Z][\w.]+\s)?(?:citizen(?:ship)?|national(?:ity)?|passport holder)\b(?!\s+(?:service|health|academ|guard|park|bank))|\b[a-zäöüé]+e\s+Staatsangehörigkeit\b|\bdeutsche[rn]?\s+Staatsangehörig\w+|\bnationalité\s+\w+",
        re.IGNORECASE,
    )


@cache
def _demonyms() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternation('demonym')})(?![\w-])", re.IGNORECASE)


def find(source: Source) -> Iterator[Span]:
    for pattern, kind in _patterns()[:-1]:
        for match in pattern.finditer(source.text):
            yield Span(*match.span(), kind, 0.92)
    for match in _ids().finditer(source.text):
        yield Span(*match.span("value"), "national_id", 0.94)
    for match in _ID_SHAPES.finditer(source.text):
        yield Span(*match.span(), "national_id", 0.93)
    for line in source.lines:
        yield from _in_line(line)


def _in_line(line: SourceLine) -> Iterator[Span]:
    if line.section not in {"experience", "projects"} or line.start < 1500:
        for match in _patterns()[-1][0].finditer(line.text):
            if _stands_alone(line.text, match):
                yield Span(line.start + match.start(), line.start + match.end(), "marital_status", 0.85)
        for match in _nationality().finditer(line.text):
            yield Span(line.start + match.start(), line.start + match.end(), "nationality", 0.8)
        if line.section in {"header", "personal", "interests", "other"}:
            for match in _demonyms().finditer(line.text):
                if _stands_alone(line.text, match):
                    yield Span(line.start + match.start(), line.start + match.end(), "nationality", 0.6)
    for pattern, kind in _free_words():
        for match in pattern.finditer(line.text):
            yield _whole_phrase(line, match, kind)


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """'single' in 'a single page' is no marital status: only an item of a list, a line or a table cell is."""
    before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
    return (not before or before[-1] in ",;|·•:/(") and (not after or after[0] in ",;|·•/).")


_CAPITALS = re.compile(r"(?:[A-ZÄÖÜ][\w'’.-]*\s)*$")
_CAPITALS_AFTER = re.compile(r"(?:\s(?:of\s|St\.?\s)?[A-ZÄÖÜ][\w'’-]*)*")


def _name_only(line: SourceLine, match: re.Match[str], kind: RemovedKind) -> Span:
    """At work, 'disability' or 'church' is work: only a name in capitals, or a word that stands alone, tells of the person."""
    if not match.group()[0].isupper():
        return Span(0, 0, kind)
    before, after = _CAPITALS.search(line.text[: match.start()]), _CAPITALS_AFTER.match(line.text, match.end())
    start = before.start() if before else match.start()
    end = after.end() if after else match.end()
    if end - start == len(match.group()) and not _stands_alone(line.text, match):
        return Span(0, 0, kind)
    return Span(line.start + start, line.start + end, kind, 0.7, "[affiliation]")


def _whole_phrase(line: SourceLine, match: re.Match[str], kind: RemovedKind) -> Span:
    """An affiliation is removed with the words of its name: from the last separator to the next one."""
    if line.section in {"experience", "projects", "skills", "certifications"} and kind in {"health", "religion", "politics"}:
        return _name_only(line, match, kind)
    start = max((line.text.rfind(mark, 0, match.start()) + 1 for mark in ",;|·•:"), default=0)
    ends = [found for mark in ",;|·•.(" if (found := line.text.find(mark, match.end())) >= 0]
    end = min(ends, default=len(line.text))
    while start < match.start() and line.text[start] == " ":
        start += 1
    return Span(line.start + start, line.start + len(line.text[:end].rstrip()), kind, 0.75, "[affiliation]")
