"""`pivots compare`: reports on the same job beside each other, criterion by criterion."""

from pathlib import Path

import click
from rich.table import Table
from rich.text import Text

from pivots.cli.options import language_option
from pivots.cli.tables import console
from pivots.errors import UsageError
from pivots.model.language import Language
from pivots.model.report import ReportData
from pivots.report import report_from_json
from pivots.report.words import Words, words_in

MOST = 4
"""More columns than this do not fit beside each other; the page `index.html` compares up to a hundred."""


@click.command(name="compare", epilog="Example:  pivots compare out/candidate-VJ5MEF1A1Q.json out/candidate-MN95V3KA8Q.json")
@click.argument("reports", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@language_option(None, "What the labels are written in. Default: the language of the first report.")
def command(reports: tuple[Path, ...], language: Language | None) -> None:
    """Put two to four reports on one job beside each other.

    Takes the JSON reports of `pivots screen`. Shows verdict, score, years and every criterion with what each résumé shows of it, then what
    parts the candidates. It ranks nobody anew: the figures are those of the reports.
    """
    if not 2 <= len(reports) <= MOST:
        raise UsageError(f"Two to {MOST} reports can be compared.", "Name the JSON files of the candidates, e.g. out/candidate-….json")
    found = tuple(_read(path) for path in reports)
    if len({report.provenance.job_sha256 for report in found}) > 1:
        raise UsageError("These reports are on different jobs.", "Compare candidates who were screened against the same job.")
    words = words_in(language or found[0].provenance.language)
    screen = console()
    screen.print(_table(found, words))
    for line in differences(found, words):
        screen.print(line, soft_wrap=True)
    screen.print(f"\n{words.text('compare_advice')}")


def _read(path: Path) -> ReportData:
    try:
        return report_from_json(path.read_bytes())
    except (OSError, ValueError) as error:
        raise UsageError(
            "One of the files is no report of this version.", "Name the candidate-….json files that `pivots screen` wrote."
        ) from error


def _table(reports: tuple[ReportData, ...], words: Words) -> Table:
    t = words.text
    table = Table(title=Text(reports[0].job.title), title_justify="left", box=None, pad_edge=False, header_style="bold")
    table.add_column("")
    for report in reports:
        table.add_column(report.candidate.removeprefix("Candidate "))
    facts = (
        (t("verdict"), [words.say("verdict", r.verdict) for r in reports]),
        (t("score"), [f"{r.score} {t('of_100')}" for r in reports]),
        (t("confidence"), [words.percent(r.confidence) for r in reports]),
        (
            t("required_met_short"),
            [words.required(r.required_count) if r.required_count.total else words.percent(r.required_match_rate) for r in reports],
        ),
        (t("relevant"), [words.year_count(r.experience.relevant_years) for r in reports]),
        (t("total"), [words.year_count(r.experience.total_years) for r in reports]),
        (t("growth"), [words.say("growth", r.growth_potential.level) for r in reports]),
        (t("warnings"), [str(len(r.document.warnings)) for r in reports]),
    )
    for name, values in facts:
        table.add_row(Text(name, style="bold"), *values)
    for kind in ("required", "preferred"):
        table.add_row("")
        table.add_row(Text(t(kind), style="bold"))
        for name in _criteria(reports, kind):
            table.add_row(Text(f"  {name}"), *(_standing(report, name, words) for report in reports))
    return table


def _criteria(reports: tuple[ReportData, ...], kind: str) -> list[str]:
    return list(dict.fromkeys(skill.name for report in reports for skill in report.skills if skill.kind == kind))


def _standing(report: ReportData, name: str, words: Words) -> str:
    """Status with the time of use: ``Shown, 3 yr 2 mo``."""
    skill = next((s for s in report.skills if s.name == name), None)
    if skill is None:
        return "–"
    return f"{words.status(skill.status)}{f', {words.duration(skill.months)}' if skill.months else ''}"


def differences(reports: tuple[ReportData, ...], words: Words) -> list[str]:
    """For each candidate the required criteria that this résumé alone meets, and those that it alone does not."""
    required = _criteria(reports, "required")
    met = [{s.name for s in r.skills if s.kind == "required" and s.name in r.matching_skills} for r in reports]
    lines = []
    for number, report in enumerate(reports):
        others = [names for n, names in enumerate(met) if n != number]
        alone = [name for name in required if name in met[number] and not any(name in names for names in others)]
        lacking = [name for name in required if name not in met[number] and all(name in names for names in others)]
        candidate = words.candidate(report.candidate)
        if alone:
            lines.append(words.text("only_meets", candidate=candidate, names=", ".join(alone)))
        if lacking:
            lines.append(words.text("only_lacks", candidate=candidate, names=", ".join(lacking)))
    return lines or [words.text("nothing_parts")]
