"""What the styles of an OpenDocument text say about how text looks, parents followed."""

import re

from lxml import etree

from pivots.readers.look import Look

_NS = {
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
}
_DEEPEST = 20


def name_of(space: str, local: str) -> str:
    """The attribute or element name with its namespace."""
    return f"{{{_NS[space]}}}{local}"


_GROUND, _FILL = name_of("fo", "background-color"), name_of("draw", "fill-color")


def read_styles(*roots: etree._Element | None) -> dict[str, Look]:
    """Style name -> look, of all style sheets."""
    own: dict[str, tuple[Look, str]] = {}
    for root in roots:
        for style in root.iter(name_of("style", "style")) if root is not None else ():
            own[style.get(name_of("style", "name"), "")] = (_own(style), style.get(name_of("style", "parent-style-name"), ""))
    return {name: _resolved(name, own) for name in own}


def _resolved(name: str, own: dict[str, tuple[Look, str]]) -> Look:
    look, seen = Look(), 0
    while name in own and seen < _DEEPEST:
        mine, parent = own[name]
        look, name, seen = look.over(mine), parent, seen + 1
    return look


def _own(style: etree._Element) -> Look:
    text, *blocks = (style.find(name_of("style", f"{kind}-properties")) for kind in ("text", "paragraph", "table-cell", "graphic"))
    level = style.get(name_of("style", "default-outline-level"), "")
    titled = 1 if style.get(name_of("style", "name")) == "Title" else None
    look = Look(level=int(level) if level.isdigit() else titled)
    grounds = [block.get(_GROUND) or block.get(_FILL) for block in blocks if block is not None]
    look = look._replace(ground=next((ground for ground in grounds if ground), None))
    if text is None:
        return look
    size, weight, display = (
        text.get(key) for key in (name_of("fo", "font-size"), name_of("fo", "font-weight"), name_of("text", "display"))
    )
    return look._replace(
        size=float(size.removesuffix("pt")) if size and re.fullmatch(r"[\d.]+pt", size) else None,
        bold=None if weight is None else weight == "bold" or (weight.isdigit() and int(weight) >= 600),
        colour=(text.get(name_of("fo", "color")) or "").lower() or None,
        ground=text.get(_GROUND) or look.ground,
        shown=None if display is None else display != "none",
    )
