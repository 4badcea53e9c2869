"""PDF: form fields and typed remarks are read where they are drawn."""

import pytest

from pivots.readers import read
from tests.readers.forging import HELVETICA, file_of, stream

HONEST = "BT /F1 10 Tf 50 780 Td (Shop assistant at Sample Stores since 2019) Tj ET"
TYPED = "Speaks Python and French"
FIELD = "/Subtype/Widget/FT/Tx/T(skills)/DA(/F1 10 Tf 0 g)"
REMARK = "/Subtype/FreeText/DA(/F1 10 Tf 0 g)"


def annotated(kind: str, flags: int, rectangle: str = "50 690 350 710", drawn: str = f"({TYPED}) Tj") -> bytes:
    shown = f"<</Type/XObject/Subtype/Form/BBox[0 0 300 20]/Resources<</Font<</F1 5 0 R>>>>/Length {len(drawn) + 28}>>stream\nBT /F1 10 Tf 0 g 2 5 Td {drawn} ET   \nendstream"
    return file_of(
        [
            b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/DR<</Font<</F1 5 0 R>>>>>>>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[6 0 R]/Resources<</Font<</F1 5 0 R>>>>>>",
            stream(HONEST),
            f"{HELVETICA}>>".encode(),
            f"<</Type/Annot{kind}/V({TYPED})/Contents({TYPED})/Rect[{rectangle}]/F {flags}/P 3 0 R/AP<</N 7 0 R>>>>".encode(),
            shown.encode(),
        ]
    )


@pytest.mark.parametrize("kind", [FIELD, REMARK], ids=["field", "remark"])
def test_what_a_field_shows_is_read(kind: str) -> None:
    document = read(annotated(kind, 4))
    assert [line.text for line in document.lines] == ["Shop assistant at Sample Stores since 2019", TYPED]
    assert not document.hidden


def test_a_field_that_leaves_its_look_to_the_program_is_read() -> None:
    document = read(annotated(FIELD, 4).replace(b"/AP<</N 7 0 R>>", b"/XX<</N 7 0 R>>"))
    assert [line.text for line in document.lines][1:] == [TYPED]


@pytest.mark.parametrize(
    "made",
    [
        annotated(FIELD, 2),
        annotated(FIELD, 32),
        annotated(REMARK, 32),
        annotated("/Subtype/Text", 4),
        annotated(FIELD, 4, drawn="1 1 1 rg (Speaks Python and French) Tj"),
        annotated(FIELD, 4, rectangle="50 -90 350 -70"),
        annotated(FIELD, 4, drawn="() Tj"),
    ],
    ids=["hidden", "not on screen", "remark not on screen", "note that opens", "in white", "outside the page", "value that is not drawn"],
)
def test_what_a_field_holds_and_does_not_show_counts_for_nothing(made: bytes) -> None:
    assert [line.text for line in read(made).lines] == ["Shop assistant at Sample Stores since 2019"]
