"""One text as a file of each format."""

import html
import io

import docx
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas


def as_txt(text: str) -> bytes:
    return text.encode()


def as_html(text: str) -> bytes:
    body = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.splitlines() if line.strip())
    return f"<!doctype html><html lang='en'><meta charset='utf-8'><body>{body}</body></html>".encode()


def as_docx(text: str) -> bytes:
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def as_pdf(text: str) -> bytes:
    """One column, one text object a line. Latin-1 only: the standard fonts have no other letters."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setFont("Helvetica", 10)
    top = 800
    for line in text.splitlines():
        canvas.drawString(50, top, line.encode("latin-1", "replace").decode("latin-1"))
        top -= 14
    canvas.save()
    return buffer.getvalue()


FORMATS = {"txt": as_txt, "html": as_html, "docx": as_docx, "pdf": as_pdf}
