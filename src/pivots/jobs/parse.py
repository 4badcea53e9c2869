"""A posting, as a Job."""

from collections.abc import Callable, Iterator, Sequence

from pivots.errors import JobError
from pivots.jobs.as_done import as_done
from pivots.jobs.criteria import collect, job_years
from pivots.jobs.hours import find_week_hours
from pivots.jobs.lines import from_document, from_text
from pivots.jobs.naming import in_posting_words
from pivots.jobs.pay import find_bare_pay, find_pay
from pivots.jobs.place import find_place
from pivots.jobs.posting_line import PostingLine
from pivots.jobs.sections import Unit, units
from pivots.jobs.style import work_style
from pivots.jobs.text import detect_language
from pivots.jobs.title import find_title, header_level, level_by_years
from pivots.model.document import Document
from pivots.model.job import Job

_HEAD, _AMOUNT_ALONE = 5, 4
"""Lines at the top in which a bare amount is the pay, and words of a line further down that holds nothing else."""


DeedsOf = Callable[[str, str], tuple[tuple[str, ...], ...]]
"""Taxonomy ids of the competences that a sentence tells of by what is done, in a language (ISO 639-1, or ``und``); those that the same words tell of
together."""


def parse_posting(document: Document, deeds: DeedsOf | None = None) -> Job:
    """The criteria of a posting that a reader read. It may hold none: see require_criteria.

    ``deeds`` reads competences from what is to be done, where the posting is running text; None: only names count.
    """
    return _parse(from_document(document), deeds)


def parse_text(text: str, deeds: DeedsOf | None = None) -> Job:
    """The criteria of a plain or Markdown posting; see ``parse_posting``."""
    return _parse(from_text(text), deeds)


def require_criteria(job: Job) -> Job:
    """The job itself.

    Raises JobError when nothing is required of a candidate: every résumé would then match. Parsing does not raise it, so
    that the linter can speak of such a posting.
    """
    if job.required:
        return job
    raise JobError(
        "The job description holds no requirement that could be checked.",
        "List what the work needs under a heading such as 'Requirements' (or 'Ihr Profil'), or write a job file with a 'required:' list.",
    )


def _parse(lines: Sequence[PostingLine], deeds: DeedsOf | None) -> Job:
    language = detect_language("\n".join(line.text for line in lines))
    title = find_title(lines, language)
    parts = units(lines)
    told = (lambda words: _told(words, language, deeds)) if deeds else None
    found = collect((unit for unit in parts if not _is_title(unit, title.text)), title.occupation, title.text, told)
    low, high = job_years(parts)
    pay = find_pay(line.text for line in lines) or find_bare_pay(_where_pay_stands_bare(lines))
    if pay is not None and (hours := find_week_hours(line.text for line in lines)) is not None:
        pay = pay.model_copy(update={"hours_per_week": hours})
    place = find_place(lines, pay, title.text, language)
    return Job(
        title=title.text or "Untitled",
        seniority=title.level or header_level(lines) or level_by_years(low),
        occupation=title.occupation,
        min_years=low,
        max_years=high,
        required=in_posting_words(found.required, language),
        preferred=in_posting_words(found.preferred, language),
        duties=tuple(unit.text for unit in parts if unit.section == "duty"),
        work_style=work_style(parts),
        location=place.location,
        country=place.country,
        remote=place.remote,
        pay=pay,
        language=language,
    )


def _is_title(unit: Unit, title: str | None) -> bool:
    """Whether a unit only gives the job's title (``We are looking for a Recruiter``); the demand for ``LinkedIn Recruiter`` does not."""
    if not title:
        return False
    return unit.text == title if unit.section in {"need", "wish"} else unit.text.endswith(title)


def _told(words: str, language: str, deeds: DeedsOf) -> tuple[tuple[str, ...], ...]:
    """What a sentence tells of by what is done, and by what is to be done."""
    done = as_done(words, language)
    return deeds(words, language) + (deeds(done, language) if done != words else ())


def _where_pay_stands_bare(lines: Sequence[PostingLine]) -> Iterator[str]:
    return (line.text for number, line in enumerate(lines) if number < _HEAD or len(line.text.split()) <= _AMOUNT_ALONE)
