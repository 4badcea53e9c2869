"""DOCX files as templates for Word make them: tab stops, date columns, coloured side tables, two columns of text, controls."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from producers.known import is_work
from producers.unseen_web import LABELS, sections
from producers.web import place_of

Person = dict[str, Any]


def _document(person: Person, *, top: bool = True) -> Any:
    document = docx.Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2)
    if top:
        document.add_paragraph(person["name"], style="Title")
        for line in (person["headline"], *person["contact"]):
            document.add_paragraph(line)
    return document


def _tabbed(into: Any, left: str, right: str, *, bold: bool = False, italic: bool = False, at: float = 17) -> None:
    paragraph = into.add_paragraph()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(at), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(left)
    run.bold, run.italic = bold, italic
    paragraph.add_run(f"\t{right}")


def _rest(into: Any, section: dict[str, Any]) -> None:
    for text in section.get("text", []):
        into.add_paragraph(text)
    _bullets(into, section.get("bullets", []))
    for label, value in section.get("pairs", []):
        into.add_paragraph(f"{label}: {value}")


def _bullets(into: Any, bullets: list[str]) -> None:
    for bullet in bullets:
        into.add_paragraph(bullet, style="List Bullet")


def tab_right(person: Person, path: Path) -> None:
    """Employer and dates, by a tab stop at the right; the title below; employers with several titles once."""
    document = _document(person)
    for section in person["sections"]:
        document.add_paragraph(section["title"].upper(), style="Heading 2")
        _rest(document, section)
        for org, group in groupby(section.get("entries", []), key=lambda x: x.get("org")):
            entries = list(group)
            if org:
                _tabbed(document, place_of(entries[0]), entries[0].get("dates", "") if len(entries) == 1 else "", bold=True)
            for entry in entries:
                if org and len(entries) == 1:
                    document.add_paragraph().add_run(entry["title"]).italic = True
                else:
                    _tabbed(document, entry["title"], entry.get("dates", ""), italic=True)
                _bullets(document, entry.get("bullets", []))
    document.save(str(path))


def date_table(person: Person, path: Path) -> None:
    """The tabular résumé: dates in the left column of one table, headings across it."""
    document = _document(person)
    table = document.add_table(rows=0, cols=2)
    for section in person["sections"]:
        cells = table.add_row().cells
        whole = cells[0].merge(cells[1])
        whole.paragraphs[0].add_run(section["title"]).bold = True
        _rest(whole, section)
        for entry in section.get("entries", []):
            left, right = table.add_row().cells
            left.width, right.width = Cm(4), Cm(13)
            left.text = entry.get("dates", "")
            right.paragraphs[0].add_run(entry["title"]).bold = True
            if place_of(entry):
                right.add_paragraph(place_of(entry))
            _bullets(right, entry.get("bullets", []))
    document.save(str(path))


def shaded(person: Person, path: Path) -> None:
    """A coloured cell at the left with dots for how well a skill is known; the work at the right."""
    document = _document(person, top=False)
    left, right = document.add_table(rows=1, cols=2).rows[0].cells
    left.width, right.width = Cm(5.5), Cm(11.5)
    left._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="DCE6F1"/>'))  # noqa: SLF001 (python-docx has no public way to it)
    left.paragraphs[0].add_run(person["name"]).bold = True
    for line in (person["headline"], *person["contact"]):
        left.add_paragraph(line)
    for section in sections(person, aside=True):
        left.add_paragraph(section["title"], style="Heading 2")
        for n, bullet in enumerate(section.get("bullets", [])):
            left.add_paragraph(f"{bullet} {'●' * (3 + n % 3)}{'○' * (2 - n % 3)}")
        for text in [*section.get("text", []), *(f"{a}: {b}" for a, b in section.get("pairs", []))]:
            left.add_paragraph(text)
    for section in sections(person, aside=False):
        right.add_paragraph(section["title"], style="Heading 2")
        _rest(right, section)
        for entry in section.get("entries", []):
            right.add_paragraph().add_run(entry["title"]).bold = True
            right.add_paragraph(" | ".join(v for v in (entry.get("org"), entry.get("dates")) if v))
            _bullets(right, entry.get("bullets", []))
    document.save(str(path))


def two_columns(person: Person, path: Path) -> None:
    """The text in two columns of the page, as a newspaper has them."""
    document = _document(person)
    section_end = document.add_section(0)
    columns = section_end._sectPr.find(qn("w:cols"))  # noqa: SLF001 (the same)
    if columns is None:
        columns = OxmlElement("w:cols")
        section_end._sectPr.append(columns)  # noqa: SLF001 (the same)
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:space"), "560")
    for section in person["sections"]:
        document.add_paragraph(section["title"], style="Heading 2")
        _rest(document, section)
        for entry in section.get("entries", []):
            document.add_paragraph().add_run(entry["title"]).bold = True
            document.add_paragraph(", ".join(v for v in (entry.get("org"), entry.get("place")) if v))
            document.add_paragraph(entry.get("dates", ""))
            _bullets(document, entry.get("bullets", []))
    document.save(str(path))


def labelled(person: Person, path: Path) -> None:
    """Labels at the left, values at the right, one row for each, as the older Europass had it."""
    dates, post, employer, tasks, *_ = LABELS[person.get("language", "en")]
    document = _document(person)
    for section in person["sections"]:
        document.add_paragraph(section["title"], style="Heading 2")
        _rest(document, section)
        for entry in section.get("entries", []):
            table = document.add_table(rows=0, cols=2)
            for label, value in ((dates, entry.get("dates")), (post, entry["title"]), (employer, place_of(entry))):
                if value:
                    cells = table.add_row().cells
                    cells[0].text, cells[1].text = label, value
                    cells[0].width, cells[1].width = Cm(5.5), Cm(11.5)
            if entry.get("bullets"):
                cells = table.add_row().cells
                cells[0].text = tasks
                _bullets(cells[1], entry["bullets"])
            document.add_paragraph("")
    document.save(str(path))


def running(person: Person, path: Path) -> None:
    """Name and page number above and below every page, large type, so that entries break over the page end."""
    document = _document(person)
    document.styles["Normal"].font.size = Pt(15)
    document.styles["Normal"].paragraph_format.line_spacing = 1.6
    document.sections[0].header.paragraphs[0].text = f"{person['name']}\tCurriculum Vitae\t{person['contact'][-1]}"
    footer = document.sections[0].footer.paragraphs[0]
    footer.add_run("Page ")
    footer._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))  # noqa: SLF001 (the same)
    for section in person["sections"]:
        document.add_paragraph(section["title"], style="Heading 1")
        _rest(document, section)
        for entry in section.get("entries", []):
            document.add_paragraph().add_run(entry["title"]).bold = True
            line = " · ".join(v for v in (place_of(entry), entry.get("dates")) if v)
            document.add_paragraph(line)
            _bullets(document, entry.get("bullets", []))
    document.save(str(path))


def controls(person: Person, path: Path) -> None:
    """Word's own templates: dates above the title, which stands with the employer in one heading; all in content controls."""
    document = _document(person)
    for section in person["sections"]:
        document.add_paragraph(section["title"], style="Heading 1")
        _rest(document, section)
        for entry in section.get("entries", []):
            document.add_paragraph(entry.get("dates", "").upper() if is_work(section) else entry.get("dates", ""), style="Heading 3")
            document.add_paragraph(", ".join(v for v in (entry["title"], entry.get("org")) if v), style="Heading 2")
            _bullets(document, entry.get("bullets", []))
    for paragraph in list(document.element.body.iter(qn("w:p"))):
        _controlled(paragraph)
    document.save(str(path))


def _controlled(paragraph: Any) -> None:
    """Puts the runs of a paragraph into a content control."""
    control = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent/></w:sdt>')
    runs = paragraph.findall(qn("w:r"))
    if not runs:
        return
    runs[0].addprevious(control)
    for run in runs:
        control.find(qn("w:sdtContent")).append(run)


FILES: dict[str, tuple[str, Callable[[Person, Path], None]]] = {
    "tab-right": ("", tab_right),
    "date-table": ("dots", date_table),
    "shaded": ("since", shaded),
    "two-columns": ("long", two_columns),
    "labelled": ("slash", labelled),
    "running": ("", running),
    "controls": ("long", controls),
}
"""Layout: (style of the dates, writer)."""
