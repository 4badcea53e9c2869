"""One candidate and one job, with the look-ups that several parts share."""

import datetime
import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pivots.assess.kin import families_of
from pivots.assess.words import Index, split
from pivots.model.anonymous import AnonymousResume
from pivots.model.evidence import Evidence
from pivots.model.facts import WORK_KINDS, Facts, SkillMention, SkillStatus
from pivots.model.job import Criterion, Job
from pivots.taxonomy import taxonomy

STRENGTH_ORDER: tuple[SkillStatus, ...] = ("demonstrated", "claimed", "implied", "coursework", "aspirational", "negated", "missing")
_USED = frozenset({"demonstrated", "claimed", "implied"})
MANIPULATION_CODES = frozenset({"hidden_text", "prompt_injection", "keyword_stuffing"})


_BETWEEN = re.compile(r"\s*(?:&|/|\+)\s*|\s(?:and|und|et|y)\s")
_SHORTEST_PART = 2
_PLAINLY = 0.8
"""Certainty from which a part of a title names an occupation of its own."""


def title_parts(title: str) -> tuple[str, ...]:
    """The titles that one title joins: ``Payroll & Ledger Accountant`` is ``Payroll Accountant`` and ``Ledger Accountant``; empty for all others."""
    plain = re.sub(r"\([^)]*\)?", " ", title).split(",")[0]
    parts = [part.strip() for part in _BETWEEN.split(plain) if part.strip()]
    if len(parts) < 2 or any(len(part) < _SHORTEST_PART or not part[0].isalpha() for part in parts):
        return ()
    head = parts[-1].split()[-1]
    return tuple(part if len(part.split()) > 1 or number == len(parts) - 1 else f"{part} {head}" for number, part in enumerate(parts))


