"""Word documents (Office Open XML)."""

from pivots.readers.docx.reader import read_docx

__all__ = ["read_docx"]
