"""HTML pages as résumé builders lay them out; printed by Chromium or WeasyPrint, or read as they are."""

import html
from typing import Any

e = html.escape
SIDE = {"skills", "languages", "certifications", "certificates", "interests", "kenntnisse", "sprachen", "compétences", "langues", "education", "ausbildung", "idiomas"}  # fmt: skip
BASE = """
@page{size:A4;margin:14mm}
body{font:10pt/1.35 'Liberation Sans','DejaVu Sans',sans-serif;margin:0;color:#222}
h1{font-size:20pt;margin:0}h2{font-size:12pt;margin:10pt 0 4pt;border-bottom:1px solid #999}
p,ul,h3{margin:2pt 0}h3{font-size:10pt}ul{padding-left:14pt}.when{color:#555;font-weight:normal}
"""
ROW = "h3{display:flex;justify-content:space-between}"
TEMPLATES: dict[str, str] = {
    "plain": ROW,
    "grid-left": ROW + ".cols{display:grid;grid-template-columns:52mm 1fr;column-gap:8mm}.side{background:#eef;padding:2mm}",
    "grid-right": ROW + ".cols{display:grid;grid-template-columns:1fr 48mm;column-gap:7mm}.side{grid-column:2;grid-row:1}",
    "grid-dark": ROW + ".cols{display:grid;grid-template-columns:56mm 1fr;column-gap:6mm}.side{background:#234;color:#fff;padding:4mm;print-color-adjust:exact}",
    "float": ROW + ".side{float:right;width:30%;font-size:9pt}.main{width:64%}",
    "table": ROW + ".cols{display:table;width:100%}.side,.main{display:table-cell;vertical-align:top}.side{width:31%;padding-right:6mm}",
    "band": ROW + ".cols,.tail{display:grid;grid-template-columns:50mm 1fr;column-gap:8mm}.band{background:#dde;padding:2mm;margin:3mm 0}",
    "halves": ROW + ".cols{display:grid;grid-template-columns:1fr 1fr;column-gap:9mm;font-size:8.5pt}",
    "justified": "p,li{text-align:justify;hyphens:auto}body{width:120mm}.when{float:right}",
    "running": ROW + "body{font-size:13pt;line-height:1.7}.run{position:fixed;left:0;right:0;font-size:8pt}.top{top:0}.bottom{bottom:0}",
    "rotated": ROW + "body{padding-left:14mm}.turned{position:fixed;left:0;top:30mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:15pt;color:#777}",
    "icons": ROW + "body{font-family:'DejaVu Serif'}.i{font-family:OpenSymbol;color:#a33}li{list-style:none}",
    "spaced": ROW + "h1,h2{letter-spacing:.3em;text-transform:uppercase}h3{font-variant:small-caps;letter-spacing:.05em}",
    "timeline": "h3{margin:0}.entry{display:grid;grid-template-columns:34mm 1fr;border-left:2px solid #88a;padding-left:3mm}.entry .when{font-size:9pt}",
    "columns": ".cols{column-count:2;column-gap:9mm;font-size:9pt}.when{display:block}",
    "ligatures": ROW + "body{font-family:'DejaVu Serif';font-feature-settings:'liga' 1,'dlig' 1;font-kerning:normal}",
    "absolute": ROW + ".side{position:absolute;right:0;top:40mm;width:48mm}.main{width:118mm}header{height:38mm}",
}  # fmt: skip


def page(person: dict[str, Any], template: str) -> str:
    side = [s for s in person["sections"] if s["title"].lower() in SIDE]
    main = [s for s in person["sections"] if s not in side]
    language = person.get("language", "en")
    direction = ' dir="rtl"' if language in {"ar", "he"} else ""
    out = [f'<!doctype html><html lang="{language}"{direction}><head><meta charset="utf-8"><title>CV</title><style>{BASE}{TEMPLATES[template]}</style></head><body>']  # fmt: skip
    if template == "running":
        out.append('<div class="run top">Curriculum vitae</div><div class="run bottom">Confidential application</div>')
    if template == "rotated":
        out.append('<div class="turned">Curriculum vitae</div>')
    out.append(_header(person, icons=template == "icons"))
    if template in {"plain", "justified", "running", "rotated", "icons", "spaced", "timeline", "ligatures"}:
        out += [_section(s, template) for s in person["sections"]]
    elif template == "band":
        band, rest = main[0], main[1:]
        out += [_columns(side[:1], rest[:1], template), f'<div class="band">{_section(band, template)}</div>']
        out.append(_columns(side[1:], rest[1:], template).replace('class="cols"', 'class="tail"'))
    else:
        out.append(_columns(side, main, template))
    return "\n".join([*out, "</body></html>"])


def _columns(side: list[Any], main: list[Any], template: str) -> str:
    boxes = [
        f'<div class="{name}">{"".join(_section(s, template) for s in sections)}</div>'
        for name, sections in (("side", side), ("main", main))
    ]
    return f'<div class="cols">{"".join(reversed(boxes) if template in {"grid-right", "columns"} else boxes)}</div>'


def _header(person: dict[str, Any], icons: bool) -> str:
    marks = ["&#xe4c4;", "&#x2709;", "&#x260e;", "&#xe00a;"]
    contact = [
        f'<p><span class="i">{marks[n % 4]}</span> {e(line)}</p>' if icons else f"<p>{e(line)}</p>"
        for n, line in enumerate(person["contact"])
    ]
    return f"<header><h1>{e(person['name'])}</h1><p>{e(person['headline'])}</p>{''.join(contact)}</header>"


def _section(section: dict[str, Any], template: str) -> str:
    out = [f"<section><h2>{e(section['title'])}</h2>", *[f"<p>{e(p)}</p>" for p in section.get("text", [])]]
    out += [_entry(entry, template) for entry in section.get("entries", [])]
    out.append(_list(section.get("bullets", []), template))
    out += [f"<p><b>{e(label)}:</b> {e(value)}</p>" for label, value in section.get("pairs", [])]
    return "".join([*out, "</section>"])


def _entry(entry: dict[str, Any], template: str) -> str:
    when, title, where = f'<span class="when">{e(entry.get("dates", ""))}</span>', e(entry["title"]), place_of(entry)
    body = (f"<p>{e(where)}</p>" if where else "") + _list(entry.get("bullets", []), template)
    if template == "timeline":
        return f'<div class="entry"><div>{when}</div><div><h3>{title}</h3>{body}</div></div>'
    return f"<h3>{when}{title}</h3>{body}" if template == "justified" else f"<h3><span>{title}</span>{when}</h3>{body}"


def place_of(entry: dict[str, Any]) -> str:
    return ", ".join(part for part in (entry.get("org"), entry.get("place")) if part)


def _list(bullets: list[str], template: str) -> str:
    mark = '<span class="i">&#xe00c;</span> ' if template == "icons" else ""
    return "<ul>" + "".join(f"<li>{mark}{e(b)}</li>" for b in bullets) + "</ul>" if bullets else ""
