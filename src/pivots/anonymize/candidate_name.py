"""Which words are the candidate's name: found from many signs, never from a list of names."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pivots.anonymize.protect import ends_in_title, is_known_title, is_term, is_title
from pivots.anonymize.recognizers.address import POSTAL, STREET, is_place
from pivots.anonymize.shapes import fold, is_capital, looks_like_name, words_of
from pivots.anonymize.signed import name_at_the_end, signed_names
from pivots.anonymize.signs import AUTHOR_KEYS, agrees, authors, clues
from pivots.anonymize.source import PERIOD, Piece, Source, SourceLine, pieces
from pivots.anonymize.tables import alternation, word_set

_NICKNAME = re.compile(r"\s*(?:[(“\"„«‘]|(?<=\s)['’])\s*(?P<nick>[^\W\d_][\w .'’-]{1,24}?)\s*(?:[)”\"»]|['’](?=\s|$))")
_MAIDEN = re.compile(
    r"\s*[(,]?\s*\b(?:née|né|nee|geb\.|geborene[r]?|born|z domu|formerly|ehemals|épouse|ép\.|nom d['’]usage\s?:?|verh\.|alias|aka)\s+(?P<maiden>[^\W\d_][\w'’-]+(?:[\s-][A-ZÀ-Þ][\w'’-]+)?)\)?"
)
_MAIDEN_WORD = re.compile("né|nee|geb|born|z domu|formerly|ehemals|épouse|ép\\.|d.usage|verh|alias|aka")
_PRONOUNS = re.compile(r"\s*\(?\b(?:she|he|they|sie|er|elle|il)\s?/\s?\w+(?:\s?/\s?\w+)?\)?", re.IGNORECASE)
_TOP = 2
"""Lines in which facts of the person may stand behind the name and a comma."""
_FORMS = 4
"""Lines in which other forms of the name are looked for."""
_BEFORE_DATE = re.compile(r"\s*[,|(–-]?\s*\d")
_ENOUGH = 2.0
_ALL_ORDINARY = 2.5
_FIRST_PART = re.compile(r",|(?<=[^\W\d_]{3})\.\s")
_ENTRIES = frozenset({"experience", "education", "skills", "projects", "certifications"})


class Name(NamedTuple):
    text: str
    """As written, honorifics, titles and credentials left out."""
    sure: bool
    """From a label or with a second sign that agrees."""


def find_names(source: Source) -> tuple[Name, ...]:
    """The candidate's names: whole forms, nicknames, maiden names; the best one first. Empty when nothing looks like one."""
    known = clues(source)
    found = [Name(name, True) for name in _labelled(source)]
    if not found:
        found = list(_best_at_top(source, known))
    found += [Name(name, True) for name in signed_names(source)]
    found = found or [Name(name, True) for name in name_at_the_end(source)]
    found += [Name(name, True) for name in _from_metadata(source, found)]
    extra = [Name(n, True) for name in found for n in _extras(source, name.text)]
    return tuple(dict.fromkeys([*found, *extra]))


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|[|·•;]\s*|\s{{2,}})(?:{alternation('name_label')})\s*(?:\([^)]*\)\s*)?(?:[:：]\s*|\s{{3,}}|\t)(?P<name>[^|·•;\n:]{{2,60}}?)(?=\s{{2,}}|\s*[|·•;]|$)",
        re.IGNORECASE,
    )


def _labelled(source: Source) -> Iterator[str]:
    for line in source.lines[:60]:
        here = line.section in {"header", "personal", "other", "summary"}
        for match in [
            *(_label().finditer(line.text) if here else ()),
            *(_label_above(source, line) if here else ()),
            *_introduction(source, line),
        ]:
            name = bare(match.group("name"))
            if looks_like_name(name) and not is_term(name):
                yield name


_INTRODUCED = re.compile(
    r"(?:^|(?<=[.,!?:]\s)|(?<=\n)|\b(?:hello|hi|hola|bonjour|hallo),?\s)(?:I am|I['’]m|my name is|ich bin|ich heiße|ich heisse|mein name ist|ich,|je suis|je m['’]appelle|moi,|soy|me llamo|mi nombre es|yo,)\s(?P<name>(?-i:[^\W\d_a-zà-þ])[^,.;:()|\n]{2,50}?)(?=[,.;:()|\n–—]|\s(?:and|und|et|y|a|an|ein|eine|un|une|una)\s|$)",
    re.IGNORECASE,
)
"""'I am Jane Doe, a solicitor', 'Je m'appelle ...', 'Ich, ..., bin'."""


