"""What a sentence tells of work: a position with its stretch, the beginning of one, or the end of one.

The tables give the verbs of four languages; a date is a single sign while the words around it are read.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from pivots.extract.dates import DateSpan
from pivots.extract.rows import Told
from pivots.extract.tables import rows as table_rows
from pivots.extract.titles import title_score

DATE = "\x00"
"""Stands for a date or a range while the words around it are read."""
_WORDS_BEFORE = 6
"""Words that may open a clause before its dates or its verb: ``After a language course, from 2016 to 2019 I was``."""
_LONGEST_UNKNOWN = 3
"""Words of a title that no table knows."""
_BEFORE_DATE = re.compile(r"(?:(?<!\w)(?:in|im|on|en|el|le|am|au|ab|vom|by|during|around|about|the|du|since)\s+)*\x00", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*[(]\s*\x00\s*[)]")
_JOINT = re.compile(
    r"\s*[;–—]\s+|(?:,\s*|\s+)(?:and|but|then|und|aber|dann|danach|et|puis|y|e|pero|luego|where|wo|où|donde)\s+", re.IGNORECASE
)
_COMMA = re.compile(r",\s+")
_CUT = re.compile(r"\s+(?:at|for|with|bei|beim|chez|para|in|en|of|de|des)\s*$", re.IGNORECASE)

Form = Literal["stretch", "begin", "end"]


class Happening(NamedTuple):
    """What a clause tells; offsets are those of the text."""

    start: int
    end: int
    form: Form
    told: Told | None
    """None: the clause tells no more than that something ends or begins."""
    span: DateSpan
    still: bool
    """Whether the text says that it goes on."""


class _Clause(NamedTuple):
    words: str
    start: int
    end: int
    spans: list[DateSpan]
    own: bool
    """Whether the sentence speaks of the candidate."""


def happenings(sentence: str, offset: int, spans: list[DateSpan], language: str) -> Iterator[Happening]:
    """What the clauses of a sentence tell, in their order. ``offset``: where the sentence begins in the text, ``spans``: the dates in it."""
    if not spans or not _may_tell(language).search(sentence):
        return
    own = _any(_grammar(language)["who"], sentence)
    for begin, end, dated in _clauses(sentence, offset, spans):
        words = _words(sentence[begin:end], offset + begin, dated)
        yield from _read(_Clause(words, offset + begin, offset + end, dated, own), language)


def _clauses(sentence: str, offset: int, spans: list[DateSpan]) -> Iterator[tuple[int, int, list[DateSpan]]]:
    """The sentence cut between its dates where a conjunction, else a comma, allows it."""
    begin, dated = 0, spans[:1]
    for above, below in pairwise(spans):
        cut = _joint(sentence, above.end - offset, below.start - offset)
        if cut is not None and not (above.single and above.first is None):
            yield begin, cut, dated
            begin, dated = cut, []
        dated = [*dated, below]
    yield begin, len(sentence), dated


def _joint(sentence: str, start: int, end: int) -> int | None:
    for pattern in (_JOINT, _COMMA):
        found = [match.end() for match in pattern.finditer(sentence, start, end)]
        if found:
            return found[-1] if pattern is _COMMA else found[0]
    return None


def _words(clause: str, offset: int, spans: list[DateSpan]) -> str:
    """The clause with a sign for each date."""
    for span in reversed(spans):
        begin, end = span.start - offset, min(span.end - offset, len(clause))
        clause = f"{clause[:begin]}{DATE}{clause[end:]}"
    clause = _BRACKETED.sub(f" {DATE}", clause)
    return _BEFORE_DATE.sub(DATE, clause).replace("\n", " ")


def _read(clause: _Clause, language: str) -> Iterator[Happening]:
    grammar, words, start, end = _grammar(language), clause.words, clause.start, clause.end
    span = _stretch(clause.spans)
    if _any(grammar["unpaid"], words):
        return
    told = _told(clause, language, stretch=not span.single)
    still = _any(grammar["still"], words)
    if not span.single:
        if told is not None:
            yield Happening(start, end, "stretch", told, span, still)
        return
    begins = span.first is not None and told is not None and _any(grammar["begin"], words)
    ends = _any(grammar["end"], words) and (not begins or _left(words, language))
    if clause.own and (ends or (span.first is None and told is not None)):
        yield Happening(start, end, "end", None if begins else told, span, still=False)
    if begins or (clause.own and told is None and span.first is not None and not ends and _any(grammar["begin"], words)):
        yield Happening(start, end, "begin", told, span, still)


def _left(words: str, language: str) -> bool:
    """Whether one post ends and the next begins at the same date: ``left in August 2021 to become a planner``."""
    return any(match.start() < words.find(DATE) for pattern in _grammar(language)["end"] for match in [pattern.search(words)] if match)


def _stretch(spans: list[DateSpan]) -> DateSpan:
    """The range among the dates, one of a beginning and an end that the sentence states apart, or the first date."""
    ranges = [span for span in spans if not span.single]
    if ranges:
        return ranges[0]
    ends = [span for span in spans if span.first is None]
    starts = [span for span in spans if span.first is not None]
    if ends and starts:
        return DateSpan(min(spans).start, max(span.end for span in spans), starts[0].first, ends[0].last, False, False)
    return spans[0]


def _told(clause: _Clause, language: str, *, stretch: bool) -> Told | None:
    """The position that the clause tells, if it tells one; its dates may stand anywhere in it."""
    grammar, words = _grammar(language), clause.words
    named = _named(words, grammar["title"], _WORDS_BEFORE)
    if named is None and clause.own and (_works(words, grammar) or not _any(grammar["not_clause"], words)):
        named = _named(words, [*grammar["as"], *grammar.get("as_known", ())]) or _unknown(words, grammar)
    if named is not None:
        title, end = named
        return None if _any(grammar["not"], title) else Told(title, _employer(words[end:]) or _employer(words[:end]))
    if not stretch or not clause.own or _any(grammar["not_clause"], words):
        return None
    return _without_title(words, grammar)


def _works(words: str, grammar: dict[str, list[re.Pattern[str]]]) -> bool:
    return _any(grammar["work"], words) or _any(grammar["begin"], words)


def _unknown(words: str, grammar: dict[str, list[re.Pattern[str]]]) -> tuple[str, int] | None:
    """``I worked there as a cellarman``: behind a verb of work a word that no table knows is a title too."""
    verbs = [match.start() for form in ("begin", "work") for pattern in grammar[form] if (match := pattern.search(words))]
    if not verbs or _any(grammar["not_clause"], words):
        return None
    for pattern in grammar["as"]:
        match = pattern.search(words, min(verbs))
        if match is not None and 0 < len(match["title"].split()) <= _LONGEST_UNKNOWN:
            return match["title"].strip(" '’\"“”„–—-"), match.end()
    return None


def _named(words: str, patterns: list[re.Pattern[str]], most_before: int | None = None) -> tuple[str, int] | None:
    """The best title that one of the patterns finds, and where it ends."""
    best: tuple[float, str, int] | None = None
    for pattern in patterns:
        for match in pattern.finditer(words):
            if most_before is not None and len(words[: match.start()].replace(DATE, " ").split()) > most_before * 3:
                break
            title = match["title"].strip(" '’\"“”„–—-")
            score = title_score(title)
            if score > 0 and (best is None or score > best[0]):
                best = score, title, match.end()
    return best[1:] if best else None


def _without_title(words: str, grammar: dict[str, list[re.Pattern[str]]]) -> Told | None:
    """``I sold shoes for Hollis Brothers``, ``I worked on the ward``: what was done stands for the title."""
    for pattern in grammar["deed"]:
        match = pattern.search(words)
        if match is not None and len(words[: match.start()].replace(DATE, " ").split()) <= _WORDS_BEFORE:
            employer = _employer(words[match.end("title") :])
            if employer:
                return Told(match["title"].strip(), employer)
    for pattern in grammar["work"]:
        match = pattern.search(words)
        if match is not None:
            employer = _employer(words[match.start("title") :])
            done = match["title"].replace(DATE, " ")
            done = _CUT.sub("", done.split(employer)[0].strip()) if employer else done
            return Told(" ".join(done.split()), employer)
    return None


def _employer(words: str) -> str | None:
    match = _named_employer().search(words.replace(DATE, " "))
    return match["employer"].rstrip(".") if match else None


def _any(patterns: list[re.Pattern[str]], words: str) -> bool:
    return any(pattern.search(words) for pattern in patterns)


@cache
def _grammar(language: str) -> dict[str, list[re.Pattern[str]]]:
    """The patterns of a language and of English by what they tell."""
    found: dict[str, list[re.Pattern[str]]] = {}
    for row in table_rows("told_positions"):
        if row["language"] in {language, "en"} and row["form"] not in {"close", "employer"}:
            found.setdefault(row["form"], []).append(_compiled(row["pattern"], row["language"]))
    return found


@cache
def _may_tell(language: str) -> re.Pattern[str]:
    """What a sentence about work has at the least: a word for oneself, or one that begins a look back."""
    sources = [row["pattern"] for row in table_rows("told_positions") if row["language"] in {language, "en"} and row["form"] == "who"]
    openings = [
        match[0]
        for row in table_rows("told_positions")
        if row["language"] in {language, "en"}
        and row["form"] == "title"
        and (match := re.match(r"\^\(\?:[^()]*(?:\([^()]*\)[^()]*)*\)", row["pattern"]))
    ]
    return re.compile("|".join([*sources, *openings]).replace(" ", r"\s+"), re.IGNORECASE)


def _compiled(pattern: str, language: str) -> re.Pattern[str]:
    close = next(row["pattern"] for row in table_rows("told_positions") if row["form"] == "close" and row["language"] == language)
    until = rf"(?=\s*,?\s*{DATE}|[ ](?:{close})|\s*[,.;:()–—]|\s*$)".replace("[ ]", " ")
    title = rf"(?P<title>[^,.;:(){DATE}]{{3,60}}?){until}"
    capital = rf"(?P<title>(?-i:[A-ZÄÖÜ])[^,.;:(){DATE}]{{2,60}}?){until}"
    filled = pattern.replace("{title}", title).replace("{Title}", capital).replace("{date}", f"(?:,? ?{DATE},?)")
    return re.compile(filled.replace(r"\x00", DATE).replace(" ", r"\s+").replace(r"\s+?", r"\s*"), re.IGNORECASE)


@cache
def _named_employer() -> re.Pattern[str]:
    return next(re.compile(row["pattern"].replace(" ", r"\s+")) for row in table_rows("told_positions") if row["form"] == "employer")
