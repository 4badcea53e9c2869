"""What a reader makes of a file: visible text with its geometry, and everything that was set aside."""

from typing import Literal, NamedTuple

from pivots.model.base import Frozen

LineKind = Literal["text", "heading", "list_item", "table_cell", "page_header", "page_footer"]
HiddenReason = Literal[
    "same_colour_as_background",
    "too_small",
    "off_page",
    "covered",
    "invisible_render_mode",
    "hidden_run",
    "display_none",
    "zero_width",
    "other_letters",
]


class Box(NamedTuple):
    """A rectangle in PDF points (1/72 inch), origin at the top left of the page, y growing downwards."""

    left: float
    top: float
    right: float
    bottom: float


class Line(Frozen):
    """One visible line of text in reading order.

    A paragraph of a format without geometry (DOCX, HTML, TXT) is one line, however long.
    """

    text: str
    """NFC text without line breaks, control characters or outer blanks; never empty. Ligatures are spelled out."""
    page: int = 1
    """1-based page; 1 in formats without pages."""
    block: int = 0
    """Lines that belong together (a paragraph, a table cell, a list, a piece of a column) share a number; it never decreases."""
    kind: LineKind = "text"
    box: Box | None = None
    """Where the line is drawn; None in formats without geometry."""
    size: float | None = None
    """Dominant font size in points; None where the format does not say."""
    bold: bool = False
    confidence: float | None = None
    """0..1: how sure the recognition of a drawn line is; None for text that the file states."""
    level: int | None = None
    """Heading level 1..6 where the format states one (HTML h1..h6, a DOCX heading style), else None."""


class HiddenText(Frozen):
    """Text that a person looking at the document would not see. Never evidence; listed in the report by count and place."""

    text: str
    page: int
    reason: HiddenReason


class Warning(Frozen):
    """Something about the document that the reader of the report must know."""

    code: str
    """Stable snake_case code, e.g. ``hidden_text``, ``prompt_injection``, ``keyword_stuffing``, ``forged_text``, ``unreadable_page``."""
    message: str
    """A sentence for people. Never quotes the document."""
    page: int | None = None


class Document(Frozen):
    """A file as read. Holds personal data: it goes to ``anonymize`` and nowhere else."""

    format: str
    """``pdf``, ``docx``, ``doc``, ``odt``, ``rtf``, ``txt``, ``md`` or ``html``."""
    pages: int
    lines: tuple[Line, ...]
    ocr: bool = False
    readable_share: float = 1.0
    """0..1: share of the document's pages (or of its visible characters) that was understood."""
    hidden: tuple[HiddenText, ...] = ()
    warnings: tuple[Warning, ...] = ()
    links: tuple[str, ...] = ()
    """Targets of hyperlinks, in order. Identity signals only."""
    metadata: tuple[tuple[str, str], ...] = ()
    """Author, title and the like, as (key, value). Identity signals only."""
    alt_texts: tuple[str, ...] = ()
    """Captions and alternative texts of pictures. Identity signals only."""
    images: int = 0
    """How many pictures stand in the document (a photograph may be one of them)."""
