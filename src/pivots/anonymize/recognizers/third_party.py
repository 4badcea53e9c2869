"""Other people: referees, managers, supervisors."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import alternation, word_set
from pivots.taxonomy import taxonomy

VERSION = "1"
_CAP = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]*\.?|[A-Z]\.)"
_PERSON = rf"(?:{_CAP}(?:\s+(?:van|von|der|den|de|del|della|di|da|dos|bin|ibn|al|el|la|le|ter|zu))*\s+)+{_CAP}"


@cache
def _cued() -> re.Pattern[str]:
    title = rf"(?:(?:{alternation('honorific')}|{alternation('academic')})\s+)"
    return re.compile(
        rf"(?<!\w)(?i:{alternation('referee_cue')})[^\S\n]*[:,]?[^\S\n]+(?P<name>{title.replace('(?:', '(?i:', 1)}*{_PERSON})|(?<!\w)(?P<titled>(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Dra?|Mme|Sra?)\.?\s+)+(?:(?:med|Ing|phil|rer|nat)\.\s+)*{_CAP}(?:\s+{_CAP}){{0,3}})"
    )


_ROLE = re.compile(
    rf"\b(?:the|my|our|her|his|their|dem|der|den|unserem|meinem|meiner|ihrem|mit|with|le|la|notre|mon|ma)\s(?:[a-zäöüß-]+\s){{0,2}}[A-Za-zÄÖÜäöüß-]*(?:[Ll]eiter|[Ll]eiterin|[Mm]eister|[Cc]hef|[Cc]hefin|manager|director|supervisor|head|owner|founder|professor|Professor|Professorin|Director|Manager|Inhaber|Inhaberin),?\s(?P<name>{_PERSON})"
)
_REFEREE = re.compile(rf"^(?:{_CAP}\s+)?(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau)\.?\s+)*{_PERSON}")


def find(source: Source) -> Iterator[Span]:
    for match in _cued().finditer(source.text):
        group = "name" if match.group("name") else "titled"
        if "\n" in match.group(group) or _is_work(match.group(group)):
            continue
        yield Span(*match.span(group), "third_party", 0.7)
    for match in _ROLE.finditer(source.text):
        if "\n" not in match.group() and not _is_work(match.group("name")):
            yield Span(*match.span("name"), "third_party", 0.7)
    for line in source.lines:
        if line.section == "references":
            for piece in re.finditer(r"[^;|·•\n]+", line.text):
                text = piece.group().lstrip(" -–")
                match = _REFEREE.match(text)
                if match and not _is_work(match.group()):
                    start = line.start + piece.start() + len(piece.group()) - len(text)
                    yield Span(start, start + match.end(), "third_party", 0.8)


def _is_work(words: str) -> bool:
    """Employers, products and titles in capitals are no people."""
    folded = {w.casefold().strip(".") for w in words.split()}
    return (
        bool(folded & (word_set("seniority_word") | word_set("not_name")))
        or any(taxonomy().is_protected_term(w) for w in words.split() if len(w) > 3)
        or taxonomy().is_protected_term(words)
    )
