"""Years in the education section: with a degree they tell an age to within two years.

Whether something is still going on stays ('expected', 'present'). Years of apprenticeships and doctorates stay: those are work. Years of
certificates stay: they say whether an examination is current.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.manipulation import is_instruction
from pivots.anonymize.protect import is_title
from pivots.anonymize.recognizers.alma_mater import studies
from pivots.anonymize.recognizers.school import degree_word, free_lines
from pivots.anonymize.source import PERIOD, Source, SourceLine, pieces
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import whole_words, words

VERSION = "3"
_OPEN_WORD = r"present|heute|now|today|current|ongoing|aujourd['’]hui|actualidad|actuel|laufend|in progress|en cours|en curso"
_ONE = r"(?:(?:\b\d{1,2}[./])?(?:\b\d{1,2}[./])?(?:19|20)\d\d|\b[^\W\d_]{3,10}\.?\s(?:19|20)\d\d|['’]\d\d|\b\d{1,2}/\d{2}\b)"
_RANGE = re.compile(
    rf"(?:\b(?:since|seit|depuis|desde)\s)?{_ONE}(?:\s?(?:[-–—/]|to|bis|until|à|a|au)\s?(?:{_ONE}|\b\d\d\b|\b(?:{_OPEN_WORD})\b))?",
    re.IGNORECASE,
)
_MONTH_BEFORE_YEAR = re.compile(r"^[^\W\d_]+")
_OPEN = re.compile(rf"\b(?:{_OPEN_WORD}|since|seit|depuis|desde)\b", re.IGNORECASE)
_SECONDARY = re.compile(
    r"\b(?:abitur|fachabitur|matura|high school|secondary school|gymnasium|baccalauréat|a[- ]levels?|gcses?|leaving certificate|matric|mittlere reife|hauptschulabschluss|bachillerato|realschule|class of)\b",
    re.IGNORECASE,
)


@cache
def _months() -> frozenset[str]:
    return frozenset(words("month"))


def find(source: Source) -> Iterator[Span]:
    free = {line.number for line in free_lines(source)} if source.with_digits else set()
    secondary = source.sought.lines(_SECONDARY)
    yield from _of_studies(source)
    for line in source.lines:
        in_section = line.section == "education" and not line.heading
        if (
            (in_section and not _is_work(source, line))
            or (line.number in free and not PERIOD.search(line.text))
            or (
                line.section != "experience"
                and line.number in secondary
                and len(line.text) < 120
                and _SECONDARY.search(line.text)
                and not _is_titled(line)
            )
        ):
            yield from _years(line)


def _of_studies(source: Source) -> Iterator[Span]:
    """Years in a sentence about studies outside of the section for them."""
    for found in studies(source) if source.with_digits else ():
        line = found.line
        if line.section != "education" and not _is_titled(line) and not is_instruction(line.text):
            yield from _years(line, found.start, found.end)


def _is_work(source: Source, line: SourceLine) -> bool:
    """Apprenticeships and contracts at a university are dated work: their entry keeps its years."""
    entry = _entry(source, line)
    text = " ".join(n.text for n in entry)
    if source.holds("paid_training") and whole_words("paid_training").search(text):
        return True
    titled = any(_is_titled(n) and not is_instruction(n.text) for n in entry)
    return titled and not degree_word().search(text)


def _is_titled(line: SourceLine) -> bool:
    return any(is_title(p.text.split(",")[0]) for p in pieces(line) if len(p.text) < 60)


def _entry(source: Source, line: SourceLine) -> list[SourceLine]:
    """The lines of one entry: the line itself and, up to the next dated line, those below; or above, where the date stands below."""
    found = [line]
    for after in source.lines[line.number + 1 : line.number + 3]:
        if after.section != line.section or after.heading or source.dated[after.number]:
            break
        found.append(after)
    if len(found) == 1 and line.number and not source.dated[line.number - 1] and source.lines[line.number - 1].section == line.section:
        found.append(source.lines[line.number - 1])
    return found


def _years(line: SourceLine, begin: int = 0, stop: int = 10_000) -> Iterator[Span]:
    for match in _RANGE.finditer(line.text, begin, min(stop, len(line.text))):
        start, text = match.start(), match.group()
        lead = _MONTH_BEFORE_YEAR.match(text)
        if lead and lead.group().casefold() not in _months() and not _OPEN.match(text):
            start += lead.end() + (text[lead.end()] in ". ")
            while line.text[start] == " ":
                start += 1
        mark = "[year] – present" if _OPEN.search(text) else "[year]"
        yield Span(line.start + start, line.start + match.end(), "graduation_year", SURE, mark, proxy="graduation_years")
