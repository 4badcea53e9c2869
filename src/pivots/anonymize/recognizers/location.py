"""Where an employer or school was: cities and countries at the heads of entries.

They tell where a person lived and are no evidence. In sentences places stay: 'rolled out in 12 countries', 'customers in Portugal',
'AWS eu-west'. Employers that carry a place in their name keep it ('Toronto Hydro'); 'Remote' and 'Hybrid' stay.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import ends_in_title, is_known_title, is_term, is_title
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.shapes import fold, heading_section, is_capital
from pivots.anonymize.source import SEPARATOR, Source, SourceLine, pieces
from pivots.anonymize.spans import WEAK, Span
from pivots.anonymize.tables import places, word_set

VERSION = "2"
_SECTIONS = frozenset({"experience", "education", "projects", "volunteering", "other", "header", "personal", "references"})
_BULLET = re.compile(r"\s*[-–•*▪●{]\s")
_PART = re.compile(r"[^,()]+")
_SMALL = frozenset(["am", "an", "der", "bei", "of", "the", "de", "la", "le", "sur", "upon", "del", "den", "do", "da", "im"])
_COMPANY_ENDS = ("gruppe", "gesellschaft", "werke", "betriebe", "verband", "genossenschaft", "verlag", "klinik", "sparkasse")
"""Ends of German words for a company."""
_DATED = re.compile(r"\d\d|seit")
_ALL_DATES = re.compile(
    r"(?:\b[^\W\d_]{2,10}\.?\s+)?(?:de\s)?(?:(?:\d{1,2}[./]){0,2}(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?!\d))?|(?<![\d/])(?:0[1-9]|1[0-2])/\d\d(?!\d))"
    r"(?:\s*(?:[–—-]|\b(?:to|bis|à|a|al|hasta)\b)\s*(?:[^\W\d_]{2,12}(?:['’][^\W\d_]{2,6})?(?=\W*(?:$|[|·•\t(]|\s{2})))?)?"
)
"""Dates with their months, and the word behind a dash that says until now."""
_WORDS = re.compile(r"[^\W\d_]{2}")
_DATE_TAIL = re.compile(r"\s*\(?(?:\b[^\W\d_]{3,9}\.?\s)?(?:\d{1,2}[./])?(?:19|20)\d\d.*$|\s*\bseit\b.*$")


def find(source: Source) -> Iterator[Span]:
    for line in source.lines:
        if line.section in _SECTIONS and not line.heading and len(line.text) < 160 and _is_head(source, line):
            yield from _in_head(source, line)


def _is_head(source: Source, line: SourceLine) -> bool:
    if _is_bullet(line):
        return False
    return line.section in {"education", "references"} or (source.near_date(line) and not line.text.rstrip().endswith((".", ";")))


def _is_lone(source: Source, line: SourceLine) -> bool:
    """Whether a line of two parts is all that an entry says beside its dates: 'Ward sister, Example House' is title and employer then."""
    if line.section != "experience":
        return False
    undated = _ALL_DATES.sub("", line.text)
    parts = [part for piece in SEPARATOR.split(undated) for part in _PART.findall(piece) if _WORDS.search(part)]
    if len(parts) != 2:
        return False
    above = source.lines[line.number - 1] if line.number else None
    below = source.lines[line.number + 1] if line.number + 1 < len(source.lines) else None
    return (above is None or above.heading or _says_no_more(above)) and (below is None or below.heading or _says_no_more(below))


def _says_no_more(line: SourceLine) -> bool:
    """Dates alone, or a bullet."""
    return _is_bullet(line) or not _WORDS.search(_ALL_DATES.sub("", line.text))


def _is_bullet(line: SourceLine) -> bool:
    return line.line.kind == "list_item" or _BULLET.match(line.text) is not None


def _in_head(source: Source, line: SourceLine) -> Iterator[Span]:
    found = list(pieces(line))
    for number, piece in enumerate(found):
        parts = [m for m in _PART.finditer(piece.text) if m.group().strip()]
        for n, match in enumerate(parts):
            text = (_DATE_TAIL.sub("", match.group()) if _DATED.search(match.group()) else match.group()).strip(" .-–")
            if ":" in piece.text[: match.start()]:
                continue  # a list behind a colon: 'Example Ltd, Leeds: SAP, Symphony'
            before = parts[n - 1].group().strip() if n else found[number - 1].text.split(",")[0] if number else ""
            after = [part.group() for part in parts[n + 1 :]]
            if text and _is_location(text, before, after, alone=n == 0 and number == 0) and (is_place(text) or not _is_lone(source, line)):
                start = piece.start + match.start() + match.group().index(text)
                yield Span(start, start + len(text), "location", WEAK)


def _is_location(text: str, before: str, after: list[str], *, alone: bool) -> bool:
    if is_place(text):
        return not alone or len(text) > 2
    if alone or not before or not all(places().get(fold(part)) in {"country", "region"} for part in after):
        return False
    words = re.split(r"[\s-]+", text)
    if (
        not 1 <= len(words) <= 3
        or not all(w and w[0].isalpha() and (is_capital(w) or w in _SMALL) for w in words)
        or (text.isupper() and len(text) > 3)
    ):
        return False
    return not _is_work(text) and _is_organisation(before)


def _is_work(text: str) -> bool:
    folded = {w.casefold().strip(".") for w in text.split()}
    none = word_set("title_word", "organisation_word", "not_place", "month", "field_word", "credential")
    return (
        bool(folded & none)
        or any(word.endswith(_COMPANY_ENDS) for word in folded)
        or is_title(text)
        or is_known_title(text)
        or is_term(text)
        or text.startswith("[")
    )


@cache
def _label_beginnings() -> frozenset[str]:
    """Labels of forms, and what a narrow column leaves of them in the first row: 'name and address of'."""
    words = [label.split() for label in word_set("form_label")]
    return frozenset(" ".join(label[:n]) for label in words for n in range(min(2, len(label)), len(label) + 1))


def _is_organisation(text: str) -> bool:
    """What stands before an unknown place must be an employer or school: no title, no date, no field of study."""
    text = text.strip()
    return (
        bool(text)
        and (text[0].isupper() or text[0].isdigit() or not text[0].isalpha())
        and text[0].isalnum()
        and heading_section(text) is None
        and not is_title(text)
        and not ends_in_title(text.removesuffix("in"))  # 'Obermonteurin'
        and not re.fullmatch(r"[\W\d]+", text)
        and text.split()[-1].casefold() not in word_set("title_word")
        and text.casefold() not in _label_beginnings()
        and not re.search(r"^\D{0,3}\d|\b(?:19|20)\d\d\b", text)
    )
