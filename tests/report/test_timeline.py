"""Positions on a line of time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pivots.model.report import PositionEntry, RelevanceBasis
from pivots.report.timeline import Bar, lay_out
from tests.report.sample import POSITIONS


def position(start: str | None, end: str | None, months: int, kind: str = "employment", *, counted: bool = True) -> PositionEntry:
    return PositionEntry(
        title="x",
        start=start,
        end=end,
        months=months,
        kind=kind,
        relevant=1,
        relevant_by=RelevanceBasis(occupation=1, skills=1, work=1),
        evidence=(),
        counted=counted,
    )


def test_bars_lie_where_the_dates_are() -> None:
    line = lay_out((position("2020-01", "2020-12", 12), position("2022-07", "2023-12", 18)), "2026-11-01")
    assert [row.bar for row in line.rows] == [Bar(0, 25), Bar(62.5, 37.5)]
    assert [tick.year for tick in line.ticks] == [2020, 2021, 2022, 2023, 2024]


@pytest.mark.parametrize(
    ("start", "end", "months", "bar"),
    [
        ("2024-11", "present", 24, Bar(27.78, 66.67)),  # the axis: January 2024 to December 2026
        ("2024", "present", 28, Bar(16.67, 77.78)),
        ("2024", "2026-10", 28, Bar(16.67, 77.78)),
        ("2024", "2025", 12, Bar(25.0, 50.0)),  # the axis: two years; a year alone is read as its middle
    ],
)
def test_ends_are_read_as_the_months_were_counted(start: str, end: str, months: int, bar: Bar) -> None:
    found = lay_out((position(start, end, months),), "2026-11-01").rows[0].bar
    assert found == bar


@pytest.mark.parametrize(
    ("kind", "counted", "start", "months", "state"),
    [
        ("employment", True, "2020-01", 5, "relevant"),
        ("internship", False, "2020-01", 5, "total"),
        ("volunteering", False, "2020-01", 5, "none"),
        ("career_break", False, "2020", 5, "none"),
        ("employment", False, None, 0, "none"),
    ],
)
def test_what_counts_is_told_apart(kind: str, counted: bool, start: str | None, months: int, state: str) -> None:
    row = lay_out((position(start, start, months, kind, counted=counted),), "2026-11-01").rows[0]
    assert row.state == state
    assert (row.bar is None) == (start is None)


def test_overlaps_are_found_and_volunteering_does_not_overlap_work() -> None:
    line = lay_out(POSITIONS, "2026-11-01")
    assert len(line.work) == 1
    assert [(overlap.left, overlap.width) for overlap in line.overlaps] == [(36.67, 10.0)]


def test_no_dated_position_gives_no_axis() -> None:
    assert lay_out((position(None, None, 0),), "2026-11-01").ticks == ()
    assert lay_out((), "2026-11-01").rows == ()


@given(st.lists(st.tuples(st.integers(1960, 2026), st.integers(1, 12), st.integers(1, 480)), min_size=1, max_size=8))
def test_every_bar_lies_on_the_line(jobs: list[tuple[int, int, int]]) -> None:
    line = lay_out(tuple(position(f"{y}-{m:02}", f"{y}-{m:02}", n) for y, m, n in jobs), "2026-11-01")
    bars = [row.bar for row in line.rows if row.bar] + list(line.work) + list(line.overlaps)
    assert all(bar.left >= 0 and bar.width > 0 and bar.left + bar.width <= 100.02 for bar in bars)
    assert len(line.ticks) <= 9
