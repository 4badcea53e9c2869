"""PDF: reading order from geometry, and what a person would not see."""

import pytest

from pivots.errors import NoText
from pivots.readers import read
from tests.readers.files import Page

LEFT = ["Skills", "Python", "Kubernetes", "Docker", "Terraform", "Languages", "Thai"]
RIGHT = [
    "Experience",
    "Platform Engineer",
    "Riverbend Systems",
    "Ran forty clusters for nine teams in three regions",
    "Wrote the upgrade tool",
    "Cut costs by a third",
    "Junior Administrator",
]


def lines(data: bytes) -> list[str]:
    return [line.text for line in read(data).lines]


def two_columns(order: str) -> bytes:
    page = Page().text(50, 60, "A Name Across The Whole Page", size=20)
    rows = range(len(LEFT))
    draw = {
        "column by column": [(0, i) for i in rows] + [(1, i) for i in rows],
        "right column first": [(1, i) for i in rows] + [(0, i) for i in rows],
    }[order]
    for side, i in draw:
        page.text((50, 230)[side], 110 + 16 * i, (LEFT, RIGHT)[side][i])
    return page.done()


@pytest.mark.parametrize("order", ["column by column", "right column first"])
def test_columns_are_not_interleaved(order: str) -> None:
    text = " ".join(lines(two_columns(order)))
    assert " ".join(RIGHT) in text
    assert " ".join(LEFT) in text
    assert text.startswith("A Name Across The Whole Page")


def test_dates_at_the_right_margin_stand_in_the_line_of_their_title() -> None:
    page = Page()
    for i, (title, dates) in enumerate(
        [
            ("Engineer", "2020 - 2022"),
            ("Analyst", "2018 - 2020"),
            ("Clerk", "2016 - 2018"),
            ("Runner", "2015 - 2016"),
            ("Intern", "2014 - 2015"),
        ]
    ):
        page.text(50, 100 + 40 * i, title, bold=True).text(470, 100 + 40 * i, dates).text(50, 114 + 40 * i, "Some Employer Ltd")
    assert lines(page.done())[:2] == ["Engineer   2020 - 2022", "Some Employer Ltd"]


def test_dates_in_a_column_of_their_own_stand_in_the_line_of_their_title() -> None:
    page = Page()
    for i, (dates, title) in enumerate(
        [
            ("01/2020 - 05/2022", "Engineer"),
            ("02/2018 - 12/2019", "Analyst"),
            ("03/2016 - 01/2018", "Clerk"),
            ("04/2015 - 02/2016", "Runner"),
        ]
    ):
        page.text(50, 100 + 40 * i, dates).text(180, 100 + 40 * i, title).text(180, 114 + 40 * i, "Some Employer Ltd")
    assert lines(page.done())[0] == "01/2020 - 05/2022   Engineer"


def test_a_wrapped_bullet_is_one_line() -> None:
    page = Page().text(50, 100, "• Moved the whole estate of forty services from machines in a cellar to a cloud, with one evening of")
    page.text(58, 113, "planned downtime and no data lost").text(50, 126, "• Wrote it down")
    document = read(page.done())
    assert [(line.kind, line.text) for line in document.lines] == [
        (
            "list_item",
            "Moved the whole estate of forty services from machines in a cellar to a cloud, with one evening of planned downtime and no data lost",
        ),
        ("list_item", "Wrote it down"),
    ]


@pytest.mark.parametrize(
    ("draw", "reason"),
    [
        (lambda page: page.text(50, 200, "Kubernetes expert", grey=1.0), "same_colour_as_background"),
        (lambda page: page.text(50, 200, "Kubernetes expert", size=2), "too_small"),
        (lambda page: page.text(50, 900, "Kubernetes expert"), "off_page"),
        (lambda page: page.text(50, 200, "Kubernetes expert", mode=3), "invisible_render_mode"),
        (lambda page: page.text(50, 200, "Kubernetes expert").box(40, 180, 300, 210, 1.0), "covered"),
    ],
)
def test_what_nobody_sees_is_set_aside_and_reported(draw, reason: str) -> None:  # type: ignore[no-untyped-def]
    page = Page().text(50, 100, "Honest visible text of a résumé".encode("latin-1").decode("latin-1"))
    draw(page)
    document = read(page.done())
    assert [h.reason for h in document.hidden] == [reason]
    assert "Kubernetes" not in " ".join(line.text for line in document.lines)
    assert [w.code for w in document.warnings] == ["hidden_text"]


