"""Nationality, citizenship and visa. The right to work stays ('authorised to work in the US'): the job may need it; a language stays."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pivots.anonymize.recognizers.school import degree_word
from pivots.anonymize.source import VALUE_ENDS, Source, SourceLine, pieces
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import labelled, one_of, whole_words, word_set

VERSION = "1"
_PERSONAL = re.compile(r"\b(?:19|20)\d\d\b|\b\d{2} (?:years old|jahre|ans|años)\b", re.IGNORECASE)
_VALUE = r"[^\n|·•;.]{2,60}?"
_RIGHT_TO_WORK = re.compile(
    r"\b(?:authori[sz]ed|authori[sz]ation|eligible|right|permitted|permission)\s(?:to|of)\s?work|\barbeitserlaubnis\b|\bno visa (?:sponsorship )?(?:required|needed)\b|\bautorisé\w* à travailler\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def _labelled(labels: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{one_of(labels)})(?:\s*[:：]\s*|\s{{3,}}){_VALUE}(?=\s*(?:{VALUE_ENDS}))", re.IGNORECASE)


@lru_cache(maxsize=256)
def _free(demonyms: tuple[str, ...], visas: tuple[str, ...]) -> re.Pattern[str]:
    demonym = one_of(demonyms)
    return re.compile(
        rf"(?<!\w)(?:(?:dual\s)?(?:{demonym})(?:[\s/-](?:and\s|und\s)?(?:{demonym}))?\s(?:citizen(?:ship)?|national(?:ity)?|passport(?:\sholder)?|staatsangehörig\w*|staatsbürger\w*|origin|descent|heritage|by birth)"
        rf"|(?<![\w-])(?!(?:senior|corporate|global|good|every|fellow)\s)(?:[^\W\d_][\w.]*\s)?(?:[^\W\d_][\w.]*)\s(?:staatsangehörig(?:keit|e[rn]?)|staatsbürger(?:schaft|in)?)"
        rf"|(?-i:(?:[A-Z]\.\s?){{2,3}}|US|UK|EU|E\.U\.|[A-Z][a-zà-þ]+)\s?citizen(?:ship)?(?!\s(?:service|developer|science|scientist|advice|care|journalis|bank|portal))"
        rf"|(?:citizen|national|native) of (?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+){{0,2}}|(?:de\s)?(?:nationalité|nacionalidad|nacionalidade|cittadinanza|staatsangehörigkeit)\s[^\W\d_]{{4,}}(?:[\s/-](?:et|y|und)?\s?(?:{demonym}))?"
        rf"|(?:born|raised|grew up) in (?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?"
        rf"|(?:{one_of(visas)})(?:\sholder|\sstatus)?(?:,?\s(?:gültig bis|valable jusqu'au|valid (?:until|to|till)|válido hasta|transferable|unbefristet|seit|since|settled)(?:\s[\d./]+)?)?(?:\sof\s(?-i:[A-Z])\w+)?)(?!\w)",
        re.IGNORECASE,
    )


def find(source: Source) -> Iterator[Span]:
    for match in labelled(_labelled, source.holds("nationality_label"), source.text):
        if not _RIGHT_TO_WORK.search(match.group()):
            yield Span(*match.span(), "nationality", SURE)
    free = _free(source.holds("demonym"), source.holds("visa_word"))
    for line in source.lines:
        if line.section not in {"experience", "skills", "projects", "languages", "education"} and not _RIGHT_TO_WORK.search(line.text):
            yield from (Span(line.start + m.start(), line.start + m.end(), "nationality", SURE) for m in free.finditer(line.text))
            yield from _standing_alone(source, line)
        elif (
            line.section == "education"
            and line.line.kind == "text"
            and not _RIGHT_TO_WORK.search(line.text)
            and not degree_word().search(line.text)
        ):
            yield from (Span(line.start + m.start(), line.start + m.end(), "nationality", SURE) for m in free.finditer(line.text))


def _standing_alone(source: Source, line: SourceLine) -> Iterator[Span]:
    """A demonym that is a whole item among personal data: 'Berlin | Indian, opportunity card holder', 'married, two children, Polish'."""
    if not line.contact:
        return
    for piece in pieces(line):
        first = re.split(r"[,(]", piece.text)[0].strip()
        if _is_origin(first):
            yield Span(piece.start, piece.end, "nationality", SURE)
            continue
        if _PERSONAL.search(piece.text) or whole_words(source.holds("marital_word") + source.holds("birth_label")).search(piece.text):
            for item in re.finditer(r"[^,;]+", piece.text):
                if _is_origin(item.group().strip()):
                    yield Span(piece.start + item.end() - len(item.group().lstrip()), piece.start + item.end(), "nationality", SURE)


def _is_origin(text: str) -> bool:
    """A demonym, or two of them joined: 'Syrer', 'hispano-nigeriana', 'Korean American'."""
    known = word_set("demonym")
    if text.casefold() in known:
        return True
    words = re.split(r"[\s/-]+(?:(?:and|und|et|y)\s)?", text.casefold())
    return len(words) == 2 and words[1] in known and (words[0] in known or words[0].endswith("o"))
