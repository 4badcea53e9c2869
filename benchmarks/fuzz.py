"""Damaged files: nothing may crash, hang or touch the report of another candidate.

    python benchmarks/fuzz.py [--files 5000] [--workers 2] [--keep FOLDER]

Example résumés (PDF, DOCX, HTML, text), small files of every other format, and archives of them are damaged at random with a fixed seed: bits
turned, pieces cut out, doubled, swapped or filled with noise, numbers blown up, the end cut off, and inside of ZIP containers the same
with the parts. All are screened in one run, as `pivots screen` does, together with the undamaged examples. Prints per format how many were
reported and how many ended as a named problem, and what must be zero: internal errors, readers that died or ran out of time, and undamaged
examples whose report differs by a byte from that of a run without the damaged files.
"""

import argparse
import csv
import datetime
import io
import json
import random
import re
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from pivots.api import Job
from pivots.bulk import Settings, find_inputs, screen_many

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from tests.readers.files import odt_of  # noqa: E402 (found beside this file)

AS_OF = datetime.date(2026, 11, 1)
_BROKEN = ("internal_error", "unreadable", "timeout")
_TEXT = (
    "Amina Okonkwo\nPlatform Engineer\namina@example.com\n\nExperience\nPlatform Engineer, Riverbend Systems  Mar 2019 - Present\n"
    "- Runs Kubernetes on AWS\n- Python services in Docker\n\nSkills\nPython, Kubernetes, PyTorch\n"
)
_NUMBER = re.compile(rb"\d{1,6}")


def bases() -> dict[str, list[bytes]]:
    """Undamaged files by format."""
    found: dict[str, list[bytes]] = {}
    for path in sorted((ROOT / "examples/resumes").iterdir()):
        found.setdefault(path.suffix[1:], []).append(path.read_bytes())
    rows = _TEXT.splitlines()
    found["odt"] = [odt_of("".join(f"<text:p>{row}</text:p>" for row in rows))]
    found["rtf"] = [
        (
            r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\colortbl;\red255\green255\blue255;}" + "".join(rf"\b {r}\b0\par " for r in rows) + "}"
        ).encode()
    ]
    found["doc"] = [(ROOT / "tests/readers/data/word97.doc").read_bytes()]
    found["md"] = [("# " + _TEXT.replace("\n\n", "\n\n## ")).encode()]
    work = {"position": rows[1], "name": "Riverbend Systems", "startDate": "2019-03", "highlights": ["Runs Kubernetes on AWS"]}
    found["json"] = [json.dumps({"basics": {"name": rows[0], "email": rows[2]}, "work": [work], "skills": [{"name": "Python"}]}).encode()]
    job = "<WorkExperience><Period><From year='2019' month='--03'/></Period><Position><Label>Engineer</Label></Position></WorkExperience>"
    name = "<Identification><PersonName><FirstName>Amina</FirstName><Surname>Okonkwo</Surname></PersonName></Identification>"
    found["xml"] = [f"<?xml version='1.0'?><SkillsPassport><LearnerInfo>{name}{job}</LearnerInfo></SkillsPassport>".encode()]
    found["zip"] = [_zip({"a.txt": _TEXT.encode(), "b.pdf": found["pdf"][0], "c.zip": _zip({"d.html": found["html"][0]})})]
    picture = io.BytesIO()
    Image.new("L", (240, 120), 255).save(picture, "PNG")
    found["png"] = [picture.getvalue()]
    return found


def _zip(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _place(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data))
    return start, min(len(data), start + chance.choice((1, 4, 16, 64, 512)))


def turn_bits(data: bytes, chance: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(chance.choice((1, 4, 20, 100))):
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    return bytes(made)


def cut_out(data: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:start] + data[end:]


def double(data: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:end] + data[start:end] * chance.choice((1, 3, 200)) + data[end:]


def swap(data: bytes, chance: random.Random) -> bytes:
    (a, b), (c, d) = sorted((_place(data, chance), _place(data, chance)))
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:] if b <= c else data[c:] + data[:c]