def _introduction(source: Source, line: SourceLine) -> Iterator[re.Match[str]]:
    """Where somebody says who they are: two words at least, for 'I am Scrum Master' says what."""
    for match in _INTRODUCED.finditer(line.text) if line.number in source.sought.lines(_INTRODUCED) else ():
        name = bare(match["name"])
        if (
            1 < len(words_of(name)) <= 5
            and not is_title(name)
            and not is_known_title(name)
            and all(map(is_capital, words_of(name)[:1] + words_of(name)[-1:]))
        ):
            yield match


def _label_above(source: Source, line: SourceLine) -> Iterator[re.Match[str]]:
    """The line below a line that is nothing but 'Name' or 'Name:'."""
    above = source.lines[line.number - 1].text.casefold().strip(" :") if line.number else ""
    if above in word_set("name_label") and (match := re.fullmatch(r"\W*(?P<name>[^|·•;\n:]{2,60}?)\W*", line.text)):
        yield match


def _best_at_top(source: Source, known: Counter[str]) -> Iterator[Name]:
    scored = [item for line in _candidate_lines(source) for item in _scored(source, line, known)]
    if not scored:
        return
    best = max(scored, key=lambda s: (s[0], -s[2].number))
    if best[0] < _ENOUGH:
        return
    sure = any(agrees(w, known) for w in words_of(best[1]))
    yield Name(best[1], sure)
    for score, name, line in scored:
        if (
            (line is not best[2] and abs(line.number - best[2].number) <= 3 and _same_large_type(source, line, best[2]) and score > _ENOUGH)
            or (name != best[1] and {fold(w) for w in words_of(name)} <= {fold(w) for w in words_of(best[1])})
            or _is_another_form(source, name, line, best[1])
        ):
            yield Name(name, sure)


def _is_another_form(source: Source, name: str, line: SourceLine, best: str) -> bool:
    """Whether a name in the first or last lines shares a word with the best one: 'Cami Ruiz' above 'Camila Ruiz Ibarra'."""
    words = {fold(w) for w in words_of(name)} - word_set("particle")
    within = line.number < _FORMS or line.number >= len(source.lines) - 2
    return within and name != best and 1 < len(words) <= 5 and bool(words & {fold(w) for w in words_of(best) if len(w) > 2})


def _candidate_lines(source: Source) -> list[SourceLine]:
    """The header, large type anywhere on the first page, headers and footers, and the last lines, where people sign."""
    body = source.body_size
    lines = list(source.header)
    for line in source.lines[len(lines) :]:
        large = body and line.line.size and line.line.size >= 1.35 * body and line.line.page == 1
        if (
            large
            or line.line.level == 1
            or line.line.kind in {"page_header", "page_footer"}
            or line.number >= len(source.lines) - 3
            or line.number < 30
        ):
            lines.append(line)
    reachable = (line for line in lines if not line.heading and line.section != "references")
    return [line for line in reachable if len(line.text) < 140 or ("@" in line.text and line.number < _FORMS)]


def _scored(source: Source, line: SourceLine, known: Counter[str]) -> Iterator[tuple[float, str, SourceLine]]:
    numbered = line.number in source.sought.lines(STREET)
    for order, piece in enumerate(pieces(line)):
        name = _named_in(line, _before_street(piece.text) if numbered else piece.text)
        if not looks_like_name(name):
            continue
        words = words_of(name)
        agreeing = sum(min(2, agrees(w, known)) for w in words if w.casefold() not in word_set("particle"))
        if not agreeing and len(words) > 1 and fold(name) in authors(source) and not is_known_title(name):
            agreeing = 2  # both words are ordinary ones, together they wrote the file
        if not _may_be_candidate(name, first=line.number == 0 or agreeing > 1, agreeing=agreeing > 1):
            continue
        if not agreeing and (_is_headline(source, piece, name) or _is_of_work(source, piece, name)):
            continue
        score = max(0.0, 2.6 - 0.45 * line.number) - 0.3 * order
        score += 1.2 * agreeing
        score += _type_score(source, line)
        score += 0.5 if len(words) in {2, 3} else -0.5 if len(words) > 4 else 0
        if not agreeing:
            ordinary = _ordinary_score(source, words)
            score -= ordinary if line.number or ordinary >= _ALL_ORDINARY else 0
            score -= 2.0 if line.section in _ENTRIES and _type_score(source, line) < 2 else 0
        score -= 1.5 if is_place(name.split(",")[-1].strip()) or is_place(name) else 0
        yield score, name, line


