"""The tables of this stage, read at first use."""

import csv
import functools
from importlib import resources
from typing import NamedTuple


class StyleTheme(NamedTuple):
    """A theme of how people work: words employers use for it, and words in which a résumé shows it."""

    theme: str
    stated: tuple[tuple[str, ...], ...]
    """Phrases of the employer, as words."""
    shown: tuple[tuple[str, ...], ...]
    """Phrases of a résumé, as words."""


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.files("pivots.assess").joinpath("data", name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _phrases(cell: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in cell.split("|") if phrase.strip())


@functools.cache
def style_themes(language: str) -> tuple[StyleTheme, ...]:
    """Themes with the cue words of one language (ISO 639-1); empty for a language without a table."""
    return tuple(
        StyleTheme(row["theme"], _phrases(row["stated"]), _phrases(row["shown"]))
        for row in _rows("work_styles.csv")
        if row["language"] == language
    )


@functools.cache
def stop_words(language: str) -> frozenset[str]:
    """Words that carry no requirement of their own, lower case: grammar and the filler of postings."""
    return frozenset(word for row in _rows("stop_words.csv") if row["language"] == language for word in row["words"].split("|"))


@functools.cache
def language_names() -> dict[str, str]:
    """Name of a language in English, German, French or Spanish, lower case -> ISO 639 code."""
    from babel import Locale

    names: dict[str, str] = {}
    for locale in ("en", "de", "fr", "es"):
        for code, name in Locale(locale).languages.items():
            if "_" not in code:
                names.setdefault(name.casefold(), code)
    return names
