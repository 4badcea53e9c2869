"""Blanks of PDFs that draw each letter by itself and no blank between them."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from pivots.readers import read
from pivots.readers.page.run import Run
from pivots.readers.pdf.gaps import may_part
from tests.readers.files import Page

SIZE = 10
NARROW = 0.14
"""Type sizes: a blank that PDFium does not see beside wide letters."""
TEXTS = [
    "Ran the program of a farm and from the room of them",
    "Mymama may mow the warm meadow with Tom and William",
    "resourceful team for summer swimming and women of Rome",
    "of Finance and of full form, an offer from a firm to them",
    "Wrote memos for forum members, 1,000 of 25,000 in 2019",
    "Electrical and Computer work from 2014 to 2018 in Bremen",
]


def spaced(page: Page, top: float, text: str, blank: float, within: tuple[float, ...] = (0.0,), *, between: float = 0.0) -> Page:
    """Letters one by one. Type sizes: ``blank`` for a blank, ``within`` in turn and ``between`` after each letter."""
    left = 50.0
    for number, letter in enumerate(text):
        if letter == " ":
            left += blank * SIZE
            continue
        page.canvas.setFont("Helvetica", SIZE)
        page.canvas.drawString(left, 841.89 - top, letter)
        inside = not text.startswith(" ", number + 1)
        left += stringWidth(letter, "Helvetica", SIZE) + (inside * within[number % len(within)] + between) * SIZE
    return page


def page_of(texts: list[str], blank: float, *within: float) -> Page:
    page = Page()
    for number, text in enumerate(texts):
        spaced(page, 100 + 40 * number, text, blank, within or (0.0,))
    return page


def lines(page: Page) -> list[str]:
    return [line.text for line in read(page.done()).lines]


@pytest.mark.parametrize("blank", [0.11, NARROW, 0.2, 0.25])
def test_gaps_between_words_are_blanks_where_a_page_has_two_kinds_of_gaps(blank: float) -> None:
    assert lines(page_of(TEXTS, blank)) == TEXTS


@pytest.mark.parametrize("within", [(0.0, -0.06, 0.02, -0.03), (0.02, 0.03, 0.01)], ids=["kerned", "a little loose"])
@pytest.mark.parametrize("blank", [NARROW, 0.28])
def test_kerned_words_are_not_split(within: tuple[float, ...], blank: float) -> None:
    assert lines(page_of(TEXTS, blank, *within)) == TEXTS


def test_justified_lines_have_blanks_of_their_own_widths_and_whole_words() -> None:
    page = Page()
    for number, text in enumerate(TEXTS):
        spaced(page, 100 + 40 * number, text, 0.16 + 0.12 * number, (0.0, -0.04))
    assert lines(page) == TEXTS


def test_gaps_of_all_widths_add_no_blank_inside_words() -> None:
    page = page_of([text.replace(" ", "") for text in TEXTS], 0.2, 0.0, 0.02, 0.05, 0.07, 0.09, 0.11)
    assert "".join(lines(page)) == "".join(TEXTS).replace(" ", "")


def test_letter_spaced_words_are_not_split() -> None:
    page = page_of(TEXTS, NARROW)
    spaced(page, 60, "EXPERIENCE", NARROW, between=0.12)
    assert "EXPERIENCE" in lines(page)


def test_figures_keep_together_over_the_thin_gap_of_a_thousand() -> None:
    page = spaced(page_of(TEXTS, 0.25), 60, "Orders of 12,000 parts", 0.25)
    spaced(page, 400, "Sums of 12 000 a year", 0.12)
    found = lines(page)
    assert "Orders of 12,000 parts" in found
    assert any("12000" in line for line in found)


def test_a_closing_sign_gets_no_blank_before_it() -> None:
    page = spaced(page_of(TEXTS, NARROW), 60, "Tea , coffee ; milk", NARROW)
    assert "Tea, coffee; milk" in lines(page)


def test_a_short_last_page_is_read_like_the_page_before() -> None:
    page = page_of(TEXTS, NARROW).next()
    spaced(page, 100, "resourceful mama of Finance", NARROW)
    assert lines(page)[-1] == "resourceful mama of Finance"


def test_a_short_first_page_is_left_to_the_widths_of_its_font() -> None:
    assert "".join(lines(spaced(Page(), 100, "resourceful mama of Finance", NARROW))).replace(" ", "") == "resourcefulmamaofFinance"


@pytest.mark.parametrize(
    ("before", "after", "part"),
    [
        ("Zoë", "Ökonom", True),
        ("завод", "цех", True),
        ("\u8f66\u95f4", "\u5b89", False),
        ("\u30ab", "\u30ca", False),
        ("\u0e01", "\u0e02", False),
        ("tea", ",", False),
        ("(see", ")", False),
        ("A&", "B", True),
    ],
)
def test_blanks_stand_between_words_of_scripts_that_have_them(before: str, after: str, part: bool) -> None:
    assert may_part(run(before), run(after)) is part


def run(text: str) -> Run:
    return Run(text, 0, 0, 10, 10, 10, bold=False, luminance=0, drawn=True, order=1)
