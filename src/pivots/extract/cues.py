"""Words around a mention that change what it counts as: negation, wishes, courses, the work of others, beginners' knowledge.

Each cue has a scope. ``list``: what follows it up to a hard stop, lists included. ``near``: the next few words.
``forward``: the rest of the sentence up to a turn (``but``). ``before``: the clause before it. ``others``: the rest of its
clause, when it begins the clause. ``rest``: what follows through commas, the cue included, up to a semicolon or a first person. ``clause``: the
clause that it stands in. ``items``: the list before it. ``back``: all before it, since it speaks of ``it``. ``after``: a remark in brackets
right behind the mention. ``sentence``: all of it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from pivots.extract.rules import Rule
from pivots.extract.tables import column

_LINKS = r"(?:on|in|with|for|by|using|during|at|to|and|und|mit|auf|bei|für|von|et|avec|pour|y|con|para|en)\b"
_NEAR = re.compile(rf"\s*\S+(?:\s+(?!{_LINKS})\S+){{0,3}}", re.IGNORECASE)
_LISTED = re.compile(r"\s*\S+(?:\s*(?:,|or|nor|oder|noch|ou|ni|o)\s+\S+)+")
_STOP = re.compile(r"[.;:!?()–—]|\n\s*[•–-]")
_ALTERNATIVES = re.compile(r"(?:[^,]{1,45},\s*)*[^,]{1,45},?\s+(?:or|nor|oder|noch|ou|ni|o)\s+[^,.;]{1,45}", re.IGNORECASE)
_SERIES = re.compile(r"(?:[^,]{1,45},\s*)*[^,]{1,45},?\s+(?:or|oder|ou|o|and|und|et|y)\s+[^,.;]{1,45}", re.IGNORECASE)
"""A series after ``basic knowledge of`` goes on with ``and``; after ``no`` it does so with ``or``, and ``and`` begins something else."""
_CLAUSE_START = re.compile(
    r"(?:^|[,;:.(–—]|\b(?:while|whereas|and|as|when|but|because|which|während|und|aber|wobei|da|weil|pendant que|et|mais|mientras|y|pero))\s*$",
    re.IGNORECASE,
)


_BACK_TO_SELF = re.compile(r"\b(?:that|which|whom|den|die|das|que)\s+(?:I|we|ich|wir|j['’]ai|nous)\b")
"""``The store talks to a queue that I built``: somebody else's clause, and the candidate's work in it."""
_TEACHES = re.compile(
    r"\b(?:taught|trained|showed|coached|mentored|asked|let|made|wanted|chose) (?:me|us)\b|\b(?:mir|uns) [\w ,]{1,40}(?:beigebracht|gezeigt|anvertraut)\b"
    r"|\b(?:m|nous) ?['’]?(?:a|ont) (?:appris|formée?s?|confié|demandé)\b|\bme (?:enseñ|form|confi|pidi)\w+",
    re.IGNORECASE,
)
"""``The renal nurses taught me wound care``: what somebody else does here is to make it the candidate's own."""
_FIRST_PERSON = re.compile(r"\b(?:I|we|ich|wir|je|nous|yo)\b")


Span = tuple[int, int]
"""Offsets in the piece."""


class Cue(NamedTuple):
    """A cue found in a piece: text from ``start`` to ``end`` (offsets in the piece) has this status."""

    status: str
    start: int
    end: int
    scope: str = ""


