"""Telephone numbers, valid ones and those reserved for fiction; never dates, ranges of years, money or versions."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import phonenumbers

from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import EXACT, Span
from pivots.anonymize.tables import alternation

VERSION = "4"
_DIGITS = re.compile(r"\d(?:\D{0,4}\d){6}")
_RUN = re.compile(r"(?<![\w.,/€$£#-])(?:\+|00)?\(?\d[\d\s()./·–-]{5,22}\d(?!\w|[.,]\d|\s?%)(?:\s?(?:x|ext\.?|durchwahl)\s?\d{1,5})?")
_NORTH_AMERICAN = re.compile(r"^(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s./-]\s?\d{3}[\s.-]\d{4}$|^(?:\+?1[\s.-]?)?\(\d{3}\)\s?\d{3}[\s.-]?\d{4}$")
_DATES = re.compile(
    r"(?:19|20)\d\d\s?[-–./]\s?(?:(?:19|20)?\d\d)\b|\b\d{1,2}[./]\s?(?:19|20)\d\d|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})\b|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}"
    r"|\b(?:0?[1-9]|1[0-2])[/.]\d\d\s?[-–]\s?(?:0?[1-9]|1[0-2])[/.]\d\d\b"
)
_MONEY_OR_UNIT = re.compile(r"^\s?(?:€|\$|£|eur|usd|gbp|inr|kg|km|m²|users|customers|records|rows|requests|hours|stunden)\b", re.IGNORECASE)
_BEGUN = re.compile(r"(?<![\w.])(?:\+\d|\(\+?\d)[\d\s()./-]{0,12}$")
_REST = re.compile(r"[\d()][\d\s()./-]{3,16}(?!\w)")
_FRENCH = re.compile(r"0[1-9](?:[.\s]\d\d){4}")
"""In pairs, of which the first three look like a date."""
_REGIONS = ("US", "GB", "DE", "FR", "ES")


@cache
def _cue() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<!\w)(?:{alternation('phone_label')})|[☎✆📞📱]|(?<!\w)[tmhp])\s*(?:\([^)]*\)|no\.?|nr\.?|number)?\s*[:：.]?\s*$",
        re.IGNORECASE,
    )


def find(source: Source) -> Iterator[Span]:
    yield from _broken(source)
    for line in source.with_digits:
        if not _DIGITS.search(line.text):
            continue
        for match in _RUN.finditer(line.text):
            if _is_phone(line, match):
                yield Span(line.start + match.start(), line.start + match.end(), "phone", EXACT)


def _broken(source: Source) -> Iterator[Span]:
    """A number that begins with a plus or bracket at the end of one line and goes on in the next, as in narrow columns."""
    for upper, lower in pairwise(source.lines):
        rest = _REST.match(lower.text)
        begun = _BEGUN.search(upper.text) if rest else None
        if begun and rest and not _DATES.match(rest.group()) and 7 <= len(re.sub(r"\D", "", begun.group() + rest.group())) <= 15:
            yield Span(upper.start + begun.start(), lower.start + rest.end(), "phone", EXACT)


def _is_phone(line: SourceLine, match: re.Match[str]) -> bool:
    text = match.group()
    digits = re.sub(r"\D", "", text)
    cued = _cue().search(line.text[: match.start()]) is not None or _told(line, match.start())
    if _FRENCH.fullmatch(text):
        return True
    if (
        not 7 <= len(digits) <= 15
        or _MONEY_OR_UNIT.match(line.text[match.end() :])
        or (_DATES.search(text) and not (cued or text.startswith("+")))
    ):
        return False
    if cued or text.startswith("+") or _NORTH_AMERICAN.match(text):
        return True
    if (
        re.fullmatch(r"\d{1,3}(?:[.\s]\d{3})+", text)
        and not text.startswith("0")
        and not (len(digits) == 9 and (line.section == "references" or (line.contact and _is_item(line.text, match))))
    ):
        return False  # a number written in groups of three: 12 000 000
    if line.contact or line.section == "references":
        return len(digits) >= 8 or re.search(r"[\s/-]", text) is not None
    return text.startswith("0") and any(_valid(text, region) for region in _REGIONS)


def _is_item(text: str, match: re.Match[str]) -> bool:
    """Whether the number is all that stands between two separators, as in 'Barcelona - 600 555 142 - jd@example.com'."""
    before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
    return (not before or before[-1] in "-–|·•,;/") and (not after or after[0] in "-–|·•,;/")


_TOLD = re.compile(
    r"(?<!\w)(?:m[óo]vil|celular|cel|tel[ée]fono|tel[ée]f|wasap|whatsapp|numéro|nummer|handy|portable|reachable|joignable|erreichbar|localizable|appeler|llamar|llámame)(?!\w)[^\d\n|;]{0,24}$",
    re.IGNORECASE,
)
_AFTER_ANOTHER = re.compile(r"\d{2}\s?(?:[/|,]|\b(?:o|or|oder|ou|y|and|und))\s(?:en\s)?(?:el\s)?$|\b(?:o|ou)\sen\sel\s$", re.IGNORECASE)


def _told(line: SourceLine, at: int) -> bool:
    """Whether a sentence leads to a number, or another number stands before it: 'Mi móvil es el 600 ...', '030 ... / 0151 ...'."""
    before = line.text[:at]
    return _TOLD.search(before) is not None or (line.contact and _AFTER_ANOTHER.search(before) is not None)


def _valid(text: str, region: str) -> bool:
    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(text, region)))
    except phonenumbers.NumberParseException:
        return False
