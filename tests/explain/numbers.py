"""Which numbers a sentence may hold: those of the report's fields, and sums a reader can redo from two of them."""

import re
from collections.abc import Iterable

from pivots.model.anonymous import AnonymousResume
from pivots.model.assessment import Assessment
from pivots.model.facts import Facts
from pivots.model.job import Job
from pivots.model.narrative import Narrative

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def numbers_in(text: str, language: str = "en") -> set[float]:
    """Every number in a text; ``1,200`` is one number, and in German ``1,5`` is."""
    if language == "de":
        quoted = re.findall("„[^“]*“", text)
        rest = re.sub("„[^“]*“", "", text)
        own = {float(found.replace(".", "").replace(",", ".")) for found in _NUMBER.findall(rest)}
        return own | {number for quote in quoted for number in numbers_in(quote)}
    return {float(found.replace(",", "")) for found in _NUMBER.findall(text) if found.replace(",", "").count(".") <= 1}


def sentences_of(narrative: Narrative) -> list[str]:
    claims = [claim.text for claim in (*narrative.strengths, *narrative.concerns)]
    lists = (*narrative.what_would_change_it, *narrative.interview_focus, *narrative.growth_reasons)
    return [narrative.summary, narrative.reasoning, narrative.overview, *claims, *lists]


def allowed(resume: AnonymousResume, facts: Facts, job: Job, assessment: Assessment) -> set[float]:
    """Numbers of the fields; shares also as percent, months also as years, counts of lists, and what is short of the job's years."""
    fields = [assessment.model_dump_json(), job.model_dump_json(), facts.model_dump_json(), str(resume.readable_share)]
    found = {number for field in fields for number in numbers_in(field)}
    found |= {float(n) for n in range(max(len(assessment.criteria), len(facts.positions)) + 1)}
    months = [p.months for p in facts.positions] + [r.months or 0 for r in assessment.criteria]
    months += [assessment.total_months, assessment.relevant_months, assessment.relevant_months_low, assessment.relevant_months_high]
    found |= {(m * 10 + 6) // 12 / 10 for m in months}
    found |= {_percent(share) for share in _shares(resume, job, assessment)}
    have = ((assessment.total_months * 10 + 6) // 12 / 10, (assessment.relevant_months * 10 + 6) // 12 / 10)
    found |= {round(asked - years, 1) for asked in (job.min_years, job.max_years) if asked for years in have}
    return found


def _shares(resume: AnonymousResume, job: Job, assessment: Assessment) -> Iterable[float]:
    policy = job.policy
    return (
        assessment.required_match_rate,
        assessment.confidence,
        resume.readable_share,
        policy.fit_match_rate,
        policy.borderline_match_rate,
        policy.borderline_years_share,
    )


def _percent(share: float) -> float:
    return float(int(share * 100 + 0.5))


def strange_numbers(narrative: Narrative, may: set[float], language: str = "en") -> list[tuple[float, str]]:
    """Numbers without a field, each with its sentence."""
    return [(n, text) for text in sentences_of(narrative) for n in sorted(numbers_in(text, language)) if n not in may]
