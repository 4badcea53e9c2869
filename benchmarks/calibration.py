"""Is the confidence the probability that the verdict stands?

    python benchmarks/calibration.py [--count 600] [--gold DIR]

Generated cases: what a person has done is drawn first (which required skills, which positions, how long); the policy on that full truth gives the
verdict that a perfect reader of a perfect résumé would give. Then the résumé is written badly: skills left out, only listed or described
vaguely, dates by year or missing. Label: the verdict on the résumé equals the verdict on the truth; a BORDERLINE because skills are named and not shown
also stands where the truth is FIT, as the confidence counts it. How often résumés leave things out is assumed (``FLAWS``), not measured.
Labelled cases (--gold): the verdict is one of the acceptable ones. Prints Brier scores, a reliability table, and what a rescaling fitted on one half
does on the other.
"""

import argparse
import datetime
import json
import math
import random
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from pivots import Job, screen
from pivots.assess.verdict import limits, plain_verdict
from pivots.errors import PivotsError

AS_OF = datetime.date(2026, 11, 1)
SKILLS = {
    "Kubernetes": "Ran Kubernetes clusters for forty services",
    "Python": "Wrote deployment tools in Python",
    "Terraform": "Described all servers in Terraform",
    "PostgreSQL": "Tuned PostgreSQL for the billing system",
    "Docker": "Packed the services in Docker images",
    "AWS": "Moved two data centres to AWS",
    "Jenkins": "Kept the Jenkins pipelines of six teams",
    "Kafka": "Connected the shops through Kafka",
}
VAGUE = "Looked after infrastructure, automation and data stores"
RELEVANT = ("Platform Engineer", "DevOps Engineer", "Site Reliability Engineer", "Cloud Engineer")
OTHER = ("Shop Assistant", "Sales Representative", "Restaurant Manager", "Receptionist")
FLAWS = {"left out": 0.10, "listed": 0.25, "vague": 0.05, "undated": 0.06, "year only": 0.25}
"""Chance of each flaw for a skill (first three) or a position (last two)."""
POSTING = "# DevOps Engineer\n\n## Requirements\n\n- At least {years} years of experience as a DevOps engineer\n{skills}\n"


class Case(NamedTuple):
    confidence: float
    stands: bool
    equal: bool
    verdict: str


def a_job(chance: random.Random) -> Job:
    names = chance.sample(sorted(SKILLS), 6)
    return Job.from_text(POSTING.format(years=chance.choice([2, 3, 5]), skills="\n".join(f"- {name}" for name in names)))


def career(chance: random.Random) -> list[tuple[str, int, int]]:
    """(title, first month, month behind the last) newest first; months are year * 12 + month - 1."""
    end, made = 2026 * 12 + 10, []
    for _ in range(chance.randint(1, 4)):
        start = end - chance.randint(6, 48)
        made.append((chance.choice(RELEVANT if chance.random() < 0.7 else OTHER), start, end))
        end = start - chance.choice([0, 0, 0, 3, 8])
    return made


def written_dates(start: int, end: int, chance: random.Random) -> str:
    if chance.random() < FLAWS["undated"]:
        return ""
    if chance.random() < FLAWS["year only"]:
        return f"{start // 12} – {(end - 1) // 12}"
    return f"{start % 12 + 1:02}/{start // 12} – {(end - 1) % 12 + 1:02}/{(end - 1) // 12}"


def resume(positions: list[tuple[str, int, int]], has: list[str], chance: random.Random) -> str:
    """The badly written résumé of somebody who has used ``has`` in relevant positions."""
    bullets: dict[int, list[str]] = {n: ["Kept the weekly plan of the team"] for n in range(len(positions))}
    able = [n for n, (title, _, _) in enumerate(positions) if title in RELEVANT]
    listed = ["Excel"]
    for name in has:
        draw = chance.random()
        if draw < FLAWS["left out"]:
            continue
        if draw < FLAWS["left out"] + FLAWS["listed"]:
            listed.append(name)
        else:
            vague = draw < FLAWS["left out"] + FLAWS["listed"] + FLAWS["vague"]
            bullets[chance.choice(able)].append(VAGUE if vague else SKILLS[name])
    out = "Robin Example\nrobin@example.com\n\nExperience\n\n"
    for n, (title, start, end) in enumerate(positions):
        out += f"{title}   {written_dates(start, end, chance)}".rstrip() + f"\nExample Works {'ABCD'[n]} Ltd\n"
        out += "".join(f"- {bullet}\n" for bullet in bullets[n]) + "\n"
    return out + f"Skills\n\n{', '.join(listed)}\n"


