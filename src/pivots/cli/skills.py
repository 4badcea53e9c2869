"""`pivots skills`: what the taxonomy knows."""

from pathlib import Path
from typing import get_args

import click

from pivots.errors import UsageError
from pivots.taxonomy import taxonomy
from pivots.taxonomy.own import Entry, add_entries, read_source, select_new, slug
from pivots.taxonomy.types import Skill, SkillKind

_TABLE = click.option(
    "--table",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("skills.csv"),
    show_default=True,
    help="The CSV of your own skills; made when it is missing.",
)


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


@command.command(name="add", epilog='Example:  pivots skills add "Frobnicator 3000" --also frobby --kind tool --implies Kubernetes:0.8')
@click.argument("name")
@click.option("--also", multiple=True, help="Another name for it; may be given several times.")
@click.option("--kind", type=click.Choice(get_args(SkillKind)), default="skill", show_default=True)
@click.option("--implies", multiple=True, metavar="SKILL[:STRENGTH]", help="What who can do this can do too, and how surely (0 to 1).")
@_TABLE
def add(name: str, also: tuple[str, ...], kind: str, implies: tuple[str, ...], table: Path) -> None:
    """Add a skill of your own to a table that is used beside the shipped ones."""
    known = taxonomy().resolve_skill(name) if taxonomy().knows(name) else None
    if known is not None and not also and not implies:
        raise UsageError(f"{known.name} is known already.", f"See: pivots skills explain {name}  Give it another name with --also.")
    entry = Entry(slug(name), name, kind, also, tuple(map(_implication, implies)))
    if known is not None:
        entry = entry._replace(id=known.id, name=known.name, kind=known.kind)
    count = add_entries([entry], table)
    _say_how_to_use(table, count)


def _implication(text: str) -> str:
    """``Kubernetes:0.8`` with the id in place of the name. Raises UsageError for an unknown skill or a strength outside of 0 to 1."""
    name, _, strength = text.rpartition(":") if ":" in text else (text, "", "1")
    skill = taxonomy().resolve_skill(name)
    if skill is None:
        raise UsageError(f"No skill is called {name!r}.", f"Try: pivots skills search {name}")
    try:
        value = float(strength)
    except ValueError:
        value = -1.0
    if not 0 < value <= 1:
        raise UsageError(f"{strength!r} is no strength.", "Give a number above 0 and up to 1, e.g. Kubernetes:0.8")
    return f"{skill.id}:{value:g}"


@command.command(name="import", epilog="Example:  pivots skills import esco/skills_en.csv --table skills.csv")
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_TABLE
def import_skills(source: Path, table: Path) -> None:
    """Add the skills of a download: ESCO's skills table, O*NET's Technology Skills, your own CSV, or a list with a name a line.

    What is known already stays as it is; everyday words are left out, because they would be found everywhere.
    """
    selection = select_new(read_source(source), taxonomy())
    click.echo(
        f"{len(selection.entries):,} new, {selection.known:,} known already, {selection.everyday:,} left out as everyday words or sentences."
    )
    if selection.entries:
        _say_how_to_use(table, add_entries(selection.entries, table))


def _say_how_to_use(table: Path, count: int) -> None:
    click.echo(f"{table} holds {count:,} {'skill' if count == 1 else 'skills'}.  Use it:  export PIVOTS_TAXONOMY={table}")


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
