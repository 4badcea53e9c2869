"""The text objects of a page with place, size, weight and colour, as PDFium draws them."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from pivots.readers.page.run import Run, Shape

Matrix = tuple[float, float, float, float, float, float]
_BUFFER_BYTES = 1024
_BUFFER = ctypes.create_string_buffer(_BUFFER_BYTES)
"""Most text objects fit in here; PDFium is used by one thread of a process at a time anyway."""
_SHORTS = ctypes.POINTER(ctypes.c_ushort)
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_MAX_NESTING = 6
_ASCENT, _DESCENT = 0.75, 0.22
"""Shares of the type size above and below the baseline, near enough for all text faces."""
_LAYER_MARK = "OC\0".encode("utf-16-le")
_INVISIBLE_MODES = {3, 7}
"""Text render modes that draw nothing (PDF 32000-1:2008, table 106)."""


class PageObjects:
    """Everything drawn on one page, in drawing order."""

    def __init__(self, page: Any, textpage: Any, fonts: dict[int, tuple[bool, bool]], *, layers: bool = False) -> None:
        """``layers``: the document may have layers that are switched off."""
        self._layers = layers
        self.width, self.height = page.get_size()
        left, bottom, _, top = page.get_mediabox() or (0.0, 0.0, self.width, self.height)
        self._origin_x, self._origin_top = min(left, 0.0) if left < 0 else left, top if top > bottom else self.height
        self._page, self._textpage, self._fonts = page.raw, textpage.raw, fonts
        self.runs: list[Run] = []
        self.shapes: list[Shape] = []
        self._order = 0
        for index in range(pdfium.FPDFPage_CountObjects(self._page)):
            self._visit(pdfium.FPDFPage_GetObject(self._page, index), IDENTITY, 0)
        for run in self.runs:
            run.covered = any(shape.covers(run) for shape in self.shapes)

    def _visit(self, obj: Any, matrix: Matrix, depth: int, *, optional: bool = False) -> None:
        self._order += 1
        optional = optional or (self._layers and _is_optional(obj))
        kind = pdfium.FPDFPageObj_GetType(obj)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            self._add_text(obj, matrix, optional=optional)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _MAX_NESTING:
            inner = multiply(_matrix_of(obj), matrix)
            for index in range(pdfium.FPDFFormObj_CountObjects(obj)):
                self._visit(pdfium.FPDFFormObj_GetObject(obj, index), inner, depth + 1, optional=optional)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE or (kind == pdfium.FPDF_PAGEOBJ_PATH and _is_filled(obj)):
            left, top, right, bottom = self._bounds(obj, matrix)
            self.shapes.append(Shape(left, top, right, bottom, self._order, kind == pdfium.FPDF_PAGEOBJ_IMAGE))

    def _add_text(self, obj: Any, matrix: Matrix, *, optional: bool) -> None:
        text = _text_of(obj, self._textpage)
        if not text.strip("\x00 \t\r\n"):
            return
        bold, icons = self._font(obj)
        if icons:
            text = _icon(text)
            if not text:
                return
        left, top, right, bottom = self._bounds(obj, matrix)
        size = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(obj, size)
        own = multiply(_matrix_of(obj), matrix)
        luminance, opaque = _fill(obj)
        drawn_size = abs(size.value) * (own[2] ** 2 + own[3] ** 2) ** 0.5
        if abs(own[1]) < 0.02 * max(abs(own[0]), 1e-6):
            # Boxes hug the ink: an apostrophe would float above its line. Lines are told by baselines.
            baseline = self._origin_top - own[5]
            top, bottom = baseline - _ASCENT * drawn_size, baseline + _DESCENT * drawn_size
        self.runs.append(
            Run(
                text=text,
                left=left,
                top=top,
                right=right,
                bottom=bottom,
                size=round(drawn_size, 2),
                bold=bold,
                luminance=luminance if opaque else 1.0,
                drawn=pdfium.FPDFTextObj_GetTextRenderMode(obj) not in _INVISIBLE_MODES and opaque,
                order=self._order,
                optional=optional,
            )
        )

    def _font(self, obj: Any) -> tuple[bool, bool]:
        """(bold, a font of icons)."""
        font = pdfium.FPDFTextObj_GetFont(obj)
        key = ctypes.addressof(font.contents) if font else 0
        if key not in self._fonts:
            self._fonts[key] = _describe(font) if font else (False, False)
        return self._fonts[key]

    def _bounds(self, obj: Any, matrix: Matrix) -> tuple[float, float, float, float]:
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        pdfium.FPDFPageObj_GetBounds(obj, left, bottom, right, top)
        corners = (
            [apply(matrix, x, y) for x in (left.value, right.value) for y in (bottom.value, top.value)]
            if matrix != IDENTITY
            else [(left.value, bottom.value), (right.value, top.value)]
        )
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs) - self._origin_x, self._origin_top - max(ys), max(xs) - self._origin_x, self._origin_top - min(ys)


def multiply(first: Matrix, second: Matrix) -> Matrix:
    """``first`` applied before ``second``."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def links_of(page: Any, document: Any) -> Iterator[str]:
    """Targets of the page's link annotations."""
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page.raw, position, link):
        action = pdfium.FPDFLink_GetAction(link)
        length = pdfium.FPDFAction_GetURIPath(document.raw, action, None, 0) if action else 0
        if length:
            buffer = ctypes.create_string_buffer(length)
            pdfium.FPDFAction_GetURIPath(document.raw, action, buffer, length)
            yield buffer.value.decode("utf-8", "replace")


