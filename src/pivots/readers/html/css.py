"""As much of CSS as is needed to tell what is not shown: simple selectors, inline styles, colours, sizes."""

import re
from typing import NamedTuple

from lxml import etree

from pivots.model.document import HiddenReason

Declarations = dict[str, str]
Colour = tuple[int, int, int]

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_AT_BLOCK = re.compile(r"@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SIMPLE = re.compile(r"([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)$", re.IGNORECASE)
_LENGTH = re.compile(r"(-?[\d.]+)\s*(px|pt|em|rem|%|mm|cm|in)?", re.IGNORECASE)
_HEX = re.compile(r"#([0-9a-f]{3,8})\b", re.IGNORECASE)
_RGB = re.compile(r"rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+)(%?))?", re.IGNORECASE)
_NAMES: dict[str, Colour] = {
    "white": (255, 255, 255),
    "black": (0, 0, 0),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245),
    "ghostwhite": (248, 248, 255),
    "red": (255, 0, 0),
    "green": (0, 128, 0),
    "blue": (0, 0, 255),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "silver": (192, 192, 192),
    "navy": (0, 0, 128),
}
_UNITS = {"px": 0.75, "pt": 1.0, "mm": 2.835, "cm": 28.35, "in": 72.0, "rem": 12.0}
_TINY = 4.0
"""Points. Nobody reads smaller type; honest documents hold none."""
_NEAR = 20
"""Steps of 255 per channel under which two colours cannot be told apart."""
_FAR_OUT = -300.0
"""Points left of or above the page."""


class Look(NamedTuple):
    """What an element inherits: enough to say whether its text is seen."""

    size: float = 12.0
    """Points."""
    stated: bool = False
    """Whether any element said a size."""
    colour: Colour | None = (0, 0, 0)
    """None: unknown."""
    background: Colour | None = (255, 255, 255)
    bold: bool = False
    hidden: HiddenReason | None = None


class StyleSheet:
    """The rules of the document's ``<style>`` elements that have simple selectors (``p``, ``.x``, ``#y``, ``p.x``)."""

    def __init__(self, sources: list[str]) -> None:
        self._rules: dict[str, list[tuple[str, frozenset[str], Declarations]]] = {}
        for source in sources:
            plain = _AT_BLOCK.sub("", _COMMENT.sub("", source))
            for selectors, body in _RULE.findall(plain):
                self._add(selectors, declarations(body))

    def _add(self, selectors: str, found: Declarations) -> None:
        for selector in selectors.split(","):
            match = _SIMPLE.match(selector.strip())
            if match is None or not match.group() or not found:
                continue
            tag, parts = (match[1] or "").lower(), frozenset(re.findall(r"[.#][\w-]+", match[2]))
            key = min(parts) if parts else tag
            self._rules.setdefault(key, []).append((tag, parts, found))

    def of(self, element: etree._Element) -> Declarations:
        """What applies to ``element``: rules by tag, then by class and id, then its ``style`` attribute."""
        tag = str(element.tag)
        marks = {"." + name for name in (element.get("class") or "").split()}
        marks |= {"#" + name for name in (element.get("id") or "").split()}
        found: Declarations = {}
        for key in (tag, *sorted(marks)) if self._rules else ():
            for wanted, parts, rule in self._rules.get(key, ()):
                if wanted in {"", tag} and parts <= marks:
                    found.update(rule)
        if style := element.get("style"):
            found.update(declarations(style))
        return found


def declarations(body: str) -> Declarations:
    """``a: b; c: d`` as a dictionary, names and values in lower case."""
    pairs = (part.partition(":") for part in body.lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, colon, value in pairs if colon}


def look(element: etree._Element, style: Declarations, parent: Look) -> Look:
    """How ``element`` looks inside ``parent``; ``hidden`` is set when its text is not seen."""
    size = length(style.get("font-size", ""), parent.size)
    background = _background(style, parent.background)
    colour = parse_colour(style["color"]) if "color" in style else parent.colour
    bold = style.get("font-weight", "") in {"bold", "bolder", "600", "700", "800", "900"} or (parent.bold and "font-weight" not in style)
    new = Look(parent.size if size is None else size, parent.stated or size is not None, colour, background, bold)
    return new._replace(hidden=_switched_off(element, style) or parent.hidden or _unseen(new))


def _switched_off(element: etree._Element, style: Declarations) -> HiddenReason | None:
    if element.get("hidden") is not None or style.get("display") == "none" or style.get("visibility") in {"hidden", "collapse"}:
        return "display_none"
    opacity = _LENGTH.match(style.get("opacity", ""))
    if opacity is not None and float(opacity[1]) * (0.01 if opacity[2] == "%" else 1) < 0.1:
        return "display_none"
    if style.get("overflow") == "hidden" and any(_is_zero(style.get(side, "")) for side in ("height", "width", "max-height", "max-width")):
        return "display_none"
    positioned = style.get("position") in {"absolute", "fixed"}
    offsets = [style.get("text-indent", "")] + ([style.get("left", ""), style.get("top", "")] if positioned else [])
    return "off_page" if any((length(value, 12.0) or 0.0) < _FAR_OUT for value in offsets) else None


def _unseen(new: Look) -> HiddenReason | None:
    if new.size < _TINY:
        return "too_small"
    if new.colour is None or new.background is None:
        return None
    near = all(abs(a - b) <= _NEAR for a, b in zip(new.colour, new.background, strict=True))
    return "same_colour_as_background" if near else None


def _is_zero(value: str) -> bool:
    found = length(value, 12.0)
    return found is not None and found <= 1.0


def _background(style: Declarations, inherited: Colour | None) -> Colour | None:
    value = style.get("background-color") or style.get("background") or ""
    if not value or value in {"none", "transparent", "inherit"}:
        return inherited
    return parse_colour(value) if "url" not in value and "gradient" not in value else None


def length(value: str, base: float) -> float | None:
    """A CSS length in points; ``em`` and ``%`` are of ``base``. None when it is none."""
    match = _LENGTH.match(value)
    if match is None or match[1] in {"-", ".", "-."}:
        return None
    try:
        number = float(match[1])
    except ValueError:
        return None
    unit = (match[2] or "px").lower()
    if unit in {"em", "%"}:
        return number * base * (0.01 if unit == "%" else 1)
    return number * _UNITS[unit]


def parse_colour(value: str) -> Colour | None:
    """Red, green, blue of a CSS colour over white; None for what is not known."""
    if match := _HEX.search(value):
        digits = match[1]
        if len(digits) in {3, 4}:
            digits = "".join(c * 2 for c in digits)
        return (int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)) if len(digits) in {6, 8} else None
    if match := _RGB.search(value):
        alpha = float(match[4]) * (0.01 if match[5] else 1) if match[4] else 1.0
        red, green, blue = (round(255 + (min(int(match[i]), 255) - 255) * alpha) for i in (1, 2, 3))
        return red, green, blue
    return next((_NAMES[word] for word in value.split() if word in _NAMES), None)
