"""Which reader reads what. A new format is a file beside this one and a line here."""

from collections.abc import Callable

from pivots.model.document import Document
from pivots.readers.doc import read_doc
from pivots.readers.docx import read_docx
from pivots.readers.html import read_html
from pivots.readers.limits import Limits
from pivots.readers.markdown import read_markdown
from pivots.readers.odt import read_odt
from pivots.readers.pdf import read_pdf
from pivots.readers.picture import read_picture
from pivots.readers.plain import read_plain
from pivots.readers.rtf import read_rtf
from pivots.readers.structured import read_json, read_xml

Reader = Callable[[bytes, Limits], Document]
"""Makes a Document of the bytes of one file; raises a ReadError when it cannot, and nothing else on purpose."""

READERS: dict[str, Reader] = {
    "pdf": read_pdf,
    "doc": read_doc,
    "docx": read_docx,
    "odt": read_odt,
    "rtf": read_rtf,
    "html": read_html,
    "md": read_markdown,
    "txt": read_plain,
    "json": read_json,
    "xml": read_xml,
    "picture": read_picture,
}

SUPPORTED_SUFFIXES = (
    ".pdf",
    ".doc",
    ".docx",
    ".odt",
    ".rtf",
    ".html",
    ".htm",
    ".md",
    ".markdown",
    ".txt",
    ".json",
    ".xml",
    ".png",
    ".jpg",
    ".jpeg",
    ".tif",
    ".tiff",
    ".webp",
)
"""Suffixes of the files that can be read. Content decides, not the suffix; these are for messages and file dialogs."""
