"""Employers that are called after people: their names are evidence and stay."""

import re

from pivots.anonymize.tables import word_set

_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]+)[^\S\n]+(?:(?:de|du|des|del|der|zum|of)[^\S\n]+)?$")


def is_called_so(text: str, title: int) -> bool:
    """Whether the title that begins there belongs to the name of a house: 'Hospital Doctor Doe', 'Apartamentos Doña Inés', 'Praxis Dr. Doe'."""
    before = _WORD_BEFORE.search(text, max(0, title - 30), title)
    return before is not None and before["word"][0].isupper() and before["word"].casefold() in word_set("house_word", "organisation_word")
