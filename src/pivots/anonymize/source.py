"""The document as one text with lines, sections and pieces: what recognizers look at."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache, wraps
from typing import Any, NamedTuple, TypeVar

from pivots.anonymize.language import language_of
from pivots.anonymize.needles import Sought, small
from pivots.anonymize.shapes import fold, heading_section, labelled_section
from pivots.anonymize.tables import beginning, known_tokens, needs, numbers_by_token, present, tokens
from pivots.model.document import Document, Line

SEPARATOR = re.compile(
    r"\s*[|·•;●▪◦‖⋅∙■□]\s*|\s{2,}|\t+|\s+(?:[-–—/]|//)\s+|(?<=\w)\s*,\s*(?=(?:tel|phone|mobile|e-?mail)\b)", re.IGNORECASE
)
VALUE_ENDS = r"[\n|·•;]|$|,\s*\w+\s*:|\s{3,}|\.(?:\s|$)|(?<=\w)\s[A-ZÀ-Þ][\w/-]*(?:\s[\w/-]+)?\s?:\s"
"""Where the value of a labelled fact ends, as the inside of a look-ahead: at a separator, a sentence's end or the next label."""
Answer = TypeVar("Answer")
_CONTACT = frozenset({"header", "personal"})
_HEADER_LINES = 16
_INNER_DOT = re.compile(r"\.\w")
_DOTTED = "ıİ"
"""Letters that are an i where case does not count, and none to ``tokens``."""
_LOWER_WORD = re.compile(r"[^\W\d_][\w'’-]+")
_DIGIT = re.compile(r"\d")
_DATE = re.compile(r"(?:19|20)\d\d|\b\d{1,2}/\d{2}\b|['’]\d\d\b")
_NOW_WORDS = frozenset({"present", "heute", "actuel", "actualidad"})
_UNTIL_NOW = r"present|now|today|(?:till |to )?date|current\w*|ongoing|heute|jetzt|laufend|aujourd|ce jour|actuel\w*|présent|actual\w*|hoy|la fecha|oggi|heden|halen|obecnie|atual|nå|nu|الآن|至今"
PERIOD = re.compile(
    rf"(?:19|20)\d\d\s?(?:[-–—/]|to|bis|until|till|à|au|a)\s?(?:[^\W\d_]{{3,9}}\.?\s)?(?:\d{{1,2}}[./])?(?:(?:19|20)\d\d|{_UNTIL_NOW}|[-–—]?\s?(?=$|[:,;]))"
    r"|\b(?:since|seit|depuis|desde)\s(?:[^\W\d_]{3,9}\.?\s)?(?:\d{1,2}[./])?(?:19|20)\d\d",
    re.IGNORECASE,
)
"""From when to when, as at the head of a position: '2015 – present', 'seit 03/2016'."""
_SINCE = re.compile(r"\b(?:since|seit|depuis|desde)\s", re.IGNORECASE)
_LONGEST_HEAD = 14
"""Words of the line of a position that only says since when; a longer one is a sentence ('back at the desk since 2023')."""
_NOW = re.compile(rf"\b(?:{'|'.join(sorted(_NOW_WORDS))})\b", re.IGNORECASE)


class SourceLine(NamedTuple):
    """A line with its place in the joined text."""

    line: Line
    number: int
    start: int
    end: int
    section: str
    """``header`` until the first heading, then ``experience``, ``education``, ``personal``, ``references`` ..."""
    heading: bool
    text: str
    contact: bool
    """Whether contact data and personal facts are expected here."""


class Piece(NamedTuple):
    """A stretch of a line between separators, blanks left out; ``start`` and ``end`` are offsets in the joined text."""

    text: str
    start: int
    end: int
    line: SourceLine


