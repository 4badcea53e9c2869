"""Which runs a person looking at the page would not see."""

from typing import Any

from pivots.model.document import HiddenReason
from pivots.readers.page.run import Run
from pivots.readers.pdf.runs import PageObjects

SMALLEST = 4.0
"""Points; smaller type cannot be read on paper."""
_LIGHT = 0.75
_SCALE = 2.0
_FAINT = 14
"""Grey levels (of 255) between the lightest and the darkest spot in a run's box: less is not seen."""


def split_hidden(objects: PageObjects, page: Any) -> tuple[list[Run], list[tuple[Run, HiddenReason]]]:
    """Visible runs, and hidden ones with the reason. The page is drawn only when a run is suspicious."""
    visible: list[Run] = []
    hidden: list[tuple[Run, HiddenReason]] = []
    suspicious: list[Run] = []
    for run in objects.runs:
        reason = _plain_reason(run, objects)
        if reason:
            hidden.append((run, reason))
        elif run.luminance >= _LIGHT or run.covered or run.optional:
            suspicious.append(run)
        else:
            visible.append(run)
    if suspicious:
        drawn = _Drawing(page)
        for run in suspicious:
            if drawn.contrast(run) >= _FAINT:
                visible.append(run)
            else:
                hidden.append((run, _reason_not_seen(run)))
        visible.sort(key=lambda run: run.order)
    return visible, hidden


def _reason_not_seen(run: Run) -> HiddenReason:
    if run.luminance >= _LIGHT:
        return "same_colour_as_background"
    return "covered" if run.covered else "display_none"


def _plain_reason(run: Run, objects: PageObjects) -> HiddenReason | None:
    if not run.drawn:
        return "invisible_render_mode"
    if run.right < 0 or run.left > objects.width or run.bottom < 0 or run.top > objects.height:
        return "off_page"
    return "too_small" if run.size < SMALLEST and run.bottom - run.top < SMALLEST else None


class _Drawing:
    """The page in grey levels."""

    def __init__(self, page: Any) -> None:
        bitmap = page.render(scale=_SCALE, grayscale=True)
        self._width, self._height, self._stride = bitmap.width, bitmap.height, bitmap.stride
        self._pixels = bytes(bitmap.buffer)
        bitmap.close()

    def contrast(self, run: Run) -> int:
        """Difference between the lightest and the darkest grey in the run's box."""
        left, right = max(0, int(run.left * _SCALE)), min(self._width, int(run.right * _SCALE) + 1)
        rows = range(max(0, int(run.top * _SCALE)), min(self._height, int(run.bottom * _SCALE) + 1))
        if right <= left or not rows:
            return 0
        strips = [self._pixels[y * self._stride + left : y * self._stride + right] for y in rows]
        return max(map(max, strips)) - min(map(min, strips))
