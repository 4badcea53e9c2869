"""Date and place of birth."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import VALUE_ENDS, Source
from pivots.anonymize.spans import EXACT, SURE, Span
from pivots.anonymize.tables import alternation

VERSION = "3"
_DATE = r"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s?(?:of\s)?[^\W\d_]{3,10}\.?,?\s\d{4}|[^\W\d_]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\sde\s[^\W\d_]+\s(?:del?\s)?(?:\d{4}|\d\d(?!\w))|\d{4}年\d{1,2}月(?:\d{1,2}日)?|(?:19|20)\d\d)"
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
_WHOLE_DAY = re.compile(
    rf"(?:^|(?<=[;|·•,/(]\s)|(?<=[;|·•,/(])|(?<=\s{{3}})|(?<=\t))\s*(?P<date>\d{{1,2}}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?(?P<y1>\d{{4}})|\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?[^\W\d_]{{3,10}}\.?,?\s(?:de\s)?(?P<y2>\d{{4}})|[^\W\d_]{{3,10}}\s\d{{1,2}}(?:st|nd|rd|th)?,\s(?P<y3>\d{{4}})|(?P<y4>\d{{4}})-\d\d-\d\d)"
    rf"(?P<place>{_PLACE}|,\s{_TOWN}(?=\s*(?:$|[|·•;(])))?(?=\s*(?:$|[,;|·•/().–-]))",
    re.IGNORECASE,
)
"""A whole day among the contact data, without a label: nothing else that stands there is so long ago."""
_BORN_IN = re.compile(r"(?<!\w)n(?:ée?|acid[oa])\s(?:en|in)\s(?:19|20)?\d\d(?!\w)", re.IGNORECASE)
_LONE_YEAR = re.compile(r"(?:^|(?<=[.;|·•,]\s))(?P<date>(?:19[4-9]\d|200\d))(?=\s*(?:$|[.;|·•,]))")
_YEARS_OF_BIRTH = range(1940, 2011)
_WORLD = re.compile(
    rf"(?<!\w)(?:am\s)?{_DATE}{_PLACE}?\s(?:zur Welt gekommen|auf die Welt gekommen)|(?<!\w)(?:came into the world|vine al mundo|zur Welt (?:gekommen|kam ich))(?:\s(?:on|el|am))?\s{_DATE}{_PLACE}?"
    rf"|(?<!\w)(?:nací|naci)\s(?:el\s{_DATE}(?:\s(?:en)\s{_TOWN})?|en\s{_TOWN}(?:\s(?:en|el)\s{_DATE})?)|(?<=\()b\.\s{_TOWN}(?=\))",
    re.IGNORECASE,
)
_COLON = re.compile(
    rf"(?<!\w)(?:birth|naissance|nacimiento|nascimento|nascita)(?:\s?[:：]\s?|[^\S\n]{{3,}}){_DATE}(?:[./]\d\d?)?(?:,\s{_TOWN}|{_PLACE})?",
    re.IGNORECASE,
)
"""Words that are labels only before a colon or a gap: 'préparation à la naissance' is work."""
_SHORT = re.compile(rf"(?:^|(?<=[;|·•,]\s))(?:b|n|ur|g)\.\s?(?:{_DATE})", re.IGNORECASE | re.MULTILINE)
_BORN_WORDS = ("né", "nacid", "nat", "nascid", "geb", "born", "urodzon")
"""Beginnings of the words with which ``_SENTENCE`` begins."""
_BORN_TO_WORK = re.compile(r"born\s+(?:out|to|from|digital|leader)\b", re.IGNORECASE)
_YEAR_WORDS = ("jahrgang", "baujahr", "geburtsjahr", "jg.", "jg")
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
    found += [(match, SURE) for match in (*source.finditer(_WORLD), *source.finditer(_COLON))]
    yield from _unlabelled(source)
    for match, strength in found:
        text = match.group().split("\n")[0].rstrip()
        if len(text) > 4 and not _BORN_TO_WORK.match(text):
            yield Span(match.start(), match.start() + len(text), "birth", strength)
    for line in source.with_digits:
        if line.contact:
            yield from (Span(line.start + m.start(), line.start + m.end(), "birth", SURE) for m in _SHORT.finditer(line.text))


def _unlabelled(source: Source) -> Iterator[Span]:
    """Whole days of long ago among the contact data, and a year that is an item of its own among personal data."""
    for line in source.with_digits:
        if not line.contact:
            whole = _WHOLE_DAY.fullmatch(line.text) if line.section == "other" else None
            if whole and whole["place"]:
                yield Span(line.start + whole.start("date"), line.start + whole.end(), "birth", SURE)
            continue
        yield from (Span(line.start + m.start(), line.start + m.end(), "birth", SURE) for m in _BORN_IN.finditer(line.text))
        for match in _WHOLE_DAY.finditer(line.text):
            year = next(int(match[group]) for group in ("y1", "y2", "y3", "y4") if match[group])
            if year in _YEARS_OF_BIRTH:
                yield Span(line.start + match.start("date"), line.start + match.end(), "birth", SURE)
        if line.section == "personal":
            yield from (
                Span(line.start + m.start("date"), line.start + m.end("date"), "birth", SURE) for m in _LONE_YEAR.finditer(line.text)
            )
