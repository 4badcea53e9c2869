"""Every degree word of the tables keeps its level and its field through anonymization and extraction, in four forms."""

import datetime
from collections.abc import Iterator

import pytest

from pivots.anonymize import anonymize
from pivots.extract import extract
from pivots.extract.degrees import degree_level
from pivots.extract.tables import rows, split_list
from pivots.readers import read

AS_OF = datetime.date(2026, 11, 1)
FRAMES = {
    "de": "Berufserfahrung\n03/2019 - heute Lagerist, Falkner GmbH\n- Verantwortlich für die Arbeit mit dem Team und für die Kunden\n\nAusbildung\n{}\n",
    "en": "Experience\n03/2019 - present Clerk, Falkner Ltd\n- Responsible for the work of the team and for the customers\n\nEducation\n{}\n",
    "fr": "Expérience\n03/2019 - aujourd'hui Magasinier, Falkner SA\n- Responsable du travail de l'équipe et des clients\n\nFormation\n{}\n",
    "es": "Experiencia\n03/2019 - actualidad Mozo de almacén, Falkner SL\n- Responsable del trabajo del equipo y de los clientes\n\nFormación\n{}\n",
}
FIELDS = {
    "de": ("Maschinenbau", "Betriebswirtschaft", "Chemie"),
    "en": ("Mechanical Engineering", "Accounting", "Chemistry"),
    "fr": ("Génie mécanique", "Gestion", "Chimie"),
    "es": ("Ingeniería Mecánica", "Economía", "Química"),
}
FORMS = {
    "de": ("{} {}, 2008", "{} in {}, Hochschule Neustadt, 2008", "2005 - 2008 {} {}"),
    "en": ("{} {}, 2008", "{} in {}, Northfield College, 2008", "2005 - 2008 {} {}"),
    "fr": ("{} {}, 2008", "{} en {}, Université du Nord, 2008", "2005 - 2008 {} {}"),
    "es": ("{} {}, 2008", "{} en {}, Universidad del Norte, 2008", "2005 - 2008 {} {}"),
}
KINDS_OF_SCHOOL = frozenset(
    {"gymnasium", "realschule", "meisterschule", "high school", "secondary school", "trade school", "grande école", "école d'ingénieurs"}
)
"""What these lead to is not said, and they are schools."""
NO_DEGREE_ALONE = frozenset({"docteur", "bbs", "tesis doctoral", "college diploma"})


def as_written(word: str) -> str:
    word = word.replace("*", "")
    return word.upper() if len(word) <= 4 and word.isalpha() else word[0].upper() + word[1:]


def listed() -> Iterator[tuple[str, str, str]]:
    """Language, degree word and level."""
    for row in rows("degrees"):
        for word in split_list(row["words"]) if row["language"] in FRAMES else ():
            if word not in KINDS_OF_SCHOOL | NO_DEGREE_ALONE:
                yield row["language"], word, degree_level(word)


def education(language: str, line: str) -> list[tuple[str, str | None]]:
    text = f"Kim Example\n\n{FRAMES[language].format(line)}"
    resume, _ = anonymize(read(text.encode(), name="cv.txt"), file_name="cv.txt")
    return [(entry.level, entry.field) for entry in extract(resume, AS_OF).education]


@pytest.mark.parametrize("form", range(3))
@pytest.mark.parametrize("language", FRAMES)
def test_level_and_field_are_kept(language: str, form: int) -> None:
    lost = []
    for number, (code, word, level) in enumerate(listed()):
        field = FIELDS[language][number % 3]
        line = FORMS[language][form].format(as_written(word), field)
        if code == language and (found := education(language, line)) != [(level, None if level == "secondary" else field)]:
            lost.append((line, found))
    assert lost == []


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "MArch, Northfield College, 2012", ("master", None)),
        ("en", "BSc (Hons) Mechanical Engineering 2:1", ("bachelor", "Mechanical Engineering")),
        ("en", "NVQ Level 3 in Plumbing, 2009", ("vocational", None)),
        ("de", "Studium der Betriebswirtschaftslehre (B.A.), Hochschule Neustadt, 2014", ("bachelor", "Betriebswirtschaftslehre")),
        ("de", "Meister für Lagerwirtschaft, 2013", ("vocational", "Lagerwirtschaft")),
        ("de", "Promotion (Dr. rer. nat.) in Chemie, 2016", ("doctorate", "Chemie")),
        ("fr", "Diplôme d'État d'infirmier, 2014", ("vocational", "infirmier")),
        ("es", "Diplomatura en Enfermería, 2008", ("bachelor", "Enfermería")),
        ("es", "Técnico en Ingeniería Mecánica, 2008", ("vocational", "Ingeniería Mecánica")),
    ],
)
def test_degrees_as_people_write_them(language: str, line: str, expected: tuple[str, str | None]) -> None:
    assert education(language, line) == [expected]
