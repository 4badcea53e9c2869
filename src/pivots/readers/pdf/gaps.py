"""Blanks between words that are drawn letter by letter, told by the gaps of the page itself.

PDFium takes a gap for a blank by a share of the widths of the letters beside it, and so loses the narrow blanks beside wide letters ("Mymain").
Measured from where a letter ends by its width in the font, the gaps of a page fall into two heaps: within words and between them.
"""

import ctypes
import re
from bisect import bisect_right

import pypdfium2.raw as pdfium

from pivots.readers.page.run import Run

_FEWEST = 40
"""Gaps that make a distribution."""
_WITHIN = 2
"""Letters that follow within a word for each gap between words, at least: a page of single letters tells nothing."""
_LOW, _HIGH = 0.0, 0.3
"""Type sizes: the gap that parts words from letters lies between these."""
_CLEAR = 0.05
"""Type sizes in which next to no gap of the page lies, at least, or its two heaps are no two heaps."""
_OUTLIERS = 0.01
"""Share of the gaps that may lie between the heaps."""
_FARTHEST = 1.5
"""Type sizes; what stands farther apart is another column or cell."""
_LETTERS = 2
"""Letters to a word, at least, in a line that is not letter-spaced."""
_FIGURES = 0.75
"""Share of the page's usual blank that parts two figures: the thin blank of a thousand is narrower."""
_CLOSING = ",.;:!?)]}%»”’"
_WITH_BLANKS = "!-\u058f\u1e00-\u2e7f"
"""The scripts and signs that are told apart by blanks: Latin, Greek, Cyrillic, Armenian, punctuation."""
_PARTS = re.compile(f"[{_WITH_BLANKS}](?![{re.escape(_CLOSING)}])[{_WITH_BLANKS}]")
_WIDTH = ctypes.c_float()
_Gap = tuple[float, Run, Run]
"""Type sizes, and the runs before and after."""
Pen = tuple[str, int, float, float]
"""What was drawn last: text, font, the x where its first letter begins and the type size along the line (points)."""


class Gaps:
    """The gaps of a page between letters that are drawn apart; one for all pages of a document, since a short last page tells little by itself."""

    def __init__(self) -> None:
        self.within = 0
        """Letters of the page that were joined to the one before, as parts of a word."""
        self._widths: dict[tuple[int, str], float] = {}
        self._found: list[_Gap] = []
        self._earlier: float | None = None

    def add(self, last: Run, pen: Pen, run: Run, x: float) -> None:
        """The gap between the last letter of a run and the run after it, on the same line."""
        text, font, begin, em = pen
        if last.top != run.top or last.size != run.size or run.turned or em <= 0:
            return
        letter = text.rstrip()
        if len(letter) != 1:
            return
        width = self._widths.get((font, letter)) or self._width(font, letter)
        gap = (x - begin) / em - width
        if width > 0 and -_FARTHEST < gap < _FARTHEST:
            self._found.append((gap, last, run))

    def _width(self, font: int, letter: str) -> float:
        """Share of the type size; 0 or less where the font does not say."""
        handle = ctypes.cast(font, pdfium.FPDF_FONT)
        known = pdfium.FPDFFont_GetGlyphWidth(handle, ord(letter), 1.0, _WIDTH) and _WIDTH.value > 0
        width = self._widths[font, letter] = _WIDTH.value if known else -1.0
        return width

    def settle(self) -> None:
        """Marks the runs of the page that a blank follows, where the gaps tell so clearly, and makes ready for the next page."""
        if len(self._found) < _FEWEST:
            valley = self._earlier if self._fits() else None
        else:
            valley = self._earlier = self._valley()
        wide = [] if valley is None else sorted(gap for gap, _, _ in self._found if gap > valley)
        if valley is not None and wide:
            figures = max(valley, _FIGURES * wide[len(wide) // 2])
            for line in self._lines():
                _mark(line, valley, figures)
        self.within, self._found = 0, []

    def _fits(self) -> bool:
        """Whether the few gaps of the page fall into the heaps of the page before."""
        earlier = self._earlier
        return earlier is not None and all(abs(gap - earlier) > _CLEAR / 2 for gap, _, _ in self._found)

    def _valley(self) -> float | None:
        """Between the two heaps of gaps, in type sizes; None where there are no two heaps, or PDFium's blanks lie in the wrong one."""
        gaps = sorted(gap for gap, _, _ in self._found)
        ends = [_LOW, *(gap for gap in gaps if _LOW < gap < _HIGH)]
        jump = 1 + int(_OUTLIERS * len(gaps))
        width, valley = max(((b - a, (a + b) / 2) for a, b in zip(ends, ends[jump:], strict=False)), default=(0.0, 0.0))
        wide = len(gaps) - bisect_right(gaps, valley)
        stray = sum(gap <= valley for gap, last, _ in self._found if last.text.endswith(" "))
        told = width >= _CLEAR and 2 * wide >= _FEWEST and self.within >= _WITHIN * wide and stray <= _OUTLIERS * len(gaps)
        return valley if told else None

    def _lines(self) -> list[list[_Gap]]:
        """Gaps that follow one another in a line."""
        lines: list[list[_Gap]] = []
        for gap in self._found:
            if lines and lines[-1][-1][2] is gap[1]:
                lines[-1].append(gap)
            else:
                lines.append([gap])
        return lines


def _mark(line: list[_Gap], valley: float, figures: float) -> None:
    """Single letters side by side are left as they are: they may be a letter-spaced heading."""
    words = [len(line[0][1].text.strip())]
    for gap, _, run in line:
        if gap > valley:
            words.append(0)
        words[-1] += len(run.text.strip())
    if sum(words) < _LETTERS * len(words):
        return
    word = 0
    for gap, last, run in line:
        if gap <= valley:
            continue
        lone = words[word] == 1 == words[word + 1] and last.text.strip().isalpha() and run.text.strip().isalpha()
        word += 1
        if not lone and gap > (figures if _is_figure(last, run) else valley) and may_part(last, run):
            last.parted = True


def _is_figure(last: Run, run: Run) -> bool:
    return run.text[0].isdigit() and (last.text[-1].isdigit() or last.text[-1] in ".,'’")


def may_part(last: Run, run: Run) -> bool:
    """Whether a blank can stand between the two; scripts without blanks have none, nor has what closes a phrase one before it."""
    return _PARTS.match(last.text[-1] + run.text[0]) is not None
