"""HTML layouts as templates of the world lay them out, other ones than in ``web``: written and measured before any rule had seen them."""

import html
from collections.abc import Callable
from itertools import groupby
from typing import Any

from producers.known import is_work
from producers.web import place_of

Person = dict[str, Any]
e = html.escape
ASIDE = {"skills", "languages", "kenntnisse", "sprachen", "compétences", "competencias", "langues", "idiomas", "interests", "interessen", "certifications", "certificates", "licenses", "technical skills", "systems", "keywords"}  # fmt: skip
LABELS = {
    "en": ("Dates", "Occupation or position held", "Name and address of employer", "Main activities and responsibilities", "Name", "Contact"),
    "de": ("Zeitraum", "Beruf oder Funktion", "Name und Adresse des Arbeitgebers", "Wichtigste Tätigkeiten und Zuständigkeiten", "Name", "Kontakt"),
    "fr": ("Dates", "Fonction ou poste occupé", "Nom et adresse de l'employeur", "Principales activités et responsabilités", "Nom", "Contact"),
    "es": ("Fechas", "Profesión o cargo desempeñado", "Nombre y dirección del empleador", "Funciones y responsabilidades principales", "Nombre", "Contacto"),
}  # fmt: skip
BASE = """
@page{size:A4;margin:15mm}
body{font:10pt/1.4 'Liberation Sans','DejaVu Sans',sans-serif;margin:0;color:#111;print-color-adjust:exact}
h1{font-size:22pt;margin:0}h2{font-size:12.5pt;margin:9pt 0 3pt}h3{font-size:10.5pt;margin:5pt 0 1pt}p,ul{margin:1pt 0 2pt}ul{padding-left:13pt}
"""


def sections(person: Person, aside: bool | None = None) -> list[dict[str, Any]]:
    return [s for s in person["sections"] if aside is None or (s["title"].casefold() in ASIDE) == aside]


