"""PDF bytes to a Document."""

import re
from typing import Any, NamedTuple

import pypdfium2

from pivots.errors import DamagedFile, NoText, PasswordProtected
from pivots.model.document import Document
from pivots.readers.draft import Draft
from pivots.readers.limits import Limits
from pivots.readers.ocr import available, missing_engine, read_drawing, unusable
from pivots.readers.page.bidi import begins_right, has_rtl, mostly_rtl
from pivots.readers.page.layout import reading_order
from pivots.readers.page.run import Run, Shape
from pivots.readers.page.segment import TextRow
from pivots.readers.page.spacing import PageText
from pivots.readers.page.write import write_pages
from pivots.readers.pdf.drawing import drawing_of
from pivots.readers.pdf.drawn_letters import DrawnLetters
from pivots.readers.pdf.fields import with_fields
from pivots.readers.pdf.forged import forged_runs
from pivots.readers.pdf.gaps import Gaps
from pivots.readers.pdf.hidden import split_hidden
from pivots.readers.pdf.marks import mark_bullets
from pivots.readers.pdf.redrawn import as_drawn
from pivots.readers.pdf.runs import PageObjects, links_of
from pivots.readers.pdf.texts import Letters

_T1 = {0x1B: "ff", 0x1C: "fi", 0x1D: "fl", 0x1E: "ffi", 0x1F: "ffl", 0x02: "\u00ad"}
"""Ligatures of T1-encoded fonts without a map, and PDFium's mark of a hyphen at a line's end."""
_ESCAPED = re.compile(rb"/[^\x00-\x20()<>\[\]{}/%#]{0,40}#[0-9A-Fa-f]{2}")
_CONTROL = re.compile(r"[\x02\x1b-\x1f]")
_PHOTO = (40, 260)
_LITTLE = 60
"""Fewer characters than this beside a large picture: the page is the picture."""
_LARGE = 0.4
"""Share of the page a picture must fill to be the page."""
_AGREES = 0.5
"""A text layer of which fewer words than this share are found in the drawing says something else."""
_Known = tuple[dict[int, tuple[bool, bool]], Gaps]
"""What is gathered about a document from page to page: its fonts, and the gaps between its words."""
_HARD = 0.7
"""Pages of which less than this share was understood are named in the report."""


def read_pdf(data: bytes, limits: Limits) -> Document:
    """Raises PasswordProtected, DamagedFile, TooLarge, NoText."""
    document = _open(data)
    try:
        limits.check_pages(len(document))
        return _read(document, limits, _Ways(_may_say(data, b"/OCProperties"), _may_say(data, b"/ToUnicode", b"/ActualText")))
    finally:
        document.close()


class _Ways(NamedTuple):
    """What a file may do to say something else than it shows; True as well where that cannot be told at a glance."""

    layers: bool
    """Parts may be switched off."""
    maps: bool
    """Letters may be said to be others."""


def _may_say(data: bytes, *names: bytes) -> bool:
    """Whether any of the names may stand in the file: as it is, packed with others, or spelled with escapes (/OC#50roperties)."""
    return any(name in data for name in (*names, b"/ObjStm")) or _ESCAPED.search(data) is not None


def _open(data: bytes) -> Any:
    try:
        document = pypdfium2.PdfDocument(data)
        if len(document) == 0:
            raise DamagedFile
        return document
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise PasswordProtected from None
        raise DamagedFile from None


def _read(document: Any, limits: Limits, ways: _Ways) -> Document:
    draft = Draft("pdf", limits)
    for key, value in document.get_metadata_dict(skip_empty=True).items():
        draft.describe(key, value)
    fonts: dict[int, tuple[bool, bool]] = {}
    gaps = Gaps()
    pages = [_read_page(document, number, draft, (fonts, gaps), ways) for number in range(len(document))]
    write_pages([page.rows for page in pages], draft)
    _hide_cut(pages, draft)
    if not any(page.rows for page in pages):
        raise missing_engine() if any(page.drawn for page in pages) and not available() else NoText()
    share = sum(page.share for page in pages) / len(pages)
    return draft.finish(pages=len(pages), page_share=share, ocr=any(page.recognised for page in pages))


def _hide_cut(pages: list["_Page"], draft: Draft) -> None:
    """Browsers draw a line that does not fit in part on both pages: it is read once. What is read nowhere is hidden."""
    if not any(page.cut for page in pages):
        return
    said = "".join(_clean(line.text) for line in draft.lines)
    compact = "".join(said.split())
    for number, page in enumerate(pages, 1):
        draft.page = number
        for line in page.cut:
            if "".join(_clean(line).split()) not in compact:
                draft.hide(_clean(line), "off_page")