@pytest.mark.parametrize(
    "draw",
    [
        lambda page: page.box(0, 0, 600, 140, 0.1).text(50, 100, "White on dark", grey=1.0),
        lambda page: page.text(50, 100, "Light grey but readable", grey=0.6),
        lambda page: page.box(0, 0, 600, 140, 0.9).text(50, 100, "Dark on light band"),
    ],
)
def test_what_is_drawn_to_be_read_is_not_called_hidden(draw) -> None:  # type: ignore[no-untyped-def]
    page = Page()
    draw(page)
    document = read(page.done())
    assert document.hidden == ()
    assert len(document.lines) == 1


def test_page_numbers_are_footers() -> None:
    page = Page()
    for number in (1, 2):
        for i in range(5):
            page.text(50, 100 + 16 * i, f"Line {i} of some text on page {'ab'[number - 1]}")
        page.text(280, 800, f"{number}/2").next()
    kinds = [line.kind for line in read(page.done()).lines if line.text in {"1/2", "2/2"}]
    assert kinds == ["page_footer", "page_footer"]


def test_a_page_without_text_lowers_the_readable_share_and_is_named() -> None:
    page = Page().text(50, 100, "The only page with words").next()
    page.box(0, 0, 600, 800, 0.5).next()
    document = read(page.done())
    assert document.readable_share == 0.5
    assert [(w.code, w.page) for w in document.warnings] == [("unreadable_page", 2)]


def test_a_document_without_any_text_is_named() -> None:
    with pytest.raises(NoText):
        read(Page().box(0, 0, 500, 500, 0.3).done())


def test_geometry_is_kept() -> None:
    (line,) = read(Page().text(50, 100, "Bold words", size=14, bold=True).done()).lines
    assert (line.size, line.bold, line.page) == (14.0, True, 1)
    assert line.box is not None
    assert 49 < line.box.left < 52
    assert 85 < line.box.top < 100 < line.box.bottom < 106


def test_a_short_side_column_that_is_drawn_apart_is_a_column() -> None:
    page = Page()
    for n in range(8):
        page.text(50, 100 + 14 * n, f"• Main column row {n}")
    for n, text in enumerate(("Education", "BSc Physics", "Sample College of Sciences")):
        page.text(360, 100 + 14 * n, text)
    texts = [line.text for line in read(page.done()).lines]
    assert texts == [*(f"Main column row {n}" for n in range(8)), "Education", "BSc Physics", "Sample College of Sciences"]


def test_two_short_rows_of_a_table_are_no_columns() -> None:
    page = Page()
    for n, (left, right) in enumerate((("CAD", "SolidWorks"), ("Office", "Excel"), ("Other", "Forklift"))):
        page.text(50, 100 + 14 * n, left).text(200, 100 + 14 * n, right)
    assert [line.text for line in read(page.done()).lines] == ["CAD   SolidWorks", "Office   Excel", "Other   Forklift"]


def test_a_row_that_ends_in_a_comma_goes_on_and_a_label_begins_anew() -> None:
    page = Page()
    wide = "A much longer row that shows how wide the column is here."
    rows = (
        "Riverbend Pumps Ltd,",
        "Leeds",
        "Date of birth: none",
        "Status: none",
        wide,
    )
    for n, text in enumerate(rows):
        page.text(50, 100 + 12 * n, text)
    texts = [line.text for line in read(page.done()).lines]
    assert texts == ["Riverbend Pumps Ltd, Leeds", "Date of birth: none", "Status: none", wide]


def layered(state: str) -> bytes:
    """A page with one line on the page itself and one on a layer."""
    drawn = b"BT /F1 12 Tf 72 700 Td (Seen by all) Tj ET /OC /L1 BDC BT /F1 12 Tf 72 660 Td (On a layer) Tj ET EMC"
    objects = (
        f"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[5 0 R]/D<</{state}[5 0 R]/Order[5 0 R]>>>>>>".encode(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 6 0 R>>/Properties<</L1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        b"<</Type/OCG/Name(Layer)>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, text) for number, text in enumerate(objects, 1))
    return b"%PDF-1.5\n" + body + b"trailer<</Root 1 0 R/Size 7>>\n%%EOF"


@pytest.mark.parametrize(("state", "seen", "hidden"), [("OFF", ["Seen by all"], ["On a layer"]), ("ON", ["Seen by all", "On a layer"], [])])
def test_a_layer_that_is_switched_off_is_not_seen(state: str, seen: list[str], hidden: list[str]) -> None:
    document = read(layered(state))
    assert [line.text for line in document.lines] == seen
    assert [(piece.text, piece.reason) for piece in document.hidden] == [(text, "display_none") for text in hidden]
