"""How well layouts of several producers are read: python benchmarks/reading.py --folder DIR [--tools PYTHON] [--unseen] [--livecareer DIR] [--show N]

Résumés of known content (the people of ``examples``, one of each career, four in other scripts; all invented) are made once in DIR by
ReportLab, Chromium, LibreOffice, python-docx, and by WeasyPrint, Typst and fpdf2 where the interpreter PYTHON has them. A producer that is
missing is named and left out. For each producer and layout:

- positions: title, employer and dates right after read, anonymize, extract
- characters: share of the known text that was read, by lines, else by words
- order: share of neighbouring known lines that are neighbours in what was read

``--unseen``: other layouts, people and ways of writing dates, which were made and measured before the rules were mended on them.
``--livecareer``: the seconds our reader needs for these PDFs beside PDFium's plain text of all pages, and how many fail.
"""

import argparse
import datetime
import re
import shutil
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "examples"), str(ROOT / "benchmarks")]

from producers.known import Known, compact, known, positions_of  # noqa: E402 (found beside this file)
from producers.make import make_all, people  # noqa: E402
from producers.unseen import make_unseen  # noqa: E402

from pivots.anonymize import anonymize  # noqa: E402
from pivots.errors import PivotsError  # noqa: E402
from pivots.extract import extract  # noqa: E402
from pivots.model.document import Document  # noqa: E402
from pivots.model.facts import WORK_KINDS, Position  # noqa: E402
from pivots.readers import read_path  # noqa: E402

AS_OF = datetime.date(2026, 11, 1)


def measure(document: Document, facts: Known) -> Counter[str]:
    count: Counter[str] = Counter()
    text = compact("".join(line.text for line in document.lines))
    bag = Counter(compact(word) for line in document.lines for word in line.text.split())
    for line in facts.lines:
        wanted = compact(line)
        count["letters"] += len(wanted)
        count["letters_read"] += len(wanted) if wanted in text else sum(len(w) for w in map(compact, line.split()) if bag[w])
    for before, after in facts.pairs:
        count["pairs"] += 1
        count["pairs_kept"] += any(compact(a) + compact(b) in text for a in before for b in after)
    return count


def same(position: Position, start: str, end: str) -> bool:
    return _same_month(position.start, start, False) and _same_month(position.end, end, position.current)


def _same_month(found: Any, wanted: str, current: bool) -> bool:
    if wanted == "present" or current:
        return current and wanted == "present"
    return found is not None and f"{found.year}-{found.month or 0:02}".startswith(wanted)


def words(text: str | None) -> set[str]:
    """First letters of the words: endings that tell the gender are written alike for all by the anonymization."""
    return {word[:5] for word in re.findall(r"\w+", (text or "").casefold()) if len(word) > 1}


def alike(found: str | None, wanted: str | None) -> bool:
    one, two = words(found), words(wanted)
    return not two or (len(one & two) >= 0.66 * len(two) and len(one) <= 2 * len(two) + 1)


def score_positions(document: Document, person: dict[str, Any]) -> tuple[Counter[str], list[str]]:
    resume, _ = anonymize(document)
    found = [p for p in extract(resume, AS_OF).positions if p.kind in WORK_KINDS]
    count: Counter[str] = Counter()
    say = []
    for wanted in positions_of(person):
        dated = [p for p in found if same(p, *wanted["dates"])]
        right = any(alike(p.title, wanted["title"]) and alike(p.employer, wanted["org"]) for p in dated)
        count["positions"] += 1
        count["positions_right"] += right
        if not right:
            say.append(f"{wanted['title']} | {wanted['org']} {wanted['dates']}: {[(p.title, p.employer) for p in dated]}")
    return count, say


def made(folder: Path, tools: str | None, only: str, *, unseen: bool) -> Iterator[tuple[str, str, dict[str, Any], bool, Path]]:
    """(producer, layout, person, whether positions can be compared, file)."""
    if unseen:
        yield from ((producer, layout, person, True, path) for producer, layout, person, path in make_unseen(folder, tools, only))
        return
    latin, scripts = people()
    for producer, layout, name, path in make_all(folder, tools):
        yield producer, layout, (latin | scripts)[name], name not in scripts, path


