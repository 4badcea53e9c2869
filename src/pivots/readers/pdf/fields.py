"""Form fields and typed remarks: what they show stands on the page like everything else; what they hold and do not show counts for nothing."""

from typing import Any

import pypdfium2.raw as pdfium

_SHOWN = {pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT}
_UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_SMALL = 0.1
"""Scale of a drawing that nobody looks at: PDFium makes the look of fields that bring none when it draws them."""


def with_fields(document: Any, number: int, page: Any) -> Any:
    """The page with what its fields show as part of it; the page itself where there is none. It is closed when another one is returned."""
    if not any(_shown(page)):
        return page
    page.close()
    if not document.formenv:
        document.init_forms()
    page = document[number]
    shown = _shown(page)
    for place in reversed(range(len(shown))):
        if not shown[place]:
            pdfium.FPDFPage_RemoveAnnot(page.raw, place)
    page.render(scale=_SMALL, grayscale=True).close()
    if pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY) != pdfium.FLATTEN_SUCCESS:
        return page
    page.close()
    return document[number]


def _shown(page: Any) -> list[bool]:
    """For each annotation whether its text is drawn."""
    return [_is_shown(page, place) for place in range(pdfium.FPDFPage_GetAnnotCount(page.raw))]


def _is_shown(page: Any, place: int) -> bool:
    annotation = pdfium.FPDFPage_GetAnnot(page.raw, place)
    if not annotation:
        return False
    try:
        return pdfium.FPDFAnnot_GetSubtype(annotation) in _SHOWN and not pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN
    finally:
        pdfium.FPDFPage_CloseAnnot(annotation)
