"""Which part of a posting a line stands in: its heading decides."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal, NamedTuple, get_args

from pivots.jobs.lines import PostingLine
from pivots.jobs.tables import rows, union

Section = Literal["header", "need", "wish", "duty", "style", "benefits", "company", "apply", "legal", "other"]

_SECTIONS: dict[str, Section] = {name: name for name in get_args(Section)}
_LONGEST_HEADING = 70
_TRIM = " \t:.…!?–—-*#_·|"


class Unit(NamedTuple):
    """One paragraph, list item or table cell with the section it stands in."""

    text: str
    section: Section
    listed: bool
    """A list item or table cell."""
    heading: str
    """The heading above it; empty when none."""


@cache
def _table() -> tuple[dict[Section, list[str]], dict[Section, list[str]]]:
    """Patterns per section: for a whole heading, and (sections written ``any:need``) for words within a marked one."""
    whole: dict[Section, list[str]] = {}
    loose: dict[Section, list[str]] = {}
    for row in rows("headings"):
        kind, _, name = row["section"].rpartition(":")
        (loose if kind else whole).setdefault(_SECTIONS[name], []).append(row["pattern"])
    return whole, loose


@cache
def _patterns() -> tuple[tuple[Section, re.Pattern[str], bool], ...]:
    """(section, pattern, whole): wishes are searched for anywhere in a heading, all others must be the whole heading."""
    whole, _ = _table()
    return tuple((name, _within(found) if name == "wish" else union(found), name != "wish") for name, found in whole.items())


@cache
def _loose_patterns() -> tuple[tuple[Section, re.Pattern[str]], ...]:
    return tuple((name, _within(found)) for name, found in _table()[1].items())


def _within(patterns: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{union(patterns).pattern})(?!\w)", re.IGNORECASE)


@cache
def heading_section(text: str) -> Section | None:
    """The section a heading opens; None when the words are no known heading."""
    name = " ".join(text.replace("’", "'").split()).strip(_TRIM)
    if not name or len(name) > _LONGEST_HEADING:
        return None
    for section, pattern, whole in _patterns():
        if pattern.fullmatch(name) if whole else pattern.search(name):
            return section
    return None


def _loose_section(text: str) -> Section | None:
    """The section of a line marked as heading whose words only contain a known one."""
    return next((section for section, pattern in _loose_patterns() if pattern.search(text)), None)


@cache
def _boilerplate() -> re.Pattern[str]:
    return union(row["pattern"] for row in rows("boilerplate"))


def units(lines: Iterable[PostingLine]) -> list[Unit]:
    """The lines of a posting, headings taken out, each with its section."""
    out: list[Unit] = []
    section: Section = "header"
    heading = ""
    listed = list(lines)
    for number, line in enumerate(listed):
        following = listed[number + 1] if number + 1 < len(listed) else None
        opened = _opens(line, following, section, first=number < 2)
        if opened:
            section, heading = opened, line.text
            continue
        inline = _inline_heading(line)
        if inline:
            section, heading = inline[0], inline[1]
            out.append(Unit(inline[2], section, line.kind == "item", heading))
            continue
        if _closes(line, section, out, heading):
            section, heading = "other", ""
        if not _boilerplate().search(line.text) or section in {"benefits", "legal"}:
            out += _listed(Unit(line.text, section, line.kind in {"item", "cell"}, heading))
    return out


def _listed(unit: Unit) -> list[Unit]:
    """A paragraph of pieces between middle dots is a list."""
    pieces = [piece.strip() for piece in re.split(r"\s[·•|]\s", unit.text)]
    if unit.section not in {"need", "wish"} or len(pieces) < 2:
        return [unit]
    return [unit._replace(text=piece, listed=True) for piece in pieces if piece]


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
    if line.kind in {"item", "cell"} or following is None or line.text.endswith((",", ";")):
        return None
    marked = line.kind == "heading" or line.bold or line.text.endswith(":") or line.text.isupper()
    known = heading_section(line.text)
    if known is None and marked and len(line.text) <= _LONGEST_HEADING:
        known = _loose_section(line.text)
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
    if line.text.endswith(":") and len(line.text) <= _LONGEST_HEADING:
        return current if current in {"need", "duty", "wish", "benefits", "legal"} else "other"
    if (line.bold or line.text.isupper() or _looks_like_title(line, following)) and current != "header":
        return current if current in {"need", "duty"} and line.bold and following.kind == "item" else "other"
    return None


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


def _inline_heading(line: PostingLine) -> tuple[Section, str, str] | None:
    """``Requirements: Python, SQL`` as (section, heading, rest)."""
    head, colon, rest = line.text.partition(":")
    if not colon or not rest.strip() or len(head) > 45 or line.kind == "cell":
        return None
    section = heading_section(head)
    if section is None or (section == "duty" and len(head.split()) < 2):
        return None
    return (section, head, rest.strip()) if line.kind != "item" or section in {"need", "wish"} else None
