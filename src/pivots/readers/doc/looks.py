"""What modifiers say of text, paragraphs and rows. Numbers from [MS-DOC], section 2.6 (single property modifiers)."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from pivots.readers.doc.binary import Binary, Style
from pivots.readers.look import Look
from pivots.readers.rtf.codes import level_of

_ICO, _COLOUR, _HIGHLIGHT, _SHADE_OLD, _SHADE = 0x2A42, 0x6870, 0x2A0C, 0x4866, 0xCA71
_CELLS_OLD = 0xD609
_TITLE, _NO_STYLE, _DEEPEST = 62, 0xFFF, 20
_DARK = "#808080"
"""Stands for every colour of the old palette but white: only white on paper matters."""
_WHITE = 8


@dataclass(slots=True)
class Letters:
    """Properties of a run."""

    size: float = 10.0
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    colour: str | None = None
    ground: str | None = None
    symbol: int | None = None

    def look(self, ground: str | None) -> Look:
        return Look(self.size, self.bold, self.colour, self.ground or ground, not self.hidden)


@dataclass(slots=True)
class Shape:
    """Properties of a paragraph, or of the row that it ends."""

    style: int = 0
    tables: int = 0
    row_end: bool = False
    inner_cell: bool = False
    inner_row: bool = False
    level: int | None = None
    listed: bool = False
    ground: str | None = None
    cells: list[str | None] = field(default_factory=list)


class Looks:
    """Properties with what styles say."""

    def __init__(self, binary: Binary) -> None:
        self._binary = binary

    def _chain(self, number: int) -> list[Style]:
        """A style and what it is based on, the base first."""
        found: list[Style] = []
        while number < len(self._binary.styles) and number != _NO_STYLE and len(found) < _DEEPEST:
            found.append(self._binary.styles[number])
            number = found[-1].base
        return found[::-1]

    def shape(self, properties: bytes) -> Shape:
        """``properties``: the number of the style, then modifiers."""
        shape = Shape(style=int.from_bytes(properties[:2], "little"))
        for style in self._chain(shape.style):
            named = style.kind if 1 <= style.kind <= 9 else 1 if style.kind == _TITLE else level_of(style.name)
            shape.level = named or shape.level
            self._shape(shape, style.paragraph)
        self._shape(shape, properties[2:])
        return shape

    def _shape(self, shape: Shape, modifiers: bytes) -> None:
        for sprm, operand in self._binary.sprms(modifiers):
            value = int.from_bytes(operand[:4], "little")
            match sprm:
                case 0x2416:  # in a table
                    shape.tables = max(shape.tables, 1) if value else 0
                case 0x6649:  # how many tables deep
                    shape.tables = min(value, 100)
                case 0x2417:  # ends a row
                    shape.row_end = bool(value)
                case 0x244B:  # ends a cell of an inner table
                    shape.inner_cell = bool(value)
                case 0x244C:  # ends a row of an inner table
                    shape.inner_row = bool(value)
                case _:
                    _layout(shape, sprm, value, operand)

    def letters(self, style: int, properties: Iterable[bytes]) -> Letters:
        letters = Letters()
        for below in self._chain(style):
            self._letters(letters, below.characters, Letters())
        under = Letters(bold=letters.bold, hidden=letters.hidden)
        for modifiers in properties:
            self._letters(letters, modifiers, under)
        return letters

    def _letters(self, letters: Letters, modifiers: bytes, under: Letters) -> None:
        for sprm, operand in self._binary.sprms(modifiers):
            value = int.from_bytes(operand[:4], "little")
            match sprm:
                case 0x4A30:  # character style
                    for style in self._chain(value):
                        self._letters(letters, style.characters.replace(b"\x30\x4a", b""), under)
                case 0x0800:  # deleted
                    letters.deleted = bool(value)
                case 0x0835:  # bold
                    letters.bold = _switched(value, under.bold)
                case 0x083C | 0x0811:  # hidden, hidden on the web
                    letters.hidden = _switched(value, under.hidden)
                case 0x4A43:  # half-points
                    letters.size = value / 2 if value else letters.size
                case 0x6A09:  # a sign of a symbol font
                    letters.symbol = value >> 16
                case _:
                    _colours(letters, sprm, value, operand)


def _layout(shape: Shape, sprm: int, value: int, operand: bytes) -> None:
    match sprm:
        case 0x2640:  # outline level
            shape.level = value + 1 if value < 9 else None
        case 0x460B:  # list
            shape.listed = 0 < value < 0xF801
        case 0x442D | 0xC64D:  # shading
            shape.ground = _shade(operand)
        case 0xD609 | 0xD612:  # shading of the cells
            size = 2 if sprm == _CELLS_OLD else 10
            shape.cells = [_shade(operand[at : at + size]) for at in range(0, len(operand), size)]


def _colours(letters: Letters, sprm: int, value: int, operand: bytes) -> None:
    if sprm == _ICO:
        letters.colour = _palette(value)
    elif sprm == _COLOUR:
        letters.colour = _rgb(operand)
    elif sprm == _HIGHLIGHT:
        letters.ground = _palette(value)
    elif sprm in {_SHADE_OLD, _SHADE}:
        letters.ground = _shade(operand) or letters.ground


def _switched(value: int, under: bool) -> bool:
    """128 is what the style says, 129 the opposite."""
    return under if value == 128 else not under if value == 129 else bool(value)


def _palette(value: int) -> str | None:
    return None if value == 0 else "#ffffff" if value == _WHITE else _DARK


def _rgb(data: bytes) -> str | None:
    """Red, green, blue and a mark for "automatic"."""
    return None if len(data) < 4 or data[3] else f"#{data[0]:02x}{data[1]:02x}{data[2]:02x}"


def _shade(data: bytes) -> str | None:
    """The colour of a shading: its own where it is solid, else the one behind the pattern."""
    if len(data) >= 10:
        return _rgb(data[:4] if data[8] == 1 else data[4:8])
    value = int.from_bytes(data[:2], "little")
    return None if value == 0xFFFF else _palette(value & 31 if value >> 10 == 1 else value >> 5 & 31)
