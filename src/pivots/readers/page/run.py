"""What is drawn on a page: pieces of text, and shapes that may hide them. Coordinates in points from the top left."""

from dataclasses import dataclass

from pivots.model.document import Box, HiddenReason


@dataclass(slots=True)
class Run:
    """One text object. Coordinates in points from the top left of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    bold: bool
    luminance: float
    """0 black .. 1 white of the fill colour; 1 as well where it is wholly transparent."""
    drawn: bool
    """False: an invisible render mode."""
    order: int
    confidence: float | None = None
    """0..1: how sure the recognition of a drawn word is; None for text that the file states."""
    optional: bool = False
    """True: on a layer that may be switched off."""
    covered: bool = False
    """True: something opaque is drawn over it later, or a clip leaves next to nothing of it."""
    doubt: HiddenReason | None = None
    """Why it may not be seen, for all that the file states; the drawn page tells."""
    turned: bool = False
    """True: written upwards or downwards."""
    parted: bool = False
    """True: a blank follows, whatever the page's text says."""

    @property
    def box(self) -> Box:
        return Box(self.left, self.top, self.right, self.bottom)


@dataclass(slots=True)
class Shape:
    """A picture or filled path that may hide text drawn before it."""

    left: float
    top: float
    right: float
    bottom: float
    order: int
    picture: bool

    def covers(self, run: Run) -> bool:
        return (
            self.order > run.order
            and self.left <= run.left + 1
            and self.right >= run.right - 1
            and self.top <= run.top + 1
            and self.bottom >= run.bottom - 1
        )
