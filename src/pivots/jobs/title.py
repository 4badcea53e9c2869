"""Title, occupation and level of the job."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from pivots.jobs.headings import heading_section
from pivots.jobs.lines import GENDER_MARK
from pivots.jobs.pay import find_pay
from pivots.jobs.posting_line import PostingLine
from pivots.jobs.tables import cue
from pivots.model.job import Seniority
from pivots.taxonomy import taxonomy

_LOOKED_AT = 10
_LONGEST = 110
_WORD = re.compile(r"[^\W\d_]{3}")
"""What a title has: the number of a posting (``Job 114/26``) is none."""
_LEVELS: tuple[tuple[Seniority, str], ...] = (
    ("intern", r"intern|internship|praktikum|praktikant(?:in)?|werkstudent(?:in)?|stage|stagiaire|becario"),
    ("junior", r"junior|entry[- ]level|berufseinsteiger|débutant"),
    ("senior", r"senior|sr\."),
    ("lead", r"lead|team ?lead(?:er)?|teamleit(?:er|ung)"),
    ("principal", r"principal|staff"),
    ("mid", r"mid[- ]level|intermediate|regular"),
)


class Title(NamedTuple):
    text: str
    occupation: str | None
    level: Seniority | None


def find_title(lines: Sequence[PostingLine], language: str = "") -> Title:
    """The title: a labelled line, else the line near the top that reads most like one, else the first heading or line."""
    top = lines[:_LOOKED_AT]
    for line in top:
        if (labelled := cue("title_label").search(line.text)) and _WORD.search(line.text, labelled.end()):
            return _title(line.text[labelled.end() :].strip(), language)
    candidates = [line for line in top if _may_be_title(line)]
    scored = [(_certainty(line, language), -number, line) for number, line in enumerate(candidates)]
    if scored:
        best = max(scored, key=lambda entry: entry[:2])
        if best[0] > 0:
            return _title(best[2].text, language)
    if hired := _hired(lines, language):
        return hired
    first = next((line for line in candidates if line.kind == "heading"), None) or next(iter(candidates or lines), None)
    return _title(first.text, language) if first else Title("", None, None)


_HIRED = re.compile(r"(?:[A-ZÄÖÜ][\w.+#&/-]*|of|for|and|/|&|-)(?:\s+(?:[A-ZÄÖÜ][\w.+#&/-]*|of|for|and|/|&|-|\([mwdf/]+\)))*")


def _hired(lines: Sequence[PostingLine], language: str) -> Title | None:
    """The title in a sentence such as *We're hiring a Staff Engineer to ...*; None when there is none."""
    for line in lines[:_LOOKED_AT]:
        hit = cue("hiring").search(line.text)
        name = _HIRED.match(line.text, hit.end()) if hit else None
        if name and name[0][0].isupper() and len(name[0].split()) <= 8:
            return _title(name[0].strip(" -/&"), language)
    return None


def _may_be_title(line: PostingLine) -> bool:
    text = line.text
    return (
        line.kind not in {"item", "cell"}
        and len(text) <= _LONGEST
        and len(text.split()) <= 14
        and _WORD.search(_without_lead(text)) is not None
        and not text.endswith((".", ":"))
        and heading_section(text) is None
        and not cue("title_lead").fullmatch(f"{text.strip(' .!:')} ")
        and find_pay([text]) is None
    )


def _certainty(line: PostingLine, language: str) -> float:
    match = taxonomy().match_title(_bare(line.text), language)
    if match is None:
        return 0.4 if GENDER_MARK.search(line.text) else 0.3 if level_word(line.text) and "·" not in line.text else 0.0
    return match.certainty + (0.3 if line.kind == "heading" else 0) + (0.3 if GENDER_MARK.search(line.text) else 0)


def _bare(text: str) -> str:
    return GENDER_MARK.sub("", text).strip(" -–|·")


def _without_lead(text: str) -> str:
    """``Vacancy: Cook`` -> ``Cook``."""
    lead = cue("title_lead").match(text)
    return text[lead.end() :] if lead and len(text) - lead.end() > 3 else text


def _title(text: str, language: str) -> Title:
    text = _without_lead(text)
    match = taxonomy().match_title(_bare(text), language)
    return Title(text, match.occupation if match else None, (match.level if match else None) or level_word(text))


def level_word(text: str) -> Seniority | None:
    """The level a word of the text names; None when none does."""
    for level, pattern in _LEVELS:
        if re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE):
            return level
    return None


def header_level(lines: Sequence[PostingLine]) -> Seniority | None:
    """A level standing alone between separators near the top (``Acme · Senior · Remote``)."""
    for line in lines[:5]:
        for part in re.split(r"\s*[·|•]\s*", line.text):
            if len(part.split()) <= 2 and (level := level_word(part)):
                return level
    return None


def level_by_years(years: float | None) -> Seniority | None:
    """Level that a minimum of years stands for: under 2 junior, under 5 mid, from 5 senior; None when no years are asked for."""
    if years is None:
        return None
    return "junior" if years < 2 else "mid" if years < 5 else "senior"
