"""Runs that may not be seen: something is drawn over them, or under them in nearly their own colour. Whether they are, the drawn page tells."""

import ctypes
from bisect import bisect_left, bisect_right
from collections import defaultdict
from operator import attrgetter

from pivots.readers.page.run import Run, Shape
from pivots.readers.pdf import calls

_THICK = 2.0
"""Points; lines and rules hide no text."""
_SHARE = 0.3
"""Of the area of a run: less laid over or under it leaves it as it is."""
_ALIKE = 0.25
"""Luminances that differ by more are told apart."""
_TOP = attrgetter("top")
_COLOUR = (ctypes.c_uint * 4)()
_AT = ctypes.addressof(_COLOUR)
Drawn = tuple[Shape, int]
"""A shape, and the address of the object; 0 where its colour is not one."""


def note_doubts(runs: list[Run], shapes: list[Drawn]) -> None:
    """Marks runs that are covered, or may be, and those that stand on nearly their own colour."""
    thick = [(s, obj) for s, obj in shapes if s.right - s.left >= _THICK and s.bottom - s.top >= _THICK]
    if not thick or not runs:
        return
    rows = sorted(runs, key=_TOP)
    high = max(run.bottom - run.top for run in rows)
    over: defaultdict[int, float] = defaultdict(float)
    for shape, obj in thick:
        colour: float | None = None
        for run in rows[bisect_left(rows, shape.top - high, key=_TOP) : bisect_right(rows, shape.bottom, key=_TOP)]:
            share = share_of(shape, run)
            if share <= 0:
                continue
            if shape.order > run.order:
                run.covered = run.covered or shape.covers(run)
                over[id(run)] += share
            elif share >= _SHARE and run.doubt is None:
                colour = _luminance(obj) if colour is None else colour
                run.doubt = "same_colour_as_background" if colour < 0 or abs(colour - run.luminance) < _ALIKE else None
    for run in rows if over else ():
        run.doubt = "covered" if over[id(run)] >= _SHARE else run.doubt


def share_of(shape: Shape | Run, run: Run) -> float:
    """Of the run's area that lies in the box of the shape, or of another run."""
    wide = min(shape.right, run.right) - max(shape.left, run.left)
    high = min(shape.bottom, run.bottom) - max(shape.top, run.top)
    if wide <= 0 or high <= 0:
        return 0.0
    return wide * high / max(0.01, (run.right - run.left) * (run.bottom - run.top))


def _luminance(obj: int) -> float:
    """0..1; below 0 where it is not known."""
    if not obj or not calls.fill_of(obj, _AT, _AT + 4, _AT + 8, _AT + 12):
        return -1.0
    red, green, blue, alpha = _COLOUR
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 if alpha == 255 else -1.0
