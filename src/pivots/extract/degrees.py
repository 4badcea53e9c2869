"""Degree words and the level each stands for."""

import re
from functools import cache

from pivots.extract.tables import FirstWords, any_of, column, lookup, rows
from pivots.model.facts import EducationLevel

_ORDER: tuple[EducationLevel, ...] = ("doctorate", "master", "bachelor", "associate", "vocational", "secondary")


@cache
def degree_pattern() -> re.Pattern[str]:
    """Finds degree words; short ones without full stops (``MS``, ``BE``, ``M2``) only in capitals and some only as written, for they are also words."""
    words = column("degrees", "words")
    short = sorted({word for word in words if len(word) <= 3 and word.isalnum() and (len(word) < 3 or set(word) & set("aeiou"))})
    long = [word for word in words if word not in short]
    exact = "|".join([*map(str.upper, short), *(row["as_written"] for row in rows("degrees") if row["as_written"])])
    return re.compile(rf"(?<![\w.])(?:(?i:{any_of(long)})|{exact})(?![\w])")


@cache
def _first_words() -> FirstWords:
    return FirstWords([(*column("degrees", "words"), *column("degrees", "as_written"))])


def find_degree(text: str) -> re.Match[str] | None:
    """The first degree word of a text; fast where it holds none."""
    return degree_pattern().search(text) if _first_words().held(text) else None


def may_be_field(degree: re.Match[str]) -> bool:
    """Whether a degree word is a field beside another: ``Ingeniería Mecánica`` is a degree, and what a ``Grado en Ingeniería Mecánica`` is in."""
    return degree.group().casefold() in lookup("degrees", "also_field", "level")


def degree_level(words: str) -> EducationLevel:
    """The level of a degree word as found by ``degree_pattern``."""
    folded = " ".join(words.casefold().replace("’", "'").split())
    table = lookup("degrees", "words", "level") | lookup("degrees", "as_written", "level")
    if folded in table:
        return table[folded]  # type: ignore[return-value]
    stems = {name.removesuffix("*"): level for name, level in table.items() if name.endswith("*")}
    return next((level for stem, level in stems.items() if folded.startswith(stem)), "unknown")  # type: ignore[misc]


def rank(level: EducationLevel) -> int:
    """0 for the highest level; ``unknown`` comes last."""
    return _ORDER.index(level) if level in _ORDER else len(_ORDER)
