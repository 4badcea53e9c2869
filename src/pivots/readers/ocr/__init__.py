"""Reading what is only drawn: pages without text, and pictures of pages."""

from pivots.errors import NoText
from pivots.readers.ocr.engine import Picture, available, languages, version
from pivots.readers.ocr.page import ReadPage, read_drawing, unusable

__all__ = ["Picture", "ReadPage", "available", "languages", "missing_engine", "read_drawing", "unusable", "version"]


def missing_engine() -> NoText:
    """The error for a drawn document where nothing can recognise it."""
    return NoText(
        "The document is a picture without text, and no text recognition is installed.",
        "Install Tesseract (Debian, Ubuntu: apt-get install tesseract-ocr; then pip install 'pivots[ocr]'), "
        "or ask for the résumé as a PDF with selectable text or as DOCX.",
    )
