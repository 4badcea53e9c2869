"""What dates beside the text look like, in the languages that are read."""

import re

DATES = re.compile(
    r"(?:[^\W\d_]{2,10}\.?\s+)?(?:\d{1,2}[./-])?(?:19|20)\d\d(?:[./-]\d{1,2})?(?:\s*(?:[-–—]|to|bis|until|a|à|au)(?:\s.{0,16}|\s*\d.{0,8})?)?"
)
"""A cell of dates and nothing else."""
DATE_LIKE = re.compile(r"(?:19|20)\d\d|^\W*(?:present|heute|today|now\b|ongoing|current|aujourd|actual)|^\d{1,2}[./]\d{2,4}", re.IGNORECASE)
_LONGEST = 40
"""Letters of two dates in words."""
RANGE_AT_END = re.compile(
    r"(?:19|20)\d\d\s*(?:[–—-]|bis|to|until|au|à|a)\s*(?:(?:[^\W\d_]{2,10}\.?\s+)?(?:\d{1,2}[./])?(?:19|20)\d\d|present|heute|today|now|ongoing|current|aujourd['’]hui|actualidad)[)\]]?$",
    re.IGNORECASE,
)
"""How a head ends that closes with both of its dates: what follows is another line."""
_OPEN_END = re.compile(r"(?:19|20)\d\d\s*(?:[–—-]|bis|to|until|au|à|a)$", re.IGNORECASE)
"""How a text ends that has the first of two dates, and not the second."""
_YEAR_MISSING = re.compile(r"(?:19|20)\d\d\s*[–—-]\s*(?!present|heute|today|now|ongoing|current|actual)[^\W\d_]{3,10}\.?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_DASHED = re.compile(r"[–—-](?:$|\s?\d|\s?[^\W\d_]{2,10}\.?(?:\s(?:19|20)\d\d)?$)")
"""How the rest of a date begins that was broken before its dash."""


def dates_go_on(text: str, rest: str) -> bool:
    """Whether ``rest`` is the rest of dates that were broken behind ``text``."""
    if _OPEN_END.search(text):
        return DATE_LIKE.search(rest) is not None
    if _YEAR_MISSING.search(text):
        return _YEAR.fullmatch(rest) is not None
    return rest[:1] in "–—-" and _DASHED.match(rest) is not None and DATES.fullmatch(text) is not None


def are_whole(text: str) -> bool:
    """Whether a text is dates and nothing else, both of them where there are two."""
    return text[:1].isalnum() and len(text) < _LONGEST and DATES.fullmatch(text) is not None and not _OPEN_END.search(text)
