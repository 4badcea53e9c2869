"""Letters as they are drawn, each as a small picture of its own."""

import ctypes
from operator import itemgetter
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from pivots.readers.pdf import calls

SIDE = 16
"""Points of the picture, across and down."""
_PIXELS = 32.0
"""Height of the type that is drawn."""
_LARGEST = 8.0
_INK = bytes(ord("1") if level > 100 else ord("0") for level in range(256))
_DARK = bytes(ord("1") if level < 155 else ord("0") for level in range(256))
"""The same on white paper."""
_FLOATS = (ctypes.c_float * 4)()
_AT = ctypes.addressof(_FLOATS)
Corners = tuple[float, float, float, float]
"""Left, bottom, right and top in PDF's coordinates (points)."""


class _Picture(NamedTuple):
    left: float
    top: float
    scale: float
    ink: bytes
    width: int
    height: int


class DrawnLetters:
    """The letters of one page. Objects are drawn when they are first asked about."""

    def __init__(self, document: Any, page: Any) -> None:
        self._document, self._page = document, page
        self._pictures: dict[int, _Picture | None] = {}

    def shape(self, obj: int, size: float, box: Corners) -> int | None:
        """The ink in the box of a letter, as bits from the top left; None where it cannot be drawn. ``size``: of the type, in points."""
        left, bottom, right, top = box
        if right <= left or top <= bottom:
            return None
        if obj not in self._pictures:
            self._pictures[obj] = self._picture(obj, size)
        picture = self._pictures[obj]
        if picture is None:
            return None
        x, y = (left - picture.left) * picture.scale, (picture.top - top) * picture.scale
        wide, high = (right - left) * picture.scale, (top - bottom) * picture.scale
        if not (-1 <= x <= picture.width and -1 <= y <= picture.height):
            return self._on_page(box)  # an object of a form stands elsewhere than it says
        last, width = picture.width - 1, picture.width
        across = itemgetter(*(min(last, max(0, int(x + (n + 0.5) * wide / SIDE))) for n in range(SIDE)))
        rows = (width * min(picture.height - 1, max(0, int(y + (n + 0.5) * high / SIDE))) for n in range(SIDE))
        ink = b"".join(bytes(across(picture.ink[row : row + width])) for row in rows)
        return int(ink.translate(_INK), 2)

    def _picture(self, obj: int, size: float) -> _Picture | None:
        """The object alone, whatever its colour."""
        scale = min(_LARGEST, _PIXELS / max(size, 1.0))
        handle = ctypes.cast(obj, pdfium.FPDF_PAGEOBJECT)
        if not calls.bounds_of(obj, _AT, _AT + 4, _AT + 8, _AT + 12):
            return None
        left, _, _, top = _FLOATS
        bitmap = pdfium.FPDFTextObj_GetRenderedBitmap(self._document.raw, self._page.raw, handle, ctypes.c_float(scale))
        if not bitmap:
            return None
        try:
            height, stride = pdfium.FPDFBitmap_GetHeight(bitmap), pdfium.FPDFBitmap_GetStride(bitmap)
            data = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
            return _Picture(left, top, scale, data[3::4], stride // 4, height)
        finally:
            pdfium.FPDFBitmap_Destroy(bitmap)

    def _on_page(self, box: Corners) -> int | None:
        """The same cut out of the page; dearer, since PDFium goes through all of it."""
        if self._page.get_rotation():
            return None
        left, bottom, right, top = box
        edge = pdfium.FS_RECTF()
        if not pdfium.FPDF_GetPageBoundingBox(self._page.raw, edge):
            return None
        across, down = SIDE / (right - left), SIDE / (top - bottom)
        buffer = ctypes.create_string_buffer(b"\xff" * (SIDE * SIDE), SIDE * SIDE)
        bitmap = pdfium.FPDFBitmap_CreateEx(SIDE, SIDE, pdfium.FPDFBitmap_Gray, buffer, SIDE)
        matrix = pdfium.FS_MATRIX(across, 0, 0, down, (edge.left - left) * across, (top - edge.top) * down)
        pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, self._page.raw, matrix, pdfium.FS_RECTF(0, 0, SIDE, SIDE), pdfium.FPDF_GRAYSCALE)
        pdfium.FPDFBitmap_Destroy(bitmap)
        return int(buffer.raw.translate(_DARK), 2)
