"""The words that carry the grammar of a language, by kind, and the forms of its verbs.

``data/grammar/words.csv`` gives words their kinds (``*`` stands for the rest of a word or for its beginning; an entry of several words
counts where its first word stands), ``agents.csv`` adds the nouns for other people and units, ``forms.csv`` says what finite verbs and
participles look like, ``verbs.csv`` lists verbs whose present tense looks like a noun's plural.
"""

import re
from functools import cache, lru_cache

from pivots.extract.tables import rows, split_list

LANGUAGES = ("en", "de", "fr", "es")
NOTHING: frozenset[str] = frozenset()
_FUNCTION = frozenset({"det", "prep", "first", "be", "sub", "and", "rel", "my", "oblique"})
"""Kinds of words that tell which language a sentence is in."""
_LONGEST_ENDING = 16
_DIGIT = 32
_MOST = (1 << _DIGIT) - 1
"""Bits of a count in a number that holds one for every language, and the largest such count."""
_GERMAN_ENDINGS = frozenset({"", "n", "s", "e", "en", "es", "er", "ern", "em", "in", "innen"})


class Lexicon:
    """What the words of one language can be."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._whole: dict[str, set[str]] = {}
        self._beginnings: dict[str, set[str]] = {}
        self._endings: dict[str, set[str]] = {}
        self._inside: list[tuple[str, str]] = []
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for row in rows("grammar/words"):
            if row["language"] == language:
                for entry in split_list(row["words"]):
                    self._add(entry, row["kind"])
        for row in rows("agents"):
            if row["language"] == language:
                for entry in split_list(row["words"]):
                    self._add(entry, "bare" if row["kind"] == "bare" else "agent")
        self._finite, self._participle = (_form(language, form) for form in ("finite", "participle"))
        self._first_plural = _form(language, "first_plural")
        self._objects = {word for word, kinds in self._whole.items() if kinds >= {"first", "me"}}
        self._verbs = frozenset(verb for row in rows("grammar/verbs") if row["language"] == language for verb in split_list(row["words"]))
        self.kinds = lru_cache(maxsize=20_000)(self._look_up)
        self._begun_by = lru_cache(maxsize=20_000)(self._phrases_of)
        self.kinds_begun_by = lru_cache(maxsize=20_000)(self._kinds_of_phrases)

    def _add(self, entry: str, kind: str) -> None:
        if "ß" in entry:
            self._add(entry.replace("ß", "ss"), kind)  # as the Swiss write
        first, *others = entry.split()
        if others:
            self._phrases.setdefault(first.rstrip("*"), []).append((tuple(entry.split()), kind))
        elif entry.startswith("*") and entry.endswith("*"):
            self._inside.append((entry[1:-1], kind))
        elif entry.startswith("*"):
            self._endings.setdefault(entry[1:], set()).add(kind)
        elif entry.endswith("*"):
            self._beginnings.setdefault(entry[:-1], set()).add(kind)
        else:
            self._whole.setdefault(entry, set()).add(kind)

    def _look_up(self, word: str) -> frozenset[str]:
        """The kinds of a word in small letters, its form as a verb among them (``finite``, ``participle``, ``base``)."""
        found = set(self._whole.get(word, ())) | {kind for part, kind in self._inside if part in word}
        for length in range(2, len(word) + 1):
            begins = self._beginnings.get(word[:length], NOTHING)
            found |= begins if self._may_end(word[length:]) else begins - {"agent"}
            if length <= _LONGEST_ENDING:
                found |= self._endings.get(word[-length:], NOTHING)
        if "crowd" in found:  # nobody in particular
            found = (found - {"agent"}) | {"client"}
        if "adv" in found and self.language == "de":
            return frozenset(found)
        if self._finite.fullmatch(word) or self._is_third_person(word):
            found.add("finite")
        if self._participle.fullmatch(word):
            found.add("participle")
        if word in self._verbs:
            found.add("base")
        return frozenset(found)

    def _may_end(self, rest: str) -> bool:
        """Whether letters behind a noun for somebody leave it one: ``Fahrerkarten`` are none."""
        return self.language != "de" or rest in _GERMAN_ENDINGS

    def speaks_of_us(self, word: str, following: str) -> bool:
        """Whether a word for the candidate is no subject: ``nous`` before a verb of the third person."""
        return word in self._objects and not self._first_plural.fullmatch(following)

    def _is_third_person(self, word: str) -> bool:
        stems = (word[:-1], word[:-2], f"{word[:-3]}y") if word.endswith("s") else ()
        return any(stem in self._verbs for stem in stems)

    def phrases(self, words: list[str], at: int) -> list[tuple[str, int]]:
        """Kind and length of the entries of several words that begin at a place."""
        listed = self._begun_by(words[at])
        return [(kind, len(entry)) for entry, kind in listed if len(words) >= at + len(entry) and all(map(_fits, entry, words[at:]))]

    def _phrases_of(self, first: str) -> tuple[tuple[tuple[str, ...], str], ...]:
        return tuple(entry for length in range(1, len(first) + 1) for entry in self._phrases.get(first[:length], ()))

    def _kinds_of_phrases(self, first: str) -> frozenset[str]:
        """The kinds of the entries of several words that a word may begin."""
        return frozenset(kind for _, kind in self._begun_by(first))


def _fits(entry: str, word: str) -> bool:
    if entry == "~":
        return True
    return word.startswith(entry[:-1]) if entry.endswith("*") else word == entry


def _form(language: str, form: str) -> re.Pattern[str]:
    return re.compile(next((row["pattern"] for row in rows("grammar/forms") if (row["language"], row["form"]) == (language, form)), ""))


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language, read once."""
    return Lexicon(language)


@lru_cache(maxsize=50_000)
def _known(word: str) -> int:
    """For each language whether it knows the word (1), and whether it carries grammar there (2), as the digits of one number."""
    found = [lexicon(code).kinds(word) for code in LANGUAGES]
    return sum((bool(kinds) + bool(kinds & _FUNCTION)) << (_DIGIT * number) for number, kinds in enumerate(found))


def lexicon_for(words: list[str], language: str) -> Lexicon:
    """The lexicon that fits a sentence: that of the résumé's language, or of another where more of its words carry grammar."""
    own = language if language in LANGUAGES else "en"
    weight = sum(map(_known, words))
    counts = {code: weight >> (_DIGIT * number) & _MOST for number, code in enumerate(LANGUAGES)}
    best = max(LANGUAGES, key=lambda code: (counts[code], code == own))
    return lexicon(best if counts[best] > counts[own] + 2 or language not in LANGUAGES else own)
