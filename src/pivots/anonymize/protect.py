"""The one door to the taxonomy: which words must survive because they name a skill, tool or job."""

import re
from functools import cache, lru_cache

from pivots.anonymize.tables import word_set, words
from pivots.taxonomy import taxonomy


@lru_cache(maxsize=8192)
def is_term(text: str) -> bool:
    """Whether the words are a skill, tool or product name (``Jenkins``, ``Jasmine``, ``Apache Kafka``)."""
    return taxonomy().is_protected_term(text)


def is_title(text: str) -> bool:
    """Whether the words are a job title (``Data Engineer``).

    Only words that hold a title word, or end in one (``Entwicklungsingenieur``), are looked up: the look-up is slow where it finds nothing.
    """
    return len(text) < 90 and _title_word().search(text) is not None and _matches_title(text)


def is_known_title(text: str) -> bool:
    """Whether the words are a job title of the tables as they stand, title word or not (``Cariste``)."""
    return taxonomy().is_known_title(text)


def ends_in_title(text: str) -> bool:
    """Whether the text ends in a long title word with no blank before it, as where a PDF lost its blanks: ``FLORALDESIGNER``."""
    return _run_together().search(text) is not None


@cache
def _run_together() -> re.Pattern[str]:
    long = [word for word in words("title_word") if len(word) >= 6 and word not in word_set("surname_word")]
    return re.compile(rf"\w{{3,}}(?:{'|'.join(map(re.escape, long))})(?!\w)", re.IGNORECASE)


@cache
def _title_word() -> re.Pattern[str]:
    short = "|".join(re.escape(word) for word in words("title_word") if len(word) < 6)
    long = "|".join(re.escape(word) for word in words("title_word") if len(word) >= 6)
    return re.compile(rf"(?<!\w)(?:{short})(?!\w)|(?:{long})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _matches_title(text: str) -> bool:
    found = taxonomy().match_title(text)
    return found is not None and found.certainty >= 0.6
