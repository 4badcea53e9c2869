"""PDF: cells whose text is wrapped, broken dates, columns beside tables and overleaf."""

import pytest

from pivots.readers import read
from tests.readers.files import Page

LONG = "Kept the ledgers of nine companies in three countries and closed them within four days"


def lines(data: bytes) -> list[str]:
    return [line.text for line in read(data).lines]


def cells(*drawn: tuple[float, float, str]) -> list[str]:
    """Lines of a page of pieces at (x, y), above a wide paragraph that tells where the column ends."""
    page = Page()
    for x, y, text in drawn:
        page.text(x, y, text)
    return lines(page.text(50, 400, f"{LONG}.").done())


@pytest.mark.parametrize(
    ("drawn", "first"),
    [
        ([(50, 100, "Associate Degree in Business Studies"), (50, 113, "and Accounting"), (235, 100, "2012 – 2014")], "Associate Degree in Business Studies and Accounting   2012 – 2014"),
        ([(50, 100, "2012 – 2014"), (310, 100, "Senior Accountant of the Northern"), (310, 113, "Territories")], "2012 – 2014   Senior Accountant of the Northern Territories"),
        ([(50, 100, "Clerk"), (400, 100, "05/2012 –"), (400, 113, "06/2014")], "Clerk   05/2012 – 06/2014"),
        ([(50, 100, "Clerk"), (400, 100, "May 2012 – June"), (400, 113, "2014")], "Clerk   May 2012 – June 2014"),
        ([(50, 100, "Clerk"), (400, 100, "2012"), (400, 113, "– 2014")], "Clerk   2012 – 2014"),
        ([(50, 100, "Head Clerk of the Office"), (300, 100, "05/2012 –"), (50, 113, "present")], "Head Clerk of the Office   05/2012 – present"),
    ],
)  # fmt: skip
def test_a_cell_that_is_wrapped_is_one_cell(drawn: list[tuple[float, float, str]], first: str) -> None:
    assert cells(*drawn)[0] == first


@pytest.mark.parametrize(
    "drawn",
    [
        [(50, 100, "Clerk"), (50, 113, "Sample Stores"), (250, 100, "2012 – 2014")],  # there was room for the next word
        [
            (50, 100, "Associate Degree in Business Studies"),
            (50, 113, "and Accounting"),
            (250, 100, "Leeds, England"),
        ],  # no dates beside it
        [(50, 100, "Associate Degree in Business Studies"), (50, 130, "and Accounting"), (250, 100, "2012 – 2014")],  # too far below
        [(50, 100, "Clerk"), (400, 100, "2012 – 2014"), (400, 113, "2010 – 2012")],  # dates of their own
        [(50, 100, "Clerk"), (400, 100, "2012 – 2014"), (400, 113, "Leeds")],
    ],
)
def test_what_is_no_rest_of_a_cell_stays_a_line_of_its_own(drawn: list[tuple[float, float, str]]) -> None:
    lower = max(drawn, key=lambda piece: piece[1])[2]
    assert any(line.startswith(lower) for line in cells(*drawn)[1:])


def test_a_table_within_the_second_column_is_not_taken_for_two_columns() -> None:
    page = Page()
    for n, text in enumerate(["Education", "Degree in Commerce", "Some University", "Skills", "Excel", "Power Query"]):
        page.text(50, 100 + 14 * n, text)
    page.text(230, 100, "Experience", bold=True)
    for n, (dates, title) in enumerate([("2019 – 2024", "Controller"), ("2015 – 2018", "Accountant")]):
        page.text(235, 120 + 80 * n, dates).text(390, 120 + 80 * n, title, bold=True)
        for m in range(3):
            page.text(390, 134 + 80 * n + 14 * m, f"Closed the books of year {m}")
    found = lines(page.done())
    assert "2019 – 2024   Controller" in found
    assert "Education" in found