def ul(bullets: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{e(b)}</li>" for b in bullets) + "</ul>" if bullets else ""


def rest(section: dict[str, Any]) -> str:
    """What a section holds beside its entries."""
    pairs = "".join(f"<p><b>{e(a)}:</b> {e(b)}</p>" for a, b in section.get("pairs", []))
    return "".join(f"<p>{e(p)}</p>" for p in section.get("text", [])) + ul(section.get("bullets", [])) + pairs


def plain_section(section: dict[str, Any], entry: Callable[[dict[str, Any], int], str]) -> str:
    return f"<h2>{e(section['title'])}</h2>{rest(section)}" + "".join(entry(x, n) for n, x in enumerate(section.get("entries", [])))


def head(person: Person) -> str:
    return f"<h1>{e(person['name'])}</h1><p>{e(person['headline'])}</p><p>{'<br>'.join(map(e, person['contact']))}</p>"


def shell(person: Person, css: str, body: str) -> str:
    return f'<!doctype html><html lang="{person.get("language", "en")}"><head><meta charset="utf-8"><title>CV</title><style>{BASE}{css}</style></head><body>{body}</body></html>'  # fmt: skip


def one_column(css: str, entry: Callable[[dict[str, Any], int], str]) -> Callable[[Person], str]:
    return lambda person: shell(person, css, head(person) + "".join(plain_section(s, entry) for s in person["sections"]))


def europass(person: Person) -> str:
    dates, post, employer, tasks, name, contact = LABELS[person.get("language", "en")]

    def row(label: str, value: str) -> str:
        return f"<tr><td class=l>{e(label)}</td><td>{value}</td></tr>"

    out = [row(name, f"<b>{e(person['name'])}</b>"), row("", e(person["headline"])), row(contact, "<br>".join(map(e, person["contact"])))]
    for section in person["sections"]:
        out.append(f'<tr><td class="l s">{e(section["title"])}</td><td>{rest(section)}</td></tr>')
        for x in section.get("entries", []):
            out.append(row(dates, e(x.get("dates", ""))) if x.get("dates") else "")
            out += [row(post, f"<b>{e(x['title'])}</b>"), row(tasks, ul(x["bullets"])) if x.get("bullets") else ""]
            out.append(row(employer, e(place_of(x))) if place_of(x) else "")
    return shell(person, "td{vertical-align:top;padding:1.5pt 5pt}.l{width:46mm;text-align:right;border-right:1px solid #888;color:#345}.s{font-weight:bold;font-size:12pt}", f"<table>{''.join(out)}</table>")  # fmt: skip


def bars(person: Person) -> str:
    def side(section: dict[str, Any]) -> str:
        words = section.get("bullets") or [w for t in section.get("text", []) for w in t.split(", ")]
        rows = "".join(f'<p>{e(w)}</p><div class=bar><div style="width:{40 + 13 * n % 60}%"></div></div>' for n, w in enumerate(words))
        return f"<h2>{e(section['title'])}</h2>{rows}" + "".join(f"<p>{e(a)}: {e(b)}</p>" for a, b in section.get("pairs", []))

    def entry(x: dict[str, Any], _n: int) -> str:
        return f"<h3>{e(x['title'])}</h3><p class=m>{e(place_of(x))}</p><p class=d>{e(x.get('dates', ''))}</p>{ul(x.get('bullets', []))}"

    css = "@page{margin:0}.w{display:flex;min-height:297mm}.a{width:58mm;background:#24405c;color:#fff;padding:12mm 7mm}.b{flex:1;padding:12mm 10mm}.bar{background:#567;height:4pt;margin:1pt 0 5pt}.bar div{background:#fc6;height:4pt}.m{color:#246}.d{font-size:8.5pt;color:#666}h2{text-transform:uppercase}"  # fmt: skip
    left = f"<p>{'<br>'.join(map(e, person['contact']))}</p>" + "".join(side(s) for s in sections(person, aside=True))
    main = "".join(plain_section(s, entry) for s in sections(person, aside=False))
    return shell(
        person,
        css,
        f"<div class=w><div class=a>{left}</div><div class=b><h1>{e(person['name'])}</h1><p>{e(person['headline'])}</p>{main}</div></div>",
    )


def band(person: Person) -> str:
    def entry(x: dict[str, Any], _n: int) -> str:
        meta = " &nbsp;•&nbsp; ".join(e(t) for t in (x.get("dates"), x.get("place")) if t)
        return f"<h3>{e(x['title'])}</h3><p class=o>{e(x.get('org', ''))}</p><p class=d>{meta}</p>{ul(x.get('bullets', []))}"

    icons = ("☎", "✉", "⌂", "☞")
    contact = " ".join(f"<span>{icons[n % 4]} {e(c)}</span>" for n, c in enumerate(person["contact"]))
    columns = [
        f"<div>{''.join(plain_section(s, entry) for s in group)}</div>" for group in (sections(person, aside=False), sections(person, True))
    ]
    css = ".h{background:#3a6b5d;color:#fff;padding:6mm}.h span{margin-right:8mm}.c{display:grid;grid-template-columns:2.2fr 1fr;column-gap:9mm}.o{font-weight:bold;color:#3a6b5d}.d{font-size:8.5pt;color:#555}"  # fmt: skip
    return shell(person, css, f"<div class=h><h1>{e(person['name'])}</h1><p>{e(person['headline'])}</p><p>{contact}</p></div><div class=c>{''.join(columns)}</div>")  # fmt: skip


def midline(person: Person) -> str:
    def entry(x: dict[str, Any], _n: int) -> str:
        left = f"<b>{e(x.get('org', ''))}</b><br>{e(x.get('place', ''))}<br><i>{e(x.get('dates', ''))}</i>"
        return f"<div class=t><div class=l>{left}</div><div class=r><h3>{e(x['title'])}</h3>{ul(x.get('bullets', []))}</div></div>"

    css = ".t{display:grid;grid-template-columns:62mm 1fr;column-gap:0}.l{text-align:right;padding-right:6mm;border-right:2px solid #a55}.r{padding-left:6mm}"  # fmt: skip
    return one_column(css, entry)(person)


def zigzag(person: Person) -> str:
    def entry(x: dict[str, Any], n: int) -> str:
        box = f"<div><i>{e(x.get('dates', ''))}</i><h3>{e(x['title'])}</h3><p>{e(place_of(x))}</p>{ul(x.get('bullets', []))}</div>"
        return f"<div class=t>{'' if n % 2 == 0 else '<div></div>'}{box}{'<div></div>' if n % 2 == 0 else ''}</div>"

    return one_column(".t{display:grid;grid-template-columns:1fr 1fr;column-gap:12mm}", entry)(person)


def three_skills(person: Person) -> str:
    def entry(x: dict[str, Any], _n: int) -> str:
        return f"<div class=f><b>{e(place_of(x))}</b><span>{e(x.get('dates', ''))}</span></div><p><i>{e(x['title'])}</i></p>{ul(x.get('bullets', []))}"  # fmt: skip

    def section(s: dict[str, Any]) -> str:
        if s["title"].casefold() not in ASIDE or not s.get("bullets"):
            return plain_section(s, entry)
        return f"<h2>{e(s['title'])}</h2><div class=g>{''.join(f'<div>{e(b)}</div>' for b in s['bullets'])}</div>"

    css = ".f{display:flex;justify-content:space-between}.g{display:grid;grid-template-columns:1fr 1fr 1fr}h2{border-bottom:1px solid}"
    return shell(person, css, head(person) + "".join(map(section, person["sections"])))


def _one_line(x: dict[str, Any], n: int) -> str:
    mark = (" | ", " – ", " @ ", " at ", ", ")[n % 5]
    line = mark.join(t for t in (x["title"], x.get("org")) if t) + (f", {x['place']}" if x.get("place") else "")
    return f"<div class=f><b>{e(line)}</b><span>{e(x.get('dates', ''))}</span></div>{ul(x.get('bullets', []))}"


def _above(x: dict[str, Any], _n: int) -> str:
    return f"<p class=d>{e(x.get('dates', ''))}</p><h3>{e(x['title'])}</h3><p><i>{e(place_of(x))}</i></p>{ul(x.get('bullets', []))}"


def _brackets(x: dict[str, Any], _n: int) -> str:
    dates = f" ({e(x['dates'])})" if x.get("dates") else ""
    return f"<p><b>{e(x['title'])}</b>{', ' if place_of(x) else ''}{e(place_of(x))}{dates}</p>{ul(x.get('bullets', []))}"


def _behind(x: dict[str, Any], _n: int) -> str:
    return f"<h3>{e(x['title'])}</h3><p>{e(place_of(x))}</p>{ul(x.get('bullets', []))}<p class=d>{e(x.get('dates', ''))}</p>"


def _org_first(x: dict[str, Any], _n: int) -> str:
    top = f"<div class=f><b>{e(x.get('org', ''))}</b><span>{e(x.get('place', ''))}</span></div>" if x.get("org") else ""
    return f"{top}<div class=f><i>{e(x['title'])}</i><i>{e(x.get('dates', ''))}</i></div>{ul(x.get('bullets', []))}"


def _date_column(x: dict[str, Any], _n: int) -> str:
    return f"<div class=g><div><h3>{e(x['title'])}</h3><p>{e(place_of(x))}</p>{ul(x.get('bullets', []))}</div><div class=d>{e(x.get('dates', ''))}</div></div>"  # fmt: skip


def _card(x: dict[str, Any], _n: int) -> str:
    meta = " | ".join(e(t) for t in (x.get("org"), x.get("place"), x.get("dates")) if t)
    return f"<div class=k><h3>{e(x['title'])}</h3><p>{meta}</p>{ul(x.get('bullets', []))}</div>"


def letters(person: Person) -> str:
    spaced = {
        **person,
        "sections": [{**s, "title": "   ".join(" ".join(w) for w in s["title"].upper().split())} for s in person["sections"]],
    }
    return one_column(FLEX + "h1{letter-spacing:.25em;text-transform:uppercase}h2{text-align:center}", _one_line)(spaced)


def tabular(person: Person) -> str:
    at = {"en": "at", "de": "bei", "fr": "chez", "es": "en"}[person.get("language", "en")]
    *_, name, contact = LABELS[person.get("language", "en")]
    out = [
        f"<tr><td>{name}</td><td>{e(person['name'])}</td></tr><tr><td>{contact}</td><td>{'<br>'.join(map(e, person['contact']))}</td></tr>"
    ]
    for section in person["sections"]:
        out.append(f"<tr><td colspan=2><h2>{e(section['title'])}</h2>{rest(section)}</td></tr>")
        for x in section.get("entries", []):
            what = f"<b>{e(x['title'])}</b>{f' {at} ' if x.get('org') else ''}{e(place_of(x))}{ul(x.get('bullets', []))}"
            out.append(f"<tr><td class=d>{e(x.get('dates', ''))}</td><td>{what}</td></tr>")
    return shell(
        person,
        "td{vertical-align:top;padding:2pt 4pt}.d{width:42mm}table{width:100%}",
        f"<h1>Lebenslauf</h1><p>{e(person['headline'])}</p><table>{''.join(out)}</table>",
    )


def promoted_page(person: Person) -> str:
    def group(entries: list[dict[str, Any]]) -> str:
        first = entries[0]
        top = f"<p class=o><b>{e(first.get('org', ''))}</b>{', ' + e(first['place']) if first.get('place') else ''}</p>" if first.get("org") else ""  # fmt: skip
        return top + "".join(
            f"<div class=f><i>{e(x['title'])}</i><span>{e(x.get('dates', ''))}</span></div>{ul(x.get('bullets', []))}" for x in entries
        )

    def section(s: dict[str, Any]) -> str:
        groups = "".join(group(list(g)) for _, g in groupby(s.get("entries", []), key=lambda x: x.get("org")))
        return f"<h2>{e(s['title'])}</h2>{rest(s)}{groups}" if is_work(s) else plain_section(s, _one_line)

    return shell(person, FLEX + ".o{margin-top:6pt}", head(person) + "".join(map(section, person["sections"])))


def paged(person: Person) -> str:
    name = person["name"].replace('"', "'")
    css = f'@page{{size:A4;margin:22mm 20mm;@top-left{{content:"{name} – CV";font-size:8pt}}@top-right{{content:"{person["contact"][-1]}";font-size:8pt}}@bottom-center{{content:"Page " counter(page) " of " counter(pages);font-size:8pt}}}}body{{font-size:14pt;line-height:1.65}}'  # fmt: skip
    return one_column(FLEX + css, _above)(person)


FLEX = ".f{display:flex;justify-content:space-between}.d{color:#666}"
PAGES: dict[str, tuple[str, Callable[[Person], str]]] = {
    "europass": ("", europass),
    "bars": ("long", bars),
    "band": ("", band),
    "midline": ("", midline),
    "zigzag": ("", zigzag),
    "three-skills": ("short", three_skills),
    "one-line": ("", one_column(FLEX, _one_line)),
    "above": ("long", one_column(FLEX, _above)),
    "brackets": ("slash", one_column("", _brackets)),
    "behind": ("", one_column("", _behind)),
    "org-first": ("season", one_column(FLEX, _org_first)),
    "date-column": ("", one_column(".g{display:grid;grid-template-columns:1fr 30mm;column-gap:5mm}.d{text-align:right;color:#777}", _date_column)),
    "cards": ("since", one_column(".k{border:1px solid #bbb;border-radius:4pt;padding:4pt 8pt;margin:4pt 0}", _card)),
    "letters": ("iso", letters),
    "tabular": ("dots", tabular),
    "promoted": ("", promoted_page),
    "paged": ("", paged),
}  # fmt: skip
"""Layout: (style of the dates, person → page)."""
