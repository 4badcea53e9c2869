"""Bullets that are drawn as shapes: browsers print the dots of lists so, and no text says that they are there."""

from bisect import bisect_left, bisect_right

from pivots.readers.page.run import Shape
from pivots.readers.page.segment import TextRow

_SMALL, _LARGE = 0.12, 0.55
"""Width and height of a bullet in type sizes of its text; dots of a time line are larger."""
_NEAR = 2.2
"""Type sizes between a bullet and its text, at most."""
_ROW_OF_DOTS = 12.0
"""Points: dots closer together on one height are a rating or a dotted line."""


def mark_bullets(rows: list[TextRow], shapes: list[Shape]) -> None:
    """Puts a bullet before the text of each row that has one drawn before it."""
    dots = sorted(_lone([shape for shape in shapes if _is_dot(shape)]), key=_middle)
    if not dots:
        return
    for row in rows:
        box = row.box
        near = dots[bisect_left(dots, box.top, key=_middle) : bisect_right(dots, box.bottom, key=_middle)]
        if near and not row.turned and any(_belongs(dot, row) for dot in near):
            first = row.segments[0]
            first.joined = f"• {first.text.lstrip()}"


def _middle(dot: Shape) -> float:
    """Points from the top."""
    return (dot.top + dot.bottom) / 2


def _is_dot(shape: Shape) -> bool:
    width, height = shape.right - shape.left, shape.bottom - shape.top
    return 1 < width < 9 and 1 < height < 9 and 0.8 < width / height < 1.25


def _lone(dots: list[Shape]) -> list[Shape]:
    return [dot for dot in dots if not any(_beside(dot, other) for other in dots)]


def _beside(dot: Shape, other: Shape) -> bool:
    return other is not dot and abs(dot.top - other.top) < 2 and 1 < abs(dot.left - other.left) < _ROW_OF_DOTS


def _belongs(dot: Shape, row: TextRow) -> bool:
    box, size = row.box, row.size
    gap = box.left - dot.right
    large = max(dot.right - dot.left, dot.bottom - dot.top)
    return 0 <= gap <= _NEAR * size and box.top < _middle(dot) < box.bottom and _SMALL * size <= large <= _LARGE * size
