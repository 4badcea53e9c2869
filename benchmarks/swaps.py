"""Counterfactual pairs: does a report change when only the person changes?

    python benchmarks/swaps.py [--pairs 2400] [--show 10]

Six careers in English, German, French and Spanish (``careers/``) are given to invented people of 25 origins, three genders, many addresses,
schools, nationalities, ages and marital states, in seven layouts (PDF in one and two columns, DOCX in two, HTML, text). Each is screened and its
JSON compared, save ``candidate``, ``file_sha256`` and the like that name the file itself, with the report of one reference person with the
same career and layout. Prints pairs, differing reports by career and layout, verdict and score changes, and removed strings found in a report.
"""

import argparse
import datetime
import difflib
import json
import random
import re
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from pivots import Job, Report, screen
from pivots.errors import PivotsError

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "examples"), str(ROOT / "benchmarks")]
from anonymization import ORIGINS  # noqa: E402 (found beside this file)
from layouts import LAYOUTS  # noqa: E402

AS_OF = datetime.date(2026, 11, 1)
CAREERS = sorted((ROOT / "benchmarks/careers").glob("*.yaml"))
REFERENCE = ("Amina Okonkwo", "f", 0)
WORDS: dict[str, dict[str, dict[str, str]]] = {
    "en": {
        "m": {"They": "He", "they": "he", "their": "his", "Their": "His", "them": "him", "self": "himself", "salesperson": "salesman", "someone": "a man", "s": "s", "is": "is", "has": "has", "marital": "married", "club": "Men's Rowing Club"},
        "f": {"They": "She", "they": "she", "their": "her", "Their": "Her", "them": "her", "self": "herself", "salesperson": "saleswoman", "someone": "a woman", "s": "s", "is": "is", "has": "has", "marital": "single", "club": "Women's Rowing Club"},
        "x": {"They": "They", "they": "they", "their": "their", "Their": "Their", "them": "them", "self": "themselves", "salesperson": "salesperson", "someone": "a person", "s": "", "is": "are", "has": "have", "marital": "divorced", "club": "Women's Rowing Club"},
    },
    "de": {
        "m": {"in": "", "r": "r", "n": "n", "Er": "Er", "sein": "sein", "seine": "seine", "ihn": "ihn", "familienstand": "verheiratet, zwei Kinder", "verein": "Männergesangverein, Wandern"},
        "f": {"in": "in", "r": "", "n": "n", "Er": "Sie", "sein": "ihr", "seine": "ihre", "ihn": "sie", "familienstand": "ledig", "verein": "Frauenchor, Wandern"},
    },
    "fr": {
        "m": {"e": "", "fe": "", "eur": "eur", "Il": "Il", "son_equipe": "ses équipes", "lui": "lui", "situation": "marié"},
        "f": {"e": "e", "fe": "fe", "eur": "rice", "Il": "Elle", "son_equipe": "ses équipes", "lui": "elle", "situation": "célibataire"},
    },
    "es": {
        "m": {"o": "o", "a": "", "Él": "Él", "estado": "casado"},
        "f": {"o": "a", "a": "a", "Él": "Ella", "estado": "soltera"},
    },
}  # fmt: skip
PLACES = {
    "en": [("12 Harbour Lane, Leith EH6 5QQ, United Kingdom", "Edinburgh"), ("48 Maple Street, Springfield, IL 62704, USA", "Springfield"), ("5 Marina Road, Lagos, Nigeria", "Lagos"), ("23 MG Road, Bengaluru 560001, India", "Bengaluru")],
    "de": [("Lindenweg 7, 50667 Köln", "Köln"), ("Am Musterhang 3, 70173 Stuttgart", "Ankara"), ("Kastanienallee 81, 10435 Berlin", "Warschau"), ("Hauptstraße 14a, 8010 Graz, Österreich", "Graz")],
    "fr": [("14 rue des Lilas, 69003 Lyon", "Lyon"), ("3 bis avenue de la République, 13001 Marseille", "Alger"), ("27 boulevard Victor Hugo, 31000 Toulouse", "Dakar")],
    "es": [("Calle Mayor 5, 2.º B, 46001 Valencia", "Valencia"), ("Avenida del Puerto 120, 28004 Madrid", "Quito"), ("C/ San Vicente 33, 41002 Sevilla", "Tánger")],
}  # fmt: skip
PHONES = ["+44 7700 900123", "(312) 555-0142", "+49 30 23125 012", "+1 416 555 0199", "0171 3920012", "07700 900417"]
NATIONALITIES = {
    "en": ["British", "Nigerian", "German", "Vietnamese", "Brazilian", "Iranian", "Indian"],
    "de": ["deutsch", "türkisch", "polnisch", "syrisch", "vietnamesisch"],
    "fr": ["française", "algérienne", "sénégalaise", "portugaise"],
    "es": ["española", "ecuatoriana", "marroquí", "rumana"],
}
SCHOOLS = {
    "en": ["University of Northbrook", "Lagos Example Institute of Technology", "Sakura University", "Saint Brigid College", "Indian Institute of Technology Sampleabad"],
    "de": ["Technische Hochschule Beispielstadt", "Universität Musterburg", "Technische Universität Istanbul-Beispiel"],
    "fr": ["Lycée Exemple de Lyon", "Institut Modèle d'Alger", "Université du Modèle"],
    "es": ["Universidad del Ejemplo", "Instituto Modelo de Quito", "IES Ejemplo"],
}  # fmt: skip
SCHOOL_SLOT = {"en": "school", "de": "schule", "fr": "ecole", "es": "escuela"}
NATION_SLOT = {"en": "nationality", "de": "nationalität", "fr": "nationalité", "es": "nacionalidad"}


