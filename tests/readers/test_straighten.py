"""Slanting and badly lit pages are made level and even; good ones are left as they are."""

import pytest
from PIL import Image, ImageChops, ImageDraw

from pivots.readers.ocr.engine import Picture
from pivots.readers.ocr.straighten import straightened


def page() -> Image.Image:
    """Rows of dark blocks, as text looks from afar."""
    image = Image.new("L", (1000, 1400), 255)
    drawing = ImageDraw.Draw(image)
    for row in range(40):
        for word in range(9 - row % 3):
            drawing.rectangle((100 + word * 90, 100 + row * 30, 170 + word * 90, 112 + row * 30), fill=20)
    return image


def picture(image: Image.Image) -> Picture:
    return Picture(image.tobytes(), image.width, image.height, 200)


def level(made: Picture) -> int:
    """How many rows of pixels are paper throughout: many on a level page, none between lines that slant."""
    image = Image.frombytes("L", (made.width, made.height), made.pixels).crop((150, 150, 850, 1200))
    return sum(min(image.crop((0, y, image.width, y + 1)).tobytes()) > 128 for y in range(image.height))


@pytest.mark.parametrize("angle", [-6.0, -1.5, 0.6, 4.0])
def test_a_slanting_page_is_made_level(angle: float) -> None:
    slanting = picture(page().rotate(angle, Image.Resampling.BICUBIC, fillcolor=255))
    assert level(straightened(slanting)) > 300
    assert abs(angle) < 1 or level(slanting) < 100


def test_a_good_page_is_left_alone() -> None:
    assert straightened(picture(page())) == picture(page())


def test_a_blank_page_is_left_alone() -> None:
    blank = picture(Image.new("L", (600, 800), 255))
    assert straightened(blank) == blank


def test_paper_in_the_shade_becomes_white() -> None:
    shade = Image.linear_gradient("L").resize((1000, 1400)).point(lambda v: 255 - v // 2)
    made = straightened(picture(ImageChops.multiply(page(), shade)))
    image = Image.frombytes("L", (made.width, made.height), made.pixels)
    assert image.getpixel((50, 1350)) > 235  # type: ignore[operator]
    assert image.getpixel((120, 106)) < 80  # type: ignore[operator]
