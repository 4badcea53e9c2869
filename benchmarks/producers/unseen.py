"""Layouts, people and ways of writing dates that were made and measured before any rule was mended on them."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from producers import others, unseen_text, unseen_typst, unseen_web, unseen_word, word
from producers.make import people, shares, void
from producers.restyle import promoted, restyled

ROOT = Path(__file__).resolve().parent.parent
Person = dict[str, Any]
Write = Callable[[Person, Path], None]
PER_LAYOUT = 6
CHROMIUM = ("europass", "bars", "band", "midline", "zigzag", "promoted", "org-first", "letters", "date-column", "cards")
WEASYPRINT = ("three-skills", "one-line", "above", "brackets", "behind", "paged", "tabular", "bars")
HTML = ("europass", "one-line", "tabular", "promoted", "brackets", "behind")


def unseen_people() -> dict[str, Person]:
    """The new ones first, then those of the other layouts."""
    new = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "unseen").glob("*.yaml"))}
    return new | people()[0]


def make_unseen(folder: Path, tools: str | None, only: str) -> Iterator[tuple[str, str, Person, Path]]:
    """(producer, layout, the person as the file shows them, file). What is there already, or lacks ``only`` in its name, is not made."""
    persons = unseen_people()
    turns = shares(list(persons), PER_LAYOUT)
    for producer, layout, suffix, style, write in _writers(tools):
        for name in next(turns):
            person = restyled(promoted(persons[name]) if layout in {"promoted", "tab-right"} else persons[name], style)
            target = folder / f"{producer}.{layout}.{name}.{suffix}"
            if only in f"{producer} {layout}":
                if not target.exists():
                    write(person, target)
                yield producer, layout, person, target
    yield from _converted(folder, persons, turns, only)


def _writers(tools: str | None) -> Iterator[tuple[str, str, str, str, Write]]:
    """(producer, layout, suffix, style of dates, writer)."""
    for layout, (style, page) in unseen_text.PAGES.items():
        yield "text", layout, "txt", style, _text(page)
    for layout in HTML:
        style, page = unseen_web.PAGES[layout]
        yield "HTML", layout, "html", style, _text(page)
    program = next((p for p in ("chromium", "chromium-browser", "google-chrome") if shutil.which(p)), None)
    for layout in CHROMIUM if program else ():
        style, page = unseen_web.PAGES[layout]
        yield "Chromium", layout, "pdf", style, _printed(str(program), page)
    for layout in WEASYPRINT if others.has(tools, "weasyprint") else ():
        style, page = unseen_web.PAGES[layout]
        yield "WeasyPrint", layout, "pdf", style, _weasyprint(str(tools), page)
    for layout, (style, source) in unseen_typst.PAGES.items() if others.has(tools, "typst") else ():
        yield "Typst", layout, "pdf", style, _typst(str(tools), source)


def _text(page: Callable[[Person], str]) -> Write:
    return lambda person, target: void(target.write_text(page(person), encoding="utf-8"))


def _printed(program: str, page: Callable[[Person], str]) -> Write:
    def write(person: Person, target: Path) -> None:
        source = target.with_suffix(".source.html")
        source.write_text(page(person), encoding="utf-8")
        command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={target}", f"file://{source}"]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        source.unlink()

    return write


def _weasyprint(tools: str, page: Callable[[Person], str]) -> Write:
    def write(person: Person, target: Path) -> None:
        source = target.with_suffix(".source.html")
        source.write_text(page(person), encoding="utf-8")
        subprocess.run([tools, "-m", "weasyprint", "-q", str(source), str(target)], check=True, capture_output=True)
        source.unlink()

    return write


def _typst(tools: str, source: Callable[[Person], str]) -> Write:
    return lambda person, target: unseen_typst.write(tools, source(person), target)


def _converted(folder: Path, persons: dict[str, Person], turns: Iterator[list[str]], only: str) -> Iterator[tuple[str, str, Person, Path]]:
    """The files of python-docx, and the same turned into PDF, ODT and RTF by LibreOffice."""
    program = shutil.which("soffice")
    print(*([] if program else ["LibreOffice: not there, left out"]), sep="", end="" if program else "\n", file=sys.stderr)
    for layout, (style, write) in unseen_word.FILES.items():
        made: list[tuple[Person, Path]] = []
        for name in next(turns):
            person = restyled(promoted(persons[name]) if layout == "tab-right" else persons[name], style)
            made.append((person, folder / f"python-docx.{layout}.{name}.docx"))
            if not made[-1][1].exists():
                write(*made[-1])
        if only in f"python-docx {layout}":
            yield from (("python-docx", layout, person, file) for person, file in made)
        for kind in ("pdf", "odt", "rtf") if program else ():
            if only in f"LibreOffice {kind} {layout}":
                yield from ((f"LibreOffice {kind}", layout, *one) for one in _as(str(program), folder, kind, made))


def _as(program: str, folder: Path, kind: str, made: list[tuple[Person, Path]]) -> list[tuple[Person, Path]]:
    """The files in another format, made where they are missing."""
    other = {file: folder / kind / file.with_suffix(f".{kind}").name for _, file in made}
    missing = [file for file, turned in other.items() if not turned.exists()]
    if missing:
        word.convert(program, missing, kind, folder / kind, folder.resolve() / "profile")
    return [(person, other[file]) for person, file in made]
