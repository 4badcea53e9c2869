"""What a group of RTF inherits."""

from collections.abc import Callable
from dataclasses import dataclass, field

from pivots.readers.story import Story


@dataclass(slots=True)
class State:
    """Formatting and place; a group starts with a copy of what is around it."""

    story: Story
    place: str = "text"
    """``text``; ``skip``: nothing here is read; ``shape``: only its destinations are; ``capture``: into ``captured``; or a table's name."""
    captured: list[str] = field(default_factory=list)
    at_end: Callable[[], None] | None = None
    star: bool = False
    nested: bool = False
    """Whether properties are those of a table within a table."""
    unicode_skip: int = 1
    font: int | None = None
    size: float = 12.0
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    colour: int = 0
    ground: int = 0
    in_table: bool = False
    table: int = 1
    style: int = 0
    list_number: int = 0
    outline: int | None = None
    paragraph_ground: int = 0
    unseen: bool = False
    """Within a shape that is switched off."""

    def inner(self) -> "State":
        """The state of a group within. Written out: a general copy takes five times as long."""
        # fmt: off
        return State(
            self.story, self.place, self.captured, None, False, self.nested, self.unicode_skip, self.font, self.size, self.bold,
            self.hidden, self.deleted, self.colour, self.ground, self.in_table, self.table, self.style, self.list_number, self.outline,
            self.paragraph_ground, self.unseen,
        )
        # fmt: on

    def plain(self, font: int | None) -> None:
        self.font, self.size, self.bold, self.hidden, self.deleted, self.colour, self.ground = font, 12.0, False, False, False, 0, 0

    def new_paragraph(self) -> None:
        self.in_table, self.table, self.style, self.list_number, self.outline, self.paragraph_ground = False, 1, 0, 0, None, 0

    @property
    def tables(self) -> int:
        """How many tables a paragraph stands in here."""
        return self.table if self.in_table else 0
