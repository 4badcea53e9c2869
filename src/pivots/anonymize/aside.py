"""Lines in which people speak of themselves under a heading of work: résumés without headings end so."""

from pivots.anonymize.protect import is_title
from pivots.anonymize.source import PERIOD, Source, SourceLine, pieces

_LONGEST = 24
"""Words of a line of facts of the person."""


def is_aside(source: Source, line: SourceLine) -> bool:
    """Whether a line among work or studies may be of the person: bare text, no item of a list, no period, no title, apart from a date."""
    if line.line.kind != "text" or line.heading or len(line.text.split()) > _LONGEST or PERIOD.search(line.text):
        return False
    if source.dated[line.number] and line.section != "education":
        return False
    return not any(is_title(piece.text.split(",")[0]) for piece in pieces(line))
