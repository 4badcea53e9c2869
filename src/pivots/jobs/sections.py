"""Which part of a posting a line stands in: its heading decides."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from pivots.jobs.headings import LONGEST_HEADING, Section, heading_section, loose_section
from pivots.jobs.posting_line import PostingLine
from pivots.jobs.tables import cue, rows, union
from pivots.jobs.text import WHOLE, is_alternatives, sentences

_QUESTION = re.compile(r"^([^?.:!]{4,45}?)\s?\?\s+(\S.*)$")
_FRAGMENT = 12
"""Most words of a sentence that may be an item of a list."""
_PIECE = 5
_FEW_WORDS = 5
_SHORT_LINE = 6
"""Most words of a line that is an item of a list though no mark says so."""
_LED = re.compile(
    r"(?:knowledge of|experience (?:of|in|with)|skills in|kenntnisse in|connaissances? (?:de|en)|conocimientos? (?:de|en))\s*:\s*",
    re.IGNORECASE,
)


class Unit(NamedTuple):
    """One paragraph, list item or table cell with the section it stands in."""

    text: str
    section: Section
    listed: bool
    """A list item or table cell."""
    heading: str
    """The heading above it; empty when none."""


@cache
def _boilerplate() -> re.Pattern[str]:
    return union(row["pattern"] for row in rows("boilerplate"))


def units(lines: Iterable[PostingLine]) -> list[Unit]:
    """The lines of a posting, headings taken out, each with its section."""
    out: list[Unit] = []
    section: Section = "header"
    heading = ""
    listed = [part for line in lines for part in _headed_apart(line)]
    for number, line in enumerate(listed):
        following = listed[number + 1] if number + 1 < len(listed) else None
        opened = _opens(line, following, section, first=number < 2)
        if opened:
            section, heading = opened, line.text
            continue
        inline = _inline_heading(line)
        if inline:
            section, heading = inline[0], inline[1]
            out += _enumerated(Unit(inline[2], section, line.kind == "item", heading))
            continue
        if _closes(line, section, out, heading):
            section, heading = "other", ""
        if text := line.text if section in {"benefits", "legal"} else _without_boilerplate(line.text):
            unit = Unit(text, section, line.kind in {"item", "cell"}, heading)
            out += [part for said in _by_its_words(unit) for part in _listed(said)]
    return out


def _without_boilerplate(text: str) -> str:
    """The text without what every posting says of law and of applying; empty where that opens it, or is most of it."""
    if not _boilerplate().search(text):
        return text
    said = [text[span.start : span.end].strip() for span in sentences(text)]
    kept = [words for words in said if not _boilerplate().search(words)]
    return " ".join(kept) if kept and kept[0] == said[0] and len(kept) * 2 >= len(said) else ""


def _headed_apart(line: PostingLine) -> list[PostingLine]:
    """A paragraph in which a later sentence begins with a heading of its own (``... every day. Nice but not needed: SimPRO.``), in parts."""
    starts = [s.start for s in sentences(line.text)[1:] if _inline_heading(line._replace(text=line.text[s.start : s.end]))]
    if not starts or line.kind != "text":
        return [line]
    parts = [line.text[a:b].strip() for a, b in zip([0, *starts], [*starts, len(line.text)], strict=True)]
    return [line._replace(text=part, gap=line.gap and not n) for n, part in enumerate(parts)]


def _by_its_words(unit: Unit) -> list[Unit]:
    """A paragraph under no known heading: what its sentences say they ask, or wish for, is asked for whatever stands above."""
    if unit.section not in {"header", "other"} or unit.listed:
        return [unit]
    out: list[Unit] = []
    for span in sentences(unit.text):
        words = unit.text[span.start : span.end].strip()
        section = (_spoken(words) if unit.section == "other" or words[-1] in ".!?" else None) or unit.section
        if out and (out[-1].section == section or cue("equal").search(words)):
            # What does as well belongs to what the sentence before names.
            out[-1] = out[-1]._replace(text=f"{out[-1].text} {words}")
        else:
            out.append(unit._replace(text=words, section=section))
    return out


def _spoken(sentence: str) -> Section | None:
    """``need`` of a sentence that asks the reader for something, ``wish`` of one that says it would be welcome, else None."""
    if cue("offers").search(sentence):
        return None
    asked = cue("asks_reader").search(sentence)
    wished = cue("wish_after").search(sentence)
    if wished and asked and re.search(r"[,;]\s", sentence[asked.end() : wished.start()]):
        return "need"  # "L'anglais est exigé ; l'allemand serait un plus" asks first, and wishes for more
    if cue("wish_opens").match(sentence) or (wished and not cue("not_of_reader").match(sentence)):
        return "wish"
    return "need" if asked else None


def _listed(unit: Unit) -> list[Unit]:
    """A paragraph that is a list: of pieces between middle dots or semicolons, or of short sentences without a verb."""
    if unit.section not in {"need", "wish"}:
        return [unit]
    pieces = [piece.strip() for piece in re.split(r"\s[·•|]\s", unit.text)]
    if len(pieces) > 1:
        return [part for piece in pieces if piece for part in _listed(unit._replace(text=piece, listed=True))]
    if (lead := _LED.match(unit.text)) and ";" in unit.text:
        unit = unit._replace(text=unit.text[lead.end() :])
    least = 1 if not cue("whole_sentence").search(unit.text) else 2
    if unit.text.count(";") >= least and not cue("equal").search(unit.text):
        return [unit._replace(text=piece.strip(), listed=True) for piece in unit.text.split(";") if piece.strip()]
    short = len(unit.text.split()) <= _SHORT_LINE and unit.text[-1] not in ".!?:" and not cue("whole_sentence").search(unit.text)
    return _fragments(unit._replace(listed=unit.listed or short))


def _fragments(unit: Unit) -> list[Unit]:
    """``Casework. Job evaluation. Workday or Oracle HCM.``: each sentence is an item where most are no whole sentences."""
    found = [unit.text[span.start : span.end].strip() for span in sentences(unit.text)]
    short = [words for words in found if len(words.split()) <= _FRAGMENT and not cue("whole_sentence").search(words)]
    if len(found) < 2 or len(short) * 2 < len(found) or cue("equal").search(unit.text):
        return [unit]
    return [unit._replace(text=words, listed=unit.listed or words in short) for words in found]


def _enumerated(unit: Unit) -> list[Unit]:
    """``Nice to have: Italian, a first aid certificate``: short pieces between commas behind a heading in the same line."""
    pieces = [piece.strip(" .") for piece in re.split(f"{WHOLE},", unit.text)]
    if len(pieces) < 2 or unit.section not in {"need", "wish"} or re.search(r"[;:()]|\. \S", unit.text):
        return _listed(unit)
    if any(not piece or len(piece.split()) > _PIECE for piece in pieces) or is_alternatives(unit.text):
        return _listed(unit._replace(listed=True))
    return [unit._replace(text=piece, listed=True) for piece in pieces]


def _closes(line: PostingLine, section: Section, out: list[Unit], heading: str) -> bool:
    """Running text set off below the list of a section stands under no heading any more."""
    return (
        section in {"need", "wish", "style"}
        and line.kind == "text"
        and line.gap
        and bool(out)
        and out[-1].listed
        and out[-1].heading == heading
    )


def _opens(line: PostingLine, following: PostingLine | None, current: Section, *, first: bool) -> Section | None:
    """The section that this line opens as a heading; None when it is no heading."""
    if line.kind in {"item", "cell"} or following is None or line.text.endswith((",", ";")) or _inline_heading(line):
        return None
    marked = line.kind == "heading" or line.bold or line.text.endswith(":") or line.text.isupper()
    known = heading_section(line.text)
    led = line.gap and _stands_alone(line) and (following.kind == "item" or _is_phrase(line.text))
    if known is None and (marked or led) and len(line.text) <= LONGEST_HEADING:
        known = loose_section(line.text)
    if known and (marked or _stands_alone(line)):
        # "The role" above a list of wishes stays what it says; a sentence that merely begins like a heading is none.
        return known
    if first and current == "header":
        return None
    return _unknown(line, following, current)


def _unknown(line: PostingLine, following: PostingLine, current: Section) -> Section | None:
    """The section below a heading no table knows: the present one when it reads like a sub-heading, else ``other``."""
    if line.kind == "heading":
        return "header" if current == "header" and line.level == 1 else "other"
    if line.text.endswith(":") and len(line.text) <= LONGEST_HEADING:
        return current if current in {"need", "duty", "wish", "benefits", "legal"} else "other"
    if (line.bold or line.text.isupper() or _looks_like_title(line, following)) and current != "header":
        return current if current in {"need", "duty"} and line.bold and following.kind == "item" else "other"
    return None


def _is_phrase(text: str) -> bool:
    """A few words without marks inside or at their end."""
    return 2 <= len(text.split()) <= 7 and text[0].isupper() and not re.search(r"[.,;:·|/()€$£\d]", text)


def _stands_alone(line: PostingLine) -> bool:
    """A short line without a full stop."""
    return len(line.text.split()) <= 10 and not line.text.endswith(".")


def _looks_like_title(line: PostingLine, following: PostingLine) -> bool:
    """An unmarked heading: a short line set off by an empty line, with something under it that is not one more such line."""
    short = len(line.text.split()) <= 6 and len(line.text) <= 45 and line.text[-1] not in ".!?;,"
    return (
        line.gap
        and short
        and line.text[0].isupper()
        and (following.gap or following.kind == "item")
        and len(following.text) > len(line.text)
    )


def _loosely(head: str) -> Section | None:
    """``Must-haves, no exceptions`` before a colon: a few words that only contain a known heading."""
    section = loose_section(head) if len(head.split()) <= _FEW_WORDS and head[:1].isupper() else None
    return section if section in {"need", "wish"} else None


def _in_own_column(text: str) -> tuple[Section, str, str] | None:
    """``Essential   At least three years of ...``: the label stands in a column of its own."""
    cell, beside, content = text.partition(" · ")
    if not beside or " · " in content:
        return None
    section = heading_section(cell)
    return (section, cell, content.strip()) if section and section not in {"duty", "header"} and not heading_section(content) else None


def _inline_heading(line: PostingLine) -> tuple[Section, str, str] | None:
    """``Requirements: Python, SQL`` as (section, heading, rest)."""
    asked = _QUESTION.match(line.text)
    head, colon, rest = (asked[1], "?", asked[2]) if asked and heading_section(asked[1]) else line.text.partition(":")
    if beside := _in_own_column(line.text):
        return beside
    if not colon or not rest.strip() or len(head) > 45 or line.kind == "cell":
        return None
    section = heading_section(head) or _loosely(head)
    if section is None or (section == "duty" and len(head.split()) < 2):
        return None
    return (section, head, rest.strip()) if line.kind != "item" or section in {"need", "wish"} else None
