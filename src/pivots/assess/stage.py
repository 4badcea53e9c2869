"""Facts and job -> assessment."""

import datetime

from pivots.assess.case import Case
from pivots.assess.changes import find_changes
from pivots.assess.closeness import judge_closeness
from pivots.assess.confidence import confidence
from pivots.assess.coverage import coverage
from pivots.assess.criteria import counted, judge_criteria
from pivots.assess.culture import judge_culture
from pivots.assess.doubt import doubts
from pivots.assess.growth import judge_growth
from pivots.assess.level import candidate_level, role_level
from pivots.assess.plausibility import plausible
from pivots.assess.relevance import judge_relevance
from pivots.assess.salary import estimate_salary
from pivots.assess.score import score_parts, total_score
from pivots.assess.verdict import decide, limits
from pivots.assess.wording import wording_doubts
from pivots.assess.years import count_years
from pivots.model.anonymous import AnonymousResume
from pivots.model.assessment import Assessment
from pivots.model.facts import Facts
from pivots.model.job import Job


def assess(resume: AnonymousResume, facts: Facts, job: Job, as_of: datetime.date) -> Assessment:
    """The judgement in numbers and codes: a function of its four arguments. Raises nothing of its own."""
    case = Case(resume, facts, job, as_of)
    relevance = judge_relevance(case)
    years = count_years(case, relevance)
    results = judge_criteria(case, years.relevant, relevance)
    required = counted(results)
    matched = sum(r.matched for r in required)
    distribution = coverage(plausible(required, related=years.relevant > 0))
    closeness = judge_closeness(case, relevance)
    in_doubt_by = doubts(case, relevance, years.relevant)
    if matched < limits(job, len(required)).borderline:
        in_doubt_by += wording_doubts(case, relevance, years.relevant, closeness, matched, len(required))
    decision = decide(case, results, matched, len(required), years.relevant, years.high + years.unknown, in_doubt_by)
    level, wanted = candidate_level(case, relevance, years.relevant), role_level(case)
    parts = score_parts(case, results, relevance, years.relevant, level, wanted)
    return Assessment(
        verdict=decision.verdict,
        verdict_reasons=decision.reasons,
        score=total_score(parts),
        score_parts=parts,
        confidence=confidence(case, decision.verdict, results, distribution, years, in_doubt_by),
        criteria=results,
        required_matched=matched,
        required_total=len(required),
        required_match_rate=round(matched / len(required), 4) if required else 1.0,
        coverage=distribution,
        relevance=relevance,
        total_months=years.total,
        relevant_months=years.relevant,
        relevant_months_low=years.low,
        relevant_months_high=years.high,
        years_arithmetic=years.arithmetic,
        candidate_level=level,
        culture_fit=judge_culture(case),
        growth=judge_growth(case, relevance),
        salary=estimate_salary(case, level, wanted, results, years.relevant),
        changes=find_changes(case, decision.verdict, results, years),
        closeness=closeness,
    )
