"""Speed, start-up time and memory, measured in one run on this machine.

    python benchmarks/speed.py [--copies 6] [--files 0]

Makes copies of the example résumés that differ by a comment outside the text (so that none is taken for another),
screens them end to end (file to JSON + HTML) with 1 and 2 workers, and prints résumés per second, pages per second, the
time of `pivots --help` and the peak memory of the parent and of one worker. With --files 5000 it also screens that many files and prints
the parent's memory after each fifth: flat means flat.
"""

import argparse
import datetime
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import psutil
import pypdfium2
import yaml

from pivots.api import Job
from pivots.bulk import Settings, find_inputs, screen_many

ROOT = Path(__file__).resolve().parent.parent
AS_OF = datetime.date(2026, 11, 1)


def make_copies(kinds: tuple[str, ...], copies: int, folder: Path) -> list[Path]:
    """Copies with other bytes and the same content: trailing blanks after the end of the file harm none of the formats used."""
    made = []
    for source in sorted((ROOT / "examples/resumes").iterdir()):
        if source.suffix in kinds:
            for number in range(copies):
                target = folder / f"{source.stem}-{number:04}{source.suffix}"
                target.write_bytes(source.read_bytes() + b"\n" * (number + 1))
                made.append(target)
    return made


def make_two_pages(copies: int, folder: Path) -> list[Path]:
    """Two-page PDFs: the example people with a PDF layout, each given the work of others until the second page is begun and filled."""
    sys.path.insert(0, str(ROOT / "examples"))
    from layouts import LAYOUTS

    people = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "examples/people").glob("*.yaml"))]
    made = []
    for number, person in enumerate(people):
        suffix, write = LAYOUTS[person["layout"]]
        if suffix != "pdf":
            continue
        work = next(section for section in person["sections"] if "entries" in section)
        first = folder / f"two-{number:02}.pdf"
        for other in [*people[number + 1 :], *people[:number]]:
            write(person, first)
            if _filled(first):
                break
            work["entries"] += next(section for section in other["sections"] if "entries" in section)["entries"]
        data = first.read_bytes()
        first.unlink()
        for copy in range(copies):
            made.append(folder / f"two-{number:02}-{copy:04}.pdf")
            made[-1].write_bytes(data + b"\n" * (copy + 1))
    return made


def _filled(path: Path) -> bool:
    """Whether the file has a second page that is at least half full."""
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document) >= 2 and len(document[1].get_textpage().get_text_range().splitlines()) >= 20
    finally:
        document.close()


class PeakMemory:
    """Samples the resident memory of this process and of its children."""

    def __init__(self) -> None:
        self.parent = self.child = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        me = psutil.Process()
        while not self._stop.wait(0.1):
            self.parent = max(self.parent, me.memory_info().rss)
            for child in me.children(recursive=True):
                try:
                    self.child = max(self.child, child.memory_info().rss)
                except psutil.NoSuchProcess:
                    continue


def timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def screen(paths: list[Path], job: Job, workers: int, progress: Callable[[int], None] = lambda _n: None) -> tuple[float, int]:
    """Seconds, and how many were reported."""
    out = Path(tempfile.mkdtemp(prefix="bench-"))
    try:
        start = time.perf_counter()
        result = screen_many(find_inputs(paths), job, out, Settings(AS_OF, ("json", "html"), workers), progress=progress)
        return time.perf_counter() - start, len(result.entries)
    finally:
        shutil.rmtree(out)


def print_throughput(job: Job, copies: int) -> None:
    sets: dict[str, Callable[[Path], list[Path]]] = {
        "PDF, 1 page": lambda folder: make_copies((".pdf",), copies, folder),
        "PDF, 2 pages": lambda folder: make_two_pages(copies, folder),
        "all formats": lambda folder: make_copies((".pdf", ".docx", ".html", ".txt"), copies, folder),
    }
    for label, make in sets.items():
        with tempfile.TemporaryDirectory() as folder:
            paths = make(Path(folder))
            baseline = 0.0
            for workers in (1, 2):
                with PeakMemory() as memory:
                    seconds, reported = screen(paths, job, workers)
                rate = reported / seconds
                ratio = f"{rate / baseline:.2f} × one worker" if baseline else ""
                baseline = baseline or rate
                print(
                    f"{label:12} {len(paths):5} files, {workers} worker(s): {rate:6.1f} résumés/s, {reported} reported, "
                    f"peak {memory.parent / 2**20:.0f} MB + {memory.child / 2**20:.0f} MB a worker  {ratio}"
                )


def print_start_up() -> None:
    command = [str(Path(sys.executable).with_name("pivots")), "--help"]
    times = sorted(timed(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)) for _ in range(9))
    bare = sorted(timed(lambda: subprocess.run([sys.executable, "-c", ""], check=True)) for _ in range(9))
    print(f"pivots --help  median of 9: {times[4]:.3f} s ({times[4] / bare[4]:.1f} × a bare Python)")


def print_flatness(job: Job, files: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sources = len([p for p in (ROOT / "examples/resumes").iterdir() if p.suffix in {".pdf", ".docx", ".html", ".txt"}])
        paths = make_copies((".pdf", ".docx", ".html", ".txt"), -(-files // sources), Path(folder))[:files]
        done, marks, me = 0, [], psutil.Process()

        def progress(count: int) -> None:
            nonlocal done
            done += count
            if done * 5 // len(paths) > len(marks):
                workers = [c.memory_info().rss for c in me.children(recursive=True) if c.is_running()]
                marks.append((me.memory_info().rss, max(workers, default=0)))

        seconds, reported = screen(paths, job, os.cpu_count() or 1, progress)
        print(
            f"{len(paths)} files: {reported} reported in {seconds:.0f} s ({reported / seconds:.1f}/s); resident MB (parent, largest worker) by fifths:"
        )
        print("  " + ", ".join(f"{parent / 2**20:.0f}+{worker / 2**20:.0f}" for parent, worker in marks))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--copies", type=int, default=8, help="copies of each example résumé")
    parser.add_argument("--files", type=int, default=0)
    arguments = parser.parse_args()
    job = Job.from_file(ROOT / "examples/jobs/ml-infrastructure-engineer.md")
    print_start_up()
    print_throughput(job, arguments.copies)
    if arguments.files:
        print_flatness(job, arguments.files)


if __name__ == "__main__":
    main()
