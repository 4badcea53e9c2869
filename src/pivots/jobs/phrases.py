"""What a skill the taxonomy does not know is called: the posting's own words, cut down to a noun phrase."""

import re
from functools import cache

from pivots.jobs.tables import cue, rows, union
from pivots.jobs.text import WHOLE, capital

_LONGEST = 5
_SAYS_ENOUGH = 10
"""Letters of a word that says something by itself."""
_WHOLE = 4
"""Words of an item that is a name as it stands."""
_ACRONYM = re.compile(r"\s?\((?=\w*[A-Z]\w*[A-Z])([\w&/-]{2,8})\)")


@cache
def _cut(*, short: bool = False) -> re.Pattern[str]:
    """Where a noun phrase ends: a mark, or a word that begins what it is for, where, or since when.

    ``short``: of a few words (``assessment for learning``), where *for* and the like belong to the name.
    """
    places = {"cut"} if short else {"cut", "cut_long"}
    words = "|".join(row["pattern"] for row in rows("leadins") if row["place"] in places)
    return re.compile(rf"[,;:(]|\s[–—-]\s|(?<!bzw)\.\s|\s(?:{words})\s", re.IGNORECASE)


_LISTED = re.compile(rf"{WHOLE},\s*(?:(?:and|und|et|y)\s+)?|{WHOLE}\s+(?:and|und|et|y|sowie)\s+(?!-)")
_WORD = re.compile(r"\S+")
COMPLEMENT = re.compile(
    r"(?:d['’]|de |du |des |del |of |von |für |for |pour |para |towards? |between |across |within |from |at |on |with |in |into |through |"
    r"zwischen |gegenüber |bei |mit |auf |aus |entre |avec |dans |vers |chez |con |desde |hacia |sobre )",
    re.IGNORECASE,
)
"""Small words that a piece begins with which is no name: ``towards carriers or between data centres``."""
_OR = re.compile(rf"{WHOLE}\s*,?\s+(?:or|oder|ou|o|u(?=\s+h?o))\s+|\s*/\s*|{WHOLE}\s*,\s+", re.IGNORECASE)


@cache
def _start() -> re.Pattern[str]:
    words = "|".join(row["pattern"] for row in rows("leadins") if row["place"] == "start")
    return re.compile(rf"(?:(?:{words})(?![\w-])[\s,/]*)+", re.IGNORECASE)


@cache
def _end() -> re.Pattern[str]:
    words = "|".join(row["pattern"] for row in rows("leadins") if row["place"] == "end")
    return re.compile(rf"(?:[\s,]+(?:{words}))+\W*$", re.IGNORECASE)


@cache
def soft() -> re.Pattern[str]:
    """Wishes about a person's nature or availability: never criteria."""
    return union(row["pattern"] for row in rows("soft"))


def noun_phrase(text: str) -> str | None:
    """``Deep knowledge of X in production`` -> ``X``; None when what remains is no short noun phrase."""
    phrase = text.strip(" .:•-–\t“”\"'")
    lead = _start().match(phrase)
    phrase = phrase[lead.end() :] if lead else phrase
    cut = _cut(short=not lead and len(phrase.split()) <= _WHOLE).search(f"{phrase} ")
    acronym = _ACRONYM.match(phrase, cut.start()) if cut else None
    phrase = phrase[: cut.start()] if cut else phrase
    phrase = _end().sub("", f" {phrase}").strip(" .,:;/&")
    words = _WORD.findall(phrase)
    if not words or len(words) > _LONGEST or len(phrase) < 2 or soft().search(phrase) or not any(c.isalpha() for c in phrase):
        return None
    return capital(phrase) + (f" ({acronym[1]})" if acronym and " (" not in phrase else "")


def without_lead(text: str) -> str:
    """``Experience in running a hotel`` -> ``running a hotel``; the text itself where nothing leads in."""
    lead = _start().match(text)
    return text[lead.end() :] if lead and lead.end() < len(text) else text


def bare(text: str) -> str:
    """``Excellent customer service skills`` -> ``customer service``; the text itself where nothing would be left."""
    lead = _start().match(text)
    rest = _end().sub("", f" {text[lead.end() :] if lead else text}").strip()
    return rest or text


def said_twice(text: str) -> list[str]:
    """``sure in annual accounts and in tax returns`` -> both: what is asked for stands behind the same small word each time."""
    return [
        part
        for part in re.split(rf"{WHOLE}\s(?:and|und|sowie|et|y|e)\s(?=(?:{cue('small_word').pattern})\s)", text, flags=re.IGNORECASE)
        if part.strip()
    ]


def alternatives(text: str) -> list[str]:
    """``Pricing, logistics or payments domain`` -> its alternatives; empty when the phrase names one thing."""
    if not re.search(r"(?:\s(?:or|oder|ou)\s)|\w/\w", text, re.IGNORECASE):
        return []
    parts = [part.strip(" .") for part in _OR.split(text) if part.strip(" .")]
    if any(COMPLEMENT.match(part) for part in parts[1:]):
        return []  # ``encadrement de commis ou d'apprentis`` is one thing, of two kinds of people
    return parts if len(parts) > 1 and all(len(part.split()) <= 3 for part in parts) else []


def conjuncts(text: str) -> list[str]:
    """``Blechkonstruktion und Schweißkonstruktion`` -> both; a phrase with one noun only stays whole."""
    parts = [part.strip() for part in re.split(rf"{WHOLE}\s+(?:and|und|et|y|sowie|&)\s+(?!-)", text)]
    if len(parts) == 2 and all(len(part) > 1 for part in parts) and _alike(parts):
        return [capital(part) for part in parts]
    return [text]


def plain_list(text: str) -> list[str]:
    """The members of ``knowledge of A, B and C``; empty when the text is more than a list, or a list of alternatives."""
    lead = _start().match(text.strip(" .;"))
    rest = text.strip(" .;")[lead.end() :] if lead else text.strip(" .;")
    if re.search(r"[():;–—]", rest) or re.search(r"\s(?:or|oder|ou|o)\s|/", rest):
        return []
    atoms = [_end().sub("", f" {atom}").strip() for atom in re.split(_LISTED, rest)]
    if len(atoms) < 2 or any(not atom or len(atom.split()) > 3 or _cut().search(f" {atom} ") for atom in atoms):
        return []
    first, second = atoms[0].split(), atoms[1].split()
    if len(first) == 1 and len(second) == 2 and len(atoms) == 2 and second[-1].islower():
        # "Roadway and drainage design": the last noun is that of both.
        atoms[0] = f"{atoms[0]} {second[-1]}"
    # A single word in lower case ("business, financial and ...") is half of another's name as often as one of its own.
    return [capital(atom) for n, atom in enumerate(atoms) if " " in atom or _is_noun(atom, first=n == 0 and not lead)]


def _is_noun(word: str, *, first: bool) -> bool:
    """Whether a word alone can be a name: long, or with a capital that no beginning of a sentence asks for."""
    return len(word) > _SAYS_ENOUGH or (word[0].isupper() and (not first or word[1:] != word[1:].lower()))


def _alike(parts: list[str]) -> bool:
    """Both halves stand alone: long German compounds, or names with a capital each."""
    return all(len(part.split()) == 1 and (len(part) > 10 or part[1:] != part[1:].lower()) for part in parts)


def is_domain(text: str) -> bool:
    """Whether the words ask for a branch of trade rather than a skill."""
    return bool(cue("domain").search(text))
