"""Where the work is: place as written, market, remote or not."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from babel import Locale

from pivots.jobs.posting_line import PostingLine
from pivots.jobs.tables import cue, rows
from pivots.jobs.towns import find_town, only_market
from pivots.model.job import Pay

_WITHIN = re.compile(r"\s*(?:[·|•]|\s[–—-]\s|\()\s*")
_LOOKED_AT = 8
_LONGEST = 50
_MOST_WORDS = 6
_CERTAIN = ("country", "state", "abbreviation", "city")


class Place(NamedTuple):
    location: str | None
    country: str | None
    remote: bool | None


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(kind, country, pattern), countries of Babel's tables first."""
    territories: dict[str, str] = {}
    for language in ("en", "de", "fr", "es"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                territories.setdefault(str(name), str(code))
    # Georgia is a state of the US as well: only the others are certain.
    named = [("country", code, re.escape(name)) for name, code in territories.items() if len(name) > 3 and name != "Georgia"]
    listed = [
        (row["kind"], row["country"], row["name"] if row["kind"] == "abbreviation" else re.escape(row["name"])) for row in rows("places")
    ]
    joined: dict[tuple[str, str], list[str]] = {}
    for kind, code, pattern in [*named, *listed]:
        joined.setdefault((kind, code), []).append(pattern)
    order = {kind: number for number, kind in enumerate(_CERTAIN)}
    items = sorted(joined.items(), key=lambda item: order[item[0][0]])
    return tuple((kind, code, re.compile(_bordered(kind, patterns))) for (kind, code), patterns in items)


def _bordered(kind: str, patterns: list[str]) -> str:
    alternatives = "|".join(sorted(patterns, key=len, reverse=True))
    return rf"(?<=, )(?:{alternatives})(?=$|[\s,.)\-–|·]|\d)" if kind == "abbreviation" else rf"(?<![\w.])(?:{alternatives})(?!\w)"


def find_place(lines: Sequence[PostingLine], pay: Pay | None, title: str, language: str) -> Place:
    """Place, market and remote from the head of a posting, labelled lines, pay and (for the market) what only one country has.

    The market is None where nothing tells it, or where what tells it disagrees.
    """
    head = [line.text for line in lines[:_LOOKED_AT] if line.text != title and _may_hold_place(line)]
    labelled = [re.split(r"[|·]", line.text[match.end() :])[0].strip() for line in lines if (match := cue("place_label").search(line.text))]
    location, country = _located([*labelled, *head], bool(labelled))
    behind = [piece for line in lines[:_LOOKED_AT] if line.text.endswith(title or "\n") for piece in _WITHIN.split(line.text)[1:]]
    if country is None:
        known = _markets(pay)
        town = find_town([*labelled, *head, *behind, *_late(title)], language, known)
        location, country = (location or town.name, town.country) if town else (location, _country(title))
    country = country or _by_currency(pay) or _said_in_text(lines) or _by_signs(lines) or only_market(language, _markets(pay))
    if location is None and labelled and not cue("on_site").search(labelled[0]) and not cue("remote").search(labelled[0]):
        location = labelled[0][:80]
    return Place(location, country, _remote([*labelled, *head, title]))


def _late(title: str) -> list[str]:
    """What stands behind the job in a title (``Sous Chef wanted for The Gudgeon, Ludlow``)."""
    _, mark, rest = title.partition(", ")
    return [rest] if mark else [hit["town"] for hit in cue("in_town").finditer(title)]


def _markets(pay: Pay | None) -> frozenset[str]:
    """The markets that pay in the currency; empty when none is stated."""
    if pay is None:
        return frozenset()
    return frozenset(code for row in rows("currencies") if row["currency"] == pay.currency for code in row["markets"].split("|") if code)


def _said_in_text(lines: Sequence[PostingLine]) -> str | None:
    """The market of the places that the text speaks of: where the job is said to be, else the only one that occurs."""
    said = {
        code for line in lines for hit in cue("place_said").finditer(line.text) if (code := _country(line.text[hit.end() : hit.end() + 60]))
    }
    if len(said) == 1:
        return said.pop()
    named = {code for line in lines for code in _named(line.text)}
    return named.pop() if len(named) == 1 and not said else None


def _named(text: str) -> list[str]:
    """Markets of the big cities and states that a text names (``Raleigh, NC``)."""
    return [code for kind, code, pattern in _patterns() if kind in {"abbreviation", "city", "state"} and pattern.search(text)]


def _by_signs(lines: Sequence[PostingLine]) -> str | None:
    """The market most of whose own words occur (``401(k)``, ``TVöD``, ``RTT``); None when none or two do alike."""
    text = "\n".join(line.text for line in lines)
    counts = Counter(row["country"] for row, pattern in _signs() if pattern.search(text))
    best = counts.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else None


@cache
def _signs() -> tuple[tuple[dict[str, str], re.Pattern[str]], ...]:
    return tuple((row, re.compile(row["pattern"])) for row in rows("signs"))


def _may_hold_place(line: PostingLine) -> bool:
    """A short line, or a longer one in pieces (``Acme · Bristol · Permanent``)."""
    return len(line.text) <= 100 or (len(line.text) <= 180 and len(_WITHIN.split(line.text)) > 2)


def _located(texts: list[str], labelled: bool) -> tuple[str | None, str | None]:
    for number, text in enumerate(texts):
        country = _country(text)
        if country:
            return _part(text, whole=labelled and number == 0), country
    return None, None


def _country(text: str) -> str | None:
    """Market of the first kind of name found: countries before states, states before cities."""
    for kind, code, pattern in _patterns():
        if kind in _CERTAIN and pattern.search(text):
            return code
    return None


def _part(text: str, *, whole: bool) -> str | None:
    """The piece of a line that holds the place, without *Remote within* and the like."""
    parts = [part.strip(" ),.") for part in _WITHIN.split(text)]
    piece = text if whole and len(parts) == 1 else next((part for part in parts if _country(part)), text)
    words = re.sub(r"^(?:remote )?(?:within|in|from|based in|standort:?|location:?)\s+(?:the\s+)?", "", piece, flags=re.IGNORECASE).strip(
        " ."
    )
    if words.count(", ") > 1:
        words = ", ".join(words.split(", ")[-2:])
    return words if len(words) <= _LONGEST and len(words.split()) <= _MOST_WORDS else _name(words)


def _name(text: str) -> str | None:
    """The name of the place alone, out of a sentence."""
    for kind, _, pattern in _patterns():
        hit = pattern.search(text) if kind in _CERTAIN else None
        if hit:
            return hit[0]
    return None


def _by_currency(pay: Pay | None) -> str | None:
    if pay is None or pay.currency == "USD":
        return None
    return next((row["country"] for row in rows("currencies") if row["currency"] == pay.currency and row["country"]), None)


def _remote(texts: list[str]) -> bool | None:
    joined = "\n".join(texts)
    if cue("remote").search(joined) and not cue("not_remote").search(joined):
        return True
    return False if cue("on_site").search(joined) else None
