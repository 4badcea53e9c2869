"""The text objects of a page with place, size, weight and colour, as PDFium draws them."""

import ctypes
from collections.abc import Iterable, Iterator
from itertools import compress, repeat
from struct import Struct
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from pivots.model.document import Box, HiddenReason
from pivots.readers.page.run import Run, Shape
from pivots.readers.pdf import calls
from pivots.readers.pdf.asked import Answer, Key, ask, objects_of, style_of
from pivots.readers.pdf.clips import left_of_line
from pivots.readers.pdf.doubts import Drawn, note_doubts
from pivots.readers.pdf.gaps import Gaps, Pen
from pivots.readers.pdf.standing import as_they_stand
from pivots.readers.pdf.texts import Letters, ObjectTexts

Matrix = tuple[float, float, float, float, float, float]
_FLOATS = (ctypes.c_float * 6)()
"""Where PDFium puts its answers; it is used by one thread of a process at a time anyway."""
_FLOATS_AT = ctypes.addressof(_FLOATS)
_FOUR, _SIX, _COLOUR = Struct("4f").unpack_from, Struct("6f").unpack_from, Struct("4I").unpack_from
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_MAX_NESTING = 6
ASCENT, _DESCENT = 0.75, 0.22
"""Shares of the type size above and below the baseline, near enough for all text faces."""
_PIECE = 2
"""Letters in a text object that may be part of a word drawn letter by letter."""
_OVERLAP, _CLOSE = -0.15, 0.12
"""Type sizes from the ink of a letter to that of the next in the same word."""
_BLANKS = "\x00 \t\r\n"
_LAYER_MARK = "OC\0".encode("utf-16-le")
_INVISIBLE_MODES = {3, 7}
"""Text render modes that draw nothing (PDF 32000-1:2008, table 106)."""
_STROKED_MODES = {1, 2, 5, 6}
_WIDE = 2.5
"""Points; thinner lines hide no letters."""
_SLIVER = 0.15
"""Share of a line's height; less does not tell what it says."""
_OPAQUE = 12
"""Of 255; what is fainter is not seen."""


class _Kind(NamedTuple):
    """What the letters of a word have in common."""

    size: float
    bold: bool
    luminance: float
    drawn: bool
    turned: bool
    doubtful: bool
    """Clipped, transparent, blended or outlined."""


class _Look(NamedTuple):
    """How the text objects of one style, font and mode look."""

    kind: _Kind
    """The same object for equal kinds."""
    icons: bool
    em: float
    """Type size along the line."""
    level: bool
    upright: bool
    plain: bool
    """Neither turned nor slanted nor outlined: the corners of the ink are those of its box."""
    ascent: float
    descent: float
    """Points above and below the baseline."""
    nearest: float
    farthest: float
    """Points from the ink of a letter to that of the next in the same word; both 0 where letters have to be looked at more closely."""


_Clipped = tuple[HiddenReason | None, bool]
_NOT_CLIPPED: _Clipped = None, False
_NO_KEY: Key = (b"", 0.0), None, 0, 0, -1
_NOBODY = Run("", 0, 0, 0, 0, 0, False, 0, False, 0)


class _Frame(NamedTuple):
    """What holds for all objects of a page or of a form on it."""

    matrix: Matrix
    looks: dict[tuple[bytes, int | None, int, int, int], _Look]
    depth: int = 0
    optional: bool = False


