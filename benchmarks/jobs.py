"""How well postings are read: precision and recall on labelled postings, and a summary on a file of public ones.

    python benchmarks/jobs.py [--own] [--gold DIR] [--postings FILE.csv] [--show]

``--own``: the labelled postings of ``tests/jobs/postings``, each set for itself (1: the first 24, 2: the 24 written later).
``DIR`` holds ``jobs/<id>.gold.json`` with the posting beside it and ``canon.json`` (other spellings of each skill);
``FILE.csv`` has a column ``post``. Nothing of either is part of this project.
"""

import argparse
import collections
import csv
import json
import pathlib
import re
import statistics
import sys
import unicodedata

from pivots.jobs import parse_posting, parse_text
from pivots.model.job import Criterion, Job
from pivots.readers import Limits, read_path

COUNTED = {"skill", "licence", "certification", "domain"}


def fold(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", plain).casefold().strip()


def forms(names: str | list[str], canon: dict) -> list[str]:
    listed = names if isinstance(names, list) else [names]
    return [fold(form) for name in listed for form in (name, *canon.get(name, {}).get("aliases", []))]


def says(criterion: Criterion, wanted: list[str]) -> bool:
    text = fold(" | ".join([criterion.name, *(criterion.any_of or ())]))
    return any(re.search(rf"(?<![\w+#.]){re.escape(form)}(?![\w+#])", text) for form in wanted)


def read(path: pathlib.Path) -> Job:
    return parse_posting(read_path(path, Limits()))


def compare(gold: list, found: tuple[Criterion, ...], canon: dict) -> tuple[list, list[str]]:
    """Gold criteria not found, and found ones that no gold criterion names."""
    missing = [item for item in gold if not any(says(c, forms(item, canon)) for c in found)]
    extra = [c.name for c in found if not any(says(c, forms(item, canon)) for item in gold)]
    return missing, extra


def gold_table(folder: pathlib.Path) -> None:
    canon = json.loads((folder / "canon.json").read_text(encoding="utf-8"))
    totals: collections.Counter[str] = collections.Counter()
    for path in sorted((folder / "jobs").glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        job = read(folder / gold["file"])
        print(
            f"{gold['id']}: {job.title!r} {job.seniority} {job.min_years}-{job.max_years} {job.location!r} {job.country} pay={job.pay and job.pay.minimum}"
        )
        for kind in ("required", "preferred"):
            # A degree may be labelled among the preferred skills.
            found = tuple(c for c in getattr(job, kind) if c.category in COUNTED or (kind == "preferred" and c.category == "education"))
            wanted = gold[f"{kind}_skills"]
            missing, extra = compare(wanted, found, canon)
            totals[f"{kind} wanted"] += len(wanted)
            totals[f"{kind} missing"] += len(missing)
            totals[f"{kind} found"] += len(found)
            totals[f"{kind} extra"] += len(extra)
            print(f"  {kind}: {len(wanted) - len(missing)} of {len(wanted)}; missing {missing}; extra {extra}")
        totals["fields"] += 3
        right = (gold["seniority_acceptable"].count(job.seniority), gold["min_years"] == job.min_years, gold["max_years"] == job.max_years)
        totals["fields right"] += sum(map(bool, right))
    for kind in ("required", "preferred"):
        recall = 1 - totals[f"{kind} missing"] / totals[f"{kind} wanted"]
        precision = 1 - totals[f"{kind} extra"] / max(1, totals[f"{kind} found"])
        print(f"{kind}: precision {precision:.2f}, recall {recall:.2f}")
    print(f"level and years: {totals['fields right']} of {totals['fields']} right")


def postings_table(path: pathlib.Path, *, show: bool) -> None:
    csv.field_size_limit(10**8)
    with path.open(encoding="utf-8", newline="") as file:
        posts = [row["post"] for row in csv.DictReader(file)]
    jobs = [parse_text(post) for post in posts]
    if show:
        for job in jobs:
            print(f"\n## {job.title} | {job.seniority} {job.min_years}-{job.max_years} | {job.location} {job.country} {job.pay}")
            for kind in ("required", "preferred"):
                print(
                    f"  {kind}:",
                    "; ".join(
                        f"{c.name}{'' if c.skills or c.category != 'skill' else ' *'} [{c.category[:3]}]" for c in getattr(job, kind)
                    ),
                )
    counts = [sum(c.category in COUNTED for c in job.required) for job in jobs]
    skills = [c for job in jobs for c in (*job.required, *job.preferred) if c.category in COUNTED]
    print(f"\n{len(jobs)} postings: required criteria median {statistics.median(counts)}, most {max(counts)}, none in {counts.count(0)}")
    print(f"histogram: {dict(sorted(collections.Counter(counts).items()))}")
    print(f"in the posting's own words: {sum(not c.skills for c in skills)} of {len(skills)}")
    for name in ("min_years", "seniority", "occupation", "country", "pay"):
        print(f"{name} known: {sum(getattr(job, name) is not None for job in jobs)}")


def own_table() -> None:
    sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
    from tests.jobs.postings_cases import compare as compare_case
    from tests.jobs.postings_cases import load

    per_set: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for case in load():
        totals = per_set[case.labels.get("set", "1")]
        result = compare_case(case, parse_text(case.text))
        facts = {"title": result.title, "years": result.years, "country": result.country}
        totals.update(result.counts)
        totals.update({f"missing {kind}": len(items) for kind, items in result.missing.items()})
        totals.update({f"extra {kind}": len(items) for kind, items in result.extra.items()})
        totals.update({"facts": len(facts), "facts right": sum(facts.values())})
        missing, extra = ({kind: items for kind, items in found.items() if items} for found in (result.missing, result.extra))
        print(f"{case.id}: wrong {[name for name, right in facts.items() if not right]}; missing {missing}; extra {extra}")
    for name, totals in sorted(per_set.items()):
        print(f"\nset {name}")
        own_rates(totals)


def own_rates(totals: collections.Counter[str]) -> None:
    for kind in ("required", "preferred", "gates"):
        recall = 1 - totals[f"missing {kind}"] / totals[kind]
        precision = f", precision {1 - totals[f'extra {kind}'] / totals[f'found {kind}']:.2f}" if kind != "gates" else ""
        print(f"{kind}: recall {recall:.2f} of {totals[kind]}{precision}")
    print(f"title, years and country: {totals['facts right']} of {totals['facts']} right")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--gold", type=pathlib.Path)
    parser.add_argument("--postings", type=pathlib.Path)
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    if args.own:
        own_table()
    if args.gold:
        gold_table(args.gold)
    if args.postings:
        postings_table(args.postings, show=args.show)


if __name__ == "__main__":
    main()
