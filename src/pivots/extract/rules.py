"""Word rules of three tables (cues, signals, achievements) and of the deeds, run only on sentences that hold one of their trigger words.

A rule's pattern is a regular expression in which a blank stands for white space, ``'`` for any apostrophe, ``{number}``
for a number word, ``{agent}`` for a noun that names people or a unit at work (``agents``), and any other name in braces for the pattern that
``phrases`` gives it in the rule's language (``{others}``: somebody else as a subject). Its triggers are beginnings of words, one of which every match contains (``#`` is any digit); of a second list behind
`` & `` it contains one too; ``{agent}`` there stands for every such noun. Looking them up is ten times faster than trying every pattern on every sentence.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from pivots.extract.deeds import Deed, deeds
from pivots.extract.tables import any_of, by_first_letter, column, in_small_letters, lookup, rows, split_list

TABLES = ("cues", "signals", "achievement_words")
DEEDS = "deeds"
"""What a rule of the table of deeds has for its table; its kind is the id of a skill."""
WORD = re.compile(r"[^\W_]+|[%$€£]")
_NAME = re.compile(r"\{(?!number\})([a-z_]+)\}")
_STEM = 6
"""Triggers are compared up to this many letters; the pattern decides the rest."""
_WHOLE = frozenset({"list", "near", "forward"})
_BEGINS = frozenset({"others", "before", "rest", "back", "items", "clause"})
"""Scopes whose pattern begins with a word, ``_WHOLE`` ones end with one as well."""


@dataclass(frozen=True)
class Rule:
    """A line of a table."""

    table: str
    kind: str
    scope: str
    source: str
    wants_both: bool
    """Whether a sentence must hold a trigger of a second list too."""
    openings: frozenset[str] | None = None
    """Of a deed: the signs that its matches begin with; None: any."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression, for text in small letters."""
        return _compiled(self.source, self.scope)


class Numbers(NamedTuple):
    """The rules that a word is a trigger of, as sets of bits: rule number n is the bit 1 << n."""

    one: int
    """Those that want no other."""
    first: int
    second: int
    """Those that have it in the first or in the second of two lists."""


class Triggers(NamedTuple):
    """The words of a text that are triggers, in text order."""

    starts: list[int]
    numbers: list[Numbers]


class Rules:
    """The rules for résumés of one language; English ones apply to all, and all to a résumé of unknown language."""

    def __init__(self, language: str) -> None:
        self._rules: list[Rule] = []
        self._by_stem: tuple[dict[str, list[int]], dict[str, list[int]]] = ({}, {})
        for table, row in ((name, row) for name in TABLES for row in rows(name)):
            if language in {row["language"], "und"} or row["language"] == "en":
                self._add(table, row)
        for deed in deeds():
            if deed.language in {language, "en"} or language == "und":
                self._add_deed(deed)
        self._of_word = lru_cache(maxsize=20_000)(self._look_up)

    def _add(self, table: str, row: dict[str, str]) -> None:
        lists = [tuple(_triggers(cell, row["language"])) for cell in row["triggers"].split(" & ")]
        self._index(lists)
        source = spelled_out(row["pattern"], row["language"])
        self._rules.append(Rule(table, row.get("status") or row["kind"], row.get("scope", ""), source, len(lists) > 1))

    def _add_deed(self, deed: Deed) -> None:
        self._index(deed.triggers)
        self._rules.append(Rule(DEEDS, deed.skill, "", deed.pattern, len(deed.triggers) > 1, deed.openings))

    def _index(self, lists: Iterable[Iterable[str]]) -> None:
        """Notes the triggers of the rule about to be added."""
        for by_stem, triggers in zip(self._by_stem, lists, strict=False):
            for stem in dict.fromkeys(trigger.casefold()[:_STEM] for trigger in triggers):
                by_stem.setdefault(stem, []).append(len(self._rules))

    def of(self, text: str) -> list[Rule]:
        """The rules worth trying on a sentence, in table order."""
        worth = self.within(self.triggers_in(text), (0, len(text)))
        return [rule for table in (*TABLES, DEEDS) for rule in worth.get(table, ())]

    def triggers_in(self, text: str) -> Triggers:
        """Every word of a text that is a trigger; most words are none, so that the rules of all its sentences are then a few look-ups."""
        found = [(match.start(), numbers) for match in WORD.finditer(text) if (numbers := self._of_word(match.group()))]
        return Triggers([start for start, _ in found], [numbers for _, numbers in found])

    def within(self, triggers: Triggers, *stretches: tuple[int, int]) -> dict[str, list[Rule]]:
        """The rules worth trying on stretches of the text that the triggers were found in: table -> its rules, in their order."""
        one = first = second = 0
        for start, end in stretches:
            for numbers in triggers.numbers[bisect_left(triggers.starts, start) : bisect_left(triggers.starts, end)]:
                one |= numbers.one
                first |= numbers.first
                second |= numbers.second
        worth = one | (first & second)
        rules: dict[str, list[Rule]] = {}
        while worth:
            lowest = worth & -worth
            rule = self._rules[lowest.bit_length() - 1]
            rules.setdefault(rule.table, []).append(rule)
            worth ^= lowest
        return rules

    def _look_up(self, word: str) -> Numbers | None:
        """Numbers of the rules whose first list has the word as a trigger, and of those whose second has it; None: no rule's."""
        word = word.casefold()
        stems = [word[:length] for length in range(min(2, len(word)), min(len(word), _STEM) + 1)]
        if any(letter.isdigit() for letter in word):
            stems.append("#")
        first, second = ({number for stem in stems for number in by_stem.get(stem, ())} for by_stem in self._by_stem)
        one = {number for number in first if not self._rules[number].wants_both}
        return Numbers(_bits(one), _bits(first - one), _bits(second)) if first or second else None


