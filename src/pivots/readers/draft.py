"""A document in the making: what the readers write into, and the rules that hold for all of them."""

from collections import Counter
from dataclasses import dataclass, field

from pivots.errors import NoText
from pivots.model.document import Box, Document, HiddenReason, HiddenText, Line, LineKind, Warning
from pivots.readers.clean import tag_text, tidy, unreadable, zero_width_in_words
from pivots.readers.limits import Limits

REASONS: dict[HiddenReason, str] = {
    "same_colour_as_background": "in the colour of its background",
    "too_small": "in type too small to read",
    "off_page": "outside the page",
    "covered": "covered by something else",
    "invisible_render_mode": "drawn invisibly",
    "hidden_run": "formatted as hidden",
    "display_none": "switched off",
    "zero_width": "spelled in characters that are never drawn",
    "other_letters": "in the file where other letters are drawn",
}
_MANY_ZERO_WIDTH = 5
_UNREADABLE_SHARE_WORTH_A_WARNING = 0.02


@dataclass(slots=True)
class Draft:
    """Collects lines and what was set aside; ``finish`` makes the Document."""

    format: str
    limits: Limits
    lines: list[Line] = field(default_factory=list)
    hidden: list[HiddenText] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    metadata: list[tuple[str, str]] = field(default_factory=list)
    alt_texts: list[str] = field(default_factory=list)
    images: int = 0
    page: int = 1
    _block: int = 0
    _characters: int = 0
    _zero_width: int = 0
    _unreadable: int = 0

    def add(
        self,
        text: str,
        kind: LineKind = "text",
        *,
        new_block: bool = True,
        box: Box | None = None,
        size: float | None = None,
        bold: bool = False,
        confidence: float | None = None,
        level: int | None = None,
    ) -> None:
        """Appends a line, unless nothing of it remains when tidied. Raises TooLarge."""
        clean = tidy(text)
        self._look_for_smuggling(text)
        if not clean:
            return
        self._characters += len(clean)
        self._unreadable += unreadable(clean)
        self.limits.check_characters(self._characters)
        self._block += bool(new_block and self.lines)
        self.lines.append(
            Line(
                text=clean, page=self.page, block=self._block, kind=kind, box=box, size=size, bold=bold, confidence=confidence, level=level
            )
        )

    def hide(self, text: str, reason: HiddenReason) -> None:
        """Sets text aside that nobody sees; blanks are innocent."""
        clean = tidy(text)
        if clean:
            self.hidden.append(HiddenText(text=clean, page=self.page, reason=reason))

    def warn(self, code: str, message: str, page: int | None = None) -> None:
        self.warnings.append(Warning(code=code, message=message, page=page))

    def link(self, target: str | None) -> None:
        """Notes the target of a link; places within the document are none."""
        target = tidy(target or "")
        if target and not target.startswith("#") and target not in self.links:
            self.links.append(target)

    def describe(self, key: str, value: str | None) -> None:
        """Notes a piece of metadata."""
        value = tidy(value or "")
        if value:
            self.metadata.append((key, value))

    def caption(self, text: str | None) -> None:
        """Notes the alternative text of a picture."""
        text = tidy(text or "")
        if text and text not in self.alt_texts:
            self.alt_texts.append(text)

    def _look_for_smuggling(self, text: str) -> None:
        if text.isascii():
            return
        self._zero_width += zero_width_in_words(text)
        if smuggled := tag_text(text):
            self.hide(smuggled, "zero_width")

    def finish(self, *, pages: int = 1, page_share: float = 1.0, ocr: bool = False) -> Document:
        """The document. ``page_share`` is the share of pages that hold readable text. Raises NoText."""
        if not any(any(c.isalnum() for c in line.text) for line in self.lines):
            raise NoText
        self._warn_of_hidden()
        self._warn_of_characters()
        return Document(
            format=self.format,
            pages=pages,
            lines=tuple(self.lines),
            ocr=ocr,
            readable_share=round(page_share * (1 - self._unreadable / self._characters), 3),
            hidden=tuple(self.hidden),
            warnings=tuple(self.warnings),
            links=tuple(self.links),
            metadata=tuple(self.metadata),
            alt_texts=tuple(self.alt_texts),
            images=self.images,
        )

    def _warn_of_hidden(self) -> None:
        words: Counter[tuple[int, HiddenReason]] = Counter()
        for piece in self.hidden:
            words[piece.page, piece.reason] += len(piece.text.split())
        for (page, reason), count in sorted(words.items()):
            noun = "word stands" if count == 1 else "words stand"
            self.warn("hidden_text", f"{count} {noun} {REASONS[reason]}; nothing of it was used.", page)

    def _warn_of_characters(self) -> None:
        if self._zero_width >= _MANY_ZERO_WIDTH:
            self.warn("zero_width_characters", f"{self._zero_width} invisible characters stand inside words; they were removed.")
        if self._unreadable > self._characters * _UNREADABLE_SHARE_WORTH_A_WARNING:
            share = self._unreadable / self._characters
            self.warn(
                "unreadable_text", f"{share:.0%} of the characters stand for nothing known; the file's fonts do not say what they mean."
            )
