"""The `pivots` command: names of the sub-commands, loaded when called, and the one place where errors become words."""

import importlib
import sys
from typing import Any

import click

from pivots.errors import JobError, PivotsError, UsageError
from pivots.version import __version__

_COMMANDS = {
    "screen": ("pivots.cli.screen", "Screen résumés against a job: reports, a ranked table, a shortlist."),
    "anonymize": ("pivots.cli.anonymize", "Take the person out of résumés and keep the rest."),
    "compare": ("pivots.cli.compare", "Put two to four reports on one job beside each other."),
    "job": ("pivots.cli.job", "Read a posting as criteria, check it, make it editable."),
    "proxies": ("pivots.cli.proxies", "Say what tells of a group, what happens to it, and why."),
    "skills": ("pivots.cli.skills", "Look up what Pivots knows about skills."),
    "doctor": ("pivots.cli.doctor", "Check that this installation works."),
}
"""Name -> (module that holds a click command named ``command``, one line for the overview)."""


class LazyGroup(click.Group):
    """Imports a sub-command only when it is called, so that ``pivots --help`` answers at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 (click's signature)
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = importlib.import_module(_COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 (click's signature)
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in _COMMANDS.items()])


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start here:  pivots screen --job examples/jobs/ml-infrastructure-engineer.md examples/resumes/ --out out/",
)
@click.version_option(__version__, "-V", "--version", message="pivots %(version)s")
def cli() -> None:
    """Anonymized, evidence-backed candidate reports and a ranked shortlist.

    Pivots takes the person out of each résumé first, finds the facts, holds them against the job and cites the line
    that proves each claim. It works offline, gives the same answer every time, and leaves the decision to a person.
    """


def main(argv: list[str] | None = None) -> None:
    """Run the command and exit: 0 done, 1 some inputs could not be reported, 2 wrong usage or an unreadable job."""
    try:
        result: Any = cli.main(args=argv, prog_name="pivots", standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("Stopped. Finished reports are kept; run the same command again to go on.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except PivotsError as error:
        click.echo(f"Error: {error.message}\n  {error.remedy}", err=True)
        sys.exit(2 if isinstance(error, UsageError | JobError) else 1)
    sys.exit(result if isinstance(result, int) else 0)