@dataclass(frozen=True)
class Case:
    """What is assessed. Everything here is a function of the four values given."""

    resume: AnonymousResume
    facts: Facts
    job: Job
    as_of: datetime.date

    @functools.cached_property
    def mentions(self) -> dict[str, list[SkillMention]]:
        """Taxonomy id -> its mentions, in text order."""
        found: dict[str, list[SkillMention]] = {}
        for mention in self.facts.mentions:
            found.setdefault(mention.skill, []).append(mention)
        return found

    @functools.cached_property
    def used(self) -> dict[int, set[str]]:
        """Position -> the skills that it shows or names."""
        found: dict[int, set[str]] = {}
        for mention in self.facts.mentions:
            if mention.position is not None and mention.status in _USED:
                found.setdefault(mention.position, set()).add(mention.skill)
        return found

    @functools.cached_property
    def named(self) -> dict[tuple[int, str], SkillStatus]:
        """(statement, taxonomy id) -> strongest status of the skills named there, implied ones left out."""
        found: dict[tuple[int, str], SkillStatus] = {}
        for mention in self.facts.mentions:
            if mention.implied_by is None:
                key = (mention.statement, mention.skill)
                found[key] = min(found.get(key, "missing"), mention.status, key=STRENGTH_ORDER.index)
        return found

    @functools.cached_property
    def members(self) -> dict[str, list[int]]:
        """Taxonomy id -> the mentions in positions, by their number, that show something which belongs to it."""
        found: dict[str, list[int]] = {}
        for number, mention in enumerate(self.facts.mentions):
            if mention.status == "demonstrated" and mention.implied_by is None and mention.position is not None:
                known = taxonomy().known_skill(mention.skill)
                for parent in known.parents if known is not None else ():
                    found.setdefault(parent, []).append(number)
        return found

    @functools.cached_property
    def _words_of(self) -> dict[int, list[str]]:
        return {}

    def words_of(self, position: int) -> list[str]:
        """The words of an entry, heading and lines, as written."""
        if position not in self._words_of:
            entry = self.facts.positions[position]
            self._words_of[position] = split(self.resume.text[entry.text_start : entry.text_end])
        return self._words_of[position]

    @functools.cached_property
    def told(self) -> dict[int, Sequence[float]]:
        """Position -> what its words add up to, by kind of work; ``work.position_profile`` fills it, so that it is added up once."""
        return {}

    @functools.cached_property
    def shown(self) -> dict[int, tuple[int, int]]:
        """Position -> how many required and preferred skill criteria it shows; ``relevance`` fills it."""
        return {}

    @functools.cached_property
    def skill_criteria(self) -> tuple[Criterion, ...]:
        """The required criteria and then the preferred ones that a skill of the taxonomy meets; papers and languages left out."""
        criteria = (*self.job.required, *self.job.preferred)
        return tuple(c for c in criteria if c.category in {"skill", "domain"} and c.skills)

    @functools.cached_property
    def required_skills(self) -> int:
        """How many of ``skill_criteria`` are required: the first ones."""
        return sum(c.category in {"skill", "domain"} and bool(c.skills) for c in self.job.required)

    @functools.cached_property
    def asking(self) -> dict[str, list[int]]:
        """Taxonomy id -> which of ``skill_criteria`` it helps to meet."""
        found: dict[str, list[int]] = {}
        for number, criterion in enumerate(self.skill_criteria):
            for skill in set(criterion.skills):
                found.setdefault(skill, []).append(number)
        return found

    @functools.cached_property
    def index(self) -> Index:
        """The words of the statements, one group per statement."""
        return Index((self.resume.text[s.start : s.end] for s in self.facts.statements), self.resume.language)

    @functools.cached_property
    def titles(self) -> Index:
        """The words of the positions' titles, one group per position."""
        return Index((position.title for position in self.facts.positions), self.resume.language)

    @functools.cached_property
    def _by_family(self) -> dict[int, list[str]]:
        """Family of words -> the stems of the statements that belong to it."""
        found: dict[int, list[str]] = {}
        for root in self.index.stems:
            for family in families_of(root, self.resume.language):
                found.setdefault(family, []).append(root)
        return found

    def kin(self, root: str) -> Iterator[str]:
        """The stems of the statements that are of one family with a stem; some twice."""
        return (other for family in families_of(root, self.resume.language) for other in self._by_family.get(family, ()))

    @functools.cached_property
    def occupation(self) -> str | None:
        """Taxonomy id of the job's occupation: as stated, else as its title says."""
        if self.job.occupation is not None:
            return self.job.occupation
        match = taxonomy().match_title(self.job.title, self.job.language)
        return match.occupation if match else next(iter(self._joined), None)

    @functools.cached_property
    def occupations(self) -> tuple[str, ...]:
        """The job's occupation and those of the parts of a title that names two (``Payroll & Purchase Ledger Accountant``)."""
        return tuple(dict.fromkeys([*([self.occupation] if self.occupation else ()), *self._joined]))

    @functools.cached_property
    def _joined(self) -> tuple[str, ...]:
        """The occupations that the title joins; empty where the tables know the whole title as one."""
        whole = taxonomy().match_title(self.job.title, self.job.language)
        if whole is not None and whole.certainty >= 1.0:
            return ()
        parts = (taxonomy().match_title(part, self.job.language) for part in title_parts(self.job.title))
        return tuple(match.occupation for match in parts if match is not None and match.certainty >= _PLAINLY)

    @functools.cached_property
    def work(self) -> tuple[int, ...]:
        """Indexes of the dated positions that count as work, latest first."""
        return tuple(i for i, p in enumerate(self.facts.positions) if p.kind in WORK_KINDS and p.interval is not None)

    @functools.cached_property
    def warning_codes(self) -> frozenset[str]:
        return frozenset(warning.code for warning in self.resume.warnings)

    @functools.cached_property
    def manipulated(self) -> bool:
        return bool(self.warning_codes & MANIPULATION_CODES)

    @functools.cached_property
    def partly_unreadable(self) -> bool:
        return self.resume.readable_share < self.job.policy.min_readable_share

    def statement_evidence(self, number: int) -> Evidence:
        """The whole of a statement as a quote."""
        statement = self.facts.statements[number]
        return Evidence(
            quote=self.resume.text[statement.start : statement.end], start=statement.start, end=statement.end, page=statement.page
        )
