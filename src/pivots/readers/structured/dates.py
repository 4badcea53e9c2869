"""Dates of the vocabularies to the way people write them."""

import re

from pivots.readers.structured.tree import Node

_ISO = re.compile(r"((?:19|20)\d\d)(?:-(\d{2}))?")


def from_iso(text: str) -> str:
    """``2019-03-01`` to ``03/2019``, ``2019`` as it is; whatever is no such date stays."""
    match = _ISO.match(text.strip())
    if not match:
        return text.strip()
    return f"{match[2]}/{match[1]}" if match[2] and 1 <= int(match[2]) <= 12 else match[1]


def from_parts(node: Node) -> str:
    """A date in parts: ``{"Year": 2019, "Month": 3}``, or ``year="2019" month="--03"``. Empty when there is no year."""
    year, month = node.said("year"), node.said("month").strip("-")
    return f"{int(month):02d}/{year}" if year and month.isdecimal() and 1 <= int(month) <= 12 else year


def stretch(start: str, end: str, *, current: bool = False) -> str:
    """``03/2019 – 05/2021``; a stretch that goes on ends in ``Present``; one date alone stands alone."""
    if start and (current or end):
        return f"{start} – {'Present' if current else end}"
    return start or end
