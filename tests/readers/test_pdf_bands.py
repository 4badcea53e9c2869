"""PDF: tables whose cells hold several rows, dates in a column at the right, letters set apart, headings that break."""

import pytest

from pivots.readers import read
from tests.readers.files import Page

BANDS = [
    (["Neckar Pumps", "Esslingen", "04/2018 – 05/2021"], ["Design Engineer", "Drew housings and seals for pumps in use at sea"]),
    (["Alb Drives", "Ulm", "10/2013 – 03/2018"], ["Working Student", "Built two test rigs", "Wrote the reports of all tests"]),
    (["Elbe Cranes", "Hamburg", "01/2012 – 09/2013"], ["Trainee", "Drawings and parts lists"]),
]


def lines(data: bytes) -> list[str]:
    return [line.text for line in read(data).lines]


def bands(left: float, right: float) -> Page:
    page, top = Page().text(50, 60, "A Name Across The Whole Page Of The Table", size=20), 120
    for cells in BANDS:
        for x, cell in zip((left, right), cells, strict=True):
            for n, text in enumerate(cell):
                page.text(x, top + 14 * n, text)
        top += 70
    return page


def test_the_cells_of_each_band_are_read_one_after_the_other() -> None:
    text = " ".join(lines(bands(50, 240).done()))
    assert all(" ".join([*left, *right]) in text for left, right in BANDS)


def test_columns_whose_rows_are_level_are_still_columns() -> None:
    page = Page().text(50, 60, "A Name Across The Whole Page Of The Table", size=20)
    for side, x in ((0, 50), (1, 240)):
        for number, cells in enumerate(BANDS):
            for n, text in enumerate(cells[side]):
                page.text(x, 120 + 70 * number + 14 * n, text)
    text = " ".join(lines(page.done()))
    assert " ".join(text for left, _ in BANDS for text in left) in text


ENTRIES = [
    ("Line Cook", "Blue Heron Tavern", "Sauté and grill, a hundred covers a night", ["June 2013 –", "July 2017"]),
    ("Sous Chef", "Juniper and Salt", "Menus, orders and schedules", ["03/2017 – 04/2021"]),
]


def test_dates_in_a_column_at_the_right_stand_beside_the_title() -> None:
    page, top = Page(), 100
    for title, employer, bullet, dates in ENTRIES:
        for n, text in enumerate((title, employer, bullet)):
            page.text(50, top + 14 * n, text)
        for n, text in enumerate(dates):
            page.text(540 - page.canvas.stringWidth(text, "Helvetica", 10), top - 4 + 14 * n, text)
        top += 60
    found = lines(page.done())
    assert found[0] == "Line Cook   June 2013 – July 2017"
    assert "Sous Chef   03/2017 – 04/2021" in found


def letters(text: str, gap: float, blank: float) -> bytes:
    """Each letter drawn by itself, ``gap`` points apart; ``blank``: what a blank adds."""
    page, left = Page(), 60.0
    for letter in text:
        if letter == " ":
            left += blank
            continue
        page.text(left, 80, letter, size=20, bold=True)
        left += page.canvas.stringWidth(letter, "Helvetica-Bold", 20) + gap
    return page.text(60, 120, "Ran forty clusters for nine teams").done()


@pytest.mark.parametrize("gap", [0.0, 4.0, 8.0])
def test_letters_set_apart_are_words(gap: float) -> None:
    assert lines(letters("MARK RIVERS", gap, 6 + 1.4 * gap))[0] == "MARK RIVERS"


def test_a_heading_that_has_no_room_goes_on_in_the_next_row() -> None:
    page = Page().text(50, 100, "Parcours", size=14, bold=True).text(50, 115, "professionnel", size=14, bold=True)
    for n in range(6):
        page.text(50, 140 + 14 * n, "de 2015 à 2019")
    assert lines(page.done())[0] == "Parcours professionnel"


def test_two_headings_with_room_behind_the_first_stay_two() -> None:
    page = Page().text(50, 100, "Experience", size=14, bold=True).text(50, 115, "Kwena Freight", size=14, bold=True)
    page.text(50, 140, "Wages of six hundred people every week, and the questions they had about them")
    assert lines(page.done())[:2] == ["Experience", "Kwena Freight"]


def test_a_head_that_ends_with_its_dates_is_not_joined_with_the_next() -> None:
    page = Page().text(50, 100, "Delivery Driver, Mojave Couriers (06/2020 – 12/2021)").text(50, 114, "Logistics Specialist, Army")
    assert lines(page.done()) == ["Delivery Driver, Mojave Couriers (06/2020 – 12/2021)", "Logistics Specialist, Army"]
