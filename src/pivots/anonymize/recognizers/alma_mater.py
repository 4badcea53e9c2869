"""Schools that only a degree or a verb of study shows: 'BEng, KAIST', 'Licenciada por la UBA', 'an der FU Berlin', 'I went to Villiers High'.

No word of the name says that it is a school, so the sentence has to: it begins with a degree, or says that somebody studied there.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pivots.anonymize.aside import is_aside, is_aside_at
from pivots.anonymize.protect import is_term, is_title
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.recognizers.nationality import language_names
from pivots.anonymize.recognizers.school import degree_word, may_be_school, names_degree, of_degrees, school_word
from pivots.anonymize.shapes import words_of
from pivots.anonymize.source import Source, SourceLine, once
from pivots.anonymize.spans import SURE, WEAK, Span
from pivots.anonymize.tables import alternation, word_set

VERSION = "1"
_SENTENCE = re.compile(r"(?:[^.;!?→]|\.(?!\s+[A-ZÀ-Þ]|$)|(?<=\b\w)\.|(?<=\b\w\w)\.)+")
_INNER = r"(?:of|de|del|der|die|des|du|la|le|los|las|für|the|and|on|sur|d['’]|do|da|di|zu|am|an)"
_NAME = rf"(?:[^\W\d_a-zà-þ][\w.'’&-]*)(?:\s(?:{_INNER}\s){{0,2}}[^\W\d_a-zà-þ][\w.'’&-]*){{0,5}}"
_AT = re.compile(
    rf"(?:(?<!\w)(?:at|from|to|through|an\s(?:der|dem|das)|auf\s(?:der|dem)|am|bei\s(?:der|dem|den)|à(?:\sla)?|au|aux|chez(?:\sles?)?|de\sla|por\s(?:la|el)|en\s(?:la|el|los|las)|con\s(?:los|las)|in\s(?:the))\s|à\s?l['’]|de\sl['’])(?P<name>{_NAME})"
)
_STAGE = (
    r"mittlere\sreife|(?:fach)?abitur|matura|(?:haupt|real)schulabschluss|quali|sek(?:\s[iI]|undarschule)?|volksschule|grundschule|primarschule|realschule|hauptschule|berufsschule|gymnasium|schule|schulzeit|"
    r"cm2|brevet|primaire|bac(?:\s(?:pro|techno|général|s|es|l|stav|sti2d|stmg))?|scolarité|école|"
    r"secundaria|primaria|eso|bachillerato|colegio|"
    r"leaving\scert(?:ificate)?|junior\scert|[oa][- ]levels|gcses|matric|highers|high\sschool|primary\sschool|secondary\sschool|primary|secondary|schooling|schooled|"
    r"scuola\s(?:media|elementare)|licenza\smedia|basisschool|middelbare\sschool|szkoła|liceum|ensino\s(?:secundário|médio)"
)
_STAGED = re.compile(
    rf"(?<![\w-])(?:{_STAGE})(?:\s(?:habe\sich|besucht|passée?|effectuée?|hecha|done|finished|completed))?(?:,?\s(?:19|20)\d\d)?\s(?:in|à|en|at|te|w|em|a)\s(?P<name>(?-i:{_NAME}))",
    re.IGNORECASE,
)
"""A stage of school and where it was: 'Sek in Musterdorf', 'CM2 à Villeneuve', 'secundaria en Pueblo'."""
_STUDIED = re.compile(
    rf"(?<![\w-])(?:estudié|cursé|saqué|aprendí|ho\sstudiato|estudei)\s(?:[a-zà-þ]+\s){{1,5}}(?:en|a|em)\s(?P<name>(?-i:{_NAME}))",
    re.IGNORECASE,
)
_AT_WORK = re.compile(r"bei\s", re.IGNORECASE)
"""Where one learns a trade: 'bei der Bäckerei Muster' is an employer, unless a word says that it is a school."""
_PART = re.compile(r"[^,()→–|]+")
_END = re.compile(
    r"\s*\(?(?:['’]?\b\d\d\b|\b(?:19|20)\d\d\b|\b(?:class|promo|promotion|generación|abschluss|note|gpa|mention|first|upper|lower)\b).*$",
    re.IGNORECASE,
)
_NEAR, _VERB_HOLDS_WORD = 60, 8
"""Characters between a degree or verb and 'at'; some verbs of the table hold the 'at' themselves."""
_THEN = re.compile(
    r"(?<!\w)(?:years?|jahren?|ans|années|años|worked|works|working|internship|praktikum|stage chez|prácticas|then|experience|erfahrung)(?!\w)",
    re.IGNORECASE,
)
"""What parts the studies from work in one sentence."""
_SKIPPED = frozenset({"skills", "projects", "languages", "publications"})


class Studies(NamedTuple):
    """A sentence about studies: where it begins and ends in the line."""

    line: SourceLine
    start: int
    end: int


@once
def studies(source: Source) -> tuple[Studies, ...]:
    """Sentences outside of work that begin with a degree or hold a verb of study."""
    near = of_degrees(source) | source.sought.lines(_verb())
    return tuple(found for line in source.lines if line.number in near and _may_speak(source, line) for found in _sentences(line))


def _may_speak(source: Source, line: SourceLine) -> bool:
    if line.heading or line.section in _SKIPPED or (line.section == "experience" and not is_aside(source, line)):
        return False
    return degree_word().search(line.text) is not None or _verb().search(line.text) is not None


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation('study_verb')})(?!\w)", re.IGNORECASE)


def _sentences(line: SourceLine) -> Iterator[Studies]:
    for match in _SENTENCE.finditer(line.text):
        text = match.group()
        start = match.start() + len(text) - len(text.lstrip(" -–•*:"))
        bare = line.text[start : match.end()]
        labelled = re.match(r"[^\W\d_][^:\d]{2,20}:\s", bare)
        lead = labelled.end() if labelled else 0
        if degree_word().match(bare, lead) or _verb().search(bare) or (line.section == "education" and degree_word().search(bare)):
            yield Studies(line, start + lead, match.end())


def find(source: Source) -> Iterator[Span]:
    for found in studies(source):
        yield from _behind_words(found)
        yield from _behind_degree(found)
    for pattern in (_STAGED, _STUDIED):
        for line in source.lines_for(pattern):
            if _may_tell_of_school(line):
                yield from _where(line, pattern)


def _may_tell_of_school(line: SourceLine) -> bool:
    return not (line.heading or line.section in _SKIPPED)


def _where(line: SourceLine, pattern: re.Pattern[str]) -> Iterator[Span]:
    for match in pattern.finditer(line.text):
        if line.section == "experience" and not is_aside_at(line, match.start()):
            continue
        name = _END.sub("", match["name"]).rstrip(" .,-–")
        if (_is_name(name) or is_place(name)) and not language_names() & {word.casefold() for word in words_of(name)}:
            yield Span(line.start + match.start("name"), line.start + match.start("name") + len(name), "school", SURE)


def _behind_words(found: Studies) -> Iterator[Span]:
    """'... at X', 'por la X', 'an der X'."""
    line = found.line
    cues = [m.end() for pattern in (degree_word(), _verb()) for m in pattern.finditer(line.text, found.start, found.end)]
    for match in _AT.finditer(line.text, found.start, found.end):
        if _THEN.search(line.text, found.start, match.start()) or not any(
            -_VERB_HOLDS_WORD <= match.start() - cue <= _NEAR for cue in cues
        ):
            continue
        name = _END.sub("", match["name"]).rstrip(" .,-–")
        if _AT_WORK.match(match.group()) and not school_word().search(name):
            continue
        if _is_name(name):
            start = line.start + match.start("name")
            yield Span(start, start + len(name), "school", SURE)


def _behind_degree(found: Studies) -> Iterator[Span]:
    """The first part behind a degree that is no field, skill, place or mark: 'MSc Data Science, Heriot-Watt'."""
    line = found.line
    degree = degree_word().search(line.text, found.start, found.end)
    if (
        degree is None
        or school_word().search(line.text, found.start, found.end)
        or (degree.start() != found.start and line.section != "education")
    ):
        return
    likely = []
    for part in _PART.finditer(line.text, degree.end(), found.end):
        text = _END.sub("", part.group()).strip(" .-–")
        if part.start() > degree.end() and _is_name(text) and may_be_school(text):
            likely.append((line.text[part.start() - 1] == "(", part.start() + part.group().index(text), text))
    for _, at, text in sorted(likely, key=lambda one: one[0])[:1]:  # what stands in brackets may be a branch of the field
        yield Span(line.start + at, line.start + at + len(text), "school", WEAK)


def _is_name(text: str) -> bool:
    words = {word.casefold().strip(".") for word in words_of(text)}
    none = word_set("credential", "register_word", "field_word", "month", "not_school", "degree_word", "demonym")
    return len(text) > 2 and bool(words) and not words & none and not is_term(text) and not is_title(text) and not names_degree(text)