def generated(count: int) -> Iterable[Case]:
    chance = random.Random(17)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "resume.txt"
        for _ in range(count):
            job, positions, able = a_job(chance), career(chance), chance.random()
            relevant = sum(end - start for title, start, end in positions if title in RELEVANT)
            wanted = [name for criterion in job.required for name in [criterion.name] if name in SKILLS]
            has = [name for name in wanted if relevant and chance.random() < 0.3 + 0.7 * able]
            truth = plain_verdict(limits(job, len(wanted)), len(has), relevant, "met")
            path.write_text(resume(positions, has, chance), encoding="utf-8")
            report = screen(path, job, as_of=AS_OF)
            unproven = report.verdict == "BORDERLINE" and "mostly_unproven" in report.verdict_reasons and truth == "FIT"
            yield Case(report.confidence, report.verdict == truth or unproven, report.verdict == truth, report.verdict)


def labelled(folder: Path) -> Iterable[Case]:
    jobs = {p.stem: Job.from_file(p) for p in (folder / "jobs").iterdir() if not p.name.endswith(".gold.json")}
    for path in sorted((folder / "gold").glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        try:
            report = screen(folder / case["file"], jobs[case["job"]], as_of=AS_OF)
        except PivotsError:
            continue
        accepted = {case["verdict"], *case.get("acceptable_verdicts", [])}
        yield Case(report.confidence, report.verdict in accepted, report.verdict == case["verdict"], report.verdict)


def brier(cases: list[Case], change: Callable[[float], float] = lambda c: c) -> float:
    return sum((change(case.confidence) - case.stands) ** 2 for case in cases) / len(cases)


def rescaled(slope: float) -> Callable[[float], float]:
    """The log-odds multiplied by ``slope``: below 1 the confidence moves towards one half."""
    return lambda c: 1 / (1 + math.exp(-slope * math.log(c / (1 - c))))


def show(name: str, cases: list[Case]) -> None:
    rate = sum(case.stands for case in cases) / len(cases)
    mean = sum(case.confidence for case in cases) / len(cases)
    equal = sum(case.equal for case in cases) / len(cases)
    print(f"{name}: {len(cases)} cases, stand {rate:.3f} (equal verdict {equal:.3f}), mean confidence {mean:.3f}")
    print(f"  Brier {brier(cases):.4f}; always saying {rate:.2f} gives {rate * (1 - rate):.4f}")
    for low, high in [(0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)]:
        inside = [case for case in cases if low <= case.confidence < high]
        if inside:
            said, stood = sum(c.confidence for c in inside) / len(inside), sum(c.stands for c in inside) / len(inside)
            print(
                f"  {low:.1f} to {min(high, 1):.1f}: {len(inside):>4} cases, said {said:.3f}, stood {stood:.3f} {'#' * round(stood * 40)}"
            )
    for verdict in ("FIT", "BORDERLINE", "NOT_FIT"):
        inside = [case for case in cases if case.verdict == verdict]
        if inside:
            said, stood = sum(c.confidence for c in inside) / len(inside), sum(c.stands for c in inside) / len(inside)
            print(f"  {verdict:10} {len(inside):>4} cases, said {said:.3f}, stood {stood:.3f}")


def held_out(cases: list[Case]) -> None:
    """Slope fitted on every other case, held against the rest."""
    fitted, rest = cases[::2], cases[1::2]
    slope = min((n / 20 for n in range(2, 41)), key=lambda s: brier(fitted, rescaled(s)))
    print(
        f"  rescaling fitted on one half: slope {slope:.2f}; Brier of the other half {brier(rest):.4f} -> {brier(rest, rescaled(slope)):.4f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=600, help="generated cases")
    parser.add_argument("--gold", type=Path, help="folder with gold/, jobs/ and resumes/")
    options = parser.parse_args()
    cases = list(generated(options.count))
    show("generated", cases)
    held_out(cases)
    if options.gold:
        show("labelled", list(labelled(options.gold)))


if __name__ == "__main__":
    main()
