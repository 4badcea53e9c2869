"""Where the spaces are: PDFium knows it for the page, text objects often do not say."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Literal

_WORD = re.compile(r"\S+")


Direction = Literal["from right", "from left"]


class PageText:
    """The text of a page as PDFium makes it, to be looked up without its blanks.

    Producers cut words into objects anywhere (some draw each letter by itself), and boxes hug the ink, so that gaps
    between objects mislead. PDFium decides by the widths that the font states.
    """

    def __init__(self, text: str, direction: Direction | None = None, mirror: float | None = None) -> None:
        """``direction``: where lines begin whose letters are given as they stand, on pages of Arabic and Hebrew; None elsewhere.

        ``mirror``: the width of a page (points) whose right and left are exchanged, so that it is read like others.
        """
        self.direction = direction
        self.mirror = mirror
        self._text = text
        self._compact = "".join(text.split())
        self._last = 0
        self._words = [match.start() for match in _WORD.finditer(text)]
        """Where each word begins in the text; ``_begins``: without the blanks."""
        self._begins = list(accumulate(map(len, text.split()), initial=0))

    def spaced(self, text: str, parted: Sequence[int] = ()) -> str | None:
        """``text`` with the blanks that PDFium gives it; None when the page's text does not hold it in one line.

        ``parted``: numbers of letters, blanks not counted, after which there is a blank even so.
        """
        compact = "".join(text.split())
        if not compact:
            return None
        found = self._compact.find(compact, self._last)
        if found < 0:
            found = self._compact.find(compact)
        if found < 0:
            return None
        self._last = found
        start = self._place(found)
        piece = self._text[start : self._place(found + len(compact) - 1) + 1]
        if "\n" in piece or "\r" in piece:
            return None
        for count in reversed(parted):
            place = self._place(found + count) - start if count < len(compact) else 0
            if place and not piece[place - 1].isspace():
                piece = f"{piece[:place]} {piece[place:]}"
        return piece

    def holds(self, word: str) -> bool:
        """Whether the page has the word somewhere, in small letters or capitals."""
        return word.casefold() in self._text.casefold()

    def _place(self, letter: int) -> int:
        """Where the letter of that number, blanks not counted, stands in the text."""
        word = bisect_right(self._begins, letter) - 1
        return self._words[word] + letter - self._begins[word]
