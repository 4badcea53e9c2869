"""What a sentence says of a skill, by every wording in four languages and by skills of several kinds: done, learned, wished for, or not had at all."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.extract import extract
from pivots.readers import read
from pivots.taxonomy import taxonomy

AS_OF = datetime.date(2026, 11, 1)
FRAMES = {
    "en": ("Experience", "Did the work with the team and reported to the management"),
    "de": ("Berufserfahrung", "Aufgaben des Bereichs zuverlässig erledigt und an die Leitung berichtet"),
    "fr": ("Expérience professionnelle", "Réalisation des travaux du service avec l'équipe"),
    "es": ("Experiencia laboral", "Realización de los trabajos del departamento con el equipo"),
}
SKILLS = {
    "en": ("Kubernetes", "AutoCAD", "welding", "wound care"),
    "de": ("Kubernetes", "AutoCAD", "Schweißen", "Wundversorgung"),
    "fr": ("Kubernetes", "AutoCAD", "soudage", "soins des plaies"),
    "es": ("Kubernetes", "AutoCAD", "soldadura", "cura de heridas"),
}
DONE = {
    "en": [
        "Built the reporting in {x}",
        "Used {x} every day",
        "Introduced {x} to the department",
        "Trained colleagues in {x}",
        "Responsible for {x}",
        "Migrated from {x} to another system",
        "Replaced {x} with another system",
        "Hands-on work with {x}, including upgrades",
        "{x} was my daily tool",
        "Worked in {x} under supervision",
        "Taught {x} at college",
        "Wrote the training course on {x}",
    ],
    "de": [
        "Berichte in {x} erstellt",
        "Tägliche Arbeit mit {x}",
        "{x} in der Abteilung eingeführt",
        "Kollegen in {x} geschult",
        "Verantwortlich für {x}",
        "Umstellung von {x} auf ein anderes System",
        "{x} durch ein anderes System ersetzt",
        "Zweitägiger Kurs zu {x} für Kollegen gehalten",
        "Schulung neuer Kollegen in {x} durchgeführt",
    ],
    "fr": [
        "Rapports réalisés avec {x}",
        "Utilisation quotidienne de {x}",
        "Mise en place de {x} dans le service",
        "Formation des collègues à {x}",
        "Responsable de {x}",
        "Migration de {x} vers un autre outil",
        "Formation de deux jours sur {x} animée pour les collègues",
    ],
    "es": [
        "Informes elaborados con {x}",
        "Uso diario de {x}",
        "Implantación de {x} en el departamento",
        "Formación de compañeros en {x}",
        "Responsable de {x}",
        "Migración de {x} a otro sistema",
        "Curso de dos días sobre {x} impartido a los compañeros",
    ],
}
NOT_DONE = {
    "en": [
        "No experience with {x}",
        "I have never used {x}",
        "Have not worked with {x} yet",
        "Without {x}",
        "My colleague looked after {x}",
        "{x} was handled by another team",
        "The IT department ran {x}",
        "Would like to learn {x}",
        "Interested in {x}",
        "Keen to move into {x}",
        "Planning to get certified in {x}",
        "Currently learning {x}",
        "Hope to work with {x} one day",
        "Looking for a role where I can use {x}",
        "Attended a two-day course on {x}",
        "Took an online class in {x}",
        "Studied {x} at college",
        "Completed {x} training",
        "Watched a demo of {x}",
        "Shadowed a colleague who used {x}",
        "Read a book about {x}",
        "No {x}, but a quick learner",
        "Not {x}, but a similar system",
        "Instead of {x} we used paper",
        "{x} is new to me",
    ],
    "de": [
        "Keine Erfahrung mit {x}",
        "Mit {x} habe ich noch nie gearbeitet",
        "{x} kenne ich nicht",
        "Ohne {x}",
        "Um {x} kümmerte sich ein Kollege",
        "{x} machte die IT-Abteilung",
        "{x} würde ich gern lernen",
        "Interesse an {x}",
        "Möchte künftig mit {x} arbeiten",
        "Schulung in {x} geplant",
        "Lerne derzeit {x}",
        "Zweitägiger Kurs zu {x}",
        "{x} im Studium kennengelernt",
        "Seminar {x} besucht",
        "Bei {x} nur zugeschaut",
        "Statt {x} wurde Papier genutzt",
        "{x} ist neu für mich",
        "Kein {x}, aber lernbereit",
        "{x} habe ich bisher nicht genutzt",
    ],
    "fr": [
        "Aucune expérience de {x}",
        "Je n'ai jamais utilisé {x}",
        "Je ne connais pas {x}",
        "Sans {x}",
        "{x} était géré par une autre équipe",
        "Un collègue s'occupait de {x}",
        "J'aimerais apprendre {x}",
        "Intérêt pour {x}",
        "Formation à {x} prévue",
        "En cours d'apprentissage de {x}",
        "Stage de deux jours sur {x}",
        "{x} étudié à l'université",
        "Pas de {x}, mais un outil proche",
        "{x} est nouveau pour moi",
        "Au lieu de {x} nous utilisions le papier",
    ],
    "es": [
        "Sin experiencia en {x}",
        "Nunca he usado {x}",
        "No conozco {x}",
        "Sin {x}",
        "{x} lo llevaba otro equipo",
        "Un compañero se encargaba de {x}",
        "Me gustaría aprender {x}",
        "Interés por {x}",
        "Curso de {x} previsto",
        "Aprendiendo {x} actualmente",
        "Curso de dos días sobre {x}",
        "{x} estudiado en la universidad",
        "No {x}, pero sí un sistema parecido",
        "{x} es nuevo para mí",
        "En lugar de {x} usábamos papel",
    ],
}


def statuses(language: str, wording: str, skill: str) -> set[str]:
    heading, duty = FRAMES[language]
    line = wording.format(x=skill)
    text = f"Kim Example\nkim@example.com\n\n{heading}\n\nX, Falkner GmbH\n03/2019 - 12/2023\n- {line[0].upper()}{line[1:]}\n- {duty}\n"
    resume, _ = anonymize(read(text.encode(), name="cv.txt"), file_name="cv.txt")
    known = taxonomy().resolve_skill(skill)
    assert known is not None
    return {m.status for m in extract(resume, AS_OF).mentions if m.skill == known.id and m.implied_by is None}


@pytest.mark.parametrize(("language", "wording"), [(language, wording) for language, found in DONE.items() for wording in found])
def test_what_is_done_is_shown(language: str, wording: str) -> None:
    assert [skill for skill in SKILLS[language] if "demonstrated" not in statuses(language, wording, skill)] == []


@pytest.mark.parametrize(("language", "wording"), [(language, wording) for language, found in NOT_DONE.items() for wording in found])
def test_what_is_not_done_is_not_shown(language: str, wording: str) -> None:
    assert [skill for skill in SKILLS[language] if statuses(language, wording, skill) & {"demonstrated", "claimed"}] == []


PEOPLE = {
    "en": ("Filled in the slips; the {} did the payroll", "payroll", ["cashiers", "nurses", "dispatchers", "underwriters", "instructors", "photographers", "bakers"]),
    "de": ("Belege sortiert; die {} machten die Lohnabrechnung", "Lohnabrechnung", ["Kassierer", "Einkäufer", "Makler", "Dozenten", "Tester", "Bediener", "Vermesser"]),
    "fr": ("Tri des pièces ; les {} faisaient la paie", "paie", ["caissiers", "responsables", "mécaniciens", "vendeurs", "enseignants", "recruteurs"]),
    "es": ("Clasifiqué los papeles; los {} hacían las nóminas", "nóminas", ["cajeros", "auxiliares", "mecánicos", "soldadores", "vendedores", "topógrafos"]),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "person"), [(language, person) for language, (*_, people) in PEOPLE.items() for person in people]
)  # fmt: skip
def test_what_people_of_another_trade_do_is_not_shown(language: str, person: str) -> None:
    wording, skill, _ = PEOPLE[language]
    assert not statuses(language, wording.format(person), skill) & {"demonstrated", "claimed"}
