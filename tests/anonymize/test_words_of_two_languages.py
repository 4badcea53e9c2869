"""Words that tell a sex in English and something else in another language stay as they are there."""

import pytest

from tests.anonymize.build import resume

SPANISH = """
Perfil

Electricista de mantenimiento con diez años en fábricas de papel y de envases, que trabaja con los planos delante.

Experiencia

Electricista, Papelera del Ejemplo S.A.   02/2021 - actualidad
{line}
- Localización de averías en los cuadros de las tres líneas, con las personas de producción
"""
FRENCH = """
Profil

Électricien de maintenance depuis dix ans dans des usines de papier et d'emballage, qui travaille avec les plans.

Expérience

Électricien, Papeterie de l'Exemple   02/2021 - aujourd'hui
{line}
- Recherche des pannes dans les armoires des trois lignes avec les équipes de la production
"""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (SPANISH, "En los armarios de control he montado de cero cuatro y he reparado todos los demás."),
        (SPANISH, "La mitad del tiempo hago la ronda: engrases no, que son de los mecánicos."),
        (SPANISH, "- He formado a tres personas nuevas del turno."),
        (FRENCH, "Chaque machine garde son dossier et ses plans à jour."),
    ],
)
def test_verbs_and_possessives_of_another_language_stay(text: str, line: str) -> None:
    assert line.removeprefix("- ") in resume(text.format(line=line)).text


def test_an_english_sentence_in_a_spanish_resume_is_neutral() -> None:
    told = resume(SPANISH.format(line="The plant manager wrote that he has led the team and that he was the best of them.")).text
    assert "they have led the team" in told
