"""The letters of runs in the order in which they stand on the page, from left to right, whatever order the file or PDFium gives them."""

import ctypes
from unicodedata import combining

from pivots.readers.page.run import Run
from pivots.readers.pdf import calls
from pivots.readers.pdf.texts import Letters

_BOX = (ctypes.c_double * 4)()
_LEFT = ctypes.addressof(_BOX)
_LAM, _ALEF = "ل", "اأإآ"
_LAST = 1
_Placed = tuple[float, int, str]
"""Middle (points), place in the file's order counted backwards, letter."""


def as_they_stand(letters: Letters, owners: dict[int, Run]) -> None:
    """Puts the letters of each upright run in order. Pages of Arabic and Hebrew alone need it."""
    placed: dict[int, tuple[Run, list[_Placed]]] = {}
    for place, (owner, letter) in enumerate(zip(letters.owners, letters.text, strict=True)):
        run = owners.get(owner or 0)
        if (
            run is None
            or not run.size
            or letter in "\r\n\x00"
            or not calls.letter_box(letters.page, place, _LEFT, _LEFT + 8, _LEFT + 16, _LEFT + 24)
        ):
            continue
        # Letters of a ligature share a place; they are turned with the line, so the later stands before the earlier.
        placed.setdefault(id(run), (run, []))[1].append(((_BOX[0] + _BOX[1]) / 2, -place, letter))
    for run, pieces in placed.values():
        run.text = "".join(letter for _, _, letter in sorted(_with_marks(pieces)))


def _with_marks(letters: list[_Placed]) -> list[_Placed]:
    """Marks above and below go to the letter they stand at, to be read after it; of lam and alef in one sign lam is read first."""
    bases = [piece for piece in letters if not combining(piece[2])]
    if len(bases) < len(letters) and bases:
        letters = [_at_base(piece, bases) if combining(piece[2]) else piece for piece in letters]
    return [
        (middle, _LAST, letter) if letter == _LAM and _shares(letters, middle) else (middle, place, letter)
        for middle, place, letter in letters
    ]


def _at_base(mark: _Placed, bases: list[_Placed]) -> _Placed:
    middle, place, _ = min(bases, key=lambda base: abs(base[0] - mark[0]))
    return middle, place - 1, mark[2]


def _shares(letters: list[_Placed], middle: float) -> bool:
    return any(other[0] == middle and other[2] in _ALEF for other in letters)
