"""Every title of the taxonomy heads a position among the jobs, whatever its words may also be: a degree, a state, a break, a pronoun."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.extract import extract
from pivots.model.facts import Position
from pivots.readers import read
from pivots.taxonomy import taxonomy

AS_OF = datetime.date(2026, 11, 1)
FRAMES = {
    "en": ("Experience", "Did the work of the department with the team and reported to the management"),
    "de": ("Berufserfahrung", "Aufgaben des Bereichs zuverlässig erledigt, im Team gearbeitet und an die Leitung berichtet"),
    "fr": ("Expérience professionnelle", "Réalisation des travaux du service avec l'équipe et compte rendu à la direction"),
    "es": ("Experiencia laboral", "Realización de los trabajos del departamento con el equipo y para la dirección"),
}
OF_BELIEF = {"clergy"}
"""Titles that tell a religion are taken out."""
NO_POST_ALONE = {"Arzt in Weiterbildung", "Ärztin in Weiterbildung", "Church secretary"}
"""Read as further training, and as a sign of belief: known and left."""
EVERY = 17
TITLES = [
    title
    for number, (occupation, title) in enumerate((o.id, title) for o in taxonomy().occupations() for title in o.titles)
    if number % EVERY == 0 and occupation not in OF_BELIEF and title not in NO_POST_ALONE
]


def positions(language: str, head: str) -> tuple[Position, ...]:
    heading, duty = FRAMES[language]
    text = f"Kim Example\nkim@example.com\n\n{heading}\n\n{head}\n03/2019 - 12/2023\n- {duty}\n"
    return extract(anonymize(read(text.encode(), name="cv.txt"), file_name="cv.txt")[0], AS_OF).positions


def test_titles_of_every_occupation_head_positions() -> None:
    lost = []
    for title in TITLES:
        capital = title[0].upper() + title[1:]
        found = (positions(language, f"{capital}, Falkner GmbH") for language in FRAMES)
        if not any(read_as and read_as[0].title and read_as[0].kind != "career_break" for read_as in found):
            lost.append(title)
    assert len(TITLES) > 600
    assert lost == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Master Electrician"),
        ("en", "High School Teacher"),
        ("en", "Senior Secondary School Teacher"),
        ("en", "GP"),
        ("en", "EA"),
        ("en", "SHE Manager"),
        ("en", "HE Lecturer"),
        ("en", "Bereavement Counsellor"),
        ("en", "Travel and Expense Coordinator"),
        ("en", "Caring Assistant"),
        ("en", "Caring for residents with dementia"),
        ("de", "Kinderbetreuung"),
        ("de", "Pflege und Betreuung"),
        ("de", "Pflege von Grünanlagen"),
        ("de", "Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik"),
        ("fr", "Soins à domicile"),
        ("fr", "Accompagnement de personnes âgées"),
        ("es", "Cuidado de niños"),
        ("es", "Traslado de pacientes"),
    ],
)
def test_a_post_that_looks_like_something_else(language: str, title: str) -> None:
    (position,) = positions(language, f"{title}, Falkner GmbH")
    assert (position.title, position.employer, position.kind) == (title, "Falkner GmbH", "employment")


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Caring for my mother"),
        ("en", "Travel and study in Asia"),
        ("en", "Bereavement"),
        ("en", "Illness and recovery"),
        ("en", "Parental leave as a nurse"),
        ("de", "Elternzeit"),
        ("de", "Kinderbetreuung zu Hause"),
        ("de", "Pflege meiner Mutter"),
        ("de", "Reise durch Südamerika"),
        ("fr", "Soins à un proche"),
        ("fr", "Congé parental"),
        ("es", "Cuidado de mi padre"),
        ("es", "Excedencia por cuidado de hijos"),
    ],
)
def test_a_break_stays_one(language: str, head: str) -> None:
    assert [position.kind for position in positions(language, head)] == ["career_break"]


@pytest.mark.parametrize(
    "line", ["Master of Science in Nursing, [school]", "BSc Computer Science, Example University", "High School Diploma"]
)
def test_a_degree_among_the_jobs_is_none(line: str) -> None:
    assert positions("en", line) == ()
