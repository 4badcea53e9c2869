"""PDF as browsers and word processors draw it: bullets as shapes, letters one by one, words along the edge."""

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth

from pivots.readers import read
from tests.readers.files import Page


def lines(page: Page) -> list[str]:
    return [line.text for line in read(page.done()).lines]


def kinds(page: Page) -> list[str]:
    return [line.kind for line in read(page.done()).lines]


def dot(page: Page, left: float, top: float, width: float) -> Page:
    page.canvas.circle(left, A4[1] - top, width / 2, stroke=0, fill=1)
    return page


def two_items() -> Page:
    return Page().text(60, 100, "Ran the night shift of the kitchen").text(60, 113, "Ordered goods for three shops")


def test_dots_drawn_before_lines_make_them_list_items() -> None:
    page = two_items()
    for top in (97, 110):
        dot(page, 52, top, 3.5)
    document = read(page.done())
    assert [(line.kind, line.text) for line in document.lines] == [
        ("list_item", "Ran the night shift of the kitchen"),
        ("list_item", "Ordered goods for three shops"),
    ]


@pytest.mark.parametrize(
    ("left", "width"),
    [(50, 8.0), (20, 3.5), (250, 3.5)],
    ids=["large as on a time line", "far from the text", "behind the text"],
)
def test_other_dots_are_no_bullets(left: float, width: float) -> None:
    assert "list_item" not in kinds(dot(two_items(), left, 97, width))


def test_a_rating_of_dots_is_no_bullet() -> None:
    page = two_items()
    for left in (30, 38, 46, 54):
        dot(page, left, 97, 4)
    assert "list_item" not in kinds(page)


def turned(page: Page, text: str) -> Page:
    page.canvas.saveState()
    page.canvas.translate(40, A4[1] - 160)
    page.canvas.rotate(90)
    page.canvas.setFont("Helvetica", 14)
    page.canvas.drawString(0, 0, text)
    page.canvas.restoreState()
    return page


def test_words_along_the_edge_are_read_after_the_lines_they_stand_beside() -> None:
    page = turned(Page(), "Curriculum vitae")
    for n, text in enumerate(["Line Cook", "Harbour Example Inn", "Cooked for two hundred guests"]):
        page.text(60, 90 + 14 * n, text)
    assert lines(page) == ["Line Cook", "Harbour Example Inn", "Cooked for two hundred guests", "Curriculum vitae"]


def test_a_page_that_is_turned_as_a_whole_keeps_its_words() -> None:
    assert "Curriculum vitae" in " ".join(lines(turned(Page(), "Curriculum vitae")))


def test_letters_drawn_one_by_one_say_the_same_as_whole_lines() -> None:
    texts = [
        "Ran forty clusters for nine teams in three regions",
        "Wrote the upgrade tool, then its manual",
        "Cut costs by a third; kept the pace",
    ] * 2
    whole, letters = Page(), Page()
    for n, text in enumerate(texts):
        whole.text(50, 100 + 30 * n, text)
        left = 50.0
        for letter in text:
            letters.text(left, 100 + 30 * n, letter)
            left += stringWidth(letter, "Helvetica", 10)
    assert lines(letters) == lines(whole) == texts


def test_letters_keep_their_colour_and_place_when_a_form_stands_between_them() -> None:
    """Three hundred letters, more than are asked about at once; those in white are hidden, the form in the middle is read."""
    page, text = Page(), "Ran forty clusters for nine teams in three regions"
    page.canvas.beginForm("stamp")
    page.canvas.setFont("Helvetica", 10)
    page.canvas.drawString(50, A4[1] - 300, "Reviewed in spring")
    page.canvas.endForm()
    for n in range(6):
        left = 50.0
        for place, letter in enumerate(text):
            page.text(left, 100 + 30 * n, letter, grey=float(n == 4))
            left += stringWidth(letter, "Helvetica", 10)
            if (n, place) == (2, 20):
                page.canvas.doForm("stamp")
    document = read(page.done())
    assert [line.text for line in document.lines] == [*[text] * 5, "Reviewed in spring"]
    assert "".join(piece.text for piece in document.hidden).replace(" ", "") == text.replace(" ", "")


def test_dates_that_stand_alone_beside_titles_are_cells_even_under_a_heading() -> None:
    page = Page().text(50, 80, "I cook.").text(50, 104, "Experience", size=13, bold=True)
    for n, (dates, title) in enumerate([("Feb 2021 - Present", "Line Cook"), ("Jan 2019 - Jan 2021", "Kitchen Porter")]):
        top = 124 + 60 * n
        page.text(50, top, dates).text(300, top, title).text(300, top + 14, "Harbour Example Inn").text(
            300, top + 28, "Cleaned, cut, cooked"
        )
    assert "Feb 2021 - Present   Line Cook" in lines(page)


