"""Bullets at the start of a line."""

import re

_SURE = "•▪◦‣●○■□❖►▸◆◇♦⁃∙➢➤➔➜✓✔✦★☆⚫⚪·※\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf0a8\uf06e\uf075\uf02d\u2219\u25aa\u25fe\u2043\u23fa\u2b24"
_BULLET = re.compile(rf"\s*(?:[{_SURE}]+\s*|[-–—*»›>~+]\s+|[a-h]\)\s+)(?=\S)")
_LETTER = re.compile(r"\s*o\s+(?=[^\W\d_])")
_NUMBER = re.compile(r"\s*\(?\d{1,2}[.)]\s+(?=[^\W\d_])")
_LONE = re.compile(rf"\s*[{_SURE}\-–—*»›o]\s*$")


def split_bullet(text: str, *, also: str = "") -> tuple[bool, str]:
    """Whether ``text`` begins with a bullet, and the text behind it.

    ``also`` holds further characters that are bullets in this document (``{`` in some LaTeX fonts). A number (``1.``)
    makes an item too but stays, because it may be an ordinal (``1. Preis``). The letter ``o``, a bullet of some word
    processors, is one only before a capital: it is a word in several languages.
    """
    match = _BULLET.match(text)
    if match is not None:
        return True, text[match.end() :]
    letter = _LETTER.match(text)
    if letter is not None and text[letter.end()].isupper():
        return True, text[letter.end() :]
    if _NUMBER.match(text):
        return True, text.strip()
    if also and text[:1] in also and text[1:2].isspace():
        return True, text[1:].lstrip()
    return False, text


def is_lone_bullet(text: str) -> bool:
    """Whether ``text`` is a bullet and nothing else."""
    return _LONE.match(text) is not None
