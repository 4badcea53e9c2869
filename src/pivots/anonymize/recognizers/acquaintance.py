"""People whom a sentence names: colleagues, superiors, referees, relatives.

By grammar, never by a list of names: a word for what somebody is to the candidate ('my colleague', 'Mein Chef', 'ma responsable', 'la jefa'),
something that joins it to a name or nothing, and words shaped like a name that are no skill, title, place or organisation.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_known_title, is_term, is_title
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.shapes import AFTER, BEFORE, fold, heading_section, looks_like_name, words_of
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import alternation, whole_words, word_set

VERSION = "1"
_WORD = r"[^\W\d_a-zà-þ][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?"
_INNER = r"(?:van|von|der|den|de|del|della|di|da|dos|la|le|el|al|bin|ibn|ben|zu|ter|ten|af|y|e|mac|ní|ó|ua)"
_NAME = rf"{_WORD}(?:[^\S\n](?:{_INNER}[^\S\n]){{0,2}}{_WORD}){{0,3}}"
_AND = r"(?:,?\s(?:and|und|et|y|e|&)\s|,\s)"
_NAMES = re.compile(rf"(?P<first>{_NAME}){AFTER}(?P<more>(?:{_AND}{_WORD}(?:[^\S\n](?:{_INNER}[^\S\n]){{0,2}}{_WORD}){{1,3}}{AFTER})*)")
_OWN = (
    r"my|our|her|his|their|the|(?<!\d\s)a|former|then|late|current|[A-Z][\w’']+['’]s|mein\w*|unser\w*|ihr\w*|sein\w*|der|die|dem|den|"
    r"mon|ma|mes|notre|nos|son|sa|ses|le|la|l['’]|mis?|nuestr[oa]s?|sus?|el|los|las|un|una|une|eine?[mnr]?|when"
)
_BETWEEN = r"(?:\s?[:：]\s?|,\s|\s[-–—]\s|\s\(|\s(?:is|was|are|were|named|called|being|ist|war|sind|waren|heißt|heisst|hieß|est|était|sont|s['’]appelle|s['’]appelait|es|era|fue|son|eran|se\sllama(?:ba)?)\s|\s)"
_FINITE = re.compile(
    r"[^\S\n](?:is|was|has|had|will|can|would|took|led|wrote|built|ran|gave|knows|says|said|[a-z]{2,}ed|ist|war|hat|kann|wird|gibt|bestätigt|est|était|a|peut|es|era|fue|ha|puede|dirige|gab|rief|sagte)(?![\w-])"
)
"""A verb as it follows the person who does it."""
_COPULA = re.compile(r"\s(?:is|was|are|were|ist|war|sind|waren|est|était|es|era|fue)\s|.*(?:heiß|heiss|hieß|appel|llama|called|named)")
_ENDS = re.compile(r"[,.;:)!?]|\s?\(|\s?[-–—|·•]\s|\s*(?:\n|$)")
_ANY_NAME = re.compile(rf"{BEFORE}{_NAME}{AFTER}")
_MORE = re.compile(rf"{BEFORE}{_NAME}")
_LINK = re.compile(_BETWEEN)
_STOP = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s(?=[A-ZÀ-Þ])|\n")
_AT_EMPLOYER = re.compile(r"(?:(?<!\w)(?:at|bei|bij|chez|presso)\s|\([a-zà-þ][^()\n]{2,30},\s)$")
"""What stands before an employer of a referee: 'Sam (foreman, Example Fabrication)'."""
_LONGEST = 30
"""Words of a sentence about referees."""


@cache
def _related() -> re.Pattern[str]:
    """A word for a relation, with or without somebody's: 'my old boss', 'Ausbilder'."""
    return re.compile(
        rf"(?<![\w-])(?P<own>(?:(?:{_OWN})\s|l['’])(?:(?!(?:{_OWN})\s)[a-zà-þ-]+\s){{0,2}})?(?P<noun>{alternation('relation_noun')})(?![\w-])(?P<of>\s(?:at|in|of|from|bei|in der|im|chez|de|du|en)\s[^\s,.;:'’]+(?![\w'’]))?",
        re.IGNORECASE,
    )


@cache
def _referee() -> re.Pattern[str]:
    return whole_words("referee_cue")


def find(source: Source) -> Iterator[Span]:
    nouns = source.holds("relation_noun")
    for line in source.lines_with(nouns) if nouns else ():
        if not line.heading:
            yield from _relations(source, line)
    cues = source.holds("referee_cue")
    for line in source.lines_with(cues) if cues else ():
        if not line.heading and line.section != "references":
            for start, end in _sentences_with_cue(line.text):
                yield from _all_people(line, start, end)


