"""What the style sheet says of paragraphs: headings, lists, size, weight, hidden text."""

from typing import NamedTuple

from lxml import etree

from pivots.readers.docx.names import val, w


class Look(NamedTuple):
    level: int | None = None
    listed: bool = False
    size: float | None = None
    bold: bool = False
    hidden: bool = False


def read_styles(root: etree._Element | None) -> dict[str, Look]:
    """Style id -> look, with what it inherits."""
    if root is None:
        return {}
    raw = {style.get(w("styleId"), ""): style for style in root.iter(w("style"))}
    return {name: _look(name, raw, 0) for name in raw}


def _look(name: str, raw: dict[str, etree._Element], depth: int) -> Look:
    style = raw.get(name)
    if style is None or depth > 12:
        return Look()
    base = style.find(w("basedOn"))
    parent = _look(val(base) or "", raw, depth + 1) if base is not None else Look()
    label = (val(style.find(w("name"))) or name).casefold()
    outline = style.find(f"{w('pPr')}/{w('outlineLvl')}")
    level = parent.level
    if outline is not None and (val(outline) or "9").isdigit() and int(val(outline) or 9) < 9:
        level = int(val(outline) or 0) + 1
    elif label.startswith(("heading ", "überschrift ", "titre ")) and label[-1].isdigit():
        level = int(label[-1])
    elif label in {"title", "titel", "titre"}:
        level = 1
    size = style.find(f"{w('rPr')}/{w('sz')}")
    return Look(
        level=level,
        listed=parent.listed
        or (label.startswith(("list bullet", "list number", "list paragraph", "aufzählung", "listenabsatz")) and "paragraph" not in label)
        or style.find(f"{w('pPr')}/{w('numPr')}") is not None,
        size=int(val(size) or 0) / 2 if size is not None and (val(size) or "").isdigit() else parent.size,
        bold=flag(style.find(f"{w('rPr')}/{w('b')}"), parent.bold),
        hidden=flag(style.find(f"{w('rPr')}/{w('vanish')}"), parent.hidden),
    )


def flag(element: etree._Element | None, otherwise: bool) -> bool:
    """An on/off property; absent: ``otherwise``."""
    return otherwise if element is None else val(element) not in {"0", "false", "off"}
