"""Job titles and family words that tell gender become one neutral word, the same for both: 'saleswoman', 'salesman' -> 'salesperson'.

German titles take their short form ('Entwicklerin', 'Entwickler:in' -> 'Entwickler'), because that is the form occupations are found by
and because every 'Entwickler' that stands there already must look the same; that is said in the documentation.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_title, skills_in
from pivots.anonymize.short_titles import german_titles
from pivots.anonymize.source import Source
from pivots.anonymize.spans import GRAMMAR, WEAK, Span
from pivots.anonymize.tables import Held, any_of, rows

VERSION = "1"
_WORK = frozenset({"experience", "projects", "skills", "certifications", "education", "publications", "summary"})
_INFLECTED = re.compile(
    r"\b(?P<adjective>(?:[Tt]echnisch|[Kk]aufmännisch|[Ww]issenschaftlich|[Ss]elbst?ständig|[Ff]rei|[Ll]eitend|[Ss]tellvertretend|[Ee]xaminiert|[Ss]taatlich anerkannt|[Gg]eprüft|[Aa]usgebildet|[Gg]elernt|[Aa]pprobiert|[Ss]tudentisch|[Zz]ertifiziert)e)(?P<ending>r?)\s(?P<noun>Angestellter?|[A-ZÄÖÜ][\wäöüß-]+)"
)
_FIRM = re.compile(r"[A-ZÀ-Þ][\w'’.-]*\s(?:&|\+|(?:and|und|et|y|e)(?=\s))\s$")
"""What stands before the heirs in the name of a firm."""


@cache
def _table() -> dict[str, dict[str, str]]:
    known = {row["word"]: row for row in rows("gender") if row["word"][0] != "*"}
    for row in rows("gender"):
        if row["counted"] == "yes" and row["word"][0] != "*":
            known.setdefault(row["neutral"].casefold(), {**row, "word": row["neutral"]})
    return known


@cache
def _in_order() -> tuple[str, ...]:
    """The words of the table, longest first."""
    return tuple(sorted(_table(), key=lambda w: (-len(w), w)))


@cache
def _longest_first() -> Held:
    return Held(_in_order())


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<word>{any_of(_in_order())})(?P<plural>s)?(?![\w-])", re.IGNORECASE)


@cache
def _endings() -> dict[str, str]:
    """What German nouns end in that name a man or a woman -> the neutral ending."""
    return {row["word"][1:]: row["neutral"] for row in rows("gender") if row["word"][0] == "*"}


@cache
def _compound() -> re.Pattern[str]:
    endings = any_of(sorted(_endings(), key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<![\w-])(?=[A-ZÄÖÜ])(?P<stem>[\wäöüß-]*?)(?P<ending>(?i:{endings}))(?![\w-])")


def find(source: Source) -> Iterator[Span]:
    yield from _pairs(source)
    if source.language == "de":
        yield from _german(source.text)
        for match in source.finditer(_compound()):
            neutral = like(_endings()[match["ending"].casefold()], match["ending"])
            yield Span(*match.span("ending"), "gender", GRAMMAR + 0.04, neutral, counted=True)


def _pairs(source: Source) -> Iterator[Span]:
    held = source.tokens | {token[:-1] for token in source.tokens if token.endswith("s")}
    found = _longest_first().within(held)
    for match in source.matches(_pattern(), found):
        if _FIRM.search(source.text, max(0, match.start() - 40), match.start()) and match.group()[0].isupper():
            continue  # 'Pike & Sons'
        if match.group()[0].isupper() and _is_tool(source, match):
            continue  # 'tested the API with Postman'
        row = _table()[" ".join(match.group("word").casefold().split())]
        if source.language in row["not_in"].split("|"):
            continue  # 'son de los mecánicos', 'son équipe'
        if row["scope"] == "personal" and source.line_at(match.start()).section in _WORK:
            continue
        neutral = row["neutral"] + (match.group("plural") or "" if row["neutral"] else "")
        yield Span(*match.span(), "gender", GRAMMAR + 0.05, like(neutral, match.group("word")), counted=row["counted"] == "yes")


def _is_tool(source: Source, match: re.Match[str]) -> bool:
    """Whether the word is a tool's name in its line: something else of the craft stands beside it (``Foreman`` alone is a title)."""
    line = source.line_at(match.start())
    start, end = match.start() - line.start, match.end() - line.start
    technical = [found for found in skills_in(line.text) if found.technical]
    return len(technical) > 1 and any(found.start <= start and end <= found.end for found in technical)


def _german(text: str) -> Iterator[Span]:
    for title in german_titles(text):
        yield Span(title.start, title.end, "gender", GRAMMAR, title.short, counted=False)
    for match in _INFLECTED.finditer(text):
        noun = match.group("noun")
        stem = noun.removesuffix("in")
        if noun.startswith("Angestellte"):
            yield Span(*match.span(), "gender", WEAK, f"{match.group('adjective')}r Angestellter", counted=False)
        elif noun.casefold() in _table():
            yield Span(*match.span("adjective"), "gender", GRAMMAR, match.group("adjective"), counted=False)
            yield Span(*match.span("ending"), "gender", GRAMMAR, "", counted=False)
        elif not match.group("ending") and (stem != noun or is_title(stem)) and stem.endswith(("er", "or", "eur", "ent", "ist", "loge")):
            yield Span(*match.span("adjective"), "gender", GRAMMAR, match.group("adjective") + "r", counted=False)


def like(word: str, model: str) -> str:
    """``word`` with the capitals of ``model``."""
    if not word:
        return word
    if model.isupper() and len(model) > 2:
        return word.upper()
    return word[0].upper() + word[1:] if model[0].isupper() else word