def test_dates_inside_a_sidebar_stay_in_the_sidebar() -> None:
    page = Page()
    side = ["Education", "2014 - 2016", "Cookery school", "2012 - 2014", "Baking school", "Languages", "French"]
    for n, text in enumerate(side):
        page.text(50, 100 + 14 * n, text)
    for n in range(7):
        page.text(230, 100 + 14 * n, f"Sentence {n} of the wide column, which tells of work in kitchens")
    assert " ".join(side) in " ".join(lines(page))


def test_a_short_sidebar_over_a_full_line_is_a_column() -> None:
    page = Page().text(50, 100, "Languages", bold=True).text(50, 116, "French")
    for n in range(5):
        page.text(230, 100 + 14 * n, f"Sentence {n} of the wide column, which tells of work in kitchens")
    page.text(50, 190, "Profile", bold=True).text(
        50, 206, "A cook who likes the night shift and the long table, and says so in a line that goes on"
    )
    assert lines(page)[:2] == ["Languages", "French"]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("studied at the school of Musterstadt-", "Beispiel for years", "Musterstadt-Beispiel"),
        ("studied at the school of the neighbour-", "hood for years", "neighbourhood"),
    ],
)
def test_a_hyphen_before_a_capital_stays(first: str, second: str, joined: str) -> None:
    page = Page().text(50, 100, f"• Some words that make the line long, and then {first}").text(57, 113, second)
    assert joined in lines(page)[0]


def test_abbreviations_that_end_an_item_are_no_heading() -> None:
    page = Page().text(50, 100, "• Budget and forecast for forty cost centres, in tables and with the help of").text(57, 113, "SAP FI/CO")
    assert lines(page) == ["Budget and forecast for forty cost centres, in tables and with the help of SAP FI/CO"]


def test_a_heading_in_capitals_after_an_item_stays_one() -> None:
    page = Page().text(50, 100, "• Cooked for two hundred guests").text(50, 126, "EDUCATION")
    assert kinds(page)[-1] == "heading"


def test_a_page_that_inherits_its_size_loses_no_line() -> None:
    data = Page().text(50, 30, "Grace Stone", size=18).text(50, 60, "Line Cook, Harbour Example Inn").done()
    box = b"/MediaBox [ 0 0 595.2756 841.8898 ]"
    assert data.count(box) == 1
    inherited = data.replace(box, b" " * len(box)).replace(b"/Type /Pages", box + b" /Type /Pages")
    document = read(inherited)
    assert [line.text for line in document.lines] == ["Grace Stone", "Line Cook, Harbour Example Inn"]
    assert document.hidden == ()


def test_text_above_the_page_stays_hidden() -> None:
    document = read(Page().text(50, -20, "Kubernetes").text(50, 60, "Line Cook, Harbour Example Inn").done())
    assert [piece.reason for piece in document.hidden] == ["off_page"]


def test_a_short_sidebar_beside_a_column_with_dates_is_a_column() -> None:
    page = Page().text(50, 110, "Certificates", bold=True).text(50, 126, "Food hygiene (2024)")
    for n, (title, dates) in enumerate(
        [("Line Cook", "03/2020 - 12/2021"), ("Porter", "03/2018 - 12/2019"), ("Waiter", "03/2016 - 12/2017")]
    ):
        page.text(230, 100 + 42 * n, title).text(470, 100 + 42 * n, dates).text(230, 114 + 42 * n, "Harbour Example Inn")
    assert lines(page)[:3] == ["Certificates", "Food hygiene (2024)", "Line Cook   03/2020 - 12/2021"]


def test_letters_with_blanks_drawn_between_them_stay_words_of_their_own() -> None:
    page, left = Page(), 50.0
    for letter in "Cooked for two hundred guests at the harbour " * 4:
        page.text(left % 440 + 50, 100 + 16 * (left // 440), letter)
        left += stringWidth(letter, "Helvetica", 10)
    assert "two hundred guests" in " ".join(lines(page))


def test_a_white_letter_in_a_word_drawn_letter_by_letter_is_still_hidden() -> None:
    page = Page().text(50, 60, "Line Cook, Harbour Example Inn")
    for n, letter in enumerate("guests"):
        page.text(50 + 6 * n, 100, letter, grey=1.0 if n == 5 else 0.0)
    assert [piece.text for piece in read(page.done()).hidden] == ["s"]
