"""Files made for the tests: small, whole, and each with one thing to look at."""

import io
import zipfile

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MORE = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
_ROOT = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'


def docx_of(body: str, extra: dict[str, str] | None = None) -> bytes:
    """A DOCX whose body is the given WordprocessingML."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _ROOT,
        "word/document.xml": f"<w:document {_W} {_MORE}><w:body>{body}</w:body></w:document>",
        **(extra or {}),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


_ODT = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for short, full in {"office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style", "meta": "meta"}.items()
)
_ODT += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def odt_of(body: str, styles: str = "", *, page: str = "", meta: str = "", manifest: str = "") -> bytes:
    """An ODT whose body is the given OpenDocument XML; ``styles`` are automatic styles, ``page`` headers and footers."""
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>",
        "content.xml": f"<office:document-content {_ODT}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {_ODT}>{page}</office:document-styles>",
        "meta.xml": f"<office:document-meta {_ODT}>{meta}</office:document-meta>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def p(text: str, properties: str = "", run: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


class Page:
    """A PDF page to draw on; lines are placed by their distance from the top in points."""

    def __init__(self) -> None:
        self._buffer = io.BytesIO()
        self.canvas = Canvas(self._buffer, pagesize=A4, invariant=1)

    def text(self, left: float, top: float, text: str, *, size: float = 10, bold: bool = False, grey: float = 0.0, mode: int = 0) -> "Page":
        self.canvas.setFillGray(grey)
        written = self.canvas.beginText(left, A4[1] - top)
        written.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        written.setTextRenderMode(mode)
        written.textOut(text)
        self.canvas.drawText(written)
        return self

    def box(self, left: float, top: float, right: float, bottom: float, grey: float) -> "Page":
        self.canvas.setFillGray(grey)
        self.canvas.rect(left, A4[1] - bottom, right - left, bottom - top, stroke=0, fill=1)
        return self

    def next(self) -> "Page":
        self.canvas.showPage()
        return self

    def done(self) -> bytes:
        self.canvas.save()
        return self._buffer.getvalue()
