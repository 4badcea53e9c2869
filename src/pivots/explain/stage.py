"""Assessment -> narrative."""

from pivots.explain.changes import what_would_change_it
from pivots.explain.concerns import concerns
from pivots.explain.growth import growth_reasons
from pivots.explain.interview import interview_focus
from pivots.explain.naming import in_report_words
from pivots.explain.overview import overview
from pivots.explain.reasoning import reason
from pivots.explain.strengths import strengths
from pivots.explain.summary import summarize
from pivots.explain.view import View
from pivots.explain.words import words
from pivots.model.anonymous import AnonymousResume
from pivots.model.assessment import Assessment
from pivots.model.facts import Facts
from pivots.model.job import Job
from pivots.model.language import DEFAULT_LANGUAGE
from pivots.model.narrative import Narrative


def explain(resume: AnonymousResume, facts: Facts, job: Job, assessment: Assessment, language: str = DEFAULT_LANGUAGE) -> Narrative:
    """The judgement in sentences, composed by rules. Every number in them is a field of the report or of its policy.

    Raises UnknownLanguage: no tables for ``language``.
    """
    own = words(language)
    view = View(resume, facts, job, in_report_words(assessment, job.language, own), own)
    return Narrative(
        summary=summarize(view),
        strengths=strengths(view),
        concerns=concerns(view),
        reasoning=reason(view),
        what_would_change_it=what_would_change_it(view),
        interview_focus=interview_focus(view),
        growth_reasons=growth_reasons(view),
        overview=overview(view),
    )
