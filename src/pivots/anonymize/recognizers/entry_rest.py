"""What is left of an entry of studies: 'DEAS, Croix-Rouge de X, 2012', 'Licence de droit, Paris 13 X', '[school], Ile-Y'.

Where an entry begins with a degree and a year stands in it, the part between them is where it was taken, whatever it is called: with a digit,
without a capital, as initials. A part that is a field, a skill, a grade or a title is not.
"""

import re
from collections.abc import Iterator

from pivots.anonymize.protect import is_term, is_title, skills_in
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.recognizers.nationality import language_names
from pivots.anonymize.recognizers.school import degree_word, names_degree, of_degrees, school_word
from pivots.anonymize.shapes import fold
from pivots.anonymize.source import PERIOD, Source, SourceLine
from pivots.anonymize.spans import SURE, WEAK, Span
from pivots.anonymize.tables import whole_words, word_set

VERSION = "1"
_LEADING = re.compile(r"\s*(\S[^\t]*?)(?:\s{3,}|\t|\s*:\s)")
_PART = re.compile(r"[^,;|·•()\t]+?(?=\s*(?:[,;|·•()\t]|\s[-–—/]\s|\s{3,}|$))")
_YEAR = re.compile(r"(?<!\w)(?:(?:19|20)\d\d|['’]\d\d)(?!\w)")
_NO_NAME = re.compile(
    r"\d[.,/:%]\d|^\W*\d|(?<!\w)(?:note|grade|gpa|mention|nota|media|honou?rs|class|distinction|merit|first|upper|lower|department|courses?|volunteer|awards?|hobbies|interests|thesis|thema|sujet|focus|schwerpunkt|option|spécialité|especialidad|vertiefung|online|distance|part-time|expected|present|heute|abschluss|sehr gut|gut|abendform|teilzeit|vollzeit|berufsbegleitend|fernstudium|incomplete|inconclus[oa]|inacabad[oa])(?!\w)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?<!\w)(?:languages?|sprachen|langues|idiomas|hobbies|interests|courses|modules|skills)\s?:|(?<=[^\W\d_]{3})\.\s+(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
"""What ends the entry within the line."""
_INITIALS = re.compile(r"[A-ZÀ-Þ]{2,7}\d{0,2}")
_QUALIFICATION = re.compile(r"\W*[A-ZÀ-Þ][A-ZÀ-Þ.]{1,6}(?=[\s,(])")
_TAIL = re.compile(
    r"(?:^|\s)(?:promo(?:tion|ción)?|class of|graduated|abschluss|egresad[oa]|obtenue?|grad)?\s?(?:de\s|en\s|in\s)?\(?(?:(?:19|20)\d\d|['’]\d\d).*$",
    re.IGNORECASE,
)
_MOST_WORDS, _LONGEST, _LONGEST_FREE, _SHORT = 7, 130, 16, 2
_FREE = frozenset({"header", "other", "experience", "personal"})
_LED = re.compile(r"(?:(?:19|20)\d\d)(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?[\s:,–-]+")


def find(source: Source) -> Iterator[Span]:
    labels = _labels(source)
    paid, degrees = source.numbers_with("paid_training"), of_degrees(source)
    for line in source.lines:
        if line.section != "education" and not (line.section in _FREE and line.number in degrees):
            continue
        if line.heading or len(line.text) > _LONGEST or line.text.rstrip().endswith(":") or (line.number in paid and _is_paid(line)):
            continue
        if line.section == "education" or _begins_with_degree(line):
            found = [span for span in _in_entry(line) if source.text[span.start : span.end].casefold() not in labels]
            yield from found
            if line.section in _FREE and (found or school_word().search(line.text)):
                for match in _YEAR.finditer(line.text):
                    yield Span(
                        line.start + match.start(), line.start + match.end(), "graduation_year", SURE, "[year]", proxy="graduation_years"
                    )


def _labels(source: Source) -> set[str]:
    """What begins lines of the studies and of other sections alike, apart from the rest: labels of a form (``Zeitraum   2012``), which name no place."""
    leading = [(match[1].casefold(), line.section == "education") for line in source.lines if (match := _LEADING.match(line.text))]
    return {text for text, studies in leading if studies} & {text for text, studies in leading if not studies} | word_set("form_label")


def _is_paid(line: SourceLine) -> bool:
    return whole_words("paid_training").search(line.text) is not None


def _begins_with_degree(line: SourceLine) -> bool:
    """Whether a line outside of the section is an entry of studies all the same: degree, place, year and nothing else."""
    return (
        degree_word().search(line.text) is not None
        and not any(is_title(part.strip()) for part in line.text.split(",")[:2])
        and _YEAR.search(line.text) is not None
        and PERIOD.search(line.text) is None
        and len(line.text.split()) <= _LONGEST_FREE
    )


def _in_entry(line: SourceLine) -> Iterator[Span]:
    parts = list(_parts(line.text))
    degree = next((n for n, (a, b) in enumerate(parts) if _is_degree(line.text[a:b] + ",")), None)
    named = [n for n, (a, b) in enumerate(parts) if school_word().search(line.text[a:b])]
    if not named and degree is None and not _YEAR.search(line.text):
        return
    left = [
        (n, start, text) for n, (start, end) in enumerate(parts) if n != degree and _may_be_where(text := _name_in(line.text[start:end]))
    ]
    if named:
        left = [(n, start, text) for n, start, text in left if n > named[0] and (len(text.split()) <= _SHORT or _INITIALS.fullmatch(text))]
    else:
        behind = [found for found in left if degree is None or found[0] > degree]
        left = (behind or left)[:1]
    for _, start, text in left:
        yield Span(line.start + start, line.start + start + len(text), "school", WEAK)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Where the parts of the entry begin and end, up to what is no longer of it; a leading year is no part."""
    other = _OTHER.search(text)
    for match in _PART.finditer(text, 0, other.start() if other else len(text)):
        start = match.start() + len(match.group()) - len(match.group().lstrip(" -–—/*"))
        led = _LED.match(text, start, match.end())
        start = led.end() if led else start
        if start < match.end():
            yield start, match.end()


def _name_in(part: str) -> str:
    return _TAIL.sub("", part).rstrip(" .-–")


def _is_degree(text: str) -> bool:
    return degree_word().search(text) is not None or _QUALIFICATION.match(text) is not None


def _may_be_where(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS or len(text) < 3 or not any(word[0].isupper() for word in words) or _NO_NAME.search(text):
        return False
    folded = {fold(word).strip(".") for word in words}
    if text.casefold() in language_names() or folded & word_set("field_word", "not_school", "month") or names_degree(text):
        return False
    return not (is_term(text) or is_title(text) or is_place(text) or skills_in(text))
