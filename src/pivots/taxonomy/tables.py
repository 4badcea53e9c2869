"""The tables as they stand in the files: read and typed, nothing more."""

import csv
import hashlib
import io
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple, cast

from pivots.errors import UsageError
from pivots.taxonomy.types import Implication, Level, Occupation, Skill, SkillKind

DATA = Path(__file__).parent / "data"

_UNREADABLE = "The table of your own skills cannot be read ({})."
_REMEDY = "It is a UTF-8 CSV with the columns id, name, kind, aliases, implies, parents; lists are separated by |."

Row = dict[str, str]


class AmbiguityRule(NamedTuple):
    """When an alias that is also an everyday word names a skill. The columns are explained in data/SOURCES.md."""

    alias: str
    skill: str
    exact_case: bool
    needs: tuple[str, ...]
    not_before: frozenset[str]
    not_after: frozenset[str]
    not_in: tuple[str, ...]
    probability: float


class TitleFiller(NamedTuple):
    """A word of titles that says nothing of the kind of work."""

    word: str
    beside: str
    """``level``: stands beside a level (``Deputy``); ``employed``: says how somebody is employed; ``kind``: stands beside that (``Technischer``)."""


class TitleDomain(NamedTuple):
    """A field of work as titles name it (``Warenausgang``, ``goods out``), and the occupations of those who stand in it."""

    domain: str
    led: str
    """Occupation of who leads a shift or a team there."""
    run: str
    """Of who answers for the whole of it."""
    done: str
    """Of who works there."""
    language: str


class TitleHead(NamedTuple):
    """A word of titles that says how somebody stands in a field of work."""

    head: str
    does: str
    """``leads`` or ``works``; ``joins``: only joins a standing to its field, in titles of every language."""
    language: str


class LevelWord(NamedTuple):
    word: str
    level: Level


class WageRow(NamedTuple):
    """Yearly US dollars at the percentiles 10, 25, 50, 75, 90 of one SOC code; None where the statistic is top-coded or withheld."""

    soc: str
    values: tuple[int | None, int | None, int | None, int | None, int | None]
    year: str


class WageBand(NamedTuple):
    """Which percentiles of an occupation's wages a level earns."""

    level: str
    low: float
    high: float


class Market(NamedTuple):
    """``factor``: local yearly wage in ``currency`` for one US dollar of US wage."""

    country: str
    currency: str
    factor: float
    source: str
    year: str


class Tables(NamedTuple):
    skills: tuple[Skill, ...]
    rules: tuple[AmbiguityRule, ...]
    compound_heads: tuple[str, ...]
    occupations: tuple[Occupation, ...]
    level_words: tuple[LevelWord, ...]
    title_fillers: tuple[TitleFiller, ...]
    title_domains: tuple[TitleDomain, ...]
    title_heads: tuple[TitleHead, ...]
    closeness: tuple[tuple[str, str, float], ...]
    wages: tuple[WageRow, ...]
    wage_bands: tuple[WageBand, ...]
    markets: tuple[Market, ...]
    digest: str
    """First 12 hex digits of the SHA-256 over all files."""


def items(cell: str) -> tuple[str, ...]:
    """The entries of a list cell."""
    return tuple([part for found in cell.split("|") if (part := found.strip())]) if cell else ()


def _rows(content: bytes) -> list[Row]:
    lines = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    header = next(lines, [])
    return [dict(zip_longest(header, map(str.strip, line[: len(header)]), fillvalue="")) for line in lines if line]


def _implication(item: str) -> Implication:
    skill, _, strength = item.partition(":")
    return Implication(skill.strip(), float(strength or 1.0))


def _skill(row: Row, field: str) -> Skill:
    return Skill(
        id=row["id"],
        name=row["name"],
        kind=cast("SkillKind", row["kind"]),
        field=field,
        aliases=tuple(dict.fromkeys(items(row["aliases"]))),
        implies=tuple(_implication(item) for item in items(row["implies"])),
        parents=items(row["parents"]),
    )


def _rule(row: Row) -> AmbiguityRule:
    return AmbiguityRule(
        alias=row["alias"],
        skill=row["skill"],
        exact_case=row["case"] == "exact",
        needs=items(row["needs"]),
        not_before=frozenset(items(row["not_before"])),
        not_after=frozenset(items(row["not_after"])),
        not_in=items(row["not_in"]),
        probability=float(row["probability"] or 0),
    )


def _occupation(row: Row) -> Occupation:
    return Occupation(
        id=row["id"], name=row["name"], field=row["field"], soc=row["soc"], titles=items(row["titles"]), skills=items(row["skills"])
    )


def _amount(cell: str) -> int | None:
    return int(float(cell)) if cell and cell[0].isdigit() else None


