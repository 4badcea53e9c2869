"""The title that is nearly the same, among many."""

import pytest

from pivots.taxonomy.near_titles import NearTitles

TITLES = NearTitles(["warehouse manager", "managing warehouses", "data engineer", "date engineer", "nurse"])


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("warehouse manager", "warehouse manager"),
        ("manager warehouse", "warehouse manager"),
        ("warehous manager", "warehouse manager"),
        ("engineer data", "data engineer"),
        ("datx engineer", "data engineer"),  # as near to both: the first of the table
        ("data eng", None),
        ("warehouse managerial work", None),
        ("nurses and warehouse manager", None),
        ("", None),
    ],
)
def test_nearest_title(written: str, known: str | None) -> None:
    assert TITLES.nearest(written) == known


def test_no_titles_no_nearest() -> None:
    assert NearTitles([]).nearest("nurse") is None