def test_what_stands_at_other_heights_is_no_column_of_its_own() -> None:
    page = Page().text(50, 80, "A Name Across The Whole Page", size=20)
    for n in range(4):
        page.text(300, 120 + 14 * n, f"Row {n} of the upper right part")
    for n in range(4):
        page.text(50, 300 + 14 * n, f"Row {n} of the lower left part")
    found = " ".join(lines(page.done()))
    assert found.index("upper right") < found.index("lower left")


def two_pages(lowest: int) -> bytes:
    """A column with a narrower one beside it, down to a height, that goes on overleaf."""
    page = Page().text(50, 60, "A Name Across The Whole Page Of Two", size=20)
    for y in range(120, lowest, 14):
        page.text(50, y, f"{LONG[:50]} {y}")
    page.text(50, lowest, "The last position of the page")
    for n, text in enumerate(["Languages", "Thai", "Skills", "Excel", "Power Query"]):
        page.text(400, 120 + 14 * n, text)
    return page.next().text(50, 60, "The employer of that position").done()


def test_what_stands_beside_a_column_does_not_part_it_from_the_next_page() -> None:
    text = " ".join(lines(two_pages(778)))
    assert "The last position of the page The employer of that position" in text
    assert text.startswith("A Name Across")


def test_a_sentence_may_end_overleaf() -> None:
    page = Page().text(50, 700, f"{LONG}.").text(50, 714, "Wrote the yearly report with the help of")
    assert lines(page.next().text(50, 60, "three auditors and a dog").done())[-1].endswith("help of three auditors and a dog")


def test_a_heading_overleaf_begins_a_line_of_its_own() -> None:
    page = Page().text(50, 700, f"{LONG}.").text(50, 714, "Wrote the yearly report with the help of")
    assert lines(page.next().text(50, 60, "Education", bold=True, size=14).done())[-1] == "Education"


def paragraphs(end: str) -> list[str]:
    """Two-row paragraphs far from the edge; the first rows end with a blank, the last ones with ``end``."""
    page = Page().text(50, 60, LONG)
    for n in range(10):
        page.text(50, 100 + 50 * n, f"Ran {n + 3} clusters ").text(50, 113 + 50 * n, f"for nine teams{end}")
    return lines(page.done())


def test_blanks_at_the_ends_of_rows_tell_that_a_paragraph_goes_on() -> None:
    assert paragraphs("")[1] == "Ran 3 clusters for nine teams"


def test_blanks_that_stand_behind_paragraphs_too_tell_nothing() -> None:
    assert paragraphs(" ")[1] == "Ran 3 clusters"


@pytest.mark.parametrize(
    ("upper", "lower", "joined"),
    [
        ("Registered nurse of the surgical ward and of the second step-", "down unit", "second step-down unit"),
        ("Registered nurse of the surgical ward, second of the depart-", "ment", "second of the department"),
        ("Drawings for the large housings and seals, with Form-", "und Lagetoleranzen", "with Form- und Lagetoleranzen"),
    ],
)
def test_a_hyphen_stays_where_the_page_writes_the_word_with_it(upper: str, lower: str, joined: str) -> None:
    page = Page().text(50, 60, "I know each step-down ward of the town.").text(50, 100, upper).text(50, 113, lower)
    assert any(line.endswith(joined) for line in lines(page.done()))


def test_a_wrapped_title_with_its_dates_in_the_second_row_is_one_line() -> None:
    page = Page().text(50, 60, LONG)
    for n in range(10):
        page.text(50, 100 + 50 * n, "Research assistant ").text(50, 113 + 50 * n, f"({n + 10} hours)").text(
            300, 113 + 50 * n, "2013 – 2018"
        )
    assert lines(page.done())[1] == "Research assistant (10 hours)   2013 – 2018"


def test_a_side_part_with_a_year_in_it_is_a_column_and_no_table() -> None:
    page = Page().text(50, 60, "A Name Across The Whole Page", size=20)
    page.text(50, 120, "Certificates", bold=True).text(50, 135, "Forklift (2024)")
    page.text(230, 120, "Experience", bold=True)
    for n in range(6):
        page.text(230, 135 + 14 * n, f"Loaded {n + 2} trucks a day")
    assert lines(page.done())[1:4] == ["Certificates", "Forklift (2024)", "Experience"]
