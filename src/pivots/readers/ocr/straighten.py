"""Pages as cameras and careless scanners give them: made level and evenly lit before they are read."""

import itertools
from typing import Any

from pivots.readers.ocr.engine import Picture

_WIDTH = 500
"""Pixels to which a page is reduced to find its slant: lines of text are still apart."""
_MOST, _COARSE, _FINE = 8.0, 1.0, 0.1
"""Degrees: how far a page may slant, and the steps in which the slant is looked for."""
_LEVEL = 0.25
"""Degrees that the engine does not mind."""
_UNEVEN = 50
"""Grey levels (of 255) by which the paper of an evenly lit page does not vary."""
_SHRINK = 24


def straightened(picture: Picture) -> Picture:
    """The picture with level lines and even paper; the very same where it is both already."""
    from PIL import Image

    image = _evened(Image.frombytes("L", (picture.width, picture.height), picture.pixels))
    angle = _slant(image)
    if abs(angle) > _LEVEL:
        image = image.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    return picture._replace(pixels=image.tobytes(), width=image.width, height=image.height)


def _evened(image: Any) -> Any:
    """Light taken out: the paper's own grey, the lightest around each place, is subtracted."""
    from PIL import Image, ImageChops, ImageFilter, ImageOps

    size = (max(1, image.width // _SHRINK), max(1, image.height // _SHRINK))
    paper = image.resize(size, Image.Resampling.BOX).filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.GaussianBlur(3))
    darkest, lightest = paper.getextrema()
    if lightest - darkest < _UNEVEN:
        return image
    paper = paper.resize(image.size, Image.Resampling.BICUBIC)
    return ImageOps.autocontrast(ImageChops.invert(ImageChops.subtract(paper, image)), cutoff=0.5)


def _slant(image: Any) -> float:
    """Degrees by which the page has to be turned anticlockwise to be level: where the rows of pixels differ most from their neighbours."""
    from PIL import Image, ImageOps

    factor = _WIDTH / max(1, image.width)
    small = ImageOps.invert(image.resize((_WIDTH, max(1, round(image.height * factor))), Image.Resampling.BOX))
    coarse = _best(small, [n * _COARSE for n in range(-round(_MOST / _COARSE), round(_MOST / _COARSE) + 1)])
    return _best(small, [coarse + n * _FINE for n in range(-round(_COARSE / _FINE), round(_COARSE / _FINE) + 1)])


def _best(image: Any, angles: list[float]) -> float:
    return max(angles, key=lambda angle: (_unevenness(image, angle), -abs(angle)))


def _unevenness(image: Any, angle: float) -> int:
    from PIL import Image

    rows = image.rotate(angle, Image.Resampling.BILINEAR)
    profile = rows.resize((1, rows.height), Image.Resampling.BOX).tobytes()
    return sum((a - b) ** 2 for a, b in itertools.pairwise(profile))
