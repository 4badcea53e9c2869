"""Pictures: recognised, not read."""

from pivots.errors import NoText
from pivots.model.document import Document
from pivots.readers.limits import Limits


def read_picture(data: bytes, limits: Limits) -> Document:
    """Always raises NoText: a picture holds no text until somebody (or an OCR engine behind this interface) reads it."""
    del data, limits
    raise NoText(
        "The file is a picture, whatever its name says; it holds no readable text.",
        "Ask for the résumé as a PDF with selectable text or as DOCX.",
    )
