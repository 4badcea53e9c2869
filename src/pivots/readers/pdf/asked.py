"""What PDFium says of many objects, asked in one go.

Where each letter of a page is an object, most of what a question costs is the making of its arguments. Here they are made once and serve all
pages: pointers to the places of a table of answers, which is then read as a whole.
"""

import ctypes
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, repeat
from struct import Struct
from typing import NamedTuple

from pivots.readers.pdf import calls

_INT, _ADDRESS = ctypes.c_int, ctypes.c_void_p
_object_of_page = calls.unchecked("FPDFPage_GetObject", _ADDRESS)
_owner_at = calls.unchecked("FPDFText_GetTextObject", _ADDRESS)
_box_of = calls.unchecked("FPDFText_GetCharBox", _INT)
_size_of = calls.unchecked("FPDFTextObj_GetFontSize", _INT)
_fill_of = calls.unchecked("FPDFPageObj_GetFillColor", _INT)
_matrix_of = calls.unchecked("FPDFPageObj_GetMatrix", _INT)
_corners_of = calls.unchecked("FPDFPageObj_GetRotatedBounds", _INT)
_font_of = calls.unchecked("FPDFTextObj_GetFont", _ADDRESS)
_mode_of = calls.unchecked("FPDFTextObj_GetTextRenderMode", _INT)
_is_blended = calls.unchecked("FPDFPageObj_HasTransparency", _INT)
_clip_of = calls.unchecked("FPDFPageObj_GetClipPath", _ADDRESS)
_clip_paths = calls.unchecked("FPDFClipPath_CountPaths", _INT)
_ROWS = 256
_ROW = Struct("f4I6f8f")
"""Type size, colour, matrix, and the corners of the ink: left bottom, right bottom, right top, left top."""
_BLANK = _ROW.pack(0, 0, 0, 0, 255, 1, 0, 0, 1, 0, 0, *repeat(0.0, 8))
"""What holds of an object that does not say: black and opaque."""
_STYLES = Struct(f"36s4xf{_ROW.size - 44}x")
_X, _LEFT, _RIGHT = 9, 11, 13
"""Columns: x of the matrix, and of the lower corners."""
_STYLE = Struct("f4I4f")
_TABLE = (ctypes.c_char * (_ROW.size * _ROWS))()
"""PDFium is used by one thread of a process at a time anyway."""
_FRESH = _BLANK * _ROWS


_BOX = Struct("4d")
_BOXES = (ctypes.c_char * (_BOX.size * _ROWS))()


def _column(offset: int) -> list[object]:
    return [ctypes.byref(_TABLE, offset + _ROW.size * row) for row in range(_ROWS)]


def _side(number: int) -> list[object]:
    return [ctypes.byref(_BOXES, _BOX.size * row + 8 * number) for row in range(_ROWS)]


_MEMORY = ctypes.c_char.from_address(0)
"""What points into it is made of an address at little cost; nothing is read here."""
_SIZES, _MATRICES, _CORNERS = _column(0), _column(20), _column(44)
_RED, _GREEN, _BLUE, _ALPHA = (_column(offset) for offset in (4, 8, 12, 16))
_SIDES = [_side(number) for number in range(4)]
Key = tuple[tuple[bytes, float], int | None, int, int, int]
"""What letters of a line have in common: style and y of the matrix, font, render mode, whether it is transparent or blended, how many paths clip it.

PDFium forgets clips that hold the whole object: -1 for these too."""
Answer = tuple[Key, float, float, float]
"""What is said of a text object; with the x of its matrix, and of the lower corners of the ink."""


class Style(NamedTuple):
    """How text is drawn, wherever it is."""

    size: float
    red: int
    green: int
    blue: int
    alpha: int
    a: float
    b: float
    c: float
    d: float


def style_of(said: bytes) -> Style:
    return Style(*_STYLE.unpack(said))


def objects_of(page: int, count: int) -> list[int]:
    """The addresses of the objects of a page."""
    return list(map(_object_of_page, repeat(ctypes.byref(_MEMORY, page)), range(count)))


def owners_of(textpage: int, places: Iterable[int]) -> list[int | None]:
    """The address of the text object that each letter belongs to; None for blanks that PDFium adds."""
    return list(map(_owner_at, repeat(ctypes.byref(_MEMORY, textpage)), places))


def boxes_of(textpage: int, places: Sequence[int]) -> Iterator[tuple[float, float, float, float] | None]:
    """Left, right, bottom and top of the ink of letters, in points; None where PDFium does not know."""
    for begin in range(0, len(places), _ROWS):
        known = list(map(_box_of, repeat(ctypes.byref(_MEMORY, textpage)), places[begin : begin + _ROWS], *_SIDES))
        boxes = _BOX.iter_unpack(_BOXES.raw[: len(known) * _BOX.size])
        yield from (box if said else None for said, box in zip(known, boxes, strict=True))


def ask(objects: Sequence[int]) -> Iterator[Answer]:
    """The answers in the order of the objects."""
    return chain.from_iterable(_asked(objects[begin : begin + _ROWS]) for begin in range(0, len(objects), _ROWS))


def _asked(objects: Sequence[int]) -> Iterator[Answer]:
    rows = len(objects)
    ctypes.memmove(_TABLE, _FRESH, rows * _ROW.size)
    handles = list(map(ctypes.byref, repeat(_MEMORY), objects))
    for function, *places in (
        (_size_of, _SIZES),
        (_fill_of, _RED, _GREEN, _BLUE, _ALPHA),
        (_matrix_of, _MATRICES),
        (_corners_of, _CORNERS),
    ):
        deque(map(function, handles, *places), maxlen=0)
    said = _TABLE.raw[: rows * _ROW.size]
    numbers, wide = memoryview(said).cast("f"), _ROW.size // 4
    x, left, right = (numbers[column::wide].tolist() for column in (_X, _LEFT, _RIGHT))
    clips = map(_clip_paths, map(ctypes.byref, repeat(_MEMORY), map(_clip_of, handles)))
    keys = zip(_STYLES.iter_unpack(said), map(_font_of, handles), map(_mode_of, handles), map(_is_blended, handles), clips, strict=True)
    return zip(keys, x, left, right, strict=True)
