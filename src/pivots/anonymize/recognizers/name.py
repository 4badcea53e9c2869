"""The candidate's name wherever it stands: whole, reversed, in parts, as initials."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.candidate_name import Name, find_names
from pivots.anonymize.needles import small
from pivots.anonymize.protect import is_term
from pivots.anonymize.shapes import BEFORE, fold, transliterated, words_of
from pivots.anonymize.source import Source, pieces
from pivots.anonymize.spans import EXACT, SURE, Span
from pivots.anonymize.standing import begins, ends_alone, standing
from pivots.anonymize.tables import alternation, word_set

VERSION = "2"
_BEFORE_PERSON = re.compile(
    r"(?<![\w’'-])(?!(?:the|a|an|of|our|this|each|every|no|per|in|du|la|le|les|el|los|las|de|des)\s)[a-zà-þ]{2,}\s$"
)
_AFTER_PERSON = re.compile(r"\s(?:in|and|for|with|on|at|from|as|to|by|who|when|while|et|y)\s|[,.;:)](?:\s|$)|$", re.MULTILINE)
_HONOURED = re.compile(
    r"(?<!\w)(?:award\w*|prize|medal|commendation|tribute|thanks|congratulations|preis|auszeichnung|ehrung|dank|glückwunsch|prix|médaille|distinction|hommage|merci|félicitations|premio|medalla|reconocimiento|homenaje|gracias|felicitaciones)"
    r"\s(?:for|to|an|für|à|pour|a|para)\s$",
    re.IGNORECASE,
)
"""What only a person is given: 'an award for Parata', even where the surname is the name of a tool."""
_LINK = re.compile(r"\.?(?:[\s,.]*\s[(\"“„'‘«][^\W\d_][\w .'’-]{0,24}?[)\"”’'»])?[\s,]+")
"""What stands between the words of a name: blanks, a comma, a nickname in quotes or brackets."""
_WORD_BEFORE = re.compile(r"(?<!\w)(?P<word>[^\W\d_'’]+['’]?)[\s]*$")
_STARTS = re.compile(r"(?:^|[.!?:;\n“\"„«>|]\s{0,2}|[-–•*▪]\s)$")
_FINITE = {
    "en": re.compile(r"\s(?:is|was|has|won|took|led|wrote|built|ran|[a-z]{2,}ed\s(?:the|a|an|all|our|her|his|their|four|\d+)\b)"),
    "de": re.compile(r"\s(?:ist|hat|war|kann|wird|hält|baute|[a-zäöüß]{2,}te?)\s"),
    "fr": re.compile(r"\s(?:a|est|était|dirige|[a-zà-ÿ]{3,}(?:e|it|a|ait))\s"),
    "es": re.compile(r"\s(?:es|fue|ha|[a-zá-ÿ]{3,}(?:a|e|ó|ió))\s"),
}
"""A verb that a person does, by language, as it follows the name."""
_BLANKS = re.compile(r"[^\S\n]+")
_PART_ENDS = re.compile(r"(?!\w|[-/]\w)")


def find(source: Source) -> Iterator[Span]:
    names = find_names(source)
    for name in names:
        yield from _whole(source, name)
    yield from _parts(source, names)


@cache
def _titles() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:(?:{alternation('honorific')}|{alternation('academic')})\s+)+$", re.IGNORECASE)


def _with_titles(source: Source, start: int) -> int:
    """Where the titles before a name begin; ``start`` when there are none."""
    match = _titles().search(source.text, max(0, start - 24), start)
    return match.start() if match else start


def _whole(source: Source, name: Name) -> Iterator[Span]:
    words = words_of(name.text)
    if len(words) < 2:
        yield from _one_word(source, words)
        return
    as_written = any(is_ordinary(w, source) for w in words)
    text = source.text if as_written else source.small
    forms = {word: _spellings(word) if as_written else {small(form) for form in _spellings(word)} for word in words}
    orders = sorted({tuple(words), tuple(reversed(words)), (words[-1], *words[:-1]), (words[0], words[-1]), (*words[1:], words[0])})
    link = _BLANKS if all(map(is_term, words)) else _LINK  # 'Ruby, Python' is a list
    reached = 0
    for start in sorted({at for order in orders for form in forms[order[0]] for at in begins(text, form)}):
        end = next((end for order in orders if (end := _runs_to(text, start, [forms[word] for word in order], link))), 0)
        if end and start >= reached:
            yield Span(_with_titles(source, start), start + len(text[start:end].rstrip(" .,")), "name", EXACT)
            reached = end
    yield from _initials(source, words)


def _runs_to(text: str, at: int, words: list[set[str]], between: re.Pattern[str]) -> int:
    """Where the words end that follow one another from ``at`` on, each in one of its spellings; 0 where they do not."""
    for number, spellings in enumerate(words):
        if number:
            link = between.match(text, at)
            if link is None:
                return 0
            at = link.end()
        spelling = max((s for s in spellings if text.startswith(s, at)), key=len, default="")
        if not spelling:
            return 0
        at += len(spelling)
    if text.startswith(".", at) and ends_alone(text, at + 1):
        return at + 1
    return at if ends_alone(text, at) else 0


def _one_word(source: Source, words: list[str]) -> Iterator[Span]:
    """A person with one name: every place in the header, elsewhere as a part."""
    for word in words:
        for start, end in standing(source.text, _spellings(word)):
            if source.line_at(start) in source.header or not is_ordinary(word, source):
                yield Span(_with_titles(source, start), end, "name", EXACT)


def _spellings(word: str) -> set[str]:
    """The word with or without its accents."""
    plain = fold(word)
    found = {word, plain, plain.capitalize(), plain.upper(), word.upper(), *dotless(word)}
    if not word.isascii() and (written := fold(transliterated(word))) != plain:
        found |= {written, written.capitalize(), written.upper()}
    return found


def dotless(word: str) -> set[str]:
    """A word in capitals as Turkish writes it small: 'YILDIRIM' -> 'Yıldırım', 'İBRAHİM' -> 'İbrahim'; nothing for other words."""
    if not word.isupper() or not {"I", "İ"} & set(word[1:]):
        return set()
    return {word[0] + word[1:].replace("I", "ı").replace("İ", "i").lower()}


def _any_accent(word: str) -> str:
    forms = _spellings(word)
    return "(?:" + "|".join(re.escape(f) for f in sorted(forms)) + ")" if len(forms) > 1 else re.escape(word)


def _initials(source: Source, words: list[str]) -> Iterator[Span]:
    if not any(f"{word[0]}." in source.text for word in words):
        return
    first, last = words[0], words[-1]
    dotted = r"\s?".join(re.escape(w[0]) + r"\." for w in words if w[0].isalpha())
    surname = rf"(?:{_any_accent(last)}|{re.escape(last.upper())})"
    forms = [rf"(?:{re.escape(first[0])}\.\s?)(?:[A-Z]\.\s?)?{surname}", rf"{_any_accent(first)}\s{re.escape(last[0])}\."]
    forms += [rf"{surname},?\s{re.escape(first[0])}\."] + ([dotted] if len(words) > 1 else [])
    for match in re.finditer(rf"{BEFORE}(?:{'|'.join(forms)})(?!\w)", source.text):
        yield Span(*match.span(), "name", EXACT)


def _parts(source: Source, names: tuple[Name, ...]) -> Iterator[Span]:
    """Single words of the name, written with a capital. Words that mean something else only where a person must be meant."""
    parts = name_parts(tuple(name for name in names if name.sure or len(words_of(name.text)) > 1))
    if not parts:
        return
    parts |= short_forms(source, parts)
    particles = {w.casefold() for name in names for w in words_of(name.text)} & word_set("particle")
    forms = {f for p in parts for f in _forms(p)}
    ordinary = {f for p in parts if is_ordinary(p, source) for f in _forms(p)}
    for begin, end in standing(source.text, forms, _PART_ENDS):
        start = _with_titles(source, _with_particles(source, begin, particles))
        if source.text[begin:end] not in ordinary or start < begin or _acts(source, begin, end):
            yield Span(start, end, "name", SURE)


def _with_particles(source: Source, start: int, particles: set[str]) -> int:
    """Where the particles of the name begin that stand before a part of it: 'Van den Bosch'."""
    while particles and (before := _WORD_BEFORE.search(source.text, max(0, start - 12), start)):
        if before["word"].casefold() not in particles:
            break
        start = before.start("word")
    return start


def short_forms(source: Source, parts: set[str]) -> set[str]:
    """Beginnings and ends of a name's words that stand for the person: 'Max' of Maximiliano, 'Seun' of Oluwaseun.

    Only words in capitals that the document writes in no other way and that act, or stand alone among the contact data.
    """
    long = [fold(part) for part in parts if len(part) > 4 and "-" not in part]
    short_of = {piece for word in long for n in range(3, min(10, len(word))) for piece in (word[:n], word[-n:])}
    found = set()
    for token in source.tokens if long else ():
        short = fold(token)
        if short in short_of:
            written = token[0].upper() + token[1:]
            places = standing(source.text, {written}, _PART_ENDS)
            sign = _begins_acting if short in _ordinary_words(source.language == "de") else _is_the_person
            if not is_term(written) and token not in source.lower_words and any(sign(source, *place) for place in places):
                found.add(written)
    return found


def _is_the_person(source: Source, start: int, end: int) -> bool:
    line = source.line_at(start)
    alone = line.contact and any(piece.start == start and piece.end == end for piece in pieces(line))
    return alone or _begins_acting(source, start, end)


def _begins_acting(source: Source, start: int, end: int) -> bool:
    """Whether the word begins a sentence and a finite verb follows: 'Seun hält Vorträge', 'Max won the award', 'April passed the exam'."""
    if _STARTS.search(source.text, max(0, start - 8), start) is None:
        return False
    follows = _FINITE.get(source.language, _FINITE["en"]).match(source.text, end)
    return follows is not None or (source.language in {"en", "und"} and _acting().match(source.text, end) is not None)


def name_parts(names: tuple[Name, ...]) -> set[str]:
    """Words of the names that may stand alone; particles and initials left out, hyphenated words whole and in pieces."""
    parts: set[str] = set()
    for name in names:
        for word in words_of(name.text):
            if word.casefold() in word_set("particle") or len(word.replace(".", "")) < 2:
                continue
            parts.add(word)
            parts |= {p for p in re.split(r"[-‐'’·]", word) if len(p) > 3}
    return parts


def _forms(part: str) -> set[str]:
    plain = fold(part)
    if len(part) <= 2 and part.isascii():
        return {part.capitalize()}
    forms = {
        plain.replace("ss", "ß").capitalize(),
        part,
        plain.capitalize(),
        plain.upper(),
        part.upper(),
        part.title() if part.isupper() or part.islower() else part,
        part.capitalize() if part.isupper() else part,
        *dotless(part),
    }
    return {f for f in forms if f == part or not f.islower()}


@cache
def _ordinary_words(german: bool) -> frozenset[str]:
    own = word_set("ordinary", "month", "title_word", "field_word", "organisation_word")
    return own | word_set("ordinary_de") if german else own


def is_ordinary(part: str, source: Source) -> bool:
    """Whether a part of a name is also a word that résumés use for other things, so that alone it names nobody."""
    return (
        fold(part) in _ordinary_words(source.language == "de")
        or (part.casefold() in source.lower_words and len(part) < 12 and not part.islower())
        or is_term(part)
    )


@cache
def _acting() -> re.Pattern[str]:
    return re.compile(rf"['’]s\b|\s(?:also\s|currently\s|then\s|[a-z]+ly\s)?(?:{alternation('person_verb')})\b")


def _acts(source: Source, start: int, end: int) -> bool:
    """'Mark leads', "Will's", 'an award for Young in 2018': a person. 'Grant proposals', 'Will travel', 'the Art of' speak of nobody."""
    if _acting().match(source.text, end) is not None or _begins_acting(source, start, end):
        return True
    if _HONOURED.search(source.text, max(0, start - 32), start):
        return _AFTER_PERSON.match(source.text, end) is not None
    within, word = _BEFORE_PERSON.search(source.text, max(0, start - 24), start), source.text[start:end]
    if within is None or source.language == "de" or is_term(word) or fold(word) in word_set("month"):
        return False
    return _AFTER_PERSON.match(source.text, end) is not None
