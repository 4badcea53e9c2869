"""Names of the taxonomy in a posting's text, as far as the words there can mean a demand."""

import re
from functools import cache

from pivots.jobs.tables import cue
from pivots.taxonomy import SkillMatch, taxonomy

_LEAST_PROBABILITY = 0.5
_LEAST_INTRODUCED = 0.2
_STROKE = re.compile(r"[^\W\d_A-Z]{3}/-?$")
_LONGEST_ENDING = 2
_HALVES_BEFORE = re.compile(r"(?<![\w-])\w{2,}-(?:,\s\w{2,}-)*\s(?:und|oder|bzw\.|sowie|and|or|et|ou|y|o)\s$")
_HALF_BEHIND = re.compile(r"\s(?:und|oder|bzw\.|sowie)\s-[a-zäöüß]{3,}")
MATTERS = frozenset({"skill", "method", "domain"})


def is_field(match: SkillMatch) -> bool:
    """Whether what is named is work or a trade, and no product or paper with a name of its own."""
    return taxonomy().skill(match.skill).kind in MATTERS


@cache
def _wanted_kinds() -> frozenset[str]:
    return frozenset({"skill", "tool", "method", "licence", "certification", "domain"})


def find_matches(text: str) -> list[SkillMatch]:
    """Names of hard skills in the text; wishes about a person's nature are left out."""
    table = taxonomy()
    found = [m for m in table.find_skills(text) if table.skill(m.skill).kind in _wanted_kinds() and _is_meant(text, m)]
    found = _whole_compounds(text, found) if "-" in text else found
    half_said = {m.start: end for m in found if (end := _half_said(text, m)) is not None}
    for one, other in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if other.start in half_said and _is_activity(text, one) and _AND.fullmatch(text, one.end, other.start):
            half_said[one.start] = half_said[other.start]  # 'Wartung und Instandsetzung von Pumpen'
    traded = [end for start, end in half_said.items() if cue("trade").match(text, start)]
    return [m for m in found if m.start not in half_said and not any(end <= m.start and " " not in text[end : m.start] for end in traded)]


def _half_said(text: str, match: SkillMatch) -> int | None:
    """Where that begins which a word for work is done to: ``purchasing of castings`` is not purchasing, whatever is bought, nor is it casting.

    None where the name says all.
    """
    if not _is_activity(text, match):
        return None
    complement = cue("complement").match(text, match.end)
    return complement.end() if complement else None


_AND = re.compile(r"\s+(?:und|and|et|y|&)\s+")


def _is_activity(text: str, match: SkillMatch) -> bool:
    """Whether the name is a word for work that is done to something, or two of them."""
    words = _AND.split(text[match.start : match.end])
    return is_field(match) and all(cue("activity").fullmatch(word) for word in words)


def _whole_compounds(text: str, matches: list[SkillMatch]) -> list[SkillMatch]:
    """``Fahr- und Dienstplanung`` is one name where the table knows its second half only; ``Spritzguss- und Frästeile`` are two."""
    names = [m for m in matches if taxonomy().skill(m.skill).kind != "domain"]
    out: list[SkillMatch] = []
    for match in matches:
        before = _HALVES_BEFORE.search(text[: match.start]) if is_field(match) else None
        behind = _HALF_BEHIND.match(text, match.end) if is_field(match) else None
        start = before.start() if before and not any(before.start() < m.end <= match.start for m in names) else match.start
        end = behind.end() if behind and not any(match.end <= m.start < behind.end() for m in names) else match.end
        out = [m for m in out if m.end <= start] if start < match.start else out
        if not out or out[-1].end <= match.start:
            out.append(match._replace(start=start, end=end))
    return out


def _is_meant(text: str, match: SkillMatch) -> bool:
    """Whether the words mean the skill; ``experience with Go or Rust`` is plain where a résumé's ``Go`` would not be."""
    if (
        _is_person(text, match)
        or _is_counterpart(text, match)
        or cue("leads_to").match(text, match.start)
        or _is_ending(text, match)
        or _is_ours(text, match)
    ):
        return False
    if match.probability >= _LEAST_PROBABILITY:
        return True
    introduced = cue("introduces").search(text[: match.start]) or cue("introduced_after").match(text, match.end)
    return match.probability >= _LEAST_INTRODUCED and text[match.start].isupper() and bool(introduced)


def _is_counterpart(text: str, match: SkillMatch) -> bool:
    """``negotiation with procurement and legal``: departments that one deals with, whose work is not asked for."""
    if not is_field(match) or not cue("department").fullmatch(text[match.start : match.end]):
        return False
    before = text[: match.start]
    # "submitting invoices to our accounting department"
    return bool(cue("dealing").search(before)) or bool(cue("theirs").search(before) and cue("theirs_end").match(text, match.end))


_WITH_ARTICLE = re.compile(
    r"\b(?:an?|the|our|other|any|every|eine[mnr]?|de[mnr]|une?|les?|la|una?|el|los|las) (?:[\w-]+ )?$", re.IGNORECASE
)


_OF_PEOPLE = re.compile(r"(?:er|or|ist|ian|eur|euse|ier|ière|trice|ero|era|dora|ista)s?$")


def _is_person(text: str, match: SkillMatch) -> bool:
    """``explaining one to an upset welder``: somebody who does the work, behind an article, is met there and not asked for."""
    written = text[match.start : match.end]
    behind = _OF_PEOPLE.search(written) is not None and _WITH_ARTICLE.search(text[: match.start]) is not None
    return behind and is_field(match) and taxonomy().is_known_title(written)


def _is_ending(text: str, match: SkillMatch) -> bool:
    """Whether the name is the ending of a word (``Steuerfachangestellte/r``)."""
    written = text[match.start : match.end]
    return len(written) <= _LONGEST_ENDING and written.islower() and bool(_STROKE.search(text[: match.start]))


def _is_ours(text: str, match: SkillMatch) -> bool:
    """Whether the words only say what the employer will do (``we'll teach you both``)."""
    return any(hit.start() <= match.start and match.end <= hit.end() for hit in cue("we_teach").finditer(text))
