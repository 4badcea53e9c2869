"""The tables beside this code: read once, at first use."""

import csv
import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from pivots.patterns import compiled


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of ``data/<name>.csv``, keyed by column, in file order."""
    source = files("pivots.jobs") / "data" / f"{name}.csv"
    with source.open(encoding="utf-8") as file:
        return tuple(csv.DictReader(file))


@cache
def cue(kind: str) -> re.Pattern[str]:
    """One case-blind expression for all cues of a kind, of every language: postings mix languages."""
    return union(row["pattern"] for row in rows("cues") if row["kind"] == kind)


def union(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of the patterns, case-blind."""
    return compiled("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


@cache
def number_words() -> dict[str, int]:
    """Number words of all languages to their values."""
    return {row["word"]: int(row["value"]) for row in rows("numbers")}
