"""What the text objects of a page say. PDFium looks through the whole page for each object; many objects are answered in one pass instead."""

import ctypes
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import pypdfium2.raw as pdfium

from pivots.readers.pdf import calls
from pivots.readers.pdf.asked import owners_of

_MANY = 150
"""More objects than this are answered by one pass over the letters of the page."""
_BYTES = 1024
_BUFFER = ctypes.create_string_buffer(_BYTES)
"""Most text objects fit in here; PDFium is used by one thread of a process at a time anyway."""
_PLACE = ctypes.addressof(_BUFFER)
_LINE_END_HYPHEN = "\ufffe", "\x02"
"""How PDFium writes a hyphen at a line's end in the text of a page, and in that of an object."""


class Letters:
    """The letters of a page, in PDFium's order."""

    def __init__(self, textpage: Any) -> None:
        self.page = calls.address(textpage.raw)

    @cached_property
    def text(self) -> str | list[str]:
        """One letter for each place that PDFium counts on the page."""
        count = calls.letter_count(self.page)
        buffer = ctypes.create_string_buffer(2 * count + 2)
        written = calls.letters_of(self.page, 0, count, ctypes.addressof(buffer))
        text = buffer.raw[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
        if len(text) == count:
            return text.replace(*_LINE_END_HYPHEN)
        return [chr(calls.letter_at(self.page, index)) for index in range(count)]

    @cached_property
    def owners(self) -> list[int | None]:
        """The address of the text object that each letter belongs to; None for blanks that PDFium adds."""
        return owners_of(self.page, range(len(self.text)))

    def owners_at(self, places: Sequence[int]) -> list[int | None]:
        """The same for some letters; all are not asked for them."""
        return [self.owners[place] for place in places] if "owners" in self.__dict__ else owners_of(self.page, places)


class ObjectTexts:
    """Texts of objects; the same as PDFium gives for each."""

    def __init__(self, letters: Letters, objects: int) -> None:
        self._page = letters.page
        self._known = _one_pass(letters) if objects > _MANY else None

    def of(self, objects: Sequence[int]) -> list[str | None]:
        """None or nothing where an object is no text or says nothing."""
        if self._known is not None:
            return list(map(self._known.get, objects))
        return [_asked(obj, self._page) if calls.type_of(obj) == pdfium.FPDF_PAGEOBJ_TEXT else None for obj in objects]


def _asked(obj: int, textpage: int) -> str:
    length = calls.text_of(obj, textpage, _PLACE, _BYTES)
    if length <= _BYTES:
        return ctypes.string_at(_PLACE, max(length - 2, 0)).decode("utf-16-le", "replace")
    buffer = ctypes.create_string_buffer(length)
    calls.text_of(obj, textpage, ctypes.addressof(buffer), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


def _one_pass(letters: Letters) -> dict[int, str]:
    """Letters by the addresses of their owners. Where letters of others stand between those of an object, PDFium has to be asked how they part."""
    if (known := _of_single_letters(letters)) is not None:
        return known
    return {obj: _asked(obj, letters.page) if text is None else text for obj, text in _by_owners(letters).items()}


def _of_single_letters(letters: Letters) -> dict[int, str] | None:
    """The same for pages that draw each letter by itself; None for others."""
    owners, text = letters.owners, letters.text
    known = {owner: letter for owner, letter in zip(owners, text, strict=True) if owner}
    if len(known) + owners.count(None) != len(owners) or not isinstance(text, str) or "\x00" in text:
        return None
    blank = text.find(" ", 1)
    while blank > 0:
        if holder := owners[blank - 1]:
            known[holder] += " "
        blank = text.find(" ", blank + 1)
    return known


def _by_owners(letters: Letters) -> dict[int, str | None]:
    """A blank that follows the letters of an object counts as its own too, as in PDFium. None: letters of others stand between."""
    texts: dict[int, str | None] = {}
    holder: int | None = 0
    rested: int | None = 0
    for owner, letter in zip(letters.owners, letters.text, strict=True):
        if owner:
            new = "" if letter == "\x00" else letter
            if owner not in texts:
                texts[owner] = new
            else:
                before = texts[owner]
                texts[owner] = before + new if before is not None and owner in {holder, rested} else None
        if letter != " ":
            rested = rested if owner == rested else 0
        elif holder and holder != owner:
            said = texts[holder]
            texts[holder] = None if said is None else f"{said} "
            rested = holder
        holder = owner
    return texts
