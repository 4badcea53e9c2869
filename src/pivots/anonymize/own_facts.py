"""What the document says on its own of belief, family, origin and schooling, read with plain patterns and without any recognizer.

As ``own_signs``, for what has no shape: sentences and labels that say it outright. They are coarser than the recognizers, and few: only what
tells something of the person whatever stands around it, so that the leak check stops no document over a parish nurse or a citizen service.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pivots.anonymize.aside import is_aside_at
from pivots.anonymize.protect import skills_in
from pivots.anonymize.proxies import is_kept
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.tables import rows, word_set
from pivots.model.anonymous import RemovedKind
from pivots.model.proxies import ProxyPolicy

TOLD: frozenset[RemovedKind] = frozenset({"religion", "marital_status", "nationality"})
"""Kinds that are sought in the anonymized text alone: a posting has such words of its own."""
_OF_WORK = frozenset({"experience", "projects", "skills", "certifications", "publications", "education", "languages"})
_POSITIONS = frozenset({"experience", "projects", "skills", "certifications", "publications"})
_GENERIC = frozenset(
    ["high", "senior", "junior", "secondary", "primary", "middle", "elementary", "graduate", "business", "law", "medical", "community", "technical", "state", "public", "private", "summer", "online", "vocational", "catholic", "art", "arts", "music",
     "dance", "trade", "evening", "night", "the", "a", "an", "of", "and", "for", "de", "la", "du", "des", "der", "my", "our", "general", "national", "international", "local", "from", "at", "in"]
)  # fmt: skip
"""Words that with a kind of school name none."""
_SHORTEST = 7
"""Letters of a string that tells something by itself."""


class _Fact(NamedTuple):
    """A row of the table. ``where``: ``anywhere``; ``education``; ``personal``: lines and sentences that are not of work; ``aside``: sentences that hold
    neither a title nor a period, under no heading of work; ``item``: as that, and a whole item that no list of work holds.
    """

    kind: RemovedKind
    where: str
    pattern: re.Pattern[str]


def own_facts(source: Source, policy: ProxyPolicy) -> Iterator[tuple[RemovedKind, str]]:
    """(kind, string) of what is told outright; what the policy keeps is left out."""
    for fact in _facts(policy):
        for number in sorted(source.sought.lines(fact.pattern)):
            line = source.lines[number]
            for match in fact.pattern.finditer(line.text) if not line.heading else ():
                value = match["found"] if "found" in fact.pattern.groupindex else match.group()
                if len(value.strip()) >= _SHORTEST and _tells(fact, line, match.start()) and _may_be(fact.kind, value, line, match):
                    yield fact.kind, value.strip()


def _may_be(kind: RemovedKind, value: str, line: SourceLine, match: re.Match[str]) -> bool:
    """Of schools: whether it is named, and not inside the name of a paper or skill (``Fellow of the Higher Education Academy``), which reports print."""
    if kind != "school":
        return True
    return _is_named(value) and not any(term.start <= match.start() and match.end() <= term.end for term in skills_in(line.text))


def _is_named(school: str) -> bool:
    """Whether a word of it is more than the kind of school or what is taught there: 'High School', 'Business College' name none."""
    words = {word.casefold().strip(".,'’") for word in school.split()}
    return bool(words - _kinds())


@cache
def _kinds() -> frozenset[str]:
    return _GENERIC | word_set("school_word", "field_word", "not_school", "degree_word", "title_word")


def _tells(fact: _Fact, line: SourceLine, at: int) -> bool:
    if fact.where == "anywhere":
        return True
    if fact.where == "education":
        return line.section == "education"
    if fact.where == "aside":
        return line.section not in _POSITIONS and is_aside_at(line, at)
    if fact.where == "item":
        return line.contact or (line.line.kind != "list_item" and is_aside_at(line, at))
    return line.contact or line.section not in _OF_WORK or is_aside_at(line, at)


@cache
def _facts(policy: ProxyPolicy) -> tuple[_Fact, ...]:
    kept = (row for row in rows("own_facts") if not row["proxy"] or not is_kept(row["proxy"], policy))  # type: ignore[arg-type]
    return tuple(_Fact(row["kind"], row["where"], re.compile(row["pattern"], re.IGNORECASE)) for row in kept)  # type: ignore[arg-type]
