"""One line of a posting."""

from typing import Literal, NamedTuple

Kind = Literal["heading", "item", "text", "cell"]


class PostingLine(NamedTuple):
    text: str
    kind: Kind
    level: int | None = None
    """Heading level where the format states one."""
    gap: bool = False
    """True when an empty line (or another block) stands before."""
    bold: bool = False
