"""E-mail addresses, also spelled out against harvesters."""

import re
from collections.abc import Iterator

from pivots.anonymize.source import Source, once
from pivots.anonymize.spans import EXACT, Span

VERSION = "2"
_AT, _DOT = r"at|ät|arobase|arroba|chiocciola|ät-zeichen|@", r"dot|punkt|punto|point|ponto"
PATTERN = re.compile(
    r"(?:mailto:)?(?<![\w.+-])[\w.!#$%&'*+/=?^`{|}~-]*\w[\w.+-]*\s?@\s?[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?![\w@])"
    rf"|(?<!\w)[\w.+-]+(?:\s(?:{_DOT})\s[\w+-]+){{0,3}}\s?[\[({{<]\s?(?:{_AT})\s?[\])}}>]\s?[\w-]+(?:\s?(?:[\[({{<]\s?(?:{_DOT}|\.)\s?[\])}}>]|\.|\s(?:{_DOT})\s)\s?[\w-]+)+"
    rf"|(?<!\w)[\w.+-]+(?:\s(?:{_DOT})\s[\w+-]+){{0,3}}\s(?:at|arroba|arobase|chiocciola|klammeraffe)\s[\w-]+(?:\s(?:{_DOT})\s[\w-]+){{0,2}}\s(?:{_DOT})\s(?:com|org|net|edu|info|biz|email|example|[a-z]{{2}})(?!\w)",
    re.IGNORECASE,
)
_SPELLED = re.compile(rf"[\[({{<]\s?(?:{_AT})\s?[\])}}>]|\s(?:at|arroba|arobase|chiocciola|klammeraffe)\s.*\s(?:{_DOT})\s", re.IGNORECASE)


@once
def matches(source: Source) -> tuple[tuple[int, str], ...]:
    """(offset, address) of every address in the text."""
    spelled = {source.line_at(found.start()).number for found in _SPELLED.finditer(source.text)}
    lines = [line for line in source.lines if "@" in line.text or line.number in spelled]
    return tuple((line.start + m.start(), m.group()) for line in lines for m in PATTERN.finditer(line.text))


def find(source: Source) -> Iterator[Span]:
    for start, address in matches(source):
        yield Span(start, start + len(address), "email", EXACT)