def _bits(numbers: Iterable[int]) -> int:
    return sum(1 << number for number in numbers)


def kinds_in(small: str, rules: Iterable[Rule]) -> list[str]:
    """Kinds of the rules that hold in a text given in small letters, each once, in table order."""
    found: dict[str, None] = {}
    for rule in rules:
        if rule.kind not in found and rule.pattern.search(small):
            found[rule.kind] = None
    return list(found)


@cache
def rules_for(language: str) -> Rules:
    """The rules for a résumé's language, an ISO 639-1 code or ``und``."""
    return Rules(language)


def _triggers(cell: str, language: str) -> Iterator[str]:
    """The triggers of a cell; of a noun that may stand behind others (``*team``) there is no beginning to look for."""
    for trigger in split_list(cell):
        if trigger in {"{agent}", "{bare}"}:
            yield from (word.split()[0].rstrip("*") for word in _agents(language, bare=trigger == "{bare}") if word[:1] != "*")
        else:
            yield trigger


@cache
def _agents(language: str, *, bare: bool) -> tuple[str, ...]:
    kinds = ("bare",) if bare else ("person", "unit")
    return tuple(word for kind in kinds for word in column("agents", "words", language=language, kind=kind))


def spelled_out(pattern: str, language: str) -> str:
    """The pattern with what its names in braces stand for; ``{2,4}`` and ``{number}`` stay."""

    def meaning(name: re.Match[str]) -> str:
        if name[1] in {"agent", "bare"}:
            return f"(?:{any_of(_agents(language, bare=name[1] == 'bare'))})"
        found = next(row["pattern"] for row in rows("phrases") if row["language"] == language and row["name"] == name[1])
        return f"(?:{spelled_out(found, language)})"

    return _NAME.sub(meaning, pattern)


@cache
def _compiled(source: str, scope: str) -> re.Pattern[str]:
    expression = by_first_letter(source).replace("['’]", "'").replace("'", "['’]").replace("{number}", _number()).replace(" ", r"\s+")
    left = r"(?<!\w)" if scope in _WHOLE or (scope in _BEGINS and source[:2] != r"\s") else ""
    right = r"(?:(?<=['’])|(?!\w))" if scope in _WHOLE else ""
    return re.compile(in_small_letters(f"{left}(?:{expression}){right}"))


@cache
def _number() -> str:
    words = lookup("number_words", "words", "value")
    return f"(?:{any_of(word for word, value in words.items() if value != '1')})"
