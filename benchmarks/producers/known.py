"""What a made file is known to say: its lines, which of them are neighbours, and its positions."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any

from producers.web import place_of

WORK = {"experience", "berufserfahrung", "employment", "work", "expérience professionnelle", "beruflicher werdegang", "professional experience", "career", "jobs", "work history", "praktische erfahrung", "experiencia laboral", "employment history", "work experience", "career history", "berufspraxis", "parcours professionnel", "experiencia profesional"}  # fmt: skip
MONTHS = ["jan|ene", "feb|fév|fev", "mar|mär", "apr|avr|abr", "may|mai", "jun|juin", "jul|juil", "aug|août|aou|ago", "sep", "oct|okt", "nov", "dec|dez|déc|dic"]  # fmt: skip
OWN = {"self-employed", "freiberuflich", "selbständig"}
NOW = re.compile(r"present|today|heute|aujourd|actualidad", re.IGNORECASE)


def compact(text: str) -> str:
    """Letters and digits alone, small, compatibility forms resolved: blanks, hyphens and bullets are measured elsewhere."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


@dataclass
class Known:
    lines: list[str] = field(default_factory=list)
    pairs: list[tuple[list[str], list[str]]] = field(default_factory=list)
    """Neighbours; each side a line, or the pieces of an entry's head, of which any may stand next to the other side."""


def known(person: dict[str, Any]) -> Known:
    out = Known([person["name"], person["headline"], *person["contact"]])
    for section in person["sections"]:
        last = [section["title"]]
        out.lines += last
        units = [[text] for text in section.get("text", [])]
        for entry in section.get("entries", []):
            units.append([part for part in (entry["title"], place_of(entry), entry.get("dates", "")) if part])
            units += [[bullet] for bullet in entry.get("bullets", [])]
        units += [[bullet] for bullet in section.get("bullets", [])] + [[f"{a}: {b}"] for a, b in section.get("pairs", [])]
        for unit in units:
            out.lines += unit
            out.pairs.append((last, unit))
            last = unit
    return out


def positions_of(person: dict[str, Any]) -> list[dict[str, Any]]:
    """Entries of work with dates: title, org, start and end as ``YYYY`` or ``YYYY-MM``, ``present`` for now.

    ``neutral`` in an entry is the title that the anonymization puts for all genders, where it is another word.
    """
    sections = [s for s in person["sections"] if is_work(s)]
    entries = [
        entry for s in sections for entry in s.get("entries", []) if entry.get("span") or re.search(r"\d{4}", entry.get("dates", ""))
    ]
    worked = [entry for entry in entries if entry.get("org")]  # the others are breaks
    return [
        {
            "title": e.get("neutral", e["title"]),
            "org": None if e["org"] in OWN else e["org"],
            "dates": tuple(e.get("span") or dates_of(e["dates"])),
        }
        for e in worked
    ]


def is_work(section: dict[str, Any]) -> bool:
    return section["title"].casefold() in WORK


def dates_of(text: str) -> tuple[str, str]:
    start, _, end = re.sub(r"\s[–-]\s", "~", text).partition("~")
    return _month(start), _month(end or start)


def _month(text: str) -> str:
    if NOW.search(text):
        return "present"
    year = re.search(r"\d{4}", text)
    number = re.match(r"\s*(\d{1,2})[./]", text)
    if number:
        return f"{year[0] if year else '?'}-{int(number[1]):02}"
    named = [n for n, forms in enumerate(MONTHS, 1) if re.match(rf"\s*(?:{forms})", text, re.IGNORECASE)]
    return (year[0] if year else "?") + (f"-{named[0]:02}" if named else "")
