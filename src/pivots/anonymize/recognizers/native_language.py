"""Mother tongues, which tell an origin. What was learnt later stays, and so do English and the language of the document itself."""

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale

from pivots.anonymize.source import Source
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import alternation, word_set
from pivots.patterns import compiled

VERSION = "2"
_READ_IN = ("en", "de", "fr", "es", "it", "nl", "pt", "pl")
_BEFORE_NATIVE = re.compile(r"(?<!\w)(?P<name>(?:[a-z]{2,4})?[A-ZÀ-ÞŁŚŻ][\w'’-]{2,20})\s?[(–:=-]\s?$")
"""'isiZulu (mother tongue)', 'Náhuatl – lengua materna': whatever stands right before."""
_CHUNK = re.compile(r"[^,;|·•/]+")


def find(source: Source) -> Iterator[Span]:
    """Names of languages that share a chunk of text with a word for 'native'."""
    kept = {"en", source.language}
    lines = source.lines_with(source.holds("native_word"))
    for chunk in (chunk for line in lines for chunk in _CHUNK.finditer(source.text, line.start, line.end)):
        if native := _native().search(chunk.group()):
            before = _BEFORE_NATIVE.search(chunk.group(), 0, native.start())
            if before and before["name"].casefold() not in _codes() and before["name"].casefold() not in word_set("native_word"):
                yield Span(
                    chunk.start() + before.start("name"),
                    chunk.start() + before.end("name"),
                    "nationality",
                    SURE,
                    "[language]",
                    proxy="native_languages",
                )
            for match in _names().finditer(chunk.group()):
                if _codes()[match.group().casefold()] not in kept:
                    yield Span(
                        chunk.start() + match.start(),
                        chunk.start() + match.end(),
                        "nationality",
                        SURE,
                        "[language]",
                        proxy="native_languages",
                    )


@cache
def _native() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('native_word')})(?!\w)(?!\s+(?:app|mobile|cloud|apps|code|ios|android|development))", re.IGNORECASE
    )


@cache
def _codes() -> dict[str, str]:
    """Name of a language in lower case -> code. Later locales do not override earlier ones."""
    found: dict[str, str] = {}
    for locale in _READ_IN:
        for code, name in sorted(Locale(locale).languages.items()):
            if len(code) <= 3 and len(name) > 2:
                found.setdefault(name.casefold(), code)
    return found


@cache
def _names() -> re.Pattern[str]:
    inside = "|".join(re.escape(name) for name in sorted(_codes(), key=lambda n: (-len(n), n)))
    return compiled(rf"(?<!\w)(?:{inside})(?!\w)", re.IGNORECASE)
