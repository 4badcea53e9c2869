"""Which language a text is written in."""

import re
from collections import Counter
from functools import cache

from pivots.anonymize.tables import rows

_OFTEN = 8
"""Times that one word counts."""


@cache
def _function_words() -> dict[str, frozenset[str]]:
    return {row["language"]: frozenset(row["words"].split("|")) for row in rows("function_words")}


def language_of(text: str) -> str:
    """ISO 639-1 code by the share of function words and month names; ``und`` when too few of any are there.

    A word counts so often and no oftener, so that one repeated line does not decide.
    """
    found = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    scores = {language: sum(min(found[w], _OFTEN) for w in words & found.keys()) for language, words in _function_words().items()}
    best = max(scores, key=lambda language: (scores[language], language == "en", language))
    return best if scores[best] >= max(3, 0.02 * sum(found.values())) else "und"
