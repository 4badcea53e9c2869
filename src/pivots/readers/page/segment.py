"""Pieces of text that stand together in a row."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate

from pivots.model.document import Box
from pivots.readers.clean import GAP
from pivots.readers.mojibake import mended
from pivots.readers.page.bidi import read_from_left, read_from_right
from pivots.readers.page.run import Run
from pivots.readers.page.spacing import PageText
from pivots.readers.page.spread import spread_words

_UNKNOWN = "\x01"
"""What PDFium gives for a sign that the font does not name: strokes that join Arabic letters, for one."""
_SPACE_GAP = 0.19
"""A wider gap between two runs is a space, as a share of the type size, where the page's text does not tell."""


@dataclass(slots=True)
class Segment:
    """Runs of one row that stand together."""

    runs: list[Run]
    page_text: PageText = field(default_factory=lambda: PageText(""))
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    order: int = 0
    joined: str = ""
    """The text, once it has been asked for or set."""
    size: float = 0.0
    bold: bool = False

    def __post_init__(self) -> None:
        if len(self.runs) == 1:  # as most are
            run = self.runs[0]
            self.left, self.right, self.top, self.bottom, self.order = run.left, run.right, run.top, run.bottom, run.order
            self.size, self.bold = run.size, run.bold and bool(run.text)
            return
        self.left, self.right = min(r.left for r in self.runs), max(r.right for r in self.runs)
        self.top, self.bottom = min(r.top for r in self.runs), max(r.bottom for r in self.runs)
        self.order = min(r.order for r in self.runs)
        self.size = _dominant([(r.size, len(r.text)) for r in self.runs])
        weight = sum(len(r.text) for r in self.runs if r.bold)
        self.bold = weight * 2 > sum(len(r.text) for r in self.runs)

    @property
    def text(self) -> str:
        if not self.joined:
            self.joined = mended(self._join())
        return self.joined

    def _join(self) -> str:
        if self.page_text.direction is not None:
            return self._in_order(from_right=self.page_text.direction == "from right")
        if len(self.runs) > 1:
            if (apart := spread_words(self.runs)) is not None:
                return apart
            spaced = self.page_text.spaced("".join(run.text for run in self.runs), self._parted())
            if spaced is not None:
                return spaced
        parts: list[str] = []
        last: Run | None = None
        for run in self.runs:
            if last is not None and not last.text.endswith(" ") and not run.text.startswith(" ") and _parted(last, run):
                parts.append(" ")
            parts.append(run.text)
            last = run
        return "".join(parts)

    def _in_order(self, *, from_right: bool) -> str:
        """Letters as they stand, turned into those that are read; on a mirrored page the runs come from the right."""
        standing = ""
        last: Run | None = None
        for run in self.runs:
            blank = " " if last is not None and _parted(last, run) else ""
            standing = f"{run.text}{blank}{standing}" if from_right else f"{standing}{blank}{run.text}"
            last = run
        once = " ".join(standing.replace(_UNKNOWN, "").split())
        return read_from_right(once) if from_right else read_from_left(once)

    def _parted(self) -> list[int]:
        """After how many letters, blanks not counted, a blank is certain."""
        ends = list(accumulate(len("".join(run.text.split())) for run in self.runs)) if any(run.parted for run in self.runs) else []
        return [end for run, end in zip(self.runs, ends, strict=False) if run.parted]


def _parted(last: Run, run: Run) -> bool:
    return last.parted or run.left - last.right > _SPACE_GAP * max(run.size, 1)


Row = list[Segment]


def rows_of(segments: list[Segment]) -> list[Row]:
    rows: list[Row] = []
    for segment in sorted(segments, key=lambda s: (s.top + s.bottom, s.left)):
        if rows and _stands_in(rows[-1], segment):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    for row in rows:
        row.sort(key=lambda s: s.left)
    return rows


def _stands_in(row: Row, segment: Segment) -> bool:
    """Whether the middle of the segment is on the height of one of the row, and none of the row is in its place."""
    middle = (segment.top + segment.bottom) / 2
    on_height = False
    for s in row:  # loops that begin nothing: this is asked some thousand times a page
        if segment.left < s.right - 1 and segment.right > s.left + 1:
            return False
        inner = 0.2 * (s.bottom - s.top)
        on_height = on_height or s.top + inner < middle < s.bottom - inner
    return on_height


@dataclass(slots=True)
class TextRow:
    """Segments on one baseline within one column."""

    segments: list[Segment]
    column_right: float = 0.0
    column: int = 0
    turned: bool = False
    _text: str = field(default="", init=False)
    _box: Box | None = field(default=None, init=False)
    _size: float = field(default=0.0, init=False)

    @property
    def text(self) -> str:
        if not self._text:
            self._text = GAP.join(s.text.strip() for s in self.segments)
        return self._text

    @property
    def box(self) -> Box:
        if self._box is None and len(self.segments) == 1:
            only = self.segments[0]
            self._box = Box(only.left, only.top, only.right, only.bottom)
        elif self._box is None:
            self._box = Box(
                min(s.left for s in self.segments),
                min(s.top for s in self.segments),
                max(s.right for s in self.segments),
                max(s.bottom for s in self.segments),
            )
        return self._box

    @property
    def size(self) -> float:
        if not self._size:
            self._size = _dominant([(s.size, len(s.text)) for s in self.segments])
        return self._size

    @property
    def bold(self) -> bool:
        return self.segments[0].bold

    @property
    def confidence(self) -> float | None:
        """Mean confidence by length of what was recognised; None where nothing was."""
        read = [(r.confidence, len(r.text)) for s in self.segments for r in s.runs if r.confidence is not None]
        return round(sum(c * n for c, n in read) / sum(n for _, n in read), 3) if read else None


def _dominant(weights: list[tuple[float, int]]) -> float:
    """The value with the most weight, the greater of two with the same."""
    if all(value == weights[0][0] for value, _ in weights):
        return weights[0][0]
    counts: Counter[float] = Counter()
    for value, weight in weights:
        counts[value] += weight
    return max(counts, key=lambda v: (counts[v], v))
