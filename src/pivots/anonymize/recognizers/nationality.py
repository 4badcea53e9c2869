"""Nationality, citizenship and visa. The right to work stays ('authorised to work in the US'): the job may need it; a language stays."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.recognizers.school import degree_word
from pivots.anonymize.source import VALUE_ENDS, Source, SourceLine, pieces
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import alternation, beginning, whole_words, word_set

VERSION = "2"
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


def find(source: Source) -> Iterator[Span]:
    for match in source.matches(_labelled(), source.holds("nationality_label")):
        if not _RIGHT_TO_WORK.search(match.group()):
            yield Span(*match.span(), "nationality", SURE)
    hints = (*_HINTS, *map(beginning, source.holds("visa_word")))
    for line in source.lines:
        if line.section not in _WORK and not _RIGHT_TO_WORK.search(line.text):
            if any(hint in source.small[line.start : line.end] for hint in hints):
                yield from (Span(line.start + m.start(), line.start + m.end(), "nationality", SURE) for m in _free().finditer(line.text))
            yield from _standing_alone(source, line)
        elif (
            line.section == "education"
            and line.line.kind == "text"
            and not _RIGHT_TO_WORK.search(line.text)
            and not degree_word().search(line.text)
        ):
            yield from (Span(line.start + m.start(), line.start + m.end(), "nationality", SURE) for m in _free().finditer(line.text))


def _standing_alone(source: Source, line: SourceLine) -> Iterator[Span]:
    """A demonym that is a whole item among personal data: 'Berlin | Indian, opportunity card holder', 'married, two children, Polish'."""
    if not line.contact:
        return
    for piece in pieces(line):
        first = re.split(r"[,(]", piece.text)[0].strip()
        if _is_origin(first):
            yield Span(piece.start, piece.end, "nationality", SURE)
            continue
        if _PERSONAL.search(piece.text) or _speaks_of_family(source, piece.text):
            for item in re.finditer(r"[^,;]+", piece.text):
                if _is_origin(item.group().strip()):
                    yield Span(piece.start + item.end() - len(item.group().lstrip()), piece.start + item.end(), "nationality", SURE)


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
