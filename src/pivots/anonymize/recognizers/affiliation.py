"""Groups that tell more than their members' work: of one gender, origin or orientation, parties, unions, veterans.

All are counted as one kind, because a count by kind would tell what was removed. Which of them stay is for the proxy policy to say.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.recognizers.telling import phrase, phrases
from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import alternation
from pivots.model.proxies import Proxy
from pivots.patterns import compiled

VERSION = "2"
_PROXIES: tuple[Proxy, ...] = ("gendered_groups", "origin_groups", "orientation_groups", "military_service", "politics", "unions")
_GREEK = r"Alpha|Beta|Gamma|Delta|Epsilon|Zeta|Eta|Theta|Iota|Kappa|Lambda|Mu|Nu|Xi|Omicron|Pi|Rho|Sigma|Tau|Upsilon|Phi|Chi|Psi|Omega"
_CHAPTER = re.compile(rf"(?<![\w-])(?:{_GREEK})(?:\s(?:{_GREEK})){{1,2}}(?![\w-])")
_OPEN_TO_ALL = frozenset(
    name.casefold()
    for name in (
        "Phi Beta Kappa", "Phi Kappa Phi", "Phi Theta Kappa", "Tau Beta Pi", "Eta Kappa Nu", "Beta Gamma Sigma", "Sigma Xi", "Beta Alpha Psi", "Omicron Delta Kappa",
        "Alpha Lambda Delta", "Delta Mu Delta", "Sigma Theta Tau", "Kappa Delta Pi", "Psi Chi", "Pi Tau Sigma", "Upsilon Pi Epsilon", "Alpha Omega Alpha", "Rho Chi",
        "Lambda Pi Eta", "Pi Mu Epsilon", "Chi Epsilon", "Alpha Kappa Psi", "Delta Sigma Pi", "Phi Alpha Theta", "Sigma Tau Delta", "Alpha Pi Mu", "Phi Alpha Delta",
        "Sigma Pi Sigma", "Phi Lambda Sigma", "Kappa Psi", "Theta Tau", "Phi Chi Theta", "Sigma Gamma Tau", "Alpha Epsilon Delta", "Gamma Sigma Alpha", "Phi Sigma Pi", "Sigma Alpha Pi",
    )
)  # fmt: skip
"""Honour and professional societies of men and women. They tell of grades and fields, and stay."""
_STUDENT_LIFE = frozenset({"education", "volunteering", "interests", "memberships", "awards", "other"})
_OF_PEOPLE = _STUDENT_LIFE | {"header", "personal", "references"}


@cache
def _origin() -> re.Pattern[str]:
    of = rf"(?:{alternation('demonym')})(?:e[rsnm]?|s|n)?"
    return compiled(
        rf"(?<!\w)(?:association|verein|amicale|asociación|associazione|society|club|union|zentrum|casa|centro)\s(?:des|der|of|de|de los|dei)\s{of}(?!\w)"
        rf"|(?<!\w)(?:association|verein|bund|netzwerk|asociación)\s{of}\s(?:studierender|studenten|students?|étudiants|estudiantes|frauen|akademiker\w*)"
        rf"|(?<![\w-]){of}\s(?:students?['’]?|studierende[nr]?|women['’]s|community|youth|diaspora|professionals|expats?|cultural)\s(?:association|society|union|club|group|network|centre|center|organi[sz]ation|vereinigung)",
        re.IGNORECASE,
    )


def _of_one_origin(source: Source) -> Iterator[Span]:
    """'Association des Algériens du Nord', 'Korean Student Association': people of one origin; the British Computer Society is none of these."""
    demonyms = source.holds_beginning("demonym")
    for line in source.lines if demonyms else ():
        if line.section in _OF_PEOPLE and not line.heading and any(word in source.small[line.start : line.end] for word in demonyms):
            for match in _origin().finditer(line.text):
                start, end = phrase(line, match)
                yield Span(line.start + start, line.start + end, "affiliation", proxy="origin_groups")


def find(source: Source) -> Iterator[Span]:
    for proxy in _PROXIES:
        yield from phrases(source, proxy, "affiliation")
    yield from _chapters(source)
    yield from _of_one_origin(source)


def _chapters(source: Source) -> Iterator[Span]:
    """Fraternities and sororities, which go by two or three Greek letters."""
    for line in source.lines_for(_CHAPTER):
        if line.section in _STUDENT_LIFE and not line.heading:
            for match in _CHAPTER.finditer(line.text):
                if match.group().casefold() not in _OPEN_TO_ALL:
                    start, end = line.start + match.start(), line.start + match.end()
                    yield Span(start, end, "affiliation", proxy="gendered_groups")
