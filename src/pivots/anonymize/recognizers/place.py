"""Postal addresses, and where the person lives: in the contact block, and behind employers and schools."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import alternation

VERSION = "1"
_STREET = r"street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|terrace|square|mews|row|close|crescent|gardens|grove|parkway|pkwy|highway|hwy|walk|quay|bank|hill|view|park|circle|cir|trail|hollow|cottages|cottage|villas|maltings|wharf|yard|heights|estate|mansions|green|meadow|meadows|crossing|pike|loop|ridge|plaza|esplanade|parade|vale|rise|oaks"
_STREET_PATTERNS = (
    rf"(?:(?:flat|apt|apartment|unit|suite|#)\.?\s?\w{{1,5}},?\s+)?\d{{1,5}}[A-Za-z]?,?\s+(?:[NSEW]\.?\s)?(?:[^\W\d_][\w'’.&-]*\s){{1,4}}(?:{_STREET})\b\.?",
    r"[^\W\d_][\w.'’-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|steig|hang|winkel|hof)\s?\d{1,4}\s?[a-z]?\b",
    r"(?:Am|An der|Im|In der|Zum|Zur|Auf dem|Unter den|Alte|Neue|Große|Kleine)\s[^\W\d_][\w-]+\s\d{1,4}\s?[a-z]?\b",
    r"\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|route|cours)\s(?:de\s|du\s|des\s|la\s|le\s|l['’]|d['’])*[^\n,|·•;]{2,40}",
    r"(?:calle|c/|avenida|av\.|plaza|paseo|carrera|rua|via|viale|piazza|corso|ulica|ul\.|str\.|strada|đường|ulitsa|ул\.)\s[^\n|·•;,]{2,40}(?:,?\s?\d{1,4}\w?)?",
    r"\d{1,4}\s(?:Đường|Jalan|Jl\.)\s[^\n|·•;,]{2,40}",
    r"[^\W\d_][\w-]+\s(?:utca|út|tér|sokak|caddesi|straat|laan|weg|gade|vej|gatan|vägen|katu|tie)\s\d{1,4}\w?",
    r"(?:Flat|Apt|Apartment|Unit|Room|Suite|Wohnung|Appartement|Piso|Zimmer)\.?\s?\w{1,4},\s(?:[^\W\d_][\w'’-]*\s?){1,4}",
    r"(?:P\.?\s?O\.?\s?Box|Postfach|Boîte postale|Apartado)\s\d{1,6}",
)
_POSTAL = r"(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{2}\s\d{5}(?:-\d{4})?|(?:[A-Z]{1,2}-)?\d{4,6}\s(?=[^\W\d_])|\d{3}-\d{4}|[A-Z]{1,2}\d[A-Z\d]?\s0XX)"
_REST = r"(?:\s*,\s*[^\n|·•;,()@+]{2,40}){0,4}"
_PLACE_WORD = r"[^\W\d_][\w'’.-]*"


@cache
def _address() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(_STREET_PATTERNS)}){_REST}", re.IGNORECASE)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation('address_label')})\s*[:：]\s*[^\n|·•;]{{3,120}}", re.IGNORECASE)


_POSTAL_LINE = re.compile(
    rf"(?:{_PLACE_WORD}(?:\s{_PLACE_WORD}){{0,3}},?\s)?(?<![\w+.-]){_POSTAL}(?:\s?{_PLACE_WORD}(?:[\s-]{_PLACE_WORD}){{0,3}})?{_REST}"
)
_CITY_COUNTRY = re.compile(rf"^{_PLACE_WORD}(?:[\s-]{_PLACE_WORD}){{0,3}}(?:\s?[,/]\s?{_PLACE_WORD}(?:[\s-]{_PLACE_WORD}){{0,3}}){{0,3}}$")
_SEPARATORS = re.compile(r"\s*[|·•;]\s*|\s{2,}|\s+/\s+")
_TRAILING_PLACE = re.compile(
    rf",\s*(?P<place>{_PLACE_WORD}(?:[\s-]{_PLACE_WORD}){{0,2}}(?:,\s*(?:[A-Z]{{2}}|{_PLACE_WORD}(?:\s{_PLACE_WORD}){{0,2}}))?)\s*$"
)
_KEEP = re.compile(
    r"^(?:remote|hybrid|on-?site|onsite|homeoffice|home office|télétravail|remoto|freelance|self-employed|inc|ltd|llc|gmbh|ag|plc|co|corp|llp|s\.?a\.?|b\.?v\.?|kg|srl|dac|international|global|group)\.?$",
    re.IGNORECASE,
)


def find(source: Source) -> Iterator[Span]:
    for line in source.lines:
        in_contact = line.section in {"header", "personal", "references"} or line.start < 300
        for match in _address().finditer(line.text):
            if in_contact or re.search(_POSTAL, match.group()):
                yield _span(line, match.start(), match.end(), "address")
        for match in _labelled().finditer(line.text):
            yield _span(line, match.start(), match.end(), "address")
        if in_contact and len(line.text) < 200:
            for match in _POSTAL_LINE.finditer(line.text):
                yield _span(line, match.start(), match.end(), "address", 0.7)


def _span(line: SourceLine, start: int, end: int, kind: str, strength: float = 0.86) -> Span:
    end = start + len(line.text[start:end].rstrip(" ,-–"))
    return Span(line.start + start, line.start + end, kind, strength)  # type: ignore[arg-type]


def pieces(line: SourceLine) -> Iterator[tuple[int, int]]:
    """The pieces of a contact line between its separators, as ranges in the line."""
    last = 0
    for match in _SEPARATORS.finditer(line.text):
        yield last, match.start()
        last = match.end()
    yield last, len(line.text)


def looks_like_place(text: str) -> bool:
    """City, 'City, Country' and the like: capitalised words only."""
    words = re.split(r"[\s,/-]+", text)
    return (
        bool(_CITY_COUNTRY.match(text))
        and all(w[:1].isupper() or w in {"am", "an", "der", "bei", "of", "the", "de", "la", "sur", "upon"} for w in words if w)
        and len(text) < 60
    )


def trailing_place(line: SourceLine) -> Span | None:
    """', City' or ', City, Country' at the end of an employer's or school's line."""
    match = _TRAILING_PLACE.search(line.text)
    if not match or _KEEP.match(match.group("place")) or not looks_like_place(match.group("place")):
        return None
    return Span(line.start + match.start("place"), line.start + match.end("place"), "location", 0.55)
