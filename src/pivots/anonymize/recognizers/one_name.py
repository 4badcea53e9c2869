"""People whom one name stands for: referees ('Referees: Jane (foreman)'), superiors behind a label or a comma, titles before a given name.

One capitalised word is a person only where the syntax leaves nothing else: a word for what somebody is right before it, and a verb, a
comma or the end right behind it. Once found it is a person in the whole document.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_known_title, is_term, is_title
from pivots.anonymize.recognizers.acquaintance import person_of
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.shapes import LOWER, UPPER
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.standing import standing
from pivots.anonymize.tables import word_set

VERSION = "1"
_WORD = rf"(?-i:[{UPPER}][{LOWER}]+(?:['’-][{UPPER}]?[{LOWER}]+)*)"
_END = r"(?=\s*(?:[,.;:()!]|$)|\s[–-]\s)"
_VERB = (
    r"(?=\s(?:is|was|has|had|will|can|would|put|took|led|gave|knows|says|said|taught|asked|let|[a-z]{3,}ed|[a-zäöü]{2,}t|auch|ebenso|too|aussi|également|también|war|hat|kann|wird|gibt|kennt|weiß|bestätigt|lehrte|zeigte|schätzt|lobte|"
    r"est|était|peut|m['’]a|nous|me|m['’]|connaît|sait|dira|es|era|fue|ha|puede|conoce|sabe|dirá|os|te|les|das|den|dem|die|eine?n?)(?:\s|[.,;]))"
)
_TITLED = re.compile(
    rf"(?<![\w-])(?P<title>l['’]abbé|(?:don|doña|abbé|padre|père|pastor|father|brother|sister|chief|engr\.?|eng\.?|ing\.?|attorney|maître|sensei|oom|tannie|tío|tía|uncle|auntie|aunt|oncle|tante|onkel|big|coach|captain|capt\.|sergeant|sgt\.?|imam|rabbi|abba|mama|baba|bhai|didi|meister|pfarrer(?:in)?|curé|soeur|sœur|fray|hermano|hermana))\s(?P<name>{_WORD})(?:{_END}|{_VERB}|(?=\s(?:from|at|of|in|de|du|aus|von|and|und|et|y)\s))",
    re.IGNORECASE,
)
_BEHIND_TITLE = re.compile(
    rf"(?<!\w)(?P<before>[a-zà-þ]+)\s(?P<title>[a-zà-þ][\w-]{{3,}}|[A-ZÄÖÜ][a-zäöüß-]{{4,}})\s(?P<name>{_WORD})(?:{_END}|{_VERB}|(?=\szu[mr]\s))"
)
"""'covering officer Jane', 'angelernt von Küchenchef Max'."""
_FIRMS = frozenset(
    (own, title)
    for own in ("our", "unser", "unserem", "notre", "nuestro", "nuestra")
    for title in ("partner", "associé", "socio", "socia", "owner", "sponsor")
)
"""With one word behind, these are a firm that works with the employer: 'our partner Siemens'."""
_SUPERIORS = ("leitung", "leiter", "leiterin", "meister", "meisterin", "chef", "chefin", "führer", "führerin")
_AS = frozenset(["as", "als", "como", "comme", "the", "ein", "eine", "une", "un", "una", "a", "an", "für", "for", "pour", "para"])
_COMMA = re.compile(
    rf"(?<![\w-])(?:my|our|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|mon|ma|notre|mi|nuestr[oa]|(?:by|to|with|under|from)\s(?=(?:the\s)?(?:head|director|chief|manager|lead)))\s?(?P<title>[^\W\d_][\w'’-]+(?:\s[\w'’&-]+){{0,3}}),\s(?P<name>{_WORD})(?=\s*(?:[,.;:()]|$))",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"(?<![\w-])(?P<title>[^\W\d_][\w'’-]+(?:\s[^\W\d_][\w'’-]+){{0,2}})\s?:\s(?:don\s|doña\s|herr\s|frau\s|mr\.?\s|ms\.?\s|m\.\s|mme\s)?(?P<name>{_WORD}){_END}",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"(?<![\w-])(?:team|crew|équipe|equipo|squad|mannschaft|brigade|kolonne|cuadrilla)\s(?:of|de|d['’]|von|aus|à)\s?\w+(?:,?\s(?:with|avec|mit|con)\s|:\s)(?P<list>[^.;:()\n]{5,80})",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"(?<![\w-])(?:two|three|four|both|deux|trois|quatre|zwei|drei|vier|dos|tres|cuatro|2|3|4)\s(?P<title>[^\W\d_][\w'’-]+(?:\s[\w'’-]+)?)(?:,|:|\s\(|\s[–-])\s?(?P<list>{_WORD}(?:,\s{_WORD})*,?\s(?:and|und|et|y|&)\s{_WORD})(?=\s*(?:[,.;)]|$))",
    re.IGNORECASE,
)
_OWN_SUPERIOR = re.compile(
    rf"(?<![\w-])(?:[Mm]ein|[Uu]nser)(?:e[nmrs]?)?\s(?:[a-zäöüß]+\s)?(?P<title>[A-ZÄÖÜ][\w-]+)\s(?P<name>{_WORD})(?:{_END}|{_VERB})"
)
"""'Meine Stationsleitung Jane kennt ...'."""
_TAUGHT = re.compile(
    r"(?<!\w)(?:trained|coached|mentored|taught|hired|supervised|formé|encadré|ausgebildet|betreut|angeleitet|formé a|enseñé a)\s$",
    re.IGNORECASE,
)
_AND = re.compile(r",\s*|\s(?:and|und|et|y|&)\s")
_ITEM = re.compile(rf"(?:(?:our|notre|unser[e]?|nuestr[oa]|my|the|le|la|el|der|die)\s[\w'’-]+\s)?(?P<name>{_WORD})\s*$", re.IGNORECASE)
_REFEREE_LINE = re.compile(
    r"^\W*(?:referees?|refs|references?|réf(?:érence)?s?|referencias?|referenz(?:en)?|referenties?|referenze|referências?|referentie|zeugnis(?:se)?\svon|recommandations?|recomendaciones)\s?[:：]\s*(?P<all>.+)$",
    re.IGNORECASE,
)
_REFEREE = re.compile(
    rf"\s*(?:(?:mr|mrs|ms|miss|herr|frau|m|mme|fr|pastor|imam|rev|don|doña|chief|big|l['’]abbé|auntie|uncle)\.?\s|(?-i:[a-zà-þ]{(5,)})\s)?(?P<name>{_WORD})(?=\s*\(|,\s|\s\+?\(?\d|\s(?:from|at|chez|bei|bij|von|vom|de|del|du|in)\s|\s*$|\s?[–-]\s)",
    re.IGNORECASE,
)
_NEXT = re.compile(r";|,\s(?=(?:Mr|Mrs|Ms|Fr\.|Pastor|Chief|Imam|Rev\.|Miss|Herr|Frau|Mme|Don|Doña|Big|padre|don|l['’]abbé)\W)")
"""What parts one entry about a referee from the next in its line."""
_FROM = 4
"""Letters of a name that is sought in the whole document."""


def find(source: Source) -> Iterator[Span]:
    found = list(_found(source))
    yield from found
    names = {source.text[span.start : span.end] for span in found}
    again = {name for name in names if len(name) >= _FROM and name not in source.lower_words and name.casefold() not in source.lower_words}
    for start, end in standing(source.text, again):
        yield Span(start, end, "third_party", SURE)


def _found(source: Source) -> Iterator[Span]:
    for pattern in _PATTERNS:
        for line in source.lines_for(pattern):
            if not line.heading and line.section not in {"skills", "education"}:
                for match in pattern.finditer(line.text):
                    if _agrees(source, line, pattern, match):
                        yield from _person(line, *match.span("name"))
    for pattern in (_TEAM, _COUNTED):
        for line in source.lines_for(pattern):
            for match in pattern.finditer(line.text) if not line.heading else ():
                if pattern is _TEAM or _is_trade(match["title"].split()[-1]) or _TAUGHT.search(line.text, 0, match.start()):
                    yield from _listed(line, *match.span("list"))
    yield from _referees(source)


_PATTERNS = (_TITLED, _COMMA, _LABEL, _OWN_SUPERIOR, _BEHIND_TITLE)


def _agrees(source: Source, line: SourceLine, pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether what stands before the name makes it a person's."""
    if pattern is _TITLED:
        return _is_titled(line.text, match)
    if pattern is not _BEHIND_TITLE:
        return _is_somebody(match["title"])
    if (match["before"].casefold(), match["title"].casefold()) in _FIRMS:
        return False
    capital = match["title"][0].isupper()
    by = {"von", "mit", "bei", "unter", "durch", "an", "zu", "neben"}
    return _is_trade(match["title"]) and match["before"] not in _AS and (match["before"] in by if capital else source.language != "de")


