"""Signs that the résumé was not understood: then nothing it seems to lack rules it out, and a person reads it."""

import functools
import re

from pivots.assess.case import Case
from pivots.assess.tables import range_words
from pivots.assess.words import split
from pivots.model.assessment import PositionRelevance
from pivots.model.facts import WORK_KINDS, Position
from pivots.taxonomy import taxonomy

_SAME_WORK = 0.8
"""Closeness from which a headline names the role's own work."""
_ROOT = 6
"""Letters that two words must share, in a compound anywhere, to be of one kind (``Elektroniker``, ``Instandhaltungselektriker``)."""
_A_JOB = 12
"""A period or a position of fewer months may be a course or a project."""
_FEW = 2
_SAYS_NO_TRADE = frozenset(
    {"arbeit", "manage", "mitarb", "employ", "emplea", "respon", "assist", "operat", "operad", "specia", "spezia", "servic"}
)
"""Roots that titles and criteria of every trade share."""
_ELSEWHERE = {"education", "courses", "certifications", "publications", "volunteering", "references", "interests", "languages"}


def doubts(case: Case, relevance: tuple[PositionRelevance, ...], relevant_months: int) -> tuple[str, ...]:
    """Codes: ``language_unread``, ``dates_unread``, ``period_unread``, ``title_unread``; empty where the text was understood as far as can be told."""
    found = [] if case.resume.language_is_read else ["language_unread"]
    if not case.work:
        found += ["dates_unread"] if len(_ranges(case, anywhere=True)) >= _FEW else []
    elif _ranges(case, anywhere=False):
        found.append("period_unread")
    if not relevant_months and (_unknown_title(case, relevance) or _headline(case)):
        found.append("title_unread")
    return tuple(found)


def _ranges(case: Case, *, anywhere: bool) -> list[int]:
    """Where the text states a period of a year or more that no position or degree holds; ``anywhere``: in whatever section."""
    claimed = [(p.text_start, p.text_end) for p in case.facts.positions]
    claimed += [(q.start, q.end) for e in case.facts.education for q in e.evidence]
    if not anywhere:
        claimed += [(s.start, s.end) for s in case.facts.statements if s.section in _ELSEWHERE]
    return [
        match.start()
        for match in _pattern(case.resume.language).finditer(case.resume.text)
        if _months(match, case.as_of.year) >= _A_JOB and not any(start <= match.start() < end for start, end in claimed)
    ]


def _months(match: re.Match[str], this_year: int) -> int:
    last = int(match["last"]) if match["last"] else this_year
    return 12 * (last - int(match["first"])) if last <= this_year else 0


@functools.cache
def _pattern(language: str) -> re.Pattern[str]:
    """``June 2021 to present``, ``03/2019 – 11/2022``: two years, or a year and an open end, on one line."""
    between, still = range_words(language)
    month = r"(?:[^\W\d_]{3,9}\.?\s+|\d{1,2}[./])?"
    now = "|".join(map(re.escape, still))
    to = "|".join(map(re.escape, between))
    year = r"(?:19[6-9]\d|20[0-4]\d)"
    return re.compile(rf"\b(?P<first>{year})[ \t]*(?:[-–—]|\b(?:{to})\b)[ \t]*(?:{month}(?P<last>{year})\b|(?:{now})\b)", re.IGNORECASE)


def _unknown_title(case: Case, relevance: tuple[PositionRelevance, ...]) -> bool:
    """A title nobody understood, held for a year or more, that shares a word with the role's title or a required criterion."""
    if case.job.language != case.resume.language:
        return False
    asked = {word.casefold()[:_ROOT] for text in (case.job.title, *(c.name for c in case.job.required)) for word in split(text)}
    roots = {root for root in asked if len(root) == _ROOT} - _SAYS_NO_TRADE
    held = (case.facts.positions[n] for n in case.work if not relevance[n].counted)
    return any(p.months >= _A_JOB and p.kind in WORK_KINDS and _is_strange(case, p) and _speaks(p.title, roots) for p in held)


def _is_strange(case: Case, position: Position) -> bool:
    return taxonomy().match_title(position.title, case.resume.language) is None


def _speaks(title: str, roots: set[str]) -> bool:
    return any(root in word.casefold() for word in split(title) for root in roots)


def _headline(case: Case) -> bool:
    """The résumé gives itself the role's own title, and no dated title was understood as another trade's."""
    headline = case.facts.headline
    if headline is None or case.occupation is None:
        return False
    match = taxonomy().match_title(headline.quote, case.resume.language)
    if match is None or _closeness(match.occupation, case.occupation) < _SAME_WORK:
        return False
    return all(_is_strange(case, case.facts.positions[n]) for n in case.work)


def _closeness(one: str, other: str) -> float:
    try:
        return taxonomy().closeness(one, other)
    except KeyError:  # a hand-edited job may name an occupation that no table holds
        return 0.0
