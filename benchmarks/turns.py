"""Two versions of the program taking turns file by file: CPU time of reading and anonymizing, and whether what they make is the same.

    python benchmarks/turns.py RESUME-FOLDER --before SRC [--rounds 3] [--most 100]

SRC is the ``src`` folder of another checkout. Both run in this interpreter's environment, each in a process of its own that answers for one
file at a time, so that other work on the machine weighs on both alike. The first third of the files warms up and is compared only.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

SRC = Path(__file__).resolve().parent.parent / "src"
PARTS = ("read", "anonymize", "plain text")


def answer() -> None:
    """One line of JSON for each path that comes in: seconds by part, and a digest of what was made; null where a file cannot be read."""
    import pypdfium2

    from pivots.anonymize import anonymize
    from pivots.errors import PivotsError
    from pivots.readers import read

    for line in sys.stdin:
        path = Path(line.rstrip("\n"))
        data = path.read_bytes()
        at = [time.process_time()]
        try:
            document = read(data, name=path.name)
            at.append(time.process_time())
            resume, identity = anonymize(document, file_name=path.name)
            at.append(time.process_time())
        except PivotsError:
            print("null", flush=True)
            continue
        if data.startswith(b"%PDF"):
            for page in pypdfium2.PdfDocument(data):
                page.get_textpage().get_text_range()
        at.append(time.process_time())
        made = "".join(model.model_dump_json() for model in (document, resume, identity))
        print(json.dumps([[b - a for a, b in pairwise(at)], hashlib.sha256(made.encode()).hexdigest()]), flush=True)


def start(source: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, __file__, "--answer", "."]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(source)}
    )


def ask(process: "subprocess.Popen[str]", path: Path) -> Any:
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{path}\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())


def compare(paths: list[Path], before: Path, rounds: int) -> None:
    both = start(before), start(SRC)
    least: tuple[dict[Path, list[float]], dict[Path, list[float]]] = ({}, {})
    first: tuple[list[list[float]], list[list[float]]] = ([], [])
    other: set[Path] = set()
    cut = len(paths) // 3
    for number in range(rounds + 1):
        for place, path in enumerate(paths[cut:] if number else paths[:cut]):
            turn = (0, 1) if (number + place) % 2 else (1, 0)
            said = {which: ask(both[which], path) for which in turn}
            if said[0] is None or said[1] is None or said[0][1] != said[1][1]:
                other |= {path} if said[0] != said[1] else set()
                continue
            for which in turn if number else ():
                times = said[which][0]
                first[which].extend([times] if number == 1 else [])
                least[which][path] = [min(pair) for pair in zip(times, least[which].get(path, times), strict=True)]
    for process in both:
        process.communicate()
    print(f"{len(paths)} files, {len(other)} of which come out differently")
    show("unseen", first[0], first[1])
    show("again", list(least[0].values()), list(least[1].values()))


def show(label: str, before: list[list[float]], now: list[list[float]]) -> None:
    means = [[sum(column) / len(rows) * 1000 for column in zip(*rows, strict=True)] for rows in (before, now)]
    told = (f"{part} {a:.2f} -> {b:.2f} (x{a / b:.2f})" for part, a, b in zip(PARTS, *means, strict=True))
    print(f"{label:7} ms of CPU a file: " + ", ".join(told))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--before", type=Path, help="src folder of another checkout")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--most", type=int, default=100, help="files")
    parser.add_argument("--answer", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.answer:
        answer()
        return
    paths = sorted(path for path in arguments.folder.iterdir() if path.suffix.lower() == ".pdf")[: arguments.most]
    compare(paths, arguments.before.resolve(), arguments.rounds)


if __name__ == "__main__":
    main()