def _named_in(line: SourceLine, text: str) -> str:
    """The name in a piece of a line: the whole, or what stands before a comma at the top ('Jane van Doe, female, 34'), behind a label, above an address."""
    name = bare(text)
    if looks_like_name(name):
        first, _, behind = name.partition(",")
        return first if behind and is_place(behind.strip()) else name
    labelled = _contact_label().match(text)
    told = text[labelled.end() :] if labelled else text
    if "," in told and (line.number < _TOP or labelled or POSTAL.search(told) or STREET.search(told)):
        told = told.split(",")[0]
    return bare(told) if told != text else name


@cache
def _contact_label() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{alternation('contact_label')})\s?:\s", re.IGNORECASE)


def _is_of_work(source: Source, piece: Piece, name: str) -> bool:
    """Whether words with no other sign of a name stand for a trade, a firm or a school: 'Truck mechanic', 'Example Site Services, 2018-now'."""
    words, first = words_of(name), _FIRST_PART.split(piece.text)[0]
    rest = words_of(first[first.index(name) + len(name) :]) if name in first else []
    if rest and not word_set("organisation_word", "company_form").isdisjoint(word.casefold().strip(".") for word in rest[:2]):
        return True
    if not word_set("school_word", "marital_word").isdisjoint(word.casefold() for word in words):
        return True
    if piece.line.number and PERIOD.search(piece.line.text) and not _type_score(source, piece.line):
        return True
    return len(words) == 1 and ((bool(rest) and is_title(first)) or is_known_title(name) or first.casefold() in word_set("marital_word"))


def _before_street(text: str) -> str:
    """The text up to a street with its number, where nothing else parts a name from an address."""
    street = STREET.search(text) if any(c.isdigit() for c in text) else None
    return text[: street.start()].strip(" ,") if street and street.start() else text


def _is_headline(source: Source, piece: Piece, name: str) -> bool:
    """Whether a résumé without a name begins with a job title: ``HEAD CHEF``, of which ``HEAD`` looks like a name.

    Only where no other sign agrees with the name. Either the whole is a known title that leaves one word for a name, or the whole stands as
    the title of a position below, and a title was taken off it or its words are ordinary ones.
    """
    whole = piece.text.split(",")[0].strip()
    took_title_off = len(words_of(whole)) > len(words_of(name))
    if took_title_off and len(words_of(name)) == 1 and is_known_title(whole):
        return True
    return _heads_position(source, piece.line, whole) and (took_title_off or _ordinary_score(source, words_of(name)) > 0)


def _heads_position(source: Source, line: SourceLine, whole: str) -> bool:
    """Whether the words stand at the beginning or the end of a dated line of the work history, or alone beside one."""
    wanted = fold(whole)
    return any(
        wanted in text
        and other.number != line.number
        and other.section == "experience"
        and source.near_date(other)
        and (text == wanted or text.endswith(f" {wanted}") or (text.startswith(wanted) and _BEFORE_DATE.match(text, len(wanted))))
        for other, text in zip(source.lines, source.folded_lines, strict=True)
    )


def _ordinary_score(source: Source, words: list[str]) -> float:
    """How much speaks against a name whose words the document writes small elsewhere ('Public Relations')."""
    telling = [w for w in words if len(w) > 2 and w.casefold() not in word_set("particle")]
    small = sum(w.casefold() in source.lower_words for w in telling)
    fields = sum(w.casefold() in _fields_only() for w in telling)
    return _ALL_ORDINARY * (small + fields) / max(1, len(telling))


def _type_score(source: Source, line: SourceLine) -> float:
    score = 0.4 if line.line.bold else 0.0
    if line.line.level == 1:
        score += 2.0 if sum(other.line.level == 1 for other in source.lines) == 1 else 1.0
    if source.body_size and line.line.size and line.line.size >= 1.2 * source.body_size:
        score += 2.0 if line.line.size >= 0.98 * source.largest_size else 0.8
    return score


def _same_large_type(source: Source, one: SourceLine, other: SourceLine) -> bool:
    return bool(source.body_size and one.line.size and one.line.size == other.line.size and one.line.size >= 1.3 * source.body_size)


