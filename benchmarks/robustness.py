"""Does the score stay when a résumé says the same in other words, another order or another file format?

    python benchmarks/robustness.py [--generated 12] [--show 1] [--only "dates: 2020-01"]

The example people and invented mixtures of them (positions of two people of one field under one name) are written as plain text, reworded
(``rewordings.py``), laid out otherwise, or written in another format, and held against every example job. Aim: at most 2 points in the median; what
is added to the résumé and must not count (career break, leave, award): 0. Prints for each rewording pairs, the share of unchanged scores,
the median, the 95th percentile and the worst change, changed verdicts, the 95th percentile of the change of the closeness, and the worst pairs with the first differing status.
"""

import argparse
import copy
import datetime
import random
import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from pivots import Job
from pivots.anonymize import anonymize
from pivots.errors import PivotsError
from pivots.model.report import ReportData
from pivots.pipeline import assess_resume
from pivots.readers import Limits, read_path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "examples"), str(ROOT / "benchmarks")]
from layouts import LAYOUTS  # noqa: E402 (found beside this file)
from rewordings import REWORDINGS, Person, reworded  # noqa: E402

AS_OF = datetime.date(2026, 11, 1)
TEXT_STYLES: dict[str, tuple[str, str, str]] = {
    "bullets: •": ("• ", "\n", ""),
    "bullets: *": ("* ", "\n", ""),
    "bullets: –": ("– ", "\n", ""),
    "bullets: none": ("", "\n", ""),
    "empty lines between": ("- ", "\n\n", ""),
    "indented by blanks": ("- ", "\n", "    "),
}
"""Name -> sign before a bullet, end of a bullet's line, indentation."""


LEFT_OUT = {"encoding", "hidden"}
"""Fields of a person that change the text between formats: hidden words can only be drawn in a PDF."""


class Pair(NamedTuple):
    delta: int
    verdicts: tuple[str, str]
    what: str
    closer: float
    """Change of the closeness that orders the shortlist, 0..1."""


def text_of(person: Person, sign: str = "- ", end: str = "\n", indent: str = "", mark: str = "") -> str:
    """Plain text; ``mark`` before section titles makes it Markdown."""
    out = f"{mark and '# '}{person['name']}\n{person['headline']}\n" + "\n".join(person["contact"]) + "\n\n"
    for section in person["sections"]:
        out += f"{mark}{section['title']}\n\n" + "".join(f"{paragraph}\n\n" for paragraph in section.get("text", []))
        for entry in section.get("entries", []):
            where = ", ".join(part for part in (entry.get("org"), entry.get("place")) if part)
            out += f"{mark and '### '}{entry['title']}   {entry.get('dates', '')}".rstrip() + f"\n{where}\n".replace("\n\n", "\n")
            out += "".join(f"{indent}{sign}{bullet}{end}" for bullet in entry.get("bullets", [])) + "\n"
        out += "".join(f"{line}\n\n" for line in section.get("after", []))
        out += "".join(f"{indent}{sign}{bullet}{end}" for bullet in section.get("bullets", []))
        out += "".join(f"{label}: {value}\n" for label, value in section.get("pairs", [])) + "\n"
    return out


def mixtures(people: dict[str, Person], count: int) -> dict[str, Person]:
    """Invented people with the positions of one and the lists of another of the same field."""
    chance, made = random.Random(5), {}
    names = sorted(people)
    while len(made) < count:
        one, other = chance.sample(names, 2)
        if one.split("-")[0] == other.split("-")[0] and people[one].get("language") == people[other].get("language"):
            person = copy.deepcopy(people[one])
            theirs = [s for s in copy.deepcopy(people[other])["sections"] if "entries" not in s]
            person["sections"] = [s for s in person["sections"] if "entries" in s] + theirs
            made[f"{one}+{other}"] = person
    return made


