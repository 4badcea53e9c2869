"""Dates of positions in four languages, by every common notation and in eight layouts of the head."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.extract import extract
from pivots.model.facts import Position
from pivots.readers import read

AS_OF = datetime.date(2026, 11, 1)
FRAMES = {
    "en": (
        "Experience",
        "Maintenance Technician",
        "Falkner Ltd",
        "Nordwind Ltd",
        "Did the work with the team and reported to the management",
    ),
    "de": (
        "Berufserfahrung",
        "Instandhaltungstechniker",
        "Falkner GmbH",
        "Nordwind GmbH",
        "Aufgaben zuverlässig erledigt und an die Leitung berichtet",
    ),
    "fr": (
        "Expérience professionnelle",
        "Technicien de maintenance",
        "Falkner SAS",
        "Nordwind SAS",
        "Réalisation des travaux du service avec l'équipe",
    ),
    "es": (
        "Experiencia laboral",
        "Técnico de mantenimiento",
        "Falkner S.L.",
        "Nordwind S.L.",
        "Realización de los trabajos del departamento con el equipo",
    ),
}
LAYOUTS = [
    "{t}, {e}\n{d}",
    "{t}, {e}, {d}",
    "{d}\n{t}\n{e}",
    "{d} {t}, {e}",
    "{t} | {e} | {d}",
    "{d}: {t}, {e}",
    "{e}\n{t} ({d})",
    "{t}\n{e} – {d}",
]
MARCH, NOVEMBER, NOW = (2019, 3), (2021, 11), None
"""(year, month) of the first and the last month; a month of None: the year alone is stated."""
DATES = {
    "en": [
        ("March 2019 - November 2021", MARCH, NOVEMBER),
        ("Mar 2019 – Nov 2021", MARCH, NOVEMBER),
        ("03/2019 – 11/2021", MARCH, NOVEMBER),
        ("03.2019 - 11.2021", MARCH, NOVEMBER),
        ("03/19 - 11/21", MARCH, NOVEMBER),
        ("2019-03 to 2021-11", MARCH, NOVEMBER),
        ("2019/03 - 2021/11", MARCH, NOVEMBER),
        ("Mar '19 - Nov '21", MARCH, NOVEMBER),
        ("Mar. 2019–Nov. 2021", MARCH, NOVEMBER),
        ("from March 2019 to November 2021", MARCH, NOVEMBER),
        ("between March 2019 and November 2021", MARCH, NOVEMBER),
        ("March 2019 through November 2021", MARCH, NOVEMBER),
        ("March 2019 until November 2021", MARCH, NOVEMBER),
        ("1 March 2019 - 30 November 2021", MARCH, NOVEMBER),
        ("01/03/2019 - 30/11/2021", MARCH, NOVEMBER),
        ("March–November 2019", MARCH, (2019, 11)),
        ("Mar - Nov 2019", MARCH, (2019, 11)),
        ("March 2019 - present", MARCH, NOW),
        ("Mar 2019 - Current", MARCH, NOW),
        ("03/2019 - now", MARCH, NOW),
        ("March 2019 to date", MARCH, NOW),
        ("since March 2019", MARCH, NOW),
        ("Since 03/2019", MARCH, NOW),
        ("03/2019 – ongoing", MARCH, NOW),
        ("March 2019 – today", MARCH, NOW),
        ("2019 - 2021", (2019, None), (2021, None)),
        ("2019–21", (2019, None), (2021, None)),
        ("2019 to 2021", (2019, None), (2021, None)),
        ("2019-present", (2019, None), NOW),
        ("(2019 – 2021)", (2019, None), (2021, None)),
        ("Mar2019-Nov2021", MARCH, NOVEMBER),
        ("MARCH 2019 – NOVEMBER 2021", MARCH, NOVEMBER),
        ("March, 2019 - November, 2021", MARCH, NOVEMBER),
        ("Mar 2019 -> Nov 2021", MARCH, NOVEMBER),
        ("Mar 2019 ~ Nov 2021", MARCH, NOVEMBER),
        ("03/2019 — 11/2021", MARCH, NOVEMBER),
        ("Mar 2019 / Nov 2021", MARCH, NOVEMBER),
        ("March 2019 - November 2021 (2 yrs 9 mos)", MARCH, NOVEMBER),
        ("Mar 2019 - Nov 2021 · 2 yrs 9 mos", MARCH, NOVEMBER),
    ],
    "de": [
        ("März 2019 - November 2021", MARCH, NOVEMBER),
        ("Mrz 2019 – Nov 2021", MARCH, NOVEMBER),
        ("Mär. 2019 – Nov. 2021", MARCH, NOVEMBER),
        ("03/2019 – 11/2021", MARCH, NOVEMBER),
        ("03.2019 - 11.2021", MARCH, NOVEMBER),
        ("03.2019 bis 11.2021", MARCH, NOVEMBER),
        ("01.03.2019 - 30.11.2021", MARCH, NOVEMBER),
        ("01.03.2019–30.11.2021", MARCH, NOVEMBER),
        ("von 03/2019 bis 11/2021", MARCH, NOVEMBER),
        ("von März 2019 bis November 2021", MARCH, NOVEMBER),
        ("03/19 – 11/21", MARCH, NOVEMBER),
        ("3/2019 - 11/2021", MARCH, NOVEMBER),
        ("03-2019 bis 11-2021", MARCH, NOVEMBER),
        ("März 2019 bis heute", MARCH, NOW),
        ("seit März 2019", MARCH, NOW),
        ("seit 03/2019", MARCH, NOW),
        ("Seit 01.03.2019", MARCH, NOW),
        ("03/2019 – heute", MARCH, NOW),
        ("03.2019 - jetzt", MARCH, NOW),
        ("03/2019 - laufend", MARCH, NOW),
        ("03/2019 bis dato", MARCH, NOW),
        ("ab 03/2019", MARCH, NOW),
        ("03/2019 – aktuell", MARCH, NOW),
        ("2019 – 2021", (2019, None), (2021, None)),
        ("2019 bis 2021", (2019, None), (2021, None)),
        ("seit 2019", (2019, None), NOW),
        ("März–November 2019", MARCH, (2019, 11)),
        ("März bis November 2019", MARCH, (2019, 11)),
        ("März 2019 – November 2021 (2 Jahre 9 Monate)", MARCH, NOVEMBER),
        ("III/2019 – XI/2021", MARCH, NOVEMBER),
        ("03 / 2019 – 11 / 2021", MARCH, NOVEMBER),
        ("Mai 2019 – Mai 2021", (2019, 5), (2021, 5)),
        ("1.3.2019 - 30.11.2021", MARCH, NOVEMBER),
    ],
    "fr": [
        ("mars 2019 - novembre 2021", MARCH, NOVEMBER),
        ("Mars 2019 – Novembre 2021", MARCH, NOVEMBER),
        ("mars 2019 à novembre 2021", MARCH, NOVEMBER),
        ("de mars 2019 à novembre 2021", MARCH, NOVEMBER),
        ("03/2019 – 11/2021", MARCH, NOVEMBER),
        ("03/2019 à 11/2021", MARCH, NOVEMBER),
        ("03.2019 - 11.2021", MARCH, NOVEMBER),
        ("du 01/03/2019 au 30/11/2021", MARCH, NOVEMBER),
        ("01/03/2019 – 30/11/2021", MARCH, NOVEMBER),
        ("depuis mars 2019", MARCH, NOW),
        ("Depuis 03/2019", MARCH, NOW),
        ("mars 2019 – aujourd'hui", MARCH, NOW),
        ("mars 2019 à ce jour", MARCH, NOW),
        ("03/2019 - présent", MARCH, NOW),
        ("03/2019 – actuellement", MARCH, NOW),
        ("mars 2019 - en cours", MARCH, NOW),
        ("mars 2019 à aujourd’hui", MARCH, NOW),
        ("2019 - 2021", (2019, None), (2021, None)),
        ("2019 à 2021", (2019, None), (2021, None)),
        ("depuis 2019", (2019, None), NOW),
        ("mars – novembre 2019", MARCH, (2019, 11)),
        ("de mars à novembre 2019", MARCH, (2019, 11)),
        ("févr. 2019 - déc. 2021", (2019, 2), (2021, 12)),
        ("janv. 2019 – juil. 2021", (2019, 1), (2021, 7)),
        ("août 2019 – sept. 2021", (2019, 8), (2021, 9)),
        ("mars 2019 – novembre 2021 (2 ans 9 mois)", MARCH, NOVEMBER),
        ("entre mars 2019 et novembre 2021", MARCH, NOVEMBER),
    ],
    "es": [
        ("marzo 2019 - noviembre 2021", MARCH, NOVEMBER),
        ("Marzo de 2019 – Noviembre de 2021", MARCH, NOVEMBER),
        ("marzo de 2019 a noviembre de 2021", MARCH, NOVEMBER),
        ("de marzo de 2019 a noviembre de 2021", MARCH, NOVEMBER),
        ("desde marzo de 2019 hasta noviembre de 2021", MARCH, NOVEMBER),
        ("03/2019 – 11/2021", MARCH, NOVEMBER),
        ("03/2019 a 11/2021", MARCH, NOVEMBER),
        ("01/03/2019 - 30/11/2021", MARCH, NOVEMBER),
        ("desde marzo de 2019", MARCH, NOW),
        ("Desde 03/2019", MARCH, NOW),
        ("marzo 2019 – actualidad", MARCH, NOW),
        ("marzo 2019 - presente", MARCH, NOW),
        ("marzo 2019 – hoy", MARCH, NOW),
        ("03/2019 hasta la fecha", MARCH, NOW),
        ("03/2019 - Actual", MARCH, NOW),
        ("marzo 2019 a la actualidad", MARCH, NOW),
        ("2019 - 2021", (2019, None), (2021, None)),
        ("2019 a 2021", (2019, None), (2021, None)),
        ("desde 2019", (2019, None), NOW),
        ("marzo – noviembre 2019", MARCH, (2019, 11)),
        ("de marzo a noviembre de 2019", MARCH, (2019, 11)),
        ("ene. 2019 - dic. 2021", (2019, 1), (2021, 12)),
        ("sept 2019 – ago 2021", (2019, 9), (2021, 8)),
        ("mar. 2019 – nov. 2021", MARCH, NOVEMBER),
        ("03-2019 / 11-2021", MARCH, NOVEMBER),
        ("entre marzo de 2019 y noviembre de 2021", MARCH, NOVEMBER),
        ("marzo 2019 – noviembre 2021 (2 años 9 meses)", MARCH, NOVEMBER),
    ],
}
Month = tuple[int, int | None]


def positions(language: str, head: str, other: str) -> tuple[Position, ...]:
    heading, *_, duty = FRAMES[language]
    text = f"Kim Example\nkim@example.com\n\n{heading}\n\n{head}\n- {duty}\n\n{other}\n- {duty}\n"
    return extract(anonymize(read(text.encode(), name="cv.txt"), file_name="cv.txt")[0], AS_OF).positions


def told(position: Position) -> tuple[str, str | None, Month | None, Month | None]:
    first, last = position.start, position.end
    return position.title, position.employer, (first.year, first.month) if first else None, (last.year, last.month) if last else None


@pytest.mark.parametrize(("language", "dates", "first", "last"), [(language, *row) for language, rows in DATES.items() for row in rows])
def test_dates_of_a_position(language: str, dates: str, first: Month, last: Month | None) -> None:
    _, title, employer, other, _ = FRAMES[language]
    wrong = []
    for layout in LAYOUTS:
        if dates.startswith("(") and "(" in layout:
            continue
        read_as = positions(language, layout.format(t=title, e=employer, d=dates), layout.format(t=title, e=other, d="04/2015 - 02/2018"))
        if len(read_as) != 2 or told(read_as[0]) != (title, employer, first, last):
            wrong.append((layout, [told(position) for position in read_as]))
    assert wrong == []
