"""Entries of a career that tell of family, health, belief or travel alone: a break in every output, never a post, and why is told nowhere."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.extract import extract
from pivots.readers import read

AS_OF = datetime.date(2026, 11, 1)
LAYOUTS = [
    "{}, 03/2019 - 12/2021",
    "03/2019 - 12/2021 {}",
    "03/2019 - 12/2021\n{}",
    "{}\n03/2019 - 12/2021",
    "{} (2019 - 2021)",
    "2019 – 2021: {}",
]
FRAMES = {
    "en": ("Experience", "Nurse, Falkner Hospital Ltd", "Gave medication and handed over to the night shift with the team", "Career break"),
    "de": (
        "Berufserfahrung",
        "Pflegefachkraft, Klinikum Falkner GmbH",
        "Medikamente gegeben und mit dem Team an die Nachtschicht übergeben",
        "Auszeit",
    ),
    "fr": (
        "Expérience professionnelle",
        "Infirmier, Clinique Falkner SAS",
        "Administration des traitements et relève avec l'équipe de nuit",
        "Pause",
    ),
    "es": (
        "Experiencia laboral",
        "Enfermero, Clínica Falkner S.L.",
        "Administración de la medicación y relevo con el equipo de noche",
        "Pausa",
    ),
}
BREAKS = {
    "en": ["Caring for my mother", "Raising three children", "Carer for my grandmother", "Time with my family", "Cancer treatment and recovery", "Pilgrimage to Mecca", "Supporting my husband during his illness", "Refugee journey to Germany and language courses", "Waiting for a work permit"],
    "de": ["Pflege meiner Mutter", "Unterstützung meines kranken Vaters", "Krebserkrankung und Genesung", "Geburt unserer Tochter", "Trauerfall in der Familie", "Flucht und Ankunft in Deutschland", "Warten auf Arbeitserlaubnis"],
    "fr": ["Accompagnement de mon père malade", "Soins à ma mère", "Naissance de mon fils", "Traitement contre un cancer", "Suivi de conjoint à l'étranger"],
    "es": ["Cuidado de mi madre", "Dedicada a la familia", "Tratamiento médico y recuperación", "En casa con mis hijos", "Traslado con mi marido a Bilbao"],
}  # fmt: skip
POSTS = [
    ("en", "Family support worker"),
    ("en", "Child care, Example Nursery Ltd"),
    ("en", "Cancer research nurse"),
    ("en", "Family business"),
    ("en", "Children's ward sister"),
    ("de", "Familienhelfer, Caritasverband"),
    ("de", "Kinderbetreuung, Kita Nord gGmbH"),
    ("fr", "Garde d'enfants, Crèche Exemple SARL"),
    ("es", "Cuidado de niños, Guardería Ejemplo S.L."),
]


def career(language: str, between: str) -> str:
    heading, post, duty, _ = FRAMES[language]
    return f"Kim Example\nkim@example.com\n\n{heading}\n\n{post}\n01/2022 - 05/2026\n- {duty}\n\n{between}\n\n{post}\n01/2010 - 02/2019\n- {duty}\n"


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "told"), [(language, told) for language, found in BREAKS.items() for told in found])
def test_a_break_is_named_and_nothing_else_of_it(language: str, told: str, layout: str) -> None:
    resume, _ = anonymize(read(career(language, layout.format(told)).encode(), name="cv.txt"), file_name="cv.txt")
    assert FRAMES[language][3] in resume.text or "Career break" in resume.text
    assert told not in resume.text
    facts = extract(resume, AS_OF)
    assert [position.kind for position in facts.positions] == ["employment", "career_break", "employment"]


@pytest.mark.parametrize("layout", LAYOUTS[:2])
@pytest.mark.parametrize(("language", "told"), POSTS)
def test_a_post_with_the_same_words_stays(language: str, told: str, layout: str) -> None:
    resume, _ = anonymize(read(career(language, layout.format(told)).encode(), name="cv.txt"), file_name="cv.txt")
    assert [position.kind for position in extract(resume, AS_OF).positions] == ["employment"] * 3


def test_the_family_below_the_dates_of_a_post_is_no_break_of_it() -> None:
    text = career("en", "Nurse, Third Hospital Ltd\n03/2019 - 12/2021\nMarried, with two children")
    resume, _ = anonymize(read(text.encode(), name="cv.txt"), file_name="cv.txt")
    assert [position.kind for position in extract(resume, AS_OF).positions] == ["employment"] * 3
    assert "children" not in resume.text
