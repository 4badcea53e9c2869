"""WeasyPrint, Typst and fpdf2, run through an interpreter that has them; none of them is a dependency."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

from producers.web import SIDE, page, place_of

FPDF = """
import json, sys
from fpdf import FPDF
out, size, rows = json.load(sys.stdin)
pdf = FPDF(format="A4"); pdf.add_font("d", "", FONT); pdf.add_font("d", "B", BOLD); pdf.add_page()
for kind, left, right in rows:
    pdf.set_font("d", "B" if kind in "nst" else "", {"n": 18, "s": 12}.get(kind, size))
    if kind == "t":
        pdf.cell(130, 6, left); pdf.set_font("d", "", size); pdf.cell(0, 6, right, align="R", new_x="LMARGIN", new_y="NEXT")
    else:
        pdf.multi_cell(0, 5.2, left, align="J" if kind == "b" else "L", new_x="LMARGIN", new_y="NEXT")
pdf.output(out)
"""
_DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans"


def has(tools: str | None, module: str) -> bool:
    return tools is not None and subprocess.run([tools, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0


def weasyprint(tools: str, person: dict[str, Any], template: str, target: Path) -> None:
    source = target.with_suffix(".source.html")
    source.write_text(page(person, template), encoding="utf-8")
    subprocess.run([tools, "-m", "weasyprint", "-q", str(source), str(target)], check=True, capture_output=True)
    source.unlink()


def fpdf(tools: str, person: dict[str, Any], _template: str, target: Path) -> None:
    rows = [("n", person["name"], ""), ("p", person["headline"], ""), *[("p", c, "") for c in person["contact"]]]
    for section in person["sections"]:
        rows.append(("s", section["title"], ""))
        rows += [("b", text, "") for text in section.get("text", [])]
        for entry in section.get("entries", []):
            rows.append(("t", entry["title"], entry.get("dates", "")))
            rows += [("p", place_of(entry), "")] if place_of(entry) else []
            rows += [("b", f"• {b}", "") for b in entry.get("bullets", [])]
        rows += [("b", f"• {b}", "") for b in section.get("bullets", [])]
        rows += [("b", f"{label}: {value}", "") for label, value in section.get("pairs", [])]
    code = FPDF.replace("FONT", repr(f"{_DEJAVU}.ttf")).replace("BOLD", repr(f"{_DEJAVU}-Bold.ttf"))
    subprocess.run([tools, "-c", code], input=json.dumps([str(target), 10, rows]), text=True, check=True, capture_output=True)


def typst(tools: str, person: dict[str, Any], template: str, target: Path) -> None:
    source = target.with_suffix(".typ")
    source.write_text(_typst(person, template), encoding="utf-8")
    subprocess.run([tools, "-c", "import sys,typst;typst.compile(sys.argv[1],output=sys.argv[2])", str(source), str(target)], check=True, capture_output=True)  # fmt: skip
    source.unlink()


def _typst(person: dict[str, Any], template: str) -> str:
    head = (
        f'#set page("a4",margin:16mm)\n#set text(font:("Liberation Serif","DejaVu Sans"),size:10pt,lang:"{person.get("language", "en")}")\n'
    )
    head += "#set par(justify:true)\n" if template == "justified" else ""
    head += f"#text(size:20pt,weight:700)[{escaped(person['name'])}]\n\n" + "\n\n".join(
        escaped(x) for x in (person["headline"], *person["contact"])
    )
    if template != "columns":
        return head + "\n\n" + "\n\n".join(_typst_section(s) for s in person["sections"])
    side = [s for s in person["sections"] if s["title"].lower() in SIDE]
    cells = ["\n\n".join(_typst_section(s) for s in group) for group in (side, [s for s in person["sections"] if s not in side])]
    return head + f"\n#grid(columns:(48mm,1fr),gutter:8mm,[{cells[0]}],[{cells[1]}])\n"


def _typst_section(section: dict[str, Any]) -> str:
    out = [f"= {escaped(section['title'])}", *[escaped(p) for p in section.get("text", [])]]
    for entry in section.get("entries", []):
        out.append(f"*{escaped(entry['title'])}* #h(1fr) {escaped(entry.get('dates', ''))}")
        out += [escaped(place_of(entry))] if place_of(entry) else []
        out += ["\n".join(f"- {escaped(b)}" for b in entry.get("bullets", []))]
    out += ["\n".join(f"- {escaped(b)}" for b in section.get("bullets", []))]
    out += [f"*{escaped(label)}:* {escaped(value)}" for label, value in section.get("pairs", [])]
    return "\n\n".join(out)


def escaped(text: str) -> str:
    return re.sub(r"([\\#*_`$<>@=\[\]~/+-])", r"\\\1", text)
