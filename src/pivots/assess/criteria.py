"""Every criterion of the job held against the facts."""

import re
from typing import Literal

from pivots.assess.by_skill import find_skill
from pivots.assess.case import Case
from pivots.assess.finding import BASE, CREDIT, Finding, distinct, missing
from pivots.assess.gates import find_education, find_language
from pivots.assess.licences import Paper, read_paper
from pivots.assess.months import Interval, iso, length
from pivots.assess.near import field_of, near_lines
from pivots.assess.own_words import find_own_words, find_reworded
from pivots.model.assessment import CriterionResult, PositionRelevance
from pivots.model.evidence import Evidence
from pivots.model.facts import WORK_KINDS, Position
from pivots.model.job import COUNTED, Criterion
from pivots.taxonomy import PAPERS, taxonomy


def judge_criteria(case: Case, relevant_months: int, relevance: tuple[PositionRelevance, ...]) -> tuple[CriterionResult, ...]:
    """One result per criterion, required ones first, in the job's order."""
    required = [_judge(case, criterion, "required", relevant_months) for criterion in case.job.required]
    preferred = [_judge(case, criterion, "preferred", relevant_months) for criterion in case.job.preferred]
    field = field_of(relevance)
    return tuple(_unclear(case, result, field) for result in (*required, *preferred))


def _unclear(case: Case, result: CriterionResult, field: frozenset[int]) -> CriterionResult:
    """What was not recognised is no silence where a line holds its words: it is taken as claimed, and a person reads the line."""
    near = near_lines(case, result.criterion, field) if result.status == "missing" and not result.evidence else ()
    if not near:
        return result
    return result.model_copy(
        update={"status": "claimed", "matched": True, "near": near, "evidence": near, "probability": _NEAR_PROBABILITY}
    )


def counted(results: tuple[CriterionResult, ...]) -> tuple[CriterionResult, ...]:
    """The required criteria that make the match rate."""
    return tuple(r for r in results if r.kind == "required" and r.criterion.category in COUNTED)


def _judge(case: Case, criterion: Criterion, kind: Literal["required", "preferred"], relevant_months: int) -> CriterionResult:
    found = _find(case, criterion, relevant_months)
    ranked = sorted(found, key=lambda finding: finding.rank, reverse=True)
    wanted = max(1, min(criterion.at_least, len(ranked)))
    best = ranked[:wanted]
    deciding = best[-1]
    shown = [f for f in ranked if f.matched]
    numbers = sorted({n for f in shown for n in f.positions})
    positions = [case.facts.positions[n] for n in numbers]
    months = _months(case, numbers, shown)
    paper = read_paper(case, criterion) if deciding.matched else Paper()
    is_other = paper.by_title or bool(paper.held)
    denied = deciding.status == "missing" and not criterion.must_have and any(f.status == "negated" for f in ranked)
    matched = deciding.matched and not is_other and not _far_too_short(criterion, months)
    return CriterionResult(
        criterion=criterion,
        kind=kind,
        status="claimed" if is_other else "negated" if denied else deciding.status,
        matched=matched,
        verify=not matched or (deciding.status in {"claimed", "implied"} and not deciding.used),
        probability=_probability(ranked, wanted) * _experience_share(criterion, months) * (_OTHER_PAPER if is_other else 1.0),
        months=months,
        last_used=_last_used(positions),
        met_by=tuple(f.name for f in shown),
        evidence=distinct([*paper.evidence, *_evidence(best, ranked)]),
        own_words=deciding.own_words,
        by_title=paper.by_title,
        limits_held=paper.held,
        limits_open=paper.open,
    )


def _evidence(best: list[Finding], ranked: list[Finding]) -> tuple[Evidence, ...]:
    """The lines of what decides; where nothing is found, a line that denies one of the alternatives."""
    deciding = best if best[-1].matched else ranked[:1]
    if deciding[-1].status == "missing":
        deciding = [f for f in ranked if f.status == "negated"]
    return distinct(quote for finding in deciding for quote in finding.evidence)


def _find(case: Case, criterion: Criterion, relevant_months: int) -> list[Finding]:
    if criterion.category == "language":
        return [find_language(case, criterion)]
    if criterion.category == "education" and not _known_skills(criterion):
        return [find_education(case, criterion, relevant_months)]
    found = [_by_skill(case, criterion, skill) for skill in _known_skills(criterion)]
    found += [_held(criterion, find_own_words(case, name)) for name in _unknown_names(criterion)]
    if criterion.category == "education":
        found.append(find_education(case, criterion, relevant_months))
    return found or [missing(criterion.name)]


def _by_skill(case: Case, criterion: Criterion, skill: str) -> Finding:
    """A skill by the table's names for it, else by the employer's words in other forms. Tools and papers have names of their own."""
    name = _label(criterion, skill)
    found = find_skill(case, skill, name, criterion.category)
    if found.status != "missing" or criterion.category not in {"skill", "domain"} or taxonomy().skill(skill).kind == "tool":
        return found
    if taxonomy().is_everyday(taxonomy().skill(skill).name):
        return found  # in other forms its words say even less what is meant
    return find_reworded(case, criterion.name if criterion.any_of is None else name)


