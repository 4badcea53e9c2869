"""Telling a job title from an employer and a place, by words and by the taxonomy's occupations."""

import re
from functools import cache, lru_cache

from pivots.extract.rows import without_placeholders
from pivots.extract.tables import any_of, column, word_pattern
from pivots.taxonomy import taxonomy

_PLACE_WORDS = re.compile(r"(?<!\w)(?:remote|hybrid|home\s?office|on-?site|[A-Z]{2}|USA|City|State)(?!\w)")
_LETTER = re.compile(r"[^\W\d]")
_MAX_TITLE, _SURE_TITLE = 110, 0.9
_NAMING = ("career_break", "study", "thesis", "volunteering", "military", "internship")
KNOWN, WORD = 2.0, 1.0
"""Weights of a title the taxonomy knows and of a word such as ``engineer``."""
LEGAL_FORM = 2.0
"""Weight of a legal form in an employer's name; a word such as ``hospital`` weighs 1."""


@cache
def _title_words() -> re.Pattern[str]:
    whole = any_of(column("title_words", "words", place="word"))
    endings = any_of(column("title_words", "words", place="suffix"))
    return re.compile(rf"(?<!\w)(?:(?:{whole})|[^\W\d_]*(?:{endings}))(?:[/*:_·]?(?:in|innen|e|r))?(?![\w])", re.IGNORECASE)


@cache
def _legal_form() -> re.Pattern[str]:
    return word_pattern(column("employer_words", "words", kind="form"))


@cache
def _employer_words() -> re.Pattern[str]:
    return word_pattern(column("employer_words", "words", kind="word"))


@lru_cache(maxsize=4096)
def title_score(text: str) -> float:
    """How strongly the words read as a job title: 0 not at all, 3 a known title that also holds a title word."""
    words = without_placeholders(text).strip(" ,;|-–—·•()")
    if len(words) < 2 or len(words) > _MAX_TITLE or not any(letter.isalpha() for letter in words):
        return 0.0
    score = WORD if _title_words().search(words) else 0.0
    known = taxonomy().match_title(words, guess=False)
    if known is not None:
        # "Aire Valley Logistics" holds a title's word; that makes it no title unless a word says what somebody is.
        score += KNOWN * known.certainty if score or known.certainty >= 0.9 else WORD * known.certainty
    elif taxonomy().names_no_work(words):
        score += KNOWN  # ``Self-employed``: a post all the same
    return score


def is_post(title: str, entry: str) -> bool:
    """Whether a title that begins like a degree is a post all the same: ``Master Electrician``, ``High School Teacher``; not at a school but for teaching."""
    post = title.split(",", maxsplit=1)[0]
    known = taxonomy().match_title(post, guess=False)
    if known is None or known.certainty < _SURE_TITLE:
        return False
    return "[school]" not in entry or taxonomy().occupation(known.occupation).field == "education"


_TOLD_ABOUT = re.compile(
    r"[,;:(]|(?<!\w)(?:for|of|with|my|our|as|from|while|due|für|als|von|bei|mit|pour|comme|chez|por|como|para)(?!\w)", re.IGNORECASE
)


def ends_in_post(title: str) -> bool:
    """Whether a title is known as it stands, or is a noun phrase whose last word says what somebody is (``Bereavement Counsellor``)."""
    if taxonomy().is_known_title(title):
        return True
    words = title.split()
    return len(words) > 1 and _TOLD_ABOUT.search(title) is None and _title_words().fullmatch(words[-1]) is not None


@cache
def _kind_words() -> re.Pattern[str]:
    return word_pattern(word for row_kind in _NAMING for word in column("position_kinds", "words", kind=row_kind))


def names_a_stretch(text: str) -> bool:
    """Whether the words name a stretch of time without being a job title: ``Parental leave``, ``Clinical rotation``."""
    return bool(_kind_words().search(text))


@lru_cache(maxsize=4096)
def employer_score(text: str) -> float:
    """How strongly the words read as an employer: 2 a legal form, 1 a word such as ``hospital``; 0 says nothing."""
    if _legal_form().search(text):
        return LEGAL_FORM
    return 1.0 if _employer_words().search(text) else 0.0


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """Whether the words are no more than a placeholder, a state code, ``Remote`` and the like; ``GP`` and ``RN`` are posts."""
    return _LETTER.search(_PLACE_WORDS.sub(" ", without_placeholders(text))) is None and not taxonomy().is_known_title(text)
