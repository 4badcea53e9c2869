"""Writes what letters look like, as PDFium's own fonts draw them: python tools/make_letter_shapes.py"""

import csv
import ctypes
import string
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from pivots.readers.pdf import calls
from pivots.readers.pdf.drawn_letters import DrawnLetters
from pivots.readers.pdf.texts import Letters

OUT = Path(__file__).resolve().parent.parent / "src/pivots/readers/data/letter_shapes.csv"
FONTS = (
    "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Times-Roman", "Times-Bold", "Times-Italic", "Courier", "Courier-Bold",
)  # fmt: skip
SIZE = 12.0


def shapes_of(font: str) -> list[tuple[str, str, str]]:
    document = pypdfium2.PdfDocument.new()
    page = document.new_page(900, 200)
    made = pdfium.FPDFPageObj_NewTextObj(document.raw, font.encode(), ctypes.c_float(SIZE))
    text = (" ".join(string.ascii_letters) + "\0").encode("utf-16-le")
    pdfium.FPDFText_SetText(made, ctypes.cast(ctypes.create_string_buffer(text), ctypes.POINTER(ctypes.c_ushort)))
    pdfium.FPDFPageObj_Transform(made, 1, 0, 0, 1, 20, 100)
    pdfium.FPDFPage_InsertObject(page.raw, made)
    pdfium.FPDFPage_GenerateContent(page.raw)
    textpage = page.get_textpage()
    letters = Letters(textpage)
    drawn = DrawnLetters(document, page)
    box = (ctypes.c_double * 4)()
    place = ctypes.addressof(box)
    rows = []
    for number, letter in enumerate(letters.text):
        if letter in string.ascii_letters:
            calls.letter_box(letters.page, number, place, place + 8, place + 16, place + 24)
            left, right, bottom, top = box
            shape = drawn.shape(calls.owner_at(letters.page, number), SIZE, (left, bottom, right, top))
            rows.append((letter, font, f"{shape:064x}"))
    return rows


def main() -> None:
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("letter", "font", "shape"))
        for font in FONTS:
            writer.writerows(shapes_of(font))
    print(f"{OUT}: {len(FONTS)} fonts")


if __name__ == "__main__":
    main()
