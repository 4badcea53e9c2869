"""Pictures of pages: PNG, JPEG, TIFF and the like, read by recognition."""

import io
from collections.abc import Iterator
from typing import Any

from pivots.errors import DamagedFile, TooLarge
from pivots.model.document import Document
from pivots.readers.draft import Draft
from pivots.readers.limits import Limits
from pivots.readers.ocr import Picture, available, missing_engine, read_drawing
from pivots.readers.page.layout import reading_order
from pivots.readers.page.spacing import PageText
from pivots.readers.page.write import write_pages

_MOST_PIXELS = 80_000_000
"""A4 at 900 dpi; a picture that claims more is refused before it is unpacked."""
_VAST = "The picture has more than 80 million pixels."
_PAGE_WIDTH = 8.27
"""Inches of an A4 page: pictures rarely say how large they were."""
_DPI = 300
"""What the engine reads best; smaller pictures are enlarged to it, larger ones reduced."""
_HARD = 0.7


def read_picture(data: bytes, limits: Limits) -> Document:
    """Raises NoText (nothing recognised, or no engine installed), DamagedFile, TooLarge."""
    if not available():
        raise missing_engine()
    pages, shares = [], []
    draft = Draft("picture", limits)
    for number, (picture, form) in enumerate(_pages(data, limits), start=1):
        draft.format = form
        read = read_drawing(picture)
        if read.share < _HARD:
            draft.warn("unreadable_page", f"This page could hardly be read ({read.share:.0%} understood).", number)
        pages.append(reading_order(read.runs, PageText("")))
        shares.append(read.share)
    write_pages(pages, draft)
    return draft.finish(pages=len(pages), page_share=sum(shares) / len(shares), ocr=True)


def _pages(data: bytes, limits: Limits) -> Iterator[tuple[Picture, str]]:
    """Every page with the name of the format."""
    from PIL import Image, ImageSequence, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise TooLarge(_VAST)
            limits.check_pages(getattr(image, "n_frames", 1))
            form = (image.format or "picture").lower()
            for frame in ImageSequence.Iterator(image):
                if frame.width * frame.height > _MOST_PIXELS:
                    raise TooLarge(_VAST)
                yield _prepared(frame), form
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise TooLarge(_VAST) from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        raise DamagedFile from error


def _prepared(frame: Any) -> Picture:
    """Upright by its own note, on white, grey, with full contrast and at the engine's size."""
    from PIL import Image, ImageOps

    image = ImageOps.exif_transpose(frame)
    if "A" in image.getbands() or "transparency" in image.info:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(ground, image)
    image = ImageOps.autocontrast(image.convert("L"), cutoff=0.5)
    short = min(image.width, image.height)
    factor = min(4.0, _DPI * _PAGE_WIDTH / max(1, short))
    if not 0.8 < factor < 1.25:
        image = image.resize((max(1, round(image.width * factor)), max(1, round(image.height * factor))), Image.Resampling.LANCZOS)
    return Picture(image.tobytes(), image.width, image.height, _DPI)
