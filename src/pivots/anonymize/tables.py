"""The word tables of this stage, read once at first use."""

import csv
import re
from functools import cache
from importlib import resources


@cache
def _rows(name: str) -> tuple[dict[str, str], ...]:
    text = (resources.files("pivots.anonymize") / "data" / name).read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))


@cache
def section_words() -> dict[str, str]:
    """Heading in lower case -> section."""
    return {row["heading"]: row["section"] for row in _rows("sections.csv")}


@cache
def words(kind: str) -> tuple[str, ...]:
    """The words of one kind in ``words.csv``, longest first."""
    found = [row["word"] for row in _rows("words.csv") if row["kind"] == kind]
    return tuple(sorted(found, key=lambda w: (-len(w), w)))


@cache
def alternation(kind: str) -> str:
    """The words of a kind as the inside of a regular expression; blanks match any run of blanks."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words(kind))


@cache
def word_set(kind: str) -> frozenset[str]:
    return frozenset(words(kind))


@cache
def gender_pairs() -> dict[str, str]:
    """A word that tells gender, in lower case -> the neutral word. Both forms of a pair map to the same one."""
    return {row["word"]: row["neutral"] for row in _rows("gender.csv")}
