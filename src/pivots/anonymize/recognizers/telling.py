"""What the recognizers of groups share: a telling word outside of work takes its phrase with it, from one separator to the next.

The words, how they must be written and what must not stand beside them are in ``data/telling.csv``.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pivots.anonymize.aside import is_aside_at, sentence_at
from pivots.anonymize.recognizers.school import degree_word
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import Held, alone, alternation, rows, standing_alone, tokens, word_set
from pivots.model.anonymous import RemovedKind
from pivots.model.proxies import Proxy

_WORK = frozenset({"experience", "projects", "skills", "certifications", "education", "publications", "languages", "summary"})
_SEPARATORS = ",;|·•()●"
_LONGEST_PHRASE = 70
"""Letters of a phrase in which two words of belief make a membership."""


_UNPAID = re.compile(
    r"\W*(?:volunteer(?:ed|ing|s)?|unpaid|ehrenamt\w*|freiwillige[rs]?|helfer(?:in)? bei|bénévol\w*|voluntari\w*)(?!\w)(?!\s(?:coordinator|manager|officer|services|management|programmes?|programs?))",
    re.IGNORECASE,
)
"""A line that says itself that it is no work, whatever stands above it."""


class _Word(NamedTuple):
    tokens: frozenset[str]
    """What the document must hold for the word to stand in it."""
    capital: bool
    """Whether it tells only with a capital: the party Labour, not hard labour."""
    unless: re.Pattern[str] | None
    """What in the same phrase shows that it tells nothing of the candidate."""


class Telling(NamedTuple):
    """A telling word that the document can hold."""

    text: str
    about: _Word

    def tells(self, phrase: str) -> bool:
        """Whether it stands alone in the phrase, written as it must be and beside nothing that excuses it."""
        match = re.search(alone((self.text,)), phrase, re.IGNORECASE)
        return match is not None and _tells({self.text: self.about}, match, phrase)


def telling_words(source: Source, proxy: Proxy) -> tuple[Telling, ...]:
    """The words of a group that the document can hold, the longest first."""
    words = _words(proxy)
    return tuple(Telling(word, words[word]) for word in _held(proxy).within(source.tokens))


def phrases(source: Source, proxy: Proxy, kind: RemovedKind) -> Iterator[Span]:
    """Phrases that hold a telling word, outside of work: a parish nurse and a women's clinic are evidence.

    Among studies and in a profile a phrase goes where it speaks of a membership: 'Treasurer, women's rugby club'.
    """
    known = _words(proxy)
    found = _held(proxy).within(source.tokens)
    if not found:
        return
    pattern = _any_word(proxy)
    for line in source.lines_with(found):
        if line.heading or (line.section == "header" and not line.contact):
            continue
        for match in pattern.finditer(line.text):
            start, end = phrase(line, match)
            if _tells(known, match, line.text[start:end]) and (
                line.section not in _WORK
                or _UNPAID.match(line.text)
                or _is_membership(line, match, start, end)
                or _is_item(line, match, start, end)
            ):
                yield Span(line.start + start, line.start + end, kind, SURE, proxy=proxy)


@cache
def _held(proxy: Proxy) -> Held:
    return Held(_words(proxy))


@cache
def _words(proxy: Proxy) -> dict[str, _Word]:
    """Word in lower case, the longest first."""
    found = sorted((row for row in rows("telling") if row["proxy"] == proxy), key=lambda row: (-len(row["word"]), row["word"]))
    return {
        row["word"].casefold(): _Word(
            tokens(row["word"]), row["written"] == "capital", re.compile(row["unless"], re.IGNORECASE) if row["unless"] else None
        )
        for row in found
    }


@cache
def _any_word(proxy: Proxy) -> re.Pattern[str]:
    return standing_alone(_words(proxy))


def _tells(known: dict[str, _Word], match: re.Match[str], phrase: str) -> bool:
    word = known[" ".join(match.group().replace("’", "'").casefold().split())]
    return not (word.capital and match.group()[0].islower()) and not (word.unless and word.unless.search(phrase))


@cache
def _society() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation('society_word')})(?!\w)", re.IGNORECASE)


@cache
def _member() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation('member_word')})(?!\w)", re.IGNORECASE)


def _is_membership(line: SourceLine, match: re.Match[str], start: int, end: int) -> bool:
    """Whether a phrase among studies or in a profile speaks of a club and not of work: a role before it, or a club right behind the word."""
    if line.section not in {"education", "summary"} and not is_aside_at(line, match.start()):
        return False
    if line.section != "education" and end - start < _LONGEST_PHRASE and len(_told_in(line.text[start:end])) > 1:
        return True  # 'Deacon of the Free Wesleyan Church'
    role = _member().search(line.text[max(0, start - 30) : match.start()])
    club = _society().search(" ".join(line.text[match.start() : end].split()[:4]))
    several = len(match.group().split()) > 1
    if line.section != "education":
        return bool(role and (club or several))
    return bool((club and len(line.text[start:end].split()) <= 8) or (role and several))


def _told_in(phrase: str) -> set[str]:
    """The telling words of belief in a phrase."""
    return {match.group().casefold() for match in _any_word("religion").finditer(phrase)}


@cache
def _told_words() -> frozenset[str]:
    """All telling words of one word: two of them make no sentence ('Bethesda Methodist')."""
    return frozenset(row["word"] for row in rows("telling") if " " not in row["word"])


def _is_item(line: SourceLine, match: re.Match[str], start: int, end: int) -> bool:
    """Whether the word is a whole item, or the role in one, in a sentence of bare facts, or a whole sentence ('... spoken. Muslim. Driving licence.')."""
    begin, stop = sentence_at(line.text, match.start())
    whole = line.text[begin:stop].strip(" .-–•*!") == line.text[start:end].strip(" .-–•*!") and line.line.kind != "list_item"
    if not whole and (not is_aside_at(line, match.start()) or degree_word().search(line.text[begin:stop])):
        return False
    rest = (line.text[start : match.start()] + line.text[match.end() : end]).casefold().split()
    return not set(rest) - word_set("member_word", "devotion_word") - _told_words() - {"of", "the", "bei", "der", "de", "in"}


def phrase(line: SourceLine, match: re.Match[str]) -> tuple[int, int]:
    """Where the phrase around the match begins and ends in the line."""
    text = line.text
    start = max((text.rfind(c, 0, match.start()) + 1 for c in _SEPARATORS + ":"), default=0)
    sentence = [m.end() for m in re.finditer(r"(?:[^\W\d_]{3,}|\d{4})\.\s", text[: match.start()])]
    start = max([start, *sentence[-1:]])
    ends = [found for c in _SEPARATORS if (found := text.find(c, match.end())) >= 0]
    stop = re.search(r"[^\W\d_](?:['’]?[^\W\d_])+(\.)(?:\s[A-ZÀ-Þ]|$)", text[match.end() - 2 :])
    end = min([*ends, *([match.end() - 2 + stop.start(1)] if stop else []), len(text)])
    while start < match.start() and text[start] in " -–•*{":
        start += 1
    return start, len(text[:end].rstrip())
