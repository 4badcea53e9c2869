"""Texts that other stages compose in English (sums, warnings, what remains), in the language of a report.

The stages that read, remove and count know no language of a report: their texts are for logs and programs too. Here each is rephrased by the
table ``data/<language>.phrases.csv``. Names from the résumé and the job are set aside first, so no rule can touch them.
"""

import csv
import functools
import importlib.resources
import re
from collections.abc import Iterable

from pivots.model.language import DEFAULT_LANGUAGE
from pivots.report.words import Words, words_in

_NUMBER = re.compile(r"(?<![\w.,-])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?![\w-])")
_MONTH = re.compile(r"\b([A-Z][a-z]{2}) (?=\d{4}\b)")
_FIRST_MARK = 0xE000
"""Private characters stand for the names while the rules run."""
_CODES = ("level", "position_kind")


def rephrase(text: str, where: str, language: str, names: Iterable[str] = ()) -> str:
    """``text`` in the language; unchanged in English, and where no rule knows it.

    ``where``: kind of text (``risk``, ``warning``, ``years``, ``score``, ``salary``). ``names``: words of the résumé and the job in it.
    """
    if language == DEFAULT_LANGUAGE:
        return text
    kept = sorted({name for name in names if name}, key=lambda name: (-len(name), name))
    for number, name in enumerate(kept):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", chr(_FIRST_MARK + number), text)
    text = _by_rules(text, where, words_in(language))
    return "".join(kept[ord(c) - _FIRST_MARK] if _FIRST_MARK <= ord(c) < _FIRST_MARK + len(kept) else c for c in text)


def _by_rules(text: str, where: str, words: Words) -> str:
    for pattern, replacement in _rules(words.language).get(where, ()):
        text = pattern.sub(replacement, text)
    if where in {"years", "score", "salary"}:
        text = _codes(words.language).sub(lambda found: _code(found[0], words), text)
        text = _MONTH.sub(lambda found: f"{_month(found[1], words)} ", text)
    return _NUMBER.sub(lambda found: found[0].translate(str.maketrans(",.", ".,")), text)


def _month(name: str, words: Words) -> str:
    english = words_in().table["months"]
    return str(words.table["months"][english.index(name)]) if name in english else name


def _code(code: str, words: Words) -> str:
    if code in words.table["status"]:
        label = words.status(code)
        return label[0].lower() + label[1:]
    kind = next(kind for kind in _CODES if code.replace(" ", "_") in words.table[kind])
    return words.say(kind, code.replace(" ", "_"))


@functools.cache
def _codes(language: str) -> re.Pattern[str]:
    table = words_in(language).table
    codes = sorted({code.replace("_", " ") for kind in (*_CODES, "status") for code in table[kind]}, key=lambda code: -len(code))
    return re.compile(rf"\b(?:{'|'.join(codes)})\b")


@functools.cache
def _rules(language: str) -> dict[str, list[tuple[re.Pattern[str], str]]]:
    path = importlib.resources.files("pivots.report") / "data" / f"{language}.phrases.csv"
    rules: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
        rules.setdefault(row["where"], []).append((re.compile(row["pattern"]), row["text"]))
    return rules
