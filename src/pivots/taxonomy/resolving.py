"""A name standing alone: in a job's list, in a form, in a search box."""

import re
from collections.abc import Mapping

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from pivots.taxonomy.folding import fold_name
from pivots.taxonomy.names import Names
from pivots.taxonomy.types import Skill

_BRACKETED = re.compile(r"\s*[(\[]([^)\]]*)[)\]]\s*")
_VERSION = re.compile(r"\s+v?\d+(?:\.[\dx]+)*\+?$")
_NOISE_AFTER = re.compile(
    r"\s+(?:programming(?: language)?|language|skills?|experience|knowledge|proficiency|expertise|kenntnisse|erfahrung|programmierung|"
    r"basics|grundlagen|fundamentals)$"
)
_NOISE_BEFORE = re.compile(
    r"^(?:experience (?:with|in)|knowledge of|proficiency in|proficient in|expertise in|advanced|basic|strong|"
    r"erfahrung (?:mit|in)|kenntnisse in)\s+"
)


def _forms(name: str) -> list[str]:
    """The key as it is, then with brackets, versions and filler words taken away."""
    key = fold_name(name).strip(" .,;:•")
    inner = [fold_name(part) for part in _BRACKETED.findall(key)]
    outer = _BRACKETED.sub(" ", key).strip()
    forms = [key, outer, _VERSION.sub("", outer)]
    bare = _NOISE_BEFORE.sub("", _NOISE_AFTER.sub("", _VERSION.sub("", outer)))
    forms += [bare, *inner]
    forms += [form[:-1] for form in (outer, bare) if form.endswith("s") and len(form) > 3]
    return [form for form in dict.fromkeys(forms) if form]


def resolve(names: Names, skills: Mapping[str, Skill], name: str) -> Skill | None:
    """The skill of a name; a close spelling counts when it can be one skill only. None: unknown."""
    for form in _forms(name):
        owners = names.all.get(form)
        if owners:
            return skills[owners[0]]
    return _close_spelling(names, skills, fold_name(name))


def _close_spelling(names: Names, skills: Mapping[str, Skill], key: str) -> Skill | None:
    """A slip of the pen: one letter wrong from five letters on, two from ten on; first and last letter right, no other candidate.

    Short names of anything but tools are left alone, because other words lie one letter away (``sales``, ``scales``).
    """
    if len(key) < 5 or key in names.blocked:
        return None
    limit = 1 if len(key) < 10 else 2
    near = process.extract(key, list(names.all), scorer=OSA.distance, score_cutoff=limit, limit=8)
    found = {
        names.all[match][0]
        for match, _, _ in near
        if match[0] == key[0] and match[-1] == key[-1] and len(match) >= 6 and match not in names.rules
        and (len(match) >= 9 or skills[names.all[match][0]].kind == "tool")
    }  # fmt: skip
    return skills[found.pop()] if len(found) == 1 else None


def search(names: Names, skills: Mapping[str, Skill], query: str, limit: int) -> list[Skill]:
    """Skills for a search box: exact names first, then names that begin with the query, hold it, or resemble it."""
    key = fold_name(query)
    if not key or limit <= 0:
        return []
    ranked: dict[str, tuple[float, str]] = {}
    for name, owners in names.all.items():
        rank = _rank(name, key)
        if rank is not None:
            for owner in owners:
                place = rank if fold_name(skills[owner].name) == name else rank + 0.5
                ranked[owner] = min(ranked.get(owner, (9.0, "")), (place, skills[owner].name.lower()))
    if len(ranked) < limit and len(key) >= 4:
        for name, score, _ in process.extract(key, list(names.all), scorer=fuzz.ratio, score_cutoff=75, limit=limit * 3):
            owner = names.all[name][0]
            ranked.setdefault(owner, (5.0 - score / 100, skills[owner].name.lower()))
    order = sorted(ranked, key=lambda owner: (*ranked[owner], owner))
    return [skills[owner] for owner in order[:limit]]


def _rank(name: str, key: str) -> float | None:
    if name == key:
        return 0.0
    if name.startswith(key):
        return 1.0 + min(len(name) - len(key), 90) / 100
    if f" {key}" in name:
        return 2.0
    return 3.0 if len(key) >= 3 and key in name else None
