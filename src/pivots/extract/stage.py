"""The order in which facts are found."""

import datetime

from pivots.extract.achievements import find_achievements
from pivots.extract.certifications import find_certifications
from pivots.extract.dates import find_dates
from pivots.extract.education import find_education
from pivots.extract.fields import mark_fields
from pivots.extract.headline import find_headline
from pivots.extract.languages import find_languages
from pivots.extract.mentions import find_mentions, locate
from pivots.extract.positions import find_positions, total_months
from pivots.extract.prose import split_told
from pivots.extract.quotes import Quoter
from pivots.extract.remarks import drop_remarks
from pivots.extract.rows import attach_dates, make_rows
from pivots.extract.rules import rules_for
from pivots.extract.sections import mark_sections
from pivots.extract.signals import find_signals
from pivots.extract.statements import cut
from pivots.extract.unheaded import mark_unheaded
from pivots.model.anonymous import AnonymousResume
from pivots.model.facts import Facts

_PARAGRAPHS = frozenset({"docx", "doc", "odt", "rtf"})
"""Formats in which a line is a paragraph of its own."""


def extract(resume: AnonymousResume, as_of: datetime.date) -> Facts:
    """Everything the anonymized text states.

    ``as_of`` is the date of assessment: ``present`` runs through the last month complete before it. Every quote in the
    result stands verbatim in ``resume.text``. Nothing is raised for odd text: what is not understood is not found.
    """
    quoter = Quoter(resume)
    rows = make_rows(resume)
    spans = find_dates(resume.text, resume.language, as_of.year)
    rows = attach_dates(rows, spans)
    drop_remarks(rows)
    rows = split_told(rows, resume.text, resume.language)
    mark_sections(rows)
    mark_fields(rows)
    mark_unheaded(rows)
    stretches = find_positions(rows, quoter, as_of)
    located = locate(
        cut(resume.text, rows, stretches.heads, whole=resume.format in _PARAGRAPHS),
        stretches.positions,
        stretches.study,
        quoter,
        rules_for(resume.language),
    )
    mentions = find_mentions(located, quoter, stretches.employers, stretches.positions)
    months, shortest, longest = total_months(stretches)
    return Facts(
        positions=stretches.positions,
        statements=located.statements,
        mentions=mentions,
        education=find_education(rows, quoter, as_of.year),
        certifications=find_certifications(located.statements, mentions, spans, quoter, as_of),
        languages=find_languages(rows, quoter),
        achievements=find_achievements(located, quoter),
        signals=find_signals(located, quoter, stretches.positions),
        total_months=months,
        total_months_low=shortest,
        total_months_high=longest,
        headline=find_headline(rows, quoter),
    )