def _held(criterion: Criterion, found: Finding) -> Finding:
    """A paper that no table knows, named among the courses, is held and not studied."""
    is_paper = criterion.category in PAPERS or bool(_NUMBERED_PAPER.fullmatch(criterion.name))
    return found._replace(status="claimed", probability=BASE["claimed"]) if is_paper and found.status == "coursework" else found


def _label(criterion: Criterion, skill: str) -> str:
    """What the criterion calls an alternative: a German posting has its own words; else the table's name."""
    names = criterion.any_of or ()
    return names[criterion.skills.index(skill)] if len(names) == len(criterion.skills) else _skill_name(skill)


def _known_skills(criterion: Criterion) -> tuple[str, ...]:
    """Taxonomy ids, repeats and unknown ones left out; a hand-edited job may hold either."""
    if not criterion.skills:
        return ()
    return tuple(skill for skill in dict.fromkeys(criterion.skills) if taxonomy().known_skill(skill) is not None)


def _skill_name(skill: str) -> str:
    known = taxonomy().known_skill(skill)
    return known.name if known is not None else skill


def _unknown_names(criterion: Criterion) -> list[str]:
    """Alternatives the taxonomy does not know; the criterion's own name when it has neither alternatives nor skills."""
    if criterion.any_of is None:
        return [] if _known_skills(criterion) else [criterion.name]
    known = _known_skills(criterion)
    if len(known) >= len(criterion.any_of):
        return []
    resolved = ((name, taxonomy().resolve_skill(name)) for name in criterion.any_of)
    return [name for name, skill in resolved if (skill is None or skill.id not in known) and not _names_people(name)]


def _names_people(name: str) -> bool:
    """``Assistants`` in ``Supervising students, assistants or junior staff`` is whom, and no requirement."""
    one = name.removesuffix("s")
    return " " not in name and (taxonomy().is_known_title(one) or taxonomy().names_only_a_level(one))


def _probability(ranked: list[Finding], wanted: int) -> float:
    """Probability that at least ``wanted`` alternatives are met, taken as independent."""
    at_least = [1.0] + [0.0] * wanted
    for finding in ranked:
        p = finding.probability if finding.status != "missing" or len(ranked) == 1 else BASE["missing"] / len(ranked)
        for k in range(wanted, 0, -1):
            at_least[k] += (at_least[k - 1] - at_least[k]) * p
    return round(min(at_least[wanted], 0.98), 4)


def _months(case: Case, numbers: list[int], shown: list[Finding]) -> int | None:
    """Months of the dated work, overlaps once; projects and volunteering show a skill but count no months. None: no dated work.

    Of a position whose lines tell of a stay only (``a three-month rotation``), that stay counts.
    """
    stays = [dict(finding.stints) for finding in shown]
    dated: list[Interval] = []
    for number in numbers:
        position = case.facts.positions[number]
        if position.interval is None or position.kind not in WORK_KINDS:
            continue
        start, end = position.interval
        short = [stay.get(number) for stay, finding in zip(stays, shown, strict=True) if number in finding.positions]
        longest = end - start if None in short else max(months for months in short if months is not None)
        dated.append((start, min(end, start + longest)))
    return length(dated) if dated else None


_NUMBERED_PAPER = re.compile(r"[A-Z]{3,8} ?\d{1,3}")
"""``AFGSU 2``: capitals and a number name a paper and no subject."""
_NEAR_PROBABILITY = 0.6
"""Of a criterion that a line may show: in 83 labelled résumés 17 of 20 such lines did. Less is said, since those cases were known."""
_NEAR_CREDIT = 0.3
"""What it is worth in the score: half of what is plainly listed. Judgement."""
_OTHER_PAPER = 0.6
"""How far a licence that only a title speaks of, or one for another place, class or issuer, goes towards the one asked for. Judgement."""
_FAR_TOO_SHORT = 0.5
"""Of the years asked for with one skill: with fewer than this share of them the criterion is not met, as with the years of the whole job."""


def _far_too_short(criterion: Criterion, months: int | None) -> bool:
    return bool(criterion.min_years) and months is not None and months < _FAR_TOO_SHORT * 12 * (criterion.min_years or 0)


def _last_used(positions: list[Position]) -> str | None:
    dated = [p for p in positions if p.interval is not None and p.kind in WORK_KINDS]
    if not dated:
        return None
    latest = max(dated, key=lambda p: p.interval[1] if p.interval else 0)
    if latest.end is not None and not latest.current and latest.end.month is None:
        return str(latest.end.year)
    assert latest.interval is not None
    return iso(latest.interval[1] - 1)


def _experience_share(criterion: Criterion, months: int | None) -> float:
    """1, or less where the job asks for years with this one skill and fewer are shown: under a quarter where it is far too few."""
    if not criterion.min_years or months is None:
        return 1.0
    share = min(1.0, months / (criterion.min_years * 12))
    return share / 2 if share < _FAR_TOO_SHORT else 0.5 + 0.5 * share


def credit(result: CriterionResult) -> float:
    """0..1: what the result is worth in the score. A match in the employer's words counts four fifths, an implied one its strength."""
    if result.near:
        worth = _NEAR_CREDIT
    elif result.status == "implied":
        worth = min(1.0, result.probability)
    elif result.status == "claimed" and not result.verify:
        worth = 0.8
    else:
        worth = CREDIT[result.status]
    return worth * (0.8 if result.own_words else 1.0) * _experience_share(result.criterion, result.months)
