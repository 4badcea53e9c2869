"""Schools told by those who went there, outside of any entry of studies: 'proud DCU grad', 'ancienne élève de Saint-Luc', '(HUST)'."""

import re
from collections.abc import Iterator

from pivots.anonymize.protect import is_term, is_title, skills_in
from pivots.anonymize.recognizers.school import degree_word
from pivots.anonymize.shapes import words_of
from pivots.anonymize.source import PERIOD, Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.standing import begins
from pivots.anonymize.tables import word_set

VERSION = "1"
_INNER = r"(?:of|de|del|der|des|du|la|le|los|las|für|the|d['’]|do|da|am|an)"
_NAME = rf"[A-ZÀ-Þ][\w.'’&-]*(?:\s(?:{_INNER}\s){{0,2}}[A-ZÀ-Þ][\w.'’&-]*){{0,4}}"
_BEFORE = re.compile(
    rf"(?<![\w-])(?P<name>{_NAME})[\s-](?:alumn(?:us|a|i|ae|o)|alum|grads?|graduate|old\s(?:boy|girl)|dropout|[Aa]bsolvent(?:in)?|[Aa]lumni|-?[Ss]chüler(?:in)?)(?![\w-])"
)
_BEHIND = re.compile(
    rf"(?<!\w)(?:[Aa]ncien(?:ne)?s?\s(?:élève|étudiante?)s?\s(?:de\sla|de\sl['’]|de|du|d['’])|[Ee]x-?alumn[oa]\s(?:de\sla|del|de)|[Aa]ntigu[oa]\salumn[oa]\s(?:de\sla|del|de\slos|de\slas|de)|[Aa]lum(?:n(?:us|a|i))?\sof|"
    rf"(?:[Ee]hemalige[r]?\s)?(?:[Aa]bsolvent(?:in)?|[Ss]chüler(?:in)?|[Aa]lumn(?:us|a))\s(?:der|des|von|am)|[Oo]ld\s(?:boy|girl)\sof|[Ee]gresad[oa]\s(?:de\sla|del|de)|[Gg]raduate\sof|[Pp]roduct\sof)\s?(?P<name>{_NAME})"
)
_FOLLOWS = re.compile(r"[a-zà-þ],?\s$")


def find(source: Source) -> Iterator[Span]:
    for pattern in (_BEFORE, _BEHIND):
        for line in source.lines_for(pattern):
            if not line.heading and line.section not in {"skills", "projects"}:
                yield from _told(source, line, pattern)


def _told(source: Source, line: SourceLine, pattern: re.Pattern[str]) -> Iterator[Span]:
    for match in pattern.finditer(line.text):
        name = match["name"].rstrip(" .,-")
        alone = pattern is _BEFORE and " " not in name and not name.isupper()
        if alone and not _FOLLOWS.search(line.text[: match.start("name")]):
            continue  # 'Recent graduate' begins a sentence
        if _is_school(name) and not _is_employer(source, name):
            start = line.start + match.start("name")
            yield Span(start, start + len(name), "school", SURE)


def _is_school(name: str) -> bool:
    """No degree, field, skill or title: 'Computer Science graduate' and 'BSc grad' name no school."""
    words = {word.casefold().strip(".") for word in words_of(name)}
    none = word_set("field_word", "month", "demonym", "credential", "not_school")
    return not words & none and not is_term(name) and not is_title(name) and not skills_in(name) and degree_word().fullmatch(name) is None


def _is_employer(source: Source, name: str) -> bool:
    """Companies have alumni too."""
    lines = (source.line_at(at) for at in begins(source.text, name))
    return any(line.section != "education" and PERIOD.search(line.text) for line in lines)
