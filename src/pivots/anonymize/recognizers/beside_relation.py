"""People by a given name alone, beside a word for what they are to somebody: 'apprentices Jane and Max', 'our boy Max', 'mein Azubi Max'.

One capitalised word says little, so the syntax must leave nothing else: whose the person is, how many there are, or a verb that takes people
alone. The words are in ``data/companions.csv``: what one is called of whom there is one (``one``) or several (``many``).
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_known_title, is_term, is_title
from pivots.anonymize.recognizers.acquaintance import person_of
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.recognizers.nationality import language_names
from pivots.anonymize.shapes import LOWER, UPPER, words_of
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import any_of, rows, word_set

VERSION = "1"
_WORD = rf"(?-i:[{UPPER}][{LOWER}]+(?:['’-][{UPPER}]?[{LOWER}]+)*)"
_LED = r"(?:(?:young|little|big|old|(?:die|der|den|dem)(?:\s(?:kleinen?|jungen?|alten?))?|(?:la|le)\s(?:petite?|jeune|grande?|vieux)|la|el|mlle|don|doña)\s)?"
_ONE = rf"{_LED}{_WORD}(?:\s{_WORD})?(?:\s?\(\d{{1,2}}\)|,\s\d{{1,2}}(?!\d))?"
_AND = r"(?:,?\s(?:and|und|et|y|e|en|i|&)\s(?:[aà]\s)?)"
_LIST = rf"(?P<list>{_ONE}(?:,\s{_ONE})*{_AND}{_ONE})"
_ROW = rf"(?P<row>{_ONE}(?:,\s{_ONE})+)"
_SOME = rf"(?P<list>{_ONE}(?:(?:,\s{_ONE})*{_AND}{_ONE})?)"
_END = r"(?=\s*(?:[,.;:()!]|$)|\s[–-]\s|['’]s\s|\s(?-i:[a-zà-þ]+)(?![\w-]))"
"""Behind the last name: a sign, the end, or a small word with which the sentence goes on."""
_JOIN = r"(?:\s?[:(]\s?|,\s|\s[–-]\s|\s(?:named|namens|called|nommée?s?|llamad[oa]s?)\s|\s)"
_OWN = r"(?:my|our|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|mon|ma|mes|notre|nos|mis?|nuestr[oa]s?|mijn|onze?|mi[oae]|meu|minha|nosso|nossa|mój|moja|mojego|mojej)"
_NUMBER = r"(?:beiden|both|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|twee|drie|dois|duas|dwie|dwaj|2|3|4)"
_ARTICLE = re.compile(r"(?:der|die|den|dem)(?:\s[a-zäöüß]+)*$")
_DEPARTMENT = re.compile(
    r"(?:ung|ungen|bau|trieb|ik|ion|schaft|wesen|kauf|ei|heit|keit|mittel|dienst|raum|lager|markt|handel|haus|logie|chemie|werk|teile|schutz|pflege|praxis|theorie|führung|projekt\w*|system\w*|innen)$"
)
"""Ends of German nouns that no given name has."""
_PLURAL = re.compile(r"(?:en|er|ern|nde|te|s|kraft|hilfe|personal)$")
"""Ends of German words for people: 'Anlernen von Aushilfen'."""
_PEOPLE_VERB = (
    r"double-manned\swith|pair[- ]programmed\swith|crewed\swith|roomed\swith|shared\sa\s(?:cab|desk|van|bench)\swith|"
    r"(?:trained(?:\sup)?|coached|mentored|tutored|taught|took\son|brought\son|showed)(?=\s(?:young|little|old|big)\s)|j['’]ai\sform[ée]|anlernen\svon|angelernt\svon|ich\shabe(?=\s\S+\sund\s\S+\sangelernt)|"
    r"formé\sà|enseñé\sa|formé\sa|ayudé\sa|aprend[ií]\sde|learn(?:ed|t)\s(?:the\strade|my\s(?:trade|craft)|everything|the\sropes)\s(?:from|under)|das\shandwerk\sgelernt\svon|appris\sle\smétier\s(?:auprès\sde|avec|de)|aprendí\sel\soficio\s(?:de|con)|(?:codo\scon\scodo|mano\sa\smano)\scon"
)
_BREAK = re.compile(rf"{_AND}|,\s|\s?\(")
_LEAD = re.compile(rf"{_LED}(?={_WORD})", re.IGNORECASE)


@cache
def _called(number: str) -> str:
    return any_of(row["word"] for row in rows("companions") if row["number"] == number)


@cache
def _many() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?P<own>(?:(?:{_OWN}|{_NUMBER})\s){{1,2}}(?:[a-zà-þ]+\s)?)?(?:{_called('many')})(?:(?P<join>{_JOIN}){_LIST}{_END}|\s?[(:]\s?{_ROW}(?=\s*(?:[.;)]|$)))",
        re.IGNORECASE,
    )


@cache
def _one() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?P<own>{_OWN}\s(?:[a-zà-þ]+\s){{0,2}}?|(?:der|die|den|dem|des|vom|zum|zur)\s(?=(?-i:[A-ZÄÖÜ])))(?P<noun>{_called('one')})(?P<join>{_JOIN}|\s(?:is|was|ist|war|heißt|hieß|est|était|s['’]appelle|es|era|se\sllama)\s){_SOME}{_END}",
        re.IGNORECASE,
    )


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-]){_SOME},\s{_OWN}\s(?:[a-zà-þ]+\s)?(?:{_called('many')}|{_called('one')})(?=\s*(?:[,.;:()]|$))", re.IGNORECASE
    )


@cache
def _and_i() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{_called('one')})\s(?P<list>{_WORD})\s(?:and|und|et|y)\s(?:i|me|myself|ich|moi|yo)(?!\w)", re.IGNORECASE
    )


_VERB = re.compile(rf"(?<!\w)(?:{_PEOPLE_VERB})\s{_SOME}{_END}", re.IGNORECASE)
_COACHED = re.compile(
    rf"(?<!\w)(?:mentored|coached|tutored|trained\sup)\s(?:{_LIST}{_END}|(?P<row>{_WORD})(?=\s(?:to|through|until|till|when|who|into)\s))",
    re.IGNORECASE,
)
_AS = re.compile(
    rf"(?<!\w)(?:with|mit|avec|con)\s{_SOME}\s(?:as|als|comme|como)\s(?:(?:my|our|meine[mnr]?|unsere[mnr]?|mon|ma|notre|mi|nuestr[oa])\s|(?=(?:binôme|mate|deputy|co-driver|kollege|ayudante|compañer[oa])))(?P<role>[\w-]+)",
    re.IGNORECASE,
)
_THEN = re.compile(
    rf"(?<![\w-])(?:report(?:ed|ing|s)?|answer(?:ed|ing|s)?)\sto\s[^.;\n]{{2,60}}?,?\s(?:and\s)?(?:then|later|now|before\sthat|afterwards)\s(?:to|under)\s{_SOME}{_END}",
    re.IGNORECASE,
)


def find(source: Source) -> Iterator[Span]:
    for pattern in (_many(), _one(), _behind(), _and_i(), _VERB, _COACHED, _AS, _THEN):
        for line in source.lines_for(pattern):
            if not line.heading and line.section not in {"skills", "education"}:
                for match in pattern.finditer(line.text):
                    if _agrees(source, match):
                        yield from _people(line, *match.span(_listed(match)), told=pattern not in {_many(), _VERB, _COACHED})


def _listed(match: re.Match[str]) -> str:
    return "row" if match.groupdict().get("row") else "list"


def _agrees(source: Source, match: re.Match[str]) -> bool:
    """A German noun is written like a name: where nothing parts the two, somebody's person, a number or a verb for several must say so."""
    told = match.groupdict()
    if "role" in told:
        return _is_somebody(told["role"])
    if source.language != "de" or (told.get("join") or " ").strip():
        return True
    if "join" not in told:
        return not all(_PLURAL.search(name) for name in _BREAK.split(told[_listed(match)]))
    if told.get("row"):
        return True
    own = told["own"] or ""
    return (
        bool(own)
        or re.match(
            r"\s(?:haben|sind|waren|hatten|werden|konnten|bestanden|lernten|[a-zäöüß]+(?:t|en)(?=[,.;]|$))(?!\w)",
            match.string[match.end() :],
        )
        is not None
    )


