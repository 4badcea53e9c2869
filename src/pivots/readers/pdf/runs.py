"""The text objects of a page with place, size, weight and colour, as PDFium draws them."""

import ctypes
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from struct import Struct
from typing import Any

import pypdfium2.raw as pdfium

from pivots.readers.page.run import Run, Shape
from pivots.readers.pdf import calls
from pivots.readers.pdf.gaps import Gaps, Pen
from pivots.readers.pdf.standing import as_they_stand
from pivots.readers.pdf.texts import ObjectTexts, letters_on

Matrix = tuple[float, float, float, float, float, float]
_Style = tuple[float, float, bool, float, bool, bool, bool]
"""Top, size, bold, luminance, drawn, optional and turned, as in a run: what the letters of a word have in common."""
_FLOATS = (ctypes.c_float * 6)()
"""Where PDFium puts its answers; it is used by one thread of a process at a time anyway."""
_FLOATS_AT = ctypes.addressof(_FLOATS)
_FOUR, _SIX, _COLOUR = Struct("4f").unpack_from, Struct("6f").unpack_from, Struct("4I").unpack_from
_ORDER = attrgetter("order")
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_MAX_NESTING = 6
ASCENT, _DESCENT = 0.75, 0.22
"""Shares of the type size above and below the baseline, near enough for all text faces."""
_PIECE = 2
"""Letters in a text object that may be part of a word drawn letter by letter."""
_OVERLAP, _CLOSE = -0.15, 0.12
"""Type sizes from the ink of a letter to that of the next in the same word."""
_LAYER_MARK = "OC\0".encode("utf-16-le")
_INVISIBLE_MODES = {3, 7}
"""Text render modes that draw nothing (PDF 32000-1:2008, table 106)."""


class PageObjects:
    """Everything drawn on one page, in drawing order."""

    def __init__(self, page: Any, textpage: Any, fonts: dict[int, tuple[bool, bool]], gaps: Gaps, *, layers: bool = False) -> None:
        """``fonts`` and ``gaps`` are the document's; ``layers``: it may have layers that are switched off."""
        self._layers = layers
        self.width, self.height = page.get_size()
        self._origin_x, self.origin_top = _origin(page, self.height)
        self._fonts = fonts
        self.runs: list[Run] = []
        self.shapes: list[Shape] = []
        self.owners: dict[int, Run] = {}
        """The run of each text object that stands upright."""
        self._order = 0
        self._gaps = gaps
        self._pen: Pen = ("", 0, 0.0, 0.0)
        self._style: _Style | None = None
        place, count = calls.address(page.raw), pdfium.FPDFPage_CountObjects(page.raw)
        self._textpage = calls.address(textpage.raw)
        self._texts = ObjectTexts(self._textpage, count)
        for index in range(count):
            self._visit(calls.object_of_page(place, index), IDENTITY, 0)
        self._gaps.settle()
        _note_covered(self.runs, self.shapes)

    def order_letters(self) -> None:
        """Puts the letters of all upright runs in the order in which they stand."""
        as_they_stand(self._textpage, letters_on(self._textpage), self.owners)

    def _visit(self, obj: int, matrix: Matrix, depth: int, *, optional: bool = False) -> None:
        self._order += 1
        optional = optional or (self._layers and _is_optional(obj))
        kind = calls.type_of(obj)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            self._add_text(obj, matrix, optional=optional)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _MAX_NESTING:
            inner = multiply(_matrix_of(obj), matrix)
            for index in range(pdfium.FPDFFormObj_CountObjects(_handle(obj))):
                self._visit(calls.object_of_form(obj, index), inner, depth + 1, optional=optional)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE or (kind == pdfium.FPDF_PAGEOBJ_PATH and _is_filled(obj)):
            left, top, right, bottom = self._bounds(obj, matrix)
            self.shapes.append(Shape(left, top, right, bottom, self._order, kind == pdfium.FPDF_PAGEOBJ_IMAGE))

    def _add_text(self, obj: int, matrix: Matrix, *, optional: bool) -> None:
        text = self._texts.of(obj)
        if not text.strip("\x00 \t\r\n"):
            return
        font = calls.font_of(obj) or 0
        bold, icons = self._font(font)
        if icons:
            text = _icon(text)
            if not text:
                return
        left, top, right, bottom = self._bounds(obj, matrix)
        a, b, c, d, e, f = _matrix_of(obj) if matrix is IDENTITY else multiply(_matrix_of(obj), matrix)
        calls.size_of(obj, _FLOATS_AT)
        stated = _FLOATS[0]
        em, drawn_size = stated * a, abs(stated) * (c**2 + d**2) ** 0.5
        level = abs(b) < 0.02 * max(abs(a), 1e-6)
        if level:
            # Boxes hug the ink: an apostrophe would float above its line. Lines are told by baselines.
            baseline = self.origin_top - f
            top, bottom = baseline - ASCENT * drawn_size, baseline + _DESCENT * drawn_size
        luminance, opaque = _fill(obj)
        drawn = opaque and calls.render_mode_of(obj) not in _INVISIBLE_MODES
        style = top, round(drawn_size, 2), bold, luminance if opaque else 1.0, drawn, optional, abs(b) > abs(a)
        if len(text) <= _PIECE and style == self._style and self._joins(text, left):
            last = self.runs[-1]
            last.text += text
            last.right = max(last.right, right)
            self._order -= 1  # the order counts what is drawn apart
            self._gaps.within += 1
        else:
            self._begin(text, (left, right, bottom), style, e)
        self._pen = text, font, e, em
        if level and em > 0 and stated * d > 0:
            self.owners[obj] = self.runs[-1]

    def _joins(self, text: str, left: float) -> bool:
        """Whether a letter was drawn right behind the one before, in the same type: a word is one run then, as it is in other files."""
        last = self.runs[-1]
        return (
            self._order == last.order + 1
            and not last.turned
            and _OVERLAP * last.size < left - last.right < _CLOSE * last.size
            and last.text[-1] > " " < text[0]
        )

    def _begin(self, text: str, box: tuple[float, float, float], style: _Style, x: float) -> None:
        """A run of its own."""
        (left, right, bottom), (top, size, bold, luminance, drawn, optional, turned) = box, style
        run = Run(text, left, top, right, bottom, size, bold, luminance, drawn, self._order, optional=optional, turned=turned)
        if self.runs:
            self._gaps.add(self.runs[-1], self._pen, run, x)
        self.runs.append(run)
        self._style = style

    def _font(self, font: int) -> tuple[bool, bool]:
        """(bold, a font of icons)."""
        if font not in self._fonts:
            self._fonts[font] = _describe(ctypes.cast(font, pdfium.FPDF_FONT)) if font else (False, False)
        return self._fonts[font]

    def _bounds(self, obj: int, matrix: Matrix) -> tuple[float, float, float, float]:
        calls.bounds_of(obj, _FLOATS_AT, _FLOATS_AT + 4, _FLOATS_AT + 8, _FLOATS_AT + 12)
        left, bottom, right, top = _FOUR(_FLOATS)
        if matrix is IDENTITY:
            return left - self._origin_x, self.origin_top - top, right - self._origin_x, self.origin_top - bottom
        corners = [apply(matrix, x, y) for x in (left, right) for y in (bottom, top)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs) - self._origin_x, self.origin_top - max(ys), max(xs) - self._origin_x, self.origin_top - min(ys)


