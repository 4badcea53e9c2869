"""Word 97-2003 bytes to a Document, without a word processor: text and properties are looked up in the file's own tables."""

import io
import re
import struct
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from pivots.errors import DamagedFile
from pivots.model.document import Document
from pivots.readers.doc.binary import Binary
from pivots.readers.doc.looks import Letters, Looks, Shape
from pivots.readers.doc.summary import SETS, properties
from pivots.readers.draft import Draft
from pivots.readers.flow import PAGE_BREAK, Flow
from pivots.readers.limits import Limits
from pivots.readers.story import Story

_STREAMS = ("WordDocument", "0Table", "1Table", "Data")
_MARK = re.compile("[\x07\x0c\x0d]|[^\x07\x0c\x0d]+")
_FIELD = re.compile("[\x13\x14\x15]|[^\x13\x14\x15]+")
_HYPERLINK = re.compile(r'HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))')
_PRINTED = str.maketrans({"\x0b": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": None, "\x02": None, "\x05": None, "\x08": None, "\x01": None})
_BULLETS = {0xA7, 0xA8, 0xB7, 0xD8, 0xFC}
_UNKNOWN_GROUND = "unknown"
"""Of text boxes, whose colour is not looked up: their text is taken as visible."""


class Stretch(NamedTuple):
    """Characters with the same properties; ``offset`` and ``width`` say where they stand."""

    text: str
    offset: int
    width: int
    properties: tuple[bytes, bytes]


def read_doc(data: bytes, limits: Limits) -> Document:
    """Raises DamagedFile, PasswordProtected, UnsupportedFormat (older than Word 97), TooLarge, NoText."""
    draft = Draft("doc", limits)
    try:
        _Walk(Binary(_streams(data, draft)), draft).run()
    except (struct.error, IndexError, ValueError):
        raise DamagedFile from None
    return draft.finish(pages=draft.page)


def _streams(data: bytes, draft: Draft) -> dict[str, bytes]:
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            found = {name: container.openstream(name).read() for name in _STREAMS if container.exists(name)}
            for name, known in SETS.items():
                for key, value in properties(container.openstream(name).read(), known) if container.exists(name) else ():
                    draft.describe(key, value)
    except (OSError, ValueError, IndexError, TypeError, struct.error, AttributeError, KeyError):
        raise DamagedFile from None
    draft.limits.check_unpacked(sum(map(len, found.values())))
    return found


class _Walk:
    def __init__(self, binary: Binary, draft: Draft) -> None:
        self._binary, self._draft, self._looks = binary, draft, Looks(binary)
        self._letters: dict[tuple[int, bytes, bytes], Letters] = {}
        self._shapes: dict[bytes, Shape] = {}
        self._count = 0

    def run(self) -> None:
        body, notes, headers, macros, comments, endnotes, boxes, header_boxes = self._binary.counts
        if min(self._binary.counts) < 0:
            raise DamagedFile
        at_headers = body + notes
        at_endnotes = at_headers + headers + macros + comments
        tops, bottoms = self._headers(at_headers, at_headers + headers)
        flow = Flow(self._draft)
        self._once(flow, tops)
        self._write(flow, 0, body)
        self._write(flow, at_endnotes + endnotes, at_endnotes + endnotes + boxes + header_boxes, ground=_UNKNOWN_GROUND)
        self._once(flow, bottoms)
        self._write(flow, body, at_headers)
        self._write(flow, at_endnotes, at_endnotes + endnotes)

    def _headers(self, start: int, end: int) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """Where headers and footers stand: behind six separators of notes come, for each section, two headers, two footers, one of each."""
        places = [place for place in self._binary.headers() if 0 <= place <= end - start]
        tops: list[tuple[int, int]] = []
        bottoms: list[tuple[int, int]] = []
        for number, (first, last) in enumerate(pairwise(places[6:])):
            (tops if number % 6 in {0, 1, 4} else bottoms).append((start + first, start + last))
        return tops, bottoms

    def _once(self, flow: Flow, places: list[tuple[int, int]]) -> None:
        seen = set()
        for first, last in places[:60]:
            text = "".join(stretch.text for stretch in self._stretches(first, last))
            if text.strip() and text not in seen:
                seen.add(text)
                self._write(flow, first, last)

    def _stretches(self, start: int, end: int) -> Iterator[Stretch]:
        for piece in self._binary.pieces:
            first, last = max(piece.start, start), min(piece.end, end)
            while first < last:
                offset = piece.offset + (first - piece.start) * piece.width
                until, properties = self._binary.characters.at(offset)
                count = min(last - first, max(1, (until - offset + piece.width - 1) // piece.width))
                text = self._binary.text(offset, count, piece.width)
                self._count += len(text)
                self._draft.limits.check_characters(self._count)
                if not text:
                    break
                yield Stretch(text, offset, piece.width, (properties, piece.properties))
                first += count

    def _write(self, flow: Flow, start: int, end: int, ground: str | None = None) -> None:
        story, pending = Story(), list[Stretch]()
        fields: list[list[str] | None] = []
        for stretch in self._stretches(start, end):
            position = 0
            for match in _MARK.finditer(stretch.text):
                part, offset = match.group(), stretch.offset + position * stretch.width
                position += len(part)
                if part in "\x07\x0c\x0d":
                    self._end(story, pending, part, offset, fields)
                    pending.clear()
                else:
                    pending.append(stretch._replace(text=part, offset=offset))
        if pending:
            self._end(story, pending, "\r", pending[-1].offset, fields)
        flow.close()
        flow.write(story.finish(), ground)

    def _end(self, story: Story, stretches: list[Stretch], mark: str, offset: int, fields: list[list[str] | None]) -> None:
        """A paragraph ends at ``offset``, and there its properties stand."""
        shape = self._shape(self._binary.paragraphs.at(offset)[1])
        for stretch in stretches:
            self._text(story, stretch, shape, fields)
        if mark == "\x0c":
            story.text(PAGE_BREAK, Letters().look(None))
        tables = shape.tables or int(mark == "\x07")
        if shape.row_end or shape.inner_row:
            story.end_row(tables or 1, shape.cells)
            return
        story.end_paragraph(shape.level, listed=shape.listed, table=tables)
        if mark == "\x07" or shape.inner_cell:
            story.end_cell(tables)

    def _text(self, story: Story, stretch: Stretch, shape: Shape, fields: list[list[str] | None]) -> None:
        """``fields``: the fields that are open; None where the text is their result, else what their instruction says so far."""
        letters = self._look(shape.style, stretch.properties)
        if letters.deleted:
            return
        for match in _FIELD.finditer(stretch.text):
            part = match.group()
            if part == "\x13":
                fields.append([])
            elif part in "\x14\x15":
                self._field(fields, ended=part == "\x15")
            elif fields and (instruction := next((f for f in fields if f is not None), None)) is not None:
                instruction.append(part)
            elif letters.symbol is not None:
                code = letters.symbol
                story.text("•" if code & 0xFF in _BULLETS else chr(0xF000 | code & 0xFF), letters.look(shape.ground))
            else:
                self._draft.images += part.count("\x01")
                story.text(part.translate(_PRINTED), letters.look(shape.ground))

    def _field(self, fields: list[list[str] | None], *, ended: bool) -> None:
        if not fields:
            return
        if fields[-1] is not None and (match := _HYPERLINK.search("".join(fields[-1]))):
            self._draft.link(match[1] or match[2])
        if ended:
            fields.pop()
        else:
            fields[-1] = None

    def _shape(self, properties: bytes) -> Shape:
        if properties not in self._shapes:
            self._shapes[properties] = self._looks.shape(properties)
        return self._shapes[properties]

    def _look(self, style: int, properties: tuple[bytes, bytes]) -> Letters:
        key = (style, *properties)
        if key not in self._letters:
            self._letters[key] = self._looks.letters(style, properties)
        return self._letters[key]
