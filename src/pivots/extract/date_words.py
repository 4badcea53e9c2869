"""Month names, seasons and the small words of dates, in eight languages."""

import re
from functools import cache
from typing import NamedTuple

from babel import Locale

from pivots.extract.tables import any_of, column, rows, split_list

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt", "pl")
_MONTH = r"(?:(?P<word>[^\W\d_]{3,11})\.?|(?P<number>0?[1-9]|1[0-2])\.?)"
_SAFE_LENGTH = 4
"""A shorter name counts only in its own language: Portuguese ``out`` (October) is an English word."""


class MonthRange(NamedTuple):
    """Months 1..12, both included: one month for ``May``, three for ``spring``."""

    first: int
    last: int


@cache
def names(language: str) -> dict[str, MonthRange]:
    """Case-folded month, season and part-of-year names understood in a résumé of this language.

    English and German are always understood; of the others short abbreviations only in a résumé of that language.
    """
    found: dict[str, MonthRange] = {}
    for code in sorted(LANGUAGES, key=lambda code: (code in {language, "en"}, code == language)):
        shortest = 0 if code in {language, "en", "de"} else _SAFE_LENGTH
        found |= {name: months for name, months in _of_language(code).items() if len(name) >= shortest}
    return found


@cache
def _of_language(code: str) -> dict[str, MonthRange]:
    found: dict[str, MonthRange] = {}
    months = Locale.parse(code).months
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in months[context][width].items():
                found[name.casefold().rstrip(".")] = MonthRange(number, number)
    for row in rows("date_words"):
        if row["language"] == code and row["role"].startswith(("month_", "season_")):
            numbers = [int(part) for part in row["role"].split("_")[1:]]
            found.update({word: MonthRange(numbers[0], numbers[-1]) for word in split_list(row["words"])})
    return found


@cache
def role(name: str) -> str:
    """A pattern (without anchors) for the words of one role: ``separator``, ``present``, ``since``, ``lead``, ``onward``, ``until``, ``quarter``."""
    return any_of(column("date_words", "words", role=name)).replace("'", "['’]")


@cache
def separator() -> str:
    """A pattern for what stands between the two ends of a range, blanks and a day number included."""
    day = r"(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+(?=[^\W\d]|\Z))?"
    return rf"(?:\s*,?\s*[-–—‒―−~→－]{{1,2}}>?\s*|\s/\s|\s*,?\s+(?:{role('separator')})\s+|\s+[-–—]?\s*(?:{role('separator')})\s+){day}"


@cache
def compiled(kind: str) -> re.Pattern[str]:
    """The patterns that depend on the tables, by name."""
    years = rf"\d{{1,2}}\+?[ \t]*(?:{role('duration')})(?!\w)\.?"
    sources = {
        "length": rf"[ \t]*[,·|–-]?[ \t]*\(?{years}(?:[ \t]*,?[ \t]*(?:(?:{role('and')})[ \t]+)?{years})?\)?(?=[ \t]*(?:$|[|,;)·]|[ \t]{{2}}|[–-][ \t]))",
        "separator": rf"{separator()}\Z",
        "present": rf"{separator()}(?:{role('present')})(?!\w)",
        "present_only": rf"\s*(?:{role('present')})(?!\w)",
        "still": rf"[ \t]*[,(–—-]?[ \t]*(?:{role('present')})\)?(?!\w)",
        "open": r"[ \t]*[-–—][ \t]*(?=\)|$)|[-–—](?=[ \t]{2,}[^\W\d_])",
        "since": rf"(?<!\w)(?:{role('since')})(?:\s+(?:dem|le|the|el|\d{{1,2}}\.?))*\s*\Z",
        "lead": rf"(?<!\w)(?:{role('lead')})(?:\s+|(?<=['’]))\Z",
        "and": rf"\s+(?:{role('and')})\s+(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s+(?=[^\W\d]|\Z))?",
        "also": rf"\s*(?:,|/)\s*|\s*,?\s+(?:{role('and')})\s+|\s*&\s*",
        "between": rf"(?<!\w)(?:{role('between')})(?:\s+(?:dem|le|the|el|\d{{1,2}}\.?))*\s+\Z",
        "until": rf"(?<!\w)(?:{role('until')})(?:\s+(?:zum|ende|le|the|el|\d{{1,2}}\.?))*:?\s*\Z",
        "onward": rf"[ \t]*,?[ \t]*(?:{role('onward')}|\+(?=\s|\)|$))",
        "month_before": rf"(?<![\w]){_MONTH}{separator()}\Z",
        "month_between": rf"(?<!\w)(?:{role('between')})\s+{_MONTH}\s+(?:{role('and')})\s+\Z",
    }
    return re.compile(sources[kind], re.IGNORECASE | re.MULTILINE)
