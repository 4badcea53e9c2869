"""Rewordings of a résumé that keep its meaning, for ``robustness.py``: functions (person, chance) -> person, or None where nothing changes."""

import copy
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

from pivots.taxonomy import taxonomy

Person = dict[str, Any]
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = r"(?:(?P<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+|(?P<number>\d\d)[/.])(?P<year>(?:19|20)\d\d)"
TITLES = {
    "en": {
        "experience": ("Experience", "Work history", "Employment", "Professional Experience", "Career history"),
        "education": ("Education", "Academic background", "Education and training"),
        "skills": ("Skills", "Technical skills", "Core competencies", "Key skills"),
        "summary": ("Summary", "Profile", "About me", "Professional summary"),
    },
    "de": {
        "experience": ("Berufserfahrung", "Beruflicher Werdegang", "Berufspraxis"),
        "education": ("Ausbildung", "Bildungsweg", "Studium und Ausbildung"),
        "skills": ("Kenntnisse", "Fachkenntnisse", "Kompetenzen"),
        "summary": ("Profil", "Kurzprofil", "Über mich"),
    },
}
PROSE = {"en": ("Works with ", " and "), "de": ("Arbeitet mit ", " und ")}


def kind_of(section: dict[str, Any], language: str) -> str | None:
    """Which of the sections that ``TITLES`` can rename this one is."""
    known = {title.lower(): kind for kind, titles in TITLES.get(language, {}).items() for title in titles}
    known |= {"work": "experience", "career": "experience", "jobs": "experience", "systems": "skills", "about": "summary"}
    return known.get(section["title"].lower())


def entries(person: Person) -> Iterator[dict[str, Any]]:
    for section in person["sections"]:
        yield from section.get("entries", [])


def bullets_shuffled(person: Person, chance: random.Random) -> Person | None:
    for entry in entries(person):
        chance.shuffle(entry.get("bullets", []))
    return person


def _skill_lists(person: Person) -> Iterator[dict[str, Any]]:
    return (s for s in person["sections"] if kind_of(s, person.get("language", "en")) == "skills" and "entries" not in s)


def skills_shuffled(person: Person, chance: random.Random) -> Person | None:
    """The items between commas of every skill list, and its lines. A line with brackets or colons keeps its order."""
    for section in _skill_lists(person):
        for key in ("text", "bullets"):
            section[key] = [_shuffled(line, chance) for line in section.get(key, [])]
        chance.shuffle(section["bullets"])
    return person


def _shuffled(line: str, chance: random.Random) -> str:
    items = line.split(", ")
    if len(items) > 1 and not re.search(r"[():.;]", line):
        chance.shuffle(items)
    return ", ".join(items)


def skills_as_prose(person: Person, _: random.Random) -> Person | None:
    """``A, B, C`` as ``Works with A, B and C.``; a line with brackets, colons or a sentence stays."""
    lead, last = PROSE.get(person.get("language", "en"), PROSE["en"])
    for section in _skill_lists(person):
        for key in ("text", "bullets"):
            section[key] = [_as_prose(line, lead, last) for line in section.get(key, [])]
    return person


def _as_prose(line: str, lead: str, last: str) -> str:
    items = line.split(", ")
    if len(items) < 2 or re.search(r"[():.;]", line):
        return line
    return f"{lead}{', '.join(items[:-1])}{last}{items[-1]}."


def aliases(person: Person, _: random.Random) -> Person | None:
    """Tools that stand with their own name are called by the first other name that the taxonomy lists."""
    for place in [*person["sections"], *entries(person)]:
        for key in ("text", "bullets"):
            if key in place:
                place[key] = [_aliased(line) for line in place[key]]
    return person


def _aliased(line: str) -> str:
    for match in sorted(taxonomy().find_skills(line), key=lambda m: -m.start):
        skill = taxonomy().skill(match.skill)
        if skill.kind == "tool" and skill.aliases and line[match.start : match.end] == skill.name:
            line = line[: match.start] + skill.aliases[0] + line[match.end :]
    return line


def dates_as(write: Callable[[int, int], str]) -> Callable[[Person, random.Random], Person | None]:
    """Months of a date as ``write(year, month)``; a year alone stays."""

    def one(match: re.Match[str]) -> str:
        month = MONTHS.index(match["name"]) + 1 if match["name"] else int(match["number"])
        return write(int(match["year"]), month)

    def reword(person: Person, _: random.Random) -> Person | None:
        for entry in entries(person):
            if "dates" in entry:
                entry["dates"] = re.sub(_MONTH, one, entry["dates"])
        return person

    return reword


def titles_renamed(person: Person, chance: random.Random) -> Person | None:
    language = person.get("language", "en")
    for section in person["sections"]:
        kind = kind_of(section, language)
        if kind:
            section["title"] = chance.choice([t for t in TITLES[language][kind] if t.lower() != section["title"].lower()])
    return person


def sections_reordered(person: Person, chance: random.Random) -> Person | None:
    chance.shuffle(person["sections"])
    return person


def skills_first(person: Person, _: random.Random) -> Person | None:
    person["sections"].sort(key=lambda s: kind_of(s, person.get("language", "en")) != "skills")
    return person


def with_entry(title: str, dates: str) -> Callable[[Person, random.Random], Person | None]:
    """One more entry at the end of the work section."""

    def reword(person: Person, _: random.Random) -> Person | None:
        work = _work(person)
        return work and (work["entries"].append({"title": title, "dates": dates}) or person)

    return reword


def with_line(line: str) -> Callable[[Person, random.Random], Person | None]:
    """One more line under the last position of the work section, set off by an empty one."""

    def reword(person: Person, _: random.Random) -> Person | None:
        work = _work(person)
        return work and (work.setdefault("after", []).append(line) or person)

    return reword


def with_section(title: str, bullet: str) -> Callable[[Person, random.Random], Person | None]:
    def reword(person: Person, _: random.Random) -> Person | None:
        person["sections"].append({"title": title, "bullets": [bullet]})
        return person

    return reword


def _work(person: Person) -> dict[str, Any] | None:
    return next((s for s in person["sections"] if kind_of(s, person.get("language", "en")) == "experience" and s.get("entries")), None)


REWORDINGS: dict[str, Callable[[Person, random.Random], Person | None]] = {
    "other names of tools": aliases,
    "bullets shuffled": bullets_shuffled,
    "skills shuffled": skills_shuffled,
    "skills as a sentence": skills_as_prose,
    "dates: Jan 2020": dates_as(lambda year, month: f"{MONTHS[month - 1]} {year}"),
    "dates: 01/2020": dates_as(lambda year, month: f"{month:02}/{year}"),
    "dates: 2020-01": dates_as(lambda year, month: f"{year}-{month:02}"),
    "sections renamed": titles_renamed,
    "sections shuffled": sections_reordered,
    "skills before all": skills_first,
    "+ career break (line)": with_line("2021-2022 Career break, caring for a family member"),
    "+ career break (entry)": with_entry("Career break, caring for a family member", "2021 – 2022"),
    "+ parental leave (entry)": with_entry("Parental leave", "03/2020 – 02/2021"),
    "+ medical leave (line)": with_line("2019 – 2020 Medical leave"),
    "+ disability award": with_section("Awards", "Disability Inclusion Award, Example Foundation, 2022"),
}
"""Name -> rewording. Those with a plus add something that must not count."""


def reworded(person: Person, name: str, seed: str) -> Person | None:
    """A changed copy; None when the rewording finds nothing to change. The same for the same seed."""
    other = REWORDINGS[name](copy.deepcopy(person), random.Random(f"{name} {seed}"))
    return other if other != person else None
