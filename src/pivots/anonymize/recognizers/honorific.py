"""Mr, Ms, Herr, Frau: they go. Academic titles go with the name they stand at; a doctorate is evidence where it is named as a degree."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.called_so import is_called_so
from pivots.anonymize.protect import is_term
from pivots.anonymize.source import VALUE_ENDS, Source
from pivots.anonymize.spans import GRAMMAR, SURE, Span
from pivots.anonymize.tables import alternation

VERSION = "2"
_PRONOUNS = re.compile(
    r"\(?(?<![\w/])(?:she|he|they|xe|ze|sie|er|elle|il|ella|él)\s?/\s?(?:hers?|hi[mrs]+|them|theirs?|she|he|they|ihr\w*|ihm|sein\w*|dey|elle|lui|ella)(?:\s?/\s?\w+){0,2}(?![\w/])\)?",
    re.IGNORECASE,
)
_PAIR = re.compile(r"[eyrla]\s?/\s?[hstidle]")
"""Stands in every match of ``_PRONOUNS`` in small letters."""
_MARK = re.compile(r"\(\s?[mwfdx]\s?[/|]", re.IGNORECASE)
"""Begins every match of ``_MARKS``, a blank before it aside."""
_MARKS = re.compile(r"\s?\(\s?[mwfdx]\s?(?:[/|]\s?[mwfdx]\s?){1,3}\)", re.IGNORECASE)
_ONE_MARK = re.compile(r"(?<=\w)\s\([mwfd]\)(?!\w)")
"""'Entwickler (m)' at the head; elsewhere '(m)' may be metres."""


@cache
def _honorific() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])(?P<word>{alternation('honorific')})\s(?=[A-ZÀ-Þ](?:[^\W\d_]|\.\s))", re.IGNORECASE)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('gender_label')})\s*[:：]\s*[^\n|·•;,.\u3000]{{1,30}}?(?=\s*(?:{VALUE_ENDS}|[,;.\u3000]))", re.IGNORECASE
    )


def _first_word(text: str, start: int) -> str:
    return re.split(r"[\s,;.]", text[start : start + 30])[0]


def find(source: Source) -> Iterator[Span]:
    for match in source.matches(_labelled(), source.holds("gender_label")):
        yield Span(*match.span(), "gender", SURE, "")
    for match in _PRONOUNS.finditer(source.text) if _PAIR.search(source.small) else ():
        line = source.line_at(match.start())
        if line.contact or match.group().startswith("("):
            yield Span(*match.span(), "gender", SURE, "", counted=False)
    for match in _MARKS.finditer(source.text) if _MARK.search(source.text) else ():
        yield Span(*match.span(), "gender", SURE, "", counted=False)
    for line in source.header:
        yield from (
            Span(line.start + m.start(), line.start + m.end(), "gender", SURE, "", counted=False) for m in _ONE_MARK.finditer(line.text)
        )
    for match in source.matches(_honorific(), source.holds("honorific")):
        word = match.group("word")
        if (
            word[0].isupper()
            and source.text[match.end()].isupper()
            and not (word.isupper() and len(word) < 4)
            and not is_called_so(source.text, match.start())
            and not is_term(f"{word} {_first_word(source.text, match.end())}")
        ):
            yield Span(*match.span(), "gender", GRAMMAR, "", counted=False)
