"""What people tell of themselves in sentences: where they come from, who is at home, where they pray, what they do on Sundays.

The sentences are in ``data/self_told.csv``, by syntax and not by case: whose ('my youngest'), what they did ('came to X as a child'), in
four languages. ``hints`` are letters of which some stand in every match, so that most documents try few patterns; ``where`` says whether
lines of work are looked at as well. What names a skill is left alone.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pivots.anonymize.aside import is_aside, is_aside_at
from pivots.anonymize.protect import is_known_title, is_title, skills_in
from pivots.anonymize.recognizers.marital_status import CHILD, COUNT
from pivots.anonymize.recognizers.nationality import language_names
from pivots.anonymize.short_titles import german_titles
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import alternation, rows, word_set
from pivots.model.anonymous import RemovedKind
from pivots.model.proxies import Proxy

VERSION = "2"
_CAP = r"(?-i:[A-ZÀ-Þ])[\w'’]+"
_MACROS = {
    "cap": _CAP,
    "place": rf"{_CAP}(?:-{_CAP})*(?:\s(?:(?:de|del|la|el|of|upon|am|an\sder|sur|les)\s)?{_CAP}(?:-{_CAP})*){{0,2}}",
    "rest": r"[^,.;:|()\n]{0,70}",
    "clause": r"[^,.;:|()\n]{0,70}?(?=\s(?:and|so|but|then|und|aber|also|et|donc|mais|y|pero|así)\s|\s*(?:[,.;:|()]|$))",
    "count": COUNT,
    "child": CHILD,
}
_WORK = frozenset({"experience", "skills", "projects", "certifications", "publications", "education", "languages"})


class _Telling(NamedTuple):
    """A row of the table."""

    kind: RemovedKind
    proxy: Proxy | None
    anywhere: bool
    hints: tuple[str, ...]
    pattern: str


def find(source: Source) -> Iterator[Span]:
    """In the lines in which a hint of a row stands. The pattern would tell its own hints, but most are never compiled."""
    held = [(row, numbers) for row in _table() if (numbers := source.sought.lines_with(row.hints))]
    for number in sorted(frozenset[int]().union(*(numbers for _, numbers in held))):
        line = source.lines[number]
        if not line.heading:
            yield from _in_line(source, line, [row for row, numbers in held if number in numbers])


def _in_line(source: Source, line: SourceLine, near: list[_Telling]) -> Iterator[Span]:
    personal = line.section not in _WORK or is_aside(source, line)
    for row in near:
        for match in _compiled(row.pattern).finditer(line.text):
            if (row.anywhere or personal or is_aside_at(line, match.start())) and _tells_nothing_of_work(row, match.group()):
                replacement = "" if row.kind == "gender" else None
                yield Span(line.start + match.start(), line.start + match.end(), row.kind, SURE, replacement, proxy=row.proxy)


def _tells_nothing_of_work(row: _Telling, text: str) -> bool:
    """'Cloud native', 'raising funds', 'I play lead tester': a skill or a title in the words says that they are of work."""
    if text.endswith("native") and text.split(maxsplit=1)[0].casefold() in language_names():
        return False  # 'English native' is a level
    if text.rsplit(maxsplit=1)[-1].casefold().strip(".,") in word_set("company_form"):
        return False  # 'Cuidado de niños, Falkner GmbH' is work
    titled = (
        is_title(text) or any(is_known_title(title.short) for title in german_titles(text)) or is_known_title(text)
    )  # 'Metallbauerin' comes from no valley
    return row.kind == "gender" or (not titled and not any(found.technical for found in skills_in(text)))


@cache
def _table() -> tuple[_Telling, ...]:
    return tuple(
        _Telling(row["kind"], row["proxy"] or None, row["where"] == "anywhere", tuple(row["hints"].split("|")), row["pattern"])  # type: ignore[arg-type]
        for row in rows("self_told")
    )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern with its macros written out; it begins at the beginning of a word."""
    macros = dict(_MACROS)
    for name, kind in (("demonym", "demonym"), ("people", "people_noun")):
        if f"{{{name}}}" in pattern:
            macros[name] = f"(?:{alternation(kind)})"
    for name, value in macros.items():
        pattern = pattern.replace(f"{{{name}}}", value)
    return re.compile(rf"(?<![\w-])(?:{pattern})", re.IGNORECASE)
