"""Mr, Ms, Herr, Frau: they go. Academic titles go with the name they stand at; a doctorate is evidence where it is named as a degree."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pivots.anonymize.protect import is_term
from pivots.anonymize.source import VALUE_ENDS, Source
from pivots.anonymize.spans import GRAMMAR, SURE, Span
from pivots.anonymize.tables import labelled, one_of

VERSION = "1"
_PRONOUNS = re.compile(
    r"\(?(?<![\w/])(?:she|he|they|xe|ze|sie|er|elle|il|ella|él)\s?/\s?(?:hers?|hi[mrs]+|them|theirs?|she|he|they|ihr\w*|ihm|sein\w*|dey|elle|lui|ella)(?:\s?/\s?\w+){0,2}(?![\w/])\)?",
    re.IGNORECASE,
)
_FIRST_PRONOUNS = frozenset({"she", "he", "they", "xe", "ze", "sie", "er", "elle", "il", "ella", "él"})
"""One of these tokens stands in every match of ``_PRONOUNS``."""
_MARK = re.compile(r"\(\s?[mwfdx]\s?[/|]", re.IGNORECASE)
"""Begins every match of ``_MARKS``, a blank before it aside."""
_MARKS = re.compile(r"\s?\(\s?[mwfdx]\s?(?:[/|]\s?[mwfdx]\s?){1,3}\)", re.IGNORECASE)
_ONE_MARK = re.compile(r"(?<=\w)\s\([mwfd]\)(?!\w)")
"""'Entwickler (m)' at the head; elsewhere '(m)' may be metres."""


@lru_cache(maxsize=256)
def _honorific(labels: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])(?P<word>{one_of(labels)})\s(?=[A-ZÀ-Þ](?:[^\W\d_]|\.\s))", re.IGNORECASE)


@lru_cache(maxsize=256)
def _labelled(labels: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{one_of(labels)})\s*[:：]\s*[^\n|·•;,.\u3000]{{1,30}}?(?=\s*(?:{VALUE_ENDS}|[,;.\u3000]))", re.IGNORECASE
    )


def _first_word(text: str, start: int) -> str:
    return re.split(r"[\s,;.]", text[start : start + 30])[0]


def find(source: Source) -> Iterator[Span]:
    for match in labelled(_labelled, source.holds("gender_label"), source.text):
        yield Span(*match.span(), "gender", SURE, "")
    for match in () if source.tokens.isdisjoint(_FIRST_PRONOUNS) else _PRONOUNS.finditer(source.text):
        line = source.line_at(match.start())
        if line.contact or match.group().startswith("("):
            yield Span(*match.span(), "gender", SURE, "", counted=False)
    for match in _MARKS.finditer(source.text) if _MARK.search(source.text) else ():
        yield Span(*match.span(), "gender", SURE, "", counted=False)
    for line in source.header:
        yield from (
            Span(line.start + m.start(), line.start + m.end(), "gender", SURE, "", counted=False) for m in _ONE_MARK.finditer(line.text)
        )
    for match in labelled(_honorific, source.holds("honorific"), source.text):
        word = match.group("word")
        if (
            word[0].isupper()
            and source.text[match.end()].isupper()
            and not (word.isupper() and len(word) < 4)
            and not is_term(f"{word} {_first_word(source.text, match.end())}")
        ):
            yield Span(*match.span(), "gender", GRAMMAR, "", counted=False)
