"""RTF bytes to tokens, one pass, no look back."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?\ ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<symbol>[^a-zA-Z'])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}\r\n\x00]+)"
    rb"|[\r\n\x00]+|\\",
    re.DOTALL,
)
_SYMBOLS = {"~": "\u00a0", "_": "-", "{": "{", "}": "}", "\\": "\\"}
_NEW_LINES = {"\n": "par", "\r": "par", "\t": "tab"}


class Token(NamedTuple):
    kind: str
    """``open``, ``close``, ``star``, ``word``, ``bytes`` (text in the code page of its font) or ``text`` (known characters)."""
    word: str = ""
    """The control word, or the text."""
    number: int | None = None
    """The control word's number; None: it has none."""
    data: bytes = b""


_OPEN, _CLOSE, _STAR = Token("open"), Token("close"), Token("star")


def tokens(data: bytes) -> Iterator[Token]:
    r"""The tokens of ``data``; binary stretches (``\bin``) are passed over, and nothing is an error."""
    position, match_at = 0, _TOKEN.match
    while match := match_at(data, position):
        position = match.end()
        match match.lastgroup:
            case "text":
                yield Token("bytes", data=match["text"])
            case "word" | "number":
                number = int(match["number"]) if match["number"] else None
                if match["word"] == b"bin":
                    position += max(0, number or 0)
                else:
                    yield Token("word", match["word"].decode("ascii"), number)
            case "hex":
                yield Token("bytes", data=bytes.fromhex(match["hex"].decode("ascii")))
            case "brace":
                yield _OPEN if match["brace"] == b"{" else _CLOSE
            case "symbol":
                yield from _symbol(match["symbol"].decode("latin-1"))


def _symbol(sign: str) -> Iterator[Token]:
    if sign == "*":
        yield _STAR
    elif sign in _NEW_LINES:
        yield Token("word", _NEW_LINES[sign])
    elif sign in _SYMBOLS:
        yield Token("text", _SYMBOLS[sign])
