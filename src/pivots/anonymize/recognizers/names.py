"""The candidate's name: found from many signs, of every origin and script alike."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.source import Source, SourceLine, section_of
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import alternation, word_set
from pivots.taxonomy import taxonomy

VERSION = "1"
_TOKEN = re.compile(r"[^\W\d_](?:[\w'’ʼ`´.-]*[^\W_])?\.?")
_SPLIT = re.compile(r"\s*[|·•;/]\s*|\s{2,}|\s+[-–—]\s+|,\s+(?=(?:[A-Z][A-Za-z.-]*[A-Z.]|[A-Z]{2,})\b)|\t")
_NICKNAME = re.compile(r"\s*[(\"“„'‘«]([^\W\d_][\w\s'’-]*)[)\"”“'’»]\s*")
_MAIDEN = re.compile(r"\b(?:[Nn]ée|[Nn]ee|[Gg]eb\.|[Gg]eborene[rs]?)\s+(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+)(?!\s*\d)")
_HEADINGS = re.compile(
    r"^\W*(?:curriculum\s+vitae|cv|résumé|resume|lebenslauf|hoja de vida|currículum(?: vitae)?|profile)\b(?:\s+(?:of|von|de|for|für))?\s*[:–—-]?\s*",
    re.IGNORECASE,
)
_CJK = re.compile(r"^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u00b7・\s]{2,12}$")
_VERB = re.compile(r"^\s+(?:[a-z]+ly\s+)?(?:(?!(?:as|this|his|its|is)\b)[a-z]+(?:s|ed)|is|has|was|can|will|would)\b")


def find_names(source: Source) -> tuple[str, ...]:
    """Every form in which the candidate is named at the top, in labelled fields or in metadata; the likeliest first."""
    found = [*_labelled(source), *_at_top(source)]
    clues = _clues(source)
    found += [name for name in _from_metadata(source) if _confirmed(name, source, clues)]
    for line in source.header():
        found += [match.group("name") for match in _MAIDEN.finditer(line.text)]
    return tuple(dict.fromkeys(name for name in found if name))


def find(source: Source) -> Iterator[Span]:
    names = find_names(source)
    for name in names:
        yield from _mentions_of_whole(source, name)
    parts = _parts(names) | _clue_parts(source, names)
    for part in sorted(parts):
        yield from _mentions_of_part(source, part)


def _labelled(source: Source) -> Iterator[str]:
    pattern = re.compile(
        rf"(?:^|[|·•;]\s*|\s{{2,}})(?:{alternation('name_label')})\s*[:：]\s*(?P<name>[^|·•;\n]{{2,60}}?)(?=\s{{2,}}|\s*[|·•;]|$)",
        re.IGNORECASE,
    )
    for line in source.lines[:40]:
        for match in pattern.finditer(line.text):
            yield _bare(match.group("name"))


def _at_top(source: Source) -> Iterator[str]:
    """The best name-like piece among the first lines: large type, high up, nothing but words that may be a name."""
    scored = []
    clues = _clues(source)
    sizes = [line.line.size for line in source.lines if line.line.size]
    body = sorted(sizes)[len(sizes) // 2] if sizes else None
    for number, line in enumerate(_where_names_stand(source, body)):
        if number and line.section != "header" and section_of(line.text):
            continue
        for order, piece in enumerate(_SPLIT.split(_HEADINGS.sub("", line.text))):
            name = _bare(piece or "")
            if not _may_be_name(name):
                continue
            score = max(3.0 - 0.35 * number, -0.5) - 0.4 * order
            if body and line.line.size and line.line.size >= body * 1.25:
                score += 2.5
            score += 1.5 * sum(_folded(t) in clues or any(_folded(t) in c for c in clues if len(t) > 3) for t in _tokens(name))
            score += 0.6 if line.line.bold or line.line.level == 1 else 0
            scored.append((score, -number, -order, name, line))
    if not scored:
        return
    best = max(scored, key=lambda s: s[:3])
    if best[0] < 1.2:
        return
    yield from _with_nickname(best[4], best[3])
    # A name set over two lines (given name above, surname below, both large) is one name.
    for score, number, _, name, line in scored:
        if (
            line is not best[4]
            and abs(number - best[1]) <= 2
            and line.line.size
            and line.line.size == best[4].line.size
            and line.line.size > (body or 0) * 1.3
            and score > 3
        ):
            yield name


def _where_names_stand(source: Source, body: float | None) -> tuple[SourceLine, ...]:
    """The first lines, and lines further down that are set much larger or repeat a word of the address or link.

    A sidebar may be read before the heading of the main column.
    """
    head = source.header()
    clues = {clue for clue in _clues(source) if len(clue) > 3}
    later = [
        line
        for line in source.lines[len(head) : 120]
        if len(line.text) < 60
        and ((body and line.line.size and line.line.size >= body * 1.6) or any(_folded(t) in clues for t in _tokens(line.text)))
    ]
    return (*head, *later)


def _with_nickname(line: SourceLine, name: str) -> Iterator[str]:
    yield name
    for match in _NICKNAME.finditer(line.text):
        if _may_be_name(match.group(1)):
            yield match.group(1)


def _bare(text: str) -> str:
    """The name without nickname, honorifics, academic titles and credentials."""
    text = _NICKNAME.sub(" ", text)
    text = re.split(r",\s*(?=\S+$)", text)[0] if text.count(",") == 1 and _is_credential(text.split(",")[1]) else text
    words = text.replace(",", " , ").split()
    skip = word_set("honorific") | word_set("academic")
    while words and words[0].casefold() in skip:
        words.pop(0)
    while words and (words[-1] == "," or _is_credential(words[-1])):
        words.pop()
    return " ".join(words).replace(" ,", ",").strip(" ,.:-–—")


def _is_credential(word: str) -> bool:
    word = word.strip(" ,.()")
    return word.casefold() in word_set("credential") and (word.isupper() or "." in word or any(c.isupper() for c in word[1:]))


def _may_be_name(text: str) -> bool:
    if _CJK.match(text):
        return True
    tokens = text.replace(",", " ").split()
    if not 1 <= len(tokens) <= 6 or len(text) < 2 or len(text) > 60 or any(c.isdigit() or c in "@:/\\&+*[]{}<>%" for c in text):
        return False
    if not all(_TOKEN.fullmatch(t) for t in tokens):
        return False
    folded = {t.casefold().strip(".") for t in tokens}
    if folded & (word_set("not_name") | word_set("seniority_word")) or section_of(text):
        return False
    capital = [t for t in tokens if not t[0].islower() or any(c.isupper() for c in t)]
    if not all(t in capital or t.casefold() in word_set("particle") for t in tokens) and not (len(tokens) in {2, 3} and text.islower()):
        return False
    return not _is_term(text)


@cache
def _is_term(text: str) -> bool:
    return taxonomy().is_protected_term(text) or (taxonomy().match_title(text) is not None and len(text.split()) > 1)


def _tokens(name: str) -> list[str]:
    return [t.strip(".,") for t in re.split(r"[\s,]+", name) if t.strip(".,")]


def _parts(names: tuple[str, ...]) -> set[str]:
    """Single words of the names that may stand alone later; particles and initials left out."""
    parts: set[str] = set()
    for name in names:
        for token in _tokens(name):
            if token.casefold() in word_set("particle") or len(token) < 2:
                continue
            if len(token) > 2 or not token.isascii():
                parts.add(token)
            parts.update(piece for piece in re.split(r"[-'’]", token) if len(piece) > 3)
    return parts


def _clues(source: Source) -> frozenset[str]:
    """Folded words of e-mail local parts, link slugs, metadata and the file name: not names by themselves, but signs."""
    raw = [
        source.file_name or "",
        *(
            value
            for key, value in source.document.metadata
            if key.casefold() in {"author", "title", "creator", "lastmodifiedby", "last_modified_by", "subject"}
        ),
    ]
    raw += re.findall(r"([\w.+-]+)@", source.text) + re.findall(r"(?:linkedin\.com/in|github\.com|xing\.com/profile)/([\w-]+)", source.text)
    raw += [re.sub(r"^mailto:|@.*$|^https?://[^/]*/(?:in/)?", "", link) for link in source.document.links]
    words = {_folded(w) for text in raw for w in re.split(r"[\W\d_]+", text)}
    return frozenset(w for w in words if len(w) > 2 and w not in _GENERIC)


_GENERIC = frozenset(
    [
        "example",
        "resume",
        "cv",
        "lebenslauf",
        "curriculum",
        "vitae",
        "bewerbung",
        "com",
        "org",
        "net",
        "pdf",
        "docx",
        "doc",
        "txt",
        "html",
        "img",
        "scan",
        "mail",
        "info",
        "contact",
        "hello",
        "job",
        "jobs",
        "work",
        "profile",
        "developer",
        "engineer",
        "nurse",
        "final",
        "new",
        "my",
        "the",
        "application",
        "portfolio",
        "untitled",
        "word",
        "microsoft",
        "document",
        "template",
        "engineer",
        "analyst",
        "manager",
        "registered",
        "designer",
        "design",
        "product",
        "java",
        "python",
        "data",
        "software",
        "reporting",
        "lab",
        "coordinator",
        "msword",
        "applicant",
        "there",
        "online",
    ]
)


def _clue_parts(source: Source, names: tuple[str, ...]) -> set[str]:
    """Capitalised words of the text that equal a word of the e-mail address or link and look like no other word."""
    if names:
        return set()
    clues = {c for c in _clues(source) if len(c) > 3}
    head = "\n".join(line.text for line in source.header())
    return {
        t
        for t in _TOKEN.findall(head)
        if t[0].isupper()
        and _folded(t) in clues
        and not _is_term(t)
        and t.casefold() not in word_set("seniority_word") | word_set("not_name")
    }


def _from_metadata(source: Source) -> Iterator[str]:
    for key, value in source.document.metadata:
        if key.casefold() in {"author", "title", "lastmodifiedby", "last_modified_by"}:
            for piece in _SPLIT.split(_HEADINGS.sub("", value)):
                name = _bare(re.sub(r"[-_ ]*(?:résumé|resume|cv|lebenslauf)$", "", piece or "", flags=re.IGNORECASE))
                if _may_be_name(name) and len(name.split()) > 1:
                    yield name


def _confirmed(name: str, source: Source, clues: frozenset[str]) -> bool:
    """A name from metadata counts when the text knows it or a second sign agrees: authors of templates are strangers."""
    return any(re.search(rf"(?<!\w){re.escape(t)}(?!\w)", source.text, re.IGNORECASE) for t in _tokens(name) if len(t) > 2) or bool(
        {_folded(t) for t in _tokens(name)} & clues
    )


def _mentions_of_whole(source: Source, name: str) -> Iterator[Span]:
    tokens = _tokens(name)
    if not tokens:
        return
    between = r"[\s,.]*(?:[(\"“„'‘][^\W\d_][\w\s'’-]*[)\"”’'])?[\s,]+"
    alone = len(tokens) == 1
    orders = [tokens, tokens[::-1], [*tokens[-1:], *tokens[:-1]]] if not alone else [tokens]
    for order in orders:
        pattern = rf"(?<![\w@/.-])(?:{_titles()})?" + between.join(re.escape(t) + r"\.?" for t in order) + r"(?![\w@])"
        for match in re.finditer(pattern, source.text, 0 if alone else re.IGNORECASE):
            if not alone or not _ordinary(tokens[0], source) or source.line_at(match.start()) in source.header():
                yield Span(match.start(), match.start() + len(match.group().rstrip(" .")), "name", 0.96)
    if len(tokens) > 1:
        initial = rf"(?<![\w.]){re.escape(tokens[0][0])}\.\s?(?:{re.escape(tokens[-1])})(?!\w)|(?<!\w){re.escape(tokens[0])}\s{re.escape(tokens[-1][0])}\.(?!\w)"
        for match in re.finditer(initial, source.text):
            yield Span(*match.span(), "name", 0.93)


@cache
def _titles() -> str:
    return rf"(?:(?:{alternation('honorific')}|{alternation('academic')})\s+)*"


def _mentions_of_part(source: Source, part: str) -> Iterator[Span]:
    ordinary = _ordinary(part, source)
    forms = {part, part.capitalize(), part.upper()} if part.isascii() or part[0].isupper() else {part}
    pattern = rf"(?<![\w@/.-])(?:{_titles()})?(?:{'|'.join(re.escape(f) for f in sorted(forms))})(?!\w|[-/]\w)"
    for match in re.finditer(pattern, source.text):
        company = _own_company(source, match)
        if company is not None:
            yield company
        elif not ordinary or _speaks_of_person(source, match):
            yield Span(*match.span(), "name", 0.9)


_COMPANY = re.compile(
    r"(?:[\s&,]+(?:&\s)?[A-ZÄÖÜ][\w'’.-]*){0,5}?[\s,]+(?:PLLC|LLC|LLP|Ltd|Limited|Inc|GmbH|AG|KG|UG|e\.K\.|PLC|Corp|Co|Company|Consulting|Solutions|Services|Studio|Design|Group|SRL|S\.L\.|SARL|BV|AB|Oy|ApS|Associates|Partners|Freelance|Advisory)\b\.?"
)


def _own_company(source: Source, match: re.Match[str]) -> Span | None:
    """An employer that carries the candidate's name is removed whole."""
    line = source.line_at(match.start())
    found = _COMPANY.match(source.text, match.end(), line.end)
    return Span(match.start(), found.end(), "name", 0.97, "[own company]") if found else None


def _ordinary(part: str, source: Source) -> bool:
    """Whether the part of a name is also a word that résumés use for other things."""
    return (
        part.casefold() in word_set("ordinary")
        or re.search(rf"(?<![\w@./-]){re.escape(part.casefold())}(?![\w@])", source.text) is not None
        or taxonomy().is_protected_term(part)
    )


def _speaks_of_person(source: Source, match: re.Match[str]) -> bool:
    """'Mark looks after ...' at the start of a sentence, or 'Mark' within one where ordinary words are small."""
    before = source.text[: match.start()].rstrip(" ")[-1:]
    follows = _VERB.match(source.text[match.end() : match.end() + 30]) is not None or source.text[match.end() : match.end() + 2] in {
        "'s",
        "’s",
    }
    if before in {"", "\n", ".", "!", "?"}:
        line = source.line_at(match.start())
        return follows and line.line.kind != "list_item"
    return follows


def _folded(word: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return re.sub(r"[^\w]", "", plain).casefold()