def _relations(source: Source, line: SourceLine) -> Iterator[Span]:
    for match in _related().finditer(line.text):
        if line.text[: match.start()].endswith("& "):
            continue  # a firm: 'Example & Sohn'
        kin = match["noun"].casefold() in word_set("kin_noun")
        for between in _links(line.text, match.end()):
            named = _NAMES.match(line.text, between)
            if named is None:
                continue
            first = person_of(named["first"])
            direct = line.text[match.end() : between].strip() == ""
            if not first or not _may_name(source, match, first, direct=direct, kin=kin):
                continue
            end = named.start("first") + len(first)
            if not _is_tied(match, line.text[match.end() : between], line.text, end, kin=kin):
                continue
            yield Span(line.start + named.start("first"), line.start + end, "third_party", SURE)
            if first == named["first"] and (match["own"] or not direct):
                yield from _more(line, named)
            break


def _links(text: str, at: int) -> Iterator[int]:
    """Where a name may begin behind a relation: right behind it, or behind a verb, colon, comma or dash."""
    if link := _LINK.match(text, at):
        yield link.end()


def _may_name(source: Source, match: re.Match[str], name: str, *, direct: bool, kin: bool) -> bool:
    """One word alone names somebody only right behind a relation that is somebody's; a job title without an owner needs a whole name."""
    if len(words_of(name)) > 1:
        return True
    if not direct or match["of"] or not (match["own"] or kin):
        return False
    if source.language == "de" and not kin:
        return False
    own = (match["own"] or "").casefold().split()
    return kin or bool(own and own[0] in {"my", "mon", "ma", "mi"})


def _is_tied(match: re.Match[str], between: str, text: str, end: int, *, kin: bool) -> bool:
    """Whether the relation and the name belong together: it is somebody's relation, or a verb ties them ('Ausbilder war', 'Director X called')."""
    if match["own"] or kin:
        return _FINITE.match(text, end) is not None or _ENDS.match(text, end) is not None or text[end : end + 1] == " "
    return _COPULA.match(between) is not None or (not between.strip() and _FINITE.match(text, end) is not None)


def _more(line: SourceLine, named: re.Match[str]) -> Iterator[Span]:
    for match in _MORE.finditer(line.text[named.start("more") : named.end("more")]):
        name = person_of(match.group())
        if len(words_of(name)) > 1:
            start = line.start + named.start("more") + match.start()
            yield Span(start, start + len(name), "third_party", SURE)


def _sentences_with_cue(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences begin and end that speak of referees."""
    for cue in _referee().finditer(text):
        start = max((m.end() for m in _STOP.finditer(text, 0, cue.start())), default=0)
        stop = _STOP.search(text, cue.end())
        end = stop.start() + 1 if stop else len(text)
        if len(text[start:end].split()) <= _LONGEST:
            yield start, end


def _all_people(line: SourceLine, at: int, end: int) -> Iterator[Span]:
    """Every name of two words and more in a sentence that speaks of referees."""
    while match := _ANY_NAME.search(line.text, at, end):
        lead = _lead(match.group())
        name = person_of(match.group()[lead:])
        if len(words_of(name)) > 1 and not _AT_EMPLOYER.search(line.text, max(0, match.start() - 40), match.start()):
            start = line.start + match.start() + lead
            yield Span(start, start + len(name), "third_party", SURE)
        at = match.end()


def _lead(text: str) -> int:
    """How many characters of a name-like run are words before a name: 'Colleague Bettina Crowe', 'Ask Hyun-sook Ahn'."""
    lead = 0
    for word in text.split(" "):
        plain = word.casefold().strip(".,")
        if plain not in word_set(
            "relation_noun", "referee_cue", "honorific", "academic", "weak_title", "not_name"
        ) and word.casefold() not in word_set("honorific", "academic", "weak_title"):
            break
        lead += len(word) + 1
    return min(lead, len(text))


def person_of(text: str) -> str:
    """The words of a run that may be a person's name; empty where it is something else."""
    text = re.split(r"(?<=[^\W\d_]{3})\.(?:\s|$)|['’]s\b", text)[0]
    stop = word_set("title_word", "organisation_word", "not_name") - word_set("surname_word")
    words = text.split(" ")
    end = next(
        (n for n, w in enumerate(words) if {w.casefold().strip(".,"), w.casefold().strip(".,").removesuffix("s")} & stop), len(words)
    )
    name = " ".join(words[:end]).rstrip(" .,-")
    if not name or not looks_like_name(name, most=5) or is_term(name) or is_title(name) or is_known_title(name) or is_place(name):
        return ""
    parts = words_of(name)
    if heading_section(name) or any(is_term(part) and fold(part) not in word_set("surname_word") for part in parts[:1]):
        return ""
    shouted = [part.isupper() and len(part) > 1 and "." not in part for part in parts]
    if any(shouted) and (len(parts) == 1 or not all(shouted)):
        return ""
    ordinary = word_set("field_word", "month", "demonym", "company_form", "name_label")
    return "" if any(fold(part) in ordinary or part.casefold() in ordinary for part in parts) else name
