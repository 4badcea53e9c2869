"""Web addresses and handles. Tools that look like domains (Node.js, ASP.NET) are not."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_term
from pivots.anonymize.source import Source, SourceLine, once, pieces
from pivots.anonymize.spans import EXACT, SURE, Span
from pivots.anonymize.tables import alternation

VERSION = "2"
_HOSTS = r"linkedin|xing|github|gitlab|bitbucket|twitter|facebook|instagram|behance|dribbble|medium|stackoverflow|kaggle|researchgate|orcid|t|wa|about|indeed|youtube|tiktok|vk|scholar\.google|huggingface|codepen|leetcode|hackerrank"
_TLD = r"com|org|net|dev|io|me|co|de|fr|es|it|nl|eu|uk|us|ca|at|ch|info|tech|page|app|site|online|in|pl|se|no|dk|br|mx|ng|za|au|name|blog|xyz|ai|cv|work|example|studio|design|health|digital|cloud|pro|tv|ly|to|ie|jp|kr|cn|ru|tr|gr|pt|fi|cz|hu|ro|bg|ua|il|ae|sa|cl|pe|ar|photo|photography|art|shop|store|space|website|cat|eus|bzh|berlin|wien|koeln|hamburg|nyc|london|paris|africa|ke|gh|asia|social|codes|tools|software|engineer|engineering|systems"
URL = re.compile(
    rf"(?:https?://|www\.)[^\s<>|·•]+[^\s<>|·•.,;:)\]]"
    rf"|(?<![\w@./-])(?:[\w-]+\.)*(?:{_HOSTS})\.(?:com|org|net|io|me|in|us)(?:/[^\s<>|·•,;]*[^\s<>|·•.,;:)\]])?"
    rf"|(?<![\w@./-])[\w-]{{2,}}(?:\.[\w-]+)*\.(?:{_TLD})/[^\s<>|·•,;]*[^\s<>|·•.,;:)\]]",
    re.IGNORECASE,
)
_OWN_DOMAIN = re.compile(r"(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,12}(?:/[\w./@%~-]*)?", re.IGNORECASE)
"""A piece of a contact line that is nothing but a domain, with or without a path, whatever it ends in."""
_SENTENCE = 15
"""Words from which a line is running text."""
_HINT = re.compile(r"://|www\.|\.\w+/|\.(?:com|org|net|io|me|in|us)\b")
"""In small letters, as the text it looks through is."""
_LAST, _SHORT = 3, 70
"""Lines at the end, and their letters, in which people leave a handle."""
_BARE = re.compile(rf"(?<![\w@./-])[a-z][\w-]+(?:\.[\w-]+)*\.(?:{_TLD})(?![\w@/-]|\.\w)", re.IGNORECASE)


@cache
def _handles() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('link_label')})\s*(?:id|profile|handle|user(?:name)?)?\s*[:：/@]\s*@?(?P<handle>[\w.:-]*\w[\w./:-]*)(?!\w)"
        r"|(?<![\w@.])(?P<at>@[A-Za-z_][\w.-]{2,30}|/?in/[a-z][\w-]{3,}|[a-z][\w.]{2,}#\d{4})(?![\w@])",
        re.IGNORECASE,
    )


def _is_firm_in_sentence(line: SourceLine, match: re.Match[str]) -> bool:
    """A firm that is called by its address, in a letter: 'a booking through Rooms.com'. One's own address is written small, or stands alone."""
    return len(line.text.split()) > _SENTENCE and match.group()[0].isupper() and match.group()[1:].islower()


@once
def matches(source: Source) -> tuple[tuple[int, str], ...]:
    """(offset, address) of every web address in the text."""
    lines = [source.lines[number] for number in sorted({source.line_at(hint.start()).number for hint in _HINT.finditer(source.small)})]
    return tuple((line.start + m.start(), m.group()) for line in lines for m in URL.finditer(line.text))


def find(source: Source) -> Iterator[Span]:
    for start, address in matches(source):
        yield Span(start, start + len(address), "link", EXACT)
    for line in source.lines:
        if not (line.contact or line.section == "references" or (line.number >= len(source.lines) - _LAST and len(line.text) < _SHORT)):
            continue
        for match in _BARE.finditer(line.text):
            if not is_term(match.group()) and not match.group().endswith(".NET") and not _is_firm_in_sentence(line, match):
                yield Span(line.start + match.start(), line.start + match.end(), "link", SURE)
        for piece in pieces(line) if "." in line.text else ():
            if _OWN_DOMAIN.fullmatch(piece.text) and not is_term(piece.text) and not piece.text.endswith((".NET", ".js")):
                yield Span(piece.start, piece.end, "link", SURE)
        for match in _handles().finditer(line.text):
            group = "handle" if match.group("handle") else "at"
            yield Span(line.start + match.start(group), line.start + match.end(group), "link", SURE)
