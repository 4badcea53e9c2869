"""The styles of well-known LaTeX classes, imitated with Typst."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from producers.others import escaped
from producers.unseen_web import sections

Person = dict[str, Any]
t = escaped


def write(tools: str, source: str, target: Path) -> None:
    file = target.with_suffix(".typ")
    file.write_text(source, encoding="utf-8")
    subprocess.run([tools, "-c", "import sys,typst;typst.compile(sys.argv[1],output=sys.argv[2])", str(file), str(target)], check=True, capture_output=True)  # fmt: skip
    file.unlink()


def _start(person: Person, margin: str = "18mm", size: str = "10pt") -> str:
    return f'#set page("a4",margin:{margin})\n#set text(font:("Liberation Serif","DejaVu Sans"),size:{size},lang:"{person.get("language", "en")}")\n#set list(marker:[•])\n'


def _bullets(items: list[str]) -> str:
    return "\n".join(f"- {t(b)}" for b in items)


def _rest(section: dict[str, Any]) -> list[str]:
    return [
        *map(t, section.get("text", [])),
        _bullets(section.get("bullets", [])),
        *(f"*{t(a)}:* {t(b)}" for a, b in section.get("pairs", [])),
    ]


def _whole(person: Person, heading: str, entry: Callable[[dict[str, Any]], str], of: list[dict[str, Any]] | None = None) -> str:
    out = []
    for section in of if of is not None else person["sections"]:
        out += [heading.replace("TITLE", t(section["title"])), *_rest(section), *(entry(x) for x in section.get("entries", []))]
    return "\n\n".join(out)


def _top(person: Person, align: str) -> str:
    return f"#align({align})[#text(size:24pt)[{t(person['name'])}]\\\n{t(person['headline'])}\\\n{' $|$ '.join(map(t, person['contact']))}]\n\n"


def jake(person: Person) -> str:
    """Title and dates, employer and place below in italics; rules under small capitals."""

    def entry(x: dict[str, Any]) -> str:
        second = f"\\\n_{t(x['org'])}_ #h(1fr) _{t(x.get('place', ''))}_" if x.get("org") else ""
        return f"*{t(x['title'])}* #h(1fr) {t(x.get('dates', ''))}{second}\n\n{_bullets(x.get('bullets', []))}"

    return _start(person) + _top(person, "center") + _whole(person, "#smallcaps[#text(size:13pt)[TITLE]]\n#line(length:100%)", entry)


def moderncv(person: Person) -> str:
    """Dates in the margin, title, employer and place in one line that ends with a full stop."""

    def row(left: str, right: str) -> str:
        return f"#grid(columns:(32mm,1fr),gutter:5mm,align(right)[{left}],[{right}])"

    out = [_start(person), f"#text(size:26pt)[{t(person['name'])}] #h(1fr) #text(size:9pt)[{t(' · '.join(person['contact']))}]\n\n_{t(person['headline'])}_"]  # fmt: skip
    for section in person["sections"]:
        out.append(row("#line(length:100%,stroke:2pt)", f"#text(size:14pt,fill:rgb(30,90,160))[{t(section['title'])}]"))
        out += [row("", part) for part in _rest(section) if part]
        for x in section.get("entries", []):
            where = "".join(f", {t(v)}" for v in (x.get("org"), x.get("place")) if v)
            out.append(row(t(x.get("dates", "")), f"*{t(x['title'])}*{where}.\n{_bullets(x.get('bullets', []))}"))
    return "\n\n".join(out)


def altacv(person: Person) -> str:
    """Main column of 60%, the rest beside it; employer in colour, dates and place with signs below."""

    def entry(x: dict[str, Any]) -> str:
        meta = " #h(1cm) ".join(f"{sign} {t(v)}" for sign, v in (("◷", x.get("dates")), ("⌂", x.get("place"))) if v)
        org = f"\\\n#text(fill:rgb(140,20,60),weight:700)[{t(x['org'])}]" if x.get("org") else ""
        return f"#text(size:11.5pt)[{t(x['title'])}]{org}\\\n#text(size:8.5pt)[{meta}]\n\n{_bullets(x.get('bullets', []))}"

    heading = "#text(size:14pt,weight:700)[#upper[TITLE]]\n#line(length:100%,stroke:1.5pt)"
    main, side = (_whole(person, heading, entry, sections(person, aside)) for aside in (False, True))
    return _start(person, size="9.5pt") + _top(person, "left") + f"#grid(columns:(6fr,3fr),gutter:9mm,[{main}],[{side}])"


def awesome(person: Person) -> str:
    """Employer and place, then title in small capitals and dates."""

    def entry(x: dict[str, Any]) -> str:
        top = f"*{t(x['org'])}* #h(1fr) _{t(x.get('place', ''))}_\\\n" if x.get("org") else ""
        return f"{top}#smallcaps[{t(x['title'])}] #h(1fr) #text(size:8.5pt)[_{t(x.get('dates', ''))}_]\n\n{_bullets(x.get('bullets', []))}"

    return _start(person) + _top(person, "center") + _whole(person, "#text(size:15pt,weight:700)[TITLE] #box(width:1fr,line(length:100%))", entry)  # fmt: skip


def deedy(person: Person) -> str:
    """A third of the page for lists, two thirds for work: employer | title in one line, dates | place below."""

    def entry(x: dict[str, Any]) -> str:
        top = " | ".join([f"#text(weight:700)[{t(x['org']).upper()}]", t(x["title"])] if x.get("org") else [t(x["title"])])
        meta = " | ".join(t(v) for v in (x.get("dates"), x.get("place")) if v)
        return f"{top}\\\n#text(size:8.5pt,fill:gray)[{meta}]\n\n{_bullets(x.get('bullets', []))}"

    side, main = (
        _whole(person, "#text(size:13pt,fill:rgb(80,80,80))[#upper[TITLE]]", entry, sections(person, aside)) for aside in (True, False)
    )
    return _start(person, margin="14mm") + _top(person, "center") + f"#grid(columns:(1fr,2fr),gutter:8mm,[{side}],[{main}])"


PAGES: dict[str, tuple[str, Callable[[Person], str]]] = {
    "jake": ("long", jake),
    "moderncv": ("slash", moderncv),
    "altacv": ("", altacv),
    "awesome": ("", awesome),
    "deedy": ("long", deedy),
}
"""Layout: (style of the dates, person → source)."""
