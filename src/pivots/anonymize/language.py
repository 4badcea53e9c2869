"""Which language a text is written in."""

import re
from collections import Counter
from functools import cache

from pivots.anonymize.tables import rows

_CLEARLY = 2
"""So many words of headings more than any other language has."""
_OFTEN = 8
"""Times that one word counts."""


@cache
def _function_words() -> dict[str, frozenset[str]]:
    return {row["language"]: frozenset(row["words"].split("|")) for row in rows("function_words")}


@cache
def _resume_words() -> dict[str, frozenset[str]]:
    """Words that résumés of a language have as headings and titles."""
    return {row["language"]: frozenset(row["words"].split("|")) for row in rows("resume_words")}


def language_of(text: str) -> str:
    """ISO 639-1 code by the share of function words and month names; else by headings and titles; ``und`` when too few of any are there.

    A word counts so often and no oftener, so that one repeated line does not decide.
    """
    found = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    scores = {language: sum(min(found[w], _OFTEN) for w in words & found.keys()) for language, words in _function_words().items()}
    best = max(scores, key=lambda language: (scores[language], language == "en", language))
    return best if scores[best] >= max(3, 0.02 * sum(found.values())) else _by_headings(set(found))


def _by_headings(words: set[str]) -> str:
    """A résumé of a few bare lines has no sentences, but headings and titles; ``und`` unless one language has two more than the others."""
    shared = sorted(((len(own & words), language) for language, own in _resume_words().items()), reverse=True)
    (most, language), (next_best, _) = shared[:2]
    return language if most >= next_best + _CLEARLY else "und"
