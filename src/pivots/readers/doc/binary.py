"""The tables of a Word 97-2003 file: pieces of text, runs of properties, styles.

Layout from Microsoft's open specification [MS-DOC] "Word (.doc) Binary File Format". Offsets are bytes.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from pivots.errors import DamagedFile, PasswordProtected, UnsupportedFormat

_MAGIC, _WORD_97 = 0xA5EC, 0x00C1
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_PAGE, _MOST_PIECES = 512, 50_000
_STYLES, _HEADERS, _CHARACTERS, _PARAGRAPHS, _PIECES = 0xA2, 0xF2, 0xFA, 0x102, 0x1A2
_COUNTS = 0x4C
_OPERANDS = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_TABLE_DEFINITION, _TABS, _HUGE = 0xD608, 0xC615, {0x6645, 0x6646}
_OLDER = UnsupportedFormat(
    "This is a Word file from before 1997.", "Open it in a word processor and save it as DOCX or PDF, or ask for the résumé as PDF."
)


class Piece(NamedTuple):
    """Characters that stand one after the other in the file."""

    start: int
    end: int
    """Character positions."""
    offset: int
    width: int
    """Bytes per character: 1 is Windows-1252, 2 is UTF-16."""
    properties: bytes


class Style(NamedTuple):
    kind: int
    """Built-in number: 1 to 9 headings, 62 title; 4094 for styles of the user."""
    name: str
    base: int
    paragraph: bytes
    characters: bytes


class Runs:
    """Properties by place in the file."""

    def __init__(self, runs: list[tuple[int, int, bytes]]) -> None:
        self._runs = sorted(runs)
        self._starts = [start for start, _, _ in self._runs]

    def at(self, offset: int) -> tuple[int, bytes]:
        """Where the run that holds ``offset`` ends, and its properties."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self._runs[index][1]:
            return self._runs[index][1], self._runs[index][2]
        return (self._starts[index + 1] if index + 1 < len(self._starts) else 1 << 32), b""