def _is_titled(text: str, match: re.Match[str]) -> bool:
    """Whether the title is somebody's: a word with a capital right before it makes it a part of a house's name ('Restaurante Doña Manolita')."""
    before = text[: match.start()].rstrip(" ").rpartition(" ")[2]
    return not (before[:1].isupper() and before[-1:].isalnum() and text[match.start()].isupper())


def _is_trade(word: str) -> bool:
    """Whether one word says what somebody is: 'officer', 'doctora', 'analysts', 'Küchenchef'."""
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    known = word_set("title_word", "fr_title", "es_title", "relation_noun")
    return any(is_title(form) or is_known_title(form) or form.casefold() in known for form in forms) or word.casefold().endswith(_SUPERIORS)


def _is_somebody(title: str) -> bool:
    """Whether the words say what somebody is to the candidate: a superior, a colleague, a head of something."""
    words = title.casefold().split()
    if words[-1].endswith(_SUPERIORS):
        return True
    nouns = word_set("relation_noun")
    return (
        words[-1] in nouns
        or title.casefold() in nouns
        or title.casefold() in word_set("person_cue")
        or words[0] in {"head", "director", "jefe", "jefa", "chef", "cheffe", "capo", "chefe"}
    )


def _listed(line: SourceLine, start: int, end: int) -> Iterator[Span]:
    """Every name of a list in which each item is one; a name that is a place's too ('Carl and Florence') beside one that is none."""
    at, spans, sure = start, [], False
    for part in _AND.split(line.text[start:end]):
        where = line.text.index(part, at)
        match = _ITEM.match(part)
        if match is None or not (_is_person(match["name"]) or is_place(match["name"])):
            return
        sure |= _is_person(match["name"])
        spans.append(Span(line.start + where + match.start("name"), line.start + where + match.end("name"), "third_party", SURE))
        at = where + len(part)
    yield from spans if sure else ()


