"""PDF: Arabic and Hebrew, drawn as they stand and read from the right."""

import pytest

from pivots.readers import read
from pivots.readers.page.bidi import mostly_rtl, read_from_left, read_from_right
from tests.readers.files import Page
from tests.readers.forging import HELVETICA, page_of

TITLE, PLACE = "מהנדסת תוכנה", "חברת הדוגמה, חיפה"


def standing(text: str) -> str:
    """Letters from left to right as a line of Hebrew alone shows them."""
    return text[::-1]


def page(rows: list[tuple[float, float, str]]) -> bytes:
    """Pieces at (right edge, top) of letters as they stand; the font is Helvetica and calls its letters Hebrew."""
    letters = sorted({letter for _, _, text in rows for letter in text if letter > "\u0590"})
    code = {letter: chr(0xC0 + number) for number, letter in enumerate(letters)}
    claims = {number: chr(number) for number in range(32, 126)} | {ord(sign): letter for letter, sign in code.items()}
    drawn = []
    for right, top, text in rows:
        signs = "".join(code.get(letter, letter) for letter in text).replace("(", "\\(").replace(")", "\\)")
        drawn.append(f"1 0 0 1 {right - 6 * len(text):g} {842 - top:g} Tm ({signs}) Tj")
    return page_of(f"BT /F1 10 Tf {' '.join(drawn)} ET", {"F1": (HELVETICA.replace("Helvetica", "Courier"), claims)})


def lines(data: bytes) -> list[str]:
    return [line.text for line in read(data).lines]


def test_hebrew_is_read_from_the_right() -> None:
    rows = [(540, 100, standing(TITLE)), (540, 120, standing(PLACE)), (540, 140, "0145 555 312 1+"), (540, 160, "noa@example.com")]
    assert lines(page(rows)) == [TITLE, PLACE, "+1 312 555 0145", "noa@example.com"]


def test_dates_at_the_left_stand_behind_their_title() -> None:
    rows = [(540, 100 + 40 * n, standing(TITLE)) for n in range(3)] + [(540, 120 + 40 * n, standing(PLACE)) for n in range(3)]
    rows += [(120, 100 + 40 * n, f"{2019 - n} – {2016 - n}".replace("–", "-")) for n in range(3)]
    assert lines(page(rows))[0] == f"{TITLE}   2016 - 2019"


def test_the_column_at_the_right_is_read_first() -> None:
    side = ["השכלה", "תואר ראשון", "אוניברסיטה", "שפות", "אנגלית"]
    main = ["ניסיון תעסוקתי", TITLE, PLACE, "פיתוח שירותים", "ניהול פרויקטים"]
    rows = [(540, 100 + 15 * n, standing(text)) for n, text in enumerate(side)]
    rows += [(380, 100 + 15 * n, standing(text)) for n, text in enumerate(main)]
    text = " ".join(lines(page(rows)))
    assert " ".join(side) in text
    assert text.index(side[-1]) < text.index(main[0])


def test_boxes_stay_where_the_line_is_drawn() -> None:
    document = read(page([(540, 100, standing(TITLE)), (540, 120, standing(PLACE))]))
    assert all(line.box is not None and line.box.right > 500 for line in document.lines)


@pytest.mark.parametrize(
    ("stands", "said"),
    [
        (standing("שירותים בשפת ") [::1], "שירותים בשפת"),
        ("תפשב Python רובע"[::1], "עבור Python בשפת"[::1]),
        ("0145 555 312 1+", "+1 312 555 0145"),
        ("2023 – 2019", "2019 – 2023"),
        ("2019 – 2023", "2019 – 2023"),
        ("05/2019", "05/2019"),
        ("30% לש", "של 30%"),
        ("(לארשי) הפיח", "חיפה (ישראל)"),
        ("noa@example.com", "noa@example.com"),
        ("Visual Basic 6.0", "Visual Basic 6.0"),
    ],
)  # fmt: skip
def test_a_line_from_the_right(stands: str, said: str) -> None:
    assert read_from_right(stands).strip() == said


@pytest.mark.parametrize(
    ("stands", "said"),
    [
        ("Noa (העונ), Haifa", "Noa (נועה), Haifa"),
        ("2016 ,המגודה", "הדוגמה, 2016"),
        ("2023 – 2019", "2019 – 2023"),
        ("Python and 3 tools", "Python and 3 tools"),
    ],
)
def test_a_line_from_the_left_with_words_from_the_right(stands: str, said: str) -> None:
    assert read_from_left(stands) == said


@pytest.mark.parametrize("text", ["", "1250", "An engineer of Haifa (חיפה), born there", "Инженер в Хайфе", "ソフトウェア"])
def test_pages_of_other_scripts_are_left_as_they_are(text: str) -> None:
    assert not mostly_rtl(text)


def test_a_hebrew_word_does_not_turn_an_english_page() -> None:
    english = Page().text(50, 100, "Engineer of a company that builds engines").text(400, 100, "2019 - 2023")
    assert lines(english.done()) == ["Engineer of a company that builds engines   2019 - 2023"]