def _matrix_of(obj: Any) -> Matrix:
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(obj, found)
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _text_of(obj: Any, textpage: Any) -> str:
    size = _BUFFER_BYTES
    length = pdfium.FPDFTextObj_GetText(obj, textpage, ctypes.cast(_BUFFER, _SHORTS), size)
    if length <= size:
        return ctypes.string_at(_BUFFER, max(length - 2, 0)).decode("utf-16-le", "replace")
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFTextObj_GetText(obj, textpage, ctypes.cast(buffer, _SHORTS), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


def _fill(obj: Any) -> tuple[float, bool]:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(obj, red, green, blue, alpha):
        return 0.0, True
    return (0.2126 * red.value + 0.7152 * green.value + 0.0722 * blue.value) / 255, alpha.value > 12


def _is_optional(obj: Any) -> bool:
    """Whether the object is marked as part of a layer (optional content, PDF 32000-1:2008, 8.11)."""
    for number in range(pdfium.FPDFPageObj_CountMarks(obj)):
        mark, length = pdfium.FPDFPageObj_GetMark(obj, number), ctypes.c_ulong()
        name = (ctypes.c_ushort * 3)()
        if pdfium.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), length) and bytes(name) == _LAYER_MARK:
            return True
    return False


def _is_filled(obj: Any) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(obj, mode, stroke)) and mode.value != 0


_ICON_FONTS = ("awesome", "marvosym", "icon", "wingding", "dingbat", "webding", "cmsy", "symbolmt", "academicons", "bbding")
_BULLET_SHAPES = "{•·–§*°►"


def _describe(font: Any) -> tuple[bool, bool]:
    length = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
    buffer = ctypes.create_string_buffer(max(length, 1))
    pdfium.FPDFFont_GetBaseFontName(font, buffer, length)
    name = buffer.value.decode("latin-1").casefold()
    bold = (
        any(mark in name for mark in ("bold", "black", "heavy", "semibd", "-bd", "cmbx", "sfbx", "demi"))
        or pdfium.FPDFFont_GetWeight(font) >= 600
    )
    return bold, any(mark in name for mark in _ICON_FONTS)


def _icon(text: str) -> str:
    """A bullet where the icon is one; other pictures say nothing that text could hold. Mathematical signs stay."""
    mark = text.strip()
    if len(mark) > 1 or (mark and not mark.isalpha() and mark not in _BULLET_SHAPES and ord(mark) < 0xE000 and ord(mark) > 127):
        return text
    return "• " if mark in _BULLET_SHAPES else ""
