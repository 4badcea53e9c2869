"""How well facts are found: python benchmarks/facts.py --data DIR [--verbose]

DIR holds ``gold`` (labelled cases), ``data/rendercv`` (PDF with YAML) and ``data/livecareer`` (public PDFs without labels).
Prints one table per set; a set that is not there is left out.

- gold: total years within 0.15 of the labelled range; positions found (start, end and the title's words agree) and positions
  invented; skills shown in use against skills only listed or missing; degrees, certificates, languages.
- rendercv: positions with the right title, employer and dates.
- livecareer: share with a dated position; stated "N years of experience" against computed years.
- CPU milliseconds per résumé of the extract stage alone.
"""

import argparse
import collections
import datetime
import json
import pathlib
import re
import statistics
import sys
import time
from typing import Any

import yaml

from pivots.anonymize import anonymize
from pivots.errors import PivotsError
from pivots.extract import extract
from pivots.model.anonymous import AnonymousResume
from pivots.model.facts import WORK_KINDS, Facts, Position
from pivots.readers import read_path
from pivots.taxonomy import taxonomy

SHOWN = {"demonstrated", "implied"}
MATCHED = SHOWN | {"claimed"}
LANGUAGE_CODES = {
    "english": "en", "german": "de", "igbo": "ig", "romanian": "ro", "italian": "it", "spanish": "es", "tagalog": "tl", "irish": "ga",
    "french": "fr", "greek": "el", "urdu": "ur", "punjabi": "pa", "ukrainian": "uk", "polish": "pl", "haitian creole": "ht", "somali": "so",
    "welsh": "cy", "croatian": "hr", "vietnamese": "vi", "telugu": "te",
}  # fmt: skip
times: list[float] = []


def load(path: pathlib.Path) -> AnonymousResume:
    resume, _ = anonymize(read_path(path), file_name=path.name)
    return resume


def timed(resume: AnonymousResume, as_of: datetime.date) -> Facts:
    begin = time.process_time()
    facts = extract(resume, as_of)
    times.append(time.process_time() - begin)
    return facts


def words(text: str | None) -> set[str]:
    return {word for word in re.findall(r"\w+", (text or "").casefold()) if len(word) > 1}


def alike(found: str | None, wanted: str | None) -> bool:
    """At least two thirds of the wanted words, and not twice as many in all."""
    one, two = words(found), words(wanted)
    return bool(two) and len(one & two) >= 0.66 * len(two) and len(one) <= 2 * len(two) + 1


def month_of(position: Position, end: bool) -> str:
    month = position.end if end else position.start
    if month is None:
        return "present" if end and position.current else "?"
    return f"{month.year}-{month.month:02d}" if month.month else str(month.year)


def same_dates(position: Position, start: str, end: str, year_only: bool) -> bool:
    cut = 4 if year_only else 7
    return month_of(position, False)[:cut] == start[:cut] and month_of(position, True)[:cut] == end[:cut]


def shown_ids(facts: Facts, statuses: set[str]) -> set[str]:
    statements = facts.statements
    return {
        mention.skill
        for mention in facts.mentions
        if mention.status in statuses
        and (statuses != SHOWN or mention.implied_by is None or statements[mention.statement].status == "demonstrated")
    }


def ids_of(name: str, canon: dict[str, Any]) -> set[str]:
    skills = [taxonomy().resolve_skill(form) for form in [name, *canon.get(name, {}).get("aliases", [])]]
    return {skill.id for skill in skills if skill}


def score_positions(case: dict[str, Any], facts: Facts, count: collections.Counter[str], say: list[str]) -> None:
    work = [position for position in facts.positions if position.kind in WORK_KINDS and position.interval]
    wanted = [entry for entry in case["employment"] if entry["kind"] in WORK_KINDS]
    hits: set[int] = set()
    for entry in wanted:
        year = entry["precision"] == "year"
        fits = [n for n, p in enumerate(work) if n not in hits and same_dates(p, entry["start"], entry["end"], year)]
        titled = [n for n in fits if alike(work[n].title, entry["title"])]
        count["position"] += 1
        count["position_dates"] += bool(fits)
        count["position_title"] += bool(titled)
        count["position_employer"] += bool(titled) and alike(work[titled[0]].employer, entry["employer"])
        if fits:
            hits.add((titled or fits)[0])
        if not titled:
            say.append(
                f"position {entry['title']} {entry['start']}..{entry['end']} {'title ' + work[fits[0]].title if fits else 'not found'}"
            )
    count["position_found"] += len(work)
    say += [f"invented {p.title} {month_of(p, False)}..{month_of(p, True)}" for n, p in enumerate(work) if n not in hits]
    count["position_right"] += len(hits)


