"""Word 97-2003."""

from pivots.readers.doc.reader import read_doc

__all__ = ["read_doc"]
