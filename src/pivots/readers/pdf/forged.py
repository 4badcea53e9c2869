"""Text that says something else than the letters that are drawn: forged maps of characters, and replacement texts.

What a font calls its letters (ToUnicode) and what a marked piece claims to say (ActualText) are free to lie. The ink of each letter is not:
an 'e' stays within the height of an 'x', a 'k' rises above it, a 'p' hangs below the line, a blank has none. Every seventh letter of a page is
held against that; where one differs all are. In 768,866 letters of 191 public PDFs not one differs.
"""

import ctypes
from collections.abc import Iterable, Iterator
from itertools import groupby
from statistics import median
from typing import NamedTuple

from pivots.readers.page.run import Run
from pivots.readers.pdf import calls
from pivots.readers.pdf.runs import ASCENT
from pivots.readers.pdf.texts import Letters

_STEP = 7
_MIDDLE = frozenset("acemnorsuvwxz")
_TALL = frozenset("bdhklABCDEFGHIKLMNOPRSTUVWXYZ0123456789")
_HANGING = frozenset("gpqy")
_TOLD = _MIDDLE | _TALL | _HANGING | {" "}
_MIDDLE_TOP, _TALL_TOP = 0.64, 0.56
"""Type sizes above the baseline: the small letters of text faces end at .42 to .58, their capitals and ascenders at .62 to .8."""
_FOOT, _HANGS = -0.12, -0.07
"""Type sizes: small letters without a descender end above the first, those with one below the second."""
_INK = 0.03
"""Type sizes: less has no height."""
_CAPITALS = 0.07
"""Type sizes by which capitals and small capitals differ in height among themselves."""
_FEWEST, _SHARE = 3, 0.15
"""Letters of a piece that differ before it is called forged; a ligature of two letters makes one differ now and then."""
_BLANK = 3
"""How many letters a blank counts for that has ink."""
_ENOUGH = 6
"""Letters that a run must have to be judged by itself; shorter ones are judged by their row."""
_ALIKE = 3
"""Letters that may have the same place, as those of a ligature have."""
_BOX = (ctypes.c_double * 4)()
_LEFT = ctypes.addressof(_BOX)
_RIGHT, _BOTTOM, _TOP = _LEFT + 8, _LEFT + 16, _LEFT + 24


class _Letter(NamedTuple):
    """A letter as claimed, and the ink that is there, in type sizes above the baseline."""

    claim: str
    top: float
    foot: float
    left: float
    """Points."""


def forged_runs(letters: Letters, owners: dict[int, Run], origin_top: float) -> list[Run]:
    """Runs that are not what is drawn. ``owners``: the run of each text object, without size where it is not upright; ``origin_top``: of the page, in points."""
    count = len(letters.text)
    if not any(_differs(letter) for _, letter in _measured(letters, range(0, count, _STEP), owners, origin_top)):
        return []
    measured: dict[int, tuple[Run, list[_Letter]]] = {}
    for run, letter in _measured(letters, range(count), owners, origin_top):
        measured.setdefault(id(run), (run, []))[1].append(letter)
    return list(_forged(list(measured.values())))


def _measured(letters: Letters, places: Iterable[int], owners: dict[int, Run], origin_top: float) -> Iterator[tuple[Run, _Letter]]:
    text = letters.text
    for place in places:
        if text[place] not in _TOLD:
            continue
        run = owners.get(letters.owner(place) or 0)
        if run is None or run.turned or run.size <= 0 or not calls.letter_box(letters.page, place, _LEFT, _RIGHT, _BOTTOM, _TOP):
            continue
        base = origin_top - run.top - ASCENT * run.size
        yield run, _Letter(text[place], (_BOX[3] - base) / run.size, (_BOX[2] - base) / run.size, _BOX[0])


def _differs(letter: _Letter) -> bool:
    claim, top, foot, _ = letter
    if claim == " " or top - foot < _INK:
        return (claim == " ") == (top - foot >= _INK)
    if claim in _MIDDLE:
        return top > _MIDDLE_TOP or foot < _FOOT
    return top < _TALL_TOP if claim in _TALL else foot > _HANGS


def _differs_as_capital(letter: _Letter, height: float) -> bool:
    """The same where small letters are drawn as capitals or small capitals of that height."""
    if letter.claim in _MIDDLE or letter.claim in _HANGING or (letter.claim in _TALL and letter.claim.islower()):
        return abs(letter.top - height) > _CAPITALS or letter.foot < _FOOT
    return _differs(letter)


def _forged(measured: list[tuple[Run, list[_Letter]]]) -> Iterator[Run]:
    short = [(run, letters) for run, letters in measured if len(letters) < _ENOUGH]
    for run, letters in measured:
        if len(letters) >= _ENOUGH and _is_forged(letters):
            yield run
    for _, row in groupby(short, key=lambda piece: (piece[0].top, piece[0].size)):
        pieces = list(row)
        if _is_forged([letter for _, letters in pieces for letter in letters]):
            yield from (run for run, _ in pieces)


def _is_forged(letters: list[_Letter]) -> bool:
    small = [letter.top for letter in letters if letter.claim.islower()]
    height = median(small) if small else 0.0
    inked = sum(letter.claim == " " and _differs(letter) for letter in letters)
    as_claimed = sum(map(_differs, letters))
    wrong = min(as_claimed, sum(_differs_as_capital(letter, height) for letter in letters)) if small else as_claimed
    return max(wrong, _heaped(letters), _BLANK * inked) >= max(_FEWEST, _SHARE * len(letters))


def _heaped(letters: list[_Letter]) -> int:
    """Letters that stand at the very place of others, beyond those of a ligature."""
    return sum(max(0, len(list(heap)) - _ALIKE) for _, heap in groupby(letters, key=lambda letter: letter.left))
