"""Searching for an identity string whatever case, accents and spacing it has."""

import re
import unicodedata

_COMBINING = re.compile("[\u0300-\u036f]")


def folded(text: str) -> str:
    """The text without case and accents."""
    return _COMBINING.sub("", unicodedata.normalize("NFKD", text).casefold())


def folded_map(text: str) -> tuple[str, tuple[int, ...]]:
    """The text without case and accents, and the place of every letter of it in the text."""
    out: list[str] = []
    at: list[int] = []
    for index, char in enumerate(text):
        for plain in unicodedata.normalize("NFKD", char).casefold():
            if not _COMBINING.match(plain):
                out.append(plain)
                at.append(index)
    return "".join(out), (*at, len(text))


def needle(value: str) -> str:
    """A regular expression for the string with any blanks between its words."""
    plain = folded(value.strip(" .,;:|()-"))
    return r"(?<!\w)" + r"[\s_.,-]*".join(re.escape(word) for word in plain.split()) + r"(?!\w)"


def occurrences(text: str, value: str) -> list[tuple[int, int]]:
    """Where the string stands in the text, case, accents and spacing aside."""
    plain, at = folded_map(text)
    return [(at[m.start()], at[m.end() - 1] + 1) for m in re.finditer(needle(value), plain)] if value.strip(" .,;:|()-") else []