class Run:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.jobs = {path.stem: Job.from_file(path) for path in sorted((ROOT / "examples/jobs").iterdir())}
        self.pairs: dict[str, list[Pair]] = defaultdict(list)
        self.unread: dict[str, int] = defaultdict(int)

    def reports(self, path: Path) -> dict[str, ReportData]:
        resume, _ = anonymize(read_path(path, Limits()), file_name=None)
        return {key: assess_resume(resume, job, candidate="Candidate X", as_of=AS_OF) for key, job in self.jobs.items()}

    def of_text(self, text: str, suffix: str = "txt") -> dict[str, ReportData]:
        path = self.folder / f"resume.{suffix}"
        path.write_text(text, encoding="utf-8")
        return self.reports(path)

    def of_layout(self, person: Person, layout: str) -> dict[str, ReportData]:
        suffix, write = LAYOUTS[layout]
        path = self.folder / f"resume.{suffix}"
        write({key: value for key, value in person.items() if key not in LEFT_OUT}, path)
        return self.reports(path)

    def variants(self, key: str, person: Person) -> dict[str, Any]:
        """Name -> function that gives the reports of that variant."""
        made: dict[str, Any] = {}
        for name in REWORDINGS:
            other = reworded(person, name, key)
            if other is not None:
                made[name] = lambda other=other: self.of_text(text_of(other))
        for name, style in TEXT_STYLES.items():
            made[name] = lambda style=style: self.of_text(text_of(person, *style))
        made["format: md"] = lambda: self.of_text(text_of(person, mark="## "), "md")
        for layout in LAYOUTS:
            made[f"format: {layout}"] = lambda layout=layout: self.of_layout(person, layout)
        return made

    def one(self, key: str, person: Person, only: str | None) -> None:
        base = self.of_text(text_of(person))
        for name, make in self.variants(key, person).items():
            if only and only != name:
                continue
            try:
                others = make()
            except PivotsError:
                self.unread[name] += 1
                continue
            for job, report in base.items():
                other = others[job]
                what = f"{key} / {job}: {report.score} -> {other.score}; {difference(report, other)}"
                closer = abs(close(other) - close(report))
                self.pairs[name].append(Pair(other.score - report.score, (report.verdict, other.verdict), what, closer))


def close(report: ReportData) -> float:
    return report.closeness.value if report.closeness else 0.0


def difference(one: ReportData, other: ReportData) -> str:
    """Years and statuses that differ, for people to look at."""
    said = []
    for field in ("total_years", "relevant_years"):
        a, b = getattr(one.experience, field), getattr(other.experience, field)
        said += [f"{field} {a} -> {b}"] if a != b else []
    said += [f"{a.name}: {a.status} -> {b.status}" for a, b in zip(one.skills, other.skills, strict=True) if a.status != b.status]
    said += [f"{a.part}: {a.points} -> {b.points}" for a, b in zip(one.score_parts, other.score_parts, strict=True) if a.points != b.points]
    return "; ".join(said[:6])


def shown(name: str, pairs: list[Pair]) -> str:
    sizes = sorted(abs(pair.delta) for pair in pairs)
    same = sum(size == 0 for size in sizes) / len(sizes)
    changed = sum(pair.verdicts[0] != pair.verdicts[1] for pair in pairs)
    high = sizes[min(len(sizes) - 1, int(0.95 * len(sizes)))]
    closer = sorted(pair.closer for pair in pairs)[min(len(pairs) - 1, int(0.95 * len(pairs)))]
    return f"{name:26}{len(pairs):>6}{same:>11.1%}{statistics.median(sizes):>8g}{high:>6}{sizes[-1]:>7}{changed:>10}{closer:>14.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--generated", type=int, default=12, help="mixtures of the example people")
    parser.add_argument("--people", type=Path, default=ROOT / "examples/people", help="folder of people (yaml)")
    parser.add_argument("--show", type=int, default=1, help="worst pairs shown for each rewording")
    parser.add_argument("--only", help="this rewording alone")
    options = parser.parse_args()
    people = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(options.people.glob("*.yaml"))}
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder))
        for key, person in {**people, **mixtures(people, options.generated)}.items():
            run.one(key, person, options.only)
    print(f"{'rewording':26}{'pairs':>6}{'unchanged':>11}{'median':>8}{'p95':>6}{'worst':>7}{'verdicts':>10}{'closeness p95':>14}")
    for name, pairs in run.pairs.items():
        print(shown(name, pairs) + (f"   {run.unread[name]} not read" if run.unread[name] else ""))
        worst = sorted(pairs, key=lambda pair: -abs(pair.delta))[: options.show]
        print("".join(f"      {pair.what}\n" for pair in worst if pair.delta), end="")
    print(shown("all", [pair for pairs in run.pairs.values() for pair in pairs]))


if __name__ == "__main__":
    main()
