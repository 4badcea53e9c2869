"""The word tables of this stage, read once at first use."""

import csv
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import resources

_TOKEN = re.compile(r"[^\W_]+")


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of ``data/<name>.csv``."""
    text = (resources.files("pivots.anonymize") / "data" / f"{name}.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))


@cache
def section_words() -> dict[str, str]:
    """Heading in lower case -> section."""
    return {row["heading"]: row["section"] for row in rows("sections")}


@cache
def squeezed_sections() -> dict[str, str]:
    """Headings of two and more words without their blanks, as letters typed apart leave them -> section."""
    return {heading.replace(" ", ""): section for heading, section in section_words().items() if " " in heading}


@cache
def words(kind: str) -> tuple[str, ...]:
    """The words of one kind in ``words.csv``, longest first."""
    found = {row["word"] for row in rows("words") if row["kind"] == kind}
    return tuple(sorted(found, key=lambda w: (-len(w), w)))


@cache
def word_set(*kinds: str) -> frozenset[str]:
    """The words of all these kinds. The large unions are made once, not at every look-up."""
    found = frozenset[str]().union(*map(words, kinds))
    return found | {word.casefold() for word in found if "ß" in word}  # looked up by case-folded words, in which a sharp s is two


@cache
def alternation(kind: str) -> str:
    """The words of a kind as the inside of a regular expression; blanks match any run of blanks, ' also ’."""
    return any_of(words(kind))


def any_of(found: Iterable[str]) -> str:
    """The words as the inside of a pattern; those that begin with the same letter keep their order."""
    by_letter: dict[str, list[str]] = {}
    for word in found:
        by_letter.setdefault(word[:1].casefold(), []).append(word)
    return "|".join(map(_grouped, by_letter.values()))


def _grouped(group: list[str]) -> str:
    """Words that begin with the same letter, the letter once: a pattern tries a dozen letters at a place then, and not hundreds of words."""
    letter = group[0][:1]
    if any(word[:1] != letter for word in group):  # in capitals and not
        return "|".join(map(_spelled, group))
    return f"{_spelled(letter)}(?:{'|'.join(_spelled(word[1:]) for word in group)})"


def _spelled(word: str) -> str:
    return re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]")


class Held:
    """Of many words, those that a document can hold. Only words that share a token with it are looked at, which most do not."""

    def __init__(self, ordered: Iterable[str]) -> None:
        """``ordered``: the order in which words are given back."""
        needs = [(rank, word, tokens(word)) for rank, word in enumerate(ordered)]
        self._by_token: dict[str, list[tuple[int, str, frozenset[str]]]] = {}
        for need in needs:
            self._by_token.setdefault(max(need[2], key=lambda token: (len(token), token), default=""), []).append(
                need
            )  # long ones are rare
        self._tokens = frozenset(self._by_token)

    def within(self, held: frozenset[str]) -> tuple[str, ...]:
        """The words of which all tokens are among ``held``. Quick where ``held`` are ``known_tokens`` of a document: most of its tokens stand in no table."""
        near = (need for token in (self._tokens & held | {""}) for need in self._by_token.get(token, ()))
        return tuple(word for _, word, _ in sorted(need for need in near if need[2] <= held))


@cache
def _all_tokens() -> frozenset[str]:
    """Every token of the words of all kinds."""
    return tokens("\n".join(row["word"] for row in rows("words")))


def known_tokens(held: frozenset[str]) -> frozenset[str]:
    """Those of a document's tokens that stand in a word of some kind."""
    return held & _all_tokens()


@cache
def _held(kind: str) -> Held:
    return Held(words(kind))


def tokens(text: str) -> frozenset[str]:
    """The runs of letters and digits in a text, in lower case."""
    return frozenset(_TOKEN.findall(text.casefold()))


def numbers_by_token(texts: Iterable[frozenset[str]]) -> dict[str, list[int]]:
    """Token -> the numbers of the texts that hold it, of texts given by their tokens."""
    found: dict[str, list[int]] = {}
    for number, held in enumerate(texts):
        for token in held:
            found.setdefault(token, []).append(number)
    return found


@lru_cache(maxsize=512)
def needs(found: tuple[str, ...]) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """The words that are one token, and the tokens of each other word."""
    each = tuple(map(tokens, found))
    return frozenset().union(*(need for need in each if len(need) == 1)), tuple(need for need in each if len(need) != 1)


def present(kind: str, held: frozenset[str]) -> tuple[str, ...]:
    """The words of a kind that a document with the tokens ``held`` can hold, longest first."""
    return _held(kind).within(held)


def standing_alone(found: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, standing alone, in any case."""
    return re.compile(alone(found), re.IGNORECASE)


def alone(found: Iterable[str]) -> str:
    """The same as text."""
    return rf"(?<![\w-])(?:{any_of(found)})(?![\w-])"


@cache
def whole_words(*kinds: str) -> re.Pattern[str]:
    """Any word of these kinds, standing alone, in any case."""
    return re.compile(alone(word for kind in kinds for word in words(kind)), re.IGNORECASE)


@lru_cache(maxsize=1024)
def beginning(word: str) -> str:
    """What a word of a table begins with whatever blanks and apostrophes a text has, in small letters: ``mother's name`` -> ``mother``."""
    return re.split("[ ']", word, maxsplit=1)[0].lower()


@cache
def places() -> dict[str, str]:
    """A place in lower case -> ``country``, ``region`` or ``city``."""
    return {name: row["kind"] for row in rows("places") for name in row["names"].split("|")}
