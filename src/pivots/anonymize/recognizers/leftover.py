"""What is left below the work when all that is of work has been named: pastimes and circles under headings that nobody knows.

People word such headings as they like ('Not work', 'Was ich sonst mache') or set none, and no list holds all pastimes. So a short item goes
there by elimination: it names no skill, title, degree, language, licence, quality, date or availability. Sentences are left alone.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_term, is_title, skills_in
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.recognizers.nationality import language_names
from pivots.anonymize.recognizers.school import degree_word, school_word
from pivots.anonymize.source import PERIOD, Source, SourceLine
from pivots.anonymize.spans import WEAK, Span
from pivots.anonymize.tables import alternation, word_set

VERSION = "1"
_ITEM = re.compile(r"[^,;|·•●▪\n]+?(?=\s*(?:[,;|·•●▪\n]|(?<=[^\W\d_]{3})[.!]\s|[.!]?$))")
_LONGEST, _LONGEST_LINE = 6, 26
"""Words of an item, and of a line of items."""
_NO_ITEM = re.compile(r"\d{2,}|[@:\[\]%€$£/+]|(?<!\w)(?:i|ich|je|we|wir|my|mein\w*|mes|mis?)(?!\w)", re.IGNORECASE)
_PLAIN = re.compile(r"[^\W\d_][^,.;:\d]*")
_SECTIONS = frozenset({"other"})
_TAIL = frozenset({"languages", "header"})
_PRIVATE = re.compile(
    r"\b(?:personal|private?|else|otherwise|not work|outside|after hours|off duty|spare|leisure|away from|fun|beyond work|free time|weekends?"
    r"|sonst\w*|privat\w*|nebenbei|feierabend|ausgleich|freizeit|persönlich\w*"
    r"|hors|à côté|loisirs?|ailleurs|perso\w*|temps libre|además|fuera|ocio|tiempo libre|algo más|otros? intereses)\b",
    re.IGNORECASE,
)
"""Words of a heading that leads away from work. Under any other heading that nobody knows, what no table holds may be work."""


def find(source: Source) -> Iterator[Span]:
    last, of_work, unheaded = _last_of_work(source), _blocks_of_work(source), _unheaded(source)
    private = False
    for line in source.lines:
        if line.heading:
            private = bool(_PRIVATE.search(line.text))
        if line.heading or line.line.kind in {"page_header", "page_footer"} or len(line.text.split()) > _LONGEST_LINE:
            continue
        if source.dated[line.number] or line.number in of_work:
            continue
        if (private and line.section in _SECTIONS) or (line.number > last and line.section in _TAIL) or line.number > unheaded:
            yield from _items(line)


def _last_of_work(source: Source) -> int:
    """The number of the last line with a date, a degree, a title or a skill; a résumé without any has no tail."""
    for line in reversed(source.lines):
        text = line.text
        if source.dated[line.number] or PERIOD.search(text) or degree_word().search(text) or school_word().search(text):
            return line.number + (PERIOD.search(text) is not None)  # below a period the employer may stand
        if line.section not in _TAIL | _SECTIONS or (is_title(text.split(",")[0]) and not line.contact):
            return line.number
    return len(source.lines)


def _unheaded(source: Source) -> int:
    """The number of a short line below the work that stands like a heading, with nothing of work behind it; past the end where none does."""
    found = len(source.lines)
    for line in reversed(source.lines):
        text = line.text
        if line.heading or line.section != "experience" or source.dated[line.number] or "@" in text:
            break
        if line.line.kind == "list_item" or skills_in(text) or is_title(text) or len(text.split()) > _LONGEST_LINE:
            break
        above = source.lines[line.number - 1] if line.number else line
        if above.line.block != line.line.block and len(text.split()) <= _LONGEST and _PLAIN.fullmatch(text):
            found = line.number
    return found


def _blocks_of_work(source: Source) -> frozenset[int]:
    """The numbers of the lines under headings that nobody knows where a period or a title shows that positions stand there."""
    found: set[int] = set()
    block: list[SourceLine] = []
    for line in [*source.lines, None]:
        if line is not None and line.section in _SECTIONS and not line.heading:
            block.append(line)
            continue
        if any(PERIOD.search(n.text) or (source.dated[n.number] and is_title(n.text.split(",")[0])) for n in block):
            found.update(n.number for n in block)
        block = []
    return frozenset(found)


def _items(line: SourceLine) -> Iterator[Span]:
    if _is_of_languages(line.text, least=1 if line.section == "languages" else 2):
        return
    found = [(m.start() + len(m.group()) - len(m.group().lstrip(" -–—*")), m.end()) for m in _ITEM.finditer(line.text)]
    for start, end in found:
        if end > start and _is_left_over(line.text[start:end]):
            yield Span(line.start + start, line.start + end, "hobby", WEAK, proxy="hobbies")


def _is_of_languages(text: str, *, least: int) -> bool:
    return sum(word.casefold().strip(",.;()") in language_names() for word in text.split()) >= least


def _is_left_over(text: str) -> bool:
    if not 1 <= len(text.split()) <= _LONGEST or len(text) < 3 or _NO_ITEM.search(text) or not any(c.isalpha() for c in text):
        return False
    if _of_work().search(text) or degree_word().search(text) or any(w.casefold().strip(".") in language_names() for w in text.split()):
        return False
    if any(word.casefold().strip(".,") in word_set("company_form", "organisation_word", "house_word") for word in text.split()):
        return False
    return not (is_term(text) or is_title(text) or is_place(text) or skills_in(text))


@cache
def _of_work() -> re.Pattern[str]:
    """Beginnings of words that say what somebody can, may or is ready to do at work."""
    return re.compile(rf"(?<![^\W\d_])(?:{alternation('work_stem')})", re.IGNORECASE)
