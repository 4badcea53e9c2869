"""How a stretch of text is drawn, and whether anybody sees it: the same rule for all office formats."""

import re
from typing import NamedTuple

from pivots.model.document import HiddenReason

_SMALLEST = 4.0
"""Points. Nobody reads smaller type."""


class Look(NamedTuple):
    """How text of a style is drawn; None: the style does not say."""

    size: float | None = None
    """Points."""
    bold: bool | None = None
    colour: str | None = None
    """``#rrggbb``, small letters."""
    ground: str | None = None
    shown: bool | None = None
    level: int | None = None

    def over(self, below: "Look") -> "Look":
        """The look of text in this style inside text that looks like ``below``."""
        said = {name: value for name, value in self._asdict().items() if value is not None}
        return below._replace(**said)

    def hidden(self) -> HiddenReason | None:
        """Why nobody sees text that looks like this; None when it is seen."""
        if self.shown is False:
            return "hidden_run"
        if self.size is not None and self.size < _SMALLEST:
            return "too_small"
        white = self.colour is not None and re.fullmatch("#f[4-9a-f]f[4-9a-f]f[4-9a-f]", self.colour)
        return "same_colour_as_background" if white and self.ground in {None, "transparent", "#ffffff"} else None
