"""Telephone numbers: what the numbering plans call valid, and what stands behind a label or has a telephone's shape."""

import re
from collections.abc import Iterator

from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import alternation

VERSION = "1"
_SHAPE = re.compile(
    r"(?<![\w/.,$€£-])(?:\+[^\S\n]?\d{1,3}[ \t./()-]*(?:\(0\)[^\S\n]?)?(?:[ \t./()-]*\d){6,12}|\(0?\d{2,5}\)[ \t./-]*\d(?:[ \t./-]?\d){4,9}|\d{3}[-. ]\d{3}[-. ]\d{4}|0\d{1,4}[ \t/-]{1,3}\d(?:[ \t/-]?\d){4,9}|0\d{9,11}|0\d(?:[ .]\d{2}){4}|0\d{4}[^\S\n]\d{6}|1?\d{10})(?![\w%]|[.,]\d)"
)
_LABELLED = re.compile(r"(?<!\w)(?:{label})\s*(?:no|nr|number|#)?\.?\s*[:：.]?\s*(?P<number>[+(]?\d[\d \t()./+-]{{5,20}}\d)")
_DATE_LIKE = re.compile(
    r"^(?:(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[./-](?:19|20)\d\d.*|(?:19|20)\d\d[-./]\d\d.*)$"
)


def find(source: Source) -> Iterator[Span]:
    labelled = re.compile(_LABELLED.pattern.format(label=alternation("phone_label")), re.IGNORECASE)
    for match in labelled.finditer(source.text):
        if "\n" not in match.group() and not _DATE_LIKE.match(match.group("number")):
            yield Span(*match.span("number"), "phone", 0.95)
    for match in _SHAPE.finditer(source.text):
        digits = re.sub(r"\D", "", match.group())
        if "\n" not in match.group() and 7 <= len(digits) <= 15 and not _DATE_LIKE.match(match.group().strip()):
            yield Span(*match.span(), "phone", 0.9)
