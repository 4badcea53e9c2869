"""Keyword stuffing: terms repeated far beyond use, within a line or over many lines.

Two shapes are told: a long line made of few words that the document repeats even beyond it, and a run of lines, however short each of them,
that says the same few words over and over. Figures were set on public résumés, of which none may raise the alarm by its tables of courses or duties.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from pivots.anonymize.source import Source, SourceLine

_WORD = re.compile(r"[^\W\d_]{3,}")
_MANY_WORDS = 14
"""Words of a line, or of a run of lines, before repetition in it says anything."""
_LONG = 4 * _MANY_WORDS - 1
"""Characters that so many words of three letters take."""
_OFTEN = 6
"""Times a word stands in the document to count as repeated in a run of lines."""
_MOST = 0.7
"""Share of a line's words that are repeated, where the line belongs to a run."""
_FEW = 0.25
"""Different words among all words of a run: each is said four times on average."""

_FEW_IN_A_LINE = 1 / 3
"""The same of one long line; a list of seven kinds of training has 0.39."""


def stuffed_lines(source: Source) -> Iterator[SourceLine]:
    """Lines that only repeat, in the order of the text."""
    words = [_words(line.text) for line in source.lines]
    counts = Counter(word for line in words for word in line)
    runs = _in_runs(words, counts)
    for number, line in enumerate(source.lines):
        if number in runs or (len(line.text) >= _LONG and _repeats(words[number]) and _is_stuffed(words[number], counts)):
            yield line


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _in_runs(words: list[list[str]], counts: Counter[str]) -> frozenset[int]:
    """Numbers of the lines of every run; a run is broken by a line that says something else."""
    if not counts or max(counts.values()) < _OFTEN:
        return frozenset()

    def repeats(number: int) -> bool:
        line = words[number]
        return bool(line) and sum(counts[word] >= _OFTEN for word in line) >= _MOST * len(line)

    found: list[int] = []
    for repeated, group in groupby(range(len(words)), key=repeats):
        numbers = list(group)
        said = Counter(word for number in numbers for word in words[number])
        if repeated and said.total() >= _MANY_WORDS and len(said) <= _FEW * said.total():
            found += numbers
    return frozenset(found)


def _repeats(words: list[str]) -> bool:
    """Whether few different words make up a long line, and most of it words that stand in it four times and more."""
    if len(words) < _MANY_WORDS or len(set(words)) > _FEW_IN_A_LINE * len(words):
        return False
    return sum(n for n in Counter(words).values() if n >= 4) >= 0.5 * len(words)


def _is_stuffed(words: list[str], counts: Counter[str]) -> bool:
    """Whether a line that repeats itself is made of words that the document repeats even beyond it."""
    own = Counter(words)
    return sum(n for word, n in own.items() if n >= 4 and counts[word] >= 5) >= 0.5 * own.total()