def _is_somebody(word: str) -> bool:
    plain = word.casefold()
    return is_title(word) or any(plain == row["word"] for row in rows("companions")) or plain in word_set("relation_noun")


def _people(line: SourceLine, start: int, end: int, *, told: bool) -> Iterator[Span]:
    """Each of the names; none where one of them is none. A place's or people's name ('Milan', 'Finn') goes beside one that is neither.

    ``told``: whether the words around say that it is a person, whatever else is called so.
    """
    found = list(_names(line.text, start, end))
    sure = [_is_person(name) for _, name in found]
    if (any(sure) or told) and all(known or _is_of_both(name) for known, (_, name) in zip(sure, found, strict=True)):
        for begin, name in found:
            yield Span(line.start + begin, line.start + begin + len(name), "third_party", SURE)


def _names(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Where each name of a list begins, without the article or 'young' before it and the age behind it."""
    at = start
    for part in [*_BREAK.finditer(text, start, end), None]:
        stop = part.start() if part else end
        lead = _LEAD.match(text, at, stop)
        begin = lead.end() if lead else at
        name = text[begin:stop].strip(" ),")
        if name and not name[0].isdigit():
            yield begin, name
        at = part.end() if part else end


def _is_of_both(name: str) -> bool:
    """Whether people are called so as well as a place or a people."""
    return " " not in name and len(name) > 3 and (is_place(name) or name.casefold() in word_set("demonym")) and not is_term(name)


def _is_person(name: str) -> bool:
    none = word_set(
        "company_form",
        "organisation_word",
        "field_word",
        "school_word",
        "house_word",
        "month",
        "document_word",
        "referee_cue",
        "office_word",
        "name_label",
        "form_label",
    )
    parts = [part.casefold() for part in words_of(name)]
    if not person_of(name) or any(part in none or part in language_names() for part in parts):
        return False
    return not any(
        is_term(part) or is_title(part) or is_known_title(part) or _DEPARTMENT.search(part) for part in words_of(name)
    ) and not is_place(name)
