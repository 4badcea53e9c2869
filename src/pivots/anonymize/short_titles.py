"""Feminine job titles and the short form they take: 'Köchin' -> 'Koch', 'conductrice de travaux' -> 'conducteur de travaux'.

``data/gendered_titles.csv`` holds them by language. ``match`` says where a row counts: ``ending`` of any German noun ('Zahnärztin'), ``word``
wherever it stands, ``head`` only where a title begins (a 'fraiseuse' or a 'consultora' may be a machine or a firm, 'administrativa' may
describe work), ``agrees`` only behind such a title ('analyste financière').
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from pivots.anonymize.source import PERIOD, Source, SourceLine
from pivots.anonymize.tables import Held, any_of, rows, word_set

_TITLED = frozenset({"header", "summary", "experience", "projects", "volunteering", "other", "personal"})
"""Sections in which lines begin with job titles."""
_LONGEST_HEAD = 14
"""Words of a line that may be the head of a position; a longer one is a sentence."""
_PARTED, _LISTED = re.compile(r"(?:[|·•:–—/(-]\s*|\t|\s{2,})$"), re.compile(r"[,;]\s*$")
"""What may stand before a title; commas part the fields of a list too, so that a date must stand in the line."""
_LEAD = re.compile(
    r"(?:^|\s)(?:comme|en tant qu[e'’]|en qualité d[e'’]|poste d[e'’]|soy|como|en calidad de|puesto de|cargo de|je suis|j['’]étais)\s?$",
    re.IGNORECASE,
)
_SERIES = re.compile(r",\s[a-zà-ÿ]")
"""What stands behind the first field of several: 'Técnica, logística, informática'."""
_LETTERS = re.compile(r"[^\W\d_]+")
_GERMAN = re.compile(
    r"(?<![\w-])(?P<noun>[A-ZÄÖÜ][\wäöüß-]*?)(?P<sign>/-?in|\*in|:in|_in|\(in\)|(?<=[a-zäöüß])In|in|se)(?P<plural>nen)?(?![\w-])"
)
_BY_RULE = re.compile(r"(?:er|eur|or|ent|ant|ist|wirt)$", re.IGNORECASE)
"""What short forms end in that need no row: 'Entwickler', 'Ingenieur', 'Doktor', 'Assistent', 'Praktikant', 'Polizist', 'Landwirt'."""
_MARKS = {"ä": "a", "ö": "o", "ü": "u"}


class ShortTitle(NamedTuple):
    """A title that takes its short form, as offsets in the text."""

    start: int
    end: int
    short: str
    """The short form, in the capitals of the title for German, in small letters else."""
    plural: bool
    first: bool
    """Whether it stands where a title begins, so that what agrees with it can be told."""


@cache
def _table(language: str) -> dict[str, tuple[str, str]]:
    return {row["feminine"]: (row["short"], row["match"]) for row in rows("gendered_titles") if row["language"] == language}


def german_titles(text: str) -> Iterator[ShortTitle]:
    """German titles on '-in' and their forms for both ('Koch/Köchin' has two, 'Entwickler:in' one)."""
    for match in _GERMAN.finditer(text):
        short = _german_short(match["noun"], match["sign"], plural=match["plural"] is not None)
        if short is not None:
            yield ShortTitle(match.start(), match.end(), short, match["plural"] is not None, first=False)


@lru_cache(maxsize=8192)
def _german_short(noun: str, sign: str, *, plural: bool) -> str | None:
    """The short form of a German noun for women; None for every other word. In the plural only those that have no umlaut and no ending to change."""
    whole = f"{noun}{sign}".casefold()
    if whole in word_set("german_in") or (sign == "se" and not whole.endswith(("friseuse", "masseuse"))):
        return None
    if not plural and (known := _by_ending(noun, whole if sign in {"in", "se"} else f"{noun}in".casefold())):
        return known
    return noun if sign != "se" and _BY_RULE.search(noun) and len(noun) > 3 else None


def _by_ending(noun: str, feminine: str) -> str | None:
    """The short form by the longest ending of the table: of 'zahnärztin' that is 'ärztin'."""
    endings = _table("de")
    for at in range(len(feminine)):
        found = endings.get(feminine[at:])
        if found is not None:
            return noun[:at] + (found[0].capitalize() if noun[at : at + 1].isupper() else found[0])
    return None


@cache
def _listed(language: str) -> Held:
    return Held(_table(language))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?P<word>{any_of(sorted(_table(language), key=lambda w: (-len(w), w)))})(?P<plural>s)?(?![\w-])", re.IGNORECASE
    )


def listed_titles(source: Source, language: str) -> Iterator[ShortTitle]:
    """French or Spanish titles of the table, where they count."""
    held = source.tokens | {token[:-1] for token in source.tokens if token.endswith("s")}
    for match in source.matches(_pattern(language), _listed(language).within(held)):
        short, where = _table(language)[match["word"].casefold()]
        plural = match["plural"] is not None
        lists = _SERIES.match(source.text, match.end()) is not None
        first = not plural and not lists and where != "agrees" and begins_title(source, match.start())
        if first or where == "word":
            yield ShortTitle(match.start(), match.end(), short, plural, first)


def agreeing(word: str, language: str) -> str | None:
    """The short form of a word that agrees with a title of the table's language ('financière', 'técnica'); None where the table has none."""
    found = _table(language).get(word)
    return found[0] if found else None


def begins_title(source: Source, at: int) -> bool:
    """Whether a job title begins at an offset: behind the dates of a line or a separator, in a line short enough for the head of a position."""
    line = source.line_at(at)
    before = source.text[line.start : at]
    if _LEAD.search(before):
        return True
    if line.section not in _TITLED or line.heading or len(line.text.split()) > _LONGEST_HEAD:
        return False
    parted = (_PARTED.search(before) and source.near_date(line)) or (_LISTED.search(before) and source.dated[line.number])
    placed = not _says_more(before) or bool(parted)
    return placed and (_is_head(source, line) or line.section in {"header", "summary", "personal"})


def _is_head(source: Source, line: SourceLine) -> bool:
    listed = line.line.kind == "list_item"
    return source.dated[line.number] if listed else source.near_date(line)


@lru_cache(maxsize=1024)
def _says_more(before: str) -> bool:
    """Whether more stands before the title than dates and the small words between them."""
    rest = PERIOD.sub(" ", before)
    small = word_set("month") | word_set("date_word")
    return any(word.casefold() not in small for word in _LETTERS.findall(rest))
