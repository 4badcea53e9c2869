"""Word documents."""

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt


def word_plain(person: dict[str, Any], path: Path) -> None:
    document = _start(person)
    for section in person["sections"]:
        document.add_heading(section["title"], level=1)
        for paragraph in section.get("text", []):
            document.add_paragraph(paragraph)
        for entry in section.get("entries", []):
            head = document.add_paragraph()
            head.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
            head.add_run(entry["title"]).bold = True
            head.add_run(f"\t{entry.get('dates', '')}")
            _place(document, entry)
            for bullet in entry.get("bullets", []):
                document.add_paragraph(bullet, style="List Bullet")
        _rest(document, section)
    _save(document, path)


def word_table(person: dict[str, Any], path: Path) -> None:
    """Dates in the left column of a table, as many European résumés have them."""
    document = _start(person)
    for section in person["sections"]:
        document.add_heading(section["title"], level=1)
        for paragraph in section.get("text", []):
            document.add_paragraph(paragraph)
        if section.get("entries"):
            table = document.add_table(rows=0, cols=2)
            for entry in section["entries"]:
                left, right = table.add_row().cells
                left.width, right.width = Cm(3.6), Cm(12.8)
                left.text = entry.get("dates", "")
                right.paragraphs[0].add_run(entry["title"]).bold = True
                where = ", ".join(part for part in (entry.get("org"), entry.get("place")) if part)
                if where:
                    right.add_paragraph(where)
                for bullet in entry.get("bullets", []):
                    right.add_paragraph(bullet, style="List Bullet")
        _rest(document, section)
    _save(document, path)


def _start(person: dict[str, Any]) -> Any:
    document = docx.Document()
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(10.5)
    document.add_heading(person["name"], level=0)
    document.add_paragraph(person["headline"]).runs[0].italic = True
    for line in person["contact"]:
        document.add_paragraph(line)
    return document


def _place(document: Any, entry: dict[str, Any]) -> None:
    where = ", ".join(part for part in (entry.get("org"), entry.get("place")) if part)
    if where:
        document.add_paragraph(where)


def _rest(document: Any, section: dict[str, Any]) -> None:
    for bullet in section.get("bullets", []):
        document.add_paragraph(bullet, style="List Bullet")
    for label, value in section.get("pairs", []):
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(value)


def _save(document: Any, path: Path) -> None:
    """Save with fixed times, so that the bytes depend on the content alone."""
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            fixed = zipfile.ZipInfo(info.filename, (2026, 1, 1, 0, 0, 0))
            fixed.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(fixed, source.read(info.filename))