@cache
def _turns() -> re.Pattern[str]:
    words = "|".join(sorted(column("turns", "words"), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def find_cues(piece: str, small: str, rules: Iterable[Rule]) -> list[Cue]:
    """Every cue of a sentence, bullet or list item with the part it governs; ``small``: the same in small letters; ``rules``: those worth trying."""
    return [cue for rule in rules for match in rule.pattern.finditer(small) for cue in _scoped(rule.kind, rule.scope, match, piece)]


def _scoped(status: str, scope: str, match: re.Match[str], piece: str) -> Iterator[Cue]:
    found = _list(status, match, piece) if scope == "list" else _SCOPES[scope](match, piece)
    if found is not None:
        yield Cue(status, *found, scope)


def _list(status: str, match: re.Match[str], piece: str) -> Span:
    return match.end(), _list_end(piece, match.end(), _SERIES if status == "weak" else _ALTERNATIVES)


def _others(match: re.Match[str], piece: str) -> Span | None:
    """The rest of a clause that somebody else is the subject of; None where the cue does not begin it or the candidate comes back in."""
    begins = _CLAUSE_START.search(piece, 0, match.start()) or not piece[: match.start()].strip()
    end = _clause_end(piece, match.end())
    own = _BACK_TO_SELF.search(piece, match.end(), end) or _TEACHES.search(piece, match.start(), end)
    return (match.start(), end) if begins and not own else None


def _remark(match: re.Match[str], piece: str) -> Span:
    """``FMEA (basics)``: the item right before the bracket or the word."""
    return max(piece.rfind(mark, 0, match.start()) for mark in ",;|\n") + 1, match.start()


def _hard_stop(piece: str, position: int) -> int:
    stop = _STOP.search(piece, position)
    turn = _turns().search(piece, position)
    return min(stop.start() if stop else len(piece), turn.start() if turn else len(piece))


def _list_end(piece: str, position: int, series: re.Pattern[str]) -> int:
    """Up to the end of the series that follows, else to the first comma or hard stop."""
    stop = _hard_stop(piece, position)
    listed = series.match(piece, position, stop)
    if listed:
        return listed.end()
    comma = piece.find(",", position, stop)
    return comma if comma >= 0 else stop


def _near_end(piece: str, position: int) -> int:
    """The next words; through ``no Kafka or Docker`` but not past a comma."""
    end = _list_end(piece, position, _ALTERNATIVES)
    words = _NEAR.match(piece, position)
    listed = _LISTED.match(piece, position, end)
    return min(end, max(words.end() if words else end, listed.end() if listed else 0))


def _forward_end(piece: str, position: int) -> int:
    turn = _turns().search(piece, position)
    stop = re.compile(r"[.;!?]").search(piece, position)
    return min(turn.start() if turn else len(piece), stop.start() if stop else len(piece))


def _rest_end(piece: str, position: int) -> int:
    """Up to a semicolon, the end of the sentence, or where the candidate speaks of themself again."""
    first = _FIRST_PERSON.search(piece, position)
    return min(first.start() if first else len(piece), _forward_end(piece, position))


def _clause_begin(piece: str, position: int) -> int:
    starts = [match.end() for match in re.finditer(r"[.;:!?,]\s|[–—]\s", piece[:position])]
    turns = [match.end() for match in _turns().finditer(piece, 0, position)]
    return max([0, *starts, *turns])


def _clause_end(piece: str, position: int) -> int:
    stop = re.compile(r"[.;:!?,]\s|[–—]\s").search(piece, position)
    turn = _turns().search(piece, position)
    return min(stop.start() if stop else len(piece), turn.start() if turn else len(piece))


_SCOPES: dict[str, Callable[[re.Match[str], str], Span | None]] = {
    "sentence": lambda _match, piece: (0, len(piece)),
    "near": lambda match, piece: (match.end(), _near_end(piece, match.end())),
    "forward": lambda match, piece: (match.end(), _forward_end(piece, match.end())),
    "before": lambda match, piece: (_clause_begin(piece, match.start()), match.start()),
    "clause": lambda match, piece: (_clause_begin(piece, match.start()), _clause_end(piece, match.end())),
    "items": lambda match, piece: (max(piece.rfind(mark, 0, match.start()) for mark in ".;:!?") + 1, match.start()),
    "back": lambda match, _piece: (0, match.start()),
    "rest": lambda match, piece: (match.start(), _rest_end(piece, match.end())),
    "others": _others,
    "after": _remark,
}