def score_skills(case: dict[str, Any], facts: Facts, canon: dict[str, Any], count: collections.Counter[str], say: list[str]) -> None:
    shown, matched = shown_ids(facts, SHOWN), shown_ids(facts, MATCHED)
    evidenced = {name: ids for name in case["skills_evidenced"] if (ids := ids_of(name, canon))}
    count["skill_unknown"] += len(case["skills_evidenced"]) - len(evidenced)
    for name, ids in evidenced.items():
        count["skill"] += 1
        count["skill_shown"] += bool(ids & shown)
        count["skill_matched"] += bool(ids & matched)
        if not ids & shown:
            say.append(f"not shown {name}{' (claimed)' if ids & matched else ''}")
    for name in case["skills_listed_only"]:
        if ids := ids_of(name, canon):
            count["listed"] += 1
            count["listed_right"] += bool(ids & matched) and not ids & shown
            if ids & shown:
                say.append(f"listed only, called shown: {name}")
    score_missing(case, matched, canon, count, say)


def score_missing(case: dict[str, Any], matched: set[str], canon: dict[str, Any], count: collections.Counter[str], say: list[str]) -> None:
    listed = {str(item) for item in case["required_listed_only"]}
    wanted = [criterion for criterion in case["required_missing"] if str(criterion) not in listed]
    for name in [name for criterion in wanted for name in (criterion if isinstance(criterion, list) else [criterion])]:
        if ids := ids_of(name, canon):
            count["missing"] += 1
            count["missing_matched"] += bool(ids & matched)
            if ids & matched:
                say.append(f"missing, called matched: {name}")


def score_lists(case: dict[str, Any], facts: Facts, count: collections.Counter[str], say: list[str]) -> None:
    levels = collections.Counter(entry.level for entry in facts.education)
    for entry in case["education"]:
        count["degree"] += 1
        hit = levels[entry["degree_level"]] > 0
        levels[entry["degree_level"]] -= hit
        count["degree_found"] += hit
        if not hit:
            say.append(f"degree {entry['degree_level']} not found")
    extra = +levels
    count["degree_extra"] += sum(extra.values())
    say += [f"extra degree {level}" for level in extra]
    spoken = {entry.language for entry in facts.languages}
    for name in case["languages"]:
        count["language"] += 1
        count["language_found"] += LANGUAGE_CODES.get(name.casefold()) in spoken
    count["language_extra"] += len(spoken - {LANGUAGE_CODES.get(name.casefold()) for name in case["languages"]})
    names = " | ".join(f"{entry.name} {' '.join(e.quote for e in entry.evidence)}" for entry in facts.certifications)
    for name in case["certifications"]:
        count["certificate"] += 1
        count["certificate_found"] += bool(words(name)) and len(words(name) & words(names)) >= 0.66 * len(words(name))


def gold(folder: pathlib.Path, verbose: bool) -> None:
    canon = {k: v for k, v in json.loads((folder / "canon.json").read_text()).items() if not k.startswith("_")}
    count: collections.Counter[str] = collections.Counter()
    errors = []
    for path in sorted((folder / "gold").glob("*.json")):
        case = json.loads(path.read_text())
        say: list[str] = []
        try:
            facts = timed(load(folder / case["file"]), datetime.date.fromisoformat(case["as_of"]))
        except PivotsError as error:
            count["unreadable"] += 1
            print(f"  {case['id']}: {error.code}")
            continue
        count["cases"] += 1
        low, high = case["total_years_range"]
        total = facts.total_months / 12
        errors.append(abs(total - case["total_years"]))
        count["total"] += low - 0.15 <= total <= high + 0.15
        if not low - 0.15 <= total <= high + 0.15:
            say.append(f"total {total:.2f} gold {low}..{high}")
        score_positions(case, facts, count, say)
        score_skills(case, facts, canon, count, say)
        score_lists(case, facts, count, say)
        if verbose and say:
            print(f"  {case['id']}: " + "; ".join(say))
    print(f"gold: {count['cases']} cases ({count['unreadable']} unreadable)")
    table(
        {
            "total years within 0.15 of the range": (count["total"], count["cases"]),
            "positions, dates right": (count["position_dates"], count["position"]),
            "positions, dates and title right": (count["position_title"], count["position"]),
            "positions, employer right too": (count["position_employer"], count["position"]),
            "positions found that exist (precision)": (count["position_right"], count["position_found"]),
            "skills in use, called shown": (count["skill_shown"], count["skill"]),
            "skills in use, called shown or claimed": (count["skill_matched"], count["skill"]),
            "skills only listed, called claimed": (count["listed_right"], count["listed"]),
            "missing skills called matched (lower is better)": (count["missing_matched"], count["missing"]),
            "degrees found": (count["degree_found"], count["degree"]),
            "certificates found": (count["certificate_found"], count["certificate"]),
            "languages found": (count["language_found"], count["language"]),
        }
    )
    print(
        f"  labelled skills the taxonomy lacks: {count['skill_unknown']}; extra degrees {count['degree_extra']}, languages {count['language_extra']}"
    )
    print(f"  total years, mean absolute error: {statistics.mean(errors):.2f}" if errors else "  nothing read")


