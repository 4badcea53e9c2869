"""E-mail addresses, also spelled out against harvesters."""

import re
from collections.abc import Iterator

from pivots.anonymize.source import Source, once
from pivots.anonymize.spans import EXACT, Span

VERSION = "1"
PATTERN = re.compile(
    r"(?:mailto:)?(?<![\w.+-])[\w.!#$%&'*+/=?^`{|}~-]*\w[\w.+-]*\s?@\s?[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?![\w@])"
    r"|(?<!\w)[\w.+-]+\s?[\[({]\s?(?:at|ät)\s?[\])}]\s?[\w-]+(?:\s?(?:[\[({]\s?(?:dot|punkt|\.)\s?[\])}]|\.)\s?[\w-]+)+",
    re.IGNORECASE,
)
_SPELLED = re.compile(r"[\[({]\s?(?:at|ät)\s?[\])}]", re.IGNORECASE)


@once
def matches(source: Source) -> tuple[tuple[int, str], ...]:
    """(offset, address) of every address in the text."""
    spelled = {source.line_at(found.start()).number for found in _SPELLED.finditer(source.text)}
    lines = [line for line in source.lines if "@" in line.text or line.number in spelled]
    return tuple((line.start + m.start(), m.group()) for line in lines for m in PATTERN.finditer(line.text))


def find(source: Source) -> Iterator[Span]:
    for start, address in matches(source):
        yield Span(start, start + len(address), "email", EXACT)
