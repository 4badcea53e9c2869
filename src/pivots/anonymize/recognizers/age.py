"""The person's age; not the age of debts, code or patients."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import Source
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import alternation, whole_words

VERSION = "3"
_FREE = re.compile(
    r"(?<!\w)(?:I am|I['’]m|aged|age|ich bin|j['’]ai|tengo)\s(?:of\s)?(?:1[6-9]|[2-7]\d)(?:\s(?:years?\s(?:old|young|of age)|jahre\s(?:alt|jung)|ans|años))?(?!\s?[%\w]|[-–]\d)"
    r"|(?<![\w-])(?:1[6-9]|[2-7]\d)[\s-](?:years?[\s-](?:old|young|of age)|jahre\s(?:alt|jung)|(?:ans|años|anos|anni|jaar|lat)(?=[^\S\n]*(?:[,|·•;.\n]|$))|y/?o(?!\w))(?![^\S\n]+(?!and\b|und\b|with\b|from\b|professional\b|engineer\b|developer\b|nurse\b|manager\b)[a-zäöü])",
    re.IGNORECASE,
)
_SPELLED = re.compile(
    r"(?<![\w-])(?:vingt|trente|quarante|cinquante|soixante|veinti\w+|veinte|treinta|cuarenta|cincuenta|sesenta|twenty|thirty|forty|fifty|sixty)(?:(?:[\s-]et)?[\s-](?:y\s)?[^\W\d_]{2,6})?\s(?:ans|años|years old|years young|years of age)(?![\w-])(?!\s(?:d['’]|de|of|in)\s?\w)"
    r"|(?<![\w-])(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig)\sjahre\s(?:alt|jung)"
    r"|(?<![\w-])in my (?:early |mid |mid-|late )?(?:twenties|thirties|forties|fifties|sixties)(?![\w-])|(?<![\w-])[2-6]\d\s(?:printemps|tacos|lenze)(?![\w-])",
    re.IGNORECASE | re.MULTILINE,
)
"""Ages in words and in jest, of the person alone: no 'twenty years of experience'."""
_BRIEF = re.compile(r"(?:^|(?<=[—–|,]\s))[2-6]\d\sa\.(?=\s*(?:$|[|,;·]))", re.IGNORECASE | re.MULTILINE)
"""'41 a.', for years in French and Spanish."""
_LISTED = re.compile(r"(?<![\w-])\d{2}\s(?:under|below|unter)\s(?:[2-5]\d)(?![\w%])", re.IGNORECASE)
"""Lists of the young: '30 under 30'."""
_ITEM = re.compile(
    r"(?:^|(?<=[,;|·•]))\s*(?P<age>(?:1[6-9]|[2-7]\d)(?:\s(?:jahre|years|ans|años|anos|anni|jaar|lat))?)\s*(?=[,;|·•.]|$)", re.IGNORECASE
)
"""A number that is an item of its own among facts of the person: '36, married', '41 Jahre, ledig'."""
_PERSONAL = ("marital_word", "demonym", "birth_label")
"""Kinds of words that show a line to be of facts of the person."""
_SPOKEN = "|".join(rf"(?<=\b{word}\s{of}..)" for word in ("am", "m", "aged", "age", "bin", "ai", "tengo") for of in ("", r"of\s"))
_NUMBER = re.compile(rf"[1-7]\d(?:(?:{_SPOKEN})(?!\w)|(?=[\s-](?:y|jahre|an|añ|jaar|lat)))", re.IGNORECASE)
"""Stands in every match of ``_FREE``, and is found many times faster."""
_OTHERS = re.compile(
    r"(?:for|adults?|children|patients?|residents?|people|students?|users?|customers?|women|men|clients?|population|between|over|under|from|depuis|pendant|durante|hace|après|avant|nearly|almost|por|dopo|oltre|(?:plus|moins|más|menos|expérience|experiencia|esperienza|experiência|mais)\s(?:de|di))\s+$",
    re.IGNORECASE,
)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{alternation('age_label')})\s*[:：]\s*\d{{2}}(?:\s(?:years?(?:\sold)?|jahre|ans|años))?(?!\w)", re.IGNORECASE
    )


def find(source: Source) -> Iterator[Span]:
    for match in source.matches(_labelled(), source.holds("age_label")):
        yield Span(*match.span(), "age", SURE)
    for match in source.finditer(_LISTED):
        yield Span(*match.span(), "age", SURE)
    for match in _FREE.finditer(source.text) if _NUMBER.search(source.text) else ():
        if not _OTHERS.search(source.text[max(0, match.start() - 20) : match.start()]) and "\n" not in match.group():
            start = match.start() + (
                match.group().index(" ") + 1 if re.match(r"(?:I am|I['’]m|ich bin|j['’]ai|tengo)\s", match.group(), re.IGNORECASE) else 0
            )
            yield Span(start, match.end(), "age", SURE)
    for match in (*source.finditer(_SPELLED), *source.finditer(_BRIEF)):
        if source.line_at(match.start()).section not in {"experience", "projects", "skills"}:
            yield Span(*match.span(), "age", SURE)
    beside = any(source.holds(kind) for kind in _PERSONAL)
    for line in source.with_digits if beside else ():
        items = list(_ITEM.finditer(line.text)) if line.contact else []
        if items and whole_words(*_PERSONAL).search(line.text):
            yield from (Span(line.start + m.start("age"), line.start + m.end("age"), "age", SURE) for m in items)
