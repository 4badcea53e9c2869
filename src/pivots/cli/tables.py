"""What commands print for people."""

from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pivots.bulk import Result
from pivots.model.report import RequiredCount
from pivots.report import ShortlistEntry
from pivots.report.words import words_in

_MARKS = {"FIT": ("●", "green"), "BORDERLINE": ("◐", "yellow"), "NOT_FIT": ("○", "default")}
MAX_ROWS = 40
"""More rows than this scroll away; the page has them all."""


def console() -> Console:
    """A console that is as wide as the terminal, or 110 columns where there is none (pipes, logs)."""
    found = Console(highlight=False)
    return found if found.is_terminal else Console(highlight=False, width=110)


def print_shortlist(result: Result, title: str, out: Path) -> None:
    """The ranked table, what went wrong, and where to look next."""
    screen = console()
    if result.entries:
        screen.print(_shortlist_table(result.entries[:MAX_ROWS], title))
    if len(result.entries) > MAX_ROWS:
        screen.print(f"… and {len(result.entries) - MAX_ROWS} more in the page.")
    _print_remarks(screen, result)
    screen.print(f"\nReports:  {out / 'index.html'}  (open in a browser)\nTable:    {out / 'shortlist.csv'}", soft_wrap=True)
    screen.print(f"Private:  {out / 'private'}  (who is who; leave it out when you pass the folder on)", soft_wrap=True)
    screen.print("\nA verdict is advice. A person decides.")


def _shortlist_table(entries: tuple[ShortlistEntry, ...], title: str) -> Table:
    table = Table(title=Text(title), title_justify="left", box=None, pad_edge=False, header_style="bold")
    for name, justify in (
        ("#", "right"),
        ("Candidate", "left"),
        ("Verdict", "left"),
        ("Score", "right"),
        ("Conf.", "right"),
        ("Required", "right"),
        ("Relevant", "right"),
        ("To verify", "left"),
    ):
        table.add_column(name, justify=justify, no_wrap=name != "To verify", ratio=1 if name == "To verify" else None)  # type: ignore[arg-type]
    labels = words_in()  # the terminal speaks one language, whatever the reports are written in
    for entry in entries:
        mark, colour = _MARKS[entry.verdict]
        table.add_row(
            str(entry.rank),
            entry.candidate.removeprefix("Candidate "),
            Text(f"{mark} {labels.say('verdict', entry.verdict)}", style=colour),
            str(entry.score),
            f"{entry.confidence:.0%}",
            _required(entry.required),
            f"{entry.relevant_years:.1f} y",
            Text(", ".join(entry.skills_to_verify), overflow="ellipsis", no_wrap=True),
        )
    return table


def _required(count: RequiredCount) -> str:
    """``5/7``; ``0/7 +7?`` where seven more are only named."""
    return f"{count.shown}/{count.total}" + (f" +{count.named_only}?" if count.named_only else "")


def _print_remarks(screen: Console, result: Result) -> None:
    if result.duplicates:
        screen.print(f"\n{_count(result.duplicates, 'file')} held the same bytes as another: one candidate, one report.")
    if result.resumed:
        screen.print(f"\n{_count(result.resumed, 'report')} stood already from an earlier run (--fresh screens them again).")
    if result.problems:
        screen.print(f"\n{_count(len(result.problems), 'file')} could not be reported (which ones: private/problems.csv):", style="bold")
        kinds = Counter((p.failure.code, p.failure.message, p.failure.remedy) for p in result.problems)
        for (_, message, remedy), count in sorted(kinds.items()):
            screen.print(Text(f"  {count} × {message} {remedy}"), soft_wrap=True)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
