"""DOCX files of python-docx with tables in tables, text boxes and headers; LibreOffice turns them into other formats."""

import copy
import subprocess
from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.shared import Cm

from producers.web import SIDE, place_of

_BOX = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">'
    '<w:pict><v:shape style="position:absolute;margin-left:330pt;margin-top:20pt;width:140pt;height:420pt" filled="f">'
    "<v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict></w:r>"
)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def nested(person: dict[str, Any], path: Path) -> None:
    """A table of two columns; each entry a table in it."""
    document = _start(person)
    left, right = document.add_table(rows=1, cols=2).rows[0].cells
    left.width, right.width = Cm(5), Cm(11.5)
    for section in person["sections"]:
        _section(left if section["title"].lower() in SIDE else right, section, tables=section["title"].lower() not in SIDE)
    document.save(str(path))


def boxed(person: dict[str, Any], path: Path) -> None:
    """The side sections in a text box beside the text."""
    document = _start(person)
    anchor = document.add_paragraph(" ")
    scratch = docx.Document()
    for section in person["sections"]:
        side = section["title"].lower() in SIDE
        _section(scratch if side else document, section, tables=False)
    run = parse_xml(_BOX)
    holder = next(run.iter(f"{W}txbxContent"))
    for element in scratch.element.body:
        if element.tag == f"{W}p":
            holder.append(copy.deepcopy(element))
    anchor.runs[0].element.addnext(run)
    for paragraph in document.paragraphs[len(person["contact"]) + 2 :]:
        paragraph.paragraph_format.right_indent = Cm(5.5)
    document.save(str(path))


def headed(person: dict[str, Any], path: Path) -> None:
    """Name and contact in the page header, tabs before the dates."""
    document = docx.Document()
    header = document.sections[0].header
    header.paragraphs[0].text = person["name"]
    for line in (person["headline"], *person["contact"]):
        header.add_paragraph(line)
    for section in person["sections"]:
        _section(document, section, tables=False)
    document.sections[0].footer.paragraphs[0].text = "Curriculum vitae"
    document.save(str(path))


def _start(person: dict[str, Any]) -> Any:
    document = docx.Document()
    document.add_heading(person["name"], level=0)
    for line in (person["headline"], *person["contact"]):
        document.add_paragraph(line)
    return document


def _section(into: Any, section: dict[str, Any], *, tables: bool) -> None:
    into.add_paragraph(section["title"], style="Heading 1")
    for text in section.get("text", []):
        into.add_paragraph(text)
    for entry in section.get("entries", []):
        place = into
        if tables:
            row = into.add_table(rows=1, cols=2).rows[0].cells
            row[0].text, place = entry.get("dates", ""), row[1]
            place.paragraphs[0].add_run(entry["title"]).bold = True
        else:
            head = into.add_paragraph()
            head.add_run(entry["title"]).bold = True
            head.add_run(f"\t{entry.get('dates', '')}")
        if place_of(entry):
            place.add_paragraph(place_of(entry))
        for bullet in entry.get("bullets", []):
            place.add_paragraph(bullet, style="List Bullet")
    for bullet in section.get("bullets", []):
        into.add_paragraph(bullet, style="List Bullet")
    for label, value in section.get("pairs", []):
        paragraph = into.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(value)


def convert(program: str, files: list[Path], kind: str, folder: Path, profile: Path) -> None:
    """All files in one start of the program."""
    command = [program, "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", kind, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=540)
