"""`pivots proxies`: what tells of a group rather than of the person, and what happens to it."""

import textwrap

import click

from pivots.anonymize import is_kept, proxy_rules
from pivots.cli.options import proxy_options
from pivots.model.proxies import FIXED, ProxyPolicy

_WIDTH = 96


@click.command(
    name="proxies",
    epilog="""\b
Examples:
  pivots proxies
  pivots screen --job job.md cvs/ --out out/ --keep military_service
  pivots anonymize cv.pdf --remove publications

A job file (see: pivots job check JOB --write FILE) holds the same under policy, so that it travels with every report:
  proxies: {keep: [military_service], remove: []}""",
)
@proxy_options
def command(proxies: ProxyPolicy) -> None:
    """List what tells of a group, what happens to it, and why.

    Name, contact data, birth date, nationality and schools say who a person is; they always go. What is listed here
    says to which group somebody may belong. Each kind has a default with its reason, and an employer with a lawful
    ground may decide otherwise. What stays is named in every report as a remaining risk.
    """
    for proxy, rule in proxy_rules().items():
        state = "kept" if is_kept(proxy, proxies) else "removed"
        note = ", always" if proxy in FIXED else ", by your choice" if is_kept(proxy, proxies) != rule.keep else ""
        click.echo(f"{proxy}: {state}{note}")
        click.echo(textwrap.fill(rule.reason, _WIDTH, initial_indent="    ", subsequent_indent="    "))
