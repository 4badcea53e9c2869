"""German, French and Spanish: one wording for everybody, and right grammar in it."""

import pytest

from tests.anonymize.build import resume

FRAME = {
    "de": "Noor Example\n\nProfil\n{}\n\nBerufserfahrung\nTechniker   03/2019 – heute\nBeispiel GmbH\n- Planung und Betreuung der Anlagen für die Kunden mit dem Team",
    "fr": "Noor Example\n\nProfil\n{}\n\nExpérience professionnelle\nTechnicien   03/2019 – aujourd'hui\nExemple SARL\n- Planification et entretien des installations pour les clients avec l'équipe",
    "es": "Noor Example\n\nPerfil\n{}\n\nExperiencia laboral\nTécnico   03/2019 – actualidad\nEjemplo S.L.\n- Planificación y mantenimiento de las instalaciones para los clientes con el equipo",
}


@pytest.mark.parametrize(
    ("language", "she", "he", "neutral"),
    [
        ("de", "Sie leitet ihre Projekte selbst.", "Er leitet seine Projekte selbst.", "Die Person leitet ihre Projekte selbst."),
        ("de", "Kunden vertrauen ihr und fragen sie zuerst.", "Kunden vertrauen ihm und fragen ihn zuerst.", "Kunden vertrauen ihr und fragen sie zuerst."),
        ("de", "Seit 2019 plant sie mit ihrem Team Anlagen.", "Seit 2019 plant er mit seinem Team Anlagen.", "Seit 2019 plant sie mit ihrem Team Anlagen."),
        ("de", "Erfahrene Ingenieurin für Pumpen", "Erfahrener Ingenieur für Pumpen", "Erfahrener Ingenieur für Pumpen"),
        ("de", "Eine ruhige und geduldige Technikerin", "Ein ruhiger und geduldiger Techniker", "Ein ruhiger und geduldiger Techniker"),
        ("de", "Arbeit als verantwortliche Projektleiterin", "Arbeit als verantwortlicher Projektleiter", "Arbeit als verantwortlicher Projektleiter"),
        ("de", "Lehre bei einer erfahrenen Meisterin", "Lehre bei einem erfahrenen Meister", "Lehre bei einem erfahrenen Meister"),
        ("de", "Ausbildung zur Technikerin", "Ausbildung zum Techniker", "Ausbildung zum Techniker"),
        ("de", "Eine examinierte Krankenschwester", "Ein examinierter Krankenpfleger", "Eine examinierte Pflegefachperson"),
        ("de", "Auszubildende im Lager", "Auszubildender im Lager", "Auszubildende im Lager"),
        ("fr", "Elle est reconnue et appréciée.", "Il est reconnu et apprécié.", "La personne est reconnue et appréciée."),
        ("fr", "Les équipes comptent sur elle.", "Les équipes comptent sur lui.", "Les équipes comptent sur cette personne."),
        ("fr", "Cheffe d'équipe expérimentée", "Chef d'équipe expérimenté", "Chef d'équipe expérimenté"),
        ("fr", "Responsable d'entrepôt organisée et rigoureuse", "Responsable d'entrepôt organisé et rigoureux", "Responsable d'entrepôt organisé et rigoureux"),
        ("fr", "Passionnée par la logistique, diplômée d'un BTS", "Passionné par la logistique, diplômé d'un BTS", "Passionné par la logistique, diplômé d'un BTS"),
        ("fr", "Une directrice et une conseillère", "Un directeur et un conseiller", "Un directeur et un conseiller"),
        ("es", "Ella es conocida por su calma.", "Él es conocido por su calma.", "La persona es conocida por su calma."),
        ("es", "Los turnos cuentan con ella.", "Los turnos cuentan con él.", "Los turnos cuentan con esta persona."),
        ("es", "Organizada y cercana", "Organizado y cercano", "Organizado y cercano"),
        ("es", "Coordinadora de almacén, comprometida", "Coordinador de almacén, comprometido", "Coordinador de almacén, comprometido"),
        ("es", "Soy ingeniera y muy proactiva", "Soy ingeniero y muy proactivo", "Soy ingeniero y muy proactivo"),
    ],
)  # fmt: skip
def test_one_wording_for_everybody(language: str, she: str, he: str, neutral: str) -> None:
    first, second = resume(FRAME[language].format(she)), resume(FRAME[language].format(he))
    assert neutral in first.text
    assert first.text == second.text
    assert first == second


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie erreichen das Team jeden Tag."),
        ("de", "Freude daran, für Kunden da zu sein."),
        ("de", "Deutsche Bahn und Freie Universität"),
        ("de", "Termin, Medizin, Berlin und Kotlin"),
        ("fr", "Il faut livrer chaque jour et il y a des délais."),
        ("fr", "Une équipe organisée et une gestion rigoureuse"),
        ("fr", "Première expérience, matière première, filière entière"),
        ("es", "Una empresa organizada y una gestión activa"),
        ("es", "El equipo y el almacén"),
        ("es", "Técnica, logística, informática y primera entrada"),
    ],
)
def test_what_is_about_nobody_stays_as_it_is(language: str, text: str) -> None:
    assert text in resume(FRAME[language].format(text)).text
