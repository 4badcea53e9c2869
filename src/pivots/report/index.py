"""The ranked table of all candidates as one self-contained page."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from pivots.model.job import Job
from pivots.model.language import DEFAULT_LANGUAGE
from pivots.report.environment import content_policy, environment, script, style
from pivots.report.shortlist import ShortlistEntry
from pivots.report.words import words_in

COMPARED = 100
"""The comparison by criterion shows this many candidates, best first: more cannot be taken in, and the page stays light."""
_VERDICTS = ("FIT", "BORDERLINE", "NOT_FIT")


class VerdictCount(NamedTuple):
    verdict: str
    label: str
    candidates: int


def render_index(
    entries: Sequence[ShortlistEntry], job: Job, *, problems: int = 0, rendering: str = "html", language: str = DEFAULT_LANGUAGE
) -> str:
    """The page, its own words in ``language``. ``entries``: as ``rank`` orders them. ``problems``: how many inputs have no report. ``rendering``: suffix of the linked reports."""
    counts = Counter[str](entry.verdict for entry in entries)
    compared = entries[:COMPARED]
    words = words_in(language)
    return (
        environment(language)
        .get_template("index.html.j2")
        .render(
            entries=entries,
            job=job,
            problems=problems,
            rendering=rendering,
            ties=_ties(entries),
            counts=[VerdictCount(verdict, words.say("verdict", verdict), counts.get(verdict, 0)) for verdict in _VERDICTS],
            asked=words.asked_years(job.min_years, job.max_years),
            compared=compared,
            criteria=compared[0].marks if compared else (),
            policy=content_policy("index", language),
            style=style("index"),
            script=script("index", language),
        )
    )


def _ties(entries: Sequence[ShortlistEntry]) -> set[int]:
    """Ranks that more than one candidate holds."""
    return {rank for rank, count in Counter(entry.rank for entry in entries).items() if count > 1}
