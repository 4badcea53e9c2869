"""Which language a text is written in."""

import re
from collections import Counter
from functools import cache

from pivots.anonymize.tables import rows

_CLEARLY = 2
"""So many words of headings more than any other language has."""
READ = frozenset({"en", "de", "fr", "es"})
"""Languages whose résumés are understood and whose signs of a person are known; of others names, contact data and dates are."""
_FEWEST_LETTERS = 120
_FOREIGN, _MOSTLY_FOREIGN = 0.02, 0.3
"""Shares of letters outside ASCII from which a text, or a very short one, of no known language is in another one, and no list of tools."""
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


def is_read(language: str, text: str) -> bool:
    """Whether a text of a language (as ``language_of`` says it) is one that is read here: English, German, French, Spanish.

    A text of no known language counts as read where it may be a bare list of names and tools: short, or in English letters throughout.
    """
    if language != "und":
        return language in READ
    letters = [letter for letter in text if letter.isalpha()]
    foreign = sum(not letter.isascii() for letter in letters)
    return foreign < (_FOREIGN if len(letters) >= _FEWEST_LETTERS else _MOSTLY_FOREIGN) * len(letters) or not letters
