"""What the text objects of a page say. PDFium looks through the whole page for each object; many objects are answered in one pass instead."""

import ctypes

from pivots.readers.pdf import calls

_MANY = 150
"""More objects than this are answered by one pass over the letters of the page."""
_BYTES = 1024
_BUFFER = ctypes.create_string_buffer(_BYTES)
"""Most text objects fit in here; PDFium is used by one thread of a process at a time anyway."""
_PLACE = ctypes.addressof(_BUFFER)
_LINE_END_HYPHEN = "\ufffe", "\x02"
"""How PDFium writes a hyphen at a line's end in the text of a page, and in that of an object."""


class ObjectTexts:
    """Texts by the address of the object; the same as PDFium gives for each."""

    def __init__(self, textpage: int, objects: int) -> None:
        self._textpage = textpage
        self._known = _one_pass(textpage) if objects > _MANY else None

    def of(self, obj: int) -> str:
        known = self._known.get(obj, "") if self._known is not None else None
        return _asked(obj, self._textpage) if known is None else known


def _asked(obj: int, textpage: int) -> str:
    length = calls.text_of(obj, textpage, _PLACE, _BYTES)
    if length <= _BYTES:
        return ctypes.string_at(_PLACE, max(length - 2, 0)).decode("utf-16-le", "replace")
    buffer = ctypes.create_string_buffer(length)
    calls.text_of(obj, textpage, ctypes.addressof(buffer), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


def _one_pass(textpage: int) -> dict[int, str | None]:
    """Letters by their owners. A blank that follows the letters of an object counts as its own too, as in PDFium.

    None: letters of others stand between those of the object; PDFium has to be asked how they part.
    """
    texts: dict[int, str | None] = {}
    holder = rested = 0
    for index, letter in enumerate(letters_on(textpage)):
        owner = calls.owner_at(textpage, index) or 0
        if owner:
            before = texts.get(owner, "")
            new = "" if letter == "\x00" else letter
            whole = owner in {holder, rested} or owner not in texts
            texts[owner] = before + new if whole and before is not None else None
        if letter != " ":
            rested = rested if owner == rested else 0
        elif holder and holder != owner:
            said = texts[holder]
            texts[holder] = None if said is None else f"{said} "
            rested = holder
        holder = owner
    return texts


def letters_on(textpage: int) -> str | list[str]:
    """One letter for each place that PDFium counts on the page."""
    count = calls.letter_count(textpage)
    buffer = ctypes.create_string_buffer(2 * count + 2)
    written = calls.letters_of(textpage, 0, count, ctypes.addressof(buffer))
    text = buffer.raw[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text.replace(*_LINE_END_HYPHEN)
    return [chr(calls.letter_at(textpage, index)) for index in range(count)]
