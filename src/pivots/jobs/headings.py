"""Words of headings, and the section of a posting that each opens."""

import re
from functools import cache
from typing import Literal, get_args

from pivots.jobs.tables import rows, union

Section = Literal["header", "need", "wish", "duty", "style", "benefits", "company", "apply", "legal", "other"]

_SECTIONS: dict[str, Section] = {name: name for name in get_args(Section)}
LONGEST_HEADING = 70
_LOOSE_ORDER: tuple[Section, ...] = ("benefits", "legal", "wish", "need", "duty", "company")
"""The first of these whose words a heading holds: "what we offer you", "skills we do not need but like", "skills you need"."""
_TRIM = " \t:.…!?¿¡–—-*#_·|"


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
    found = _table()[1]
    return tuple((name, _within(found[name])) for name in _LOOSE_ORDER if name in found)


def _within(patterns: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{union(patterns).pattern})(?!\w)", re.IGNORECASE)


@cache
def heading_section(text: str) -> Section | None:
    """The section a heading opens; None when the words are no known heading."""
    name = " ".join(text.replace("’", "'").split()).strip(_TRIM)
    if not name or len(name) > LONGEST_HEADING:
        return None
    for section, pattern, whole in _patterns():
        if pattern.fullmatch(name) if whole else pattern.search(name):
            return section
    return None


def loose_section(text: str) -> Section | None:
    """The section of a line marked as heading whose words only contain a known one."""
    return next((section for section, pattern in _loose_patterns() if pattern.search(text)), None)
