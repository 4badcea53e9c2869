"""Natural languages a posting asks for, with the level its words stand for."""

import re
from functools import cache

from babel import Locale

from pivots.jobs.cues import is_mandatory
from pivots.jobs.tables import cue, rows
from pivots.model.job import Criterion

_ASKED = (
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "cs",
    "sv",
    "da",
    "no",
    "fi",
    "tr",
    "ar",
    "zh",
    "ja",
    "ko",
    "ru",
    "uk",
    "hi",
    "vi",
    "ro",
    "hu",
    "el",
)
_NAMED_IN = ("en", "de", "fr", "es")
_SHORT = 5
"""Words of an item that is nothing but a language."""
_CEFR = re.compile(r"\b([ABC][12])\b")


@cache
def _names() -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for language names of four languages, and name -> ISO code."""
    codes: dict[str, str] = {}
    for place in _NAMED_IN:
        locale = Locale(place)
        for code in _ASKED:
            codes.setdefault(str(locale.languages[code]).lower(), code)
    names = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    return re.compile(rf"(?<!\w)({names})(?=(?:e[ns]?|er)?(?:kenntnisse|sprach\w*)?(?!\w))", re.IGNORECASE), codes


@cache
def _levels() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["level"], re.compile(rf"(?<!\w)(?:{row['pattern']})(?!\w)", re.IGNORECASE)) for row in rows("language_levels"))


def find_languages(text: str, *, in_section: bool) -> list[tuple[Criterion, int]]:
    """Languages asked for in a sentence, each with the place of its name.

    ``in_section``: the sentence stands among the requirements or wishes; elsewhere only a plain statement of level counts.
    """
    pattern, codes = _names()
    hits = [hit for hit in pattern.finditer(text) if not cue("not_a_language").search(text[hit.end() :])]
    asked = in_section and (len(text.split()) <= _SHORT or any(_level_beside(text, hit) for hit in hits))
    if not hits or not (asked or cue("language_context").search(text)):
        return []
    out: dict[str, tuple[Criterion, int]] = {}
    for number, hit in enumerate(hits):
        start = hits[number - 1].end() if number else 0
        end = hits[number + 1].start() if number + 1 < len(hits) else len(text)
        code = codes[hit[1].lower()]
        out.setdefault(code, (_criterion(code, _level(text, start, hit, end), text), hit.start()))
    return list(out.values())


def _level_beside(text: str, hit: re.Match[str]) -> bool:
    """Whether a word right before or behind the name says how well: ``un anglais suffisant pour écrire``."""
    before, behind = text[: hit.start()].split()[-1:], text[hit.end() :].split()[:1]
    return any(pattern.fullmatch(word.strip(" ,.;()")) for _, pattern in _levels() for word in (*before, *behind))


def _level(text: str, start: int, hit: re.Match[str], end: int) -> str | None:
    """The level stated before the name, else behind it, else the one stated for the whole sentence."""
    own = re.split(r"[,;]", text[start : hit.start()])[-1], re.split(r"[;]", text[hit.end() : end])[0]
    stated = _first_level(own[0]) or _first_level(own[1])
    # "Fluent German and English" says it of both; of "fluent German, English for phone calls" the second is for less.
    return stated or (None if cue("use").search(re.split(r"[,;.]", own[1])[0]) else _first_level(text[: hit.start()]))


def _first_level(text: str) -> str | None:
    stated = _CEFR.search(text)
    if stated:
        return stated[1]
    for level, pattern in _levels():
        if pattern.search(text):
            # Nobody needs to be born to a language: the linter says so, and C2 is what can be shown.
            return "C2" if level == "native" else level
    return None


def _criterion(code: str, level: str | None, source: str) -> Criterion:
    name = str(Locale("en").languages[code])
    return Criterion(
        name=f"{name} ({level})" if level else name,
        category="language",
        level=level,
        must_have=is_mandatory(source),
        source=source,
    )