def run(folder: Path, tools: str | None, show: int, only: str, *, unseen: bool) -> None:
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for producer, layout, person, latin, path in made(folder, tools, only, unseen=unseen):
        if only not in f"{producer} {layout}":
            continue
        count = counts[producer, layout]
        count["files"] += 1
        try:
            document = read_path(path)
        except PivotsError as error:
            count["failed"] += 1
            print(f"  {path.name}: {error.code}")
            continue
        measured, say = measure(document, known(person)), []
        if latin:
            positions, say = score_positions(document, person)
            measured += positions
        count += measured
        counts[producer, layout] = count
        bad = measured["letters_read"] < measured["letters"] or measured["pairs_kept"] < measured["pairs"] or say
        if show and bad:
            print(
                f"  {path.name}: letters {measured['letters_read']}/{measured['letters']} pairs {measured['pairs_kept']}/{measured['pairs']}"
            )
            print(*(f"    {line}" for line in say[:show]), sep="\n")
    table(counts)


def table(counts: dict[tuple[str, str], Counter[str]]) -> None:
    print(f"{'producer, layout':<36}{'files':>6}{'failed':>7}{'positions':>16}{'characters':>12}{'order':>8}")
    whole: dict[str, Counter[str]] = defaultdict(Counter)
    for (producer, layout), count in counts.items():
        row(f"{producer}, {layout}", count)
        whole[producer] += count
    print()
    for producer, count in whole.items():
        row(producer, count)
    row("all", sum(whole.values(), Counter()))


def row(name: str, count: Counter[str]) -> None:
    positions = (
        f"{count['positions_right']}/{count['positions']} {share(count, 'positions_right', 'positions')}" if count["positions"] else "-"
    )
    print(f"{name:<36}{count['files']:>6}{count['failed']:>7}{positions:>16}{share(count, 'letters_read', 'letters'):>12}{share(count, 'pairs_kept', 'pairs'):>8}")  # fmt: skip


def share(count: Counter[str], part: str, of: str) -> str:
    return f"{count[part] / count[of]:.3f}" if count[of] else "-"


def plain_text(path: Path) -> None:
    document = pypdfium2.PdfDocument(path)
    for page in document:
        page.get_textpage().get_text_range()
    document.close()


def livecareer(folder: Path) -> None:
    """CPU time, both for each file in turn, the lesser of two passes."""
    failed, pages = 0, 0
    ours: list[float] = []
    plain: list[float] = []
    for path in sorted(folder.glob("*.pdf")):
        try:
            pages += read_path(path).pages
        except PivotsError as error:
            failed += 1
            print(f"  failed: {error.code}")
            continue
        ours.append(min(_seconds(lambda path=path: read_path(path)) for _ in range(2)))
        plain.append(min(_seconds(lambda path=path: plain_text(path)) for _ in range(2)))
    print(f"{len(ours)} PDFs, {pages} pages, {failed} failed")
    print(f"ours {sum(ours):.2f} s, {sum(ours) / pages * 1000:.2f} ms a page; plain text {sum(plain):.2f} s; ratio {sum(ours) / sum(plain):.2f}, median of files {statistics.median(a / b for a, b in zip(ours, plain, strict=True)):.2f}")  # fmt: skip


def _seconds(call: Callable[[], object]) -> float:
    begin = time.process_time()
    call()
    return time.process_time() - begin


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, help="where the files are made and kept")
    parser.add_argument("--tools", default=shutil.which("python3"), help="an interpreter with weasyprint, typst, fpdf2")
    parser.add_argument("--unseen", action="store_true", help="other layouts and people")
    parser.add_argument("--livecareer", type=Path)
    parser.add_argument("--show", type=int, default=0, help="positions shown for each file with something wrong")
    parser.add_argument("--only", default="", help="producer and layout that hold this text")
    arguments = parser.parse_args()
    if arguments.folder:
        arguments.folder.mkdir(parents=True, exist_ok=True)
        run(arguments.folder, arguments.tools, arguments.show, arguments.only, unseen=arguments.unseen)
    if arguments.livecareer:
        livecareer(arguments.livecareer)


if __name__ == "__main__":
    main()
