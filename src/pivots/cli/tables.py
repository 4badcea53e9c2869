"""What commands print for people."""

from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pivots.bulk import Result
from pivots.jobs.lint.demands import LONG_LIST
from pivots.model.job import COUNTED, Job
from pivots.model.language import DEFAULT_LANGUAGE
from pivots.model.report import RequiredCount
from pivots.report import ShortlistEntry
from pivots.report.words import Words, words_in

_MARKS = {"FIT": ("●", "green"), "BORDERLINE": ("◐", "yellow"), "NOT_FIT": ("○", "default")}
MAX_ROWS = 40
"""More rows than this scroll away; the page has them all."""


def console() -> Console:
    """A console that is as wide as the terminal, or 110 columns where there is none (pipes, logs)."""
    found = Console(highlight=False)
    return found if found.is_terminal else Console(highlight=False, width=110)


def print_shortlist(result: Result, job: Job, out: Path, language: str = DEFAULT_LANGUAGE, posting: Path | None = None) -> None:
    """The ranked table, what went wrong, and where to look next, in the language of the reports. ``posting``: what the job was read from, unchecked."""
    screen, words = console(), words_in(language)
    if result.entries:
        screen.print(_shortlist_table(result.entries[:MAX_ROWS], job.title, words))
    if len(result.entries) > MAX_ROWS:
        screen.print(words.text("cli_more", n=len(result.entries) - MAX_ROWS))
    _print_remarks(screen, result, words)
    if posting is not None:
        _print_criteria(screen, job, posting, words)
    screen.print(
        f"\n{words.text('cli_reports', path=out / 'index.html')}\n{words.text('cli_table', path=out / 'shortlist.csv')}", soft_wrap=True
    )
    screen.print(words.text("cli_private", path=out / "private"), soft_wrap=True)
    screen.print(f"\n{words.text('cli_advice')}")


def _shortlist_table(entries: tuple[ShortlistEntry, ...], title: str, words: Words) -> Table:
    table = Table(title=Text(title), title_justify="left", box=None, pad_edge=False, header_style="bold")
    table.add_column("#", justify="right", no_wrap=True)
    for key, justify in (
        ("cli_candidate", "left"),
        ("verdict", "left"),
        ("score", "right"),
        ("cli_confidence", "right"),
        ("cli_line", "left"),
        ("cli_required", "right"),
        ("relevant", "right"),
        ("to_verify", "left"),
    ):
        last = key == "to_verify"
        table.add_column(words.text(key), justify=justify, no_wrap=not last, ratio=1 if last else None)  # type: ignore[arg-type]
    for entry in entries:
        mark, colour = _MARKS[entry.verdict]
        table.add_row(
            str(entry.rank),
            entry.candidate.removeprefix("Candidate "),
            Text(f"{mark} {words.say('verdict', entry.verdict)}", style=colour),
            str(entry.score),
            words.percent(entry.confidence),
            words.say("line", entry.line_of_work) if entry.line_of_work else "–",
            _required(entry.required),
            words.text("cli_years", n=words.number(entry.relevant_years)),
            Text(", ".join(entry.skills_to_verify), overflow="ellipsis", no_wrap=True),
        )
    return table


def _required(count: RequiredCount) -> str:
    """``5/7``; ``0/7 +7?`` where seven more are only named."""
    return f"{count.shown}/{count.total}" + (f" +{count.named_only}?" if count.named_only else "")


def _print_criteria(screen: Console, job: Job, posting: Path, words: Words) -> None:
    """What every verdict rests on is worth a look before the verdicts are."""
    required = sum(criterion.category in COUNTED for criterion in job.required)
    if required > LONG_LIST:
        share = words.percent(job.policy.fit_match_rate)
        screen.print(f"\n{words.text('cli_many', share=share, required=required)}", soft_wrap=True)
    read = words.text("cli_read", required=len(job.required), preferred=len(job.preferred), job=posting)
    screen.print(f"\n{read}", soft_wrap=True)


def _print_remarks(screen: Console, result: Result, words: Words) -> None:
    if result.duplicates:
        screen.print(f"\n{words.text('cli_duplicates', files=words.count(result.duplicates, 'file'))}")
    if result.resumed:
        screen.print(f"\n{words.text('cli_resumed', reports=words.count(result.resumed, 'report'))}")
    if result.problems:
        screen.print(f"\n{words.text('cli_problems', files=words.count(len(result.problems), 'file'))}", style="bold")
        kinds = Counter((p.failure.code, p.failure.message, p.failure.remedy) for p in result.problems)
        for (_, message, remedy), count in sorted(kinds.items()):
            screen.print(Text(f"  {count} × {message} {remedy}"), soft_wrap=True)
