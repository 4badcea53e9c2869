"""Lines and sentences in which people speak of themselves under a heading of work: résumés without headings end so."""

import re

from pivots.anonymize.protect import is_title
from pivots.anonymize.source import PERIOD, Source, SourceLine, pieces

_LONGEST = 24
"""Words of a line, or of a sentence, of facts of the person."""
_ENDS = re.compile(r"(?:(?<=[^\W\d_]{2})|(?<=\d\d)|(?<=[)\]]))[.!?]\s+|;\s|\s[|•·]\s")
"""Where a sentence ends, or what parts facts."""


def is_aside(source: Source, line: SourceLine) -> bool:
    """Whether a line among work or studies may be of the person: bare text, no item of a list, no period, no title, apart from a date."""
    if line.line.kind != "text" or line.heading or len(line.text.split()) > _LONGEST or PERIOD.search(line.text):
        return False
    if source.dated[line.number] and line.section != "education":
        return False
    return not any(is_title(piece.text.split(",")[0]) for piece in pieces(line))


def is_aside_at(line: SourceLine, start: int) -> bool:
    """As ``is_aside``, of the sentence alone that holds the place: what stands beside it in the line may be work."""
    if line.line.kind == "list_item" or line.heading:
        return False
    begin, end = sentence_at(line.text, start)
    text = line.text[begin:end]
    if len(text.split()) > _LONGEST or PERIOD.search(text):
        return False
    return not any(is_title(part) for part in re.split(r"[,:|]", text)[:2])


def sentence_at(text: str, at: int) -> tuple[int, int]:
    """Where the sentence begins and ends that holds the place."""
    begin = max((m.end() for m in _ENDS.finditer(text, 0, at + 1) if m.end() <= at), default=0)
    stop = _ENDS.search(text, at)
    return begin, stop.start() + 1 if stop else len(text)
