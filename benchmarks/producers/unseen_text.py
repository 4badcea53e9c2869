"""Plain text as people type it or paste it into a form."""

import textwrap
from collections.abc import Callable
from itertools import groupby
from typing import Any

from producers.known import is_work
from producers.web import place_of

Person = dict[str, Any]
SEPARATORS = (" | ", " – ", " @ ", " at ", ", ", " - ", " // ")


def _page(person: Person, entry: Callable[[dict[str, Any], int], list[str]], *, rule: str = "", group: bool = False) -> str:
    out = [person["name"], person["headline"], *person["contact"]]
    for section in person["sections"]:
        out += ["", section["title"].upper() if rule else section["title"], *([rule * len(section["title"])] if rule else [])]
        out += [line for text in section.get("text", []) for line in textwrap.wrap(text, 78)]
        out += [f"- {b}" for b in section.get("bullets", [])] + [f"{a}: {b}" for a, b in section.get("pairs", [])]
        for _, entries in groupby(section.get("entries", []), key=lambda x: x.get("org")):
            listed = list(entries)
            if group and is_work(section) and listed[0].get("org"):
                out += ["", place_of(listed[0])]
                out += [line for n, x in enumerate(listed) for line in entry({**x, "org": "", "place": ""}, n)]
            else:
                out += [line for n, x in enumerate(listed) for line in ["", *entry(x, n)]]
    return "\n".join(out) + "\n"


def _bullets(x: dict[str, Any], mark: str = "-") -> list[str]:
    return [line for b in x.get("bullets", []) for line in textwrap.wrap(f"{mark} {b}", 78, subsequent_indent="  ")]


def _separated(x: dict[str, Any], n: int) -> list[str]:
    mark = SEPARATORS[(n + len(x["title"])) % len(SEPARATORS)]
    line = mark.join(v for v in (x["title"], place_of(x)) if v)
    return [f"{line} ({x['dates']})" if x.get("dates") else line, *_bullets(x, "*")]


def _above(x: dict[str, Any], _n: int) -> list[str]:
    return [v for v in (x.get("dates", ""), x["title"], place_of(x)) if v] + _bullets(x)


def _behind(x: dict[str, Any], _n: int) -> list[str]:
    return [v for v in (x["title"], place_of(x)) if v] + _bullets(x) + ([x["dates"]] if x.get("dates") else [])


def _columns(x: dict[str, Any], _n: int) -> list[str]:
    return [f"{x.get('dates', ''):<28}{x['title']}", *([" " * 28 + place_of(x)] if place_of(x) else []), *_bullets(x)]


def _under(x: dict[str, Any], _n: int) -> list[str]:
    return [", ".join(v for v in (x["title"], place_of(x), x.get("dates")) if v), *_bullets(x)]


PAGES: dict[str, tuple[str, Callable[[Person], str]]] = {
    "separators": ("", lambda person: _page(person, _separated)),
    "above": ("since", lambda person: _page(person, _above, rule="=")),
    "behind": ("long", lambda person: _page(person, _behind)),
    "columns": ("short", lambda person: _page(person, _columns, rule="-")),
    "promoted": ("season", lambda person: _page(person, _under, group=True)),
}
"""Layout: (style of the dates, person → text)."""