class Binary:
    """Opened file. Raises DamagedFile, PasswordProtected, UnsupportedFormat; struct.error and IndexError where it is damaged."""

    def __init__(self, streams: dict[str, bytes]) -> None:
        self._main = streams.get("WordDocument", b"")
        magic, version = struct.unpack_from("<HH", self._main)
        (flags,) = struct.unpack_from("<H", self._main, 0x0A)
        if magic != _MAGIC or version < _WORD_97:
            raise UnsupportedFormat(_OLDER.message, _OLDER.remedy)
        if flags & _ENCRYPTED:
            raise PasswordProtected
        self._table = streams.get("1Table" if flags & _TABLE_1 else "0Table", b"")
        self._data = streams.get("Data", b"")
        self.counts = struct.unpack_from("<8i", self._main, _COUNTS)
        """Characters of body, notes, headers, macros, comments, endnotes, boxes, boxes in headers: they follow each other."""
        self.pieces = list(self._pieces())
        self.characters = Runs(list(self._runs(_CHARACTERS, 1, 0)))
        self.paragraphs = Runs(list(self._runs(_PARAGRAPHS, 13, 1)))
        self.styles = list(self._styles())

    def _part(self, place: int) -> bytes:
        start, length = struct.unpack_from("<Ii", self._main, place)
        return self._table[start : start + length] if length > 0 else b""

    def headers(self) -> list[int]:
        """Where the stories of headers and footers begin, from the first character of them."""
        part = self._part(_HEADERS)
        return list(struct.unpack_from(f"<{len(part) // 4}i", part))

    def _pieces(self) -> Iterator[Piece]:
        part, position, shared = self._part(_PIECES), 0, []
        while position < len(part) and part[position] == 1:
            (length,) = struct.unpack_from("<h", part, position + 1)
            shared.append(part[position + 3 : position + 3 + max(length, 0)])
            position += 3 + max(length, 0)
        if position >= len(part) or part[position] != 2:
            raise DamagedFile
        table = part[position + 5 :]
        count = (len(table) - 4) // 12
        if count > _MOST_PIECES:
            raise DamagedFile
        starts = struct.unpack_from(f"<{count + 1}i", table)
        for number, (start, end) in enumerate(pairwise(starts)):
            _, place, modifier = struct.unpack_from("<HIH", table, 4 * (count + 1) + 8 * number)
            properties = shared[modifier >> 1] if modifier & 1 and modifier >> 1 < len(shared) else b""
            if not 0 <= start <= end:
                raise DamagedFile
            narrow = bool(place & 0x40000000)
            offset = place & 0x3FFFFFFF
            yield Piece(start, end, offset // 2 if narrow else offset, 1 if narrow else 2, properties)

    def text(self, offset: int, count: int, width: int) -> str:
        """``count`` characters from ``offset``; fewer where the file ends."""
        data = self._main[offset : offset + count * width]
        return data.decode("cp1252", errors="replace") if width == 1 else _units(data)

    def _runs(self, place: int, entry: int, extra: int) -> Iterator[tuple[int, int, bytes]]:
        """The runs on the pages that a table names; ``entry``: bytes per run, ``extra``: 1 for paragraphs, whose length is in words."""
        part = self._part(place)
        pages = max(0, (len(part) - 4) // 8)
        if pages > len(self._main) // _PAGE:
            raise DamagedFile
        for (number,) in struct.iter_unpack("<I", part[4 * (pages + 1) : 4 * (pages + 1) + 4 * pages]):
            page = self._main[(number & 0x3FFFFF) * _PAGE :][:_PAGE]
            count = page[_PAGE - 1]
            offsets = struct.unpack_from(f"<{count + 1}I", page)
            for run in range(count):
                at = 2 * page[4 * (count + 1) + entry * run]
                yield offsets[run], offsets[run + 1], _properties(page, at, extra) if at else b""

    def _styles(self) -> Iterator[Style]:
        part = self._part(_STYLES)
        if len(part) < 8:
            return
        header, count, base = struct.unpack_from("<HHH", part)
        position = 2 + header
        for _ in range(min(count, 4096)):
            if position + 2 > len(part):
                return
            (length,) = struct.unpack_from("<H", part, position)
            yield _style(part[position + 2 : position + 2 + length], base)
            position += 2 + length + length % 2

    def sprms(self, properties: bytes) -> Iterator[tuple[int, bytes]]:
        """Each modifier with its operand; a list that is damaged ends there."""
        position = 0
        while position + 2 < len(properties):
            (sprm,) = struct.unpack_from("<H", properties, position)
            position += 2
            length = _OPERANDS.get(sprm >> 13)
            if length is None:
                if sprm == _TABS and properties[position] == 255:
                    return
                length, skip = properties[position], 1
                if sprm == _TABLE_DEFINITION:
                    length, skip = max(0, struct.unpack_from("<H", properties + b"\0", position)[0] - 1), 2
                position += skip
            operand = properties[position : position + length]
            position += length
            if sprm in _HUGE and len(operand) == 4:
                yield from self._huge(struct.unpack("<I", operand)[0])
            yield sprm, operand

    def _huge(self, offset: int) -> Iterator[tuple[int, bytes]]:
        """Properties too long for their page. None of them points further."""
        length = int.from_bytes(self._data[offset : offset + 2], "little")
        found = self._data[offset + 2 : offset + 2 + length]
        if not any(struct.pack("<H", sprm) in found for sprm in _HUGE):
            yield from self.sprms(found)


def _units(data: bytes) -> str:
    """One character for each two bytes, also where two of them are halves of one."""
    return "".join(map(chr, struct.unpack(f"<{len(data) // 2}H", data[: len(data) // 2 * 2])))


def _properties(page: bytes, at: int, extra: int) -> bytes:
    length = page[at]
    if not extra:
        return page[at + 1 : at + 1 + length]
    if length:
        return page[at + 1 : at + 2 * length]
    return page[at + 2 : at + 2 + 2 * page[at + 1]]


def _style(data: bytes, base: int) -> Style:
    if len(data) < base + 2 or base < 10:
        return Style(0xFFE, "", 0xFFF, b"", b"")
    kind, family, updates = struct.unpack_from("<HHH", data)
    (length,) = struct.unpack_from("<H", data, base)
    name = data[base + 2 : base + 2 + 2 * length].decode("utf-16-le", errors="replace")
    position, found = base + 4 + 2 * length, []
    for _ in range(min(updates & 15, 3)):
        position += position % 2
        size = int.from_bytes(data[position : position + 2], "little")
        found.append(data[position + 2 : position + 2 + size])
        position += 2 + size
    if family & 15 == 1:
        return Style(kind & 0xFFF, name, family >> 4, found[0][2:] if found else b"", found[1] if len(found) > 1 else b"")
    return Style(kind & 0xFFF, name, family >> 4, b"", found[0] if found and family & 15 == 2 else b"")
