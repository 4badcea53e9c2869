"""Contradictions in the tables."""

from collections.abc import Iterator
from typing import NamedTuple, get_args

from pivots.taxonomy.folding import fold_name
from pivots.taxonomy.tables import Tables, read_tables
from pivots.taxonomy.types import Level, Skill, SkillKind

_SLUG = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_+#.-")


class Problem(NamedTuple):
    """One contradiction: ``code`` is stable, ``where`` an id or alias, ``message`` a sentence."""

    code: str
    where: str
    message: str


def check(tables: Tables | None = None) -> list[Problem]:
    """Everything wrong in the tables (the shipped ones by default); empty when nothing is."""
    tables = tables or read_tables()
    return [
        *_skills(tables),
        *_aliases(tables),
        *_ruled_away(tables),
        *_cycles(tables),
        *_rules(tables),
        *_occupations(tables),
        *_numbers(tables),
    ]


def _skills(tables: Tables) -> Iterator[Problem]:
    known: set[str] = set()
    for skill in tables.skills:
        if skill.id in known:
            yield Problem("duplicate_id", skill.id, "Two rows have this id.")
        known.add(skill.id)
        if not skill.id or not set(skill.id) <= _SLUG:
            yield Problem("bad_id", skill.id, "An id consists of small letters, digits and _+#.- alone.")
        if skill.kind not in get_args(SkillKind):
            yield Problem("bad_kind", skill.id, f"Unknown kind {skill.kind!r}.")
    for skill in tables.skills:
        yield from _references(skill, known)


def _references(skill: Skill, known: set[str]) -> Iterator[Problem]:
    for item in skill.implies:
        if item.skill not in known:
            yield Problem("unknown_skill", skill.id, f"It implies {item.skill!r}, which no row defines.")
        if not 0 < item.strength <= 1:
            yield Problem("bad_strength", skill.id, f"Strength {item.strength} is outside 0..1.")
        if item.skill == skill.id:
            yield Problem("implies_itself", skill.id, "It implies itself.")
    for parent in skill.parents:
        if parent not in known:
            yield Problem("unknown_skill", skill.id, f"Its parent {parent!r} is defined by no row.")


def _aliases(tables: Tables) -> Iterator[Problem]:
    owners: dict[str, str] = {}
    ruled = {(fold_name(rule.alias), rule.skill) for rule in tables.rules}
    for skill in tables.skills:
        for key in dict.fromkeys(fold_name(alias) for alias in (skill.name, *skill.aliases)):
            other = owners.setdefault(key, skill.id)
            if other != skill.id and not {(key, other), (key, skill.id)} <= ruled:
                yield Problem("alias_clash", key, f"Both {other!r} and {skill.id!r} claim it without a rule for each.")


def _ruled_away(tables: Tables) -> Iterator[Problem]:
    """Names of a skill that have a rule for another skill only, and so would never be found."""
    ruled: dict[str, set[str]] = {}
    for rule in tables.rules:
        ruled.setdefault(fold_name(rule.alias), set()).add(rule.skill)
    for skill in tables.skills:
        for key in dict.fromkeys(fold_name(alias) for alias in (skill.name, *skill.aliases)):
            if key in ruled and skill.id not in ruled[key]:
                yield Problem("ruled_away", key, f"It is a name of {skill.id!r}, but its rules name other skills only.")


def _cycles(tables: Tables) -> Iterator[Problem]:
    certain = {skill.id: [i.skill for i in skill.implies if i.strength == 1] for skill in tables.skills}
    for start, reached in certain.items():
        seen: set[str] = set()
        ahead = list(reached)
        while ahead:
            current = ahead.pop()
            if current == start:
                yield Problem("cycle", start, "It implies itself with certainty by way of others: they would be one skill.")
                break
            if current not in seen:
                seen.add(current)
                ahead.extend(certain.get(current, ()))


def _rules(tables: Tables) -> Iterator[Problem]:
    known = {skill.id for skill in tables.skills}
    for rule in tables.rules:
        if rule.skill not in known:
            yield Problem("unknown_skill", rule.alias, f"Its rule names {rule.skill!r}, which no row defines.")
        if not 0 <= rule.probability <= 1:
            yield Problem("bad_probability", rule.alias, "A probability lies in 0..1.")
        for word in (*rule.needs, *rule.not_before, *rule.not_after):
            if " " in word:
                yield Problem("never_true", rule.alias, f"{word!r} is more than one word; only not_in takes phrases.")
        for need in rule.needs:
            if need[0] == "#" and need[1:] not in known:
                yield Problem("unknown_skill", rule.alias, f"It needs {need[1:]!r}, which no row defines.")


def _occupations(tables: Tables) -> Iterator[Problem]:
    skills = {skill.id for skill in tables.skills}
    known: set[str] = set()
    titles: dict[str, str] = {}
    for occupation in tables.occupations:
        if occupation.id in known:
            yield Problem("duplicate_id", occupation.id, "Two occupations have this id.")
        known.add(occupation.id)
        for skill in occupation.skills:
            if skill not in skills:
                yield Problem("unknown_skill", occupation.id, f"Its typical skill {skill!r} is defined by no row.")
        for key in dict.fromkeys(fold_name(title) for title in (occupation.name, *occupation.titles)):
            other = titles.setdefault(key, occupation.id)
            if other != occupation.id:
                yield Problem("title_clash", key, f"Both {other!r} and {occupation.id!r} claim it.")
    for a, b, value in tables.closeness:
        if a not in known or b not in known:
            yield Problem("unknown_occupation", f"{a}, {b}", "A closeness names an occupation that no row defines.")
        if not 0 <= value <= 1:
            yield Problem("bad_closeness", f"{a}, {b}", "A closeness lies in 0..1.")


def _numbers(tables: Tables) -> Iterator[Problem]:
    paid = {row.soc for row in tables.wages}
    for occupation in tables.occupations:
        if occupation.soc not in paid:
            yield Problem("no_wage", occupation.id, f"SOC {occupation.soc!r} has no wages.")
    for row in tables.wages:
        stated = [value for value in row.values if value is not None]
        if stated != sorted(stated) or not stated:
            yield Problem("bad_wage", row.soc, "Percentiles are missing or do not rise.")
    for word in tables.level_words:
        if word.level not in get_args(Level):
            yield Problem("bad_level", word.word, f"Unknown level {word.level!r}.")
    for band in tables.wage_bands:
        if not 0 <= band.low < band.high <= 100:
            yield Problem("bad_band", band.level, "A band runs from a lower to a higher percentile.")
