"""What is drawn where a page states other letters: recognised, and read in their place."""

from typing import Any, NamedTuple

from pivots.readers.draft import Draft
from pivots.readers.ocr import available, read_drawing
from pivots.readers.page.run import Run
from pivots.readers.pdf.drawing import drawing_of

_AGREES = 0.5
"""A piece of which this share of the words is found in the drawing is what is drawn after all."""
_MARGIN = 2.0
"""Points around a piece within which its drawing lies."""


class Redrawn(NamedTuple):
    """The runs of a page as they are drawn."""

    runs: list[Run]
    share: float = 1.0
    """0..1: share of the letters that is known."""
    recognised: bool = False


def as_drawn(page: Any, visible: list[Run], forged: list[Run], draft: Draft) -> Redrawn:
    """``visible`` with the forged ones set aside and what is drawn in their places, if it can be recognised."""
    suspected = {id(run) for run in forged}
    pieces = [run for run in visible if id(run) in suspected]
    if not pieces:
        return Redrawn(visible)
    read = read_drawing(drawing_of(page)).runs if available() and not page.get_rotation() else []
    found = [[word for word in read if _within(word, piece)] for piece in pieces]
    false = {id(piece): words for piece, words in zip(pieces, found, strict=True) if not _agree(piece, words)}
    if not false:
        return Redrawn(visible)
    _tell(draft, [piece for piece in pieces if id(piece) in false], told=bool(read))
    runs = [word for run in visible for word in _instead(run, false.get(id(run)))]
    letters = sum(len(run.text) for run in visible)
    unknown = sum(len(piece.text) for piece in pieces if id(piece) in false) if not read else 0
    return Redrawn(runs, 1 - unknown / letters, recognised=bool(read))


def _within(word: Run, piece: Run) -> bool:
    middle, height = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return piece.left - _MARGIN <= middle <= piece.right + _MARGIN and piece.top - _MARGIN <= height <= piece.bottom + _MARGIN


def _agree(piece: Run, words: list[Run]) -> bool:
    """Whether the drawing holds the words that the file states; where nothing was recognised it does not."""
    drawn = {_plain(word.text) for word in words}
    stated = [plain for plain in map(_plain, piece.text.split()) if len(plain) > 2]
    return bool(stated) and sum(word in drawn for word in stated) >= _AGREES * len(stated)


def _plain(word: str) -> str:
    return "".join(filter(str.isalnum, word)).casefold()


def _instead(run: Run, words: list[Run] | None) -> list[Run]:
    if words is None:
        return [run]
    for word in words:
        # On the line of the piece and in its type: it is the very same text.
        word.top, word.bottom, word.size, word.bold, word.order = run.top, run.bottom, run.size, run.bold, run.order
    return words


def _tell(draft: Draft, pieces: list[Run], *, told: bool) -> None:
    for piece in pieces:
        draft.hide(piece.text, "other_letters")
    what = "What is drawn there was recognised and read instead." if told else "What is drawn there could not be read."
    draft.warn("forged_text", f"The file states other letters than it draws, as no program does by itself. {what}", draft.page)
