"""PDF with a text layer."""

from pivots.readers.pdf.reader import read_pdf

__all__ = ["read_pdf"]
