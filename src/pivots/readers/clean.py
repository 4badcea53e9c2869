"""Characters: what every reader does to text before it becomes a line."""

import re
import unicodedata

from pivots.readers.mojibake import mended

GAP = "   "
"""Stands in a line where the page shows a wide gap: a tab, a table column, a date at the right margin."""

_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff\U000e0001-\U000e007f"
)
_ZERO_WIDTH = re.compile(f"[{_INVISIBLE}]")
_ZERO_WIDTH_IN_WORD = re.compile(rf"(?<=\w)[{_INVISIBLE.replace(chr(0xAD), '')}](?=\w)")
_TAG_CHARACTERS = re.compile("[\U000e0020-\U000e007e]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]")
_LIGATURES = re.compile("[\ufb00-\ufb06\u0132\u0133]")
_BLANK = re.compile(r"[^\S\t\n]")
_WIDE = re.compile(r" *\t[ \t]*| {3,}")
_DOUBLE = re.compile(r"(?<! )  (?! )")
_TYPED_APART = re.compile(rf"(?:[^\W\d_] ){{3,}}[^\W\d_](?:{GAP}[^\W\d_&](?: [^\W\d_])*)*")
_LONGEST_APART = 90
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\U000f0000-\U0010fffd]")
_LONE_PRIVATE = re.compile("(?:(?<=\\s)|^)[\ue000-\uf8ff\U000f0000-\U0010fffd](?=\\s|$)")


def tidy(text: str) -> str:
    """``text`` as it may stand in a Line: NFC, no line breaks, controls or zero-width characters, ligatures spelled out, mojibake mended.

    A tab or three and more blanks become GAP, two blanks one. A single private-use character between blanks is
    an icon and is dropped. Letters typed apart (``P R O F I L E``) become words. The result may be empty.
    """
    if text.isascii() and text.isprintable():
        return _typed_together(text.strip() if "  " not in text else _blanks(text))
    text = _ZERO_WIDTH.sub("", mended(text))
    text = _LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    text = _BLANK.sub(" ", _CONTROL.sub(" ", text.replace("\r", "\n"))).replace("\n", " ")
    text = _LONE_PRIVATE.sub(" ", text)
    return _typed_together(_blanks(unicodedata.normalize("NFC", text)))


def _typed_together(text: str) -> str:
    """``W O R K   H I S T O R Y`` as words, where a whole line is typed so; longer ones are no headings and stay as they are."""
    if text[1:2] != " " or text[3:4] != " " or len(text) > _LONGEST_APART or not _TYPED_APART.fullmatch(text):
        return text
    return " ".join(part.replace(" ", "") for part in text.split(GAP))


def _blanks(text: str) -> str:
    return _DOUBLE.sub(" ", _WIDE.sub(GAP, text.strip()))


def zero_width_in_words(text: str) -> int:
    """How many zero-width characters split words: none in honest documents, many in ones that dodge a search."""
    return 0 if text.isascii() else len(_ZERO_WIDTH_IN_WORD.findall(text))


def tag_text(text: str) -> str:
    """Text spelled in Unicode tag characters, which no program draws; empty in honest documents."""
    if text.isascii():
        return ""
    return "".join(chr(ord(c) - 0xE0000) for run in _TAG_CHARACTERS.findall(text) for c in run)


def unreadable(text: str) -> int:
    """How many characters of tidied text stand for nothing known: replacement and private-use characters."""
    return 0 if text.isascii() else len(_UNREADABLE.findall(text))