class Source:
    """The visible text of one document, joined by newlines."""

    def __init__(self, document: Document, file_name: str | None) -> None:
        self.document = document
        self.file_name = file_name
        self.text = "\n".join(line.text for line in document.lines)
        self.lines = tuple(_placed(document.lines))
        self._held: dict[str, tuple[str, ...]] = {}
        self.answers: dict[object, Any] = {}
        """What functions marked ``once`` have said of this document."""

    @cached_property
    def header(self) -> tuple[SourceLine, ...]:
        """Lines above the first section, at most 16, at least the first three."""
        count = next((line.number for line in self.lines if line.heading), len(self.lines))
        return self.lines[: max(3, min(count, _HEADER_LINES))]

    @cached_property
    def language(self) -> str:
        """ISO 639-1 code of the text; ``und`` when it cannot be told."""
        return language_of(self.text)

    @cached_property
    def folded(self) -> str:
        """The text case-folded, for a look whether a word stands anywhere."""
        return self.text.casefold()

    @cached_property
    def small(self) -> str:
        """The text in small letters, every letter in its place."""
        return small(self.text)

    @cached_property
    def sought(self) -> Sought:
        """The text made ready for patterns that match nothing in most documents."""
        return Sought(self.text)

    def finditer(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Where a pattern matches, tried only where the text holds what the pattern cannot do without."""
        return pattern.finditer(self.text) if self.sought.may_hold(pattern) else iter(())

    def lines_for(self, pattern: re.Pattern[str]) -> Iterator[SourceLine]:
        """The lines in which a pattern can match, tried on each alone."""
        return (self.lines[number] for number in sorted(self.sought.lines(pattern)) if number < len(self.lines))

    @cached_property
    def tokens(self) -> frozenset[str]:
        """All runs of letters and digits in the text, in lower case."""
        return frozenset(self.lines_of)

    @cached_property
    def _known_tokens(self) -> frozenset[str]:
        return known_tokens(self.tokens)

    @cached_property
    def lines_of(self) -> dict[str, list[int]]:
        """Token -> the numbers of the lines that hold it."""
        return numbers_by_token(self.line_tokens)

    def holds(self, kind: str) -> tuple[str, ...]:
        """The words of a table's kind that can stand in the text."""
        if kind not in self._held:
            self._held[kind] = present(kind, self._known_tokens)
        return self._held[kind]

    def holds_beginning(self, kind: str) -> tuple[str, ...]:
        """Like ``holds``, with up to two letters more at a word's end: 'Algériens', 'vietnamesischer'."""
        return present(kind, self.tokens.union(token[:-n] for token in self.tokens if len(token) > 5 for n in (1, 2)))

    @cached_property
    def lower_words(self) -> frozenset[str]:
        """Words the document itself writes with a small first letter, below the contact data: ordinary words, whatever else they are."""
        text = " ".join(line.text for line in self.lines if not line.contact)
        small = {token for token in text.split() if token.islower() and "@" not in token and "/" not in token}
        return frozenset(_LOWER_WORD.findall(" ".join(token for token in small if "." not in token or not _INNER_DOT.search(token))))

    @cached_property
    def body_size(self) -> float | None:
        """Median type size in points, by line; None where the format does not say."""
        sizes = sorted(line.line.size for line in self.lines if line.line.size)
        return sizes[len(sizes) // 2] if sizes else None

    @cached_property
    def largest_size(self) -> float:
        """Largest type size on the first page, in points; 0 where the format does not say."""
        return max((line.line.size or 0.0 for line in self.lines if line.line.page == 1), default=0.0)

    @cached_property
    def with_digits(self) -> tuple[SourceLine, ...]:
        """The lines in which a digit stands."""
        return tuple(line for line in self.lines if _DIGIT.search(line.text))

    @cached_property
    def line_tokens(self) -> tuple[frozenset[str], ...]:
        """Of each line, its runs of letters and digits in lower case."""
        return tuple(tokens(line.text) for line in self.lines)

    @cached_property
    def folded_lines(self) -> tuple[str, ...]:
        """Of each line, its text without case and accents."""
        return tuple(fold(line.text) for line in self.lines)

    def matches(self, pattern: re.Pattern[str], words: tuple[str, ...]) -> Iterator[re.Match[str]]:
        """Where a pattern that begins with one of the words matches: as ``finditer``, but tried only where one of them begins.

        ``words``: those of the pattern that the document holds. So one pattern of all words of a table does for all documents, and costs nothing
        where none of them stands.
        """
        reached = 0
        for at in sorted({at for start in set(map(beginning, words)) for at in self._places(start)}):
            if at >= reached and (match := pattern.match(self.text, at)):
                yield match
                reached = match.end()

    def _places(self, letters: str) -> Iterator[int]:
        """Where the letters stand, whatever their case."""
        at = self.small.find(letters)
        while at >= 0:
            yield at
            at = self.small.find(letters, at + 1)

    def lines_with(self, words: tuple[str, ...]) -> Iterator[SourceLine]:
        """The lines that can hold one of the words."""
        short, long = needs(words)
        found = {number for token in short & self.lines_of.keys() for number in self.lines_of[token]}
        found.update(*(self._lines_with_all(need) for need in long if need <= self.tokens))
        return (self.lines[number] for number in sorted(found))

    def numbers_with(self, kind: str) -> frozenset[int]:
        """Numbers of the lines in which a word of the kind can stand, in any case."""
        if not self.text.isascii() and any(letter in self.text for letter in _DOTTED):
            return frozenset(range(len(self.lines)))
        return frozenset(line.number for line in self.lines_with(self.holds(kind)))

    def _lines_with_all(self, held: frozenset[str]) -> set[int]:
        return set(range(len(self.lines))).intersection(*(self.lines_of[token] for token in held))

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """Of each line, where the lines of its block begin and end: a sentence may run over line ends."""
        firsts: list[SourceLine] = []
        for line in self.lines:
            parted = not firsts or line.line.block != firsts[-1].line.block or line.line.kind == "list_item" or line.heading
            firsts.append(line if parted else firsts[-1])
        lasts = {first.start: line.end for first, line in zip(firsts, self.lines, strict=True)}
        return tuple((first.start, lasts[first.start]) for first in firsts)

    @cached_property
    def dated(self) -> tuple[bool, ...]:
        """Of each line, whether a date stands in it."""
        now = not self.tokens.isdisjoint(_NOW_WORDS)
        return tuple(_is_dated(line.text) or (now and _NOW.search(line.text) is not None) for line in self.lines)

    def near_date(self, line: SourceLine) -> bool:
        """Whether a date stands in the line or right beside it, as at the head of a position."""
        return any(self.dated[max(0, line.number - 2) : line.number + 3])

    def line_at(self, offset: int) -> SourceLine:
        return self.lines[min(bisect_left(self._ends, offset), len(self.lines) - 1)]

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        return tuple(line.end for line in self.lines)


def once(find: Callable[[Source], Answer]) -> Callable[[Source], Answer]:
    """Marks a function of the document that several recognizers ask: it is answered once for each document."""

    @wraps(find)
    def ask(source: Source) -> Answer:
        if find not in source.answers:
            source.answers[find] = find(source)
        answer: Answer = source.answers[find]
        return answer

    return ask


def pieces(line: SourceLine) -> Iterator[Piece]:
    """The pieces of a line between bars, dots, wide gaps and spaced dashes."""
    for start, end in _cuts(line.text):
        yield Piece(line.text[start:end], line.start + start, line.start + end, line)


@lru_cache(maxsize=256)  # half a dozen recognizers cut the same lines
def _cuts(text: str) -> tuple[tuple[int, int], ...]:
    """Where the pieces of a line begin and end."""
    cuts: list[tuple[int, int]] = []
    last = 0
    for match in [*SEPARATOR.finditer(text), None]:
        end = match.start() if match else len(text)
        raw = text[last:end]
        piece = raw.strip(" ,")
        if piece:
            start = last + raw.index(piece)
            cuts.append((start, start + len(piece)))
        last = match.end() if match else end
    return tuple(cuts)


def _is_dated(text: str) -> bool:
    return _DIGIT.search(text) is not None and _DATE.search(text) is not None


def _placed(lines: tuple[Line, ...]) -> Iterator[SourceLine]:
    styles = {_style(line) for line in lines if heading_section(line.text)} - {(None, False, None, "text")}
    offset, section, own = 0, "header", None
    for index, line in enumerate(lines):
        known = heading_section(line.text)
        if known is None and section != "header" and line.kind == "heading" and _style(line) in styles:
            known = "other"
        section = known or section
        own = None if known else _own_section(line, index, section, own)
        here = own or section
        contact = here in _CONTACT or line.kind in {"page_header", "page_footer"}
        yield SourceLine(line, index, offset, offset + len(line.text), here, known is not None, line.text, contact)
        offset += len(line.text) + 1


def _own_section(line: Line, index: int, section: str, above: str | None) -> str | None:
    """The section of one line alone, where no heading stands above it; None: that of the heading.

    'Education: BSc, X College' names its own. Without any heading the line of a position is no contact data, nor are the items below it.
    ``above``: what the line above has of its own.
    """
    if line.kind in {"page_header", "page_footer"}:
        return None
    if line.kind == "list_item":
        return above
    if labelled := labelled_section(line.text):
        return labelled
    return "experience" if section == "header" and index > 1 and _is_position(line.text) else None


def _is_position(text: str) -> bool:
    if "@" in text or _DIGIT.search(text) is None:
        return False
    return (_SINCE.search(text) is None or len(text.split()) <= _LONGEST_HEAD) and PERIOD.search(text) is not None


def _style(line: Line) -> tuple[float | None, bool, int | None, str]:
    return line.size, line.bold, line.level, line.kind
