"""Reading order from geometry: runs become segments, rows, columns and lines."""

from bisect import bisect_right

from pivots.readers.page.cells import join_cells
from pivots.readers.page.columns import GUTTER, columns
from pivots.readers.page.dates import DATE_LIKE, DATES, are_whole
from pivots.readers.page.run import Run
from pivots.readers.page.segment import Row, Segment, TextRow, rows_of
from pivots.readers.page.spacing import PageText

_COLUMN_GAP = 1.9
"""A gap of more than this many type sizes parts two pieces of a row."""
_DATE_GAP = _LEAST_GAP = 0.7
_APART_GAP = 0.9
"""The same where one piece is not drawn soon after the other: the words of a line are."""
_WORD_GAP = 0.15
"""The same where one piece is not drawn right after the other and only one of them is bold."""
_TAB_GAP = 0.1
_DRAWN_TOGETHER = 4
_DATE_RUNS = 16
"""More runs than a date has letters."""


def reading_order(runs: list[Run], page_text: PageText) -> list[TextRow]:
    """The rows of a page in the order in which a person reads them."""
    turned = [run for run in runs if run.turned]
    if 2 * len(turned) < len(runs):  # else the page itself lies on its side
        runs = [run for run in runs if not run.turned] if turned else runs
    else:
        turned = []
    orders = sorted(run.order for run in runs)
    rows = rows_of([s for row in _baselines(runs) for s in _segments(row, page_text, orders)])
    numbered: list[TextRow] = []
    for number, (column, bound) in enumerate(columns(rows)):
        right = _right_edge(column, bound)
        join_cells(column, right)
        numbered += [TextRow(row, right, number) for row in column if row]
    return [*numbered, *_turned_rows(turned, page_text)]


def _turned_rows(runs: list[Run], page_text: PageText) -> list[TextRow]:
    """Words along the edge of a page: a row for each, read after the others, with no column in common."""
    groups: list[list[Run]] = []
    for run in runs:
        last = groups[-1][-1] if groups else None
        if last and min(last.right, run.right) - max(last.left, run.left) > 0.5 * min(last.right - last.left, run.right - run.left):
            groups[-1].append(run)
        else:
            groups.append([run])
    segments = [Segment(group, page_text) for group in groups]
    return [TextRow([segment], segment.right, -1 - number, turned=True) for number, segment in enumerate(segments)]


def _right_edge(rows: list[Row], bound: float | None) -> float:
    """How far the rows of a column may reach: as far as the widest does, or up to the next column where only one does."""
    widest = max((row[-1].right for row in rows if row), default=0.0)
    full = sum(row[-1].right > widest - 1.2 * row[-1].size for row in rows if row)
    return widest if bound is None or full > 1 else max(widest, bound - GUTTER)


def _baselines(runs: list[Run]) -> list[list[Run]]:
    """Runs grouped by the line they stand on."""
    groups: list[list[Run]] = []
    for run in sorted(runs, key=lambda r: (r.bottom, r.left)):
        for group in reversed(groups[-4:]):
            if _same_line(group[0], run):
                group.append(run)
                break
        else:
            groups.append([run])
    return groups


def _same_line(one: Run, other: Run) -> bool:
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    return overlap > 0.55 * min(one.bottom - one.top, other.bottom - other.top)


def _segments(runs: list[Run], page_text: PageText, orders: list[int]) -> list[Segment]:
    """``orders``: of all runs of the page, ascending."""
    segments: list[list[Run]] = []
    edge = 0.0
    for run in sorted(runs, key=lambda r: (r.left, r.order)):
        if segments and _together(segments[-1], run, run.left - edge, orders):
            _part_dates(segments[-1][-1], run)
            segments[-1].append(run)
            edge = max(edge, run.right)
        else:
            segments.append([run])
            edge = run.right
    return [Segment(group, page_text) for group in segments]


def _part_dates(last: Run, run: Run) -> None:
    """A blank between a word and the dates that a tab with next to no room puts behind it."""
    if (
        run.text[0].isdigit()
        and last.text[-1].isalpha()
        and run.left - last.right > _TAB_GAP * run.size
        and DATES.fullmatch(run.text.strip())
    ):
        last.parted = True


def _together(runs: list[Run], run: Run, gap: float, orders: list[int]) -> bool:
    """Whether a run that stands ``gap`` points behind others belongs to them."""
    share = gap / max(run.size, runs[-1].size, 6)
    if share <= _LEAST_GAP:
        return run.bold == runs[-1].bold or _in_one_line(runs, run, share, orders)
    return share <= _widest_gap(runs, run, orders)


def _in_one_line(runs: list[Run], run: Run, share: float, orders: list[int]) -> bool:
    """Whether a run in other type belongs to those close before it: what is drawn elsewhere does not, nor does a word behind whole dates."""
    if share > _WORD_GAP and not _follows(runs[-1], run, orders):
        return False
    return share <= 0 or not run.text[0].isalpha() or not are_whole("".join(r.text for r in runs).strip())


def _follows(last: Run, run: Run, orders: list[int]) -> bool:
    """Whether nothing else of the page is drawn between the two: a cell of several rows is drawn before the next."""
    return orders[min(bisect_right(orders, last.order), len(orders) - 1)] == run.order


def _widest_gap(runs: list[Run], run: Run, orders: list[int]) -> float:
    """Dates in a narrow column of their own stand closer to the text than other columns do, and so does what the file draws elsewhere."""
    last = runs[-1].order
    if not 0 <= run.order - last <= _DRAWN_TOGETHER:
        return _APART_GAP
    if run.bold != runs[-1].bold and DATES.match(run.text):
        return _DATE_GAP
    if len(runs) <= _DATE_RUNS:
        text = "".join(run.text for run in runs).strip()
        if len(text) < 24 and DATE_LIKE.search(text):
            return _DATE_GAP
    return _COLUMN_GAP if _follows(runs[-1], run, orders) else _APART_GAP
