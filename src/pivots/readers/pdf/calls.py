"""PDFium's functions for single objects, taken by bare addresses: a page that draws each letter by itself asks tens of thousands of times."""

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium

_ADDRESS, _INT, _COUNT = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong


def address(handle: Any) -> int:
    """Where a handle of pypdfium2 points; 0 for none."""
    return ctypes.cast(handle, _ADDRESS).value or 0


def _bound(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """The function without the checks and objects that the binding makes for every argument; it keeps other threads waiting, for a moment."""
    return ctypes.PYFUNCTYPE(result, *arguments)(address(getattr(pdfium, name)))


def unchecked(name: str, result: Any) -> Callable[..., Any]:
    """The same, to be given whole numbers and what points somewhere (``ctypes.byref``), and nothing else: nothing is converted."""
    function = ctypes.PYFUNCTYPE(result)(address(getattr(pdfium, name)))
    function.argtypes = None  # type: ignore[assignment]
    return function


object_of_form = _bound("FPDFFormObj_GetObject", _ADDRESS, _ADDRESS, _COUNT)
mark_count = _bound("FPDFPageObj_CountMarks", _INT, _ADDRESS)
type_of = _bound("FPDFPageObj_GetType", _INT, _ADDRESS)
matrix_of = _bound("FPDFPageObj_GetMatrix", _INT, _ADDRESS, _ADDRESS)
bounds_of = _bound("FPDFPageObj_GetBounds", _INT, _ADDRESS, _ADDRESS, _ADDRESS, _ADDRESS, _ADDRESS)
fill_of = _bound("FPDFPageObj_GetFillColor", _INT, _ADDRESS, _ADDRESS, _ADDRESS, _ADDRESS, _ADDRESS)
stroke_width_of = _bound("FPDFPageObj_GetStrokeWidth", _INT, _ADDRESS, _ADDRESS)
draw_mode_of = _bound("FPDFPath_GetDrawMode", _INT, _ADDRESS, _ADDRESS, _ADDRESS)
text_of = _bound("FPDFTextObj_GetText", _COUNT, _ADDRESS, _ADDRESS, _ADDRESS, _COUNT)
letter_count = _bound("FPDFText_CountChars", _INT, _ADDRESS)
letter_at = _bound("FPDFText_GetUnicode", ctypes.c_uint, _ADDRESS, _INT)
letters_of = _bound("FPDFText_GetText", _INT, _ADDRESS, _INT, _INT, _ADDRESS)
letter_box = _bound("FPDFText_GetCharBox", _INT, _ADDRESS, _INT, _ADDRESS, _ADDRESS, _ADDRESS, _ADDRESS)
font_of = _bound("FPDFTextObj_GetFont", _ADDRESS, _ADDRESS)
is_embedded = _bound("FPDFFont_GetIsEmbedded", _INT, _ADDRESS)
