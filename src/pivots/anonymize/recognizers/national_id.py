"""Numbers that a state or a register gave the person. The licence itself stays: it is evidence; its number goes."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import Source
from pivots.anonymize.spans import EXACT, Span
from pivots.anonymize.tables import alternation

VERSION = "1"
_SHAPES = re.compile(
    r"(?<![\w-])(?:\d{3}-\d{2}-\d{4}|[x*]{3}-[x*]{2}-\d{4}"  # US social security
    r"|(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]"  # UK national insurance
    r"|RN[.\s#-]{1,2}\d{5,9}|[12]\s?\d{2}\s?\d{2}\s?\d{2}\s?\d{3}\s?\d{3}\s?\d{2}"  # US nursing licence, French social security
    r"|[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?"  # IBAN
    r"|[XYZ]-?\d{7}-?[A-Z]|\d{8}-[A-Z]|\d{2}\s\d{6}\s[A-Z]\s\d{3})(?![\w-])",  # Spanish NIE and DNI, German social insurance
    re.IGNORECASE,
)


_REGISTERS = ("license", "licence", "registration", "permit", "registro", "lizenz")
"""What a number is named after where no label is."""


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('id_label')}|(?:licen[cs]e|registration|permit|registro|lizenz)\s(?:no|nr|number|#))\.?\s*(?:\([^)]*\))?\s*(?:no|nr|number|#)?\.?\s*[:：#.]?\s*"
        r"(?P<value>(?=[^\n|,;]*\d)[A-Z]{0,4}[.\s-]?[\dx*][\dA-Zx*./-]{1,20}(?:\s\d[\dA-Z]{1,5}){0,5}(?:\s[A-Z](?!\w))?)(?!\w)",
        re.IGNORECASE,
    )


def find(source: Source) -> Iterator[Span]:
    for match in source.matches(_labelled(), (*source.holds("id_label"), *_REGISTERS)):
        if "\n" not in match.group():
            yield Span(*match.span("value"), "national_id", EXACT)
    for line in source.with_digits:
        for match in _SHAPES.finditer(line.text):
            yield Span(line.start + match.start(), line.start + match.end(), "national_id", EXACT)
