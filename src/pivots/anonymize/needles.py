"""What a pattern cannot do without: pieces of text of which every match holds one, read off the pattern itself.

Most patterns of a stage match nothing in most documents. Looking for a few words is some fifty times faster than trying a pattern at every
letter, so the pieces are looked for first, and the pattern is tried only where one of them stands. They follow from the pattern's parse tree:
nobody has to keep a list of hints beside a pattern, and a pattern that is changed brings its own.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import accumulate
from typing import Any, NamedTuple

import ahocorasick

_parse = import_module("re._parser").parse
"""Python's own reader of patterns, so that nothing is read otherwise than it is matched."""
_MOST = 256
"""Different texts that a stretch of a pattern may stand for and be spelled out."""
_LONGEST = 8
"""Letters of a piece that are looked for: more would tell little more, and many pieces begin alike."""
_CASES: dict[int, tuple[int, ...]] = vars(import_module("re._casefix"))["_EXTRA_CASES"]
_ALIKE = {0x130: "i"} | {other: chr(one) for one in sorted(_CASES, reverse=True) for other in _CASES[one] if other > one}
"""Letters that match an earlier one where case does not count, though small letters keep them apart: a dotless i, a long s, a final sigma."""
_HAS_ALIKE = re.compile(f"[{re.escape(''.join(map(chr, sorted(_ALIKE))))}]").search
Needles = frozenset[str]


class _Part(NamedTuple):
    """What is known of a stretch of a pattern."""

    whole: Needles | None
    """All texts that it can match; None where they are not counted."""
    needles: Needles | None = None
    """Texts of which every match holds one; None where nothing is known."""

    @property
    def held(self) -> Needles | None:
        known = self.needles if self.whole is None else self.whole
        return known if known and "" not in known else None


_NOTHING, _ANYTHING = _Part(frozenset([""])), _Part(None)


class _Sought(NamedTuple):
    """The needles of one pattern."""

    pieces: Needles
    last: int
    """The number of the one that was asked for last."""


class _Net:
    """All pieces that were ever asked for, found together in one pass over a text."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._made: tuple[int, Any] = (0, None)
        """How many pieces it holds, and the automaton; made anew when more are asked for, so that one in use never changes."""

    def with_pieces(self, pieces: Iterable[str]) -> _Sought:
        """They are found in every text that is searched from now on."""
        known = frozenset(pieces)
        return _Sought(known, max((self._numbers.setdefault(piece, len(self._numbers) + 1) for piece in sorted(known)), default=0))

    def cast(self, text: str) -> tuple[int, Iterable[tuple[int, str]]]:
        """How many pieces were looked for, and where each found one ends."""
        size, automaton = self._made
        if size < len(self._numbers):
            size, automaton = len(self._numbers), ahocorasick.Automaton()
            for piece in self._numbers:
                automaton.add_word(piece, piece)
            automaton.make_automaton()
            self._made = size, automaton
        return size, automaton.iter(text) if size else ()


_NET = _Net()


class Sought:
    """A text of lines in which patterns are looked for by their needles."""

    def __init__(self, text: str) -> None:
        self._text = sought_in(text)
        self._line_ends = [end - 1 for end in accumulate(len(line) + 1 for line in text.split("\n"))]
        self._known: dict[Needles, frozenset[int]] = {}
        """Pieces -> the lines in which they were found."""
        self._size, found = _NET.cast(self._text)
        self._lines_of: defaultdict[str, set[int]] = defaultdict(set)
        """Piece -> the lines in which it ends."""
        line, line_end = 0, self._line_ends[0]
        for end, piece in found:
            while end > line_end:
                line += 1
                line_end = self._line_ends[line]
            self._lines_of[piece].add(line)

    def may_hold(self, pattern: re.Pattern[str]) -> bool:
        """Whether the pattern can match somewhere in the text."""
        sought = _needles(pattern)
        return not sought.pieces or not self._found(sought).keys().isdisjoint(sought.pieces)

    def lines(self, pattern: re.Pattern[str]) -> frozenset[int]:
        """Numbers of the lines in which the pattern can match, tried on each line alone."""
        sought = _needles(pattern)
        return self._lines(sought) if sought.pieces else frozenset(range(len(self._line_ends)))

    def lines_with(self, pieces: tuple[str, ...]) -> frozenset[int]:
        """Numbers of the lines in which one of the pieces stands, which are written in small letters."""
        return self._lines(_pieces(pieces))

    def _lines(self, sought: _Sought) -> frozenset[int]:
        if sought.pieces not in self._known:
            found = self._found(sought)
            self._known[sought.pieces] = frozenset().union(*(found[piece] for piece in found.keys() & sought.pieces))
        return self._known[sought.pieces]

    def _found(self, sought: _Sought) -> Mapping[str, set[int]]:
        """The lines of pieces; those that nobody had asked for when the net was cast are looked for one by one."""
        if sought.last > self._size:
            for piece in sought.pieces:
                if lines := {bisect_left(self._line_ends, end) for end in _ends_of(piece, self._text)}:
                    self._lines_of[piece] = lines
        return self._lines_of


def _ends_of(piece: str, text: str) -> Iterator[int]:
    at = text.find(piece)
    while at >= 0:
        yield at + len(piece) - 1
        at = text.find(piece, at + 1)


def small(text: str) -> str:
    """The text in small letters and of the same length; the few letters that would become two stay as they are."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def sought_in(text: str) -> str:
    """The text as needles are looked for in it: in small letters, every letter in its place."""
    lowered = small(text)
    return lowered if text.isascii() or not _HAS_ALIKE(lowered) else lowered.translate(_ALIKE)


