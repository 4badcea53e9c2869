"""Other people: referees, managers, supervisors, spouses, emergency contacts. They never agreed to stand in a report."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.called_so import is_called_so
from pivots.anonymize.protect import is_known_title, is_term, is_title
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.shapes import AFTER, BEFORE, heading_section, looks_like_name, words_of
from pivots.anonymize.source import PERIOD, Piece, Source, SourceLine, pieces
from pivots.anonymize.spans import SURE, WEAK, Span
from pivots.anonymize.tables import alternation, whole_words, word_set

VERSION = "3"
_WORD = r"[^\W\d_a-zà-þ][^\s,;:()\[\]|·•/–]*"
_NAME = re.compile(
    rf"(?P<name>{_WORD}(?:[^\S\n](?:(?:van|von|der|den|de|del|della|di|da|dos|la|le|el|al|bin|ibn|ben|zu|ter|ten|af|y|e)[^\S\n])*{_WORD}){{0,3}}){AFTER}"
)
_ROLES = ("leiter", "leiterin", "meister", "chef", "chefin", "manager", "director")
_ROLE = re.compile(
    rf"(?<!\w)(?:the|my|our|his|her|their|current|former|previous|dem|ihr|sein|ehemaliger|ehemalige|früherer|frühere|mon|ma|notre|mi|su|der|den|mit|unserem|meinem)\s(?:[a-zäöüß-]+\s){{0,2}}[\w-]*(?:{'|'.join(_ROLES)})(?=\s[a-zà-þ])"
)
"""In small letters, as the text it looks through is."""
_LINK = re.compile(r"[^\S\n]?(?:[:：]|\s[-–]\s|\bis\b|\bto\b)?[^\S\n]*")
_GIVEN_BEHIND = re.compile(r",\s(?P<name>[A-ZÀ-Þ][a-zà-þ]{2,})(?=[,;.\n]|$)")
"""'Supervisor: SSG Doe, Jane': the given name behind the comma."""
_QUOTES = '"”»“'
_QUOTED = 16
"""Characters at the end of a quotation that is more than a title."""
_SAYS = re.compile(
    rf"[^\n\"”»“]{{{_QUOTED}}}[.!?]?[\"”»“]\s?(?:[-–—]\s?|\()(?P<name>{_WORD}(?:[^\S\n]{_WORD}){{1,3}})(?=,|\)|\s\(|$|\n)"
    rf"|{BEFORE}(?P<writer>{_WORD}(?:[^\S\n]{_WORD}){{1,2}})\s(?:\([^)\n]{{2,30}}\)\s)?(?:wrote|said|writes|says|schrieb|schreibt|sagte|a écrit|a dit|escribió|dijo):?\s?[\"“„«‘]"
    rf"|{BEFORE}(?:when|after|before|als|nachdem|quand|lorsque|après que|cuando)\s(?P<gone>{_WORD}[^\S\n]{_WORD})\s(?:retired|left|resigned|quit|moved on|was promoted|ging|ausschied|partit|est parti|se jubiló)(?!\w)",
)
"""Whoever a quotation is of, and whoever went: '“...” – Jane Doe, CTO', 'Jane Doe (CPO) wrote: “...”', 'when Jane Doe retired'."""
_SAYING = frozenset(
    [
        "wrote",
        "said",
        "writes",
        "says",
        "schrieb",
        "schreibt",
        "sagte",
        "écrit",
        "dit",
        "escribió",
        "dijo",
        "retired",
        "left",
        "resigned",
        "quit",
        "moved",
        "promoted",
        "ging",
        "ausschied",
        "partit",
        "parti",
        "jubiló",
    ]
)
_NUMBER = re.compile(r"\d[\d\s().-]{8,}\d")
_DATE = re.compile(r"(?:\d{1,2}[./-]\s?){1,2}(?:19|20)\d\d(?!\d)|(?:19|20)\d\d-\d\d(?:-\d\d)?(?!\d)")
_BEFORE_NUMBER = re.compile(rf"{BEFORE}(?P<name>{_WORD}(?:[^\S\n]{_WORD}){{1,2}})\s?,?\s?(?=\(?\+?{_NUMBER.pattern})")
"""'Jane Doe, (757) 555-0100' in the middle of a job: whom to ask about it."""
_AT = re.compile(r"(?:(?<!\w)(?:at|of|for|bei|bij|chez|presso|en)\s|\([^()\n]{3,30},\s)$")
"""What stands before an employer: 'foreman at Example Fabrication, 555-0100', '(foreman, Example Fabrication, 555-0100)'."""
_BETWEEN = " \t\n\xa0,(+"
_LISTS_PEOPLE = frozenset({"references"})
"""There an employer may stand between the person and the number."""
_SURNAME_FIRST_AUTHORS = re.compile(
    rf"{BEFORE}[A-ZÀ-Þ][\w'’-]+,?\s(?:[A-Z]\.\s?-?){{1,3}}(?=,|\s(?:&|and)\s|\s\(|\s?et al)"
    rf"|{BEFORE}(?:[A-Z]\.\s?-?){{1,3}}\s?(?:(?:van|von|de|del|di|da|al|el)\s)?[A-ZÀ-Þ][^\W\d_]+(?:[-'’][A-ZÀ-Þ][^\W\d_]+)*(?=,|\s(?:&|and|und|et|y)\s|\s\(|\s?et al)"
)


@cache
def _relatives() -> re.Pattern[str]:
    return re.compile(
        rf"{BEFORE}(?:{alternation('relative_label')})(?:['’]s)?(?:\s(?:name|occupation|profession))?\s*[:：]\s*(?P<name>[^\n|·•;,.]{{2,60}})",
        re.IGNORECASE,
    )


def find(source: Source) -> Iterator[Span]:
    yield from _behind_cues(source)
    for match in source.matches(_relatives(), source.holds("relative_label")):
        yield Span(*match.span("name"), "third_party", SURE)
    for match in _before_numbers(source.text):
        line = source.line_at(match.start())
        if line.section in _LISTS_PEOPLE or line.contact or _AT.search(source.text, max(0, match.start() - 40), match.start()):
            continue
        if looks_like_name(match["name"]) and not _is_work(match["name"]):
            yield Span(*match.span("name"), "third_party", WEAK)
    for line in source.lines:
        if line.section == "references" and not line.heading:
            yield from _referee(line)
        elif line.section == "publications":
            for match in _SURNAME_FIRST_AUTHORS.finditer(line.text):
                yield Span(line.start + match.start(), line.start + match.end(), "third_party", WEAK)


def _before_numbers(text: str) -> Iterator[re.Match[str]]:
    """Names right before a telephone number: in its line or at the end of the line above."""
    for number in _NUMBER.finditer(text):
        if PERIOD.match(number.group()) or _DATE.match(number.group()):
            continue
        line = text.rfind("\n", 0, len(text[: number.start()].rstrip(_BETWEEN))) + 1
        yield from _BEFORE_NUMBER.finditer(text, line, number.end())


def _behind_cues(source: Source) -> Iterator[Span]:
    for start, match in _behind_titles(source):
        line = source.line_at(start)
        if line in source.header[:4] and start - line.start < 8:
            continue  # 'Dr. Jane Doe' at the top is the candidate
        if name := _trimmed(match.group("name")):
            yield Span(start, match.start("name") + len(name), "third_party", SURE)
    yield from _behind_weak_titles(source)
    yield from _spoken_of(source)
    cues = [m.end() for m in _ROLE.finditer(source.small)] if any(token.endswith(_ROLES) for token in source.tokens) else []
    cues += [m.end() for m in source.matches(whole_words("person_cue"), source.holds("person_cue"))]
    for end in cues:
        link = _LINK.match(source.text, end)
        named = _NAME.match(source.text, link.end() if link else end)
        name = _trimmed(named.group("name")) if named else ""
        if named and len(words_of(name)) >= 2 and looks_like_name(name, most=5) and not _is_work(name) and not _is_company(named["name"]):
            stop = named.start("name") + len(name)
            given = _GIVEN_BEHIND.match(source.text, stop) if link and ":" in link.group() else None
            yield Span(named.start("name"), given.end() if given and not _is_work(given["name"]) else stop, "third_party", SURE)


def _spoken_of(source: Source) -> Iterator[Span]:
    quoting = any(sign in source.text for sign in _QUOTES)
    says = not source.tokens.isdisjoint(_SAYING)
    for line in source.lines if quoting or says else ():
        if (says and not source.line_tokens[line.number].isdisjoint(_SAYING)) or (quoting and any(sign in line.text for sign in _QUOTES)):
            yield from _speakers(source, line)


def _speakers(source: Source, line: SourceLine) -> Iterator[Span]:
    for match in _SAYS.finditer(source.text, line.start, line.end):
        group = str(match.lastgroup)
        name = _trimmed(match[group])
        if len(words_of(name)) >= 2 and looks_like_name(name, most=4) and not _is_work(name):
            yield Span(match.start(group), match.start(group) + len(name), "third_party", SURE)


def _behind_titles(source: Source) -> Iterator[tuple[int, re.Match[str]]]:
    """(start of the titles, name) for 'Dr. Jane Doe', 'Prof. Dr.-Ing. Doe', 'Mr Doe'."""
    reached = 0
    for title in source.matches(_titles(), (*source.holds("academic"), *source.holds("honorific"))):
        named = _NAME.match(source.text, title.end())
        if (
            named
            and title.start() >= reached
            and not is_called_so(source.text, title.start())
            and not _is_abbreviation(title.group(), named.group("name"))
        ):
            yield title.start(), named
            reached = named.end()


@cache
def _weak_titles() -> re.Pattern[str]:
    return re.compile(rf"{BEFORE}(?P<title>{alternation('weak_title')})\.?[^\S\n]+(?=(?-i:[^\W\d_a-zà-þ]))", re.IGNORECASE)


def _behind_weak_titles(source: Source) -> Iterator[Span]:
    """'Pastor Jane Doe', 'Dir. Jane Doe', 'Meister Max Doe': words that are more than titles, so only before a whole name that is no work."""
    for title in source.matches(_weak_titles(), source.holds("weak_title")):
        named = _NAME.match(source.text, title.end())
        name = _trimmed(named.group("name")) if named and title["title"][0].isupper() else ""
        line = source.line_at(title.start())
        if (
            is_called_so(source.text, title.start())
            or not named
            or len(words_of(name)) < 2
            or not looks_like_name(name, most=5)
            or _is_work(name)
            or line.heading
        ):
            continue
        if _is_company(named["name"]):
            continue
        if is_title(f"{title['title']} {name}") or is_known_title(f"{title['title']} {name}") or is_term(words_of(name)[0]):
            continue
        if not (line in source.header[:4] and title.start() - line.start < 8):
            yield Span(title.start(), named.start("name") + len(name), "third_party", SURE)


def _is_abbreviation(title: str, name: str) -> bool:
    """'MS Excel' is no woman, 'Mag. Resonance' no master: a title in capitals, or a tool behind it."""
    word = title.split(maxsplit=1)[0]
    return (
        (word.isupper() and len(word) < 4 and word != "DR")
        or is_term(name.split(" ", maxsplit=1)[0].strip(".,"))
        or is_term(f"{title.rsplit(maxsplit=1)[-1]} {name.split(' ', maxsplit=1)[0]}")
    )


@cache
def _titles() -> re.Pattern[str]:
    return re.compile(rf"{BEFORE}(?:(?:{alternation('academic')}|{alternation('honorific')})[^\S\n])+(?=[^\W\d_])", re.IGNORECASE)


def _trimmed(text: str) -> str:
    """The name as far as its words may be a name's: 'Doe. Note' ends at Doe, 'Doe Head of X' too."""
    text = re.split(r"(?<=[^\W\d_]{3})\.(?:\s|$)|\n|['’]s\b", text)[0]
    words = text.split(" ")
    stop = word_set("title_word", "organisation_word", "not_name")
    end = next((n for n, w in enumerate(words) if w.casefold().strip(".,") in stop), len(words))
    return " ".join(words[:end]).rstrip(" .,-")


