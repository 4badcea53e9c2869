"""What of a text object its clip lets through."""

import ctypes

import pypdfium2.raw as pdfium

from pivots.model.document import Box

_MOST = 64
"""Points of a clip that is looked at; others may have any shape."""
_Bounds = tuple[float, float, float, float]


def left_of_line(obj: int, box: Box, origin: tuple[float, float]) -> float | None:
    """Share of the height of a line that its clip leaves, where it cuts off the upper or lower part and nothing else; None where it does not.

    Browsers part lines so at the end of a page. ``origin``: left and upper edge of the page, in PDF's coordinates.
    """
    bounds = _bounds(obj)
    if bounds is None:
        return None
    left, bottom, right, top = bounds
    x, y = origin
    if left - x > box.left or right - x < box.right:
        return None
    shown = min(box.bottom, y - bottom) - max(box.top, y - top)
    return shown / (box.bottom - box.top) if shown > 0 else None


def _bounds(obj: int) -> _Bounds | None:
    """Left, bottom, right, top of what all paths of the clip leave."""
    clip = pdfium.FPDFPageObj_GetClipPath(ctypes.cast(obj, pdfium.FPDF_PAGEOBJECT))
    boxes = [_box(clip, number) for number in range(max(0, pdfium.FPDFClipPath_CountPaths(clip)))]
    known = [box for box in boxes if box is not None]
    if not known or len(known) < len(boxes):
        return None
    lefts, bottoms, rights, tops = zip(*known, strict=True)
    return max(lefts), max(bottoms), min(rights), min(tops)


def _box(clip: object, number: int) -> _Bounds | None:
    count = pdfium.FPDFClipPath_CountPathSegments(clip, number)
    if not 0 < count <= _MOST:
        return None
    points = [_point(clip, number, place) for place in range(count)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _point(clip: object, number: int, place: int) -> tuple[float, float]:
    x, y = ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFClipPath_GetPathSegment(clip, number, place), x, y)
    return x.value, y.value