class _Page(NamedTuple):
    rows: list[TextRow]
    share: float = 1.0
    """0..1: how much of the page was understood."""
    drawn: bool = False
    """The page holds pictures or shapes."""
    recognised: bool = False
    """The rows come from recognition, not from the file's text."""
    cut: tuple[str, ...] = ()
    """Lines of which the end of the page leaves next to nothing."""


def _read_page(document: Any, number: int, draft: Draft, known: _Known, ways: _Ways) -> _Page:
    draft.page = number + 1
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        draft.warn("unreadable_page", "This page is damaged and could not be read.", number + 1)
        return _Page([], 0.0)
    for target in links_of(page, document):
        draft.link(target)
    page = with_fields(document, number, page)
    textpage = page.get_textpage()
    try:
        letters = Letters(textpage)
        objects = PageObjects(page, letters, *known, layers=ways.layers)
        draft.images += sum(_is_photo(s.right - s.left, s.bottom - s.top) for s in objects.shapes if s.picture)
        forged = forged_runs(letters, objects.owners, objects.origin_top, DrawnLetters(document, page), maps=ways.maps)
        return _page_of(page, _clean(textpage.get_text_range()), objects, forged, draft)
    finally:
        textpage.close()
        page.close()


def _page_of(page: Any, text: str, objects: PageObjects, forged: list[Run], draft: Draft) -> _Page:
    """The file's own text where it is what is drawn; else what can be recognised of the drawing."""
    visible, hidden, cut = split_hidden(objects, page)
    layer = [run for run, _ in hidden] if not visible and any(s.picture for s in objects.shapes) else []
    drawn = bool(objects.shapes)
    if (drawn and _says_little(visible, objects)) or unusable(text):
        if available():
            return _recognised(page, layer, visible, draft)
        if layer:
            # The text layer that a scanner's recognition laid under its picture.
            return _Page(reading_order([_cleaned(run) for run in layer], PageText(text)), drawn=drawn)
    for run, reason in hidden:
        draft.hide(_clean(run.text), reason)
    if not visible and drawn:
        draft.warn("unreadable_page", "This page is a picture without text and could not be read.", draft.page)
    true = as_drawn(page, visible, forged, draft)
    runs = [_cleaned(run) for run in true.runs]
    page_text = _page_text(runs, text, objects)
    rows = reading_order(runs, page_text)
    mark_bullets(rows, objects.shapes)
    lines = tuple("".join(run.text for run in line) for line in cut)
    return _Page(rows, true.share if visible else 0.0, drawn, true.recognised, lines)


def _page_text(runs: list[Run], text: str, objects: PageObjects) -> PageText:
    """How the letters of the page follow one another; a page that begins at the right is mirrored, so that it is laid out like others."""
    if not has_rtl(text) or not mostly_rtl(text):
        return PageText(text)
    objects.order_letters()
    if not begins_right(runs):
        return PageText("", "from left")
    for run in runs:
        run.left, run.right = objects.width - run.right, objects.width - run.left
    for shape in objects.shapes:
        shape.left, shape.right = objects.width - shape.right, objects.width - shape.left
    return PageText("", "from right", objects.width)


def _says_little(visible: list[Run], objects: PageObjects) -> bool:
    """Whether the page is a picture with hardly a word beside it."""
    if sum(len(run.text.strip()) for run in visible) >= _LITTLE:
        return False
    return not visible or any(s.picture and _area(s) >= _LARGE * objects.width * objects.height for s in objects.shapes)


def _area(shape: Shape) -> float:
    return max(0.0, shape.right - shape.left) * max(0.0, shape.bottom - shape.top)


def _recognised(page: Any, layer: list[Run], visible: list[Run], draft: Draft) -> _Page:
    """The drawing, recognised. A text layer that says something else than the drawing is set aside."""
    read = read_drawing(drawing_of(page))
    seen = {word for run in read.runs for word in _words(run.text)}
    stated = [word for run in (*layer, *visible) for word in _words(run.text)]
    if stated and sum(word in seen for word in stated) < _AGREES * len(stated):
        for run in layer or visible:
            draft.hide(_clean(run.text), "invisible_render_mode")
    if read.share < _HARD:
        how = "hardly" if read.runs else "not"
        draft.warn("unreadable_page", f"This page is a picture and could {how} be read ({read.share:.0%} understood).", draft.page)
    return _Page(reading_order(read.runs, PageText("")), read.share, drawn=True, recognised=bool(read.runs))


def _words(text: str) -> list[str]:
    return [word for word in _clean(text).casefold().split() if len(word) > 2]


def _is_photo(width: float, height: float) -> bool:
    low, high = _PHOTO
    return low <= width <= high and low <= height <= high and 0.6 <= height / width <= 1.7


def _cleaned(run: Run) -> Run:
    run.text = _clean(run.text)
    return run


def _clean(text: str) -> str:
    return text.translate(_T1) if _CONTROL.search(text) else text
