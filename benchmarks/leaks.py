"""The second look without the first: what does the leak check stop when a recognizer finds nothing?

    python benchmarks/leaks.py [--public FOLDER]

Careers of ``careers/`` are given to invented people of 25 origins in seven layouts. For each kind of identity string the recognizer for it is
switched off, and it is counted how often the string still stands in the anonymized text, and how often the leak check then lets it pass: that must
be never. With ``--public`` the documents of a folder are screened with everything switched on, and those that are refused are counted.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import yaml

from pivots.anonymize import anonymize, check_leaks
from pivots.anonymize.recognizers import RECOGNIZERS
from pivots.errors import ReadError
from pivots.readers import read, read_path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "examples"), str(ROOT / "benchmarks")]
from layouts import LAYOUTS  # noqa: E402 (found beside this file)
from swaps import CAREERS, drawable, filled, identity, people  # noqa: E402
from told import KINDS, stands, told  # noqa: E402

OFF = {
    "name": ("name",),
    "email": ("email",),
    "phone": ("phone",),
    "handle": ("link",),
    "address": ("address", "location"),
    "birth date": ("birth", "age"),
}
"""What is looked for -> the recognizers that are switched off."""
OFF_TOLD = {
    "r": ("religion", "told_of_self", "profile_item", "leftover", "hobby", "affiliation"),
    "f": ("marital_status", "told_of_self", "career_break", "leave", "leftover", "gender_word"),
    "o": ("nationality", "told_of_self", "native_language", "leftover"),
    "s": ("school", "alma_mater", "alumni", "entry_rest", "told_of_self", "leftover"),
}
"""The same for what is told in sentences (the marks of ``told/``)."""


@contextmanager
def without(names: tuple[str, ...]) -> Iterator[None]:
    """The recognizers find nothing."""
    kept = {name: RECOGNIZERS[name] for name in names if name in RECOGNIZERS}
    RECOGNIZERS.update({name: SimpleNamespace(find=lambda _source: (), version="off") for name in kept})  # type: ignore[misc]
    try:
        yield
    finally:
        RECOGNIZERS.update(kept)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--public", type=Path)
    parser.add_argument("--people", type=int, default=210)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    chance = random.Random(5)
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in OFF}
    careers = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in CAREERS]
    with tempfile.TemporaryDirectory() as scratch:
        for number, (name, gender) in enumerate(people(options.people, chance)):
            career, layout = careers[number % len(careers)], chance.choice([n for n in LAYOUTS if drawable(name, n)])
            slots = identity(name, gender, career["language"], chance)
            path = Path(scratch) / f"resume.{LAYOUTS[layout][0]}"
            LAYOUTS[layout][1](filled(career, slots), path)
            for kind, recognizers in OFF.items():
                secret = f"{slots['day']} March {slots['born']}" if kind == "birth date" else slots[kind]
                if kind == "birth date" and career["language"] != "en":
                    secret = slots["born"]
                if secret in str(filled(career, slots)):
                    counts[kind].update(outcome(path, secret, recognizers))
                    if options.show and outcome(path, secret, recognizers) == ["passed on"]:
                        print(f"  {kind} {career['language']} {layout}: {secret}")
    print(f"{'switched off':14}{'documents':>10}{'gone anyway':>12}{'refused':>9}{'passed on':>10}")
    for kind, found in counts.items():
        print(f"{kind:14}{sum(found.values()):>10}{found['gone']:>12}{found['refused']:>9}{found['passed on']:>10}")
    for kind, recognizers in OFF_TOLD.items():
        found = told_without(kind, recognizers)
        print(f"told: {KINDS[kind]:8}{sum(found.values()):>10}{found['gone']:>12}{found['refused']:>9}{found['passed on']:>10}")
    if options.public:
        public(options.public)


def told_without(kind: str, recognizers: tuple[str, ...]) -> Counter[str]:
    """What becomes of the strings of a kind in the résumés of ``told/``."""
    found = Counter[str]()
    for case in told():
        with without(recognizers):
            resume, known = anonymize(read(case.text.encode(), name="resume.txt"))
        refused = bool(check_leaks({"text": resume.text}, resume.text, known))
        for value in (value for mark, value in case.go if mark == kind):
            found["gone" if not stands(value, resume.text) else "refused" if refused else "passed on"] += 1
    return found


def outcome(path: Path, secret: str, recognizers: tuple[str, ...]) -> list[str]:
    with without(recognizers):
        resume, known = anonymize(read_path(path))
    if secret not in resume.text and " ".join(secret.split()) not in " ".join(resume.text.split()):
        return ["gone"]
    return ["refused" if check_leaks({"text": resume.text}, resume.text, known) else "passed on"]


def public(folder: Path) -> None:
    counts = Counter[str]()
    for path in sorted(folder.glob("*.pdf")):
        try:
            resume, known = anonymize(read_path(path), file_name=path.name)
        except ReadError:
            continue
        counts["refused" if check_leaks({"text": resume.text}, resume.text, known) else "passed"] += 1
    print(f"public documents with everything on: {dict(counts)}")


if __name__ == "__main__":
    main()
