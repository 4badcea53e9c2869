"""`pivots skills`: what the taxonomy knows."""

import click

from pivots.errors import UsageError
from pivots.taxonomy import taxonomy
from pivots.taxonomy.types import Skill


@click.group(name="skills", epilog="Example:  pivots skills explain EKS")
def command() -> None:
    """Look up what Pivots knows about skills."""


@command.command(name="search")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 200), default=10, show_default=True)
def search(words: tuple[str, ...], limit: int) -> None:
    """Find skills by name, alias or a close spelling."""
    found = taxonomy().search(" ".join(words), limit)
    if not found:
        raise UsageError("No skill is like these words.", "A job may still ask for it: it is then matched in the posting's own words.")
    for skill in found:
        click.echo(f"{skill.name}  [{skill.kind}, {skill.field.replace('_', ' ')}]")


@command.command(name="explain")
@click.argument("words", nargs=-1, required=True)
def explain(words: tuple[str, ...]) -> None:
    """Say how one skill is recognised and what it implies."""
    name = " ".join(words)
    skill = taxonomy().resolve_skill(name)
    if skill is None:
        raise UsageError("No skill has this name or alias.", f"Try: pivots skills search {name}")
    for line in _lines(skill):
        click.echo(line)


@command.command(name="list")
@click.option("--field", "field_name", help="Only this field, e.g. nursing_healthcare.")
def list_skills(field_name: str | None) -> None:
    """List all skills, or count them by field when no field is named."""
    skills = taxonomy().skills()
    fields = sorted({skill.field for skill in skills})
    if field_name is None:
        for name in fields:
            click.echo(f"{sum(s.field == name for s in skills):6}  {name}")
        click.echo(f"{len(skills):6}  in all")
        return
    if field_name not in fields:
        raise UsageError("There is no such field.", f"Choose from: {', '.join(fields)}")
    for skill in skills:
        if skill.field == field_name:
            click.echo(skill.name)


def _lines(skill: Skill) -> list[str]:
    table = taxonomy()
    lines = [f"{skill.name}  [{skill.kind}, {skill.field.replace('_', ' ')}]", f"  id        {skill.id}"]
    if skill.aliases:
        lines.append(f"  also      {', '.join(skill.aliases)}")
    implied = [f"{table.skill(i.skill).name} ({i.strength:.0%})" for i in table.implied(skill.id)]
    if implied:
        lines.append(f"  implies   {', '.join(implied)}")
    if skill.parents:
        lines.append(f"  kind of   {', '.join(table.skill(p).name for p in skill.parents)}")
    implied_by = [other.name for other in table.skills() if any(i.skill == skill.id for i in other.implies)]
    if implied_by:
        lines.append(f"  shown by  {', '.join(implied_by)}")
    return lines
