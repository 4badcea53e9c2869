"""Spanish: él and ella become 'la persona', which is feminine for everybody; titles and the qualities beside them take their short form.

'Él es conocido' and 'Ella es conocida' -> 'La persona es conocida'; 'Coordinadora organizada' -> 'Coordinador organizado', the form that occupations
are found by. The record counts none of it: one of the two forms stays as it is, and a count would tell.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_known_title, is_title
from pivots.anonymize.qualities import neutral_qualities
from pivots.anonymize.recognizers.gender_word import like
from pivots.anonymize.source import Source
from pivots.anonymize.spans import GRAMMAR, Span
from pivots.anonymize.tables import word_set

VERSION = "1"
_PRONOUN = re.compile(
    r"(?<![\w-])(?P<before>(?:de|con|por|para|a|en|sin|sobre|hacia|según|entre)\s+)?(?P<word>él|ella)(?P<self>\s+mism[oa])?(?![\w-])",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?<![\w-])(?:él|ella)\s+(?:es|está|era|fue|ha sido|sigue siendo)\s+(?:(?:muy|también|siempre|bastante)\s+)?(?P<first>\w+)(?:(?:,\s*(?P<second>\w+))?\s+[ye]\s+(?P<third>\w+))?",
    re.IGNORECASE,
)
_FEMININE_TITLE = re.compile(
    r"(?<![\w-])(?P<article>una |la |Una |La )?(?P<word>[A-Za-zÁ-ÿ]{3,}(?:ora|era|ica|ada|ona|esa|ina|loga|ara|efa|iva|aria|oga))(?P<plural>s)?(?![\w-])"
)
_BOTH = re.compile(r"(?<=[a-zá-ÿ])(?:/-?as?\b|\(as?\)|@)")
_QUALITY = re.compile(
    r"(?P<lead>^|[,;:.!?–|·]\s*|\s{2,}|\b(?:y|e|muy|soy|bastante|también|siempre|estoy)\s+|[a-zá-ÿ]\s+)(?P<word>[A-Za-zÁ-ÿ]{3,}a)(?![\w-])"
)
_ANDS, _ADVERBS = frozenset({"y", "e"}), frozenset({"muy", "soy", "bastante", "también", "siempre", "estoy"})


def find(source: Source) -> Iterator[Span]:
    if source.language != "es":
        return
    text = source.text
    for match in _PRONOUN.finditer(text):
        before, word = match["before"] or "", match["word"]
        person = f"{before}esta persona" if before else like("la persona", word)
        yield _change(*match.span(), person + (" misma" if match["self"] else ""), GRAMMAR + 0.02)
    for match in _ABOUT.finditer(text):
        for part in ("first", "second", "third"):
            word = match[part]
            if word and word.endswith("o") and (word in word_set("es_quality") or word.endswith(("ado", "ido"))):
                yield _change(*match.span(part), word[:-1] + "a")
    yield from _titles(text)
    for line in source.lines:
        yield from neutral_qualities(line, _QUALITY, _quality, _ANDS, _ADVERBS)


def _change(start: int, end: int, replacement: str, strength: float = GRAMMAR) -> Span:
    return Span(start, end, "gender", strength, replacement, counted=False)


@cache
def _masculine(word: str) -> str:
    """The short form of a feminine title, in small letters."""
    if word.endswith("ora"):
        return word[:-1]
    return word[:-1] + ("e" if word.endswith(("efa", "enta")) else "o")


def _titles(text: str) -> Iterator[Span]:
    for match in _FEMININE_TITLE.finditer(text):
        word = match["word"].lower()
        short = _masculine(word)
        known = short in word_set("es_title") or (not is_known_title(word) and (is_title(short) or is_known_title(short)))
        if not known or word in word_set("es_no_title"):
            continue
        plural = match["plural"] or ""
        yield _change(
            match.start("word"),
            match.end("word") + len(plural),
            like(short, match["word"]) + (("es" if short.endswith("r") else "s") if plural else ""),
        )
        if match["article"]:
            article = {"una": "un", "la": "el"}[match["article"].strip().lower()]
            yield _change(*match.span("article"), like(article, match["article"]) + " ")
    for match in _BOTH.finditer(text):
        yield _change(*match.span(), "o" if match.group() == "@" else "s" if match.group().rstrip(")").endswith("s") else "")


def _quality(word: str) -> str | None:
    """The masculine of a feminine quality in the table; None for other words."""
    short = word[:-1] + "o"
    return short if short in word_set("es_quality") else None