@cache
def _pieces(pieces: tuple[str, ...]) -> _Sought:
    return _NET.with_pieces(pieces)


_KNOWN: dict[int, tuple[re.Pattern[str], _Sought]] = {}
"""By the place of a pattern in memory, which is held with it: to hash a pattern of many words costs more than to look for its needles."""


def _needles(pattern: re.Pattern[str]) -> _Sought:
    if (known := _KNOWN.get(id(pattern))) is None:
        known = _KNOWN[id(pattern)] = pattern, _NET.with_pieces(needles(pattern))
    return known[1]


def needles(pattern: re.Pattern[str]) -> Needles:
    """Pieces of which one stands in ``sought_in`` of every text that the pattern matches somewhere; empty where none can be told."""
    held = _of_all(_parse(pattern.pattern, pattern.flags)).held
    return _fewest(piece[:_LONGEST] for piece in _fewest(held or ()))


def _fewest(pieces: Iterable[str]) -> Needles:
    """Without the pieces that hold another one."""
    every = frozenset(pieces)
    return frozenset(piece for piece in every if not any(other in piece for other in every if other is not piece))


def _of_all(items: Sequence[Any]) -> _Part:
    """Of parts that follow one another: the texts are spelled out as far as they go, and the most telling of such stretches is kept."""
    found: list[Needles] = []
    stretch: Needles = frozenset([""])
    whole, before = True, _behind(items)
    for item in items:
        part = _of(*item)
        if part.needles is not None:
            found.append(part.needles)
        longer = None if part.whole is None else _joined(stretch, part.whole)
        if longer is None:
            whole = False
            found += [stretch, _joined(before, stretch) or stretch]
            before = frozenset([""])
            stretch = part.whole or frozenset([""])
        else:
            stretch = longer
    if whole:
        return _Part(stretch, _best(found))
    return _Part(None, _best([*found, stretch]))


def _behind(items: Sequence[Any]) -> Needles:
    """What has to stand right before the first letter: a match does not hold it, its text does."""
    for kind, value in items:
        if str(kind) == "ASSERT" and value[0] < 0:
            return _of_all(value[1]).whole or frozenset([""])
        if str(kind) not in {"AT", "ASSERT", "ASSERT_NOT"}:
            break
    return frozenset([""])


def _joined(before: Needles, after: Needles) -> Needles | None:
    return frozenset(a + b for a in before for b in after) if len(before) * len(after) <= _MOST else None


def _best(found: list[Needles]) -> Needles | None:
    """The set whose shortest text is the longest; of equals the smallest."""
    return max((held for held in found if held and "" not in held), key=lambda held: (min(map(len, held)), -len(held)), default=None)


def _of(kind: Any, value: Any) -> _Part:
    return _KINDS.get(str(kind), lambda _: _ANYTHING)(value)


def _of_set(members: list[tuple[Any, Any]]) -> _Part:
    if all(str(kind) == "LITERAL" for kind, _ in members):
        return _Part(frozenset(sought_in(chr(letter)) for _, letter in members))
    return _ANYTHING


def _of_choice(parts: list[_Part]) -> _Part:
    wholes = [part.whole for part in parts]
    if all(whole is not None for whole in wholes):
        return _Part(frozenset().union(*(whole for whole in wholes if whole is not None)))
    held = [part.held for part in parts]
    if any(one is None for one in held):
        return _ANYTHING
    return _Part(None, frozenset().union(*(one for one in held if one is not None)))


def _of_repeat(least: int, most: int, part: _Part) -> _Part:
    if least == most == 1:
        return part
    if least == 0:
        return _Part(part.whole | {""}) if most == 1 and part.whole is not None else _ANYTHING
    return _Part(None, part.held)


_KINDS: dict[str, Callable[[Any], _Part]] = {
    "LITERAL": lambda letter: _Part(frozenset([sought_in(chr(letter))])),
    "IN": _of_set,
    "BRANCH": lambda value: _of_choice([_of_all(items) for items in value[1]]),
    "SUBPATTERN": lambda value: _of_all(value[3]),
    "ATOMIC_GROUP": _of_all,
    "MAX_REPEAT": lambda value: _of_repeat(value[0], value[1], _of_all(value[2])),
    "MIN_REPEAT": lambda value: _of_repeat(value[0], value[1], _of_all(value[2])),
    "POSSESSIVE_REPEAT": lambda value: _of_repeat(value[0], value[1], _of_all(value[2])),
    "ASSERT": lambda value: _Part(_NOTHING.whole, _of_all(value[1]).held),
    "AT": lambda _: _NOTHING,
    "ASSERT_NOT": lambda _: _NOTHING,
}
"""What follows from each kind of node in the tree; of others nothing does."""