class PageObjects:
    """Everything drawn on one page, in drawing order."""

    def __init__(self, page: Any, letters: Letters, fonts: dict[int, tuple[bool, bool]], gaps: Gaps, *, layers: bool = False) -> None:
        """``fonts`` and ``gaps`` are the document's; ``layers``: it may have layers that are switched off."""
        self._layers = layers
        self.width, self.height = page.get_size()
        self._origin_x, self.origin_top = _origin(page, self.height)
        self._fonts = fonts
        self.runs: list[Run] = []
        self.shapes: list[Shape] = []
        self._over: list[Drawn] = []
        """All that may hide text: the shapes, wide strokes and shadings."""
        self.owners: dict[int, Run] = {}
        """The run of each text object; one without size for those that do not stand upright."""
        self._order = 0
        self._gaps = gaps
        self._pen: Pen = ("", 0, 0.0, 0.0)
        self._kinds: dict[_Kind, _Kind] = {}
        self._last: tuple[_Kind | None, float, bool, _Clipped] = None, 0.0, False, _NOT_CLIPPED
        """Kind, top and layer of the last run, and what a clip leaves of it."""
        self._letters = letters
        count = pdfium.FPDFPage_CountObjects(page.raw)
        self._texts = ObjectTexts(letters, count)
        self._visit(objects_of(calls.address(page.raw), count), _Frame(IDENTITY, {}))
        self._gaps.settle()
        note_doubts(self.runs, self._over)

    def order_letters(self) -> None:
        """Puts the letters of all upright runs in the order in which they stand."""
        as_they_stand(self._letters, self.owners)

    def _visit(self, objects: list[int], frame: _Frame) -> None:
        texts = self._texts.of(objects)
        spoken = list(compress(objects, texts))
        owners: list[Run] = []
        answers, layers, origin = ask(spoken), self._layers_of(objects, frame), self._origin_x
        last, end, tail, em, nearest, farthest = _NOBODY, 0.0, "", 0.0, 0.0, 0.0
        before, layer, held, place, joined = _NO_KEY, False, "", 0.0, 0
        for obj, text, optional in zip(objects, texts, layers, strict=False):
            if held and not text:
                self._pen, held = (held, before[1] or 0, place, em), ""
            if not text:
                nearest = farthest = 0.0
                self._add_other(obj, frame, optional)
                continue
            answer = next(answers)
            key, x, left, right = answer
            if (
                # Most letters on pages that draw each by itself: right behind the one before, and like it.
                nearest < left - origin - end < farthest
                and key == before
                and tail > " " < text[0]
                and len(text) <= _PIECE
                and optional == layer
            ):
                last.text += text
                if right - origin > end:
                    last.right = end = right - origin
                held, place, tail = text, x, text[-1]
                joined += 1
            else:
                if held:
                    self._pen, held = (held, before[1] or 0, place, em), ""
                before, layer, look = key, optional, self._look(key, frame)
                last = self._add_text(obj, text, look, answer, frame, optional)
                end, em, nearest, farthest, tail = last.right, look.em, look.nearest, look.farthest, last.text[-1:]
            owners.append(last)
        if held:
            self._pen = held, before[1] or 0, place, em
        self._gaps.within += joined
        self.owners.update(zip(spoken, owners, strict=True))

    def _enter(self, form: int, frame: _Frame, optional: bool) -> None:
        if frame.depth < _MAX_NESTING:
            count = pdfium.FPDFFormObj_CountObjects(_handle(form))
            inner = _Frame(multiply(_matrix_of(form), frame.matrix), {}, frame.depth + 1, optional)
            self._visit([calls.object_of_form(form, index) for index in range(count)], inner)

    def _layers_of(self, objects: list[int], frame: _Frame) -> Iterable[bool]:
        """For each object whether it is on a layer that may be switched off."""
        return map(_is_optional, objects) if self._layers and not frame.optional else repeat(frame.optional)

    def _add_other(self, obj: int, frame: _Frame, optional: bool) -> None:
        self._order += 1
        kind = calls.type_of(obj)
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            self._enter(obj, frame, optional)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE or (kind == pdfium.FPDF_PAGEOBJ_PATH and _is_filled(obj)):
            shape = self._shape(obj, frame, picture=kind == pdfium.FPDF_PAGEOBJ_IMAGE)
            self.shapes.append(shape)
            self._over.append((shape, 0 if shape.picture else obj))
        elif kind == pdfium.FPDF_PAGEOBJ_SHADING or (kind == pdfium.FPDF_PAGEOBJ_PATH and _is_wide(obj)):
            self._over.append((self._shape(obj, frame, picture=False), 0))

    def _shape(self, obj: int, frame: _Frame, *, picture: bool) -> Shape:
        left, top, right, bottom = self._bounds(obj, frame.matrix)
        return Shape(left, top, right, bottom, self._order, picture)

    def _add_text(self, obj: int, text: str, look: _Look, answer: Answer, frame: _Frame, optional: bool) -> Run:
        """The run of the text, if it stands upright."""
        self._order += 1
        ((_, y), font, *_), x, left, right = answer
        text = _icon(text) if look.icons else text
        if not text.strip(_BLANKS):
            return _NOBODY
        if look.plain:
            left, right = left - self._origin_x, right - self._origin_x
        else:
            left, top, right, bottom = self._bounds(obj, frame.matrix)
            x, y = apply(frame.matrix, x, y)
        if look.level:
            # Boxes hug the ink: an apostrophe would float above its line. Lines are told by baselines.
            baseline = self.origin_top - y
            top, bottom = baseline - look.ascent, baseline + look.descent
        box = Box(left, top, right, bottom)
        clipped = self._clipped(obj, box, answer[0][-1]) if look.kind.doubtful else _NOT_CLIPPED
        if len(text) <= _PIECE and self._last == (look.kind, top, optional, clipped) and self._joins(text, left, look.kind.size):
            last = self.runs[-1]
            last.text += text
            last.right = max(last.right, right)
            self._order -= 1  # the order counts what is drawn apart
            self._gaps.within += 1
        else:
            self._begin(text, box, look.kind, x)
            self._last = look.kind, top, optional, clipped
            last = self.runs[-1]
            last.optional, (last.doubt, last.covered) = optional, clipped
        self._pen = text, font or 0, x, look.em
        return self.runs[-1] if look.upright else _NOBODY

    def _clipped(self, obj: int, box: Box, clips: int) -> _Clipped:
        """Why a text may not be seen, and whether next to nothing is."""
        left = left_of_line(obj, box, (self._origin_x, self.origin_top)) if clips > 0 else None
        return ("invisible_render_mode", False) if left is None else ("off_page", left < _SLIVER)

    def _joins(self, text: str, left: float, size: float) -> bool:
        """Whether a letter was drawn right behind the one before, in the same type: a word is one run then, as it is in other files."""
        last = self.runs[-1]
        return (
            self._order == last.order + 1
            and not last.turned
            and last.doubt in {None, "off_page"}
            and _OVERLAP * size < left - last.right < _CLOSE * size
            and last.text[-1] > " " < text[0]
        )

    def _begin(self, text: str, box: Box, kind: _Kind, x: float) -> None:
        """A run of its own."""
        (left, top, right, bottom), (size, bold, luminance, drawn, turned, _) = box, kind
        run = Run(text, left, top, right, bottom, size, bold, luminance, drawn, self._order, turned=turned)
        if self.runs:
            self._gaps.add(self.runs[-1], self._pen, run, x)
        self.runs.append(run)

    def _look(self, key: Key, frame: _Frame) -> _Look:
        (said, _), font, mode, blended, clips = key
        how = said, font, mode, blended, clips
        if (known := frame.looks.get(how)) is not None:
            return known
        style = style_of(said)
        a, b, c, d, _, _ = multiply((style.a, style.b, style.c, style.d, 0.0, 0.0), frame.matrix)
        bold, icons = self._font(font or 0)
        drawn_size = abs(style.size) * (c**2 + d**2) ** 0.5
        opaque = style.alpha > _OPAQUE
        luminance = (0.2126 * style.red + 0.7152 * style.green + 0.0722 * style.blue) / 255 if opaque else 1.0
        doubtful = bool(blended) or clips >= 0 or mode in _STROKED_MODES
        kind = _Kind(round(drawn_size, 2), bold, luminance, opaque and mode not in _INVISIBLE_MODES, abs(b) > abs(a), doubtful)
        kind = self._kinds.setdefault(kind, kind)
        level, em = abs(b) < 0.02 * max(abs(a), 1e-6), style.size * a
        upright = level and em > 0 and style.size * d > 0
        plain = frame.matrix is IDENTITY and b == 0 == c and a > 0 and mode not in _STROKED_MODES
        size = kind.size if plain and upright and not icons and not doubtful else 0.0
        look = _Look(kind, icons, em, level, upright, plain, ASCENT * drawn_size, _DESCENT * drawn_size, _OVERLAP * size, _CLOSE * size)
        frame.looks[how] = look
        return look

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


def _is_wide(obj: int) -> bool:
    """Whether the line of a path is wide enough to hide letters."""
    return bool(calls.stroke_width_of(obj, _FLOATS_AT)) and _FLOATS[0] > _WIDE


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
