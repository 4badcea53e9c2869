"""Spanish: él and ella become 'la persona', which is feminine for everybody; titles and the qualities beside them take their short form.

'Él es conocido' and 'Ella es conocida' -> 'La persona es conocida'; 'Coordinadora organizada' -> 'Coordinador organizado', the form that occupations
are found by. The record counts none of it: one of the two forms stays as it is, and a count would tell.
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
_PRONOUN = re.compile(
    r"(?<![\w-])(?P<before>(?:de|con|por|para|a|en|sin|sobre|hacia|según|entre)\s+)?(?P<word>él|ella)(?P<self>\s+mism[oa])?(?![\w-])",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?<![\w-])(?:él|ella)\s+(?:es|está|era|fue|ha sido|sigue siendo)\s+(?:(?:muy|también|siempre|bastante)\s+)?(?P<first>\w+)(?:(?:,\s*(?P<second>\w+))?\s+[ye]\s+(?P<third>\w+))?",
    re.IGNORECASE,
)
_FEMININE_TITLE = re.compile(
    r"(?<![\w-])(?P<article>una |la |Una |La )?(?P<word>[A-Za-zÁ-ÿ]{1,}(?:ora|era|ica|ada|ata|ona|esa|ina|loga|ara|efa|iva|aria|oga))(?P<plural>s)?(?![\w-])"
)
_BOTH = re.compile(r"(?<=[a-zá-ÿ])(?:/-?as?\b|\(as?\)|@)")
_QUALITY = re.compile(
    r"(?P<lead>^|[,;:.!?–|·]\s*|\s{2,}|\b(?:y|e|muy|soy|bastante|también|siempre|estoy)\s+|[a-zá-ÿ]\s+)(?P<word>[A-Za-zÁ-ÿ]{3,}a)(?![\w-])"
)
_ANDS, _ADVERBS = frozenset({"y", "e"}), frozenset({"muy", "soy", "bastante", "también", "siempre", "estoy"})


_FOLLOWING = re.compile(
    r"(?:,?[^\S\n]+(?:[ye][^\S\n]+)?|,[^\S\n]+)(?:(?:muy|bastante|también|siempre|más)[^\S\n]+)?(?P<word>[a-zá-ÿ]{3,}a)(?![\w-])"
)
_PRECEDING = re.compile(r"(?<![\w-])(?P<word>[A-ZÁ-Ýa-zá-ÿ]{3,}a)[^\S\n]$")
_I_AM = re.compile(r"(?<![\w-])(?:soy|estoy|me considero|me siento|he sido|fui|quedé|me mantengo|me veo)(?=\s)", re.IGNORECASE)
_EPICENE = re.compile(
    rf"(?<![\w-])(?P<article>una|la)\s(?P<before>(?:buena|excelente|gran|joven)\s)?(?P<word>{alternation('es_epicene')})(?![\w-])",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?P<first>[^.;:\n]{0,60}?\s[ye]\s(?:está|es|fue|era)\s)(?P<word>[a-zá-ÿ]{3,}o)(?![\w-])")
_SELF = re.compile(r"(?<![\w-])(?P<word>sí mismo)(?![\w-])")
_IS = re.compile(r"[^\S\n](?:fue|es|era|está|estaba|ha sido|será|resultó)(?=\s)")


def find(source: Source) -> Iterator[Span]:
    if source.language != "es":
        return
    text = source.text
    yield from _agreements(text)
    for match in _PRONOUN.finditer(text):
        before, word = match["before"] or "", match["word"]
        person = f"{before}esta persona" if before else like("la persona", word)
        yield _change(*match.span(), person + (" misma" if match["self"] else ""), GRAMMAR + 0.02)
    for match in _ABOUT.finditer(text):
        joined = _JOINED.match(text, match.start())
        if joined and (joined["word"] in word_set("es_quality") or joined["word"].endswith(("ado", "ido"))):
            yield _change(*joined.span("word"), joined["word"][:-1] + "a")
        stop = re.search(r"[.;\n]|$", text[match.end() :])
        for itself in _SELF.finditer(text, match.end(), match.end() + (stop.start() if stop else 0)):
            yield _change(*itself.span("word"), "sí misma")
        for part in ("first", "second", "third"):
            word = match[part]
            if word and word.endswith("o") and (word in word_set("es_quality") or word.endswith(("ado", "ido"))):
                yield _change(*match.span(part), word[:-1] + "a")
    yield from _titles(text)
    yield from _listed(source)
    for line in source.lines:
        yield from neutral_qualities(line, _QUALITY, _quality, _ANDS, _ADVERBS)


def _change(start: int, end: int, replacement: str, strength: float = GRAMMAR) -> Span:
    return Span(start, end, "gender", strength, replacement, counted=False)


@cache
def _masculine(word: str) -> str:
    """The short form of a feminine title, in small letters."""
    if word.endswith("ora"):
        return word[:-1]
    return word[:-1] + ("e" if word.endswith(("efa", "enta")) else "o")


def _titles(text: str) -> Iterator[Span]:
    for match in _FEMININE_TITLE.finditer(text):
        word = match["word"].lower()
        short = _masculine(word)
        known = short in word_set("es_title") or (not is_known_title(word) and (is_title(short) or is_known_title(short)))
        if not known or (
            word in word_set("es_no_title") and not (match["article"] and word.endswith("ora") and word not in word_set("es_machine"))
        ):
            continue
        plural = match["plural"] or ""
        yield _change(
            match.start("word"),
            match.end("word") + len(plural),
            like(short, match["word"]) + (("es" if short.endswith("r") else "s") if plural else ""),
        )
        if not plural:
            yield from around_title(text, match.start(), match.end(), _FOLLOWING, _PRECEDING, _agreeing)
            if verb := _IS.match(text, match.end()):
                yield from chain(text, verb.end(), _FOLLOWING, _agreeing)
        if match["article"]:
            article = {"una": "un", "la": "el"}[match["article"].strip().lower()]
            yield _change(*match.span("article"), like(article, match["article"]) + " ")
    for match in _BOTH.finditer(text):
        yield _change(*match.span(), "o" if match.group() == "@" else "s" if match.group().rstrip(")").endswith("s") else "")


def _listed(source: Source) -> Iterator[Span]:
    """The titles of the table, with what agrees with them where a title begins: 'técnica informática', 'auxiliar administrativa'."""
    text = source.text
    for title in listed_titles(source, "es"):
        ending = ("es" if title.short.endswith("r") else "s") if title.plural else ""
        yield _change(title.start, title.end, like(title.short, text[title.start : title.end]) + ending)
        if title.first:
            yield from around_title(text, title.start, title.end, _FOLLOWING, _PRECEDING, _beside_title)
            yield from behind_complement(text, title.end, word_set("es_title_quality"), _beside_title)
    for match in source.matches(_epicene(), source.holds("es_epicene")):
        if begins_title(source, match.start()):
            yield from chain(text, match.end(), _FOLLOWING, _beside_title)
            yield from behind_complement(text, match.end(), word_set("es_title_quality"), _beside_title)


@cache
def _epicene() -> re.Pattern[str]:
    """Titles that are the same for everybody."""
    return re.compile(rf"(?<![\w-])(?:{alternation('es_epicene')})(?![\w-])", re.IGNORECASE)


@cache
def _beside_title(word: str) -> str | None:
    """The short form of a word that agrees with the title it stands behind; None for other words."""
    return f"{word[:-1]}o" if word in word_set("es_title_quality") else agreeing(word, "es") or _agreeing(word)


def _agreements(text: str) -> Iterator[Span]:
    """What agrees with 'soy' and 'estoy', and with an article before a title of both genders."""
    for match in _I_AM.finditer(text):
        yield from chain(text, match.end(), _FOLLOWING, _agreeing)
    for match in _EPICENE.finditer(text):
        yield _change(*match.span("article"), like({"una": "un", "la": "el"}[match["article"].lower()], match["article"]))
        yield from around_title(text, match.start("word"), match.end(), _FOLLOWING, _PRECEDING, _agreeing)


@cache
def _agreeing(word: str) -> str | None:
    """The short form of a feminine adjective or participle beside a title; None for other words."""
    if known := _quality(word):
        return known
    if word in word_set("es_no_agreement"):
        return None
    if word.endswith(("ada", "ida", "ista")):
        return word if word.endswith("ista") else word[:-1] + "o"
    if word.endswith("ora"):
        return word[:-1]
    return word[:-1] + "o" if word.endswith(("ica", "iva", "aria", "osa", "uesta", "erta", "ita", "uena", "igna")) else None


def _quality(word: str) -> str | None:
    """The masculine of a feminine quality in the table; None for other words."""
    short = word[:-1] + "o"
    return short if short in word_set("es_quality") else None
