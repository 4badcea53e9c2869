"""Bytes of a text file to characters."""

import codecs
import re

from charset_normalizer import from_bytes

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_WESTERN = re.compile("[A-Za-z\\s\\d!-~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŠšŽž€‚„…‘’“”•–—™¡¿«»°·©®§£´\u00a0]*")
_SAMPLE = 20_000
"""Bytes the guess is made from; guessing looks at many encodings and is the slow part."""


def decode(data: bytes) -> str:
    """The text in ``data``: by its byte order mark, else UTF-8 where it is valid, else a guess.

    Western European text in a single-byte encoding is read as Windows-1252 when every character of it is usual there:
    the guess cannot tell that family apart on a page of text. Never fails; what no encoding explains becomes U+FFFD.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if b"\x00" in data[:2000]:
        low, high = data[0:2000:2].count(0), data[1:2000:2].count(0)
        return data.decode("utf-16-le" if high >= low else "utf-16-be", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data)


def _guess(data: bytes) -> str:
    try:
        western = data.decode("cp1252")
    except UnicodeDecodeError:
        western = None
    if western is not None and _WESTERN.fullmatch(western) and _plausible(western):
        return western
    best = from_bytes(data[:_SAMPLE]).best()
    encoding = best.encoding if best is not None else "cp1252"
    return data.decode(encoding, errors="replace")


def _plausible(text: str) -> bool:
    """Special letters are rare in every western language; in Cyrillic or Greek read as Windows-1252 they are the rule."""
    letters = sum(c.isalpha() for c in text)
    special = sum(c.isalpha() and not c.isascii() for c in text)
    return special <= letters * 0.25