def _is_company(text: str) -> bool:
    """Whether a word of it is one that companies are called by: 'Ted Productions Ltd'."""
    return not word_set("company_form").isdisjoint(word.casefold() for word in words_of(text))


def _is_work(text: str) -> bool:
    return is_term(text) or is_title(text) or is_place(text) or heading_section(text) is not None


@cache
def _name_label() -> re.Pattern[str]:
    return re.compile(rf"^(?:{alternation('name_label')})\s*:\s*", re.IGNORECASE)


def _referee(line: SourceLine) -> Iterator[Span]:
    """The first name-like part of a line of the references, and of what stands behind a semicolon there."""
    for piece in (part for whole in pieces(line) for part in _between_semicolons(whole)):
        for match in re.finditer(r"[^,()]+", piece.text):
            text = _name_label().sub("", match.group().strip())
            if looks_like_name(text, most=5) and not _is_work(text) and (len(words_of(text)) > 1 or line.text.strip() == text):
                start = piece.start + match.start() + match.group().index(text)
                yield Span(start, start + len(text), "third_party", WEAK)
                break
            if (
                match.start() == 0
                and piece.text[match.end() : match.end() + 1] == "("
                and looks_like_name(text.rpartition(": ")[2], most=1)
                and not _is_work(text.rpartition(": ")[2])
            ):
                break  # 'Sam (foreman, Example Fabrication)': one name, and an employer behind it


def _between_semicolons(piece: Piece) -> Iterator[Piece]:
    for match in re.finditer(r"[^;]+", piece.text):
        text = match.group().strip()
        start = piece.start + match.start() + match.group().index(text)
        yield Piece(text, start, start + len(text), piece.line)
