"""Names that are also everyday words: what must stand around them."""

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from typing import NamedTuple

from pivots.taxonomy.tables import AmbiguityRule

STRONG = 0.97
"""Probability of a name whose surroundings say what it is; a judgement, not a measurement."""
MUTUAL = 0.9
"""Probability of two such names side by side in a list, each as it is written when it names a skill."""
SINGLE = 0.9
"""Probability when the name is the whole text."""

_SEPARATORS = frozenset(" ,;|•·‣◦▪●○■∙\n\t/()[]:&+–—*>✓➢")
_HARD = _SEPARATORS - frozenset(" ")
_JOINING = frozenset({"and", "und", "or", "oder", "et", "ou", "y", "e", "o", "sowie", "with", "mit", "u", "incl", "including"})
WORD = re.compile(r"[\w+#]+(?:\.\w+)*")
_SENTENCE_END = re.compile(
    r"[.!?\n•▪●◦■➢](?:(?<=[.!?])(?=\s+[^\sa-z])(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMrs\.)(?<!\bProf\.)"
    r"|(?<=\n) *\n|(?<=[•▪●◦■➢]))"
)
"""Begins with the signs themselves, which are found many times faster than alternatives."""
_GLUE = frozenset("'’\"-#+&")
"""Marks that leave two words neighbours."""
_REACH = 220
"""A sentence is followed at most this many characters each way."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


class Candidate(NamedTuple):
    """An ambiguous name found, in offsets of the text as written."""

    start: int
    end: int
    rules: tuple[AmbiguityRule, ...]


class Surroundings(NamedTuple):
    """What a rule may look at."""

    before: str
    """The word before in lower case; empty at the start of the text, of a sentence or of a list item."""
    after: str
    words: frozenset[str]
    """The words of the sentence."""
    fields: frozenset[str]
    """Fields of the skills that stand in the sentence without doubt, and their ids with ``#`` before."""


class Certain(NamedTuple):
    """The skills that stand in the text without doubt, in text order."""

    starts: Sequence[int]
    ends: Sequence[int]
    tags: Sequence[tuple[str, str]]
    """(field, ``#`` + id) of each."""


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Range of the sentence, line or list item around ``start:end``."""
    low = max(0, start - _REACH)
    for found in _SENTENCE_END.finditer(text, low, start):
        low = found.end()
    stop = min(len(text), end + _REACH)
    found_end = _SENTENCE_END.search(text, end, stop)
    return low, found_end.start() if found_end else stop


def surroundings(text: str, candidate: Candidate, certain: Certain) -> Surroundings:
    """What stands around a name."""
    start, end, _ = candidate
    low, high = sentence(text, start, end)
    lowered = text[low:high].lower()
    before = WORD.findall(lowered[: start - low])
    after = WORD.findall(lowered[end - low :])
    gap_before = text[low:start].rstrip(" \n")[-1:]
    gap_after = text[end:high].lstrip(" \n-")[:1]
    first, last = bisect_left(certain.starts, low), bisect_left(certain.starts, high)
    tags = frozenset(tag for pair in certain.tags[first:last] for tag in pair)
    return Surroundings(
        before=before[-1] if before and (gap_before.isalnum() or gap_before in _GLUE or _is_short_form(before[-1], gap_before)) else "",
        after=after[0] if after and (gap_after.isalnum() or gap_after in _GLUE) else "",
        words=frozenset((*before, *after)),
        fields=tags,
    )


def _is_short_form(word: str, mark: str) -> bool:
    """Whether a full stop ends a form of address or an initial (``Ms.``, ``J.``) and no sentence."""
    return mark == "." and (len(word) == 1 or word in {"mr", "mrs", "ms", "dr", "prof", "st"})


def _is_ruled_out(word: str, against: frozenset[str]) -> bool:
    if not word or not against:
        return False
    if word in against:
        return True
    return ("<year>" in against and bool(_YEAR.fullmatch(word))) or ("<number>" in against and bool(_NUMBER.fullmatch(word)))


def ruled_out(rule: AmbiguityRule, around: Surroundings) -> bool:
    """Whether the neighbouring words say that something else is meant."""
    return _is_ruled_out(around.before, rule.not_before) or _is_ruled_out(around.after, rule.not_after)


def is_met(need: str, around: Surroundings, all_words: Container[str]) -> bool:
    """Whether one entry of ``needs`` holds: ``<in`` word before, ``>code`` word after, ``@software`` or ``#java`` a certain skill
    in the sentence, ``*nurse`` a word anywhere in the text, else a word of the sentence.
    """
    mark, rest = need[0], need[1:]
    if mark == "<":
        return around.before == rest
    if mark == ">":
        return around.after == rest
    if mark == "@":
        return rest in around.fields
    if mark == "#":
        return need in around.fields
    if mark == "*":
        return rest in all_words
    return need in around.words


def _left_edge(text: str, start: int) -> tuple[int, bool]:
    """End of the neighbour to the left, and whether a separator stands between."""
    position, separated = start, False
    while position and text[position - 1] in _SEPARATORS:
        position -= 1
        separated = separated or text[position] in _HARD
    word = re.search(r"(\w+)$", text[max(0, position - 10) : position])
    if word and word.group().lower() in _JOINING and position < start:
        edge, _ = _left_edge(text, position - len(word.group()))
        return edge, True
    return position, separated


def _right_edge(text: str, end: int) -> tuple[int, bool]:
    """Start of the neighbour to the right, and whether a separator stands between."""
    position, separated = end, False
    while position < len(text) and text[position] in _SEPARATORS:
        separated = separated or text[position] in _HARD
        position += 1
    word = re.match(r"\w+", text[position : position + 10])
    if word and word.group().lower() in _JOINING and position > end:
        edge, _ = _right_edge(text, position + len(word.group()))
        return edge, True
    if position < len(text) and text[position] == "." and not text[position + 1 : position + 2].strip():
        return position, True
    return position, separated or position == len(text)


class ListPlace(NamedTuple):
    """Where a name stands in a list, if it does."""

    left: int
    right: int
    bounded_left: bool
    bounded_right: bool


def list_place(text: str, start: int, end: int) -> ListPlace:
    """The list neighbours of ``text[start:end]``."""
    left, bounded_left = _left_edge(text, start)
    right, bounded_right = _right_edge(text, end)
    return ListPlace(left, right, bounded_left or left == 0, bounded_right)
