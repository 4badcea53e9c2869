"""Where the person lives: postal addresses of many countries, and any place named among the contact data.

In the contact block city and street are one kind: whoever writes only a city and whoever writes a whole address look alike afterwards.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from pivots.anonymize.house import numbered_places
from pivots.anonymize.protect import is_term, is_title
from pivots.anonymize.recognizers import email, link
from pivots.anonymize.shapes import fold, heading_section, is_capital
from pivots.anonymize.source import Piece, Source, SourceLine, pieces
from pivots.anonymize.spans import SURE, WEAK, Span
from pivots.anonymize.tables import alternation, places, word_set

VERSION = "4"
_STREET = r"street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|terrace|square|sq|mews|row|close|crescent|gardens|grove|parkway|pkwy|highway|hwy|walk|quay|hill|view|park|circle|cir|trail|cottages?|house|estate|bend|marg|nagar|colony|sector|cross"
_STREETS = (
    rf"(?:(?:flat|apt|apartment|unit|suite|room|no|plot|house|\#)\.?\s?[\w/-]{{1,6}},?\s+)?\d{{1,5}}[A-Za-z]?(?:[-/]\d{{1,4}})?,?\s+(?:[NSEW]\.?\s)?(?:[^\W\d_][\w'’.&-]*\s){{1,4}}(?:{_STREET})\b\.?",
    r"(?:flat|apt|apartment|unit|suite|room|house no|plot)\.?\s?\#?[\w/-]{1,6},\s[^\n|·•;@]{3,60}",
    r"[^\W\d_][\w.'’-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|steig|hang|winkel|hof|rain|berg|stieg|pfad|markt)\s?\d{1,4}\s?[a-z]?\b(?:\s?[-/]\s?\d{1,4})?",
    r"[A-ZÄÖÜ][\w-]+\s(?:straße|strasse|str\.|allee|platz|gasse|weg|ring|ufer|damm)\s\d{1,4}(?:\s?[a-z]\b)?(?:/\d{1,3}){0,3}",
    r"(?:am|an der|an den|im|in der|in den|zum|zur|auf dem|auf der|unter den|alte|neue|große|kleine|hinter dem)\s[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+)?\s\d{1,4}\s?[a-z]?\b",
    r"\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|quai|route|cours)\s[^\n,|·•;]{2,40}",
    r"(?:calle|c/|avenida|avda?\.|plaza|paseo|carrera|cra\.?|rua|via|viale|piazza|corso|ulica|ul\.|al\.|str\.|strada|bulevardul|ulitsa|ул\.|улица|jalan|jl\.|đường)\s[^\n|·•;,]{2,40}(?:,?\s?(?:n[º°o]\.?\s?)?\d{1,4}\w?(?!-?\d))?",
    r"[^\W\d_][\w-]+\s(?:utca|út|tér|sokak|sok\.|sokağı|caddesi|cad\.|mahallesi|straat|laan|gade|vej|gatan|vägen|katu|tie|ulice|kalea)\s?(?:no\s?[:.]\s?)?\d{1,4}\w?",
    r"[^\W\d_][\w-]+(?:straat|laan|weg|gade|vej|gatan|vägen|katu)\s\d{1,4}\w?",
    r"(?:p\.?\s?o\.?\s?box|postfach|p\.?\s?o\.?\s?bx|boîte postale|case postale|apartado)\s\d{1,6}",
)
_REST = r"(?:\s*,\s*[^\n|·•;,()@+]{2,40}){0,5}"
_DIGIT = re.compile(r"\d")
_AT = re.compile(r"@\w|\w@")
"""The sign in an address or a handle; with blanks around it, it is the word: 'Barista @ Lake Inn'."""
_YEAR = re.compile(r"(?:19|20)\d\d(?:-\d\d)?\s*$")
POSTAL = re.compile(
    r"(?<![\w+.-])(?:[AC-FHKNPRTV-Y]\d[\dW]\s[A-Z\d]{4}|[A-Z]{2}-\d{3,4}-\d{4}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{2}\s\d{5}(?:-\d{4})?|[A-Z]{1,2}-\d{4,6}|\d{5}(?=\s[^\W\d_])|\d{4}\s?[A-Z]{2}(?=\s[A-Z])|\d{2}-\d{3}|\d{3}\s\d{2}(?=\s[A-Z])|〒?\d{3}-\d{4})(?!\w)"
)


STREET = re.compile(rf"(?<!\w)(?:{'|'.join(_STREETS)})", re.IGNORECASE)
"""A street and its number, in the words of many countries."""


@cache
def _address() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(_STREETS)}){_REST}", re.IGNORECASE)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('address_label')})(?:\s*[:：]\s*|\s{{3,}})[^\n|·•;]{{3,120}}?(?=\s*(?:[\n|·•;]|$|\s{{3,}}|(?<=\w{{4}})\.\s))",
        re.IGNORECASE,
    )


def find(source: Source) -> Iterator[Span]:
    yield from _closing(source)
    yield from _told(source)
    contacts = {line.number for line in source.lines if (line.contact and _has_contact(line.text)) or _AT.search(line.text)}
    for line in source.lines_with(source.holds("address_label")):
        for match in _labelled().finditer(line.text):
            yield Span(line.start + match.start(), line.start + match.end(), "address", SURE)
    for line in source.lines:
        if line.contact or line.section == "references" or _AT.search(line.text):
            yield from _in_contact_line(line, contacts)
        elif _DIGIT.search(line.text) and POSTAL.search(line.text):
            yield from (_span(line, m.start(), m.end()) for m in _address().finditer(line.text) if POSTAL.search(m.group()))


def _in_contact_line(line: SourceLine, contacts: set[int]) -> Iterator[Span]:
    for match in _address().finditer(line.text):
        yield _span(line, match.start(), match.end())
    if line.heading:
        return
    among = line.number in contacts
    beside = not contacts.isdisjoint(range(line.number - 2, line.number + 3))
    for piece in pieces(line):
        strength = _place_strength(piece, among_contacts=among, beside_contacts=beside) if len(line.text) <= 200 else 0
        if strength or _is_district(piece.text):
            yield Span(piece.start, piece.end, "address", strength or SURE)
        elif among or beside:
            yield from (Span(start, end, "address", SURE) for start, end in numbered_places(piece))


_CLOSING = re.compile(
    r"^\W*(?:Date\s?:?\s?[\d./ -]+\s+)?(?:Place|Ort|Lieu|Lugar|Luogo|Plaats)\s?:\s?(?P<place>[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?)(?=\s*(?:$|[,(]|\s{2,}))"
    r"|^\W*(?:Fait à|Done at|Signed at|En)\s(?P<made>[A-ZÀ-Þ][\w'’-]+(?:[\s-][A-ZÀ-Þ][\w'’-]+)?),?\s(?:le|a|on|this)\s\d"
    r"|^\W*(?P<dated>[A-ZÀ-Þ][\w'’-]+(?:[\s-][A-ZÀ-Þ][\w'’-]+)?),\s(?:(?:den|le|a|il|dnia|on)\s)?\d{1,2}(?:st|nd|rd|th|er|[.º])?\s(?:de\s|of\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s)?(?:19|20)\d\d\W*$"
    r"|^\W*(?P<written>[A-ZÀ-Þ][\w'’-]+(?:[\s-][A-ZÀ-Þ][\w'’-]+)?),\s(?:den|le|den\s)\s?\d{1,2}\.?\s",
)
"""Where somebody signed: 'Place: Chennai', 'Fait à Abidjan, le 4 mai', 'Paderborn, den 3. Mai'."""
_SIGNED = 8
"""Last lines of the document, among which people sign."""


def _closing(source: Source) -> Iterator[Span]:
    for line in source.lines[-_SIGNED:]:
        if match := _CLOSING.match(line.text):
            group = str(match.lastgroup)
            yield Span(line.start + match.start(group), line.start + match.end(group), "address", SURE)


_LIVES = re.compile(
    r"(?<!\w)(?:j['’]habite(?:\s(?:au|à|aux|en|dans))?|je (?:vis|réside|demeure)(?:\s(?:au|à))?|domiciliée?\s(?:au|à|aux)|vivo en|resido en|domiciliad[oa] en|me encontráis en|me encontrarás en|"
    r"i live (?:at|in|on)|living (?:at|in)|lives?(?:\s(?:at|in)|\s?:)|resid(?:ing|ent) (?:at|in)|i am based (?:at|in)|ich wohne (?:in der|in|im|am)?|ich lebe in|wohnhaft(?:\s(?:in der|in|im|am))?|lebt in|current loc(?:ation)?)\s"
    r"(?P<place>(?-i:[A-ZÀ-Þ\d])[^\n;|·•]{2,70}?)(?=\s?(?:[.;|·•]\s|[.;|·•]?$|\s(?:and|und|y|et|o|with|mit|avec|con|since|seit|depuis|desde)\s))",
    re.IGNORECASE,
)
"""Where somebody says where they live."""


def _told(source: Source) -> Iterator[Span]:
    for line in source.lines_for(_LIVES):
        if line.section not in {"experience", "projects", "skills", "publications"} or line.contact:
            for match in _LIVES.finditer(line.text):
                yield _span(line, match.start("place"), match.end("place"))


def _has_contact(text: str) -> bool:
    """Whether e-mail, link, postal code or street stand in the text, or a digit run long enough for a phone."""
    return (
        _AT.search(text) is not None
        or link.URL.search(text) is not None
        or POSTAL.search(text) is not None
        or _address().search(text) is not None
        or re.search(r"\+?\d[\d\s()./-]{7,}\d", text) is not None
    )


def _is_date(text: str) -> bool:
    """'February 2021'."""
    return _YEAR.search(text) is not None and not word_set("month").isdisjoint(word.casefold().strip(".") for word in text.split()[:-1])


def _place_strength(piece: Piece, *, among_contacts: bool, beside_contacts: bool) -> float:
    """How surely a piece of a contact line is a place; 0: it is none."""
    text = piece.text
    if (
        not re.search(r"[^\W\d_]", text)
        or email.PATTERN.search(text)
        or link.URL.search(text)
        or len(text) > 90
        or ":" in text
        or _is_date(text)
    ):
        return 0
    parts = [p.strip() for p in text.split(",") if p.strip()]
    bare = [re.sub(r"\b\d[\w-]*\b", "", p).strip(" -()") for p in parts]
    if any(_is_work(_TOWN.sub("", p)) for p in bare if p):
        return 0
    known = sum(is_place(p) for p in bare)
    if known and POSTAL.search(text) and _address().match(text):
        return SURE
    if POSTAL.search(text) and all(is_capital(w) or w in _SMALL for p in bare for w in p.split()):
        return SURE
    shaped = all(_place_shaped(p) for p in bare if p)
    if known and shaped and (known == len(bare) or len(bare) > 1):
        return SURE
    return WEAK if shaped and (among_contacts or (beside_contacts and len(parts) > 1)) and piece.line.number > 0 else 0


@cache
def _district() -> re.Pattern[str]:
    """A town and the first half of its British post code; one letter alone needs two digits, for 'German B2' is a level."""
    areas = word_set("postal_area")
    long, short = ("|".join(sorted(area.upper() for area in areas if (len(area) > 1) == two)) for two in (True, False))
    return re.compile(
        rf"(?P<town>[A-ZÀ-Þ][\w'’.-]+(?:[\s-][\w'’.-]+){{0,3}}?),?\s(?:(?:{long})\d[A-Z\d]?|(?:{short})\d\d)(?:\s\d[A-Z]{{0,2}})?"
    )


def _is_district(text: str) -> bool:
    match = _district().fullmatch(text.strip())
    return match is not None and not is_term(text) and not _is_work(match["town"])


_SMALL = frozenset(
    [
        "am",
        "an",
        "der",
        "bei",
        "of",
        "the",
        "de",
        "la",
        "le",
        "sur",
        "upon",
        "del",
        "den",
        "do",
        "da",
        "im",
        "in",
        "on",
        "y",
        "e",
        "co.",
        "near",
    ]
)


_TOWN = re.compile(r"(?<=\w)\s(?:City|Branch|Park|Forest|Grove|Station|Court|Center|Centre)$")
"""Ends of names of towns that are words of work elsewhere: 'Grove City', 'Long Branch'."""


def _place_shaped(text: str) -> bool:
    words = re.split(r"[\s/-]+", text)
    return 0 < len(words) <= 4 and all(w and (is_capital(w) or w in _SMALL) for w in words) and text[0].isalpha()


def _is_work(text: str) -> bool:
    words = {w.casefold().strip(".,") for w in text.split()}
    return (
        bool(words & word_set("title_word", "credential", "not_place"))
        or is_title(text)
        or is_term(text)
        or heading_section(text) is not None
    )


_AROUND_PLACE = re.compile(r"^(?:the|greater)\s|\s(?:area|metropolitan area|region)$", re.IGNORECASE)


@lru_cache(maxsize=1024)  # of the parts of a head several things are asked
def is_place(text: str) -> bool:
    """A country, region or large city of the table, accents and case aside; region codes in capitals only."""
    text = _AROUND_PLACE.sub("", text.strip(" ."))
    if len(text) <= 3:
        return text.isupper() and text.casefold() in places()
    return fold(text) in places() or text.casefold() in places()


def _span(line: SourceLine, start: int, end: int) -> Span:
    return Span(line.start + start, line.start + start + len(line.text[start:end].rstrip(" ,-–")), "address", SURE)
