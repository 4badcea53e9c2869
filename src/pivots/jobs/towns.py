"""Towns: the market that a name alone stands for, where it can be told."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from pivots.jobs.tables import cue, rows
from pivots.jobs.text import without_accents

_PIECES = re.compile(r"\s*[·|•,;/()]\s*|\s+[–—-]+\s+|\.\s")
_CODE = re.compile(r"^(?:[A-Z]{1,2}-)?\d{4,5}\s+|\s+\(?\d{2,5}\)?$|\s+[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?$|\s+[A-Z]{2,3}$")
_MOST_WORDS = 4
_LARGER = 4
"""A town this many times as large as its namesakes is meant, where nothing else tells them apart."""
_KNOWN_ABROAD = 100
"""Thousands of people from which a town is named in postings of another language than its own."""
_MARKETS = {
    "en": frozenset({"US", "GB", "IE", "CA", "AU", "NZ", "ZA", "IN", "SG", "AE"}),
    "de": frozenset({"DE", "AT", "CH"}),
    "fr": frozenset({"FR", "BE", "CH", "CA", "LU"}),
    "es": frozenset({"ES", "MX", "AR", "CO", "CL", "PE"}),
}


class Town(NamedTuple):
    name: str
    """As written."""
    country: str


@cache
def _towns() -> dict[str, tuple[dict[str, int], bool]]:
    """Folded name -> (market -> thousands of people, whether it is a word of everyday language as well)."""
    out = {}
    for row in rows("towns"):
        sizes = {code: int(size) for code, _, size in (part.partition(":") for part in row["countries"].split("|"))}
        out[_fold(row["name"])] = (sizes, row["word"] == "yes")
    return out


def _fold(name: str) -> str:
    return " ".join(without_accents(name).casefold().replace("-", " ").split())


def find_town(texts: Iterable[str], language: str, markets: frozenset[str]) -> Town | None:
    """The first town that a piece of the texts names: a piece of its own, or behind *in* and the like.

    ``markets``: those that the posting's currency leaves; empty: any. None also where namesakes cannot be told apart.
    """
    for text in texts:
        for piece, led in _candidates(text):
            country = _country(piece, language, markets, led=led)
            if country:
                return Town(piece, country)
    return None


def only_market(language: str, markets: frozenset[str]) -> str | None:
    """The one market of the posting's language that pays in its currency (Spanish and euros: Spain); None for English, in which all markets advertise."""
    own = _MARKETS.get(language, frozenset()) & markets
    return next(iter(own)) if len(own) == 1 and language != "en" else None


def _candidates(text: str) -> Iterable[tuple[str, bool]]:
    """Pieces that may be a town, each with whether a preposition or a postal code stands before it."""
    pieces = [piece.strip(" -–—") for piece in _PIECES.split(text) if piece.strip(" -–—")]
    for piece in pieces:
        bare = _CODE.sub("", piece.strip(" ."))
        if bare and len(bare.split()) <= _MOST_WORDS:
            yield bare, bare != piece.strip(" .")
    for hit in cue("in_town").finditer(text):
        # "in Esslingen am Neckar" as a whole, or without the river; "at Berkeley Research Group" is no Berkeley.
        yield hit["town"].strip(" .,"), True
        yield re.split(r"\s(?=[a-z])", hit["town"])[0].strip(" .,"), True


def _country(name: str, language: str, markets: frozenset[str], *, led: bool) -> str | None:
    sizes, is_word = _towns().get(_fold(name), ({}, False))
    if not sizes or not name[0].isupper() or (is_word and not led):
        return None
    own = _MARKETS.get(language, frozenset())
    at_home = {code: size for code, size in sizes.items() if code in own}
    known = at_home or {code: size for code, size in sizes.items() if size >= _KNOWN_ABROAD}
    left = {code: size for code, size in known.items() if code in markets} if markets else known
    ordered = sorted(left, key=lambda code: -left[code])
    if len(ordered) > 1 and left[ordered[0]] < _LARGER * left[ordered[1]]:
        return None
    return ordered[0] if ordered else None
