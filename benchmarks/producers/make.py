"""Makes the files: producer, layout, person. What is there already is not made again."""

import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml
from layouts import LAYOUTS
from swaps import CAREERS, filled, identity

from producers import others, web, word

ROOT = Path(__file__).resolve().parent.parent.parent
Person = dict[str, Any]
NAMES = {"en": "Jonas Albright", "de": "Jonas Albrecht", "fr": "Claire Dumoulin", "es": "Lucía Romero"}
CHROME_TEMPLATES = tuple(web.TEMPLATES)
PER_LAYOUT = 8
OFFICE = (("docx-plain", LAYOUTS["docx-plain"][1]), ("docx-table", LAYOUTS["docx-table"][1]), ("nested", word.nested), ("boxed", word.boxed), ("headed", word.headed))  # fmt: skip


def people() -> tuple[dict[str, Person], dict[str, Person]]:
    """(those of the Latin alphabet, those in other scripts), each by the stem of its file."""
    latin = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "examples/people").glob("*.yaml"))}
    for path in CAREERS:
        career = yaml.safe_load(path.read_text(encoding="utf-8"))
        language = career["language"]
        latin[path.stem] = filled(career, identity(NAMES[language], "f", language, random.Random(path.stem)))
    for person in latin.values():
        person.pop("hidden", None)
        person.pop("encoding", None)
    scripts = {p.stem: yaml.safe_load(p.read_text(encoding="utf-8")) for p in sorted((ROOT / "benchmarks/scripts").glob("*.yaml"))}
    return latin, scripts


def make_all(folder: Path, tools: str | None) -> Iterator[tuple[str, str, str, Path]]:
    """(producer, layout, stem of the person, file)."""
    latin, scripts = people()
    turns = shares(list(latin), PER_LAYOUT)
    for layout, (suffix, write) in LAYOUTS.items():
        if suffix in {"pdf", "html", "txt"}:
            names = [n for n in next(turns) if suffix != "pdf" or _drawable(latin[n])]
            producer = "ReportLab" if suffix == "pdf" else suffix.upper()
            yield from _made(folder, producer, layout, suffix, names, latin, write)
    yield from _cjk(folder, scripts)
    for template in web.TEMPLATES:
        yield from _made(folder, "HTML", template, "html", next(turns), latin, _page(template))
    yield from _chromium(folder, turns, latin, scripts)
    yield from _other(folder, tools, turns, latin, scripts)
    yield from _office(folder, turns, latin, scripts)


def shares(names: list[str], count: int) -> Iterator[list[str]]:
    """Each layout gets the next people in turn, so that all are used and no layout has all."""
    start = 0
    while True:
        yield [names[(start + n) % len(names)] for n in range(count)]
        start += count - 1


def _made(
    folder: Path,
    producer: str,
    layout: str,
    suffix: str,
    names: list[str],
    persons: dict[str, Person],
    write: Callable[[Person, Path], None],
) -> Iterator[tuple[str, str, str, Path]]:
    for name in names:
        target = folder / f"{producer}.{layout}.{name}.{suffix}"
        if not target.exists():
            write(persons[name], target)
        yield producer, layout, name, target


def _drawable(person: Person) -> bool:
    """The standard fonts have Latin-1 letters and some signs only."""
    text = str(person)
    return all(c <= "ÿ" or c in "–—•’“”…€" for c in text)


def _page(template: str) -> Callable[[Person, Path], None]:
    return lambda person, target: void(target.write_text(web.page(person, template), encoding="utf-8"))


def void(_: object) -> None:
    """For callables whose result nobody needs."""


