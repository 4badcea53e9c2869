"""Bare facts of the person in the middle of a profile: '..., camogie goalkeeper and proud X grad', 'Bretonne de Y, choir leader at Z'.

A profile is of work, so only a short clause goes that holds a telling word and neither a title nor a skill. A pastime that the lines of work
name as well is work: a fitness trainer's climbing stays.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from pivots.anonymize.protect import is_known_title, is_title, skills_in
from pivots.anonymize.recognizers.telling import Telling, telling_words
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import tokens, word_set
from pivots.model.anonymous import RemovedKind
from pivots.model.proxies import Proxy

VERSION = "1"
_KINDS: dict[Proxy, RemovedKind] = {
    "religion": "religion",
    "gendered_groups": "affiliation",
    "origin_groups": "affiliation",
    "orientation_groups": "affiliation",
    "military_service": "affiliation",
    "unions": "affiliation",
    "politics": "affiliation",
    "health": "health",
    "hobbies": "hobby",
}
_CLAUSE = re.compile(r"\s*[;:|·•()●–—]\s*|,\s+|(?<=[^\W\d_]{3})[.!?]\s+|\s{3,}|\t|\s(?:and|und|et|y|e)\s|[.!?]$")
_LONGEST = 9
"""Words of a clause that is a bare fact; a longer one is a sentence, and tells what somebody did."""
_OWN = re.compile(r"(?:i|ich|je|yo|am|bin|suis|soy|on sundays|proud|stolze[rs]?|fière?|orgullos[oa])\s", re.IGNORECASE)
_WORK = re.compile(
    r"(?<!\w)(?:years?|jahren?|ans|années|años|experience|erfahrung|expérience|experiencia|clients?|kunden|customers?|clientes|patients?|projects?|projekte?|projets?|proyectos?|managed|led|built)(?!\w)",
    re.IGNORECASE,
)
_SECTIONS = frozenset({"summary", "header", "personal", "other", "volunteering", "memberships"})


def find(source: Source) -> Iterator[Span]:
    known = [(proxy, word) for proxy in _KINDS for word in telling_words(source, proxy)]
    if not known:
        return
    works = frozenset().union(*(source.line_tokens[n.number] for n in source.lines if n.section in {"experience", "projects", "skills"}))
    known = [(proxy, word) for proxy, word in known if proxy != "hobbies" or not tokens(word.text) <= works]
    for line in source.lines:
        if line.section in _SECTIONS and not line.heading:
            yield from _in_line(source, line, known)


def _in_line(source: Source, line: SourceLine, known: list[tuple[Proxy, Telling]]) -> Iterator[Span]:
    held = source.line_tokens[line.number]
    near = [(proxy, word) for proxy, word in known if tokens(word.text) <= held]
    if not near:
        return
    for start, end in _clauses(line.text):
        text = line.text[start:end]
        for proxy, word in near:
            if word.tells(text) and _is_bare(text, word.text, proxy):
                yield Span(line.start + start, line.start + end, _KINDS[proxy], SURE, proxy=proxy)
                break


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    cuts = [(0, 0), *(match.span() for match in _CLAUSE.finditer(text)), (len(text), len(text))]
    for (_, start), (end, _) in pairwise(cuts):
        if start < end:
            yield start, end


def _is_bare(text: str, word: str, proxy: Proxy) -> bool:
    """Whether the clause is a fact of the person and no work."""
    if len(text.split()) > _LONGEST or _WORK.search(text):
        return False
    rest = re.sub(re.escape(word), " ", text, flags=re.IGNORECASE).strip(" ,.-")
    if any(found.technical for found in skills_in(text)):
        return False
    titled = is_title(rest) or any(is_known_title(part) for part in rest.split()) if proxy != "hobbies" else is_title(rest)
    member = not word_set("member_word").isdisjoint(rest.casefold().split())
    return not titled or member or _OWN.match(text) is not None