def identity(name: str, gender: str, language: str, chance: random.Random) -> dict[str, str]:
    """Every slot of a career in ``language`` for one invented person."""
    words = WORDS[language].get(gender) or WORDS[language]["f"]
    address, city = chance.choice(PLACES[language])
    ascii_name = (
        re.sub(r"[^a-z]+", ".", unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()).strip(".") or "applicant"
    )
    referee = chance.choice(["Dr. Philippa Marsh", "Rajesh Iyer", "Lars-Erik Sjöberg", "Wanjiru Kamau", "Ana Núñez"])
    return words | {
        "name": name,
        "first": next((part for part in name.split() if not part.endswith(".")), name),
        "address": address,
        "city": city,
        "phone": chance.choice(PHONES),
        "email": f"{ascii_name}@example.com",
        "handle": ascii_name.replace(".", "-") + "-example",
        "born": str(chance.randrange(1960, 2000)),
        "day": str(chance.randrange(1, 29)),
        NATION_SLOT[language]: chance.choice(NATIONALITIES[language]),
        SCHOOL_SLOT[language]: chance.choice(SCHOOLS[language]),
        "referee": referee,
        "referee_email": f"{referee.split()[-1].lower().encode('ascii', 'ignore').decode()}@example.org",
        "referee_phone": chance.choice(PHONES),
    }


def filled(value: Any, slots: dict[str, str]) -> Any:
    """The career with its slots filled."""
    if isinstance(value, str):
        return re.sub(r"\{(\w+)\}", lambda match: slots[match[1]], value)
    if isinstance(value, list):
        return [filled(item, slots) for item in value]
    return {key: filled(item, slots) for key, item in value.items()} if isinstance(value, dict) else value


def drawable(name: str, layout: str) -> bool:
    """The standard fonts of the PDF layouts have Latin-1 letters only."""
    return not layout.startswith("pdf") or all(letter <= "ÿ" for letter in unicodedata.normalize("NFC", name))


def people(count: int, chance: random.Random) -> Iterator[tuple[str, str]]:
    """(name, gender), every origin as often as the others."""
    origins = [names.split("|") for names in ORIGINS.values()]
    for number in range(count):
        yield chance.choice(origins[number % len(origins)]), chance.choice("mfx")


def compared(report: Report) -> dict[str, Any]:
    """What must not differ: all but the code and the digest of the file."""
    data: dict[str, Any] = json.loads(report.to_json())
    data.pop("candidate")
    data["document"].pop("file_sha256", None)
    return data


