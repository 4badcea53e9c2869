"""From replaced lines to the anonymized text with exact offsets."""

import re

from pivots.anonymize.source import Source
from pivots.anonymize.spans import PLACEHOLDERS, Span, replace
from pivots.model.anonymous import AnonymousLine

_MARKS = "|".join(re.escape(p) for p in sorted(set(PLACEHOLDERS.values())) if p)
_RUN = re.compile(rf"(?P<mark>{_MARKS})(?:[\s,;.|·•/&–—-]*(?:and\s|und\s)?(?P=mark))+")
_NOTHING = re.compile(
    rf"^(?:{_MARKS}|[\W_]|\b(?:phone|tel|mobile|mob|cell|fax|telefon|mobil|handy|e-?mail|mail|web|website|linkedin|github|url|address|anschrift|adresse|tél|h|m|t|e|p|b|í)\b)*$",
    re.IGNORECASE,
)


def replaced_lines(source: Source, spans: list[Span]) -> list[str]:
    """The text of every line with its spans replaced; a span over several lines leaves its mark in the first."""
    out, queue = [], list(spans)
    for line in source.lines:
        mine, rest = [], []
        for span in queue:
            if span.start >= line.end + 1:
                rest.append(span)
                continue
            start, end = max(span.start, line.start), min(span.end, line.end)
            if end > start:
                mark = span.replacement if span.start >= line.start else ""
                mine.append(span._replace(start=start - line.start, end=end - line.start, replacement=mark))
            if span.end > line.end:
                rest.append(span)
        queue = rest
        out.append(_tidy(replace(line.text, mine)) if mine else line.text)
    return out


def _tidy(text: str) -> str:
    """Equal marks side by side become one, and what removed words left behind is swept."""
    text = _RUN.sub(r"\g<mark>", text)
    text = re.sub(r"\(\s*[,;/]?\s*\)|\[\s*\]", "", text)
    text = re.sub(r"(?:\s*[|·•]\s*){2,}", " | ", text)
    text = re.sub(r"\s+([,.;:])", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;])+", r"\1", text)
    return re.sub(r"(?<=\S) {3,}(?=\S)", "  ", text).strip(" ,;|·•")


def assemble(source: Source, texts: list[str]) -> tuple[str, tuple[AnonymousLine, ...]]:
    """The anonymized text and its lines.

    All lines above the first section that hold nothing but marks and separators become one line of marks in a fixed
    order, so that the order and number of contact lines say nothing.
    """
    parts: list[str] = []
    lines: list[AnonymousLine] = []
    offset, last_block = 0, None
    for number, text in _collapsed(source, texts):
        original = source.lines[number].line
        if not text:
            continue
        if parts:
            gap = "\n" if original.block == last_block else "\n\n"
            parts.append(gap)
            offset += len(gap)
        last_block = original.block
        parts.append(text)
        lines.append(
            AnonymousLine(
                start=offset,
                end=offset + len(text),
                page=original.page,
                block=original.block,
                kind=original.kind,
                size=original.size,
                bold=original.bold,
                level=original.level,
            )
        )
        offset += len(text)
    return "".join(parts), tuple(lines)


def _collapsed(source: Source, texts: list[str]) -> list[tuple[int, str]]:
    """Header lines of nothing but marks are dropped save the one with the name."""
    out = []
    for number, text in enumerate(texts):
        line = source.lines[number]
        empty = text != line.text and _NOTHING.match(text) is not None
        if empty and line.section in {"header", "personal"}:
            text = "[name]" if "[name]" in text else ""
        out.append((number, text))
    seen_name = False
    kept = []
    for number, text in out:
        if text == "[name]":
            if seen_name:
                continue
            seen_name = True
        kept.append((number, text))
    return kept
