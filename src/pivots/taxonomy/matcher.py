"""All names at once: an Aho-Corasick automaton with word borders that are right for C++, .NET and German compounds."""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

import ahocorasick

from pivots.taxonomy.folding import Folded, fold_name

_GLUED = frozenset("_@")
_SHORT_WORD = re.compile(r"(?<!\w)\w{1,2}(?!\w)")
_DOMAIN_ENDS = frozenset(("com", "org", "net", "io", "de", "dev", "ai", "co", "apache", "edu", "gov", "info", "ch", "at", "fr", "uk", "es"))


class Hit(NamedTuple):
    """A name in the folded text, whole by the rules of word borders."""

    start: int
    end: int
    key: str
    """The folded alias."""


def spellings(alias: str) -> tuple[str, ...]:
    """Folded keys of an alias: blanks between words may be missing hyphens (folding does that) or dots before ``js`` may be blanks."""
    key = fold_name(alias)
    if "ß" in key:
        return key, key.replace("ß", "ss")  # as the Swiss write
    if key.endswith(".js") and len(key) > 5:
        return key, key[:-3] + " js", key[:-3] + "js"
    if "/" in key and " " not in key:
        return key, key.replace("/", " / ")
    if "&" in key:
        return tuple(dict.fromkeys(key.replace("&", sep, 1) if sep == "&" else key.replace(" & ", sep) for sep in ("&", " and ")))
    return (key,)


class Matcher:
    """Finds every given key in a text. ``plain`` keys also match with a plural s and with the heads of German compounds."""

    def __init__(self, plain: Iterable[str], strict: Iterable[str], heads: Iterable[str]) -> None:
        self._automaton = ahocorasick.Automaton()
        self._short: frozenset[str] = frozenset()
        for key, is_plain in (*product(plain, (True,)), *product(strict, (False,))):
            if len(key) <= 2 and key.isalnum():
                self._short |= {key}
            else:
                self._automaton.add_word(key, (key, is_plain))
        self._heads = tuple(heads)
        if len(self._automaton):
            self._automaton.make_automaton()

    def hits(self, folded: Folded) -> Iterator[Hit]:
        """Every whole occurrence, shorter and longer ones alike.

        Names of one or two letters are looked up word by word: the automaton would stop at every ``r`` and ``c``.
        """
        text = folded.text
        for word in _SHORT_WORD.finditer(text):
            if word.group() in self._short and not self._is_piece(text, word.start(), word.end()):
                yield Hit(word.start(), word.end(), word.group())
        if not len(self._automaton):
            return
        for last, (key, is_plain) in self._automaton.iter(text):
            start = last + 1 - len(key)
            before = text[start - 1] if start else " "
            if before.isalnum() or (before not in " ," and _glued_before(text, start)):  # most are inside of words
                continue
            end = self._border(text, last + 1, key, is_plain)
            if end:
                yield Hit(start, end, key)

    @staticmethod
    def _is_piece(text: str, start: int, end: int) -> bool:
        """Whether the one or two letters belong to a longer name (``C#``, ``R&D``)."""
        glued = start > 0 and _glued_before(text, start)
        return glued or (end < len(text) and (text[end] in _GLUED or _continues(text, end, text[start:end])))

    def _border(self, text: str, end: int, key: str, is_plain: bool) -> int:
        """Where the name ends, plural s included; 0 when it is a piece of another word."""
        after = text[end] if end < len(text) else " "
        if after in " ,":
            return end
        if not (after.isalnum() or after in _GLUED):
            return 0 if _continues(text, end, key) else end
        if not is_plain or len(key) < 3 or not key[-1].isalpha():
            return 0
        return self._inflected(text, end, key)

    def _inflected(self, text: str, end: int, key: str) -> int:
        """End of a plural (``APIs``) or of the name within a German compound (``Pythonkenntnisse``); 0 for any other word."""
        if text[end] == "s" and (end + 1 == len(text) or not (text[end + 1].isalnum() or text[end + 1] == "_")):
            return end + 1
        return self._compound(text, end) if len(key) >= 4 and text.startswith(self._heads, end) else 0

    def _compound(self, text: str, end: int) -> int:
        """End of the name when a known head and then a word border follow, as in ``Pythonkenntnisse``; else 0."""
        for head in self._heads:
            stop = end + len(head)
            if text.startswith(head, end) and (stop == len(text) or not text[stop].isalnum()):
                return end
        return 0


def _glued_before(text: str, start: int) -> bool:
    """Whether the character before belongs to the same word."""
    before = text[start - 1]
    if before in " ,":
        return False
    return before.isalnum() or before in _GLUED or (before == "." and start > 1 and text[start - 2].isalnum() and text[start] == ".")


def _continues(text: str, end: int, key: str) -> bool:
    """Whether what follows makes another name of it: ``C`` in ``C#`` or ``C++``, ``docker`` in ``docker.com``, ``r`` in ``R&D``."""
    after = text[end]
    following = text[end + 1] if end + 1 < len(text) else " "
    if after == "#" or (after == "+" and (following == "+" or len(key) == 1)):
        return True
    if len(key) <= 2 and after in "&'":
        return following.isalpha()
    return after == "." and following.isalpha() and _is_domain_end(text, end + 1)


def _is_domain_end(text: str, start: int) -> bool:
    """Whether the letters from ``start`` are the end of an internet address."""
    stop = start
    while stop < len(text) and text[stop].isalnum():
        stop += 1
    return text[start:stop] in {
        "com",
        "org",
        "net",
        "io",
        "de",
        "dev",
        "ai",
        "co",
        "apache",
        "edu",
        "gov",
        "info",
        "ch",
        "at",
        "fr",
        "uk",
        "es",
    }
