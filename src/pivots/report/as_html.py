"""The report as one self-contained page: no request leaves it, and it works without its script."""

from collections.abc import Iterable
from typing import NamedTuple

from pivots.model.assessment import SalaryEstimate
from pivots.model.report import ReportData, SkillEntry
from pivots.report.citations import cite
from pivots.report.environment import content_policy, environment, script, style
from pivots.report.marked_text import mark_text
from pivots.report.pay import why_no_estimate
from pivots.report.timeline import lay_out
from pivots.report.words import line_of_work, words_in

_MET = {"demonstrated", "claimed", "implied"}


class PayBar(NamedTuple):
    """A range as percentages of a common axis that begins at zero."""

    left: float
    width: float


class Chip(NamedTuple):
    name: str
    skill: SkillEntry | None
    """None: the report holds no criterion of that name."""


def to_html(report: ReportData) -> str:
    """The page. Every text of the report is escaped; evidence is linked both ways."""
    language = report.provenance.language
    words = words_in(language)
    citations = cite(report)
    return (
        environment(language)
        .get_template("report.html.j2")
        .render(
            r=report,
            code=report.candidate.removeprefix("Candidate "),
            refs=citations.of,
            ranges=citations.ranges,
            text=mark_text(report.anonymized_text, citations.ranges, words),
            timeline=lay_out(report.experience.positions, report.provenance.as_of),
            line_of_work=line_of_work(words, report.closeness),
            asked=words.asked_years(report.job.min_years, report.job.max_years),
            required=[s for s in report.skills if s.kind == "required"],
            matching=_chips(report.matching_skills, report.skills, met=True),
            verify=_chips(report.skills_to_verify, report.skills, met=False),
            pay=_pay_bars(report.salary_estimate),
            no_estimate=why_no_estimate(report, words),
            market=words.market_name(report.salary_estimate.market) if report.salary_estimate else "",
            language=words.language_name(report.document.language),
            policy=content_policy("report", language),
            style=style("report"),
            script=script("report", language),
        )
    )


def _chips(names: Iterable[str], skills: tuple[SkillEntry, ...], *, met: bool) -> list[Chip]:
    """Skills, each with the criterion it stands for; of an any-of group the chip names what was found."""
    named: dict[str, list[int]] = {}
    for number, skill in enumerate(skills):
        named.setdefault(skill.name, []).append(number)
    groups = [(number, set(skill.any_of)) for number, skill in enumerate(skills) if met and skill.any_of]
    chips = []
    for name in names:
        parts = set(name.split(", "))
        numbers = {*named.get(name, ()), *(number for number, group in groups if parts <= group)}
        best = min(numbers, key=lambda number: ((skills[number].status in _MET) != met, number), default=None)
        chips.append(Chip(name, None if best is None else skills[best]))
    return chips


def _pay_bars(salary: SalaryEstimate | None) -> tuple[PayBar, PayBar] | None:
    if salary is None:
        return None
    top = max(salary.candidate_level.high, salary.role.high, 1) * 1.05
    own, role = ((round(x.low * 100 / top, 2), round((x.high - x.low) * 100 / top, 2)) for x in (salary.candidate_level, salary.role))
    return PayBar(*own), PayBar(*role)
