"""Scans and pictures are read as if they were typed, and say how sure the reading is."""

import io
import struct
import zlib

import pypdfium2
import pytest
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pivots.errors import NoText, TooLarge
from pivots.model.document import Document
from pivots.readers import read
from pivots.readers.ocr import available, unusable

pytestmark = pytest.mark.skipif(not available(), reason="Tesseract or its models are not installed; `make test` installs them")

LEFT = ["Skills", "Python and Docker", "Kubernetes", "Terraform", "Grafana", "Prometheus", "Helm charts", "Jenkins"]
RIGHT = [
    "Experience",
    "Platform Engineer, 03/2019 - 05/2021",
    "Ran the clusters of a payments company",
    "Cut the time of a release to one hour",
    "Systems Engineer, 01/2015 - 02/2019",
    "Kept two hundred servers patched",
    "Wrote the handbook for new colleagues",
    "Answered the pager one week in four",
]


def typed(*columns: tuple[int, list[str]], size: int = 11) -> bytes:
    """A PDF page with text: each column begins at its x."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    canvas.setFont("Helvetica", size)
    for x, lines in columns:
        for number, line in enumerate(lines):
            canvas.drawString(x, 780 - 24 * number, line)
    canvas.save()
    return buffer.getvalue()


def photograph(pdf: bytes, dpi: int = 200) -> Image.Image:
    return pypdfium2.PdfDocument(pdf)[0].render(scale=dpi / 72, grayscale=True).to_pil()


def scan(*images: Image.Image, invisible: str = "") -> bytes:
    """A PDF that holds pictures only, with an invisible text layer where one is given."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    for image in images:
        canvas.drawImage(ImageReader(image), 0, 0, 595, 842)
        if invisible:
            layer = canvas.beginText(50, 700)
            layer.setTextRenderMode(3)
            layer.setFont("Helvetica", 11)
            layer.textLine(invisible)
            canvas.drawText(layer)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def text(document: Document) -> str:
    return "\n".join(line.text for line in document.lines)


PAGE = photograph(typed((60, RIGHT)))


def test_an_image_only_pdf_is_read() -> None:
    document = read(scan(PAGE))
    assert all(line in text(document) for line in RIGHT)
    assert document.ocr
    assert document.readable_share >= 0.95
    assert document.warnings == ()


def test_every_line_says_how_sure_it_is() -> None:
    assert all(line.confidence is not None and 0.5 < line.confidence <= 1 for line in read(scan(PAGE)).lines)
    assert all(line.confidence is None for line in read(typed((60, RIGHT))).lines)


def test_typed_pages_are_not_recognised_and_drawn_ones_beside_them_are() -> None:
    mixed = pypdfium2.PdfDocument.new()
    for part in (typed((60, LEFT)), scan(PAGE)):
        mixed.import_pages(pypdfium2.PdfDocument(part))
    buffer = io.BytesIO()
    mixed.save(buffer)
    document = read(buffer.getvalue())
    assert [line.page for line in document.lines if line.confidence is None] == [1] * len(LEFT)
    assert {line.page for line in document.lines if line.confidence is not None} == {2}
    assert "Ran the clusters of a payments company" in text(document)


@pytest.mark.parametrize(("form", "options"), [("PNG", {}), ("JPEG", {"quality": 70}), ("TIFF", {}), ("WEBP", {"quality": 80})])
def test_pictures_are_read(form: str, options: dict[str, object]) -> None:
    document = read(saved(PAGE, form, **options))
    assert document.format == form.lower()
    assert all(line in text(document) for line in RIGHT)


def test_every_page_of_a_tiff_is_read() -> None:
    other = photograph(typed((60, LEFT)))
    document = read(saved(PAGE, "TIFF", save_all=True, append_images=[other]))
    assert document.pages == 2
    assert "Terraform" in text(document)


def test_columns_of_a_scan_are_read_one_after_the_other() -> None:
    lines = text(read(scan(photograph(typed((40, LEFT), (230, RIGHT)))))).split("\n")
    assert lines.index("Jenkins") < lines.index("Experience") or lines.index(RIGHT[-1]) < lines.index("Skills")


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_on_its_side_is_turned(degrees: int) -> None:
    long = photograph(typed((60, RIGHT + [f"{line} again and again" for line in RIGHT])))
    document = read(saved(long.rotate(degrees, expand=True), "PNG"))
    assert "Kept two hundred servers patched" in text(document)


def test_a_slightly_crooked_pale_scan_is_read() -> None:
    pale = PAGE.rotate(0.8, fillcolor=255).point(lambda grey: 130 + grey * 110 // 255)
    assert "Platform Engineer" in text(read(saved(pale, "PNG")))


def test_german_letters_are_read_with_the_german_model() -> None:
    lines = [
        "Fähigkeiten und Kenntnisse für die Prüfung",
        "Größe der Träger im Gehäuse berechnet und geprüft",
        "Übergabe an die Fertigung mit Stückliste",
    ]
    assert all(line in text(read(scan(photograph(typed((60, lines)), 300)))) for line in lines)


def test_what_only_a_hidden_layer_says_is_no_text() -> None:
    document = read(scan(PAGE, invisible="Kubernetes Terraform PyTorch MLflow TensorFlow CUDA"))
    assert "MLflow" not in text(document)
    assert "MLflow" in " ".join(piece.text for piece in document.hidden)


def test_a_hidden_layer_that_repeats_the_drawing_is_innocent() -> None:
    document = read(scan(PAGE, invisible=" ".join(RIGHT)))
    assert document.hidden == ()
    assert document.warnings == ()


def test_a_blurred_page_is_named_and_lowers_the_share_understood() -> None:
    blurred = PAGE.filter(ImageFilter.GaussianBlur(4.2))
    try:
        document = read(scan(PAGE, blurred))
    except NoText:
        pytest.fail("the sharp page is readable")
    assert document.readable_share < 0.9
    assert [(w.code, w.page) for w in document.warnings] == [("unreadable_page", 2)]


def test_a_picture_without_words_holds_no_text() -> None:
    with pytest.raises(NoText):
        read(saved(Image.new("L", (800, 1100), 255), "PNG"))


def test_a_picture_that_claims_to_be_vast_is_refused_unopened() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    with pytest.raises(TooLarge):
        read(bomb)


def test_the_same_picture_gives_the_same_document() -> None:
    assert read(scan(PAGE)) == read(scan(PAGE))


def test_without_the_engine_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pivots.readers.pdf.reader.available", lambda: False)
    with pytest.raises(NoText) as caught:
        read(scan(PAGE))
    assert "tesseract-ocr" in caught.value.remedy


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Designed the REST API used by three mobile apps. " * 3, False),
        ("MBA, PMP, CFA, CPA, SQL, AWS, GCP, HTML, CSS, XML " * 2, False),
        ("Gxrjbqtd wkh UHVW DSL xvhg eb wkuhh preloh dssv pqrst vwxz bcdf ghjk " * 4, True),
        ("\ue001\ue002\ue003 \ue004\ue005" * 20, True),
        ("short", False),
    ],
)
def test_a_layer_that_no_language_has_is_not_believed(words: str, *, expected: bool) -> None:
    assert unusable(words) is expected
