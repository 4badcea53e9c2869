"""The words of a sentence with what each can be, and the marks between them."""

import re
from typing import NamedTuple

from pivots.extract.grammar.lexicon import NOTHING, Lexicon, lexicon_for

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


def words_of(piece: str, small: str, language: str) -> tuple[list[Word], Lexicon]:
    """The words of a sentence and the lexicon of the language it is in; ``small``: the same text in small letters."""
    found = list(_TOKEN.finditer(small))
    texts = [match.group().replace("’", "'").strip() for match in found]
    plain = [text.removesuffix("'") for text in texts]
    lexicon = lexicon_for(plain, language)
    phrases, shouted = _phrases(lexicon, plain), piece.isupper()
    words = []
    for at, match in enumerate(found):
        kinds = _kinds(lexicon, texts[at], plain[at]) | phrases.get(at, NOTHING)
        if at + 1 < len(plain) and lexicon.speaks_of_us(plain[at], plain[at + 1]):
            kinds -= {"first"}
        if lexicon.language == "de" and at and piece[match.start()].isupper() and texts[at - 1][0] not in _STOPS:
            kinds -= _VERBAL  # a noun
        if not shouted:
            kinds = _as_spelled(kinds, piece[match.start() : match.end()])
        words.append(Word(plain[at], match.start(), match.end(), kinds, piece[match.start()].isupper()))
    return words, lexicon


def _phrases(lexicon: Lexicon, plain: list[str]) -> dict[int, frozenset[str]]:
    """The kinds of entries of several words, where their first word stands; of a noun for others where its last does."""
    found: dict[int, frozenset[str]] = {}
    for at in range(len(plain)):
        for kind, length in lexicon.phrases(plain, at):
            place = at + length - 1 if kind == "agent" else at
            found[place] = found.get(place, NOTHING) | {kind}
    return found


def _kinds(lexicon: Lexicon, text: str, plain: str) -> frozenset[str]:
    if text[0] in _STOPS:
        return frozenset({"stop"})
    if text == ",":
        return frozenset({"comma"})
    if text.startswith("["):
        return frozenset({"agent", "name"}) if "name" in text else NOTHING
    owner = _OWNER.fullmatch(text) if lexicon.language == "en" and "'" in text else None
    if owner and (lexicon.kinds(owner[1]) | lexicon.kinds(f"{owner[1]}s")) & {"agent", "bare"}:
        return frozenset({"owner"})
    return lexicon.kinds(plain)


def _as_spelled(kinds: frozenset[str], word: str) -> frozenset[str]:
    """``IT`` is a department and ``it`` a pronoun, ``WHO`` is no relative clause."""
    if len(word.rstrip("'’")) > 1 and word.isupper():
        return kinds & _OF_ACRONYMS
    return kinds - {"bare"} if len(word) <= _LONGEST_ACRONYM else kinds
