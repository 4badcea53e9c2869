"""The anonymized résumé as a new DOCX: eight parts of ours, no part of the old file, no author, no dates."""

import importlib.resources
import io
import zipfile

from pivots.model.certificate import Certificate
from pivots.report.environment import environment
from pivots.report.resume.certificate import NOTE, TITLE, rows
from pivots.report.resume.layout import Block, BlockKind, split_marks

_STYLES: dict[BlockKind, str] = {
    "name": "Heading1", "contact": "Normal", "headline": "Headline", "section": "Heading2", "entry": "Entry", "text": "Normal",
    "item": "ListBullet", "margin": "Margin",
}  # fmt: skip
_PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package.rels",
    "docProps/core.xml": "core.xml.j2",
    "word/document.xml": "document.xml.j2",
    "word/_rels/document.xml.rels": "document.rels",
    "word/styles.xml": "styles.xml.j2",
    "word/numbering.xml": "numbering.xml",
    "word/footer1.xml": "footer.xml.j2",
}
"""Part of the package -> its template, in the order in which they are written."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest date a ZIP archive can state: the same on every run."""


def to_docx(blocks: tuple[Block, ...], certificate: Certificate) -> bytes:
    """Equal arguments give equal bytes."""
    values = {
        "blocks": blocks, "c": certificate, "styles": _STYLES, "split": split_marks, "title": TITLE, "note": NOTE, "rows": rows(certificate),
        "language": certificate.language if certificate.language != "und" else "en",
    }  # fmt: skip
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for part, template in _PARTS.items():
            entry = zipfile.ZipInfo(part, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # else the system that runs would show
            package.writestr(entry, _part(template, values))
    return buffer.getvalue()


def _part(template: str, values: dict[str, object]) -> str:
    if template.endswith(".j2"):
        return environment().get_template(f"docx/{template}").render(**values)
    return (importlib.resources.files("pivots.report") / "templates" / "docx" / template).read_text(encoding="utf-8")
