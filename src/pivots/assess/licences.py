"""Licences and certificates beyond their name: whether the paper itself is stated, and for which place, class or issuer."""

from collections.abc import Iterator
from typing import NamedTuple

from pivots.assess.by_skill import proves
from pivots.assess.case import Case
from pivots.model.evidence import Evidence
from pivots.model.facts import SkillMention
from pivots.model.job import Criterion
from pivots.taxonomy import PAPERS, limit_allows, limit_kinds, limits_of_licence, named_as_paper, speaks_of_paper, taxonomy

_SELF_DESCRIPTION = frozenset({"header", "summary", "objective"})
_LISTS = frozenset({"certifications", "skills", "education", "courses"})
_SHOWN = frozenset({"demonstrated", "claimed", "implied"})


class Paper(NamedTuple):
    """What the résumé says of a licence that it names."""

    by_title: bool = False
    held: tuple[str, ...] = ()
    """Limits stated, of the kinds where none of those asked for is among them."""
    open: tuple[str, ...] = ()
    """Limits asked for, of the kinds in which others are stated; where there is none, of those in which none is."""
    evidence: tuple[Evidence, ...] = ()
    """The lines that state ``held``."""


def read_paper(case: Case, criterion: Criterion) -> Paper:
    """How a licence or certificate is stated; nothing to say of other criteria and of alternatives."""
    if criterion.category not in PAPERS or len(criterion.skills) != 1:
        return Paper()
    skill = criterion.skills[0]
    lines = list(_lines(case, skill))
    by_title = criterion.category == "licence" and bool(lines) and not _is_stated(case, skill)
    by_line = [(line, limits_of_licence(skill, line.quote)) for line in lines] if criterion.limited_to else []
    stated = limit_kinds(value for _, values in by_line for value in values)
    held: list[str] = []
    differing: list[str] = []
    unstated: list[str] = []
    for kind, asked in limit_kinds(criterion.limited_to).items():
        of_kind = stated.get(kind, ())
        if not any(limit_allows(h, a) for h in of_kind for a in asked):
            held += of_kind
            (differing if of_kind else unstated).extend(asked)
    quotes = tuple(line for line, values in by_line if set(values) & set(held))
    return Paper(by_title, tuple(dict.fromkeys(held)), tuple(differing or unstated), quotes)


def _lines(case: Case, skill: str) -> Iterator[Evidence]:
    for certificate in case.facts.certifications:
        if certificate.valid is not False and proves(certificate, skill):
            yield from certificate.evidence
    yield from (m.evidence for m in case.mentions.get(skill, ()) if m.status in _SHOWN)


def _is_stated(case: Case, skill: str) -> bool:
    """Whether the paper itself is named, and not only an occupation that cannot be had without it."""
    named = any(_is_paper(case, skill, line) for line in _lines(case, skill))
    return named or any(_follows_from_paper(m) for m in case.mentions.get(skill, ()) if m.status in _SHOWN)


def _follows_from_paper(mention: SkillMention) -> bool:
    """Whether another licence that cannot be had without this one is named as a paper: ``CDL class B`` holds a driver's licence."""
    higher = mention.implied_by
    return higher is not None and taxonomy().skill(higher).kind == "licence" and named_as_paper(higher, mention.evidence.quote)


def _is_paper(case: Case, skill: str, line: Evidence) -> bool:
    if speaks_of_paper(line.quote):
        return True
    section = next((s.section for s in case.facts.statements if s.start <= line.start < s.end), "certifications")
    if section in _SELF_DESCRIPTION:
        return section == "summary" and named_as_paper(skill, line.quote)
    headings = [q for p in case.facts.positions for q in p.evidence] + ([case.facts.headline] if case.facts.headline else [])
    if any(q.start < line.end and line.start < q.end for q in headings):
        return False
    return section in _LISTS or named_as_paper(skill, line.quote)
