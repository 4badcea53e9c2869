"""Date and place of birth."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import VALUE_ENDS, Source
from pivots.anonymize.spans import EXACT, SURE, Span
from pivots.anonymize.tables import alternation

VERSION = "2"
_DATE = r"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s?(?:of\s)?[^\W\d_]{3,10}\.?,?\s\d{4}|[^\W\d_]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\sde\s[^\W\d_]+\s(?:de\s)?\d{4}|\d{4}年\d{1,2}月(?:\d{1,2}日)?|(?:19|20)\d\d)"
_PLACE = r"(?:[,;]?\s(?:in|à|en|a|at|zu)\s[^\W\d_][\w.'’-]*(?:[\s,/-]+(?-i:[A-ZÀ-Þ])[\w.'’-]*){0,3}(?:\s?\([^)\n]{2,30}\))?)"
_STAR = re.compile(rf"(?<!\w)[*∗]\s?{_DATE}{_PLACE}?")
_BORN = r"née?|né\(e\)|nacid[oa]|nat[oa]|geboren|geb\.|born|nascid[oa]|urodzon[ya]"
_IN, _ON = r"à|au|aux|en|em|in|a|te|w|at|zu", r"le|el|il|em|am|on|op|dnia"
_TOWN = r"(?-i:[A-ZÀ-ÞŚŻŁŞİĞÇ])[\w.'’-]*(?:[\s-](?:(?-i:[A-ZÀ-ÞŚŻŁŞİĞÇ])[\w.'’-]*)){0,3}"
_SENTENCE = re.compile(
    rf"(?<!\w)(?:{_BORN})\s(?:(?-i:[A-ZÀ-Þ])[\w'’-]+\s){{0,2}}(?:(?:{_IN})\s{_TOWN},?\s(?:{_ON})\s{_DATE}|(?:{_ON})\s{_DATE}(?:,?\s(?:{_IN})\s{_TOWN})?|(?:{_IN})\s{_TOWN})",
    re.IGNORECASE,
)
"""'née Diallo le 3 mars 1990 à Conakry', 'nato a Bari il 12/04/1989', 'né au Viêt Nam'."""
_SHORT = re.compile(rf"(?:^|(?<=[;|·•,]\s))(?:b|n|ur|g)\.\s?(?:{_DATE})", re.IGNORECASE | re.MULTILINE)
_BORN_WORDS = ("né", "nacid", "nat", "nascid", "geb", "born", "urodzon")
"""Beginnings of the words with which ``_SENTENCE`` begins."""
_BORN_TO_WORK = re.compile(r"born\s+(?:out|to|from|digital|leader)\b", re.IGNORECASE)
_YEAR_WORDS = ("jahrgang", "baujahr", "geburtsjahr")
_YEAR_OF = re.compile(rf"(?<!\w)(?:{'|'.join(_YEAR_WORDS)})\s*:?\s*(?:19|20)\d\d", re.IGNORECASE)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('birth_label')})\s*(?:[:：]|am|on)?\s*{_DATE}(?:\s?\([^)\n]{2, 40}\)|{_PLACE})?", re.IGNORECASE
    )


@cache
def _labelled_place() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('birth_label')})\s*(?:(?:[:：]|\s{{2,}})\s*[^\n|·•;]{{2,60}}?(?=\s*(?:{VALUE_ENDS}))|{_PLACE})",
        re.IGNORECASE,
    )


def find(source: Source) -> Iterator[Span]:
    labels = source.holds("birth_label")
    found = [(match, EXACT) for match in source.matches(_labelled(), labels)]
    found += [(match, SURE) for match in source.matches(_labelled_place(), labels)]
    if "*" in source.text or "∗" in source.text:
        found += [(match, SURE) for match in _STAR.finditer(source.text)]
    found += [(match, SURE) for match in source.matches(_YEAR_OF, _YEAR_WORDS)]
    found += [(match, SURE) for match in source.matches(_SENTENCE, _BORN_WORDS)]
    for match, strength in found:
        text = match.group().split("\n")[0].rstrip()
        if len(text) > 4 and not _BORN_TO_WORK.match(text):
            yield Span(match.start(), match.start() + len(text), "birth", strength)
    for line in source.with_digits:
        if line.contact:
            yield from (Span(line.start + m.start(), line.start + m.end(), "birth", SURE) for m in _SHORT.finditer(line.text))
