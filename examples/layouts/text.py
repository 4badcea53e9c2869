"""Plain text and HTML."""

import html
import textwrap
from pathlib import Path
from typing import Any

WIDTH = 92


def plain_text(person: dict[str, Any], path: Path) -> None:
    out = [person["name"], person["headline"], *person["contact"], ""]
    for section in person["sections"]:
        out += [section["title"].upper(), ""]
        for paragraph in section.get("text", []):
            out += [*textwrap.wrap(paragraph, WIDTH), ""]
        for entry in section.get("entries", []):
            head = f"{entry['title']}"
            out.append(f"{head:<{WIDTH - 24}}{entry.get('dates', ''):>24}".rstrip())
            where = ", ".join(part for part in (entry.get("org"), entry.get("place")) if part)
            out += [where] if where else []
            for bullet in entry.get("bullets", []):
                out += textwrap.wrap(bullet, WIDTH, initial_indent="- ", subsequent_indent="  ")
            out.append("")
        for bullet in section.get("bullets", []):
            out += textwrap.wrap(bullet, WIDTH, initial_indent="- ", subsequent_indent="  ")
        out += [f"{label}: {value}" for label, value in section.get("pairs", [])]
        out.append("")
    path.write_text("\n".join(out).rstrip() + "\n", encoding=person.get("encoding", "utf-8"))


def html_page(person: dict[str, Any], path: Path) -> None:
    e = html.escape
    out = [
        f'<!doctype html>\n<html lang="{person.get("language", "en")}">\n<head><meta charset="utf-8"><title>{e(person["name"])}</title>',
        (
            "<style>body{font-family:Georgia,serif;max-width:46em;margin:2em auto}h2{border-bottom:1px solid #999}"
            ".when{float:right;color:#555}</style></head>\n<body>"
        ),
        f"<header><h1>{e(person['name'])}</h1><p>{e(person['headline'])}</p><p>{' · '.join(e(c) for c in person['contact'])}</p></header>",
    ]
    for section in person["sections"]:
        out.append(f"<section><h2>{e(section['title'])}</h2>")
        out += [f"<p>{e(p)}</p>" for p in section.get("text", [])]
        for entry in section.get("entries", []):
            where = ", ".join(part for part in (entry.get("org"), entry.get("place")) if part)
            out.append(f'<h3><span class="when">{e(entry.get("dates", ""))}</span>{e(entry["title"])}</h3>')
            out += [f"<p>{e(where)}</p>"] if where else []
            out.append(_list(entry.get("bullets", [])))
        out.append(_list(section.get("bullets", [])))
        if section.get("pairs"):
            rows = "".join(f"<tr><th>{e(label)}</th><td>{e(value)}</td></tr>" for label, value in section["pairs"])
            out.append(f"<table>{rows}</table>")
        out.append("</section>")
    out.append("</body></html>\n")
    path.write_text("\n".join(part for part in out if part), encoding="utf-8")


def _list(bullets: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{html.escape(b)}</li>" for b in bullets) + "</ul>" if bullets else ""