def _referees(source: Source) -> Iterator[Span]:
    """One name at the head of an entry about a referee."""
    for line in source.lines:
        labelled = _REFEREE_LINE.match(line.text)
        if labelled is None and (line.heading or line.section != "references"):
            continue
        begin = labelled.start("all") if labelled else 0
        for head in (begin, *(m.end() for m in _NEXT.finditer(line.text, begin))):
            if match := _REFEREE.match(line.text, head):
                yield from _person(line, *match.span("name"))


def _person(line: SourceLine, start: int, end: int) -> Iterator[Span]:
    if _is_person(line.text[start:end]):
        yield Span(line.start + start, line.start + end, "third_party", SURE)


def _is_person(name: str) -> bool:
    none = word_set(
        "company_form", "organisation_word", "field_word", "school_word", "house_word", "demonym", "month", "document_word", "referee_cue"
    )
    plain = name.casefold()
    return (
        bool(person_of(name))
        and plain not in none
        and plain not in _no_names()
        and not is_term(name)
        and not is_place(name)
        and not is_title(name)
    )


@cache
def _no_names() -> frozenset[str]:
    """Words that open an entry about referees or follow a label and name nobody."""
    return frozenset(
        ["available", "upon", "on", "auf", "sur", "disponibles", "disponible", "contact", "email", "phone", "tel", "name", "company", "employer", "yes", "no", "none", "ja", "nein", "oui", "non", "see", "provided", "excellent", "several", "gerne", "wunsch",
         "anfrage", "demande", "demand", "solicitud", "letters", "letter", "current", "former", "previous", "professional", "personal", "personnel", "please", "both", "all", "full", "part", "vollzeit", "remote", "open", "self", "various", "two", "three", "manager", "director", "sales", "operations", "production", "verkauf", "einkauf", "technik", "ventas"]
    )  # fmt: skip
