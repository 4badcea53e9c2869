"""What the composers look at: facts, job and assessment, sorted the way a reader would."""

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Any

from pivots.explain.words import Words, years
from pivots.model.anonymous import AnonymousResume
from pivots.model.assessment import Assessment, CriterionResult
from pivots.model.evidence import Evidence
from pivots.model.facts import WORK_KINDS, Achievement, Certification, Facts, Position, Signal, SkillMention, Statement
from pivots.model.job import COUNTED, Job
from pivots.taxonomy import taxonomy

_CUT_TITLE = 40
_DOUBTS = {"language_unread", "dates_unread", "period_unread", "title_unread", "lines_unread", "own_work_uncovered"}
_UPGRADE = re.compile(r"\b(?:upgrad|migrat|version|umstieg|umstell|actualizaci|passage)", re.IGNORECASE)
_VERSIONS = re.compile(
    r"\b(?:from|von|de) v?\d+(?:\.\d+)* (?:to|auf|a|à|vers) v?\d+(?:\.\d+)*(?!\s*(?:%|\w*(?:hour|day|week|minute|second|month|Stunde|Tag|Woche|Minute)))"
)
CONTRACT_TERMS = ("fixed_term", "agency", "seasonal", "part_time")
OWN_AIMS = ("aim", "part_time_wish", "relocation", "availability")
_PERSONAL = re.compile(r"\[(?:marital status|religion|hobbies|affiliation|nationality|health|age|birth date|photo|id)\]")
"""Where one of these was taken out, the line spoke of the person and not of the work."""
_BROKEN = re.compile(r"[|,;:–—-]\s*$|\|\s*\W*$|^\W*(?:mbh|gmbh|inc|ltd|llc|plc|kg|ag|s\.?l\.?|s\.?a\.?)\b", re.IGNORECASE)
"""A line that ends in the middle, or begins with what is left of an employer's name."""
_NO_WORK = re.compile(
    r"\b(?:not in (?:paid )?work|out of work|career break|parental leave|on leave|unemployed|elternzeit|arbeit(?:s)?suchend|sans emploi|congé parental|desemplead[oa]|excedencia)\b",
    re.IGNORECASE,
)
"""What is said of a time without work is nobody's result, and is nothing to be asked about."""
_LEAST, _LONGEST_OWN = 3, 40
"""Words of a line on somebody's own aims that is worth quoting."""
_PROFILE = {"summary", "header", "objective"}
_KINDS = {"outcome": 0, "scale": 1, "team": 2, "budget": 3}
_TERMS = re.compile(
    r"\s*\((?:[^()]*%[^()]*|part[- ]time|full[- ]time|teilzeit|vollzeit|temps partiel|tiempo parcial|fixed[- ]term[^()]*|befristet[^()]*|cdd|contrato temporal|[mwfdx](?:/[mwfdx])+)\)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class View:
    """Read-only; every property is a function of the values given."""

    resume: AnonymousResume
    facts: Facts
    job: Job
    assessment: Assessment
    words: Words

    @property
    def total_years(self) -> float:
        return years(self.assessment.total_months)

    @property
    def relevant_years(self) -> float:
        return years(self.assessment.relevant_months)

    @functools.cached_property
    def required(self) -> tuple[CriterionResult, ...]:
        """Required criteria that make the match rate."""
        return tuple(r for r in self.assessment.criteria if r.kind == "required" and r.criterion.category in COUNTED)

    @functools.cached_property
    def gates(self) -> tuple[CriterionResult, ...]:
        """Required criteria that are met or not and weigh nothing in the match rate."""
        return tuple(r for r in self.assessment.criteria if r.kind == "required" and r.criterion.category not in COUNTED)

    @functools.cached_property
    def preferred(self) -> tuple[CriterionResult, ...]:
        return tuple(r for r in self.assessment.criteria if r.kind == "preferred")

    @functools.cached_property
    def in_use(self) -> tuple[CriterionResult, ...]:
        """Required criteria shown in use, the longest used first."""
        shown = [r for r in self.required if r.matched and not r.verify and r.status in {"demonstrated", "implied"}]
        return tuple(sorted(shown, key=lambda r: -(r.months or 0)))

    @functools.cached_property
    def not_matched(self) -> tuple[CriterionResult, ...]:
        return tuple(r for r in self.required if not r.matched)

    @functools.cached_property
    def too_short(self) -> tuple[CriterionResult, ...]:
        """Required criteria that are shown, but for far less time than the job asks for with them."""
        return tuple(
            r for r in self.not_matched if r.status in {"demonstrated", "claimed", "implied"} and r.months and r.criterion.min_years
        )

    @functools.cached_property
    def silent(self) -> tuple[CriterionResult, ...]:
        """Required criteria that are not matched and of which the résumé says neither no, nor not yet, nor too little, nor otherwise."""
        said = (*self.too_short, *self.unsettled, *self.ruled_out, *self.in_progress, *self.learning)
        return tuple(r for r in self.not_matched if r not in said)

    @functools.cached_property
    def ruled_out(self) -> tuple[CriterionResult, ...]:
        """Required criteria to which the résumé itself says no."""
        return tuple(r for r in self.not_matched if r.status == "negated" and r.evidence)

    @functools.cached_property
    def in_progress(self) -> tuple[CriterionResult, ...]:
        """Required papers that the résumé speaks of as planned or under way."""
        return tuple(r for r in self.not_matched if is_in_progress(r) and r not in self.unsettled)

    @functools.cached_property
    def learning(self) -> tuple[CriterionResult, ...]:
        """Required skills that the résumé speaks of as a wish or from training, and not from work."""
        said = [r for r in self.not_matched if r.status in {"aspirational", "coursework"} and r.evidence]
        return tuple(r for r in said if r not in self.in_progress and r not in self.unsettled)

    @functools.cached_property
    def unclear(self) -> tuple[CriterionResult, ...]:
        """Required criteria that a line may show, which was not recognised with certainty."""
        return tuple(r for r in self.required if r.near)

    @property
    def years_are_of_a_skill(self) -> bool:
        """The years the job asks for are asked with one skill, and that skill is shown for less: they are told there and nowhere else."""
        low = [r for r in self.required if r.criterion.min_years and (r.months is None or r.months < r.criterion.min_years * 12)]
        return any(r.criterion.min_years == self.job.min_years for r in low)

    @functools.cached_property
    def unsettled(self) -> tuple[CriterionResult, ...]:
        """Required licences and certificates of which a title alone speaks, or that are stated for another place, class or issuer."""
        return tuple(r for r in self.not_matched if r.by_title or r.limits_held)

    @functools.cached_property
    def named_only(self) -> tuple[CriterionResult, ...]:
        """Required criteria named without any use shown."""
        return tuple(r for r in self.required if r.matched and r.verify and not r.near)

    @functools.cached_property
    def work(self) -> tuple[tuple[int, Position], ...]:
        """Dated work with its index, latest first."""
        dated = [(p.interval, n, p) for n, p in enumerate(self.facts.positions) if p.kind in WORK_KINDS and p.interval is not None]
        return tuple((n, p) for _, n, p in sorted(dated, key=lambda item: (-item[0][1], -item[0][0], item[1])))

    @functools.cached_property
    def main(self) -> Position | None:
        """The work that the candidate is known by: of the positions held last the one that counts as relevant, then the longest.

        Held last are the current ones, and one that ended while a current one, begun before, ran beside it: a seat on a board is no career.
        None where no work is dated.
        """
        if not self.work:
            return None
        newest = self.work[0][1]
        current = [(n, p) for n, p in self.work if p.current] or [self.work[0]]
        held = [(n, p) for n, p in self.work if (n, p) in current or (_overlaps(p, newest) and n in self.counted)]
        return max(held, key=lambda item: (item[0] in self.counted, item[1].current, item[1].months))[1]

    @functools.cached_property
    def counted(self) -> frozenset[int]:
        """Indexes of the positions that count as relevant."""
        return frozenset(r.position for r in self.assessment.relevance if r.counted)

    @functools.cached_property
    def results(self) -> tuple[Achievement, ...]:
        """Quoted results: those from relevant positions first; there an outcome weighs two, being about a required skill and being recent one each."""
        seen: set[int] = set()
        first = []
        for achievement in sorted(self.facts.achievements, key=self._rank()):
            left_out = not self.is_quotable(achievement.evidence) or self._is_praise(achievement) or _tells_versions(achievement)
            if achievement.evidence.start not in seen and not left_out:
                seen.add(achievement.evidence.start)
                first.append(achievement)
        return tuple(first)

    def _rank(self) -> Callable[[Achievement], tuple[bool, int, int, int, int]]:
        wanted = {skill for r in self.required for skill in r.criterion.skills}
        mentioned = {(m.evidence.start, m.evidence.end) for m in self.facts.mentions if m.skill in wanted and m.status != "negated"}
        newest = self.work[0][0] if self.work else None

        def key(achievement: Achievement) -> tuple[bool, int, int, int, int]:
            quote = achievement.evidence
            about = any(start < quote.end and quote.start < end for start, end in mentioned)
            position = achievement.position if achievement.position is not None else len(self.facts.positions)
            weight = 2 * (achievement.kind == "outcome") + about + (achievement.position == newest)
            return achievement.position not in self.counted, -weight, _KINDS[achievement.kind], position, quote.start

        return key

    def _is_praise(self, achievement: Achievement) -> bool:
        """A profile says of its author what it likes; the work below it is what counts."""
        start = achievement.evidence.start
        return any(s.start <= start < s.end and s.section in _PROFILE for s in self.facts.statements)

    @functools.cached_property
    def occupation(self) -> str | None:
        """Taxonomy id of the job's occupation: as stated, else as its title says."""
        match = None if self.job.occupation else taxonomy().match_title(self.job.title, self.job.language)
        return self.job.occupation or (match.occupation if match else None)

    @property
    def manipulated(self) -> bool:
        return "document_looks_manipulated" in self.assessment.verdict_reasons

    @property
    def unreadable(self) -> bool:
        return "document_partly_unreadable" in self.assessment.verdict_reasons

    @property
    def doubts(self) -> list[str]:
        """Codes of the signs that the résumé was not understood in full."""
        return [code for code in self.assessment.verdict_reasons if code in _DOUBTS]

    @property
    def at_the_limit(self) -> bool:
        """One required criterion more or less would cross a limit of the policy."""
        a, policy = self.assessment, self.job.policy
        shares = (Fraction(str(policy.fit_match_rate)), Fraction(str(policy.borderline_match_rate)))
        bounds = [ceil(share * a.required_total) for share in shares]
        return any(a.required_matched in (bound, bound - 1) for bound in bounds)

    def must_haves(self, state: str) -> list[CriterionResult]:
        """Required must-haves that are ``missing`` or ``contradicted``, as the assessment's reasons tell them apart."""
        open_ones = [r for r in self.assessment.criteria if r.kind == "required" and r.criterion.must_have and not r.matched]
        return [r for r in open_ones if (state == "contradicted") == _speaks_against(r)]

    def months_ago(self, month: str) -> int:
        """Months between a ``YYYY-MM`` (or the middle of a ``YYYY``) and the end of the latest dated work."""
        year, _, number = month.partition("-")
        latest = max((p.interval[1] - 1 for _, p in self.work if p.interval), default=0)
        return latest - (int(year) * 12 + (int(number) - 1 if number else 5))

    def title(self, position: Position) -> str:
        """A title short enough for a sentence."""
        title = " ".join(_TERMS.sub("", position.title).split())
        if len(title) > _CUT_TITLE:
            title = re.split(r"[,(|/;–—]", title)[0].strip() or title[:_CUT_TITLE]
        return title or self.words.term("untitled")

    def as_role(self, position: Position) -> str:
        """The title with its article: ``a Data Analyst``."""
        return self.words.article(self.title_as_one(position))

    def title_as_one(self, position: Position) -> str:
        """The title without a comma of its own: ``Staff Nurse (ICU)``."""
        return _as_one(self.title(position))

    def where(self, number: int | None) -> str:
        """`` as a Data Analyst``, `` in voluntary work``; empty outside any position."""
        if number is None:
            return ""
        position = self.facts.positions[number]
        if position.kind == "volunteering":
            return self.words.term("strength.in_volunteering")
        key = "strength.in_where" if position.kind in WORK_KINDS else "strength.in_project"
        title = self.as_role(position) if position.kind in WORK_KINDS else self.words.quote(self.title(position))
        return self.words.term(key, title=title)

    def titles(self, numbers: list[int]) -> list[str]:
        """Different titles of positions, in the order given."""
        return list(dict.fromkeys(self.title_as_one(self.facts.positions[n]) for n in numbers))

    def skill_name(self, mention: SkillMention) -> str:
        """A skill as the résumé writes it, where it is written in the report's language and that is not English; else the table's name."""
        name = taxonomy().skill(mention.skill).name
        if self.words.language == "en" or self.resume.language != self.words.language:
            return name
        return self._as_written(mention)

    def paper_name(self, paper: Certification) -> str:
        """A certificate as the posting names it where it asks for it, else by the table's name."""
        asked = next((r.criterion.name for r in self.assessment.criteria if r.criterion.skills == (paper.skill,)), None)
        return asked or paper.name

    def _as_written(self, mention: SkillMention) -> str:
        """The words of the line itself where they begin with a capital; else the table's name."""
        quote = mention.evidence.quote
        written = (quote[m.start : m.end] for m in taxonomy().find_skills(quote) if m.skill == mention.skill)
        return next((words for words in written if words[:1].isupper()), taxonomy().skill(mention.skill).name)

    def skill_named(self, skill: str) -> str:
        """A skill by the job's own name for it, else as the résumé writes it."""
        asked = next((r.criterion.name for r in self.assessment.criteria if r.criterion.skills == (skill,)), None)
        return asked or self._as_written(next(m for m in self.facts.mentions if m.skill == skill and m.implied_by is None))

    def mentions(self, result: CriterionResult) -> list[SkillMention]:
        """Mentions of the criterion's skills, text order."""
        wanted = set(result.criterion.skills)
        return [m for m in self.facts.mentions if m.skill in wanted]

    def shown_at(self, result: CriterionResult) -> list[int]:
        """Indexes of the positions whose text carries the criterion's evidence or a mention in use, latest first."""
        numbers = {m.position for m in self.mentions(result) if m.status in {"demonstrated", "implied", "claimed"}}
        numbers |= {statement.position for statement in self.statements_of(result)}
        dated = [n for n, _ in self.work]
        return [n for n in dated if n in numbers]

    def statements_of(self, result: CriterionResult) -> list[Statement]:
        """The statements that the criterion's evidence stands in."""
        return [s for q in result.evidence for s in self.facts.statements if s.start <= q.start < s.end]

    def is_heading(self, quote: Evidence) -> bool:
        """Part of a line that states title and dates: proof of a position, never worth quoting as an achievement."""
        return any(start < quote.end and quote.start < end for start, end in self._headings)

    def is_quotable(self, quote: Evidence) -> bool:
        """A line about work that stands for itself: no heading, nothing left over where the person was spoken of, no fragment."""
        told = quote.quote
        return not (self.is_heading(quote) or _PERSONAL.search(told) or _BROKEN.search(told) or _NO_WORK.search(told))

    @functools.cached_property
    def _headings(self) -> frozenset[tuple[int, int]]:
        return frozenset((q.start, q.end) for p in self.facts.positions for q in p.evidence)

    def signals(self, *kinds: str) -> list[Signal]:
        return [s for s in self.facts.signals if s.kind in kinds]

    def terms_of(self, position: Position) -> list[str]:
        """What the head of a position says of its contract: ``fixed_term``, ``agency``, ``seasonal``, ``part_time``."""
        number = self.facts.positions.index(position)
        told = {s.kind for s in self.facts.signals if s.position == number}
        told |= {"part_time"} if position.part_time_share is not None and position.part_time_share < 1 else set()
        return [kind for kind in CONTRACT_TERMS if kind in told]

    def own_words_on_aims(self) -> list[Signal]:
        """What the résumé says of its own next step, one signal a line, in the order of ``OWN_AIMS``; two at most."""
        found: dict[int, Signal] = {}
        for kind in OWN_AIMS:
            for signal in self.signals(kind):
                if _LEAST <= len(signal.evidence.quote.split()) <= _LONGEST_OWN:
                    found.setdefault(signal.evidence.start, signal)
        return list(found.values())[:2]


def _tells_versions(achievement: Achievement) -> bool:
    """``Upgrades from 9.6 to 14``: the numbers of two versions are no result."""
    quote = achievement.evidence.quote
    rest = _VERSIONS.sub("", quote)
    return bool(_UPGRADE.search(quote)) and rest != quote and not any(c.isdigit() for c in rest)


def _speaks_against(result: CriterionResult) -> bool:
    on_paper = result.criterion.category in {"licence", "certification", "clearance"}
    return result.status == "negated" or (result.status == "aspirational" and on_paper)


def is_in_progress(result: CriterionResult) -> bool:
    """A paper or degree that is planned or under way."""
    return result.status in {"aspirational", "coursework"} and result.criterion.category in {"licence", "certification", "education"}


def names(results: tuple[CriterionResult, ...] | list[CriterionResult]) -> list[str]:
    """Names of criteria; of alternatives that are met the ones that are shown, two at most."""
    return [name_of(result) for result in results]


def name_of(result: CriterionResult) -> str:
    """``RN licence`` without its limits where they are told apart from it; ``CATIA`` for a met ``SolidWorks, CATIA, Siemens NX or Creo``; the whole name while nothing is met."""
    if result.criterion.limited_to:
        return str(paper_slots(result)["name"])
    met = [name for name in result.met_by if name and name in result.criterion.name][:2]
    return "/".join(met) if result.matched and result.criterion.any_of and met else result.criterion.name


def paper_slots(result: CriterionResult) -> dict[str, Any]:
    """A licence without its limits, what the résumé states of them and what is asked for instead."""
    name = result.criterion.name.split(" (")[0] if result.criterion.limited_to else result.criterion.name
    return {"name": name, "held": "/".join(result.limits_held), "asked": "/".join(result.limits_open)}


def short_of(minimum: float, have: float) -> float:
    """What is missing to a minimum, exact to a decimal, never under 0."""
    return float(max(Fraction(0), Fraction(str(minimum)) - Fraction(str(have))))


def _as_one(title: str) -> str:
    """A title that a sentence can go on behind: ``Staff Nurse, ICU`` -> ``Staff Nurse (ICU)``."""
    head, comma, rest = title.partition(", ")
    return f"{head} ({rest})" if comma and not {"(", ",", ")"} & set(rest) else title


def _overlaps(earlier: Position, later: Position) -> bool:
    """Whether the later one began before the earlier one ended."""
    return earlier.interval is not None and later.interval is not None and later.interval[0] < earlier.interval[1]
