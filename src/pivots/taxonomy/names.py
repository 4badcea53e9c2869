"""Every name and alias of every skill, and which of them are everyday words as well."""

from collections.abc import Iterable
from typing import NamedTuple

from pivots.taxonomy.folding import fold_name
from pivots.taxonomy.matcher import spellings
from pivots.taxonomy.tables import AmbiguityRule
from pivots.taxonomy.types import Skill

_LONGEST_ACRONYM = 4
_LONGEST_PRODUCT = 5


class Names(NamedTuple):
    """Folded key -> meaning."""

    all: dict[str, tuple[str, ...]]
    """Skill ids that answer to the key, the likeliest first. More than one only where rules tell them apart."""
    rules: dict[str, tuple[AmbiguityRule, ...]]
    """Keys that need their surroundings looked at."""
    blocked: frozenset[str]
    """Longer phrases in which the words mean something else."""
    acronyms: frozenset[str] = frozenset()
    """Keys that are acronyms of two to four letters and nothing else: ``Sel`` is no ``SEL``."""
    mixed: frozenset[str] = frozenset()
    """Those of the acronyms that have small letters too: ``bed`` is no ``BEd``, while ``sql`` is ``SQL``."""
    single: frozenset[str] = frozenset()
    """Short product names, of which there is only one: ``Trois`` is not two of ``Troi``."""


def build_names(skills: Iterable[Skill], rules: Iterable[AmbiguityRule]) -> Names:
    """The index of names. Of two skills that claim a key without a rule the first one has it; ``check`` reports the other."""
    known = {skill.id: skill for skill in skills}
    owners: dict[str, tuple[str, ...]] = {}
    short: dict[str, list[tuple[Skill, str]]] = {}
    long: set[str] = set()
    for skill in known.values():
        own = (skill.id,)
        for alias in (skill.name, *skill.aliases):
            for key in spellings(alias):
                if len(alias) > _LONGEST_PRODUCT:  # most are: what short ones may be is not asked of them
                    long.add(key)
                else:
                    short.setdefault(key, []).append((skill, alias))
                others = owners.setdefault(key, own)
                if skill.id not in others:
                    owners[key] = others + own
    by_key: dict[str, list[AmbiguityRule]] = {}
    chances: dict[tuple[str, str], float] = {}
    blocked: set[str] = set()
    for rule in rules:
        if rule.skill not in known:
            continue
        key = fold_name(rule.alias)
        by_key.setdefault(key, []).append(rule)
        others = owners.setdefault(key, (rule.skill,))
        owners[key] = others if rule.skill in others else (*others, rule.skill)
        chances[key, rule.skill] = max(chances.get((key, rule.skill), 0.0), rule.probability)
        blocked.update(fold_name(phrase) for phrase in rule.not_in)
    owners.pop("", None)
    only_short = {key: aliases for key, aliases in short.items() if key not in long}
    acronyms = frozenset(key for key, aliases in only_short.items() if all(_is_acronym(alias) for _, alias in aliases))
    return Names(
        all={key: ids if len(ids) == 1 else _likeliest_first(key, ids, chances) for key, ids in owners.items()},
        rules={key: tuple(entries) for key, entries in by_key.items()},
        blocked=frozenset(phrase for phrase in blocked if phrase not in owners),
        acronyms=acronyms,
        mixed=frozenset(key for key in acronyms if not any(alias.isupper() for _, alias in only_short[key])),
        single=frozenset(key for key, aliases in only_short.items() if all(_is_short_product(skill, alias) for skill, alias in aliases)),
    )


def _likeliest_first(key: str, ids: tuple[str, ...], chances: dict[tuple[str, str], float]) -> tuple[str, ...]:
    return tuple(sorted(ids, key=lambda skill: -chances.get((key, skill), 0.0)))


def _is_short_product(skill: Skill, alias: str) -> bool:
    return skill.kind == "tool" and len(alias) <= _LONGEST_PRODUCT and alias.isalpha() and alias.istitle()


def _is_acronym(alias: str) -> bool:
    return 2 <= len(alias) <= _LONGEST_ACRONYM and alias.isalpha() and sum(c.isupper() for c in alias) >= min(2, len(alias))
