"""Heads of positions in every notation: is each read with its title, employer and months?

    python benchmarks/heads.py [--cells 3000] [--show 5]

A cell is a language (English, German, French, Spanish), a layout of the head, a notation of dates and a month. Each cell is a résumé of two positions, one
right after the other, whose titles and employers are drawn with a fixed seed: half of the titles are words that no table knows, so that the
layout alone must tell which of the two is which. All of them are tried when --cells is 4992 or more.
"""

import argparse
import datetime
import random
from collections import Counter
from typing import NamedTuple

from babel import Locale

from pivots.anonymize import anonymize
from pivots.extract import extract
from pivots.readers import read

AS_OF = datetime.date(2026, 11, 1)
SEED = 5


class Words(NamedTuple):
    """What a résumé of a language is made of."""

    experience: str
    education: str
    now: str
    until: str
    duty: str
    degree: str
    titles: tuple[str, str, str, str]


WORDS = {
    "en": Words(
        *("Experience", "Education", "present", " to ", "Responsible for the daily work of the team and for the customers"),
        "2010 - 2013 BSc Business, State University",
        ("Blorgmaster", "Warehouse operative", "Second Quill", "Head of Zorbing"),
    ),
    "de": Words(
        *("Berufserfahrung", "Ausbildung", "heute", " bis ", "Verantwortlich für die tägliche Arbeit des Teams und für die Kunden"),
        "2010 - 2013 Studium der Betriebswirtschaft, Universität Neustadt",
        ("Blorgwart", "Lagerist", "Zweiter Quillmeister", "Leiter Zorbing"),
    ),
    "fr": Words(
        *("Expérience professionnelle", "Formation", "aujourd'hui", " à ", "Responsable du travail quotidien de l’équipe et des clients"),
        "2010 - 2013 Licence de gestion, Université du Nord",
        ("Blorgueur", "Magasinier", "Second quilleur", "Responsable zorbing"),
    ),
    "es": Words(
        *("Experiencia laboral", "Formación", "actualidad", " a ", "Responsable del trabajo diario del equipo y de los clientes"),
        "2010 - 2013 Grado en Economía, Universidad del Norte",
        ("Blorguero", "Mozo de almacén", "Segundo quillero", "Responsable de zorbing"),
    ),
}
EMPLOYERS = ("Riverbend Systems", "Falkner GmbH", "Maison Tilleul", "Copperfield & Sons")
LAYOUTS = {
    "dates title, employer": "{d} {t}, {e}",
    "dates: title, employer": "{d}: {t}, {e}",
    "dates, tab, title, employer": "{d}\t{t}, {e}",
    "title, employer, dates": "{t}, {e}, {d}",
    "title, employer (dates)": "{t}, {e} ({d})",
    "title | employer | dates": "{t} | {e} | {d}",
    "title @ employer, dates": "{t} @ {e}, {d}",
    "title – employer / dates": "{t} – {e}\n{d}",
    "title / employer, gap, dates": "{t}\n{e}   {d}",
    "title, gap, dates / employer": "{t}   {d}\n{e}",
    "employer, gap, dates / title": "{e}   {d}\n{t}",
    "employer / title / dates": "{e}\n{t}\n{d}",
    "dates / title / employer": "{d}\n{t}\n{e}",
}
NOTATIONS = ("wide", "Wide", "abbreviated", "mm/yyyy", "mm.yyyy", "yyyy-mm", "mm/yy", "dd.mm.yyyy")


class Cell(NamedTuple):
    language: str
    layout: str
    notation: str
    month: int


def cells() -> list[Cell]:
    """All of them, in an order that is always the same."""
    found = [Cell(code, layout, form, month) for code in WORDS for layout in LAYOUTS for form in NOTATIONS for month in range(1, 13)]
    random.Random(SEED).shuffle(found)
    return found


def date(cell: Cell, year: int, month: int) -> str:
    names = Locale(cell.language).months["format"]
    forms = {
        "wide": f"{names['wide'][month]} {year}",
        "Wide": f"{names['wide'][month].capitalize()} {year}",
        "abbreviated": f"{names['abbreviated'][month]} {year}",
        "mm/yyyy": f"{month:02}/{year}",
        "mm.yyyy": f"{month:02}.{year}",
        "yyyy-mm": f"{year}-{month:02}",
        "mm/yy": f"{month:02}/{year % 100:02}",
        "dd.mm.yyyy": f"01.{month:02}.{year}",
    }
    return forms[cell.notation]


Position = tuple[str, str | None, tuple[int, int] | None]
"""Title, employer, and the months from which to before which it lasted, as numbers."""


def made(cell: Cell, chance: random.Random) -> tuple[str, list[Position]]:
    """The text of a cell's résumé and its positions, the latest first."""
    words, following = WORDS[cell.language], cell.month % 12 + 1
    titles, employers = chance.sample(words.titles, 2), chance.sample(EMPLOYERS, 2)
    dash = chance.choice((" - ", " – ", "–", words.until))
    dates = (date(cell, 2021, following) + dash + words.now, date(cell, 2019, cell.month) + dash + date(cell, 2021, cell.month))
    heads = [LAYOUTS[cell.layout].format(d=d, t=t, e=e) for d, t, e in zip(dates, titles, employers, strict=True)]
    body = "\n\n".join(f"{head}\n- {words.duty}" for head in heads)
    months = ((2021 * 12 + following - 1, 2026 * 12 + 10), (2019 * 12 + cell.month - 1, 2021 * 12 + cell.month))
    return f"Kim Example\n\n{words.experience}\n\n{body}\n\n{words.education}\n{words.degree}\n", [
        (title, employer, stretch) for title, employer, stretch in zip(titles, employers, months, strict=True)
    ]


def read_back(text: str) -> list[Position]:
    resume, _ = anonymize(read(text.encode(), name="cv.txt"), file_name="cv.txt")
    return [(position.title, position.employer, position.interval) for position in extract(resume, AS_OF).positions]


def fault(got: list[Position], wanted: list[Position]) -> str | None:
    """What is wrong first: the number of positions, their months, their names; None: nothing."""
    if len(got) != len(wanted):
        return "positions"
    if [one[2] for one in got] != [one[2] for one in wanted]:
        return "months"
    return "names" if [one[:2] for one in got] != [one[:2] for one in wanted] else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cells", type=int, default=3000)
    parser.add_argument("--show", type=int, default=0, help="print so many of the faulty ones")
    options = parser.parse_args()
    chance, tried, faults, places = random.Random(SEED), 0, Counter[str](), Counter[str]()
    for cell in cells()[: options.cells]:
        text, wanted = made(cell, chance)
        got = read_back(text)
        tried += 1
        if (kind := fault(got, wanted)) is not None:
            faults[kind] += 1
            places.update((cell.language, cell.layout, cell.notation))
            if faults.total() <= options.show:
                print(text, got, wanted, sep="\n", end="\n\n")
    print(f"{tried} résumés of two positions: {tried - faults.total()} right ({1 - faults.total() / tried:.1%}); wrong: {dict(faults)}")
    for place, count in places.most_common(8):
        print(f"  {place:30} {count}")


if __name__ == "__main__":
    main()
