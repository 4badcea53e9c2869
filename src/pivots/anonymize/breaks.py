"""Entries of a career that tell of family, health, belief or travel alone: what is left of them is a break, with its dates and one word.

'Caring for my mother, 03/2019 - 12/2023' is no work, and must not be read as a post whose title was taken out; why there was a break is told
nowhere. An entry is one where every word beside its dates is of ``data/break_words.csv`` and some of them can mean nothing else.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import PERIOD, Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import any_of, rows
from pivots.model.anonymous import RemovedKind

_OF_THE_PERSON: frozenset[RemovedKind] = frozenset({"marital_status", "health", "religion", "age", "birth", "nationality", "hobby"})
_WORDS = {"de": "Auszeit", "fr": "Pause professionnelle", "es": "Pausa profesional"}
_WORD = "Career break"
_DATE = re.compile(
    r"(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d|\b\d{1,2}/\d{2}\b"
    r"|\b(?:jan|feb|fév|fev|mär|mar|apr|avr|abr|mai|may|jun|juin|jul|juil|aug|aou|aoû|ago|sep|okt|oct|nov|dez|dec|déc|dic|ene)[^\W\d_]*\.?(?=\s+(?:19|20)\d\d)"
    r"|\b(?:from|to|until|till|since|von|vom|bis|seit|de|du|depuis|à|au|desde|hasta|a)\s+(?=\S+\s(?:19|20)\d\d|\S*(?:19|20)\d\d)"
    r"|(?<=[-–—/])\s*(?:present|now|today|date|heute|jetzt|aujourd['’]hui|ce jour|actualidad|hoy)\b",
    re.IGNORECASE,
)
_RANGE_DATES = 2
_LONGEST = 12
"""Words of an entry that is no more than a break."""
_LETTERS = re.compile(r"[^\W\d_]+(?:['’.-]?[^\W\d_]+)*['’]?")
_PLACE = re.compile(r"\b(?:to|in|nach|à|au|en|a)\s+[A-ZÀ-Þ][\w-]+")
_TOLD = "\x01"
"""Stands for what a recognizer has taken out."""


def breaks_named(source: Source, spans: list[Span]) -> list[Span]:
    """The spans; those of entries that are breaks make way for one, with the word for a break in its place."""
    found = [(line, stretches) for line in source.lines if (stretches := _break(source, line, spans))]
    if not found:
        return spans
    word = _WORDS.get(source.language, _WORD)
    named = [
        Span(start, end, "marital_status", SURE, "" if number else word, counted=not number, proxy="parental_leave")
        for _, stretches in found
        for number, (start, end) in enumerate(stretches)
    ]
    gone = [(line.start, line.end) for line, _ in found]
    return sorted([*(span for span in spans if not any(a <= span.start < b for a, b in gone)), *named])


def _break(source: Source, line: SourceLine, spans: list[Span]) -> list[tuple[int, int]]:
    """The stretches of words of a line that tells of a break; empty where it tells of something else."""
    if line.section != "experience" or line.heading or len(line.text.split()) > _LONGEST or not _is_dated(source, line):
        return []
    inside = [span for span in spans if line.start <= span.start < line.end]
    if any(span.kind not in _OF_THE_PERSON and span.kind != "gender" for span in inside) or any(span.end > line.end for span in inside):
        return []
    dates = [hit.span() for hit in _DATE.finditer(line.text)]
    told, plain = line.text, line.text
    for start, end in dates:
        told, plain = (text[:start] + " " * (end - start) + text[end:] for text in (told, plain))
    for span in inside:
        if span.kind in _OF_THE_PERSON and span.replacement is None:
            start, end = span.start - line.start, span.end - line.start
            told = told[:start] + _TOLD + " " * (end - start - 1) + told[end:]
    if not any(
        _is_of_a_break(text, language) for text in (told, _PLACE.sub(" ", told)) for language in dict.fromkeys((source.language, "en"))
    ):
        return []
    return [(line.start + start, line.start + end) for start, end in _stretches(plain, dates)]


def _stretches(text: str, dates: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """From the first to the last letter on each side of the dates; behind a date with the sign that joins it."""
    edges = [0, *(edge for date in dates for edge in date), len(text)]
    told = False
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        words = list(_LETTERS.finditer(text, start, end))
        if words:
            yield (start if told else words[0].start()), words[-1].end()
            told = True


def _is_of_a_break(text: str, language: str) -> bool:
    """Whether all words are such as breaks are told with, and some tell of nothing else."""
    if language not in _languages():
        return False
    rest, found = text, set()
    for kind in ("decisive", "telling", "own", "relation", "supporting", "glue"):
        rest, count = _words(language, kind).subn(" ", rest)
        found |= {kind} if count else set()
    if _LETTERS.search(rest):
        return False
    return _TOLD in text or "decisive" in found or ("relation" in found and bool(found & {"own", "telling"}))


@cache
def _languages() -> frozenset[str]:
    return frozenset(row["language"] for row in rows("break_words"))


@cache
def _words(language: str, kind: str) -> re.Pattern[str]:
    words = [word for row in rows("break_words") if (row["language"], row["kind"]) == (language, kind) for word in row["words"].split("|")]
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![\w-])(?:{any_of(longest_first)})(?![\w-])", re.IGNORECASE)


def _is_dated(source: Source, line: SourceLine) -> bool:
    """Whether a range stands in the line, or alone above or below it and belongs to nothing else."""
    if line.line.kind == "list_item":
        return _below_range(source, line)
    return _is_range(line.text) or _above_range(source, line) or _below_range(source, line)


def _is_range(text: str) -> bool:
    return PERIOD.search(text) is not None or len(re.findall(r"(?:19|20)\d\d|\b\d{1,2}/\d{2}\b", text)) >= _RANGE_DATES


def _above_range(source: Source, line: SourceLine) -> bool:
    """Whether the line below is a range alone, and this one the first of its paragraph."""
    above, below = _at(source, line.number - 1), _at(source, line.number + 1)
    return below is not None and _is_dates(below) and (above is None or above.heading or above.line.block != line.line.block)


def _below_range(source: Source, line: SourceLine) -> bool:
    """Whether the line above is a range alone and the first of its paragraph: the dates are of nothing else."""
    above, before = _at(source, line.number - 1), _at(source, line.number - 2)
    return above is not None and _is_dates(above) and (before is None or before.heading or before.line.block != above.line.block)


def _at(source: Source, number: int) -> SourceLine | None:
    return source.lines[number] if 0 <= number < len(source.lines) else None


def _is_dates(line: SourceLine) -> bool:
    return _is_range(line.text) and _LETTERS.search(_DATE.sub("", line.text)) is None
