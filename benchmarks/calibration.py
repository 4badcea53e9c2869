"""Is the confidence the probability that the verdict stands?

    python benchmarks/calibration.py [--count 600] [--gold DIR] [--svg FILE]

Generated cases: what a person has done is drawn first (which required skills, which positions, how long); the policy on that full truth gives the
verdict that a perfect reader of a perfect résumé would give. Then the résumé is written badly: skills left out, only listed or described
vaguely, dates by year or missing. Label: the verdict on the résumé equals the verdict on the truth; a BORDERLINE because skills are named and not shown
also stands where the truth is FIT, as the confidence counts it. How often résumés leave things out is assumed (``FLAWS``), not measured.
Labelled cases (--gold): the verdict is one of the acceptable ones. Prints Brier scores, a reliability table, and what a rescaling fitted on one half
does on the other. --svg draws the reliability table of both sets.
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
    "Apache Kafka": "Connected the shops through Kafka",
}
VAGUE = "Looked after infrastructure, automation and data stores"
RELEVANT = ("Platform Engineer", "DevOps Engineer", "Site Reliability Engineer", "Cloud Engineer")
OTHER = ("Shop Assistant", "Sales Representative", "Restaurant Manager", "Receptionist")
FLAWS = {"left out": 0.10, "listed": 0.25, "vague": 0.05, "overstated": 0.05, "undated": 0.06, "year only": 0.25}
"""Chance of each flaw for a skill (first three), a skill that was never used (fourth) or a position (last two)."""
POSTING = "# DevOps Engineer\n\n## Requirements\n\n- At least {years} years of experience as a DevOps engineer\n{skills}\n"


BINS = ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01))


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


def resume(positions: list[tuple[str, int, int]], has: list[str], lacks: list[str], chance: random.Random) -> str:
    """The badly written résumé of somebody who has used ``has`` in relevant positions."""
    bullets: dict[int, list[str]] = {n: ["Kept the weekly plan of the team"] for n in range(len(positions))}
    able = [n for n, (title, _, _) in enumerate(positions) if title in RELEVANT]
    listed = ["Excel", *(name for name in lacks if chance.random() < FLAWS["overstated"])]
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
            wanted = [criterion.name for criterion in job.required if criterion.category == "skill"]
            assert set(wanted) <= set(SKILLS), "every criterion of the posting must be one the case can have"
            has = [name for name in wanted if relevant and chance.random() < 0.3 + 0.7 * able]
            truth = plain_verdict(limits(job, len(wanted)), len(has), relevant, "met")
            path.write_text(resume(positions, has, [name for name in wanted if name not in has], chance), encoding="utf-8")
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


class Bin(NamedTuple):
    low: float
    high: float
    cases: int
    said: float
    """Mean confidence of the cases inside."""
    stood: float
    """Share of them whose verdict stands."""


def reliability(cases: list[Case]) -> list[Bin]:
    """The bins that hold cases."""
    made = []
    for low, high in BINS:
        inside = [case for case in cases if low <= case.confidence < high]
        if inside:
            said, stood = sum(c.confidence for c in inside) / len(inside), sum(c.stands for c in inside) / len(inside)
            made.append(Bin(low, min(high, 1), len(inside), said, stood))
    return made


def show(name: str, cases: list[Case]) -> None:
    rate = sum(case.stands for case in cases) / len(cases)
    mean = sum(case.confidence for case in cases) / len(cases)
    equal = sum(case.equal for case in cases) / len(cases)
    print(f"{name}: {len(cases)} cases, stand {rate:.3f} (equal verdict {equal:.3f}), mean confidence {mean:.3f}")
    print(f"  Brier {brier(cases):.4f}; always saying {rate:.2f} gives {rate * (1 - rate):.4f}")
    for low, high, count, said, stood in reliability(cases):
        print(f"  {low:.1f} to {high:.1f}: {count:>4} cases, said {said:.3f}, stood {stood:.3f} {'#' * round(stood * 40)}")
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


_FRAME = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 440" font-family="sans-serif" font-size="12" role="img">
<title>Reliability: how often the verdict stood, by the confidence said</title>
<rect width="480" height="440" fill="#fff"/>
<path d="M60 40V380H460" fill="none" stroke="#333"/>
<path d="M60 380L460 40" stroke="#999" stroke-dasharray="5 4"/>
<text x="260" y="425" text-anchor="middle">confidence said (mean of the bin)</text>
<text transform="translate(18 210) rotate(-90)" text-anchor="middle">share of verdicts that stood</text>
"""
_STYLES = (("#1f5fa8", "circle"), ("#b3541e", "square"))


def _at(said: float, stood: float) -> tuple[float, float]:
    return 60 + 400 * said, 380 - 340 * stood


def _mark(shape: str, x: float, y: float, colour: str) -> str:
    if shape == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{colour}"/>'
    return f'<rect x="{x - 5:.1f}" y="{y - 5:.1f}" width="10" height="10" fill="{colour}"/>'


def drawn(sets: dict[str, list[Bin]]) -> str:
    """The diagram as SVG: the diagonal of perfect calibration and a marked line a set, the number of cases beside each bin."""
    out = _FRAME
    for tick in (0, 0.2, 0.4, 0.6, 0.8, 1):
        x, y = _at(tick, tick)
        out += f'<text x="{x:.0f}" y="398" text-anchor="middle">{tick:.1f}</text><text x="52" y="{y + 4:.0f}" text-anchor="end">{tick:.1f}</text>\n'
    for number, ((name, bins), (colour, shape)) in enumerate(zip(sets.items(), _STYLES, strict=False)):
        points = [_at(one.said, one.stood) for one in bins]
        out += f'<polyline fill="none" stroke="{colour}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}"/>\n'
        for (x, y), one in zip(points, bins, strict=True):
            below = y + 18 if number == 0 else y - 9
            out += (
                f'{_mark(shape, x, y, colour)}<text x="{x:.1f}" y="{below:.1f}" text-anchor="middle" fill="{colour}">{one.cases}</text>\n'
            )
        total = sum(one.cases for one in bins)
        out += f'{_mark(shape, 204, 330 + 20 * number, colour)}<text x="216" y="{334 + 20 * number}">{name}, {total} cases (number beside each bin)</text>\n'
    return out + "</svg>\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=600, help="generated cases")
    parser.add_argument("--gold", type=Path, help="folder with gold/, jobs/ and resumes/")
    parser.add_argument("--svg", type=Path, help="file for the reliability diagram")
    options = parser.parse_args()
    sets = {"generated": list(generated(options.count))}
    show("generated", sets["generated"])
    held_out(sets["generated"])
    if options.gold:
        sets["labelled"] = list(labelled(options.gold))
        show("labelled", sets["labelled"])
    if options.svg:
        options.svg.write_text(drawn({name: reliability(cases) for name, cases in sets.items()}), encoding="utf-8")


if __name__ == "__main__":
    main()
