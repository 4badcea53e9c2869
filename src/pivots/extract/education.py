"""Education: level and field of every degree; never an institution."""

import re
from functools import cache

from pivots.extract.degrees import degree_level, degree_pattern, find_degree, may_be_field, rank
from pivots.extract.quotes import Quoter
from pivots.extract.rows import Row, rest_of_row, without_placeholders
from pivots.extract.tables import any_of, column, word_pattern
from pivots.extract.titles import is_place, is_post
from pivots.model.facts import Education, EducationLevel
from pivots.taxonomy import taxonomy

_FIELD_END = re.compile(r"\s*(?:[|•·\t(\[;:]|\s[–—-]\s|,\s|\s{2,}|\.\s|\.$|\d|$)")
_SKIP = re.compile(r"[\s,:()–—|-]*")
_MAX_FIELD = 60
_STUDY = re.compile(r"(?:studium|studied|studies|études|estudios)\s+(?:(?:der|des|of|in|de|en)\s+)?|(?:der|des)\s+", re.IGNORECASE)
"""What a field is led in by that stands before its degree: ``Studium der Chemie (B.Sc.)``."""
_MOST_WORDS, _LONGEST_ENTRY = 5, 17
_TITLE_END = re.compile(r"\s*(?:[|•·\t,(]|\s[–—-]\s|\s(?:at|bei|chez|en)\s)")
_SUBJECT = re.compile(
    r"(?:ing|ics|ogy|ence|ences|aphy|istry|ment|tion|istration|ance|law|arts|maths?|medicine|nursing|finance|history|bau|technik|wesen|lehre|wirtschaft|logie|ik)\b",
    re.IGNORECASE,
)
"""How the names of subjects end in English and German."""


@cache
def _joiner() -> re.Pattern[str]:
    return re.compile(
        rf"[\s,:()–—-]*(?:(?:{any_of(column('education_words', 'words', role='joiner'))})(?:[\s)]+|(?<=['’])))*[\s,:(–—-]*", re.IGNORECASE
    )


@cache
def _words(role: str) -> re.Pattern[str]:
    return word_pattern(column("education_words", "words", role=role))


def find_education(rows: list[Row], quoter: Quoter, latest_year: int) -> tuple[Education, ...]:
    """Degrees of the education section; in résumés without one, lines elsewhere that begin with a degree."""
    inside = [row for row in rows if row.section == "education" and not row.heading]
    if not inside:
        inside = [
            row for row in rows if not row.heading and not row.bullet and row.section in {"header", "other", "experience"} and _leads(row)
        ]
    found: list[Education] = []
    for number, row in enumerate(inside):
        entry = _of_row(row, inside[number + 1 : number + 2], inside[max(0, number - 1) : number], quoter, latest_year)
        if entry is not None and not _repeats(found, entry, row):
            found.append(entry)
    return tuple(found)


def _leads(row: Row) -> bool:
    match = find_degree(row.words)
    if match is None or match.start() > 2 or row.length > _LONGEST_ENTRY:
        return False
    return row.section != "experience" or not is_post(_TITLE_END.split(row.words, maxsplit=1)[0], row.words)


def _of_row(row: Row, below: list[Row], above: list[Row], quoter: Quoter, latest_year: int) -> Education | None:
    text = rest_of_row(row)
    match = _best_degree(text)
    if match is None or _words("not_a_degree").search(text):
        return None
    if row.bullet and match.start() > row.body - row.start + 30:
        return None
    level = degree_level(match.group())
    field = _field(text, match, level)
    if field is not None and _is_of_tools(field):
        return None
    return Education(
        level=level,
        field=field or _field_below(row, match, level, below),
        completed=_completed(row, above, below, latest_year),
        evidence=(quoter.quote(row.start, row.end),),
    )


def _is_of_tools(field: str) -> bool:
    """``Master of Visio and Project`` praises a skill and is no degree."""
    names = [name.strip() for name in re.split(r",|/|&|\band\b|\bund\b", field) if name.strip()]
    known = [taxonomy().resolve_skill(name) for name in names if taxonomy().knows(name)]
    tools = [skill for skill in known if skill is not None and skill.kind == "tool"]
    return bool(tools) and not _SUBJECT.search(field)


def _field_below(row: Row, match: re.Match[str], level: EducationLevel, below: list[Row]) -> str | None:
    """The subject on a line of its own under the degree (``Bachelor of Science`` / ``Mechanical Engineering``)."""
    if level == "secondary" or not below or rest_of_row(row)[match.end() :].strip(" ,.:;–—-"):
        return None
    text = below[0].text.strip(" ,.;:•-–—")
    words = text.split()
    plain = bool(words) and len(words) <= _MOST_WORDS and all(word.replace("-", "").isalpha() for word in words)
    if not plain or find_degree(text) or is_place(text):
        return None
    return _clean_field(text) if _SUBJECT.search(words[-1]) else None


def _best_degree(text: str) -> re.Match[str] | None:
    """The degree word of the line; of several the highest, of equals the first."""
    matches = list(degree_pattern().finditer(without_placeholders(text)))
    matches = [match for match in matches if not may_be_field(match)] or matches
    return min(matches, key=lambda match: (rank(degree_level(match.group())), match.start())) if matches else None


def _field(text: str, match: re.Match[str], level: EducationLevel) -> str | None:
    """What follows the degree word (``MSc Computer Science``), or stands before it."""
    if level == "secondary":
        return None
    blanked = without_placeholders(text)
    position = match.end()
    while following := degree_pattern().match(blanked, _SKIP.match(blanked, position).end()):  # type: ignore[union-attr]
        if may_be_field(following):
            break
        position = following.end()
    joiner = _joiner().match(blanked, position)
    begin = joiner.end() if joiner else position
    end = _FIELD_END.search(blanked, begin)
    field = _clean_field(blanked[begin : end.start() if end else len(blanked)])
    before = blanked[: match.start()].lstrip(" ,:-–")
    study = _STUDY.match(before)
    return field or _clean_field(before[study.end() if study else 0 :])


def _clean_field(text: str) -> str | None:
    field = " ".join(_words("noise").sub(" ", text).split()).strip(" ,;:()–—-|.&/")
    if not 3 <= len(field) <= _MAX_FIELD or not any(letter.isalpha() for letter in field) or _words("institution").search(field):
        return None
    return field


def _completed(row: Row, above: list[Row], below: list[Row], latest_year: int) -> bool | None:
    """False when the text says it goes on or dates its end in the future; True when it has an end date or says so."""
    near = " ".join(other.text for other in (row, *below) if other is row or not find_degree(other.text))
    if _words("in_progress").search(near):
        return False
    spans = [span for other in (row, *below, *above) if other is row or not find_degree(other.text) for span in other.dates]
    if any(span.current for span in spans):
        return False
    ends = [span.last.year for span in spans if span.last]
    if ends:
        return max(ends) <= latest_year
    return True if "[year]" in near or _words("completed").search(near) else None


def _repeats(found: list[Education], entry: Education, row: Row) -> bool:
    """A thesis or a wrapped line below a degree names it again."""
    return any(other.level == entry.level and (entry.field is None or other.field == entry.field) for other in found if _close(other, row))


def _close(other: Education, row: Row) -> bool:
    return row.start - other.evidence[0].end < 120
