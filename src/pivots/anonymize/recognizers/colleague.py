"""Colleagues and superiors whom a line of work names beside what they are, with no word for a relation: 'with designer Jane Doe'.

What says that a capitalised run is a person is what stands around it: a job title right before it, a title in brackets or behind a comma,
a team that is somebody's, a department that one word comes from. An employer of the same name is none: it stands at the head of a position.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from pivots.anonymize.protect import is_term, is_title
from pivots.anonymize.recognizers.acquaintance import person_of
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.shapes import AFTER, BEFORE, UPPER, words_of
from pivots.anonymize.source import PERIOD, Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.standing import begins
from pivots.anonymize.tables import alternation, word_set

VERSION = "1"
_WORD = rf"[{UPPER}][^\W\d_]*(?:['’-][^\W\d_]+)*(?:(?<=\b[{UPPER}])\.)?"
_INNER = r"(?:van|von|der|den|de|del|della|di|da|dos|la|el|al|bin|ibn|ben|ter|ten|af)"
_NAME = rf"{_WORD}(?:\s(?:{_INNER}\s){{0,2}}{_WORD}){{1,3}}"
_DETERMINER = r"(?:with|by|from|and|for|under|to|mit|von|und|bei|des|der|dem|den|die|unserem|unserer|meinem|meiner|vom|zum|zur|avec|par|et|du|de\sla|à|la|le|con|por|y|el|del|al|a\sla|lead|senior|head)"
_BEHIND_TITLE = re.compile(
    rf"(?<!\w){_DETERMINER}\s(?:l['’])?(?P<title>(?:[a-zà-þ][\w-]+\s){{1,3}}|[A-ZÄÖÜ][a-zäöüß-]{{5,}}\s)(?P<name>{_NAME}){AFTER}"
)
_OWN_TEAM = re.compile(
    rf"{BEFORE}(?P<name>{_NAME})['’]s?\s(?:team|desk|crew|group|department|shift|squad|office|unit|kitchen|line|watch|ward|class|direction|supervision|guidance|leadership)(?!\w)"
)
_WITH_TITLE = re.compile(
    rf"{BEFORE}(?P<name>{_NAME})(?:\s\((?P<within>[^()\n]{{3,60}})\)|,\s(?:(?:la|le|l['’]|der|die|el|the|our|my|notre|unser[e]?|nuestr[oa]|mi|mon|ma|then|now|today|damals|heute|jetzt|hoy|ahora|aujourd['’]hui|devenue?)\s?)(?P<behind>[^,.;()\n]{{3,50}}))"
)
_ONE_WORD = re.compile(
    rf"(?<!\w)(?:[Ww]ith|[Aa]vec|[Mm]it|[Cc]on|de|[Vv]on|[Bb]inôme\sde|and|und|et|y|to|under|unter|sous|by|for|für|pour|para)\s(?P<name>{_WORD})(?:,\s(?:(?:la|le|l['’]|der|die|el|the|our|my|notre|unser[e]?|nuestr[oa]|mi|mon|ma)\s?)(?P<behind>[^,.;()\n]{{3,50}})|,?\s(?:from|in|aus\sde[rm]|vo[nm]|du|de\sla|des|de|del|(?:el|la)\sde|(?:der|die)\saus\sde[rm])\s(?:the\s)?(?P<office>[\w-]+)(?!\w)|\s\((?P<within>[\w\s-]{{2,30}})\))"
)
_UNDER = re.compile(
    rf"(?<!\w)(?:a\slas\sórdenes\sde|sous\sles\sordres\sde|équipe\s(?:de|d['’])|[Ee]quipo\sde|[Tt]eam\s(?:of|von|um)|[Uu]nter|[Uu]nder|[Aa]nswer(?:ed|ing)?\sto|[Rr]eport\s(?:directly\s)?to|[Ss]ucceed(?:ed|ing)|[Rr]eplac(?:ed|ing)|[Ll]ed\sby|[Tt]aught\sby|[Tt]rained\sby|sous\sla\shoulette\sde|(?:later|then|now|previously|before\sthat|first)\s(?:to|under|with|for)|[Dd]eputy\sto|[Dd]eputi[sz]ed\sfor|[Ss]tand-in\sfor|[Tt]rained|[Cc]oached|[Mm]entored|[Tt]aught|[Hh]ired|[Pp]romoted|[Ss]hadowed|[Aa]ssisted|[Ff]ormé\sa|[Ee]ntrené\sa|[Aa]yudé\sa|j['’]ai\sformé|[Aa]sk|[Cc]all|[Rr]ing|[Ss]peak\sto|[Ff]ragen\sSie|[Aa]ppelez|[Cc]ontactez|[Dd]emandez\sà|[Ll]lamar\sa|[Pp]regunt(?:ar|en)\sa|(?:^|(?<=\.\s))(?:With|Mit|Avec|Con))\s?(?P<name>{_NAME})(?=\s*(?:[,.;:()]|$|and\s|und\s|et\s|y\s|in\s|at\s|on\s|chez\s|en\s|bei\s|I\s|we\s|wir\s|ich\s|j['’]|nous\s|–\s|-\s|about\s|für\s|über\s|for\s))"
)


_LABELLED = re.compile(
    rf"(?<![\w-])(?P<title>[A-ZÀ-Þ][\w-]+(?:\s[\w'’-]+){{0,3}}?)\s?:\s(?P<name>{_NAME}|{_WORD}(?=,\s(?:qui|who|der|die|que|quien)\s))(?=\s*(?:[,.;()]|$))"
    rf"|(?<!\w)(?:the|my|our|el|la|le|l['’]|der|die|dem|den|mi|mon|ma)\s?(?P<own>[a-zà-þ][\w'’-]+(?:\s[a-zà-þ][\w'’-]+){{0,3}}),\s(?P<behind>{_NAME})(?=\s*(?:[,.;()]|$))"
)
"""'Küchenchef: Max Doe', 'the project director, Jane Doe'."""
_LISTED = re.compile(
    rf"(?<!\w)(?:apprentices?|trainees?|interns?|juniors|graduates|colleagues|teammates|students|mentees|[Aa]zubis?|[Aa]uszubildende[n]?|[Pp]raktikant(?:en|innen)|[Kk]olleg(?:en|innen)|stagiaires|apprentis?|apprenties?|alternants|collègues|becari[oa]s|aprendices|compañer[oa]s|pupil[oa]s)\s?(?:[,:(–-]|\snamed|\snamens)\s?(?P<one>{_WORD})(?:,\s(?P<two>{_WORD}))?\s(?:and|und|et|y|&)\s(?P<three>{_WORD})(?=\s*(?:[,.;:)]|$))"
)
"""'two apprentices, Jane and Max'."""


_TOP = 3
"""Lines at the top, where the candidate's own name stands beside a title."""
_SUPERIOR = re.compile(
    r"[a-zäöüß](?:führer|leiter|meister|chef|inspektor|vorstand|inhaber|referent|planer|ingenieur|assistent|disponent|betreuer|sprecher|beauftragte)(?:in|s|n|r)?$"
)


