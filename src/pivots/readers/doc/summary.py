"""Author, title and the like of an office file of the old kind: property sets as described in [MS-OLEPS]."""

import struct

_SECTION = 44
_CODE_PAGE, _TEXT, _MOST = 1, 30, 64
SETS = {
    "\x05SummaryInformation": {2: "title", 3: "subject", 4: "Author", 5: "keyword", 6: "description", 8: "Author"},
    "\x05DocumentSummaryInformation": {2: "category", 14: "manager", 15: "company"},
}
"""Stream -> number of a property -> what it is."""


def properties(data: bytes, names: dict[int, str]) -> list[tuple[str, str]]:
    """What a property set says; empty where it is damaged, as it is a help and not the document."""
    try:
        (start,) = struct.unpack_from("<I", data, _SECTION)
        _, count = struct.unpack_from("<II", data, start)
        places = dict(struct.iter_unpack("<II", data[start + 8 :][: 8 * min(count, _MOST)]))
        page = struct.unpack_from("<IH", data, start + places[_CODE_PAGE])[1] if _CODE_PAGE in places else 1252
        found = [(names[number], _text(data, start + place, page)) for number, place in places.items() if number in names]
    except struct.error:
        return []
    return [(name, text) for name, text in found if text]


def _text(data: bytes, at: int, page: int) -> str:
    kind, length = struct.unpack_from("<II", data, at)
    encoding = {65001: "utf-8", 1200: "utf-16-le"}.get(page, f"cp{page}")
    text = data[at + 8 :][: min(length, 2000)] if kind == _TEXT else b""
    try:
        return text.decode(encoding, errors="replace").partition("\0")[0]
    except LookupError:
        return text.decode("cp1252", errors="replace").partition("\0")[0]