def _note_covered(runs: list[Run], shapes: list[Shape]) -> None:
    """Lines and dots hide no text, and a shape none that is drawn after it: most shapes are not asked about most runs."""
    if not shapes or not runs:
        return
    wide, high = min(r.right - r.left for r in runs) - 2, min(r.bottom - r.top for r in runs) - 2
    hiding = [s for s in shapes if s.right - s.left >= wide and s.bottom - s.top >= high and s.order > runs[0].order]
    for shape in hiding:
        for run in runs[: bisect_left(runs, shape.order, key=_ORDER)]:
            run.covered = run.covered or shape.covers(run)


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


def _origin(page: Any, height: float) -> tuple[float, float]:
    """Left and top edge of what is shown of the page. A page may inherit its boxes from the document; PDFium's bounding box heeds that."""
    box = pdfium.FS_RECTF()
    known = pdfium.FPDF_GetPageBoundingBox(page.raw, box) and box.top > box.bottom
    return (box.left, box.top) if known else (0.0, height)


def _handle(obj: int) -> Any:
    return ctypes.cast(obj, pdfium.FPDF_PAGEOBJECT)


def _matrix_of(obj: int) -> Matrix:
    calls.matrix_of(obj, _FLOATS_AT)
    a, b, c, d, e, f = _SIX(_FLOATS)
    return a, b, c, d, e, f


def _fill(obj: int) -> tuple[float, bool]:
    """(luminance 0..1, opaque)."""
    if not calls.fill_of(obj, _FLOATS_AT, _FLOATS_AT + 4, _FLOATS_AT + 8, _FLOATS_AT + 12):
        return 0.0, True
    red, green, blue, alpha = _COLOUR(_FLOATS)
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha > 12


def _is_optional(obj: int) -> bool:
    """Whether the object is marked as part of a layer (optional content, PDF 32000-1:2008, 8.11)."""
    for number in range(calls.mark_count(obj)):
        mark, length = pdfium.FPDFPageObj_GetMark(_handle(obj), number), ctypes.c_ulong()
        name = (ctypes.c_ushort * 3)()
        if pdfium.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), length) and bytes(name) == _LAYER_MARK:
            return True
    return False


def _is_filled(obj: int) -> bool:
    return bool(calls.draw_mode_of(obj, _FLOATS_AT, _FLOATS_AT + 4)) and _COLOUR(_FLOATS)[0] != 0


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
