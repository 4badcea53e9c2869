"""PDF: what is stated but not drawn counts for nothing; what is drawn is read, where it can be."""

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from pivots.model.document import Document
from pivots.readers import read
from pivots.readers.ocr import available
from pivots.readers.pdf import redrawn
from tests.readers.files import Page
from tests.readers.forging import HELVETICA, as_form, codes, forged_font, page_of

DRAWN, STATED = "Sold shoes and belts at the counter", "Ran Kubernetes clusters with Python"
HONEST = "BT /F1 10 Tf 50 780 Td (Shop assistant at Sample Stores since 2019, four days a week) Tj 0 -20 Td "


def forged_map() -> bytes:
    """Each place of a line has a code of its own, as a tool would do it."""
    return page_of(f"{HONEST}/F2 10 Tf ({codes(len(DRAWN))}) Tj ET", {"F1": (HELVETICA, {}), "F2": forged_font(DRAWN, STATED)})


def swapped_letters() -> bytes:
    """One letter is always drawn as the same other one."""
    wrong = dict(zip("abcdefghijklmnopqrstuvwxyz", "phqmbzwlakyxjdgvecutsrnifo", strict=True))
    return page_of(f"{HONEST}/F2 10 Tf ({DRAWN}) Tj ET", {"F1": (HELVETICA, {}), "F2": (HELVETICA, {ord(a): b for a, b in wrong.items()})})


def letter_of_many() -> bytes:
    """One sign is said to be a list of skills."""
    claims = {code: chr(code) for code in range(32, 126)} | {126: "Kubernetes Terraform Python Docker"}
    return page_of(f"{HONEST}/F2 10 Tf (Sold shoes ~) Tj ET", {"F1": (HELVETICA, {}), "F2": (HELVETICA, claims)})


def replacement_text() -> bytes:
    return page_of(f"{HONEST}/Span <</ActualText ({STATED} and with Terraform)>> BDC ({DRAWN}) Tj EMC ET", {"F1": (HELVETICA, {})})


_HEIGHTS = "acemnorsuvxz", "bdhklABCDEFGHKLMNOPRSTUVWXYZ", "gpqy"


def _as_high(letter: str, place: int) -> str:
    """Another letter of the same height."""
    row = next((row for row in _HEIGHTS if letter in row), letter)
    return row[(row.index(letter) + 1 + place % (len(row) - 1)) % len(row)] if len(row) > 1 else letter


def letters_as_high() -> bytes:
    """Every letter is drawn as another of the same height: the ink alone does not tell."""
    drawn = "".join(_as_high(letter, place) for place, letter in enumerate(STATED))
    return page_of(f"{HONEST}/F2 10 Tf ({codes(len(drawn))}) Tj ET", {"F1": (HELVETICA, {}), "F2": forged_font(drawn, STATED)})


def second_codes_in_an_honest_font() -> bytes:
    """The font of the honest text has further codes that lie."""
    drawn = "".join(_as_high(letter, place) for place, letter in enumerate(STATED))
    names = " ".join(f"/{letter}" if letter != " " else "/space" for letter in drawn)
    font = f"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[128 {names}]>>"
    claims = {code: chr(code) for code in range(32, 127)} | dict(enumerate(STATED, 128))
    lies = "".join(f"\\{128 + place:03o}" for place in range(len(drawn)))
    return page_of(f"{HONEST} ({lies}) Tj ET", {"F1": (font, claims)})


def letters_as_high_in_a_form() -> bytes:
    """The same inside a form that is drawn elsewhere than it says."""
    data = letters_as_high()
    body = f"BT /F2 10 Tf 10 10 Td ({codes(len(STATED))}) Tj ET"
    return as_form(data, body, "1 0 0 1 40 700 cm")


def names_with_escapes() -> bytes:
    """No name stands in the file as it is usually written."""
    return letters_as_high().replace(b"/ToUnicode", b"/To#55nicode")


FORGED = [
    forged_map, swapped_letters, letter_of_many, replacement_text, letters_as_high, second_codes_in_an_honest_font, letters_as_high_in_a_form,
    names_with_escapes,
]  # fmt: skip


def said(document: Document) -> str:
    return "\n".join(line.text for line in document.lines)


@pytest.mark.parametrize("make", FORGED)
def test_what_is_stated_but_not_drawn_is_set_aside_and_named(make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redrawn, "available", lambda: False)
    document = read(make())
    assert "Shop assistant at Sample Stores" in said(document)
    assert "Kubernetes" not in said(document)
    assert {hidden.reason for hidden in document.hidden} == {"other_letters"}
    assert {"forged_text", "hidden_text"} <= {warning.code for warning in document.warnings}
    assert document.readable_share < 1


@pytest.mark.skipif(not available(), reason="Tesseract is not installed")
@pytest.mark.parametrize("make", [forged_map, swapped_letters, replacement_text])
def test_what_is_drawn_instead_is_read(make) -> None:
    document = read(make())
    assert DRAWN in said(document)
    assert document.ocr
    assert document.readable_share == 1


def capitals() -> bytes:
    """A font of capitals whose map says small letters, as small capitals have it."""
    return page_of(
        f"{HONEST}/F2 10 Tf ({DRAWN.upper()}) Tj ET", {"F1": (HELVETICA, {}), "F2": (HELVETICA, {ord(c): c.lower() for c in DRAWN.upper()})}
    )


def one_ligature() -> bytes:
    claims = {code: chr(code) for code in range(32, 126)} | {126: "ffi"}
    return page_of(f"{HONEST}/F2 10 Tf (Worked in the o~ce of the store) Tj ET", {"F1": (HELVETICA, {}), "F2": (HELVETICA, claims)})


def honest_replacement() -> bytes:
    return page_of(f"{HONEST}/Span <</ActualText (-)>> BDC (\\267) Tj EMC ( Sold shoes) Tj ET", {"F1": (HELVETICA, {})})


def spaced() -> bytes:
    return Page().text(50, 100, "W I D E  L E T T E R S").text(50, 120, "Sold shoes at the counter 1,250 times", bold=True).done()


def upside_down() -> bytes:
    page = Page().text(50, 100, "Sold shoes and belts at the counter for nine years")
    page.canvas.rotate(180)
    page.canvas.drawString(-300, -300, "Sold shoes and belts at the counter")
    return page.done()


def of_other_width() -> bytes:
    page = Page()
    page.canvas.setFont("Courier", 10)
    page.canvas.drawString(50, 700, "Sold shoes and belts by the gross; quick brown jacket, waxy boots")
    return page.done()


def embedded() -> bytes:
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    page = Page()
    page.canvas.setFont("Vera", 11)
    page.canvas.drawString(50, 700, "Sold shoes and belts by the gross; quick brown jacket, waxy boots")
    return page.done()


@pytest.mark.parametrize("make", [capitals, one_ligature, honest_replacement, spaced, upside_down, of_other_width, embedded])
def test_honest_files_are_not_suspected(make) -> None:
    document = read(make())
    assert not document.hidden
    assert not document.warnings
    assert not document.ocr
