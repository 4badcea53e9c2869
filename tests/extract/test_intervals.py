"""Month arithmetic."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pivots.extract.dates import DateSpan, Point
from pivots.extract.intervals import read_span, union_length

AS_OF = datetime.date(2026, 11, 1)


def span(first: Point | None, last: Point | None, *, current: bool = False) -> DateSpan:
    return DateSpan(0, 0, first, last, current, False)


def year(number: int) -> Point:
    return Point(number, 1, 12)


def month(number: int, which: int) -> Point:
    return Point(number, which, which)


LENGTHS = [
    (span(month(2019, 5), None, current=True), 90, 90, 90),
    (span(month(2020, 1), month(2020, 1)), 1, 1, 1),
    (span(year(2012), year(2014)), 24, 14, 36),
    (span(year(2018), year(2018)), 6, 1, 12),
    (span(year(2022), None, current=True), 52, 47, 58),
    (span(Point(2019, 3, 5), month(2020, 10)), 20, 18, 20),
    (span(month(2026, 1), month(2027, 6)), 10, 10, 10),
    (span(month(2026, 10), None, current=True), 1, 1, 1),
]


@pytest.mark.parametrize(("stated", "usual", "short", "long"), LENGTHS)
def test_a_stated_range_has_a_usual_a_shortest_and_a_longest_reading(stated: DateSpan, usual: int, short: int, long: int) -> None:
    reading = read_span(stated, AS_OF)
    assert reading is not None
    assert [end - start for start, end in reading] == [usual, short, long]


@pytest.mark.parametrize(
    "stated",
    [
        span(month(2021, 5), month(2020, 3)),
        span(month(2026, 11), None, current=True),
        span(month(2027, 1), month(2028, 1)),
        span(None, month(2020, 1)),
        span(year(2021), year(2019)),
    ],
)
def test_reversed_future_and_startless_ranges_count_nothing(stated: DateSpan) -> None:
    assert read_span(stated, AS_OF) is None


intervals = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 80)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=12)


@given(intervals)
def test_the_union_is_the_number_of_distinct_months(stretches: list[tuple[int, int]]) -> None:
    assert union_length(stretches) == len({number for start, end in stretches for number in range(start, end)})


points = st.builds(
    lambda y, m, only: Point(y, 1, 12) if only else Point(y, m, m), st.integers(1980, 2030), st.integers(1, 12), st.booleans()
)


@given(points, points, st.booleans())
def test_the_usual_reading_lies_between_the_shortest_and_the_longest(first: Point, last: Point, current: bool) -> None:
    reading = read_span(span(first, None if current else last, current=current), AS_OF)
    if reading is not None:
        lengths = [end - start for start, end in reading]
        assert 1 <= lengths[1] <= lengths[0] <= lengths[2]