def _chromium(folder: Path, turns: Iterator[list[str]], latin: dict[str, Person], scripts: dict[str, Person]) -> Iterator[Any]:
    program = next((p for p in ("chromium", "chromium-browser", "google-chrome") if shutil.which(p)), None)
    if program is None:
        print("Chromium: not there, left out", file=sys.stderr)
        return

    def write(template: str) -> Callable[[Person, Path], None]:
        def printed(person: Person, target: Path) -> None:
            source = target.with_suffix(".source.html")
            source.write_text(web.page(person, template), encoding="utf-8")
            command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={target}", f"file://{source}"]  # fmt: skip
            subprocess.run(command, check=True, capture_output=True, timeout=60)
            source.unlink()

        return printed

    for template in web.TEMPLATES:
        yield from _made(folder, "Chromium", template, "pdf", next(turns), latin, write(template))
    for template in ("plain", "grid-left"):
        yield from _made(folder, "Chromium scripts", template, "pdf", ["ar", "he"], scripts, write(template))


def _other(
    folder: Path, tools: str | None, turns: Iterator[list[str]], latin: dict[str, Person], scripts: dict[str, Person]
) -> Iterator[Any]:
    wanted: tuple[tuple[str, str, Callable[..., None], tuple[str, ...]], ...] = (
        ("WeasyPrint", "weasyprint", others.weasyprint, ("plain", "float", "table", "justified", "icons", "ligatures", "timeline")),
        ("Typst", "typst", others.typst, ("plain", "justified", "columns")),
        ("fpdf2", "fpdf", others.fpdf, ("plain",)),
    )
    for producer, module, write, layouts in wanted:
        if tools is None or not others.has(tools, module):
            print(f"{producer}: not there, left out", file=sys.stderr)
            continue
        for layout in layouts:

            def made(person: Person, target: Path, write: Callable[..., None] = write, layout: str = layout) -> None:
                write(tools, person, layout, target)

            yield from _made(folder, producer, layout, "pdf", next(turns), latin, made)
            if layout == "plain" and producer != "fpdf2":
                yield from _made(folder, f"{producer} scripts", layout, "pdf", ["ar", "he"], scripts, made)


def _office(folder: Path, turns: Iterator[list[str]], latin: dict[str, Person], scripts: dict[str, Person]) -> Iterator[Any]:
    program = shutil.which("soffice")
    print(*([] if program else ["LibreOffice: not there, left out"]), sep="", end="" if program else "\n", file=sys.stderr)
    for layout, write in OFFICE:
        made = list(_made(folder, "python-docx", layout, "docx", next(turns), latin, write))
        made += _made(folder, "python-docx scripts", layout, "docx", list(scripts), scripts, write) if layout == "docx-plain" else []
        yield from made
        for kind in ("pdf", "odt", "doc", "rtf") if program else ():
            missing = [file for _, _, _, file in made if not (folder / kind / file.with_suffix(f".{kind}").name).exists()]
            if missing:
                word.convert(program, missing, kind, folder / kind, folder.resolve() / "profile")
            for producer, _, name, file in made:
                if kind != "pdf" or name not in {"zh", "ja"}:  # without a font for them nothing can be drawn
                    other = f"LibreOffice {kind}{' scripts' if 'scripts' in producer else ''}"
                    yield other, layout, name, folder / kind / file.with_suffix(f".{kind}").name


def _cjk(folder: Path, scripts: dict[str, Person]) -> Iterator[Any]:
    """With the fonts that PDF readers bring along: nothing is embedded."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    for name, font in (("zh", "STSong-Light"), ("ja", "HeiseiMin-W3")):
        pdfmetrics.registerFont(UnicodeCIDFont(font))
        target = folder / f"ReportLab.scripts.{name}.pdf"
        canvas, top = Canvas(str(target), pagesize=A4, invariant=1), 60
        person = scripts[name]
        rows = [(person["name"], ""), (person["headline"], ""), *[(c, "") for c in person["contact"]]]
        for section in person["sections"]:
            rows += [(section["title"], ""), *[(text, "") for text in section.get("text", [])]]
            for entry in section.get("entries", []):
                rows += [(entry["title"], entry["dates"]), (web.place_of(entry), ""), *[(f"• {b}", "") for b in entry["bullets"]]]
        for left, right in rows:
            canvas.setFont(font, 10)
            canvas.drawString(50, A4[1] - top, left)
            canvas.drawRightString(540, A4[1] - top, right)
            top += 17
        canvas.save()
        yield "ReportLab scripts", "plain", name, target
