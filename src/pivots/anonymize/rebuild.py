"""From settled spans to the anonymized text with exact offsets."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import PLACEHOLDERS, Span
from pivots.anonymize.tables import alternation
from pivots.model.anonymous import AnonymousLine
from pivots.patterns import compiled

_CONTACT_MARKS = tuple(
    PLACEHOLDERS[kind]
    for kind in ("email", "phone", "address", "link", "birth", "age", "nationality", "marital_status", "religion", "national_id", "photo")
)
"""In the order in which they stand in the contact line, whatever the order in the document."""
_ALL_MARKS = "|".join(re.escape(mark) for mark in sorted({*PLACEHOLDERS.values(), "[pronouns]"}) if mark)
_CONTACT_MARK = "|".join(re.escape(mark) for mark in _CONTACT_MARKS)
_ANY_CONTACT = re.compile(rf"{_CONTACT_MARK}|\[location\]", re.IGNORECASE)
_RUN = re.compile(rf"(?P<mark>{_ALL_MARKS})(?:[\s,;.|·•/&()–—-]*(?:(?:and|und|et|y)\s)?(?P=mark))+")
_LEFT_BEHIND = (
    (_RUN, r"\g<mark>"),
    (re.compile(r"\(\s*[,;/]?\s*\)|\[\s*\]|“\s*”|\"\s*\""), ""),
    (re.compile(r"(?:\s*[|·•]\s*){2,}"), " | "),
    (re.compile(r"(?<=\S)\s+(?=[,;:!?](?:\s|$)|\.(?:\s|$))"), ""),
    (re.compile(r"([,;:])(?:\s*[,;])+"), r"\1"),
    (re.compile(r"(?<=\S)  (?=\S)"), " "),
    (re.compile(r"(^|[.!?]\s)\s*[,;:.]+\s*"), r"\1"),
    (re.compile(r"^(\W{0,3}\s?)\.\s"), r"\1"),
)
"""What is swept after words were replaced, in this order."""
_OWN_BLOCK = -1
"""No reader gives it: the name and the contact line stand apart from their neighbours."""
_PAGE_WORDS = re.compile(r"\b(?:page|seite|página|of|von|de|sur)\b|\d", re.IGNORECASE)


class _Built(NamedTuple):
    line: SourceLine
    text: str


def rebuild(source: Source, spans: list[Span]) -> tuple[str, tuple[AnonymousLine, ...]]:
    """The anonymized text and its lines.

    Contact data of the header and of personal sections is gathered in one line of placeholders right behind the name, in a fixed order,
    so that neither order nor number nor place of contact lines says anything.
    """
    built: list[_Built] = []
    marks: set[str] = set()
    for line, replaced in zip(source.lines, _replaced(source, spans), strict=True):
        text = replaced
        if replaced != line.text and (line.contact or (line.section != "references" and not _without_contact(replaced))):
            marks |= {mark for mark in _CONTACT_MARKS if mark in replaced}
            text = _kept(line, replaced)
        if text and not (text == "[name]" and any(b.text == "[name]" for b in built)):
            built.append(_Built(line, text))
    return _assembled(_with_contact_line(built, marks))


def _kept(line: SourceLine, text: str) -> str:
    """What stays of a line of contact data; ``[name]`` alone where nothing but the name does."""
    kept = _without_contact(text)
    if line.line.kind in {"page_header", "page_footer"} and not re.search(r"\w", _PAGE_WORDS.sub("", kept.replace("[name]", ""))):
        return ""
    return "[name]" if kept.strip(" ,.-–|") == "[name]" else kept


def _with_contact_line(built: list[_Built], marks: set[str]) -> list[_Built]:
    """The line of the name alone and plain, the line of contact marks below it, both apart from what follows."""
    at = next((n for n, b in enumerate(built) if b.text == "[name]"), None)
    if at is None:
        at = next((n for n, b in enumerate(built) if "[name]" in b.text), -1)
        name = []
    else:
        name = [_plain(built.pop(at).line, "[name]")]
        at -= 1
    contact = " | ".join(mark for mark in _CONTACT_MARKS if mark in marks)
    anchor = name[0].line if name else built[max(at, 0)].line if built else None
    added = name + ([_plain(anchor, contact)] if contact and anchor else [])
    return [*built[: at + 1], *added, *built[at + 1 :]]


def _plain(line: SourceLine, text: str) -> _Built:
    """A line without the looks of the original: a name in capitals is read as a heading, a short one is set larger."""
    plain = line.line.model_copy(update={"kind": "text", "level": None, "bold": False, "size": None, "block": _OWN_BLOCK})
    return _Built(line._replace(line=plain), text)


def _replaced(source: Source, spans: list[Span]) -> Iterator[str]:
    """The text of every line with its spans replaced; a span over several lines leaves its mark in the first."""
    first = 0
    for line in source.lines:
        while first < len(spans) and spans[first].end <= line.start:
            first += 1
        out, last, touched, n = [], line.start, False, first
        while n < len(spans) and spans[n].start < line.end:
            span = spans[n]
            mark = span.text_in_place if span.start >= line.start else ""
            out += [source.text[last : max(span.start, line.start)], mark]
            last, touched, n = min(span.end, line.end), True, n + 1
        yield _tidy("".join([*out, source.text[last : line.end]])) if touched else line.text


def _tidy(text: str) -> str:
    """Equal marks side by side become one, and what removed words left behind is swept."""
    for pattern, instead in _LEFT_BEHIND:
        text = pattern.sub(instead, text)
    return text.strip(" ,;|·•").strip()


_LABEL_KINDS = tuple(f"{kind}_label" for kind in ("phone", "address", "birth", "age", "nationality", "marital", "religion", "link"))
"""Words that stand before a fact of the contact block."""


@cache
def _labels() -> re.Pattern[str]:
    inside = "|".join(alternation(kind) for kind in _LABEL_KINDS)
    return compiled(rf"(?:(?<!\w)(?:{inside}|e-?mail|[a-zíá])\s*[:：.]?\s*)?(?:{_CONTACT_MARK}|\[location\])", re.IGNORECASE)


def _without_contact(text: str) -> str:
    """The line without contact marks and their labels; empty when nothing with letters is left."""
    text = _labels().sub("\x00", text) if _ANY_CONTACT.search(text) else text
    text = re.sub(r"[\s,;|·•/–—-]*\x00(?:[\s,;|·•/.–—-]*\x00)*[\s,;|·•/–—-]*", " | ", text).strip(" |,;·•–—")
    text = re.sub(r"\(\s*\|?\s*\)", "", text).strip()
    left = text.replace("[name]", "").strip(" :,.|–-")
    if not re.search(r"\w", left):
        return "[name]" if "[name]" in text else ""
    return "" if _only_label().fullmatch(left) else text


@cache
def _only_label() -> re.Pattern[str]:
    return compiled(
        "(?:"
        + "|".join(alternation(kind) for kind in (*_LABEL_KINDS, "name_label", "id_label", "gender_label"))
        + r"|e-?mail|[\s:|,/()]|(?<!\w)\w(?!\w))+",
        re.IGNORECASE,
    )


def _assembled(built: list[_Built]) -> tuple[str, tuple[AnonymousLine, ...]]:
    """Text and lines; blocks are numbered anew, so that their numbers do not tell how many lines went."""
    parts: list[str] = []
    lines: list[AnonymousLine] = []
    offset, block, last_block = 0, -1, None
    for source_line, text in built:
        line = source_line.line
        if line.block != last_block:
            block, last_block = block + 1, line.block
        gap = "" if not lines else "\n" if lines[-1].block == block else "\n\n"
        parts += [gap, text]
        offset += len(gap)
        lines.append(
            AnonymousLine(
                start=offset, end=offset + len(text), page=line.page, block=block, kind=line.kind, size=line.size, bold=line.bold, level=line.level
            )
        )  # fmt: skip
        offset += len(text)
    return "".join(parts), tuple(lines)
