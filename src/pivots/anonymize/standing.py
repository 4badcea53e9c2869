"""Where words of the document's own stand alone.

By plain search: a pattern made of a person's name or school is of use for one document only, and takes longer to compile than the search.
"""

import re
from collections.abc import Iterable, Iterator

from pivots.anonymize.shapes import AFTER, BEFORE

_BEFORE, _AFTER = re.compile(BEFORE), re.compile(AFTER)


def standing(text: str, values: Iterable[str], after: re.Pattern[str] = _AFTER) -> Iterator[tuple[int, int]]:
    """(start, end) of every value that stands alone, in text order, none overlapping; of those that begin together the longest.

    ``after``: what may follow.
    """
    found = ((start, start + len(value)) for value in values for start in begins(text, value))
    reached = 0
    for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= reached and after.match(text, end):
            yield start, end
            reached = end


def begins(text: str, value: str) -> Iterator[int]:
    """Where the value begins and no word runs into it."""
    at = text.find(value)
    while at >= 0:
        if _BEFORE.match(text, at):
            yield at
        at = text.find(value, at + 1)


def ends_alone(text: str, at: int) -> bool:
    """Whether no word runs on there."""
    return _AFTER.match(text, at) is not None
