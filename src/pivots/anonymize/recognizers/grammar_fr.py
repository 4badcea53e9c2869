"""French: il and elle become 'la personne', which is feminine for everybody; titles and the qualities beside them take their short form.

'Il est reconnu' and 'Elle est reconnue' -> 'La personne est reconnue'; 'Cheffe d'équipe expérimentée' -> 'Chef d'équipe expérimenté', the form
that occupations are found by. Impersonal 'il' ('il faut', 'il y a') stays. The record counts none of it: one of the two forms stays as it is,
and a count would tell.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.agreement import around_title, behind_complement, chain
from pivots.anonymize.protect import is_known_title, is_title
from pivots.anonymize.qualities import neutral_qualities
from pivots.anonymize.recognizers.gender_word import like
from pivots.anonymize.short_titles import agreeing, begins_title, listed_titles
from pivots.anonymize.source import Source
from pivots.anonymize.spans import GRAMMAR, Span
from pivots.anonymize.tables import alternation, word_set

VERSION = "2"
_IMPERSONAL = r"(?:n['’]|ne )?(?:y\b|faut|fallait|faudra|s['’]agi\w*|convient|reste\b(?=\s(?:à\s(?!l)|des?\s|du\s|une?\s|peu|beaucoup|encore|\d|que))|existe|suffi\w*|pleu\w*|semble que|est (?:possible|nécessaire|important|essentiel|prévu|temps))"
_SUBJECT = re.compile(
    rf"(?<![\w'’-])(?P<que>[Qq]u['’]|[Ll]orsqu['’]|[Pp]uisqu['’])?(?P<subject>il|elle)(?![\w'’-])(?!\s+{_IMPERSONAL})(?=\s+[a-zà-ÿ'’]+)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?<![\w'’-])(?P<before>(?:vers|avec|pour|chez|sur|sans|par|de|derrière|selon|envers|contre|devant|à|grâce à|auprès de|autour de|chez|et(?=\s+(?:elle|lui)\s*(?:[.,;:!?)]|$)))\s+|d['’])(?P<word>elle|lui)(?![\w-])",
    re.IGNORECASE,
)
_SELF = re.compile(r"(?<![\w-])(?P<word>lui|elle)(?=[-‑]même\b)", re.IGNORECASE)
_PREDICATE = re.compile(
    r"(?<![\w'’-])(?:il|elle)\s+(?:s['’]est|s['’]était|est|était|a été|sera|reste|devient|semble)\s+(?:(?:très|également|aussi|particulièrement|toujours|reconnue? comme|à la fois|assez)\s+)*(?P<first>[a-zà-ÿ-]+)(?:(?:,\s*(?P<second>[a-zà-ÿ-]+))?\s+et\s+(?P<third>[a-zà-ÿ-]+))?",
    re.IGNORECASE,
)
_FEMININE_TITLE = re.compile(
    r"(?<![\w-])(?P<article>une |la |Une |La )?(?P<word>[A-Za-zÀ-ÿ]{2,}(?:ère|trice|euse|ienne|onne|effe|ante|ente|oise|aise|euresse|eure|ée|ive|ate|logue))(?P<plural>s)?(?![\w-])"
)
_BOTH = re.compile(
    r"(?<=[a-zà-ÿ])(?:\((?:e|ne|fe|se|trice|euse|ière)\)|[·.•](?:e|ne|fe|se|trice|euse|ière)\b|/(?:-?e|trice|euse|ière|ne)\b)(?P<plural>s)?"
)
_ENDINGS = (
    ("trice", "teur"),
    ("euse", "eur"),
    ("ère", "er"),
    ("ienne", "ien"),
    ("onne", "on"),
    ("effe", "ef"),
    ("eure", "eur"),
    ("ive", "if"),
)
_QUALITY = re.compile(
    r"(?P<lead>^|[,;:.!?–|·]\s*|\s{2,}|\b(?:et|très|assez|plutôt|également|suis|toujours|naturellement|étant)\s+|[a-zà-ÿ]\s+)(?P<word>[A-Za-zÀ-ÿ]{3,}e)(?![\w-])"
)
_ANDS = frozenset({"et"})
_ADVERBS = frozenset({"très", "assez", "plutôt", "également", "suis", "toujours", "naturellement", "étant"})


_FOLLOWING = re.compile(
    r"(?:,?[^\S\n]+(?:et[^\S\n]+)?|,[^\S\n]+)(?:(?:très|assez|plutôt|également|particulièrement)[^\S\n]+)?(?P<word>[a-zà-ÿ-]{3,}e)(?![\w-])"
)
_PRECEDING = re.compile(r"(?<![\w-])(?P<word>[A-ZÀ-Ýa-zà-ÿ]{3,}e)[^\S\n]$")
_I_AM = re.compile(
    r"(?<![\w'’-])(?:je\s(?:me\s)?(?:suis|étais|serai|reste|deviens|sens|considère|montre)|(?:et|me)\ssuis|j['’](?:étais|ai\sété)|étant)(?=\s)(?:\s(?:devenue?|restée?)(?=\s\w+(?:ée|te|ve|se)\b))?",
    re.IGNORECASE,
)
_CHOSEN = re.compile(r"(?<![\w-])l['’](?:ont|a|avaient|avait)\s(?P<word>[a-zà-ÿ]{3,}(?:ée|ie|ue|ise))(?![\w-])")
_EPICENE = re.compile(rf"(?<![\w'’-])(?P<article>une|la)\s(?P<word>{alternation('fr_epicene')})(?![\w-])", re.IGNORECASE)


def find(source: Source) -> Iterator[Span]:
    if source.language != "fr":
        return
    yield from _agreements(source)
    yield from _pronouns(source.text)
    yield from _titles(source.text)
    yield from _listed(source)
    for line in source.lines:
        yield from neutral_qualities(line, _QUALITY, _quality, _ANDS, _ADVERBS)


def _change(start: int, end: int, replacement: str, strength: float = GRAMMAR) -> Span:
    return Span(start, end, "gender", strength, replacement, counted=False)


def _pronouns(text: str) -> Iterator[Span]:
    for match in _SELF.finditer(text):
        yield _change(*match.span("word"), like("elle", match["word"]), GRAMMAR + 0.03)
    for match in _AFTER.finditer(text):
        before = match["before"]
        whole = f"{like('de ', before)}cette personne" if before.endswith(("'", "’")) else f"{before}cette personne"
        yield _change(*match.span(), whole, GRAMMAR + 0.03)
    for match in _SUBJECT.finditer(text):
        que = match["que"]
        start = text[: match.start()].rstrip(" \t")
        person = (
            "la personne" if que or (start and not start.endswith((".", "!", "?", "\n", ":"))) else like("la personne", match["subject"])
        )
        yield _change(*match.span(), f"{que[:-1]}e {person}" if que else person, GRAMMAR + 0.02)
    for match in _PREDICATE.finditer(text):
        for part in ("first", "second", "third"):
            if match[part] and (feminine := _feminine(match[part])) != match[part]:
                yield _change(*match.span(part), feminine)


@cache
def _feminine(word: str) -> str:
    """The feminine of a quality or participle; other words, titles among them, stay."""
    if word in word_set("fr_quality") or re.search(r"(?:é|eux|if)$", word):
        for ending, feminine in (("eux", "euse"), ("if", "ive"), ("el", "elle"), ("en", "enne"), ("on", "onne"), ("er", "ère")):
            if word.endswith(ending):
                return word.removesuffix(ending) + feminine
        return word if word.endswith("e") else word + "e"
    return word


@cache
def _masculine(word: str) -> str:
    """The short form of a feminine title or quality, in small letters; the word itself where there is none."""
    for feminine, masculine in _ENDINGS:
        if word.endswith(feminine):
            return word.removesuffix(feminine) + masculine
    if word.endswith("elle"):
        return word.removesuffix("le")
    return word.removesuffix("e")


def _titles(text: str) -> Iterator[Span]:
    for match in _FEMININE_TITLE.finditer(text):
        word = match["word"].lower()
        short = _masculine(word)
        known = short in word_set("fr_title") or (short != word and not is_known_title(word) and (is_title(short) or is_known_title(short)))
        known = known or (bool(match["article"]) and short in word_set("fr_title_with_article"))
        if known and word not in word_set("fr_no_title"):
            yield _change(*match.span("word"), like(short, match["word"]))
            yield from around_title(text, match.start(), match.end(), _FOLLOWING, _PRECEDING, _agreeing)
            if match["article"]:
                article = {"une": "un", "la": "le"}[match["article"].strip().lower()]
                yield _change(*match.span("article"), like(article, match["article"]) + " ")
    for match in _BOTH.finditer(text):
        yield _change(*match.span(), match["plural"] or "")


def _listed(source: Source) -> Iterator[Span]:
    """The titles of the table, with what agrees with them where a title begins: 'analyste financière', 'agente administrative'."""
    text = source.text
    for title in listed_titles(source, "fr"):
        yield _change(title.start, title.end, like(title.short, text[title.start : title.end]) + ("s" if title.plural else ""))
        if title.first:
            yield from around_title(text, title.start, title.end, _FOLLOWING, _PRECEDING, _beside_title)
            yield from behind_complement(text, title.end, word_set("fr_title_quality"), _beside_title)
    for match in source.matches(_epicene(), source.holds("fr_epicene")):
        if begins_title(source, match.start()):
            yield from chain(text, match.end(), _FOLLOWING, _beside_title)
            yield from behind_complement(text, match.end(), word_set("fr_title_quality"), _beside_title)


@cache
def _epicene() -> re.Pattern[str]:
    """Titles that are the same for everybody."""
    return re.compile(rf"(?<![\w'’-])(?:{alternation('fr_epicene')})(?![\w-])", re.IGNORECASE)


@cache
def _beside_title(word: str) -> str | None:
    """The short form of a word that agrees with the title it stands behind; None for other words."""
    return agreeing(word, "fr") or _agreeing(word)


def _agreements(source: Source) -> Iterator[Span]:
    """What agrees with 'je suis', with an article before a title of both genders, and with 'l'' in a profile."""
    text = source.text
    for match in _I_AM.finditer(text):
        yield from chain(text, match.end(), _FOLLOWING, _agreeing)
    for match in _EPICENE.finditer(text):
        yield _change(*match.span("article"), like({"une": "un", "la": "le"}[match["article"].lower()], match["article"]))
        yield from around_title(text, match.start("word"), match.end(), _FOLLOWING, _PRECEDING, _agreeing)
    for match in _CHOSEN.finditer(text):
        if source.line_at(match.start()).section in {"summary", "header", "other", "personal"}:
            yield _change(*match.span("word"), match["word"][:-1])


