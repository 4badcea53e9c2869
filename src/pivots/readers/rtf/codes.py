"""Names of the format: code pages, characters, and the places of a file that hold no text of the document.

From Microsoft's "Rich Text Format (RTF) Specification", version 1.9.1 (2008).
"""

import codecs
import re
from functools import cache

SYMBOL = "symbol"
"""Fonts of signs instead of letters: their bytes have no code page."""
_CHARSETS = {0: "cp1252", 2: SYMBOL, 77: "mac_roman", 78: "cp932", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950"}
_CHARSETS |= {161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874"}
_CHARSETS |= {238: "cp1250", 254: "cp437", 255: "cp850"}
_PAGES = {10000: "mac_roman", 10007: "mac_cyrillic", 10006: "mac_greek", 10029: "mac_latin2", 10081: "mac_turkish", 936: "gbk"}
_PAGES |= {28591: "latin-1", 65001: "utf-8", 1361: "johab", 20866: "koi8-r", 54936: "gb18030", 42: SYMBOL}

_BULLETS = {0xA7, 0xA8, 0xB7, 0xD8, 0xFC}
"""What the lists of word processors begin with, in the fonts Symbol and Wingdings."""

CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "softline": "\n",
    "lbr": "\n",
    "column": "\n",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
}
_WORDS = """listtable listoverridetable revtbl rsidtbl filetbl themedata colorschememapping xmlnstbl latentstyles datastore nonshppict shprslt
    objdata objclass objname pntxta pntxtb tc xe txe rxe ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor template
    nonesttables mmathPict listname panose falt background pgdsctbl private pn bkmkstart bkmkend leveltext levelnumbers"""
SKIPPED = frozenset(_WORDS.split())
"""Destinations that hold nothing of the document's text, whether or not they are marked as ignorable."""
STARRED = frozenset({"shpinst", "shppict", "do", "nesttableprops", "ud", "fldinst", "picprop", "shpgrp", "pntext", "listtext"})
"""Destinations marked as ignorable that are read all the same."""
META = {"author": "Author", "operator": "Author", "manager": "manager", "company": "company", "title": "title", "subject": "subject"}
META |= {"keywords": "keyword", "doccomm": "description", "category": "category"}


def of_charset(number: int, otherwise: str) -> str:
    r"""The encoding of a font's ``\fcharset``; 1 is whatever the document says."""
    return _CHARSETS.get(number, otherwise)


@cache
def of_page(number: int) -> str:
    """The encoding of a code page; one that Python does not know is taken as Windows-1252."""
    name = _PAGES.get(number, f"cp{number}")
    if name == SYMBOL:
        return name
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def decode(data: bytes, encoding: str) -> str:
    """Signs of symbol fonts become bullets or private-use characters; their ASCII half stays."""
    if encoding == SYMBOL:
        return "".join(chr(b) if b < 0x80 else "•" if b in _BULLETS else chr(0xF000 + b) for b in data)
    return data.decode(encoding, errors="replace")


_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|nagłówek|заголовок) ?([1-9])")
_TITLES = {"title", "titel", "titre", "título", "titolo", "tytuł"}


def level_of(style: str) -> int | None:
    """The heading level (from 1) that a style's name says; None: no heading. Programs write names in their own language."""
    name = style.strip().casefold()
    match = _HEADING.fullmatch(name)
    return int(match[1]) if match else 1 if name in _TITLES else None
