"""Names of schools. Degree, field and grade stay; a school that is the employer stays, because it is evidence."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_term, is_title
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.shapes import fold, is_capital
from pivots.anonymize.source import Source, SourceLine, pieces
from pivots.anonymize.spans import SURE, WEAK, Span
from pivots.anonymize.tables import alternation, word_set

VERSION = "2"
_PART = re.compile(r"[^,;()\[\]]+")
_AT = re.compile(r"(?:^|\s)(?:at|from|an der|an dem|am|à l['’]|à la|à|en la|en el|de la|of the)\s+(?=[^\W\d_])")
_DATES = re.compile(
    r"\s*\(?(?:(?:\b(?:since|from|seit|expected|class of)\s)?(?:\b[^\W\d_]{3,9}\.?\s)?(?:\d{1,2}[./])?(?:19|20)\d\d.*|\b(?:grad(?:uated|uation)?|gpa|note)\b.*)$",
    re.IGNORECASE,
)
_UNIVERSITY = re.compile(r"universit\w*\s(?:of|de|di|du|zu|do|da)\s", re.IGNORECASE)
"""Universities are called after places; whatever stands before is no part of such a name."""
_AND = frozenset({"and", "&", "und", "et", "y", "of"})
_JOINING = frozenset(
    ["of", "de", "di", "du", "des", "del", "der", "die", "für", "for", "the", "and", "&", "und", "et", "y", "la", "le", "zu"]
)
_PROSE = re.compile(
    r"\s(?!(?:of|de|di|du|des|del|der|die|das|den|dem|für|for|the|and|und|et|y|la|le|zu|at|in|an|am)\s)[a-zà-þ]{2,}\s+"
    r"(?!(?:of|de|di|du|des|del|der|die|für|the|la|le|zu)\s)[a-zà-þ]{2,}(?=\s|$)"
)
"""Two small words in a row: the sentence goes on behind the name."""
_TEACHING_IN = re.compile(r"\b(?:taught|teaching|lehrer|teacher|lecturer|instructor)\b", re.IGNORECASE)


@cache
def _school_word() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('school_word')})(?!\w)|\w(?:universität|hochschule|gymnasium|schule|akademie|universiteit|hogeschool|kolleg|lyceum)(?!\w)|大学|学院|대학교",
        re.IGNORECASE,
    )


@cache
def degree_word() -> re.Pattern[str]:
    """Degrees and certificates of education, in the languages of the tables."""
    return re.compile(rf"(?<![\w.])(?:{alternation('degree_word')})(?!\w)", re.IGNORECASE)


def find(source: Source) -> Iterator[Span]:
    for line in source.lines:
        if line.section == "education":
            yield from _in_education(source, line)
        elif line.section in {"header", "personal", "summary", "other", "languages", "publications"} and _names_studies(line.text):
            yield from _named(line)
        elif line.section in {"certifications", "volunteering", "interests", "memberships", "awards"}:
            yield from _proper_names(line)
        elif line.section in {"experience", "projects"} and degree_word().match(line.text) and not _is_job(line.text):
            yield from _named(line)


_PROPER = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’.-]*\s){1,4}(?:School|College|University|Academy|Universität|Hochschule|Gymnasium|Sixth Form|Akademie|Schule)\b(?:\s(?:of|for|der|für)\s[A-Z]\w+(?:\s[A-Z]\w+)*)?"
)


def _proper_names(line: SourceLine) -> Iterator[Span]:
    """Schools by name where courses and clubs are listed: 'Solent Code School'."""
    for match in _PROPER.finditer(line.text):
        if not is_term(match.group()):
            yield Span(line.start + match.start(), line.start + match.end(), "school", SURE)


def _names_studies(text: str) -> bool:
    return degree_word().search(text) is not None and _school_word().search(text) is not None and not _TEACHING_IN.search(text)


def _is_job(text: str) -> bool:
    return any(is_title(p.strip()) for p in re.split(r"[,|·–(]", text) if p.strip())


def _in_education(source: Source, line: SourceLine) -> Iterator[Span]:
    found = [_with_rest(source, line, span) for span in _named(line)]
    yield from found
    if not found and not line.heading and not any(_school_word().search(n.text) for n in _entry(source, line)):
        yield from _unnamed(line)


def _with_rest(source: Source, line: SourceLine, span: Span) -> Span:
    """A name that breaks over two lines, as in narrow columns: 'Technische Hochschule' above 'Musterstadt', 'University of' above 'Northbrook'."""
    if span.end != line.end or line.number + 1 >= len(source.lines) or not _bare().search(source.text[span.start : span.end]):
        return span
    below = source.lines[line.number + 1]
    text = below.text.strip()
    goes_on = (
        below.line.block == line.line.block
        and below.line.kind == line.line.kind
        and not below.heading
        and len(text.split()) <= 3
        and all(is_capital(word) for word in text.split())
        and (_may_be_school(text) or is_place(text))
    )
    return span._replace(end=below.end) if goes_on else span


@cache
def _bare() -> re.Pattern[str]:
    """A name that is nothing but the kind of school, or ends in a preposition."""
    return re.compile(
        rf"^(?:\w+ische |freie )?(?:{alternation('school_word')})$|\b(?:of|for|für|de|du|des|del|der|di|da)$",
        re.IGNORECASE,
    )


def _entry(source: Source, line: SourceLine) -> list[SourceLine]:
    """The line and its neighbours in the same section: where a school word in one of them says that this one is no school."""
    near = source.lines[max(0, line.number - 1) : line.number + 2]
    return [n for n in near if n.section == line.section and not n.heading]


def _named(line: SourceLine) -> Iterator[Span]:
    """Parts with a school word: the whole part, or what follows the degree in it."""
    for piece in pieces(line):
        for match in _PART.finditer(piece.text):
            text = _DATES.sub("", match.group()).rstrip(" .-–")
            word = _school_word().search(text)
            if not word or (text[0].islower() and len(text.split()) > 6):
                continue
            start = _start(text, word.start())
            if start is not None and text[start:].strip():
                start += len(text[start:]) - len(text[start:].lstrip(" :-–"))
                start = _behind_field(text, start, word.start())
                end = _before_field(text, max(word.end(), start + 1))
                yield Span(piece.start + match.start() + start, piece.start + match.start() + end, "school", SURE)


def _behind_field(text: str, start: int, word: int) -> int:
    """Where the name begins behind a field of study that nothing parts from it: 'Accounting Berkeley College', 'Law University of X'.

    A field that may belong to the name ('Culinary Institute of X') stays in it.
    """
    ends = [m.end() for m in re.finditer(r"\S+(?=\s)", text[start:word])]
    for end in reversed(ends[:5]):
        before, rest = text[start : start + end], text[start + end : word].split()
        named = any(is_capital(w) and fold(w) not in word_set("field_word") for w in rest)
        if (named or (not rest and _UNIVERSITY.match(text[word:]))) and (_is_field(before)):
            return start + end + 1
    return start


def _before_field(text: str, start: int) -> int:
    """Where the name ends: before a field of study behind it ('X University Ethiopia Accounting') and before the rest of a sentence."""
    prose = _PROSE.search(text, start)
    end = len(text[: prose.start()].rstrip()) if prose else len(text)
    while prose and (last := text[start:end].rpartition(" ")[2].casefold()) in _JOINING | _AND:
        end -= len(last) + 1
    cut = True
    while cut:
        cut = False
        for begin in [m.start() for m in re.finditer(r"(?<=\s)\S+", text[start:end])][:6]:
            before = text[: start + begin].split()
            behind = text[start + begin : end]
            joined = {*before[-1:], *behind.split()[:1]}
            if not any(word.casefold() in _JOINING for word in joined) and _is_field(behind):
                end, cut = len(text[: start + begin].rstrip(" -–&")), True
                break
    return end


def _is_field(text: str) -> bool:
    """Whether the words name what is studied and nothing else."""
    words = {fold(w).strip(".") for w in text.split()} - _AND
    return is_term(text.strip(" -–")) or (bool(words) and words <= word_set("field_word"))


def _start(text: str, word: int) -> int | None:
    """Where the school's name begins in a part that may begin with degree and field; None: there is no name ('high school diploma')."""
    degrees = list(degree_word().finditer(text))
    if not degrees:
        if ":" in text[:word]:
            return text.index(":") + 1
        at = _AT.search(text[:word])
        return at.end() if at and text[: at.start()].strip() else 0
    degree = degrees[-1]
    if degree.start() > word:
        return 0 if sum(is_capital(w) for w in text[: degree.start()].split()) > 3 else None
    at = None
    for at in _AT.finditer(text, degree.end() - 1):
        if at.end() <= word:
            return at.end()
    back = re.search(r"(?:[A-ZÀ-Þ][\w.'’&-]*\s+(?:(?:of|and|de|du|für|&)\s+)?){0,3}$", text[degree.end() : word])
    return degree.end() + back.start() if back else word


def _unnamed(line: SourceLine) -> Iterator[Span]:
    """A short capitalised part that names no degree, field, place or skill is the school: 'ETH Zürich', 'Sciences Po'."""
    if line.line.kind == "list_item" or len(line.text) > 110 or line.text.rstrip().endswith("."):
        return
    parts = [(piece, match) for piece in pieces(line) for match in _PART.finditer(piece.text)]
    for piece, match in parts:
        text = _DATES.sub("", match.group()).strip(" .-–")
        if _may_be_school(text):
            start = piece.start + match.start() + match.group().index(text)
            yield Span(start, start + len(text), "school", WEAK)
            return


def _may_be_school(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= 7 or len(text) < 2 or not text[0].isupper() or ":" in text or any(c.isdigit() for c in text):
        return False
    folded = {fold(w).strip(".") for w in words}
    if (
        text.casefold() in word_set("form_label")
        or folded & (word_set("field_word", "title_word", "not_school"))
        or degree_word().search(text)
    ):
        return False
    capitals = sum(w[0].isupper() for w in words)
    return capitals >= max(1, len(words) - 2) and not is_term(text) and not is_title(text) and not is_place(text)
