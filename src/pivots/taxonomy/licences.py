"""Where, for what and from whom a licence is: the words that stand beside its name (``Georgia or multistate``, ``CDL class A``)."""

import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from pivots.taxonomy.engine import taxonomy
from pivots.taxonomy.tables import items, shipped_files

_REACH = 70
"""Characters behind the licence's name in which its limits may stand."""
_CHAIN = 28
"""Most characters between two limits of one licence, or between its name and the first."""
_NO_LIMIT = re.compile(
    r"[.;!?]|\b(?:to|our|at|who|that|with|across|within|near|based|hospitals?|um|unser\w*|bei|mit|pour|avec|notre|con)\b", re.IGNORECASE
)
"""Words after which a place only says where the work is."""


class Limit(NamedTuple):
    """A value of ``data/licence_limits.csv``; its columns are explained in data/SOURCES.md."""

    kind: str
    value: str
    covers: frozenset[str]
    skills: frozenset[str]
    """Taxonomy ids it can stand beside; empty: any licence."""
    pattern: re.Pattern[str]


@cache
def _limits() -> tuple[Limit, ...]:
    rows = csv.DictReader(shipped_files()["licence_limits.csv"].decode("utf-8").splitlines())
    return tuple(
        Limit(r["kind"], r["value"], frozenset(items(r["covers"])), frozenset(items(r["skills"])), _pattern(r["names"], r["codes"]))
        for r in rows
    )


def _pattern(names: str, codes: str) -> re.Pattern[str]:
    """Names in any case; codes as written, and only between marks or beside the word licence (``RN, GA``)."""
    words = "|".join(re.escape(name) for name in sorted(items(names), key=len, reverse=True))
    short = "|".join(re.escape(code) for code in items(codes))
    code = rf"|(?:(?<=[,(/:–-] )|(?<=[,(/:–-])|^)(?:{short})(?=\s*(?:$|[,;)/.–-]|or\b|RN\b|[Ll]icen[cs]e))" if short else ""
    return re.compile(rf"(?<![\w+])(?:(?i:{words}))(?![\w+]){code}")


@cache
def _by_value() -> dict[str, Limit]:
    return {limit.value: limit for limit in _limits()}


def limits_of_licence(skill: str, text: str) -> tuple[str, ...]:
    """Values stated beside the licence ``skill`` (a taxonomy id) in a sentence or line, in text order; empty: none stated."""
    found = _found(skill, text)
    spans = [(m.start, m.end) for m in taxonomy().find_skills(text) if m.skill == skill]
    near = sorted({(at, value) for start, end in spans for at, value in _beside(text, start, end, found)})
    return tuple(dict.fromkeys(value for _, value in near))


def speaks_of_paper(text: str) -> bool:
    """Whether a line has words of papers (``license``, ``certified``, ``Schein``), so that an occupation named in it is meant as one."""
    return bool(_paper_words().search(text))


def named_as_paper(skill: str, text: str) -> bool:
    """Whether a line names the licence ``skill`` itself, and not only the occupation of the same name (``Registered Nurse``)."""
    if speaks_of_paper(text):
        return True
    names = [text[m.start : m.end] for m in taxonomy().find_skills(text) if m.skill == skill]
    return any(not taxonomy().is_known_title(name) for name in names)


@cache
def _paper_words() -> re.Pattern[str]:
    rows = csv.DictReader(shipped_files()["licence_words.csv"].decode("utf-8").splitlines())
    return re.compile("|".join(row["pattern"] for row in rows), re.IGNORECASE)


def _found(skill: str, text: str) -> list[tuple[int, int, str]]:
    """All limits in the text, the longer of two that overlap (``West Virginia``)."""
    hits = [(m.start(), m.end(), x.value) for x in _limits() if not x.skills or skill in x.skills for m in x.pattern.finditer(text)]
    return [hit for hit in hits if not any(o[0] <= hit[0] and hit[1] <= o[1] and o[1] - o[0] > hit[1] - hit[0] for o in hits)]


def _beside(text: str, start: int, end: int, found: list[tuple[int, int, str]]) -> Iterator[tuple[int, str]]:
    """Limits inside of the name, right before it, and behind it as long as one hangs on the other."""
    last = end
    for a, b, value in sorted(found):
        inside = start <= a and b <= end
        before = b <= start and start - b <= 2
        behind = a >= end and a - end <= _REACH and a - last <= _CHAIN and not _NO_LIMIT.search(text, last, a)
        if inside or before or behind:
            yield a, value
            last = max(last, b)


def limit_kinds(values: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Values by kind (``place``, ``issuer``, ``class``, ``truck``); a value that no table holds is a kind of its own."""
    kinds: dict[str, list[str]] = {}
    for value in values:
        known = _by_value().get(value)
        kinds.setdefault(known.kind if known else value, []).append(value)
    return {kind: tuple(of_kind) for kind, of_kind in kinds.items()}


def limit_allows(held: str, asked: str) -> bool:
    """Whether a licence limited to ``held`` may be used where ``asked`` is asked for (a compact licence in Georgia)."""
    known = _by_value().get(held)
    return held == asked or (known is not None and asked in known.covers)
