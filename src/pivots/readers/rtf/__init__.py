"""Rich Text Format."""

from pivots.readers.rtf.reader import read_rtf

__all__ = ["read_rtf"]
