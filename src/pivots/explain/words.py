"""The words of one language: sentence tables and grammar behind one object."""

import csv
import functools
import importlib
import tomllib
from collections.abc import Sequence
from importlib import resources
from typing import Any, cast

from pivots.errors import UnknownLanguage
from pivots.explain.grammar import Grammar
from pivots.model.language import DEFAULT_LANGUAGE, LANGUAGES

_SHORT_QUOTE = 150


class Words:
    """Composes sentences. A key names a sentence by what it says; its text stands in the language's table."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._grammar = cast("Grammar", importlib.import_module(f"pivots.explain.{language}.grammar"))
        folder = resources.files("pivots.explain").joinpath(language)
        self._sentences = _flat(tomllib.loads(folder.joinpath("sentences.toml").read_text(encoding="utf-8")))
        self._questions = tomllib.loads(folder.joinpath("questions.toml").read_text(encoding="utf-8"))

    def say(self, key: str, variant: int = 0, **slots: object) -> str:
        """The sentence with its slots filled. Several wordings of one sentence are told apart by ``variant``, taken in turn."""
        text = self._sentences[key]
        if isinstance(text, list):
            text = text[variant % len(text)]
        return self._grammar.sentence(str(text).format(**slots))

    def term(self, key: str, variant: int = 0, **slots: object) -> str:
        """Words to be set into a sentence."""
        text = self._sentences[key]
        if isinstance(text, list):
            text = text[variant % len(text)]
        return str(text).format(**slots)

    def named(self, table: str, code: str) -> str:
        """The words for a code of the assessment; the code itself where the table has none."""
        key = f"{table}.{code.replace(' ', '_')}"
        return self.term(key) if self.has(key) else code

    def has(self, key: str) -> bool:
        return key in self._sentences

    def number(self, value: float) -> str:
        """``1``, ``1.5`` with the language's decimal mark."""
        return self._grammar.number(value)

    def count(self, number: float, noun: str) -> str:
        """``1 month``, ``2 months``, ``0.5 years``."""
        return f"{self.number(number)} {self.form(number, noun)}"

    def form(self, number: float, noun: str) -> str:
        """The noun alone, in the number's form."""
        forms = self._sentences[f"noun.{noun}"]
        return str(forms[0] if number == 1 else forms[1])

    def verb(self, subjects: float, verb: str) -> str:
        """The verb in the form for so many subjects: ``is``, ``are``."""
        forms = self._sentences[f"verb.{verb}"]
        return str(forms[0] if subjects == 1 else forms[1])

    def duration(self, months: int) -> str:
        """Months under two years, else years to one decimal."""
        return self.count(months, "month") if months < 24 else self.count(years(months), "year")

    def span(self, low: float | None, high: float | None) -> str:
        """``5–8``, ``5``, as the job states its years; one of the two must be given."""
        if low is not None and high is not None and high != low:
            return f"{self.number(low)}–{self.number(high)}"
        return self.number(low if low is not None else high or 0)

    def years_asked(self, low: float | None, high: float | None = None) -> str:
        """``5–8 years``, ``1 year``: for languages whose sentences need the noun inside of the slot."""
        return f"{self.span(low, high)} {self.form(high or low or 0, 'year')}"

    def join(self, items: Sequence[str], limit: int | None = None) -> str:
        """A list in a sentence; beyond ``limit`` the rest is counted."""
        if limit is not None and len(items) > limit + 1:
            rest = len(items) - limit
            return self._grammar.join([*items[:limit], f"{self._grammar.number_word(rest)} {self.form(rest, 'other')}"])
        return self._grammar.join(list(items))

    def either(self, items: Sequence[str], limit: int | None = None) -> str:
        """``A, B or C``: any one of them will do."""
        listed = list(items)
        if limit is not None and len(listed) > limit + 1:
            rest = len(listed) - limit
            listed = [*listed[:limit], f"{self._grammar.number_word(rest)} {self.form(rest, 'other')}"]
        if len(listed) < 2:
            return "".join(listed)
        mark = "; " if any("," in item for item in listed) else ", "
        return f"{mark.join(listed[:-1])}{';' if mark == '; ' else ''} {self.term('or')} {listed[-1]}"

    def number_word(self, number: int) -> str:
        """Small whole numbers in words, others in digits."""
        return self._grammar.number_word(number)

    def article(self, phrase: str) -> str:
        """The phrase with its indefinite article, in languages that set one there."""
        return self._grammar.article(phrase)

    def month(self, iso: str) -> str:
        return self._grammar.month(iso)

    def at_level(self, level: str) -> str:
        """``senior level``, ``mid level``."""
        return self.term(f"at_level.{level}") if self.has(f"at_level.{level}") else self.term("at_level.other", level=self.level(level))

    def level(self, level: str) -> str:
        return str(self._sentences[f"level.{level}"])

    def quote(self, text: str) -> str:
        """A quotation in the language's marks, cut at a word when long; the evidence beside it holds the whole."""
        text = " ".join(text.split()).strip(" •-–*·")
        if len(text) > _SHORT_QUOTE:
            text = text[:_SHORT_QUOTE].rsplit(" ", 1)[0].rstrip(",;:") + " …"
        return self._grammar.quote(text.rstrip("."))

    def question(self, table: str, key: str) -> list[str]:
        """Wordings of a question about a skill, a field or a category; empty when the table has none."""
        return list(self._questions.get(table, {}).get(key, []))


@functools.cache
def field_groups() -> dict[str, str]:
    """Field of the taxonomy -> group of fields whose work is asked about in the same way."""
    text = resources.files("pivots.explain").joinpath("data", "field_groups.csv").read_text(encoding="utf-8")
    return {row["field"]: row["group"] for row in csv.DictReader(text.splitlines())}


def years(months: int) -> float:
    """Years to one decimal as the report states them; halves of a tenth go up."""
    return (months * 10 + 6) // 12 / 10


def percent(share: float) -> int:
    """Whole percent, half up."""
    return int(share * 100 + 0.5)


def _flat(table: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            flat.update(_flat(value, f"{prefix}{key}."))
        else:
            flat[f"{prefix}{key}"] = value
    return flat


@functools.cache
def words(language: str = DEFAULT_LANGUAGE) -> Words:
    """The words of a language, read at first use. Raises UnknownLanguage: it has no tables."""
    if language not in LANGUAGES:
        raise UnknownLanguage(remedy=f"Choose one of: {', '.join(LANGUAGES)}.")
    return Words(language)
