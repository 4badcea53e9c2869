"""The tables of this stage, read at first use."""

import csv
import functools
import math
import re
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
def class_words(language: str) -> frozenset[str]:
    """Words, lower case, that say only what kind of thing a name is of (``convention`` in ``convention IRSI``)."""
    return frozenset(word for row in _rows("class_words.csv") if row["language"] == language for word in row["words"].split("|"))


@functools.cache
def helper_words() -> re.Pattern[str]:
    """Words of a title that say that somebody helped in a trade, in any of the languages; ``*`` stands for the beginning of a word."""
    words = [word for row in _rows("helper_words.csv") for word in row["words"].split("|")]
    spelled = "|".join(re.escape(word).replace(r"\*", r"\w*").replace("'", "['’]") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?:(?<!\w)|(?=['’]))(?:{spelled})(?!\w)", re.IGNORECASE)


@functools.cache
def general_words(language: str) -> frozenset[str]:
    """Words, lower case, that stand in the names of many requirements and tell none of them apart (``management``)."""
    return frozenset(word for row in _rows("general_words.csv") if row["language"] == language for word in row["words"].split("|"))


@functools.cache
def kin_rows(language: str) -> tuple[tuple[bool, tuple[str, ...]], ...]:
    """Families of words of one language that speak of the same thing, each with whether one of them alone is enough to be meant."""
    return tuple((row["alone"] == "yes", tuple(row["words"].split("|"))) for row in _rows("kin_words.csv") if row["language"] == language)


@functools.cache
def offer_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """What tells of benefits and of statements required by law, in one language."""
    return tuple(re.compile(row["pattern"], re.IGNORECASE) for row in _rows("offers.csv") if row["language"] == language)


@functools.cache
def range_words(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Words between the two ends of a period, and words for an end that is open; English ones for a language without a row."""
    table = {row["language"]: row for row in _rows("range_words.csv")}
    row = table.get(language, table["en"])
    return tuple(row["between"].split("|")), tuple(row["open"].split("|"))


@functools.cache
def _study_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["group"], re.compile(row["pattern"], re.IGNORECASE)) for row in _rows("study_fields.csv"))


@functools.lru_cache(maxsize=1024)
def study_groups(field: str) -> frozenset[str]:
    """Narrow fields (ISCED-F) that the words of a field of study or trade name; empty when the table knows none."""
    named = {group for group, pattern in _study_patterns() if pattern.search(field)}
    codes = {group.split()[0] for group in named}
    # A trade with a code of its own within an engineering field (vehicle mechanic) is not that field.
    return frozenset(group for group in named if not any(code != group.split()[0] and code.startswith(group.split()[0]) for code in codes))


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


class WorkWord(NamedTuple):
    """What one word says."""

    kinds: tuple[int, ...]
    """By their number in ``WorkWords.kinds``."""
    weights: tuple[float, ...]
    """0..1, one for each kind."""
    telling: float
    """0..1: 1 for a word of a single kind, 0 for one that every kind has."""


class WorkWords(NamedTuple):
    """Which words tell of which kinds of work (``tools/make_work_words.py`` says how the weights come about)."""

    kinds: tuple[str, ...]
    """Broad occupations of the SOC 2018."""
    numbers: dict[str, int]
    """Their places in ``kinds``."""
    of_stem: dict[str, WorkWord]
    """By English stem."""


_HUNDREDTHS = tuple(number / 100 for number in range(101))
"""The same hundred numbers for all words: less memory to look through than one for each of 29,000 weights."""


@functools.cache
def work_words() -> WorkWords:
    """The table of words of work."""
    rows = [(row["stem"], [pair.split(":") for pair in row["kinds"].split("|")]) for row in _rows("work_words.csv")]
    numbers: dict[str, int] = {}
    for _, pairs in rows:
        for kind, _weight in pairs:
            numbers.setdefault(kind, len(numbers))
    all_kinds = 1 + len(numbers)
    of_stem = {
        stem: WorkWord(
            tuple([numbers[kind] for kind, _ in pairs]),
            tuple([_HUNDREDTHS[int(weight)] for _, weight in pairs]),
            math.log(all_kinds / (1 + len(pairs))) / math.log(all_kinds / 2),
        )
        for stem, pairs in rows
    }
    return WorkWords(tuple(numbers), numbers, of_stem)
