"""Certificates, licences and exams, with their validity."""

import datetime
import re
from functools import cache

from pivots.extract.date_words import role as date_role
from pivots.extract.dates import DateSpan
from pivots.extract.quotes import Quoter
from pivots.extract.rows import without_placeholders
from pivots.extract.tables import any_of, column, word_pattern
from pivots.model.facts import Certification, SkillMention, Statement
from pivots.taxonomy import PAPERS, named_as_paper, speaks_of_paper, taxonomy

_ELSEWHERE = frozenset({"header", "summary", "skills", "experience", "other", "courses"})
_TITLES = frozenset({"header", "summary", "experience"})
_IN_BRACKETS = re.compile(r"\s*\([^)]*\)|/(?:in|-frau)\b")
_LONGEST_NAME = 9
"""Words; longer lines without a word of papers are sentences."""
_TOLD = re.compile(
    r"^\W*(?:I|we|my|ich|responsible|worked|competed|participated|attended|assisted|served|member|active\b.*\bmember)\b|\bmember (?:from|since|of)\b",
    re.IGNORECASE,
)
"""Beginnings of lines that tell."""
_NAME_END = re.compile(r"\s*(?:[;|•\t]|\s[–—-]\s|,\s|\(\s*(?:\d|\))|(?<!\w)(?:19|20)\d\d|$)")


@cache
def _words(role: str) -> re.Pattern[str]:
    return word_pattern(column("validity_words", "words", role=role))


@cache
def _until() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(column('validity_words', 'words', role='until'))}|{date_role('until')})[\s:.]*\Z", re.IGNORECASE)


def find_certifications(
    statements: tuple[Statement, ...], mentions: tuple[SkillMention, ...], spans: list[DateSpan], quoter: Quoter, as_of: datetime.date
) -> tuple[Certification, ...]:
    """Every certificate: what the section of certificates lists, and known ones named elsewhere; each once."""
    named: dict[int, list[SkillMention]] = {}
    for mention in mentions:
        if mention.implied_by is None and taxonomy().skill(mention.skill).kind in PAPERS:
            named.setdefault(mention.statement, []).append(mention)
    found: dict[str, Certification] = {}
    listed = [number for number, statement in enumerate(statements) if statement.section == "certifications"]
    for number in (*listed, *sorted(named.keys() - set(listed))):
        statement = statements[number]
        for entry in _of_statement(statement, named.get(number, []), spans, quoter, as_of):
            found.setdefault(entry.skill or entry.name.casefold(), entry)
    return tuple(sorted(found.values(), key=lambda entry: entry.evidence[0].start))


def _of_statement(
    statement: Statement, named: list[SkillMention], spans: list[DateSpan], quoter: Quoter, as_of: datetime.date
) -> list[Certification]:
    inside = statement.section == "certifications"
    if is_attended(quoter.text[statement.start : statement.end]):
        return []
    held = [mention for mention in named if inside or (statement.section in _ELSEWHERE and mention.status in {"demonstrated", "claimed"})]
    text = quoter.text[statement.start : statement.end]
    if not inside:
        held = [m for m in held if taxonomy().skill(m.skill).kind != "licence" or named_as_paper(m.skill, text)]
        held = [m for m in held if speaks_of_paper(text) or statement.section not in _TITLES or not _is_trade(m.skill)]
    if not inside and not held:
        return []
    valid = _valid(text, statement, spans, as_of)
    pending = valid is False and is_pending(text)
    evidence = (quoter.quote(statement.start, statement.end),)
    if held:
        names = {mention.skill: taxonomy().skill(mention.skill).name for mention in held if mention.status != "negated"}
        return [Certification(name=name, skill=skill, valid=valid, pending=pending, evidence=evidence) for skill, name in names.items()]
    if statement.status in {"coursework", "negated"} or _is_prose(text):
        return []
    name = _name(text)
    return [Certification(name=name, skill=None, valid=valid, pending=pending, evidence=evidence)] if name else []


_BEGUN = re.compile(
    r"\b(?:course|class(?:es)?|programme|program|training|\w*kurs|\w*lehrgang|formation|curso)\b[^.\n]{0,60}?\b(?:started|begun|began|ongoing|underway|begonnen|läuft|commencée?|débutée?|empezado|iniciado|comenzado)\b",
    re.IGNORECASE,
)
"""``CCNA evening course, started September 2026``: a course that goes on."""


@cache
def _is_trade(skill: str) -> bool:
    """Whether a certificate is a trade learned, whose name is a job title too: a line with the title alone shows the work, not the paper."""
    return taxonomy().is_known_title(_IN_BRACKETS.sub("", taxonomy().skill(skill).name).replace("/r", "").strip())


def _is_prose(text: str) -> bool:
    """Whether a line of the section tells something instead of naming a paper; a line with words of papers never does."""
    if speaks_of_paper(text):
        return False
    words = text.split()
    return len(words) > _LONGEST_NAME or bool(_TOLD.search(text))


def _name(text: str) -> str | None:
    """The words before the date, the issuer or the remark; None when they are no name."""
    blanked = without_placeholders(text)
    end = _NAME_END.search(blanked, 2)
    name = " ".join(blanked[: end.start() if end else len(blanked)].split()).strip(" ,;:()–—-.")
    if name.count("(") > name.count(")"):
        name = name.split(" (")[0]
    return (
        name if 2 <= len(name) <= 90 and name[:1].isalnum() and name.count(" ") <= 12 and any(letter.isupper() for letter in name) else None
    )


def is_pending(text: str) -> bool:
    """Whether the words say that a paper is not held yet: in progress, expected, planned."""
    return bool(_words("pending").search(text)) or _BEGUN.search(text) is not None


def is_attended(text: str) -> bool:
    """Whether the words say that a course was sat in and no exam taken."""
    return bool(_words("attended").search(text))


def _valid(text: str, statement: Statement, spans: list[DateSpan], as_of: datetime.date) -> bool | None:
    """True or False where the text states it, else None."""
    if _words("lapsed").search(text) or is_pending(text):
        return False
    for span in spans:
        if span.last is None or not statement.start <= span.start < statement.end:
            continue
        before = text[: span.start - statement.start]
        if span.first is None or _until().search(before):
            return (span.last.year, span.last.last) >= (as_of.year, as_of.month)
    return None
