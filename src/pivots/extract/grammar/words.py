"""The words of a sentence with what each can be, and the marks between them."""

import re
from functools import lru_cache
from typing import NamedTuple

from pivots.extract.grammar.lexicon import LANGUAGES, NOTHING, Lexicon, lexicon, lexicon_for

_TOKEN = re.compile(
    r"\[[^\]\n]{1,20}\]|\b(?:qu|jusqu|lorsqu|puisqu|[ljdmtscn])['’](?=\w)|\w+(?:[’'-]\w+)*['’]?|[.;:!?()–—,…•]|\s-\s", re.IGNORECASE
)
_STOPS = frozenset(".;:!?–—…•-()")
_OF_ACRONYMS = frozenset({"agent", "bare", "paper", "name", "stop", "comma"})
"""What a word in capitals may be: ``IT`` a department, ``WHO`` no pronoun."""
_LONGEST_ACRONYM = 3
_VERBAL = frozenset({"finite", "participle"})
_OWNER = re.compile(r"(.+?)(?:'s|s')$")


class Word(NamedTuple):
    """A word or mark of a sentence; offsets in the sentence."""

    text: str
    start: int
    end: int
    kinds: frozenset[str]
    capital: bool

    def has(self, *kinds: str) -> bool:
        """Whether the word can be any of the kinds."""
        return not self.kinds.isdisjoint(kinds)


def words_of(piece: str, small: str, language: str, telling: frozenset[str]) -> tuple[list[Word], Lexicon] | None:
    """The words of a sentence and the lexicon of the language it is in; None where no word of it can be of a ``telling`` kind.

    ``small``: the same text in small letters.
    """
    found = list(_TOKEN.finditer(small))
    texts = [match.group().replace("’", "'").strip() for match in found]
    if not any(_may_be(text, telling) for text in texts):
        return None
    plain = [text.removesuffix("'") for text in texts]
    known = lexicon_for(plain, language)
    phrases, shouted, german = _phrases(known, plain), piece.isupper(), known.language == "de"
    words = []
    for at, match in enumerate(found):
        start, end = match.span()
        capital = piece[start].isupper()
        kinds = _kinds(known, texts[at]) | phrases.get(at, NOTHING)
        if "first" in kinds and at + 1 < len(plain) and known.speaks_of_us(plain[at], plain[at + 1]):
            kinds -= {"first"}
        if german and at and capital and texts[at - 1][0] not in _STOPS:
            kinds -= _VERBAL  # a noun
        words.append(Word(plain[at], start, end, kinds if shouted or not kinds else _as_spelled(kinds, piece[start:end]), capital))
    return words, known


@lru_cache(maxsize=50_000)
def _may_be(text: str, kinds: frozenset[str]) -> bool:
    """Whether a word can be of one of the kinds, alone or as the beginning of a phrase, in any of the languages."""
    plain = text.removesuffix("'")
    return any(not (_kinds(one, text) | one.kinds_begun_by(plain)).isdisjoint(kinds) for one in map(lexicon, LANGUAGES))


def _phrases(lexicon: Lexicon, plain: list[str]) -> dict[int, frozenset[str]]:
    """The kinds of entries of several words, where their first word stands; of a noun for others where its last does."""
    found: dict[int, frozenset[str]] = {}
    for at in (at for at, word in enumerate(plain) if lexicon.kinds_begun_by(word)):
        for kind, length in lexicon.phrases(plain, at):
            place = at + length - 1 if kind == "agent" else at
            found[place] = found.get(place, NOTHING) | {kind}
    return found


@lru_cache(maxsize=50_000)
def _kinds(lexicon: Lexicon, text: str) -> frozenset[str]:
    """What a word or mark can be by itself."""
    if text[0] in _STOPS:
        return frozenset({"stop"})
    if text == ",":
        return frozenset({"comma"})
    if text.startswith("["):
        return frozenset({"agent", "name"}) if "name" in text else NOTHING
    owner = _OWNER.fullmatch(text) if lexicon.language == "en" and "'" in text else None
    if owner and (lexicon.kinds(owner[1]) | lexicon.kinds(f"{owner[1]}s")) & {"agent", "bare"}:
        return frozenset({"owner"})
    return lexicon.kinds(text.removesuffix("'"))


def _as_spelled(kinds: frozenset[str], word: str) -> frozenset[str]:
    """``IT`` is a department and ``it`` a pronoun, ``WHO`` is no relative clause."""
    if len(word.rstrip("'’")) > 1 and word.isupper():
        return kinds & _OF_ACRONYMS
    return kinds - {"bare"} if len(word) <= _LONGEST_ACRONYM else kinds
