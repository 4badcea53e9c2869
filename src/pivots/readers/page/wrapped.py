"""Rows of a paragraph as one text."""

import re
from itertools import pairwise

from pivots.readers.bullets import split_bullet
from pivots.readers.page.segment import TextRow
from pivots.readers.page.spacing import PageText

_SOFT = "\u00ad"
_ENDS, _WRAPS = 8, 5
"""Ends of paragraphs, and rows with a blank at their end, that tell how a file is made."""
_STRAY = 0.05
"""Share of the paragraphs that may end with a blank, as people leave them."""
_SHARED = re.compile(r"(?:und|oder|and|or|bzw|et|y)\b")
"""After 'Form-': the hyphen stands for a part that a later word has as well."""


def joined(texts: list[str], page_text: PageText) -> str:
    """One text of several rows; hyphens at their ends go where they only broke a word."""
    out = texts[0].rstrip()
    for text in (later.strip() for later in texts[1:]):
        out = _joined(out, text, page_text)
    return out


def _joined(out: str, text: str, page_text: PageText) -> str:
    before = out[-2:-1]
    broken = out.endswith(_SOFT) or (out.endswith("-") and before.isalpha() and text[:1].islower())
    if not broken:
        return f"{out} {text}"
    if _SHARED.match(text):
        return f"{out[:-1]}- {text}"
    if _keeps_hyphen(out, text) or page_text.holds(
        f"{out[:-1].rsplit(' ', maxsplit=1)[-1]}-{text.split(' ', maxsplit=1)[0].rstrip('.,;:)')}"
    ):
        return f"{out[:-1]}-{text}"
    return out[:-1] + text


def _keeps_hyphen(out: str, text: str) -> bool:
    """Whether the hyphen at the end of a line is part of the word: between names, before digits and capitals."""
    if not text[:1].islower() and not (len(out) > 1 and out[-2].isupper() and text[:1].isupper()):
        return len(out) > 1 and out[-2].isalnum() and text[:1].isalnum()
    return not out.endswith(_SOFT) and not out[-2].islower()


def ends_with_blank(row: TextRow) -> bool:
    return row.segments[-1].runs[-1].text.endswith(" ")


def blanks_tell(pages: list[list[TextRow]]) -> bool:
    """Whether the file draws the blank at which a line was broken, and none where a paragraph ends, as some office programs do.

    Paragraphs are known to end before bullets, and before a gap or another type size.
    """
    ends = [before for rows in pages for before, row in pairwise(rows) if _parts(before, row)]
    wrapped = sum(ends_with_blank(row) for rows in pages for row in rows) - sum(map(ends_with_blank, ends))
    return len(ends) >= _ENDS and wrapped >= _WRAPS and sum(map(ends_with_blank, ends)) <= _STRAY * len(ends)


def _parts(before: TextRow, row: TextRow) -> bool:
    far = row.box.top - before.box.bottom > row.size
    return before.column == row.column and (far or row.size != before.size or bool(split_bullet(row.text)[0]))


def estimated_width(text: str) -> float:
    """About how wide a text is, in type sizes, by the widths of Helvetica: narrow letters .28, capitals .68, the others .5, digits .56."""
    return sum(0.28 if c in " .,:;'|!ijltfI()-" else 0.68 if c.isupper() else 0.56 if c.isdigit() else 0.5 for c in text)
