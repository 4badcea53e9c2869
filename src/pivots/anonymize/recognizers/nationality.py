"""Nationality, citizenship and visa. The right to work stays ('authorised to work in the US'): the job may need it; a language stays."""

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale

from pivots.anonymize.aside import is_aside, is_aside_at
from pivots.anonymize.recognizers.school import degree_word
from pivots.anonymize.source import VALUE_ENDS, Source, SourceLine, pieces
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import alternation, beginning, whole_words, word_set

VERSION = "3"
_PERSONAL = re.compile(r"\b(?:19|20)\d\d\b|\b\d{2} (?:years old|jahre|ans|años)\b", re.IGNORECASE)
_WORK = frozenset({"experience", "skills", "projects", "languages", "education"})
_HINTS = (
    "citizen",
    "national",
    "staats",
    "passport",
    "origin",
    "descent",
    "heritage",
    "birth",
    "native",
    "nacionalidad",
    "cittadinanza",
    "nacionalidade",
    "born",
    "raised",
    "grew",
)
"""One of these, or the beginning of a word for visas, stands in every match of ``_free``."""
_VALUE = r"[^\n|·•;.]{2,60}?"
_RIGHT_TO_WORK = re.compile(
    r"\b(?:authori[sz]ed|authori[sz]ation|eligible|right|permitted|permission)\s(?:to|of)\s?work|\barbeitserlaubnis\b|\bno visa (?:sponsorship )?(?:required|needed)\b|\bautorisé\w* à travailler\b",
    re.IGNORECASE,
)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('nationality_label')})(?:\s*[:：]\s*|\s{{3,}}){_VALUE}(?=\s*(?:{VALUE_ENDS}))", re.IGNORECASE
    )


