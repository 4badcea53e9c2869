"""OpenDocument text."""

from pivots.readers.odt.reader import read_odt

__all__ = ["read_odt"]
