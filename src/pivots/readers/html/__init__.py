"""HTML: the text a browser would show."""

from pivots.readers.html.reader import read_html

__all__ = ["read_html"]