def _may_be_candidate(name: str, *, first: bool, agreeing: bool) -> bool:
    """Whether what looks like a name may be the candidate's; ``first``: it is the top line, or other signs agree, so that 'Jasmine Baker' is no baker.

    ``agreeing``: signs agree with two words, so that 'Ruby Python' is no list of tools.
    """
    words = words_of(name)
    if not words or (is_title(name) and not (first and len(words) > 1)):
        return False
    if (not first and ends_in_title(name)) or ends_in_title(name.replace(" ", "")):
        return False
    if (is_term(name) and not (agreeing and len(words) > 1)) or (len(words) == 1 and words[0].casefold() in word_set("not_place")):
        return False
    return any(len(w) > 1 for w in words)


def bare(text: str) -> str:
    """A name without nickname, maiden name, pronouns, honorifics, academic titles, credentials and a trailing job title."""
    text = _document_lead().sub("", text.strip())
    text = _PRONOUNS.sub(" ", text) if "/" in text else text
    text = text if text.replace(" ", "").isalnum() else _NICKNAME.sub(" ", text)
    text = _MAIDEN.sub(" ", text) if _MAIDEN_WORD.search(text) else text
    text = _title_lead().sub("", text)
    words = text.replace(",", " , ").split()
    while words and (
        words[0].casefold() in word_set("honorific", "academic") or (len(words) > 2 and words[0].casefold() in word_set("weak_title"))
    ):
        words.pop(0)
    titled = next((n for n, w in enumerate(words) if n and w.casefold().strip(".") in _titles_only()), len(words))
    words = words[:titled]
    while words and (words[-1] == "," or _is_credential(words[-1])):
        words.pop()
    return " ".join(words).replace(" ,", ",").strip(" ,.:-–—·'\"*_#")


@cache
def _document_lead() -> re.Pattern[str]:
    return re.compile(rf"^(?:{_heading_words()})(?:\s(?:of|von|de|for))?\s*[:–—-]*\s*", re.IGNORECASE)


@cache
def _title_lead() -> re.Pattern[str]:
    """Titles of several words before a name: 'Dr. rer. nat.', 'Prof. Dr.-Ing.'."""
    return re.compile(rf"^(?:(?:{alternation('academic')}|{alternation('honorific')})\s+)+(?=\S)", re.IGNORECASE)


@cache
def _document_end() -> re.Pattern[str]:
    return re.compile(rf"[-_ ]*(?:{_heading_words()})$", re.IGNORECASE)


@cache
def _titles_only() -> frozenset[str]:
    return word_set("title_word") - word_set("surname_word")


@cache
def _fields_only() -> frozenset[str]:
    return word_set("field_word") - word_set("surname_word")


@cache
def _heading_words() -> str:
    return alternation("document_word")


def _is_credential(word: str) -> bool:
    word = word.strip(" ,.()")
    return word.casefold() in word_set("credential") and (word.isupper() or "." in word or any(c.isupper() for c in word[1:]))


def _from_metadata(source: Source, found: list[Name]) -> Iterator[str]:
    """An author of the file counts when a word of it is known from the page: authors of templates are strangers."""
    page = {fold(w) for name in found for w in words_of(name.text)} | {
        fold(w) for line in source.header for w in re.findall(r"\w+", line.text)
    }
    for key, value in source.document.metadata:
        if key.casefold() not in AUTHOR_KEYS:
            continue
        for part in re.split(r"\s*[|–—;]\s*|\s-\s", value):
            name = bare(_document_end().sub("", part))
            shared = {fold(w) for w in words_of(name)} & page
            if len(words_of(name)) > 1 and looks_like_name(name) and not is_title(name) and any(len(w) > 2 for w in shared):
                yield name


def _extras(source: Source, name: str) -> Iterator[str]:
    """Nicknames and maiden names beside the name."""
    first = words_of(name)[0] if words_of(name) else ""
    for line in source.lines[:40]:
        if not first or first not in line.text or line.section not in {"header", "personal", "summary"}:
            continue
        around = line.text[: line.text.index(first) + len(name) + 40]
        for match in [*_NICKNAME.finditer(around), *_MAIDEN.finditer(around)]:
            extra = match.groupdict().get("nick") or match.groupdict().get("maiden") or ""
            if (
                looks_like_name(extra, most=3)
                and is_capital(extra)
                and not is_term(extra)
                and not is_title(extra)
                and not _is_credential(extra)
            ):
                yield extra