def rendercv(folder: pathlib.Path, verbose: bool) -> None:
    count: collections.Counter[str] = collections.Counter()
    for path in sorted(folder.glob("*.pdf")):
        facts = timed(load(path), datetime.date(2026, 3, 1))
        for entry in yaml.safe_load(path.with_suffix(".yaml").read_text())["cv"]["sections"]["experience"]:
            fits = [
                p
                for p in facts.positions
                if p.kind in WORK_KINDS and same_dates(p, str(entry["start_date"]), str(entry["end_date"]), False)
            ]
            right = [p for p in fits if alike(p.title, entry["position"])]
            count["all"] += 1
            count["dates"] += bool(fits)
            count["title"] += bool(right)
            count["employer"] += any(alike(p.employer, entry["company"]) for p in right)
            if verbose and not any(alike(p.employer, entry["company"]) for p in right):
                print(f"  {path.stem}: {entry['position']}, {entry['company']}: {[(p.title, p.employer) for p in fits]}")
        count["found"] += sum(p.kind in WORK_KINDS for p in facts.positions)
    print("rendercv")
    table(
        {name: (count[key], count["all"]) for name, key in (("dates", "dates"), ("dates and title", "title"), ("employer too", "employer"))}
    )
    print(f"  work positions found in all: {count['found']} (labelled {count['all']})")


def livecareer(folder: pathlib.Path, verbose: bool) -> None:
    count: collections.Counter[str] = collections.Counter()
    differences = []
    for path in sorted(folder.glob("*.pdf")):
        try:
            facts = timed(load(path), datetime.date(2018, 6, 1))
        except PivotsError as error:
            count["unreadable"] += 1
            print(f"  unreadable: {error.code}")
            continue
        count["read"] += 1
        work = [position for position in facts.positions if position.kind in WORK_KINDS and position.interval]
        count["dated"] += bool(work)
        count["titled"] += sum(bool(position.title) for position in work)
        count["positions"] += len(work)
        stated = [signal.value for signal in facts.signals if signal.kind == "stated_years" and signal.value]
        if stated and work:
            differences.append((facts.total_months / 12 - max(stated), max(stated), path.stem))
        if verbose and not work:
            print(f"  {path.stem}: no dated position")
    print(f"livecareer: {count['read']} read, {count['unreadable']} unreadable")
    table({"with a dated position": (count["dated"], count["read"]), "positions with a title": (count["titled"], count["positions"])})
    if differences:
        near = sum(abs(difference) <= 2 for difference, _, _ in differences)
        median = statistics.median(difference for difference, _, _ in differences)
        print(f"  stated years: {len(differences)}; computed within 2 years of stated: {near}; median difference {median:+.1f}")
        if verbose:
            for difference, stated_years, stem in sorted(differences, key=lambda item: -abs(item[0]))[:15]:
                print(f"    {stem}: stated {stated_years:.0f}, computed {stated_years + difference:.1f}")


def table(rows: dict[str, tuple[int, int]]) -> None:
    for name, (part, whole) in rows.items():
        print(f"  {name:<50} {part:>4} / {whole:<4} {part / whole if whole else 0:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    for name, run in (("gold", gold), ("data/rendercv", rendercv), ("data/livecareer", livecareer)):
        if (arguments.data / name).exists():
            run(arguments.data / name, arguments.verbose)
    if not times:
        sys.exit("No set found under --data.")
    ordered = sorted(times)
    print(
        f"extract: {len(times)} résumés, median {statistics.median(times) * 1000:.1f} ms, p95 {ordered[int(len(ordered) * 0.95)] * 1000:.1f} ms"
    )


if __name__ == "__main__":
    main()
