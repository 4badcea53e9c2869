"""Arabic and Hebrew: from the order in which letters stand on a line to the order in which they are read."""

import re
from collections import Counter

from pivots.readers.page.run import Run

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LTR = "A-Za-z\u00c0-\u024f\u0370-\u052f"
_RTL_LETTER = re.compile(f"[{_RTL}]")
_LTR_LETTER = re.compile(f"[{_LTR}]")
_NUMBER = r"[%$€£#°]*\d+(?:[.,:/+\-]\d+)*[%$€£#°]*"
_LEFT_TO_RIGHT = re.compile(rf"(?:(?<!\d)(?!\d{{4}})\d[\d.]{{0,4}}\s)?\d*[{_LTR}](?:[^{_RTL}]*[{_LTR}\d])?|{_NUMBER}")
"""What keeps its order in a line from right to left: words of other scripts with what stands between them, and each number by itself; one of a version goes with its word."""
_RIGHT_TO_LEFT = re.compile(rf"(?:{_NUMBER}\s+[,،]\s*)?[{_RTL}](?:[^{_LTR}]*[{_RTL}])?")
_NUMBER_IN = re.compile(_NUMBER)
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_YEARS = re.compile(r"((?:\d{1,2}[./])?(?:19|20)\d\d)(\s*[–—-]\s*)((?:\d{1,2}[./])?(?:19|20)\d\d)")
_SHARE = 0.4
"""Letters of a page that are Arabic or Hebrew, of all, before it is read from right to left."""
_EDGE = 3


def has_rtl(text: str) -> bool:
    return _RTL_LETTER.search(text) is not None


def mostly_rtl(text: str) -> bool:
    """Whether enough letters of a text are Arabic or Hebrew."""
    rtl = len(_RTL_LETTER.findall(text))
    return rtl > 0 and rtl >= _SHARE * (rtl + len(_LTR_LETTER.findall(text)))


def begins_right(runs: list[Run]) -> bool:
    """Whether the lines of a page stand at a common right edge rather than at a left one."""
    lefts, rights = Counter(round(run.left / _EDGE) for run in runs), Counter(round(run.right / _EDGE) for run in runs)
    return max(rights.values(), default=0) > max(lefts.values(), default=0)


def read_from_right(text: str) -> str:
    """A line as it stands, from left to right, in the order of reading, which begins at the right."""
    return _in_years(_LEFT_TO_RIGHT.sub(lambda found: found[0][::-1], _turned(text)))


def read_from_left(text: str) -> str:
    """The same for a line that begins at the left, with words from right to left in it."""
    return _in_years(_RIGHT_TO_LEFT.sub(lambda found: _NUMBER_IN.sub(lambda number: number[0][::-1], _turned(found[0])), text))


def _turned(text: str) -> str:
    back = text[::-1]
    first = next((letter for letter in back if letter in "()[]"), "")
    return back.translate(_MIRRORED) if first in ")]" else back


def _in_years(text: str) -> str:
    """Dates from the earlier to the later: which of them stands at the left depends on the program."""
    return _YEARS.sub(lambda found: found[0] if _year(found[1]) <= _year(found[3]) else f"{found[3]}{found[2]}{found[1]}", text)


def _year(text: str) -> int:
    return int(text[-4:])
