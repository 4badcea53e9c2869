"""Numbers that a state or a register gave the person. The licence itself stays: it is evidence; its number goes."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import EXACT, WEAK, Span
from pivots.anonymize.tables import alternation, any_of, whole_words, words

VERSION = "3"
_SHAPES = re.compile(
    r"(?<![\w-])(?:\d{3}-\d{2}-\d{4}|[x*]{3}-[x*]{2}-\d{4}"  # US social security
    r"|(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]"  # UK national insurance
    r"|[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d"  # Italian codice fiscale, Mexican CURP
    r"|\d{3}\.\d{3}\.\d{3}-\d{2}|[A-Z9]{5}\d{6}[A-Z9]{2}\d(?:[A-Z]{2})?|756\.\d{4}\.\d{4}\.\d{2}|\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}"  # Brazilian CPF, UK driver number, Swiss AHV, Belgian NISS
    r"|RN[.\s#-]{1,2}\d{5,9}|[12]\s?\d{2}\s?\d{2}\s?\d{2}\s?\d{3}\s?\d{3}\s?\d{2}"  # US nursing licence, French social security
    r"|[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?"  # IBAN
    r"|[XYZ]-?\d{7}-?[A-Z]|\d{8}-[A-Z]|\d{2}\s\d{6}\s[A-Z]\s\d{3})(?![\w-])",  # Spanish NIE and DNI, German social insurance
    re.IGNORECASE,
)


_DOCUMENT = re.compile(
    r"(?<!\w)(?:driver'?s?|driving|licen[cs]e|permit|permis|permiso|carnet|patente|führerschein|fahrerlaubnis|passport|passeport|pasaporte|reisepass|card|carte|tarjeta|cédula|visa|ausweis|"
    r"military id|libreta|share|settlement|cdl|eit|pe|dni|cnaps|tip|carné|badge|warrant card|credencial|placa|habilitación|bewacher-id|bewacherregister|dienstausweis|dienstnummer|personalnummer|jagdschein|waffenschein|waffenbesitzkarte|matricule|carte pro(?:fessionnelle)?|agrément|employee|pin|officer|teacher|guard)(?!\w)[^\n\d;|•]{0,24}?\s?(?:no|nr|n[°º]|num|number|nummer|número|numéro|code|:)[.:]?\s?(?P<value>[A-Z]\d[A-Z](?:\s[A-Z\d]{3}){2}|(?:[A-Z]{0,5}-?)?\d[\dA-Z./-]{3,}(?:\s[\dA-Z]{2,4}){0,3})(?![\w])",
    re.IGNORECASE,
)
"""A paper of the person, something like 'No.', and a value with a digit: 'Permis B n° 1101...', 'driving licence: yes, No. 2155...'."""
_CODE = r"(?P<value>(?:[A-Z]{1,6}[-./]{0,2})?(?=(?:\W?\w)*\d)(?=(?:[-./ ]?[\dA-Z]){5})\d[\dA-Z]*(?:[-./][\dA-Z]+|\s\d{2,}[\dA-Z]*|\s[A-Z](?!\w))*|[A-Z]{1,3}\d{4,}[\dA-Z]*|[A-Z]{2,5}-\d{4,})"
_IN_BRACKETS = re.compile(rf"[^\S\n]?[^\n\d;|•·▪]{{0,24}}?(?<![\w.-]){_CODE}(?![\w%])")
"""The number behind the name of a register, with up to a few words between: 'HCPC registered (PH118203)', 'NMC PIN 12A3456E'."""
_LONG = re.compile(
    r"(?<![\w.,/€$£+-])(?P<value>(?:[A-Z]{1,6}[-.]?)?\d{6,}[A-Z]{0,2}|[A-Z]{1,4}\d{5,}[A-Z]?|[A-Z]{2,}\d{6,}|\d{5,8}[A-Z]-\d\d|\d{2}\s\d{3}\s\d{3}\s\d{3}|\d{4}\s\d{6})(?![\w%]|[.,]\d|\s?(?:€|£|\$|EUR|USD|users|customers|lines|rows|units|pieces|km|m²|sq))"
)
"""A code of so many digits in a part of the résumé that counts nothing."""
_COUNTING = frozenset({"experience", "projects", "summary", "skills", "publications", "volunteering"})
_STANDARD = re.compile(
    r"(?:iso|en|din|iec|astm|bs|vde|nfpa|ansi|sae|asme|iata|part|rfc|sap|windows|dguv|trgs)(?:[\s/-](?:en|iso|iec))?[\s-]?$", re.IGNORECASE
)
_STANDARD_CODE = re.compile(r"(?:iso|en|din|iec|astm|bs|vde|nfpa|ansi|sae|asme|rfc|trgs|dguv)[-. ]?\d", re.IGNORECASE)
_ORCID = re.compile(r"(?<![\w-])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\w-])")
_YEARS = re.compile(r"(?:\d{1,2}[./])?(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?")
_REGISTERS = ("license", "licence", "registration", "permit", "registro", "lizenz")
"""What a number is named after where no label is."""


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('id_label')}|(?:licen[cs]e|registration|permit|registro|lizenz)\s(?:no|nr|number|#))\.?\s*(?:\([^)]*\))?\s*(?:no|nr|number|#)?\.?\s*[:：#.]?\s*"
        r"(?P<value>(?=[^\n|,;]*\d)[A-Z]{0,4}[.\s-]?[\dx*][\dA-Zx*./-]{1,20}(?:\s\d[\dA-Z]{1,5}){0,5}(?:\s[A-Z](?!\w))?)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _short() -> re.Pattern[str]:
    """Labels that are words of other things too (PAN, NAS, sin): only before a long number, and as they are usually written."""
    return re.compile(
        rf"(?<![\w-])(?:{alternation('id_short_label')}|{any_of(label.upper() for label in words('id_short_label'))})\.?\s*(?:no\.?|n[°º]\.?|#)?\s*[:：.]?\s*(?P<value>(?:[A-Z]{{2,5}}-?)?(?=(?:\W?\w){{8,}})\d[\dA-Z]*(?:[ ./-]\d[\dA-Z]*)*|[A-Z]{{5}}\d{{4}}[A-Z])(?!\w)",
    )


def find(source: Source) -> Iterator[Span]:
    for match in source.matches(_labelled(), (*source.holds("id_label"), *_REGISTERS)):
        if "\n" not in match.group():
            yield Span(*match.span("value"), "national_id", EXACT)
    short = source.holds("id_short_label")
    papers, registers = source.sought.lines(_DOCUMENT), source.numbers_with("register_word")
    for line in source.with_digits:
        for match in (*(_short().finditer(line.text) if short else ()), *(_DOCUMENT.finditer(line.text) if line.number in papers else ())):
            if not _YEARS.fullmatch(match["value"]):
                yield Span(line.start + match.start("value"), line.start + match.end("value"), "national_id", EXACT)
        if line.number in registers:
            yield from _registered(line)
        if line.section not in _COUNTING:
            yield from _long_codes(line)
        for match in (*_SHAPES.finditer(line.text), *_ORCID.finditer(line.text)):
            yield Span(line.start + match.start(), line.start + match.end(), "national_id", EXACT)


@cache
def _register() -> re.Pattern[str]:
    return whole_words("register_word")


def _registered(line: SourceLine) -> Iterator[Span]:
    """Numbers behind the name of a register."""
    for cue in _register().finditer(line.text):
        match = _IN_BRACKETS.match(line.text, cue.end())
        if match and not _is_date(match["value"]) and not _is_standard(line.text, match):
            yield Span(line.start + match.start("value"), line.start + match.end("value"), "national_id", EXACT)


def _long_codes(line: SourceLine) -> Iterator[Span]:
    """Long codes where nothing is counted."""
    for match in _LONG.finditer(line.text):
        if not _is_date(match["value"]) and not _is_standard(line.text, match):
            yield Span(line.start + match.start("value"), line.start + match.end("value"), "national_id", WEAK)


def _is_date(value: str) -> bool:
    return (
        _YEARS.fullmatch(value) is not None
        or re.fullmatch(r"(?:19|20)\d\d(?:[-./]\d\d?){0,2}|(?:\d\d?[-./]){1,2}(?:19|20)?\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])", value)
        is not None
    )


def _is_standard(text: str, match: re.Match[str]) -> bool:
    return _STANDARD_CODE.match(match["value"]) is not None or _STANDARD.search(text[: match.start("value")]) is not None
