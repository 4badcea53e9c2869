"""One spelling for many: what text and aliases go through before they are compared."""

import re
from bisect import bisect_right
from typing import NamedTuple

_PLAIN = str.maketrans(
    dict.fromkeys("\t\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
    | dict.fromkeys("\u2018\u2019\u02bc\u00b4", "'")
    | dict.fromkeys("\u2010\u2011", "-")
)
_PARTED = re.compile(r"-\n(?<=\w-\n)(?=\w)")
"""A word parted at a line end."""
_JOINT = re.compile(r"-(?<=\w-)(?=\w)|\n(?<!\n\n)(?! *\n)")
"""A hyphen inside a word, and a line end inside a paragraph: both read as one blank."""
_BLANKS = re.compile(r" {2,}")


class Folded(NamedTuple):
    """Text made comparable, and the way back."""

    text: str
    cuts: tuple[int, ...]
    """Offsets in ``text`` behind which blanks were dropped, ascending."""
    shifts: tuple[int, ...]
    """How many characters were dropped up to and including the cut of the same index."""

    def origin(self, offset: int) -> int:
        """Offset in the original text of the character at ``offset``."""
        if not self.cuts:
            return offset
        found = bisect_right(self.cuts, offset)
        return offset + self.shifts[found - 1] if found else offset


def lower(text: str) -> str:
    """Lower case without changing the length (``İ`` alone would grow)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def fold(text: str) -> Folded:
    """Lower case, plain blanks and quotes, hyphens inside words as blanks, runs of blanks as one; an empty line stays a border."""
    plain = _JOINT.sub(" ", _PARTED.sub("  ", lower(text).translate(_PLAIN)))
    if "  " not in plain:
        return Folded(plain, (), ())
    pieces: list[str] = []
    cuts: list[int] = []
    shifts: list[int] = []
    last = length = dropped = 0
    for run in _BLANKS.finditer(plain):
        piece = plain[last : run.start() + 1]
        pieces.append(piece)
        length += len(piece)
        dropped += run.end() - run.start() - 1
        cuts.append(length)
        shifts.append(dropped)
        last = run.end()
    pieces.append(plain[last:])
    return Folded("".join(pieces), tuple(cuts), tuple(shifts))


def fold_name(name: str) -> str:
    """The key of a name or alias."""
    plain = name.strip()
    if plain.isascii() and "  " not in plain and plain.isprintable():
        return _JOINT.sub(" ", plain.lower()) if "-" in plain else plain.lower()
    return fold(plain).text
