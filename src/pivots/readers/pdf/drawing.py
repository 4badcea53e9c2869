"""A page of a PDF as it is drawn, in grey."""

from math import sqrt
from typing import Any

from pivots.readers.ocr import Picture

_DPI = 300
_MOST_PIXELS = 14_000_000
"""A little more than A3 at 250 dpi; larger sheets are drawn smaller, so that no page can ask for gigabytes."""


def drawing_of(page: Any) -> Picture:
    """The page upright on white, annotations left out, at 300 dpi or less."""
    width, height = page.get_size()
    dpi = int(min(_DPI, 72 * sqrt(_MOST_PIXELS / max(1.0, width * height))))
    bitmap = page.render(scale=dpi / 72, grayscale=True, may_draw_forms=False, draw_annots=False)
    try:
        data, wide = bytes(bitmap.buffer), bitmap.width
        rows = (data[n * bitmap.stride : n * bitmap.stride + wide] for n in range(bitmap.height))
        pixels = data if bitmap.stride == wide else b"".join(rows)
        return Picture(pixels, wide, bitmap.height, dpi)
    finally:
        bitmap.close()