def _wage(row: Row) -> WageRow:
    p10, p25, p50, p75, p90 = (_amount(row[name]) for name in ("p10", "p25", "p50", "p75", "p90"))
    return WageRow(row["soc"], (p10, p25, p50, p75, p90), row["year"])


def _market(row: Row) -> Market:
    return Market(row["country"], row["currency"], float(row["factor"]), row["source"], row["year"])


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.csv"))}


def _extra_contents(path: Path) -> dict[str, bytes]:
    """An employer's own table: one file of skills, or a folder built like ours."""
    return _contents(path) if path.is_dir() else {f"skills/{path.stem}.csv": path.read_bytes()}


def _merge(skills: list[Skill]) -> tuple[Skill, ...]:
    """A later row with a known id adds its aliases and implications to the earlier one."""
    merged: dict[str, Skill] = {}
    for skill in skills:
        known = merged.get(skill.id)
        if known is None:
            merged[skill.id] = skill
            continue
        added = {
            "aliases": tuple(dict.fromkeys((*known.aliases, skill.name, *skill.aliases))),
            "implies": tuple(dict.fromkeys((*known.implies, *skill.implies))),
            "parents": tuple(dict.fromkeys((*known.parents, *skill.parents))),
        }
        merged[skill.id] = known.model_copy(update=added)
    return tuple(merged.values())


def _parse(files: dict[str, bytes], digest: str, *, merge: bool) -> Tables:
    def rows(name: str) -> list[Row]:
        return _rows(files[name]) if name in files else []

    fields = {name: Path(name).stem for name in sorted(files) if name.startswith("skills/")}
    skills = [_skill(row, field) for name, field in fields.items() for row in rows(name)]
    return Tables(
        skills=_merge(skills) if merge else tuple(skills),
        rules=tuple(_rule(row) for row in rows("ambiguous.csv")),
        compound_heads=tuple(sorted(row["head"] for row in rows("compound_heads.csv"))),
        occupations=tuple(_occupation(row) for name in ("occupations.csv", "occupations_onet.csv") for row in rows(name)),
        level_words=tuple(LevelWord(row["word"], cast("Level", row["level"])) for row in rows("level_words.csv")),
        title_fillers=tuple(TitleFiller(row["word"], row["beside"]) for row in rows("title_fillers.csv")),
        title_domains=tuple(TitleDomain(**row) for row in rows("title_domains.csv")),
        title_heads=tuple(TitleHead(**row) for row in rows("title_heads.csv")),
        closeness=tuple((row["a"], row["b"], float(row["closeness"])) for row in rows("closeness.csv")),
        wages=tuple(_wage(row) for row in rows("wages_us.csv")),
        wage_bands=tuple(WageBand(r["level"], float(r["low_percentile"]), float(r["high_percentile"])) for r in rows("wage_levels.csv")),
        markets=tuple(_market(row) for row in rows("markets.csv")),
        digest=digest,
    )


def _digest(files: dict[str, bytes]) -> str:
    total = hashlib.sha256()
    for name in sorted(files):
        total.update(name.encode() + b"\0" + hashlib.sha256(files[name]).digest())
    return total.hexdigest()[:12]


@cache
def shipped_files() -> dict[str, bytes]:
    """Relative path -> content of every shipped table."""
    return _contents(DATA)


def read_tables(extra: Path | None = None) -> Tables:
    """The shipped tables, with an employer's own on top.

    ``extra`` is a CSV of skills or a folder with the shipped layout (any part of it). Raises UsageError when it cannot be
    understood; the message names the column or the value, never more.
    """
    shipped = shipped_files()
    own = _parse(shipped, _digest(shipped), merge=False)
    if extra is None:
        return own
    try:
        added_files = _extra_contents(extra)
        added = _parse(added_files, "", merge=False)
    except (OSError, KeyError, ValueError) as error:
        raise UsageError(_UNREADABLE.format(type(error).__name__), _REMEDY) from error
    if not any(added[:-1]):
        raise UsageError(_UNREADABLE.format("no entries"), _REMEDY)
    return Tables(
        skills=_merge([*own.skills, *added.skills]),
        rules=(*added.rules, *own.rules),
        compound_heads=(*own.compound_heads, *added.compound_heads),
        occupations=(*own.occupations, *added.occupations),
        level_words=(*own.level_words, *added.level_words),
        title_fillers=(*own.title_fillers, *added.title_fillers),
        title_domains=(*own.title_domains, *added.title_domains),
        title_heads=(*own.title_heads, *added.title_heads),
        closeness=(*own.closeness, *added.closeness),
        wages=(*added.wages, *own.wages),
        wage_bands=own.wage_bands,
        markets=(*added.markets, *own.markets),
        digest=_digest(shipped | {f"extra/{name}": content for name, content in added_files.items()}),
    )
