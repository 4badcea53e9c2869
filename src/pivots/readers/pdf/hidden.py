"""Which runs a person looking at the page would not see."""

from typing import Any, NamedTuple

from pivots.model.document import Box, HiddenReason
from pivots.readers.page.run import Run
from pivots.readers.pdf.doubts import share_of
from pivots.readers.pdf.runs import PageObjects

SMALLEST = 4.0
"""Points; smaller type cannot be read on paper."""
_LIGHT = 0.75
_SCALE = 2.0
_FAINT = 14
"""Grey levels (of 255) between the lightest and the darkest spot in a run's box: less is not seen."""
_WEIGHTS = 0.5, 0.5, 0.25
"""What a level of red, green and blue counts for beside one of grey: red letters on green are seen, yellow ones on white are not."""
_PIECE, _SEEN = 2.0, 0.7
"""Type sizes, and the share of the pieces of that width in which something must be seen."""
_MEETS = 0.2
"""Share of a run's area in which the ink of another run may be taken for its own."""
_LEFT_OF_LINE = 0.3
"""Share of the pieces of a line that show when it is cut between two pages."""
_LETTERS, _NARROW = 6, 0.06
"""Letters of a run, and type sizes to a letter: text squeezed more than that cannot be read."""


class Seen(NamedTuple):
    visible: list[Run]
    hidden: list[tuple[Run, HiddenReason]]
    cut: list[list[Run]]
    """Lines of which the end of the page leaves next to nothing; they stand on the other page again, or are hidden."""


def split_hidden(objects: PageObjects, page: Any) -> Seen:
    """What is seen of the runs. The page is drawn only when a run is suspicious."""
    visible: list[Run] = []
    hidden: list[tuple[Run, HiddenReason]] = []
    suspicious: list[Run] = []
    for run in objects.runs:
        reason = _plain_reason(run, objects)
        if reason:
            hidden.append((run, reason))
        elif run.luminance >= _LIGHT or run.covered or run.optional or run.doubt:
            suspicious.append(run)
        else:
            visible.append(run)
    if not suspicious:
        return Seen(visible, hidden, [])
    drawn = _Drawing(page, suspicious)
    kept, cut = _cut_lines([run for run in suspicious if run.doubt == "off_page"], drawn)
    visible += kept
    sure = list(visible)
    for run in suspicious:
        if run.doubt == "off_page":
            continue
        if drawn.shows(run) and not _borrowed(run, sure):
            visible.append(run)
        else:
            hidden.append((run, _reason_not_seen(run)))
    visible.sort(key=lambda run: run.order)
    return Seen(visible, hidden, cut)


def _borrowed(run: Run, sure: list[Run]) -> bool:
    """Whether what is seen in the place of a doubtful run may be the ink of another text."""
    if run.doubt != "invisible_render_mode":
        return False
    return any(share_of(other, run) >= _MEETS and other.text.strip() != run.text.strip() for other in sure)


def _cut_lines(runs: list[Run], drawn: "_Drawing") -> tuple[list[Run], list[list[Run]]]:
    """Runs of the lines that the end of a page cuts and of which enough is left to see that they are there; the other lines."""
    lines: dict[float, list[Run]] = {}
    for run in runs:
        lines.setdefault(run.top, []).append(run)
    shown = {top: sum(drawn.shows(run) for run in line if not run.covered) >= _LEFT_OF_LINE * len(line) for top, line in lines.items()}
    kept = [run for run in runs if shown[run.top]]
    return kept, [line for top, line in lines.items() if not shown[top]]


def _reason_not_seen(run: Run) -> HiddenReason:
    if run.luminance >= _LIGHT:
        return "same_colour_as_background"
    if run.covered:
        return "covered"
    return run.doubt or "display_none"


def _plain_reason(run: Run, objects: PageObjects) -> HiddenReason | None:
    if not run.drawn:
        return "invisible_render_mode"
    if run.right < 0 or run.left > objects.width or run.bottom < 0 or run.top > objects.height:
        return "off_page"
    squeezed = not run.turned and len(run.text) >= _LETTERS and run.right - run.left < _NARROW * run.size * len(run.text)
    return "too_small" if squeezed or (run.size < SMALLEST and run.bottom - run.top < SMALLEST) else None


class _Drawing:
    """The page in red, green and blue, as far as the runs that are asked about reach."""

    def __init__(self, page: Any, runs: list[Run]) -> None:
        width, height = page.get_size()
        left, top = _beyond(min(run.left for run in runs)), _beyond(min(run.top for run in runs))
        right = _beyond(width - max(max(run.left, run.right) for run in runs))
        bottom = _beyond(height - max(max(run.top, run.bottom) for run in runs))
        bitmap = page.render(scale=_SCALE, crop=(left, bottom, right, top), rev_byteorder=True)
        self._left, self._top = int(left * _SCALE), int(top * _SCALE)
        self._right, self._bottom = self._left + bitmap.width, self._top + bitmap.height
        self._stride, self._bytes = bitmap.stride, bitmap.n_channels
        self._pixels = bytes(bitmap.buffer)
        bitmap.close()

    def shows(self, run: Run) -> bool:
        """Whether something is seen in the run's box, all along."""
        length = (run.bottom - run.top) if run.turned else (run.right - run.left)
        pieces = max(1, round(length / (_PIECE * max(run.size, 1.0))))
        needed = _SEEN * pieces
        return sum(self._contrast(_piece(run, number, pieces)) >= _FAINT for number in range(pieces)) >= needed

    def _contrast(self, box: Box) -> float:
        """Difference between the lightest and the darkest spot."""
        left, right = max(self._left, int(box.left * _SCALE)), min(self._right, int(box.right * _SCALE) + 1)
        rows = range(max(self._top, int(box.top * _SCALE)), min(self._bottom, int(box.bottom * _SCALE) + 1))
        if right <= left or not rows:
            return 0.0
        start, end = (left - self._left) * self._bytes, (right - self._left) * self._bytes
        lines = ((y - self._top) * self._stride for y in rows)
        strip = b"".join(self._pixels[line + start : line + end] for line in lines)
        red, green, blue = (strip[channel :: self._bytes] for channel in range(3))
        single = max(weight * (max(part) - min(part)) for weight, part in zip(_WEIGHTS, (red, green, blue), strict=True))
        grey = [2126 * r + 7152 * g + 722 * b for r, g, b in set(zip(red, green, blue, strict=True))]
        return max(single, (max(grey) - min(grey)) / 10000)


def _beyond(room: float) -> int:
    """Whole points that need not be drawn between the border of a page and what is looked at; a little is kept around that."""
    return int(max(room - 2, 0))


def _piece(run: Run, number: int, pieces: int) -> Box:
    if run.turned:
        step = (run.bottom - run.top) / pieces
        return Box(run.left, run.top + number * step, run.right, run.top + (number + 1) * step)
    step = (run.right - run.left) / pieces
    return Box(run.left + number * step, run.top, run.left + (number + 1) * step, run.bottom)