def shown_difference(one: dict[str, Any], other: dict[str, Any]) -> str:
    """Where two reports part, for people to look at: lines of the anonymized résumé where those differ, the first differing field else."""
    lines, others = one["anonymized_text"].splitlines(), other["anonymized_text"].splitlines()
    if lines != others:
        changed = [line for line in difflib.unified_diff(lines, others, lineterm="", n=0) if not line.startswith(("---", "+++", "@@"))]
        return " ⏎ ".join(changed)
    return first_difference(one, other)


def first_difference(one: Any, other: Any, path: str = "") -> str:
    """The path of the first field that differs, with both values; empty when none does."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return next((found for key in one if (found := first_difference(one[key], other[key], f"{path}.{key}"))), "")
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return next((found for n in range(len(one)) if (found := first_difference(one[n], other[n], f"{path}[{n}]"))), "")
    if one == other:
        return ""
    if isinstance(one, str) and isinstance(other, str):
        at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
        return f"{path}: …{one[max(0, at - 40) : at + 60]!r} ≠ …{other[max(0, at - 40) : at + 60]!r}"
    return f"{path}: {str(one)[:120]} ≠ {str(other)[:120]}"


class Run:
    """Counts over all pairs."""

    def __init__(self, folder: Path, show: int) -> None:
        self.folder, self.show = folder, show
        self.pairs: Counter[tuple[str, str]] = Counter()
        self.differ: Counter[tuple[str, str]] = Counter()
        self.verdicts = self.scores = self.leaks = self.failed = 0
        self._references: dict[tuple[str, str], Report] = {}
        self._jobs: dict[str, Job] = {}

    def report(self, career: dict[str, Any], layout: str, slots: dict[str, str]) -> Report:
        suffix, write = LAYOUTS[layout]
        path = self.folder / f"resume.{suffix}"
        write(filled(career, slots), path)
        job = self._jobs.setdefault(career["job"], Job.from_file(ROOT / "examples/jobs" / career["job"]))
        return screen(path, job, as_of=AS_OF)

    def pair(self, key: str, career: dict[str, Any], layout: str, name: str, gender: str, chance: random.Random) -> None:
        language = career["language"]
        if (key, layout) not in self._references:
            slots = identity(*REFERENCE[:2], language, random.Random(0))
            self._references[key, layout] = self.report(career, layout, slots)
        reference = self._references[key, layout]
        slots = identity(name, gender, language, chance)
        self.pairs[key, layout] += 1
        try:
            other = self.report(career, layout, slots)
        except PivotsError as error:
            self.failed += 1
            print(f"  {key} {layout} {name}: {error.code}")
            return
        renderings = other.to_json() + other.to_html() + other.to_markdown()
        said = [
            slots[slot]
            for slot in ("name", "email", "phone", SCHOOL_SLOT[language])
            if slots[slot] in renderings and slots[slot] in str(filled(career, slots))
        ]
        self.leaks += bool(said)
        self.verdicts += other.verdict != reference.verdict
        self.scores += other.score != reference.score
        if compared(other) != compared(reference) or said:
            self.differ[key, layout] += compared(other) != compared(reference)
            self.show -= 1
            if self.show >= 0:
                print(f"  {key} {layout} {name} ({gender}) {said} {shown_difference(compared(reference), compared(other))}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", type=int, default=2400)
    parser.add_argument("--show", type=int, default=10)
    options = parser.parse_args()
    chance = random.Random(11)
    careers = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in CAREERS}
    cells = [(key, layout) for key in careers for layout in LAYOUTS]
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder), options.show)
        for number, (name, gender) in enumerate(people(options.pairs, chance)):
            key, layout = cells[number % len(cells)]
            if not drawable(name, layout):
                layout = chance.choice(["docx-plain", "docx-table", "html", "txt"])
            run.pair(key, careers[key], layout, name, gender, chance)
    print(f"{'career':18}" + "".join(f"{layout:>20}" for layout in LAYOUTS))
    for key in careers:
        print(f"{key:18}" + "".join(f"{run.differ[key, layout]:>14} of {run.pairs[key, layout]:>2}" for layout in LAYOUTS))
    total, differing = sum(run.pairs.values()), sum(run.differ.values())
    print(
        f"{total} pairs: {differing} reports differ, {run.verdicts} verdicts, {run.scores} scores; {run.leaks} with a removed string; {run.failed} not reported"
    )


if __name__ == "__main__":
    main()