def fill(data: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:start] + chance.choice((b"\x00", b"\xff", b"%", b"{", b"<", b"\\", b"(")) * (end - start) + data[end:]


def blow_up(data: bytes, chance: random.Random) -> bytes:
    numbers = list(_NUMBER.finditer(data))
    if not numbers:
        return data + b"9" * 1000
    match = chance.choice(numbers)
    return data[: match.start()] + chance.choice((b"-1", b"0", b"99999999", b"4294967296", b"9" * 40)) + data[match.end() :]


def cut_off(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(1, len(data))]


def nest(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + chance.choice((b"{", b"<div>", b"[", b"<<", b"(", b'{"a":', b"<w:p>")) * 3000 + data[start:]


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (turn_bits, cut_out, double, swap, fill, blow_up, cut_off, nest)


def damage(data: bytes, chance: random.Random) -> bytes:
    """One to three damages; in a container half of the time to a part of it."""
    if data.startswith(b"PK") and chance.random() < 0.5:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        name = chance.choice(sorted(name for name, content in members.items() if content))
        return _zip(members | {name: damage(members[name], chance)})
    for _ in range(chance.choice((1, 1, 2, 3))):
        data = chance.choice(DAMAGES)(data, chance) or b"x"
    return data


def make_damaged(count: int, folder: Path) -> None:
    chance, found = random.Random(20261101), bases()
    for number in range(count):
        kind = sorted(found)[number % len(found)]
        (folder / f"{number:05}.{kind}").write_bytes(damage(chance.choice(found[kind]), chance))


def screened(paths: list[Path], out: Path, workers: int) -> list[dict[str, str]]:
    """Screens everything and gives the rows of ``problems.csv``."""
    job = Job.from_file(ROOT / "examples/jobs/ml-infrastructure-engineer.md")
    screen_many(find_inputs(paths), job, out, Settings(as_of=AS_OF, workers=workers, timeout=30.0, formats=("json", "html", "md")))
    with (out / "private/problems.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="write the damaged files here and leave them")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch) / "damaged"
        folder.mkdir(parents=True, exist_ok=True)
        make_damaged(options.files, folder)
        examples, alone, together = ROOT / "examples/resumes", Path(scratch) / "alone", Path(scratch) / "together"
        screened([examples], alone, options.workers)
        problems = screened([folder, examples], together, options.workers)
        report(options.files, folder, problems, together)
        differing = [p.name for p in sorted(alone.glob("candidate-*")) if (together / p.name).read_bytes() != p.read_bytes()]
        print(f"undamaged examples whose report differs: {len(differing)} of {len(list(alone.glob('candidate-*.json')))}")


def report(files: int, folder: Path, problems: list[dict[str, str]], out: Path) -> None:
    kind_of = lambda source: source.removeprefix(str(folder)).split("!")[0].rsplit(".", 1)[-1]  # noqa: E731
    codes: dict[str, Counter[str]] = {}
    for row in problems:
        codes.setdefault(kind_of(row["source"]), Counter())[row["code"]] += 1
    with (out / "private/identities.csv").open(encoding="utf-8", newline="") as file:
        reported = Counter(kind_of(row["source"]) for row in csv.DictReader(file) if row["source"].startswith(str(folder)))
    print(f"{files} damaged files")
    for kind in sorted(set(codes) | set(reported)):
        named = ", ".join(f"{code} {count}" for code, count in codes.get(kind, Counter()).most_common())
        print(f"  {kind:5} reported {reported[kind]:4}; problems: {named}")
    broken = [row for row in problems if row["code"] in _BROKEN]
    print(f"internal errors, deaths and timeouts: {len(broken)}")
    for row in broken[:20]:
        print(f"  {row['code']}: {row['message']} {row['source'].removeprefix(str(folder))}")


if __name__ == "__main__":
    main()
