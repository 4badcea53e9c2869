"""PDF files in one and two columns."""

from html import escape
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, NextPageTemplate, PageTemplate, Paragraph, Spacer, Table

_INK, _SOFT, _LINE = HexColor("#1d2433"), HexColor("#4c566a"), HexColor("#c9ced8")
_SIDE_SECTIONS = {
    "skills",
    "languages",
    "certifications",
    "interests",
    "kenntnisse",
    "sprachen",
    "compétences",
    "langues",
    "education",
    "ausbildung",
}


def _style(name: str, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(name, **{"fontName": "Helvetica", "fontSize": 9.6, "leading": 12.8, "textColor": _INK, **more})


_BODY = _style("body")
_HIDDEN = _style("hidden", fontSize=6, leading=7, textColor=HexColor("#ffffff"))
_NAME = _style("name", fontName="Helvetica-Bold", fontSize=20, leading=24)
_HEADLINE = _style("headline", fontSize=11.5, leading=15, textColor=_SOFT)
_CONTACT = _style("contact", fontSize=9, leading=12, textColor=_SOFT)
_SECTION = _style("section", fontName="Helvetica-Bold", fontSize=11.5, leading=15, spaceBefore=8, spaceAfter=3)
_TITLE = _style("title", fontName="Helvetica-Bold")
_WHEN = _style("when", alignment=2, textColor=_SOFT)
_WHERE = _style("where", textColor=_SOFT)
_BULLET = _style("bullet", leftIndent=10, bulletIndent=1)


def classic(person: dict[str, Any], path: Path) -> None:
    """One column; dates at the right edge of the title's line."""
    size = LETTER if person.get("paper") == "letter" else A4
    frame = Frame(18 * mm, 16 * mm, size[0] - 36 * mm, size[1] - 32 * mm, 0, 0, 0, 0)
    flow = _header(person)
    for section in person["sections"]:
        flow += _section(section, size[0] - 36 * mm)
    flow += _hidden(person)
    _build(path, person, [PageTemplate("page", [frame])], flow, size)


def sidebar_left(person: dict[str, Any], path: Path) -> None:
    _two_columns(person, path, side_first=True)


def sidebar_right(person: dict[str, Any], path: Path) -> None:
    _two_columns(person, path, side_first=False)


def _two_columns(person: dict[str, Any], path: Path, *, side_first: bool) -> None:
    """A full-width header, then a narrow and a wide column."""
    width, height = A4
    side, gap = 52 * mm, 8 * mm
    top = max(36 * mm, sum(part.wrap(width - 32 * mm, height)[1] + part.getSpaceBefore() for part in _header(person)) + 6)
    main = width - 32 * mm - side - gap
    header = Frame(16 * mm, height - 14 * mm - top, width - 32 * mm, top, 0, 0, 0, 0)
    lower = height - 14 * mm - top - 16 * mm
    side_x, main_x = (16 * mm, 16 * mm + side + gap) if side_first else (16 * mm + main + gap, 16 * mm)
    side_frame, main_frame = Frame(side_x, 14 * mm, side, lower, 0, 0, 0, 0), Frame(main_x, 14 * mm, main, lower, 0, 0, 0, 0)
    later = Frame(main_x, 14 * mm, main, height - 28 * mm, 0, 0, 0, 0)
    first = PageTemplate("first", [header, side_frame, main_frame] if side_first else [header, main_frame, side_frame])
    in_side = [s for s in person["sections"] if s["title"].lower() in _SIDE_SECTIONS]
    in_main = [s for s in person["sections"] if s not in in_side]
    flow = [NextPageTemplate("later"), *_header(person), FrameBreak()]
    narrow = [part for s in in_side for part in _section(s, side)]
    wide = [part for s in in_main for part in _section(s, main)]
    wide += _hidden(person)
    flow += [*narrow, FrameBreak(), *wide] if side_first else [*wide, FrameBreak(), *narrow]
    _build(path, person, [first, PageTemplate("later", [later])], flow, A4)


def _header(person: dict[str, Any]) -> list[Any]:
    return [
        Paragraph(escape(person["name"]), _NAME),
        Paragraph(escape(person["headline"]), _HEADLINE),
        *[Paragraph(escape(line), _CONTACT) for line in person["contact"]],
        Spacer(1, 4),
    ]


def _hidden(person: dict[str, Any]) -> list[Any]:
    """White text on white paper, as some candidates try."""
    return [Paragraph(escape(person["hidden"]), _HIDDEN)] if person.get("hidden") else []


def _section(section: dict[str, Any], width: float) -> list[Any]:
    flow: list[Any] = [Paragraph(escape(section["title"]), _SECTION)]
    flow += [Paragraph(escape(p), _BODY) for p in section.get("text", [])]
    for entry in section.get("entries", []):
        flow += _entry(entry, width)
    flow += [Paragraph(escape(b), _BULLET, bulletText="•") for b in section.get("bullets", [])]
    flow += [Paragraph(f"<b>{escape(label)}:</b> {escape(value)}", _BODY) for label, value in section.get("pairs", [])]
    return flow


def _entry(entry: dict[str, Any], width: float) -> list[Any]:
    where = ", ".join(part for part in (entry.get("org"), entry.get("place")) if part)
    if width < 70 * mm:  # no room for dates beside the title
        head: list[Any] = [Paragraph(escape(entry["title"]), _TITLE), Paragraph(escape(entry.get("dates", "")), _WHERE)]
    else:
        row = [[Paragraph(escape(entry["title"]), _TITLE), Paragraph(escape(entry.get("dates", "")), _WHEN)]]
        head = [
            Table(
                row,
                [width * 0.7, width * 0.3],
                style=[
                    ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                    ("TOPPADDING", (0, 0), (-1, -1), 2),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ],
            )
        ]
    head += [Paragraph(escape(where), _WHERE)] if where else []
    return [*head, *[Paragraph(escape(b), _BULLET, bulletText="•") for b in entry.get("bullets", [])], Spacer(1, 3)]


def _build(path: Path, person: dict[str, Any], templates: list[PageTemplate], flow: list[Any], size: tuple[float, float]) -> None:
    document = BaseDocTemplate(
        str(path), pagesize=size, pageTemplates=templates, invariant=1, title=f"{person['name']} - résumé", author=person["name"]
    )
    document.build(flow)