@cache
def _free() -> re.Pattern[str]:
    demonym = alternation("demonym")
    return re.compile(
        rf"(?<!\w)(?:(?:dual\s)?(?:{demonym})(?:[\s/-](?:and\s|und\s)?(?:{demonym}))?\s(?:citizen(?:ship)?|national(?:ity)?|passport(?:\sholder)?|staatsangehörig\w*|staatsbürger\w*|origin|descent|heritage|by birth)"
        rf"|(?<![\w-])(?!(?:senior|corporate|global|good|every|fellow)\s)(?:[^\W\d_][\w.]*\s)?(?:[^\W\d_][\w.]*)\s(?:staatsangehörig(?:keit|e[rn]?)|staatsbürger(?:schaft|in)?)"
        rf"|(?-i:(?:[A-Z]\.\s?){{2,3}}|US|UK|EU|E\.U\.|[A-Z][a-zà-þ]+)\s?citizen(?:ship)?(?!\s(?:service|developer|science|scientist|advice|care|journalis|bank|portal))"
        rf"|(?:citizen|national|native) of (?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+){{0,2}}|(?:de\s)?(?:nationalité|nacionalidad|nacionalidade|cittadinanza|staatsangehörigkeit)\s[^\W\d_]{{4,}}(?:[\s/-](?:et|y|und)?\s?(?:{demonym}))?"
        rf"|(?:born|raised|grew up) in (?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?"
        rf"|(?:{alternation('visa_word')})(?:\sholder|\sstatus)?(?:,?\s(?:gültig bis|valable jusqu'au|valid (?:until|to|till)|válido hasta|transferable|unbefristet|seit|since|settled)(?:\s[\d./]+)?)?(?:\sof\s(?-i:[A-Z])\w+)?)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _told() -> re.Pattern[str]:
    """Origin told in a sentence: 'both Kenyan and Irish passports', 'British since 2016', 'gebürtige Damaszenerin', 'originaria de Tehuacán'."""
    one = rf"(?:(?:hispano|franco|anglo|afro|austro|italo|ítalo|germano|luso|greco|sino|deutsch|schwedisch|indo)-)?(?:{alternation('demonym')})(?:e[rsnm]?|s|n)?"
    several = rf"(?:both\s|dual\s|half[\s-])?{one}(?:(?:\s?[-–/]\s?|,\s|\s(?:and|und|et|y|&)\s)(?:half[\s-])?{one})*"
    place = r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?:\s(?-i:[A-ZÀ-Þ])[\w'’-]+)?(?:\s\([^)\n]{2,30}\))?"
    return re.compile(
        rf"(?<![\w-])(?:{several}\s(?:passports?(?:\sholders?)?|citizens?(?:hip)?|nationals?|nationality|nationalities|parents|parentage|roots|heritage|descent|ancestry|extraction|by birth|by choice|by marriage|born|mother|father|since\s\d{{4}}|seit\s\d{{4}}|depuis\s\d{{4}}|desde\s\d{{4}}|pass(?:es)?|wurzeln|herkunft|abstammung|elternhaus|at heart|von geburt|im herzen|durch und durch|de nacimiento|de adopción|de corazón|de naissance|d['’]adoption|de c[œo]ur|par (?:ma|mon)\s(?:mère|père|mariage)|por (?:mi\s)?(?:madre|padre|matrimonio)|staatsbürger\w*|staatsangeh\w*)(?:,\s{one}\s(?:by choice|by marriage|father|mother))?"
        rf"|(?:born(?:\s(?:and|&)\s(?:bred|raised))?|raised|brought up|grew up|grown up)\sin\s(?:the\s|an?\s{several}\s(?:home|family|household)(?:\sin\s)?)?(?:{place})?"
        rf"|(?:came|moved|emigrated|immigrated|arrived|fled)\s(?:here\s|over\s|to\s(?:the\s)?{place}\s(?:as\sa\s\w+\s)?)?from\s{place}|refugee\sfrom\s{place}|child\sof\s(?:\w+\s)?(?:immigrants|refugees|migrants)"
        rf"|(?:nacid[oa]|criad[oa]|crecid[oa])\sen\s{place}|{several}\s(?:nacid[oa]|criad[oa]|élevée?|grandie?|aufgewachsen)|aufgewachsen\sin\s{place}|in\s{place}\saufgewachsen|(?:deutsch|türk|kurd|arab|russ|poln|ital|griech|span|syr|iran|afghan|vietnames|marokkan|kroat|serb|bosn)[a-zäöü]*stämmig[a-z]*|(?:pasaporte|passeport|reisepass)\s{one}|gebürtige[rn]?\s(?:aus\s)?{place}|(?:stamme?|stammend|komme ursprünglich|ursprünglich)\saus\s{place}|mit\s{several}\s(?:wurzeln|migrationshintergrund)|adoptivkind\saus\s{place}|eingebürgert(?:\sseit)?(?:\s\d{{4}})?|dt\.\spass"
        rf"|(?:d['’]\s?origine|de\snationalité|double\snationalité|originaire\s(?:de\s|d['’]|du\s))\s?(?:{several}|{place})(?:\s?\([^)\n]{{2,20}}\))?|naturalisée?s?(?:\s(?:{one}))?(?:\sen\s\d{{4}})?"
        rf"|(?:originari[oa]|natural)\sde\s{place}|de\s(?:origen|nacionalidad|raíces)\s{several}|nacionalizad[oa](?:\s{one})?(?:\sen\s\d{{4}})?|asilo\sconcedido|soy\s{several}(?=\s*[,.;]|\s(?:y|de)\s)"
        rf"|naturali[sz]ed(?:\s{one})?(?:\s(?:in|since)\s\d{{4}})?|i(?:['’]m|\sam)\s{several}(?=\s*[,.;]))(?!\w)",
        re.IGNORECASE,
    )


_TOLD_HINTS = (
    "passport", "citizen", "national", "parent", "roots", "heritage", "descent", "ancestry", "extraction", "by birth", "by choice", "by marriage", "born", "mother", "father", "since", "seit", "depuis",
    "desde", "wurzeln", "herkunft", "abstammung", "bürger", "angeh", "raised", "brought up", "grew up", "grown up", "came ", "moved", "migrat", "arrived", "fled", "refugee", "gebürtig", "stamm",
    "ursprünglich", "eingebürgert", "pass", "origin", "naturali", "nacional", "origen", "raíces", "asilo", "soy", "nacid", "criad", "crecid", "élev", "grandi", "aufgewachsen", "pasaporte", "at heart", "geburt", "herzen", "durch und durch", "nacimiento", "adopción", "corazón", "naissance", "adoption", "cœur", "coeur", "par m", "por m", "por padre", "am ", "'m", "’m", "adoptiv",
)  # fmt: skip
_EMPTY = re.compile(r"(?:born|raised|brought up|grew up|grown up) in(?: the)?\s*$", re.IGNORECASE)


def find(source: Source) -> Iterator[Span]:
    yield from _in_sentences(source)
    for match in source.matches(_labelled(), source.holds("nationality_label")):
        if not _RIGHT_TO_WORK.search(match.group()):
            yield Span(*match.span(), "nationality", SURE)
    hints = (*_HINTS, *map(beginning, source.holds("visa_word")))
    hinted, allowed = source.sought.lines_with(hints), source.sought.lines(_RIGHT_TO_WORK)
    for line in source.lines:
        if line.section in _WORK and line.section != "education":
            continue
        if line.number in allowed and _RIGHT_TO_WORK.search(line.text):
            continue
        if line.section not in _WORK:
            if line.number in hinted:
                yield from (Span(line.start + m.start(), line.start + m.end(), "nationality", SURE) for m in _free().finditer(line.text))
            yield from _standing_alone(source, line)
        elif line.line.kind == "text" and not degree_word().search(line.text):
            yield from (Span(line.start + m.start(), line.start + m.end(), "nationality", SURE) for m in _free().finditer(line.text))


def _in_sentences(source: Source) -> Iterator[Span]:
    for line in (source.lines[number] for number in sorted(source.sought.lines_with(_TOLD_HINTS))):
        if line.heading or line.section == "publications":
            continue
        if _RIGHT_TO_WORK.search(line.text):
            continue
        personal = line.section not in _WORK or line.contact or is_aside(source, line)
        for match in _told().finditer(line.text):
            if not _EMPTY.match(match.group()) and (personal or is_aside_at(line, match.start())):
                yield Span(line.start + match.start(), line.start + match.end(), "nationality", SURE)


def _standing_alone(source: Source, line: SourceLine) -> Iterator[Span]:
    """A demonym that is a whole item among personal data: 'Berlin | Indian, opportunity card holder', 'married, two children, Polish'."""
    if line.heading or line.section in _WORK or len(line.text) > 220:
        return
    if not line.contact or "." in line.text:
        yield from _sentences(line)
    if not line.contact:
        return
    listed = sum(item.strip().casefold().split(" ")[0] in language_names() for item in re.split(r"[,;|·•/]", line.text) if item.strip()) > 1
    for piece in pieces(line) if not listed else ():
        first = re.split(r"[,(]", piece.text)[0].strip()
        if _is_origin(first):
            yield Span(piece.start, piece.end, "nationality", SURE)
            continue
        if _PERSONAL.search(piece.text) or _speaks_of_family(source, piece.text):
            for item in re.finditer(r"[^,;]+", piece.text):
                if _is_origin(item.group().strip()):
                    yield Span(piece.start + item.end() - len(item.group().lstrip()), piece.start + item.end(), "nationality", SURE)


_SENTENCE = re.compile(r"[^.;|·•,()\n]+")


def _sentences(line: SourceLine) -> Iterator[Span]:
    """Origins that are a whole sentence or item: 'Kenyan and Irish.', '1989. Indian. Married.' Names of languages tell only among personal data."""
    for item in _SENTENCE.finditer(line.text):
        text = item.group().strip()
        if text and _is_one_of_a_people(text):
            start = line.start + item.start() + item.group().index(text)
            yield Span(start, start + len(text), "nationality", SURE)
            continue
        if not text or not _is_origin(text) or text.islower():
            continue
        if line.section == "personal" or not all(
            word in language_names() for word in re.split(r"[\s/-]+(?:(?:and|und|et|y)\s)?", text.casefold())
        ):
            start = line.start + item.start() + item.group().index(text)
            yield Span(start, start + len(text), "nationality", SURE)


_LONGEST_OF_PEOPLE = 7
_OWN_WORDS = re.compile(r"(?:mit|aus|von|in|und|with|by|from|and|at|born)\s")


def _is_one_of_a_people(text: str) -> bool:
    """A few words that begin with who somebody is by nation: 'Griechin mit fränkischem Zungenschlag', 'Welshman by birth'."""
    first, _, rest = text.partition(" ")
    known = first[:1].isupper() and first.casefold() in word_set("people_noun")
    return known and len(text.split()) <= _LONGEST_OF_PEOPLE and (not rest or _OWN_WORDS.match(rest) is not None)


@cache
def language_names() -> frozenset[str]:
    """What languages are called in the languages résumés are written in."""
    return frozenset(name.casefold() for code in ("en", "de", "fr", "es") for name in Locale.parse(code).languages.values()) | word_set(
        "language_name"
    )


def _speaks_of_family(source: Source, text: str) -> bool:
    held = source.holds("marital_word") or source.holds("birth_label")
    return bool(held) and whole_words("marital_word", "birth_label").search(text) is not None


def _is_origin(text: str) -> bool:
    """A demonym, or two of them joined: 'Syrer', 'hispano-nigeriana', 'Korean American'."""
    known = word_set("demonym")
    if text.casefold() in known:
        return True
    words = re.split(r"[\s/-]+(?:(?:and|und|et|y)\s)?", text.casefold())
    return len(words) == 2 and words[1] in known and (words[0] in known or words[0].endswith("o"))