@cache
def _agreeing(word: str) -> str | None:
    """The short form of a feminine adjective or participle beside a title, by its ending; None for other words."""
    if known := _quality(word):
        return known
    if word in word_set("fr_no_agreement"):
        return None
    for feminine, short in (
        ("ée", "é"),
        ("ienne", "ien"),
        ("ale", "al"),
        ("elle", "el"),
        ("ive", "if"),
        ("euse", "eux"),
        ("ointe", "oint"),
        ("ante", "ant"),
        ("ente", "ent"),
        ("erte", "ert"),
        ("enue", "enu"),
        ("ière", "ier"),
        ("ouvelle", "ouveau"),
        ("onne", "on"),
    ):
        if word.endswith(feminine) and len(word) > len(feminine) + 1:
            return word.removesuffix(feminine) + short
    return None


@cache
def _quality(word: str) -> str | None:
    """The masculine of a feminine quality in the table; None for other words."""
    candidates = (
        word.removesuffix("e"), word.removesuffix("euse") + "eux", word.removesuffix("ive") + "if", word.removesuffix("lle") + "l",
        word.removesuffix("ère") + "er", word.removesuffix("trice") + "teur", word.removesuffix("nne") + "n", word.removesuffix("che") + "c",
    )  # fmt: skip
    return next((short for short in candidates if short != word and short in word_set("fr_quality")), None)