def find(source: Source) -> Iterator[Span]:
    for pattern, told in _READERS:
        for line in source.lines_for(pattern):
            if not line.heading and line.number >= _TOP and line.section not in {"skills", "education", "references"}:
                for match in pattern.finditer(line.text):
                    yield from told(source, line, match)
    yield from _behind_place(source)


def _behind_title(source: Source, line: SourceLine, match: re.Match[str]) -> Iterator[Span]:
    if _is_of_work(match["title"].strip()):
        yield from _span(source, line, match)


def _with_title(source: Source, line: SourceLine, match: re.Match[str]) -> Iterator[Span]:
    if _is_of_work(match["within"] or match["behind"]):
        yield from _span(source, line, match)


def _labelled(source: Source, line: SourceLine, match: re.Match[str]) -> Iterator[Span]:
    if _is_of_work(match["title"] or match["own"]):
        yield from _span(source, line, match, "name" if match["name"] else "behind")


def _one_word(source: Source, line: SourceLine, match: re.Match[str]) -> Iterator[Span]:
    office = (match["office"] or match["within"] or "").casefold()
    if office in word_set("office_word") or any(told and _is_of_work(told) for told in (match["behind"], match["within"])):
        yield from _span(source, line, match)


def _each(source: Source, line: SourceLine, match: re.Match[str]) -> Iterator[Span]:
    for group in ("one", "two", "three"):
        if match[group] and person_of(match[group]) and not _names_no_person(match[group]) and not _is_employer(source, match[group]):
            yield Span(line.start + match.start(group), line.start + match.end(group), "third_party", SURE)


@cache
def _related_at() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:my|mein(?:e|em)?|mon|ma|mi)\s(?:[a-zà-þ]+\s)?(?:{alternation('relation_noun')})\s(?:at|in|of|bei|im|in\sder|chez|de|du|en)\s[^,.;:()\n]{{2,40}},\s(?P<name>(?-i:{_NAME}))(?=[,.;)])",
        re.IGNORECASE,
    )


def _behind_place(source: Source) -> Iterator[Span]:
    """'my foreman at Bayou Concrete, Jane Doe, taught me ...'."""
    nouns = source.holds("relation_noun")
    for line in source.lines_with(nouns) if nouns else ():
        if "," in line.text and not line.heading:
            for match in _related_at().finditer(line.text):
                yield from _span(source, line, match)


def _is_of_work(text: str) -> bool:
    """Whether the words say what somebody is: a title, also in the German genitive, or a word for a superior."""
    words = text.split()
    last, first = words[-1], words[0].casefold()
    singular = last.removesuffix("es") if last.endswith("ses") else last.removesuffix("s")
    relation = word_set("relation_noun")
    return (
        _SUPERIOR.search(last) is not None
        or is_title(text)
        or is_title(last)
        or is_title(singular)
        or first in relation
        or singular.casefold() in relation
    )


def _span(source: Source, line: SourceLine, match: re.Match[str], group: str = "name") -> Iterator[Span]:
    name = person_of(match[group])
    if not name or name != match[group].rstrip(" .,-"):
        return
    if not _names_no_person(name) and not _is_employer(source, name):
        yield Span(line.start + match.start(group), line.start + match.start(group) + len(name), "third_party", SURE)


def _names_no_person(name: str) -> bool:
    parts = words_of(name)
    if any(is_title(part) for part in parts[-1:]) or any(is_title(part.casefold()) for part in parts[-1:]):
        return True
    none = word_set("company_form", "organisation_word", "field_word", "school_word", "house_word", "demonym", "month")
    return any(part.casefold() in none for part in parts) or is_term(parts[0]) or is_place(parts[0]) or is_place(parts[-1])


def _is_employer(source: Source, name: str) -> bool:
    """Whether the name stands at the head of a position as well."""
    for at in begins(source.text, name):
        line = source.line_at(at)
        if line.line.kind != "list_item" and (PERIOD.search(line.text) or source.dated[line.number]):
            return True
    return False


_Reader = Callable[[Source, SourceLine, re.Match[str]], Iterator[Span]]
_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_BEHIND_TITLE, _behind_title),
    (_OWN_TEAM, _span),
    (_UNDER, _span),
    (_WITH_TITLE, _with_title),
    (_LABELLED, _labelled),
    (_LISTED, _each),
    (_ONE_WORD, _one_word),
)
"""What stands around a name, and who says whether it is a person's."""
